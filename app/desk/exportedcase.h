// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/caseassembly.h"

#include <QJsonObject>

namespace upik {

/// What of a complaint leaves the office in an export: the reporter masked, of one who stays
/// anonymous nothing at all; no confidential text, nor a title made of it.
QJsonObject exportedCase(CaseMaterial material);

} // namespace upik
