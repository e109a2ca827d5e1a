// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desknotice.h"

#include <span>

namespace upik {

// Notices in words. A number of a complaint is the most that is ever told of it: pop-ups are seen
// by whoever passes the screen.

/// Every kind, in the order of the enum.
std::span<const NoticeKind> noticeKinds();
/// A word that never changes, for settings: "assigned".
QLatin1StringView codeOf(NoticeKind kind);
/// Its icon in :/icons.
QLatin1StringView iconOf(NoticeKind kind);
/// Source text of what a kind is called in the settings (context "Settings"): "A complaint is
/// assigned to me".
const char *labelSource(NoticeKind kind);
/// One notice: "UPIK-2026-000012 was assigned to you."
QString noticeText(const DeskNotice &notice);
/// Several at once, a line for each kind: "3 complaints were assigned to you."
QString noticesText(const std::vector<DeskNotice> &notices);

} // namespace upik
