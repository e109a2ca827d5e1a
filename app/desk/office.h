// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/importing.h"
#include "domain/reference.h"
#include "domain/sla.h"

#include <QFuture>
#include <QObject>

namespace upik {

/// What is done about the whole office rather than one complaint: settings, calendars, officers,
/// import and export. Answers as Desk does, through futures.
class Office : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Each fails with ActionNotAllowedForYou where the seat may not change it (seatrights.h).

    /// Fails, naming the member, on settings that cannot hold; then nothing is changed.
    virtual QFuture<Result<void>> saveSettings(const Seat &seat, const SopSettings &settings) = 0;
    /// A calendar that differs from the one in force gets a higher version, which verdicts keep.
    virtual QFuture<Result<void>> saveCalendars(const Seat &seat,
                                                const CalendarBook &calendars) = 0;
    /// Replaces the whole list, an empty one too; histories keep the ids they name.
    virtual QFuture<Result<void>> saveOfficers(const Seat &seat,
                                               const std::vector<Officer> &officers) = 0;

    /// Open complaints whose nearest deadline another set of rules would move.
    virtual QFuture<Result<qint64>> deadlinesMovedBy(const SlaRules &rules) = 0;

    /// What would happen to each row of a file; nothing is written.
    virtual QFuture<Result<ImportReport>> previewImport(const QString &path) = 0;
    /// Takes every row that can be taken, never stops half-way.
    virtual QFuture<Result<ImportReport>> importFile(const Seat &seat, const QString &path) = 0;
    /// Writes all complaints with events and verdicts as JSON; yields how many.
    virtual QFuture<Result<qint64>> exportFile(const QString &path) = 0;

Q_SIGNALS:
    /// Rows done of all, during an import or export.
    void progress(qint64 done, qint64 all);
};

} // namespace upik
