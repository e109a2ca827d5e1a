// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace upik {

/// What kind of window a process of its own shows.
enum class WindowKind { Bare, EmptyTable, Desk, ShortList, LongList };

/// What such a process told of itself.
struct StartedWindow {
    double milliseconds = 0; ///< from its start by somebody until it was painted
    double megabytes = 0; ///< in use after that, and after scrolling where there is a list
};

/// Starts this program again to show such a window, waits for it and for its end. The desk's
/// window opens what the preferences remember.
StartedWindow startWindow(WindowKind kind, const QString &profile, const QString &preferences);

/// The word of a kind on the command line, and back.
QString wordOf(WindowKind kind);
std::optional<WindowKind> windowKindOf(const QString &word);

} // namespace upik
