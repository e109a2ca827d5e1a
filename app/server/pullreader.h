// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pagefiller.h"
#include "server/pullstart.h"
#include "server/refusal.h"
#include "server/serverdatabase.h"

namespace upik {

struct ServerUser;

/// How much a page holds, and what makes a desk begin again.
struct PullRules {
    PageLimits limits;   ///< a desk may ask for fewer rows
    /// The newest schema of the desk whose rows hold more than those before it: who reports it for
    /// the first time takes everything anew.
    quint16 schema = 1;
};

/// A page with what a long poll needs to know of it.
struct PulledPage {
    PullPage page;
    ScopeKeys keys;   ///< that the user held when it was read

    /// Whether there is something to answer now.
    bool hasNews() const;
};

/// Answers pulls: what changed behind the desk's cursor under the keys of its user, each row as it
/// is now and as his role may have it (sync.md 2.4, 3.2). Everything is read at one moment.
///
/// A row that is changed while a desk goes through the pages moves to the end: it may come twice,
/// never not at all. A snapshot is complete once nothing is left behind its last page.
class PullReader
{
public:
    /// All must outlive it. `key` is the server's.
    PullReader(ServerDatabase &database, const Seal &seal, const SecretKey &key,
               PullRules rules = {})
        : m_database(database), m_seal(seal), m_cursors(key), m_rules(rules)
    {}

    /// The next page for a user, by his id. Refuses with BadCursor a cursor that is none of ours or
    /// another user's, with TokenInvalid whoever is no user any more, and as refuseForStore() says
    /// where the store fails; a row that is damaged is the cause by its name, "event/<id>".
    Answered<PulledPage> read(const PullRequest &request, const QString &user);

private:
    Result<PullGround> ground(const PullRequest &request, const ServerUser &user);
    Result<std::optional<PullStart>> start(const PullRequest &request, const QString &user,
                                           const PullGround &ground);
    Result<PulledPage> page(const PullStart &start, const PullGround &ground,
                            const ServerUser &user, qint64 rows);
    Result<PullPlace> placeBehind(const PullStart &start, const FilledTo &reached,
                                  const PullGround &ground);

    ServerDatabase &m_database;
    const Seal &m_seal;
    PullCursor m_cursors;
    PullRules m_rules;
};

} // namespace upik
