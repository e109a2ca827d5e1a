// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/noticechoice.h"

#include "ui/sync/noticetext.h"
#include "ui/widgets/preferences.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::array kWays{"popup"_L1, "centre"_L1, "off"_L1};

QString keyOf(NoticeKind kind) { return u"notice/%1"_s.arg(codeOf(kind)); }

} // namespace

NoticeWay noticeWay(const Preferences &preferences, NoticeKind kind)
{
    const QString chosen = preferences.remembered(keyOf(kind)).toString();
    for (std::size_t i = 0; i < kWays.size(); ++i)
        if (chosen == kWays[i])
            return NoticeWay(i);
    return NoticeWay::PopUp;
}

void setNoticeWay(Preferences &preferences, NoticeKind kind, NoticeWay way)
{
    preferences.remember(keyOf(kind), QString(kWays[std::size_t(way)]));
}

} // namespace upik
