// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/heldrows.h"

#include <algorithm>

namespace upik {
namespace {

template <typename T>
QFuture<Result<T>> ready(Result<T> answer)
{
    return QtFuture::makeReadyFuture(std::move(answer));
}

template <typename T>
QFuture<Result<T>> nothing()
{
    return ready<T>(fail(ErrorCode::NotFound));
}

} // namespace

QFuture<Result<qint64>> HeldRows::count(const ListQuery &)
{
    return ready<qint64>(std::ssize(m_rows));
}

QFuture<Result<std::vector<ListRow>>> HeldRows::rows(const ListQuery &, qint64 first, int limit)
{
    const qint64 begin = std::min<qint64>(first, std::ssize(m_rows));
    const qint64 end = std::min<qint64>(begin + limit, std::ssize(m_rows));
    return ready<std::vector<ListRow>>(
        std::vector<ListRow>(m_rows.begin() + begin, m_rows.begin() + end));
}

QFuture<Result<std::vector<QueueCount>>> HeldRows::counts(const Seat &seat)
{
    std::vector<QueueCount> counts;
    for (const Queue *queue : queuesOf(seat.role))
        counts.push_back({QString(queue->code), std::ssize(m_rows), Level::Safe});
    return ready<std::vector<QueueCount>>(std::move(counts));
}

QFuture<Result<qint64>> HeldRows::position(const ListQuery &, const QString &)
{
    return ready<qint64>(-1);
}

QFuture<Result<CaseFile>> HeldRows::open(const Seat &, const QString &)
{
    return nothing<CaseFile>();
}

QFuture<Result<std::vector<OfficerLoad>>> HeldRows::loads(const QString &, const QString &)
{
    return nothing<std::vector<OfficerLoad>>();
}

QFuture<Result<Receipt>> HeldRows::takeIn(const Seat &, const Intake &)
{
    return nothing<Receipt>();
}

QFuture<Result<Receipt>> HeldRows::perform(const Step &, const QString &, int)
{
    return nothing<Receipt>();
}

QFuture<Result<Receipt>> HeldRows::undo(const QString &)
{
    return nothing<Receipt>();
}

QFuture<Result<Reporter>> HeldRows::reveal(const Seat &, const QString &, const QString &)
{
    return nothing<Reporter>();
}

QFuture<Result<Attachment>> HeldRows::attach(const QString &)
{
    return nothing<Attachment>();
}

QFuture<Result<void>> HeldRows::keepDraft(const QString &, const QJsonObject &)
{
    return ready<void>({});
}

QFuture<Result<QJsonObject>> HeldRows::draft(const QString &)
{
    return ready<QJsonObject>(QJsonObject());
}

QFuture<Result<void>> HeldRows::dropDraft(const QString &)
{
    return ready<void>({});
}

} // namespace upik
