// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A server in memory that keeps the protocol (design sync.md 2.3 to 2.8), and can be told not to.
#include "protocol/wirebody.h"
#include "protocol/wiremeta.h"
#include "protocol/wirepull.h"
#include "protocol/wirepush.h"
#include "protocol/wiresession.h"
#include "sync/syncrequest.h"

#include <functional>
#include <map>
#include <set>

namespace upik {

/// An answer of our server with this body.
SyncReply replyWith(int status, const QByteArray &body = {});
/// A problem document, with the code's own members.
SyncReply refusal(ProblemCode code, const QJsonObject &more = {});

/// What a server knows of a history: copied and put back, it is a restore of a backup.
struct ServerHistory {
    QString epoch = QStringLiteral("epoch-1");
    std::map<QString, std::map<int, qint64>> lanes;   ///< of each device
    std::map<QString, MutationResult> log;            ///< by mutation
    std::vector<PullRow> feed;                        ///< position = index + 1
};

class FakeServer
{
public:
    /// Answers, or none while a long poll waits.
    std::optional<SyncReply> answer(const SyncRequest &request, Instant now);

    /// Something happened elsewhere.
    void post(const QString &id);
    /// Puts an earlier history back, as a restore does.
    void restore(const ServerHistory &earlier);

    ServerHistory history;
    std::map<QString, int> effects;   ///< how often a mutation was carried out in this history
    QStringList order;                ///< ids in the order in which they were carried out
    std::set<QString> poison;         ///< mutations that it fails at, each time
    std::map<QString, ProblemCode> verdicts;  ///< mutations it refuses
    std::set<QString> malformed;      ///< mutations it cannot read
    int mostAtOnce = 100;             ///< mutations of a push; more are too large
    int pageRows = 3;
    bool isTimeUp = false;            ///< waiting pulls are answered with nothing
    QString user = QStringLiteral("u1");
    QString password = QStringLiteral("secret");
    int accessUses = -1;              ///< of an access token before it expires; -1: for ever
    bool isRevoked = false;
    std::map<QString, QByteArray> blobs;      ///< what has come of them
    std::vector<SyncRequest> asked;
    /// Answers in its place where it gives something.
    std::function<std::optional<SyncReply>(const SyncRequest &)> instead;

private:
    SyncReply login(const SyncRequest &request);
    SyncReply refresh(const SyncRequest &request);
    SyncReply session(const QString &device);
    std::optional<SyncReply> refusedCaller(const SyncRequest &request);
    SyncReply push(const PushRequest &push);
    std::optional<SyncReply> take(const Mutation &mutation, const PushRequest &push,
                                  PushAnswer &answer);
    void carryOut(const Mutation &mutation, PushAnswer &answer);
    std::optional<SyncReply> pull(const PullRequest &pull);
    SyncReply blob(const SyncRequest &request);

    QByteArray m_access;
    int m_uses = 0;
    QString m_refresh;
    QString m_before;    ///< predecessor of the refresh token
    QString m_device;
    int m_tokens = 0;
    int m_epochs = 1;
    std::map<QString, qint64> m_sizes;
};

} // namespace upik
