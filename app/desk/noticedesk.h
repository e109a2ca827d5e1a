// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/noticewriter.h"
#include "desk/postbox.h"

#include <QFuture>
#include <QObject>

namespace upik {

class Desk;
class Profile;

/// The notices of a desk: kept in its store, each told once.
class NoticeDesk : public QObject
{
    Q_OBJECT

public:
    /// REQUIRES: both outlive it.
    NoticeDesk(Profile &profile, Desk &desk, QObject *parent = nullptr);
    ~NoticeDesk() override;

    QFuture<Result<std::vector<DeskNotice>>> last(int limit);
    void markRead(const QStringList &notices);

    /// Others have changed these complaints.
    void tellChanged(const Seat &seat, const QStringList &complaints);
    /// The outbox is another: perhaps something was refused.
    void tellRefused(const Seat &seat);
    void tellSignIn(const Seat &seat);
    /// Looks which of the seat's time limits are near or over.
    void lookAtDeadlines(const Seat &seat);

Q_SIGNALS:
    void changed();
    void noticed(const upik::DeskNotice &notice);

private:
    template <typename F>
    void write(const Seat &seat, F job);

    Profile &m_profile;
    Desk &m_desk;
    std::shared_ptr<Postbox> m_post;
};

} // namespace upik
