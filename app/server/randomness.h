// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace upik {

/// Where secrets and marks of chance come from: exactly as many bytes as asked for. Handed in, so
/// that a simulated server draws the same ones for the same seed.
using Randomness = std::function<QByteArray(int bytes)>;

/// The operating system's own, fit for secrets. May be called in any thread.
Randomness systemRandomness();

} // namespace upik
