// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/office.h"
#include "support/fakedesk.h"

namespace upik {

/// An office in memory beside a FakeDesk: what is saved is in force at once. A file to import is
/// the report a test has laid ready.
class DeskOffice : public Office
{
public:
    explicit DeskOffice(FakeDesk &desk) : m_desk(desk) {}

    QFuture<Result<void>> saveSettings(const Seat &, const SopSettings &settings) override
    {
        return keep([&] { m_desk.changeRules({settings, m_desk.rules().calendars}); });
    }
    QFuture<Result<void>> saveCalendars(const Seat &, const CalendarBook &calendars) override
    {
        return keep([&] { m_desk.changeRules({m_desk.rules().settings, calendars}); });
    }
    QFuture<Result<void>> saveOfficers(const Seat &, const std::vector<Officer> &officers) override
    {
        return keep([&] {
            Reference reference = *m_desk.reference();
            reference.officers = officers;
            m_desk.changeReference(reference);
        });
    }
    QFuture<Result<qint64>> deadlinesMovedBy(const SlaRules &) override
    {
        return QtFuture::makeReadyFuture(Result<qint64>(moved));
    }
    QFuture<Result<ImportReport>> previewImport(const QString &) override
    {
        return reported();
    }
    QFuture<Result<ImportReport>> importFile(const Seat &, const QString &path) override
    {
        imported << path;
        Q_EMIT progress(qint64(report.rows.size()), qint64(report.rows.size()));
        return reported();
    }
    QFuture<Result<qint64>> exportFile(const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<qint64>(qint64(0)));
    }

    qint64 moved = 0;               ///< what deadlinesMovedBy answers
    int saves = 0;
    std::optional<Error> failure;   ///< of the next save, preview or import
    ImportReport report;
    QStringList imported;

private:
    template <typename Change>
    QFuture<Result<void>> keep(Change change)
    {
        if (const auto error = std::exchange(failure, std::nullopt))
            return QtFuture::makeReadyFuture(Result<void>(Unexpected{*error}));
        ++saves;
        change();
        return QtFuture::makeReadyFuture(Result<void>());
    }

    QFuture<Result<ImportReport>> reported()
    {
        if (const auto error = std::exchange(failure, std::nullopt))
            return QtFuture::makeReadyFuture(Result<ImportReport>(Unexpected{*error}));
        return QtFuture::makeReadyFuture(Result<ImportReport>(report));
    }

    FakeDesk &m_desk;
};

} // namespace upik
