// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rowsdesk.h"

#include <algorithm>

namespace upik {
namespace {

template <typename T> QFuture<Result<T>> answer(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

template <typename T> QFuture<Result<T>> notHere()
{
    return answer<T>(fail(ErrorCode::NotFound));
}

} // namespace

QFuture<Result<qint64>> RowsDesk::count(const ListQuery &)
{
    return answer<qint64>(std::ssize(m_rows));
}

QFuture<Result<std::vector<ListRow>>> RowsDesk::rows(const ListQuery &, qint64 first, int limit)
{
    const qint64 from = std::min<qint64>(first, std::ssize(m_rows));
    const qint64 to = std::min<qint64>(from + limit, std::ssize(m_rows));
    return answer<std::vector<ListRow>>(
        std::vector<ListRow>(m_rows.begin() + from, m_rows.begin() + to));
}

QFuture<Result<qint64>> RowsDesk::position(const ListQuery &, const QString &)
{
    return answer<qint64>(-1);
}

QFuture<Result<std::vector<QueueCount>>> RowsDesk::counts(const Seat &)
{
    return answer(Result<std::vector<QueueCount>>(std::vector<QueueCount>()));
}

QFuture<Result<CaseFile>> RowsDesk::open(const Seat &, const QString &)
{
    return notHere<CaseFile>();
}

QFuture<Result<std::vector<OfficerLoad>>> RowsDesk::loads(const QString &, const QString &)
{
    return answer(Result<std::vector<OfficerLoad>>(std::vector<OfficerLoad>()));
}

QFuture<Result<Receipt>> RowsDesk::takeIn(const Seat &, const Intake &)
{
    return notHere<Receipt>();
}

QFuture<Result<Receipt>> RowsDesk::perform(const Step &, const QString &, int)
{
    return notHere<Receipt>();
}

QFuture<Result<Receipt>> RowsDesk::undo(const QString &)
{
    return notHere<Receipt>();
}

QFuture<Result<Reporter>> RowsDesk::reveal(const Seat &, const QString &, const QString &)
{
    return notHere<Reporter>();
}

QFuture<Result<ClosedPart>> RowsDesk::revealText(const Seat &, const QString &, const QString &)
{
    return notHere<ClosedPart>();
}

QFuture<Result<Attachment>> RowsDesk::attach(const QString &)
{
    return notHere<Attachment>();
}

QFuture<Result<void>> RowsDesk::keepDraft(const QString &, const QJsonObject &)
{
    return notHere<void>();
}

QFuture<Result<QJsonObject>> RowsDesk::draft(const QString &)
{
    return notHere<QJsonObject>();
}

QFuture<Result<void>> RowsDesk::dropDraft(const QString &)
{
    return notHere<void>();
}

} // namespace upik
