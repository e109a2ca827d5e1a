// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace upik {

/// A sentence that can be said anew, in the language of the window at the moment of asking.
using Phrase = std::function<QString()>;

} // namespace upik
