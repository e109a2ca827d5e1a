// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace upik {

/// Tab goes through these parts of a window one after the other, and through each as it is laid
/// out: what a part shows comes and goes, and Qt puts whatever comes at the end of the way.
void chainTabs(const QList<QWidget *> &parts);

} // namespace upik
