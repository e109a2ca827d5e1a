// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFontMetrics;

namespace upik {

/// How many panes stand beside each other. Measured in average characters, not pixels, so that a
/// large font gets the layout of a small window (ui.md 2.3).
enum class Panes {
    Three,  ///< from 150 characters: queues, list and complaint
    Two,    ///< from 105: queues and either list or complaint
    Rail,   ///< below: icons of the queues and either list or complaint
};

Panes panesFor(int width, const QFontMetrics &metrics);

} // namespace upik
