// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "store/fakeserver.h"
#include "store/pageapplier.h"
#include "store/scratchstore.h"
#include "store/sendinglane.h"

namespace upik {

/// Somebody of whom nothing else is known.
Reporter reporterNamed(const QString &name);
/// A photo of which nothing else is known.
Attachment photoOf(const QString &sha256, qint64 bytes = 10);

/// A desk of DPUPKP with a server beside it, and the way between them in single transactions.
class SyncBench
{
public:
    SyncBench();

    /// Takes a complaint in here; yields its id.
    QString takeIn(const QString &agency = QStringLiteral("DPUPKP"));
    /// The same, said in these words.
    QString takeIn(const QString &text, const Reporter &reporter);
    /// Takes a step here; empty where the SOP does not allow it.
    QString step(const QString &id, Action action);
    /// Somebody else does at the server.
    QString takeInThere(const QString &text = {});
    bool stepThere(const QString &id, Action action, const Seat &by);
    bool stepThere(const QString &id, Action action);

    Outgoing batch(qint64 most = 100, qint64 bytes = 1024 * 1024);
    void settle(const PushAnswer &answer);
    void requeue();
    /// Sends what waits; the answer is read, or lost.
    void push(bool isAnswered = true);
    PageNews pull(int limit = 500);
    PageNews apply(const PullPage &page);
    void pullAll(int limit = 500);
    /// Ends the program and starts it again.
    void restart();

    SyncPlace place();
    bool isShown(const QString &id);
    Complaint head(const QString &id);
    std::vector<Event> history(const QString &id);
    QString text(const QString &id);
    QString stateOf(const QString &step);
    qint64 number(std::string_view sql) { return store.number(sql); }

    /// One transaction at the end of which complaints follow.
    template <typename F>
    void change(F job)
    {
        const auto done = store.write([&](Database &database) -> Result<void> {
            CaseRebase cases(database, seal, store.rules());
            SendingLane lane(database, seal, kStepLane);
            if (auto changed = job(lane, cases); !changed)
                return changed;
            return cases.settle();
        });
        if (!done)
            qFatal("%s %s", qPrintable(done.error().place), qPrintable(done.error().detail));
    }

    ScratchStore store;
    Seal seal;
    FakeServer server{agencyAdmin()};
    Instant now = wib("2026-11-24 08:00");

private:
    int m_made = 0;
};

} // namespace upik
