// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simchecks.h"

#include "domain/workflow.h"
#include "server/casestore.h"
#include "store/statement.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// What there must be none of.
struct Never {
    const char *invariant;
    std::string_view count;
};

constexpr std::array kNeverAtServer{
    Never{"I3 an applied step has one event",
          "SELECT count(*) FROM mutation_log m WHERE lane = 0 AND outcome = 'applied'"
          " AND result NOT LIKE '%\"already\":true%'"
          " AND NOT EXISTS (SELECT 1 FROM event e WHERE e.id = m.id)"},
    Never{"I3 a refused step has no event of its own",
          "SELECT count(*) FROM mutation_log m JOIN event e ON e.id = m.id"
          " WHERE outcome = 'rejected' AND e.body LIKE '%\"action\":\"' || m.action || '\"%'"
          " AND m.action <> 'internal_note'"},
    Never{"I4 a lane has no gap",
          "SELECT count(*) FROM device_lane d WHERE last_lseq <> (SELECT count(*) FROM"
          " mutation_log m WHERE m.device = d.device AND m.lane = d.lane)"},
    Never{"I4 a lane is in order",
          "SELECT count(*) FROM device_lane d WHERE last_lseq <> (SELECT coalesce(max(lseq), 0)"
          " FROM mutation_log m WHERE m.device = d.device AND m.lane = d.lane)"},
    Never{"I7 the version is the number of events",
          "SELECT count(*) FROM complaint c WHERE version <> (SELECT count(*) FROM event e"
          " WHERE e.complaint = c.id) OR version <> (SELECT max(n) FROM event e"
          " WHERE e.complaint = c.id)"},
    Never{"I8 the head is the sum of the commits",
          "SELECT count(*) FROM sync_head WHERE seq <> (SELECT coalesce(sum(n), 0) FROM commit_log)"
          " OR seq <> (SELECT coalesce(max(seq_end), 0) FROM commit_log)"},
    Never{"I8 the commits are dense",
          "SELECT count(*) FROM commit_log c WHERE seq_end - n <> coalesce((SELECT max(seq_end)"
          " FROM commit_log p WHERE p.seq_end < c.seq_end), 0)"},
    Never{"I8 the chain ends at the head",
          "SELECT count(*) FROM sync_head h WHERE chain <> (SELECT chain FROM commit_log c"
          " WHERE c.seq_end = h.seq)"},
    Never{"I8 no change stands behind the head",
          "SELECT count(*) FROM feed WHERE seq > (SELECT seq FROM sync_head)"},
    Never{"I21 everything processed stands in the audit",
          "SELECT count(*) FROM mutation_log m WHERE NOT EXISTS (SELECT 1 FROM audit a"
          " WHERE a.entity IN (m.id, m.entity))"},
};

constexpr std::array kNeverAtDesk{
    Never{"I2 a step stands in one place alone",
          "SELECT count(*) FROM outbox WHERE state NOT IN"
          " ('queued', 'inflight', 'acked', 'archived', 'attention')"},
    Never{"I2 nothing stands in the outbox and in the trash",
          "SELECT count(*) FROM outbox JOIN trash USING (id)"},
    Never{"I11 what was accepted stays visible",
          "SELECT count(*) FROM outbox o JOIN complaint c ON c.id = o.entity WHERE lane = 0"
          " AND o.state = 'acked' AND drawn = 1"
          " AND NOT EXISTS (SELECT 1 FROM event e WHERE e.id = o.id)"},
    Never{"I7 the desk's version is the number of its events",
          "SELECT count(*) FROM complaint c WHERE version <> (SELECT count(*) FROM event e"
          " WHERE e.complaint = c.seq)"},
};

} // namespace

SimChecks::SimChecks(SimWorld &world) : m_world(world)
{
    world.onCommit = [this] { server(); };
    world.onDesk = [this](SimDesk &desk) { this->desk(desk); };
    world.onAnswer = [this](SimDesk &desk, const SyncRequest &request, const SyncReply &reply) {
        answer(desk, request, reply);
    };
}

void SimChecks::broken(const QString &what)
{
    m_world.note(u"BROKEN "_s + what);
    m_world.broken << what;
}

void SimChecks::none(SimDesk *desk, std::string_view sql, const char *invariant)
{
    ++looks;
    const qint64 found = desk ? desk->number(sql) : m_world.server->number(sql);
    if (found != 0)
        broken(u"%1: %2 %3"_s.arg(desk ? desk->person.username : u"server"_s,
                                  QString::fromLatin1(invariant), QString::number(found)));
}

void SimChecks::server()
{
    for (const Never &never : kNeverAtServer)
        none(nullptr, never.count, never.invariant);
}

void SimChecks::desk(SimDesk &desk)
{
    for (const Never &never : kNeverAtDesk)
        none(&desk, never.count, never.invariant);
    const qint64 kept = desk.number("SELECT (SELECT count(*) FROM outbox WHERE lane = 0)"
                                    " + (SELECT count(*) FROM trash WHERE lane = 0)");
    if (kept != desk.submitted)
        broken(u"I2 %1 did %2 and has %3"_s.arg(desk.person.username)
                   .arg(desk.submitted)
                   .arg(kept));
    const SyncPlace place = desk.place();
    const bool isAnew = place.inSnapshot || place.epoch != desk.lastEpoch;
    if (!isAnew && place.upto < desk.lastUpto)
        broken(u"I10 %1 went back"_s.arg(desk.person.username));
    desk.lastUpto = place.inSnapshot ? 0 : place.upto;
    desk.lastEpoch = place.epoch;
}

