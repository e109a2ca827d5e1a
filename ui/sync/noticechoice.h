// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desknotice.h"

namespace upik {

class Preferences;

/// How a person wants to hear of a kind.
enum class NoticeWay { PopUp, CentreOnly, Off };

/// What was chosen; a pop-up where nothing was.
NoticeWay noticeWay(const Preferences &preferences, NoticeKind kind);
void setNoticeWay(Preferences &preferences, NoticeKind kind, NoticeWay way);

} // namespace upik
