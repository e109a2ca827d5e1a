// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desknotice.h"
#include "desk/syncitem.h"

#include <QFuture>
#include <QObject>

namespace upik {

/// A server that answered a test of its address.
struct ServerFacts {
    QString name;      ///< of the office it serves
    QString version;   ///< of its program

    bool operator==(const ServerFacts &) const = default;
};

/// What somebody signs in with. The password is kept nowhere.
struct Credentials {
    QString server;    ///< address as it was typed: "upik.example.go.id"
    QString user;
    QString password;
};

/// All that a window sees of synchronisation. An office of one has none. Like Desk: every call
/// returns at once; futures are answered in threads of their own, signals come in the thread of
/// this object. Nothing here ever loses what was typed: only discard() takes it out of the lists,
/// into a bin that is kept for 30 days.
class SyncDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // seeing
    virtual SyncState state() const = 0;         ///< a snapshot in memory
    /// How a complaint stands; a snapshot in memory, all zero where it is wholly at the server.
    virtual ComplaintSync standing(const QString &complaint) const = 0;
    /// The rows of one list: what waits in the order of sending, the others newest first.
    virtual QFuture<SyncResult<std::vector<SyncItem>>> items(SyncList list) = 0;
    /// What was written beside what is there now. Fails with OutOfSight where the item is gone.
    virtual QFuture<SyncResult<SyncDetail>> detail(const QString &item) = 0;
    /// The notices kept, newest first, at most `limit`.
    virtual QFuture<SyncResult<std::vector<DeskNotice>>> notices(int limit) = 0;

    // deciding
    /// Pushes and pulls now instead of after the back-off.
    virtual void syncNow() = 0;
    /// Tries this one again, as it is.
    virtual QFuture<SyncResult<void>> sendAgain(const QString &item) = 0;
    /// Takes the same step anew on the complaint as it is now; the old row leaves the lists.
    virtual QFuture<SyncResult<void>> applyAgain(const QString &item) = 0;
    /// Sends what was written as an internal note; the old row leaves the lists.
    virtual QFuture<SyncResult<void>> keepAsNote(const QString &item) = 0;
    /// Takes it out of the lists, into the bin.
    virtual QFuture<SyncResult<void>> discard(const QString &item) = 0;
    /// Empty: all of them.
    virtual void markRead(const QStringList &notices) = 0;

    // the account
    /// Asks a server what it is, without signing in; an address without scheme means https.
    virtual QFuture<SyncResult<ServerFacts>> test(const QString &server) = 0;
    /// state().seat is the account's from then on, and the first sync begins.
    virtual QFuture<SyncResult<void>> signIn(const Credentials &credentials) = 0;
    /// What is not sent yet stays and waits for the next time.
    virtual QFuture<SyncResult<void>> signOut() = 0;

Q_SIGNALS:
    /// state() is another.
    void stateChanged();
    /// Rows of items() came, went or changed.
    void itemsChanged();
    /// standing() of these is another; empty: of many, or all.
    void standingChanged(const QStringList &complaints);
    /// notices() are others: came, or were read.
    void noticesChanged();
    /// A notice has just come up; it is in notices() already.
    void noticed(const upik::DeskNotice &notice);
};

} // namespace upik