std::optional<Complaint> SimChecks::complaintAt(const QString &id)
{
    return simMust(CaseStore(m_world.server->database().connection(),
                             m_world.server->grounds().seal)
                       .complaint(id));
}

bool SimChecks::maySeeRow(const Complaint &complaint, const Seat &seat, const QString &kind) const
{
    if (!inSight(complaint, seat))
        return false;
    if (kind == kTextRow || kind == kAttachmentRow)
        return mayReadText(complaint, seat);
    if (kind == kReporterRow)
        return !complaint.anonymous && mayReveal(complaint, seat);
    return true;
}

/// Nothing is opened by a logged look in this world: what is closed never comes at all.
void SimChecks::answer(SimDesk &desk, const SyncRequest &request, const SyncReply &reply)
{
    if (request.path != "/v1/pull"_L1 || reply.status != 200)
        return;
    ++looks;
    const bool isCbor = reply.header("Content-Type").contains("cbor");
    const auto page = isCbor ? pullPageFromCbor(reply.body)
                             : wireMessage(reply.body, kLargestPage, pullPageFrom);
    if (!page)
        return broken(u"a page of the server cannot be read: "_s + page.error().place);
    const Seat &seat = m_world.server->seatOf(desk.person.username);
    for (const PullRow &row : page->rows) {
        const QString id = complaintOf(row);
        if (id.isEmpty())
            continue;
        const auto complaint = complaintAt(id);
        if (!complaint || !maySeeRow(*complaint, seat, row.kind))
            broken(u"I13 %1 got %2 of %3"_s.arg(desk.person.username, row.kind, id));
    }
}

void SimChecks::atRest()
{
    server();
    heads();
    sameEverywhere();
    for (const auto &each : m_world.desks) {
        desk(*each);
        none(each.get(), "SELECT count(*) FROM outbox WHERE state IN ('queued', 'inflight')",
             "I22 the outbox is drained");
        none(each.get(), "SELECT count(*) FROM event WHERE pending <> 0",
             "I12 nothing is pending");
    }
    for (const auto &each : m_world.desks)
        nothingLeftBehind(*each, each->file());
}

void SimChecks::heads()
{
    SqlConnection &connection = m_world.server->database().connection();
    CaseStore cases(connection, m_world.server->grounds().seal);
    Statement statement(connection, "SELECT id FROM complaint ORDER BY id");
    const auto ids = simMust(statement.all([](RowReader &row) { return row.text(); }));
    for (const QString &id : ids) {
        const Complaint head = *complaintAt(id);
        Complaint folded = replay(simMust(cases.history(id)));
        folded.number = head.number;
        if (folded != head)
            broken(u"I7 the head is not the fold: "_s + id);
    }
}

/// Whoever typed a text or a reporter keeps it, though it is closed to him at the server; so does
/// who added a photo that the server refused.
SimPicture SimChecks::ownWordsAside(SimPicture here, const SimPicture &there, SimDesk &desk) const
{
    const auto refused = desk.read([](Database &database) {
        return Statement(database, "SELECT 'attachment/' || entity || '/' || "
                                   "json_extract(args, '$.id') FROM outbox "
                                   "WHERE lane = 1 AND state = 'attention'")
            .all([](RowReader &row) { return row.text(); });
    });
    for (const QString &key : refused)
        if (!there.contains(key))
            here.erase(key);
    for (const QString &id : desk.ownIntakes)
        for (const auto kind : {kTextRow, kReporterRow})
            if (const QString key = kind + u'/' + id; !there.contains(key))
                here.erase(key);
    return here;
}

/// Against the server's own projection, taken from zero, which makes desks of one seat equal too.
void SimChecks::sameEverywhere()
{
    for (const auto &each : m_world.desks) {
        const SimPicture there = pictureOfServer(*m_world.server, each->person.username);
        const SimPicture here = pictureOfDesk(*each);
        for (const QString &line : differences(there, ownWordsAside(here, there, *each)))
            broken(u"I12 "_s + each->person.username + u": "_s + line);
    }
}

/// What is out of sight has left no byte in the file, save what was typed at that desk.
void SimChecks::nothingLeftBehind(SimDesk &desk, const QByteArray &file)
{
    SqlConnection &connection = m_world.server->database().connection();
    Statement statement(connection, "SELECT id FROM complaint ORDER BY id");
    const auto ids = simMust(statement.all([](RowReader &row) { return row.text(); }));
    const Seat &seat = m_world.server->seatOf(desk.person.username);
    for (const QString &id : ids) {
        ++looks;
        if (file.contains(reporterCanary(id).toUtf8()))
            broken(u"I13 %1 has a reporter unsealed: %2"_s.arg(desk.person.username, id));
        if (maySeeRow(*complaintAt(id), seat, kTextRow) || desk.ownIntakes.contains(id))
            continue;
        if (file.contains(textCanary(id).toUtf8()))
            broken(u"I13 %1 kept words of %2"_s.arg(desk.person.username, id));
    }
}

} // namespace upik
