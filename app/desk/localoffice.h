// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/localdesk.h"
#include "desk/office.h"

#include <stop_token>

namespace upik {

/// The office over the profile on this machine. What it saves, its desk follows at once.
class LocalOffice : public Office
{
    Q_OBJECT

public:
    /// REQUIRES: profile and desk outlive it.
    LocalOffice(Profile &profile, LocalDesk &desk);
    ~LocalOffice() override;

    QFuture<Result<void>> saveSettings(const Seat &seat, const SopSettings &settings) override;
    QFuture<Result<void>> saveCalendars(const Seat &seat,
                                        const CalendarBook &calendars) override;
    QFuture<Result<void>> saveOfficers(const Seat &seat,
                                       const std::vector<Officer> &officers) override;
    QFuture<Result<qint64>> deadlinesMovedBy(const SlaRules &rules) override;

    QFuture<Result<ImportReport>> previewImport(const QString &path) override;
    QFuture<Result<ImportReport>> importFile(const Seat &seat, const QString &path) override;
    QFuture<Result<qint64>> exportFile(const QString &path) override;

private:
    /// Saves, writes beside the store what it says now of this kind (OfficeRecord), and yields what
    /// `load` reads back.
    template <typename Save, typename Load>
    auto saved(const QString &kind, Save save, Load load);
    template <typename Save>
    QFuture<Result<void>> saveRules(const QString &kind, Save save);
    std::function<void(qint64, qint64)> progressTeller();

    Profile &m_profile;
    LocalDesk &m_desk;
    std::shared_ptr<Postbox> m_post;
    std::stop_source m_end;
    QThreadPool m_pool;     ///< one import or export at a time
};

} // namespace upik
