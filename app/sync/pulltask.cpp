// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pulltask.h"

#include "protocol/wirebody.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

Result<PullPage> pageOf(const SyncReply &reply)
{
    if (reply.header("Content-Type").startsWith("application/cbor"))
        return pullPageFromCbor(reply.body);
    return wireMessage(reply.body, kLargestPage, pullPageFrom);
}

/// A page that says there is more, but not from where on, would be asked for without end.
bool leadsNowhere(const PullPage &page, const QString &asked)
{
    return page.more && (page.cursor.isEmpty() || page.cursor == asked);
}

bool isEmpty(const PullPage &page)
{
    return page.rows.empty() && page.gone.empty() && !page.reset && !page.snapshotComplete;
}

} // namespace

Result<std::optional<SyncRequest>> PullTask::next()
{
    std::optional<SyncRequest> none;
    if (isPageLast() || m_isStuck || (m_notBefore && context().now.wall < *m_notBefore))
        return none;
    const auto place = context().store.place();
    if (!place)
        return Unexpected{place.error()};
    m_notBefore.reset();
    m_asked = m_page ? m_page->cursor : place->cursor;
    m_isPatient = m_isCaughtUp && !m_asked.isEmpty();
    m_askedAt = context().now.wall;
    return std::optional(requestOf(*place, m_asked));
}

SyncRequest PullTask::requestOf(const SyncPlace &place, const QString &cursor) const
{
    PullRequest pull;
    pull.device = place.device;
    pull.cursor = cursor;
    pull.limit = int(std::min(context().limits.pullRows, kWireLimits.pullRows));
    pull.wait = m_isPatient ? Millis(std::min(context().limits.waitMs, kWireLimits.waitMs)) : 0ms;
    pull.schema = context().schema;
    return {.method = "POST", .path = u"/v1/pull"_s,
            .headers = {{"Accept", "application/cbor, application/json;q=0.9"}},
            .body = wireBody(pull),
            .timeout = std::max(kTransferTimeout, pull.wait + kForTheAnswer),
            .mostBytes = kLargestPage};
}

Result<TaskOutcome> PullTask::answered(const ReadAnswer &answer)
{
    m_isPatient = false;
    if (answer.kind == AnswerKind::Processed)
        return took(answer);
    if (answer.kind == AnswerKind::Resnapshot)
        return beginAnew(answer);
    m_isCaughtUp = false;
    return TaskOutcome{TaskVerdict::Held};
}

Result<TaskOutcome> PullTask::took(const ReadAnswer &answer)
{
    auto page = pageOf(answer.reply);
    if (!page || leadsNowhere(*page, m_asked))
        return failed(unreadable(answer));
    const Instant now = context().now.wall;
    if (m_isCaughtUp && isEmpty(*page) && now < m_askedAt + kShortestWait)
        m_notBefore = now + kShortestWait;
    m_isCaughtUp = m_isCaughtUp && !page->more; // the next request does not wait
    m_page = std::move(page).value();
    return TaskOutcome{};
}

/// Where even a pull from zero is told to begin anew, it does not help.
Result<TaskOutcome> PullTask::beginAnew(const ReadAnswer &answer)
{
    m_isCaughtUp = false;
    if (m_asked.isEmpty())
        return failed(answer);
    const auto begun = context().store.beginSnapshot();
    return begun ? TaskOutcome{} : Result<TaskOutcome>(Unexpected{begun.error()});
}

Result<TaskOutcome> PullTask::failed(const ReadAnswer &answer)
{
    m_isPatient = m_isCaughtUp = false;
    return TaskOutcome{TaskVerdict::Later, answer.retryAfter};
}

Result<bool> PullTask::storePage()
{
    m_isStuck = true;
    const auto place = context().store.place();
    if (!place)
        return Unexpected{place.error()};
    auto news = context().store.applyPage(*m_page, context().now.wall);
    if (!news)
        return Unexpected{news.error()};
    const PullPage page = std::move(*std::exchange(m_page, std::nullopt));
    m_isStuck = false;
    if (!isEmpty(page))
        context().effects.push_back(RowsChanged{std::move(news).value()});
    reached(page);
    if (const auto renewed = renewLease(); !renewed)
        return Unexpected{renewed.error()};
    return !place->epoch.isEmpty() && page.epoch != place->epoch;
}

void PullTask::reached(const PullPage &page)
{
    m_head = page.head;
    m_isCaughtUp = !page.more;
    if (m_isCaughtUp)
        m_caughtUpAt = context().now.wall;
}

Result<void> PullTask::renewLease()
{
    const Instant until = context().now.wall + context().policy.piiLease;
    if (m_lease && until < *m_lease + kLeaseStep && until >= *m_lease)
        return {};
    const auto renewed = context().store.renewLease(until);
    if (renewed)
        m_lease = until;
    return renewed;
}

void PullTask::forget()
{
    m_page.reset();
    m_isStuck = m_isPatient = m_isCaughtUp = false;
    m_notBefore.reset();
}

} // namespace upik
