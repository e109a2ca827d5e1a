// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace upik {

/// What people, machines and attackers put into a field: very long, invisible, right to left,
/// Javanese, emoji, markup, SQL, formulas, control characters. All of it is kept as it is.
QStringList oddTexts();

} // namespace upik
