// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace upik {

struct Asked;

/// Checks the whole of what the server keeps and lists every fault; kExitFaultsFound where there is
/// one. Changes nothing; the server may run meanwhile.
int runVerify(Asked &asked);

} // namespace upik
