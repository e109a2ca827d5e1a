// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QByteArray;
class QFontMetrics;
class QRect;
class QWidget;

namespace upik {

/// How many panes stand beside each other. Measured in average characters, not pixels, so that a
/// large font gets the layout of a small window (ui.md 2.3).
enum class Panes {
    Three,  ///< from 150 characters: queues, list and complaint
    Two,    ///< from 105: queues and either list or complaint
    Rail,   ///< below: icons of the queues and either list or complaint
};

Panes panesFor(int width, const QFontMetrics &metrics);
/// A window on a screen that may be smaller than the one it was left on: no larger than the room
/// there, and all of it in sight.
QRect fitted(const QRect &window, const QRect &room);
/// A window that has not been shown yet: where it was left, by its saveGeometry(), with its title
/// in sight. The first time it stands where the system puts it, in the size it has.
void restorePlace(QWidget &window, const QByteArray &left);

} // namespace upik
