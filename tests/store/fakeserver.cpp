// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fakeserver.h"

#include "domain/workflow.h"
#include "protocol/complaintcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/pulledrow.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

void FakeServer::takeIn(const Intake &intake, Instant now)
{
    if (!record(intake, u"event-of-"_s + intake.id, centralAdmin(), now))
        qFatal("the server does not take it in");
}

bool FakeServer::act(const QString &id, const Step &step) { return apply(id, step, step.at); }

bool FakeServer::record(const Intake &intake, const QString &event, const Seat &by, Instant now)
{
    auto outcome = upik::record(intake, event, by, now);
    if (!outcome || m_cases.contains(intake.id))
        return false;
    outcome->event.serverAt = now;
    outcome->complaint = project({}, outcome->event);
    outcome->complaint.number = u"UPIK-2026-%1"_s.arg(++m_numbered, 6, 10, QChar(u'0'));
    Case one{outcome->complaint, {outcome->event}, intake.text, intake.reporter};
    judgeLast(one.events, m_rules);
    m_cases[intake.id] = one;
    if (sees(one))
        markAll(one, false);
    ++m_head;
    return true;
}

bool FakeServer::apply(const QString &id, Step step, Instant now)
{
    const auto found = m_cases.find(id);
    if (found == m_cases.end())
        return false;
    Case &one = found->second;
    const bool before = sees(one);
    auto outcome = upik::apply(one.head, step, m_rules.settings);
    if (!outcome)
        return false;
    outcome->event.serverAt = std::max(now, one.events.back().when());
    one.head = project(one.head, outcome->event);
    one.events.push_back(outcome->event);
    judgeLast(one.events, m_rules);
    if (before != sees(one)) {
        markAll(one, before);
    } else if (before) {
        mark(kComplaintRow, id, false);
        mark(kEventRow, step.id, false);
    }
    ++m_head;
    return true;
}

PushAnswer FakeServer::push(const std::vector<Mutation> &mutations, Instant now)
{
    PushAnswer answer;
    answer.epoch = m_epoch;
    for (const Mutation &mutation : mutations) {
        if (!m_log.contains(mutation.id)) {
            if (mutation.lseq != m_last + 1)
                qFatal("a gap: %lld after %lld", mutation.lseq, m_last);
            m_log[mutation.id] = take(mutation, now);
        }
        m_last = std::max(m_last, mutation.lseq);
        answer.results.push_back(m_log[mutation.id]);
        answer.results.back().lseq = mutation.lseq;
    }
    answer.lastLseq = m_last;
    return answer;
}

MutationResult FakeServer::take(const Mutation &mutation, Instant now)
{
    MutationResult result;
    result.id = mutation.id;
    bool done = false;
    if (mutation.action == u"record"_s) {
        done = record(intakeFrom(mutation.args).value(), mutation.id, m_viewer, now);
    } else if (mutation.action != kAttachmentAdd) {
        const Step step{mutation.id, *actionOf(mutation.action), m_viewer,
                        actionInputFrom(mutation.args).value(), mutation.at.wall};
        done = apply(mutation.entity, step, now);
    } else {
        done = m_cases.contains(mutation.entity);
    }
    m_applied[mutation.id] += done ? 1 : 0;
    m_head += done ? 0 : 1;
    result.seq = m_head;
    if (!done) {
        result.outcome = MutationOutcome::Rejected;
        result.problem = Problem{.code = ProblemCode::StateConflict};
    }
    return result;
}

void FakeServer::mark(const QString &kind, const QString &id, bool gone)
{
    const auto known = m_places.find({kind, id});
    if (known != m_places.end())
        m_feed.erase(known->second);
    m_feed[++m_head] = {kind, id, gone};
    m_places[{kind, id}] = m_head;
}

void FakeServer::markAll(const Case &one, bool gone)
{
    mark(kComplaintRow, one.head.id, gone);
    for (const Event &event : one.events)
        mark(kEventRow, event.id, gone);
    mark(kTextRow, one.head.id, gone);
    mark(kReporterRow, one.head.id, gone);
}

bool FakeServer::sees(const Case &one) const { return inSight(one.head, m_viewer); }

FakeServer::Cases FakeServer::visible() const
{
    Cases found;
    for (const auto &[id, one] : m_cases)
        if (sees(one))
            found[id] = one;
    return found;
}

QJsonObject FakeServer::dataOf(const Line &line) const
{
    for (const auto &[id, one] : m_cases) {
        if (line.kind == kEventRow) {
            for (Event event : one.events) {
                if (event.id != line.id)
                    continue;
                if (event.intake) {
                    event.intake->text.clear();
                    event.intake->reporter = {};
                    event.intake->reporter.anonymous = one.head.anonymous;
                }
                return toJson(event);
            }
        } else if (id == line.id) {
            return line.kind == kComplaintRow ? toJson(one.head)
                : line.kind == kTextRow       ? toJson(TextRow{one.text})
                                              : toJson(one.reporter);
        }
    }
    return {};
}

/// "epoch-1/s/120/500": a snapshot up to 120, begun when the log ended at 500.
PullPage FakeServer::pull(const QString &cursor, int limit) const
{
    PullPage page;
    page.epoch = m_epoch;
    page.head = m_head;
    const QStringList parts = cursor.split(u'/');
    const bool isOurs = parts.size() == 4 && parts[0] == m_epoch;
    if (!cursor.isEmpty() && !isOurs)
        page.reset = m_reset.value_or(PullReset{kResetEpoch, {}});
    bool inSnapshot = !isOurs || parts[1] == u's';
    const qint64 known = isOurs ? parts[3].toLongLong() : m_head;
    page.upto = isOurs ? parts[2].toLongLong() : 0;
    for (auto line = m_feed.upper_bound(page.upto); line != m_feed.end(); ++line) {
        if (int(page.rows.size() + page.gone.size()) == limit) {
            page.more = true;
            break;
        }
        page.upto = line->first;
        const auto &[kind, id, gone] = line->second;
        if (!gone)
            page.rows.push_back({kind, id, line->first, dataOf(line->second)});
        else if (!inSnapshot || line->first > known)
            page.gone.push_back({kind, id, kGoneFromScope});
    }
    if (!page.more)
        page.upto = m_head;
    page.snapshotComplete = inSnapshot && !page.more;
    inSnapshot = inSnapshot && page.more;
    page.cursor = u"%1/%2/%3/%4"_s.arg(m_epoch).arg(QChar(inSnapshot ? u's' : u'c')).arg(page.upto)
                      .arg(known);
    return page;
}

void FakeServer::restoreFrom(const FakeServer &backup)
{
    const QString epoch = m_epoch + u'+';
    *this = backup;
    m_epoch = epoch;
    m_reset = PullReset{kResetEpoch, {}};
}

void FakeServer::moveTo(const Seat &viewer, const QStringList &purge)
{
    m_viewer = viewer;
    m_epoch += u'\'';
    m_reset = PullReset{kResetAccess, purge};
    m_feed.clear();
    m_places.clear();
    for (const auto &[id, one] : m_cases)
        if (sees(one))
            markAll(one, false);
}

} // namespace upik
