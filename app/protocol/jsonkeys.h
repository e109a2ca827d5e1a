// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace upik {

/// The first name that one object of a JSON text has twice, as it is written; Qt keeps the last of
/// their values and drops the others. REQUIRES: it is JSON.
std::optional<QByteArray> repeatedKey(const QByteArray &json);

} // namespace upik
