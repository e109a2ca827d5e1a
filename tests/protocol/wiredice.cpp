// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wiredice.h"

#include "domain/sop.h"
#include "protocol/wirereader.h"
#include "protocol/wirestate.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace upik {

Problem WireDice::problem()
{
    Problem made;
    made.code = m_dice.oneOf(problems()).code;
    made.detail = text();
    made.instance = text();
    for (int i = m_dice.roll(4); i > 0; --i)
        made.errors.push_back({text(), word()});
    if (m_dice.coin())
        made.more.insert(u"x-"_s + name(), value(3));
    return made;
}

LoginRequest WireDice::login() { return {word(), word(), {id(), text(), text(), text()}}; }

SessionAnswer WireDice::session()
{
    SessionAnswer made;
    made.accessToken = word();
    made.accessExpires = std::chrono::seconds(whole());
    made.refreshToken = word();
    made.refreshExpires = std::chrono::seconds(whole());
    made.device = id();
    for (int lane = 0; lane < m_dice.roll(5); ++lane)
        made.lanes.push_back({lane, whole()});
    made.user = {id(), {m_dice.oneOf(roles()).role, text(), text(), text()}};
    made.accessVersion = whole();
    made.epoch = word();
    return made;
}

MetaAnswer WireDice::meta()
{
    MetaAnswer made;
    made.service = word();
    made.least = {m_dice.roll(10'000), m_dice.roll(10'000)};
    made.most = {m_dice.roll(10'000), m_dice.roll(10'000)};
    made.minClient = text();
    made.epoch = word();
    made.serverTime = m_dice.instant();
    made.features = words();
    for (const QString &action : words())
        made.actions[action] = std::vector<int>(std::size_t(m_dice.roll(4)), 1 + m_dice.roll(99));
    made.limits.pushBytes = 1 + whole() / 2;
    made.policy = {std::chrono::seconds(whole()), 1 + m_dice.roll(1'000)};
    return made;
}

Mutation WireDice::mutation()
{
    Mutation made;
    made.id = id();
    made.lseq = 1 + whole() / 2;
    made.after = m_dice.coin() ? id() : QString();
    made.action = word();
    made.v = 1 + m_dice.roll(99);
    made.entity = id();
    made.base = {whole(), text()};
    made.at = {m_dice.instant(), m_dice.instant(), m_dice.span(), m_dice.coin()};
    made.args = object();
    return made;
}

PushRequest WireDice::push()
{
    PushRequest made;
    made.device = id();
    made.lane = m_dice.roll(2);
    made.epoch = word();
    made.schema = m_dice.roll(10'000);
    made.app = text();
    made.clock = {-m_dice.span(), m_dice.span()};
    for (int i = m_dice.roll(6); i > 0; --i)
        made.mutations.push_back(mutation());
    return made;
}

MutationResult WireDice::result()
{
    MutationResult made;
    made.id = id();
    made.lseq = whole();
    made.outcome = MutationOutcome(m_dice.roll(3));
    made.already = m_dice.coin();
    made.replayed = m_dice.coin();
    made.seq = whole();
    made.entityVersion = whole();
    made.serverAt = m_dice.maybeInstant();
    made.conflicts = words();
    if (made.outcome == MutationOutcome::Rejected)
        made.problem = problem();
    if (m_dice.coin())
        made.preserved = Preserved{word(), id()};
    return made;
}

PushAnswer WireDice::pushAnswer()
{
    PushAnswer made{word(), whole(), {}, {}};
    for (int i = m_dice.roll(6); i > 0; --i)
        made.results.push_back(result());
    if (m_dice.coin())
        made.stopped = StoppedBatch{m_dice.oneOf(problems()).code, m_dice.span()};
    return made;
}

PullRequest WireDice::pull()
{
    return {id(), text(), 1 + m_dice.roll(500), Millis(m_dice.roll(25'001)), m_dice.roll(10'000)};
}

PullPage WireDice::page()
{
    PullPage made;
    made.epoch = word();
    made.cursor = word();
    made.upto = whole();
    made.head = whole();
    made.more = m_dice.coin();
    made.snapshotComplete = m_dice.coin();
    if (m_dice.coin())
        made.reset = PullReset{word(), words()};
    for (int i = m_dice.roll(8); i > 0; --i)
        made.rows.push_back({word(), word(), whole(), object()});
    for (int i = m_dice.roll(4); i > 0; --i)
        made.gone.push_back({word(), word(), text()});
    return made;
}

UploadRequest WireDice::upload()
{
    const QByteArray hash = m_dice.bytes(32).toHex();
    return {QString::fromLatin1(hash), 1 + m_dice.roll(15 * 1024 * 1024), word()};
}

QByteArray WireDice::damaged(QByteArray bytes)
{
    for (int i = 1 + m_dice.roll(3); i > 0 && !bytes.isEmpty(); --i) {
        const int at = m_dice.roll(int(bytes.size()));
        switch (m_dice.roll(4)) {
        case 0: bytes.truncate(at); break;
        case 1: bytes.insert(at, bytes.mid(at, m_dice.roll(9))); break;
        case 2: bytes.remove(at, 1 + m_dice.roll(3)); break;
        case 3: bytes[at] = char(m_dice.roll(256)); break;
        }
    }
    return bytes;
}

QString WireDice::text() { return m_dice.text().remove(QChar(u'\0')).left(kLongestWord); }

QString WireDice::word() { return u'w' + text().left(kLongestWord - 1); }

QStringList WireDice::words()
{
    QStringList made;
    for (int length = m_dice.roll(4); length > 0; --length)
        made << word();
    return made;
}

QString WireDice::name()
{
    QString made = text();
    made.removeIf([](QChar c) { return c.isSurrogate(); });
    return made;
}

QString WireDice::id() { return QString::fromLatin1(m_dice.bytes(16).toHex()); }

qint64 WireDice::whole()
{
    const qint64 edges[] = {0, 1, 23, 24, 255, 256, 65'535, 65'536, 4'294'967'296, kLargestWhole};
    return m_dice.coin() ? m_dice.oneOf(edges) : toMillis(m_dice.instant());
}

QJsonValue WireDice::value(int depth)
{
    switch (m_dice.roll(depth > 0 ? 7 : 5)) {
    case 0: return QJsonValue::Null;
    case 1: return m_dice.coin();
    case 2: return m_dice.coin() ? whole() : -whole();
    case 3: return m_dice.roll(1'000'000) / 1024.0 - 99;
    case 4: return text();
    case 5: return QJsonArray{value(depth - 1), value(depth - 1)};
    default: return object(depth - 1);
    }
}

QJsonObject WireDice::object(int depth)
{
    QJsonObject made;
    for (int members = m_dice.roll(5); members > 0; --members)
        made.insert(name(), value(depth));
    return made;
}

} // namespace upik
