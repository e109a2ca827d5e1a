// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace upik {

/// Begins to read, on a thread of its own, which fonts the machine has: milliseconds for which a
/// start would wait otherwise. Whoever needs a font before the end waits for it by itself.
/// REQUIRES: a QGuiApplication, which outlives the answer.
std::future<void> readSystemFonts();

} // namespace upik
