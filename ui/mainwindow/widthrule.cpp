// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/widthrule.h"

#include <QFontMetrics>

namespace upik {
namespace {

constexpr int kThree = 150, kTwo = 105;

} // namespace

Panes panesFor(int width, const QFontMetrics &metrics)
{
    const int characters = width / metrics.averageCharWidth();
    if (characters >= kThree)
        return Panes::Three;
    return characters >= kTwo ? Panes::Two : Panes::Rail;
}

} // namespace upik
