// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace upik {

/// Makes the folder that a tour writes its pictures to, before anything is painted. Fails with
/// FileUnwritable where there can be none, or none that takes a file.
Result<void> makeTourFolder(const QString &path);

} // namespace upik
