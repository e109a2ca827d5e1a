// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desknotice.h"
#include "domain/listing.h"
#include "store/noticestore.h"

namespace upik {

/// Writes down what the desk tells of by itself, each thing once, and yields what is new.
/// REQUIRES of every call: a write transaction.
class NoticeWriter
{
public:
    using Notices = Result<std::vector<DeskNotice>>;

    NoticeWriter(Database &database, const Seat &seat, Instant now)
        : m_store(database), m_database(database), m_seat(seat), m_now(now)
    {}

    /// What others did to these complaints that is the seat's matter now.
    Notices changed(const QStringList &complaints);
    /// Steps that the server did not take.
    Notices refused();
    /// Complaints of the seat whose time is short or over.
    Notices deadlines(const std::vector<ListRow> &rows);
    Notices signInNeeded();

    /// As the window knows them.
    static DeskNotice shown(const KeptNotice &kept);

private:
    Result<void> tell(NoticeKind kind, const QString &about, const Complaint &complaint);
    Result<void> look(const QString &complaint);
    Notices taken(const Result<void> &done);

    NoticeStore m_store;
    Database &m_database;
    const Seat &m_seat;
    Instant m_now;
    std::vector<DeskNotice> m_new;
};

} // namespace upik
