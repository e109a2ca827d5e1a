// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncdesk.h"

namespace upik {

/// A made-up server for the pictures of the tour: something waits, something was refused, something
/// failed. Nothing is sent anywhere.
class TourSync : public SyncDesk
{
    Q_OBJECT

public:
    /// `now` is the moment of the pictures; the seat is the account's.
    TourSync(Instant now, const Seat &seat, QObject *parent = nullptr);

    /// The complaint to which the pictures' changes belong.
    void follow(const QString &complaint, const QString &number, const QString &title);
    /// How the connection stands, with what goes with it.
    void show(SyncLink link);
    /// The first sync is on its way.
    void showFirst();

    SyncState state() const override { return m_state; }
    ComplaintSync standing(const QString &complaint) const override;
    QFuture<SyncResult<std::vector<SyncItem>>> items(SyncList list) override;
    QFuture<SyncResult<SyncDetail>> detail(const QString &item) override;
    QFuture<SyncResult<std::vector<DeskNotice>>> notices(int limit) override;
    void syncNow() override {}
    QFuture<SyncResult<void>> sendAgain(const QString &) override { return refused(); }
    QFuture<SyncResult<void>> applyAgain(const QString &) override { return refused(); }
    QFuture<SyncResult<void>> keepAsNote(const QString &) override { return refused(); }
    QFuture<SyncResult<void>> discard(const QString &) override { return refused(); }
    void markRead(const QStringList &) override {}
    QFuture<SyncResult<ServerFacts>> test(const QString &) override;
    QFuture<SyncResult<void>> signIn(const Credentials &) override { return refused(); }
    QFuture<SyncResult<void>> signOut() override { return refused(); }

private:
    SyncItem item(const QString &id, std::optional<Action> action, Millis ago) const;
    static QFuture<SyncResult<void>> refused();

    Instant m_now;
    SyncState m_state;
    QString m_complaint;
    QString m_number;
    QString m_title;
};

} // namespace upik
