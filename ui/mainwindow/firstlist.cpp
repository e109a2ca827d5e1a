// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/firstlist.h"

#include "ui/mainwindow/seatmemory.h"
#include "ui/queue/rowsource.h"
#include "ui/widgets/preferences.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

const QString kQueue = u"queue"_s;

} // namespace

QString queueFor(Role role, const Preferences &preferences)
{
    const Queue *last = queueOf(preferences.remembered(kQueue).toString());
    return QString((last && last->role == role ? last : queuesOf(role).front())->code);
}

void rememberQueue(Preferences &preferences, const QString &code)
{
    preferences.remember(kQueue, code);
}

QFuture<Result<std::vector<ListRow>>> askAhead(Desk &desk, const Preferences &preferences)
{
    const auto seat = rememberedSeat(preferences, *desk.reference());
    if (!seat)
        return {};
    return desk.rows({*seat, queueFor(seat->role, preferences)}, 0, RowSource::kFirstRows);
}

} // namespace upik
