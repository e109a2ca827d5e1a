// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deadlinerenewal.h"

#include "domain/firsterror.h"
#include "store/casewriter.h"
#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/officerows.h"
#include "store/settingsstore.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::size_t kAtATime = 200;
const QString kFollowed = kDeadlinesFollow;
const QString kNone = kDeadlinesStale;

/// The version of the rules that the deadlines follow; a new store follows what it starts with.
Result<bool> areFollowed(Database &database, int version)
{
    const auto fact = SettingsStore(database).fact(kFollowed);
    if (!fact)
        return Unexpected{fact.error()};
    return *fact == QString::number(version) || (fact->isEmpty() && version == 0);
}

/// A complaint on which somebody has acted since follows the new rules already.
Result<void> moveAll(Database &database, const std::vector<MovedDeadline> &moved)
{
    for (const MovedDeadline &one : moved) {
        const auto stored = ComplaintStore(database).load(one.complaint);
        if (!stored)
            return Unexpected{stored.error()};
        if (stored->complaint.version != one.version)
            continue;
        if (auto done = CaseWriter(database).moveDeadline(one.complaint, one.deadline); !done)
            return done;
    }
    return {};
}

} // namespace

Result<std::vector<MovedDeadline>> deadlinesMoved(Database &database,
                                                  std::span<const QString> complaints,
                                                  const SlaRules &rules)
{
    std::vector<MovedDeadline> moved;
    for (const QString &id : complaints) {
        const auto stored = ComplaintStore(database).load(id);
        const auto events = EventStore(database).history(id);
        if (const Error *error = firstError(stored, events))
            return Unexpected{*error};
        const Deadline deadline = deadlineOf(clocksOf(*events, rules), rules);
        if (deadline != stored->deadline)
            moved.push_back({id, stored->complaint.version, deadline});
    }
    return moved;
}

struct DeadlineRenewal::Run {
    OfficeRules rules;
    std::vector<QString> open;
    std::size_t next = 0;
};

DeadlineRenewal::DeadlineRenewal(StoreThreads &store, QObject *parent)
    : QObject(parent), m_store(store), m_post(std::make_shared<Postbox>(*this))
{}

DeadlineRenewal::~DeadlineRenewal() { m_post->close(); }

Result<void> DeadlineRenewal::demand(Database &database)
{
    return SettingsStore(database).setFact(kFollowed, kNone);
}

void DeadlineRenewal::startIfNeeded(const OfficeRules &rules)
{
    const int version = rules.version;
    const auto followed = [version](Database &database) { return areFollowed(database, version); };
    m_store.read(Reading::Bulk, followed)
        .then(QtFuture::Launch::Sync, [this, post = m_post, rules](const Result<bool> &answer) {
            if (answer && !*answer)
                post->post([this, rules] { start(rules); });
        });
}

void DeadlineRenewal::start(const OfficeRules &rules)
{
    m_run = std::make_shared<Run>(Run{rules, {}, 0});
    const auto openIds = [](Database &database) { return ComplaintStore(database).openIds(); };
    m_store.read(Reading::Bulk, openIds)
        .then(QtFuture::Launch::Sync,
              [this, post = m_post, run = m_run](const Result<std::vector<QString>> &ids) {
                  post->post([this, run, ids] {
                      if (!ids) {
                          Q_EMIT failed(ids.error());
                          return;
                      }
                      run->open = *ids;
                      goOn(run);
                  });
              });
}

/// Reckons on a reading thread, writes behind everything urgent, then comes back for the next.
void DeadlineRenewal::goOn(const std::shared_ptr<Run> &run)
{
    if (run != m_run)
        return;
    if (run->next >= run->open.size()) {
        finish(run);
        return;
    }
    const std::size_t count = std::min(kAtATime, run->open.size() - run->next);
    const auto reckon = [run, from = run->next, count](Database &database) {
        return deadlinesMoved(database, std::span(run->open).subspan(from, count),
                              *run->rules.rules);
    };
    run->next += count;
    using Moved = Result<std::vector<MovedDeadline>>;
    m_store.read(Reading::Bulk, reckon)
        .then(QtFuture::Launch::Sync,
              [store = &m_store](const Moved &moved) {
                  return store->write(Urgency::Bulk, [moved](Database &database) -> Result<void> {
                      return moved ? moveAll(database, *moved) : Unexpected{moved.error()};
                  });
              })
        .unwrap()
        .then(QtFuture::Launch::Sync, [this, post = m_post, run](const Result<void> &done) {
            post->post([this, run, done] {
                if (done)
                    goOn(run);
                else
                    Q_EMIT failed(done.error());
            });
        });
}

void DeadlineRenewal::finish(const std::shared_ptr<Run> &run)
{
    const auto note = [version = run->rules.version](Database &database) {
        return SettingsStore(database).setFact(kFollowed, QString::number(version));
    };
    m_store.write(Urgency::Bulk, note)
        .then(QtFuture::Launch::Sync, [this, post = m_post](const Result<void> &done) {
            post->post([this, done] {
                if (done)
                    Q_EMIT finished();
                else
                    Q_EMIT failed(done.error());
            });
        });
}

} // namespace upik
