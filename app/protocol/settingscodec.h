// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/sopsettings.h"

#include <QJsonObject>

namespace upik {

/// What an office set about the SOP, as JSON: words for choices, milliseconds for limits.
QJsonObject toJson(const SopSettings &settings);
/// A member that is absent keeps the SOP's default. Fails on unknown words, on negative limits,
/// on reminder points that do not ascend and on an undo time outside 0 to 60 s.
Result<SopSettings> sopSettingsFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik
