// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"

namespace upik {

/// The n-th person of an invented city: always the same one for the same seed, so that people come
/// back with another complaint.
Reporter reporterAt(quint64 seed, qint64 n);

} // namespace upik
