// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"

namespace upik {

/// A city small enough to read: three agencies and an outside body, four categories, four
/// kelurahan of two kemantren, three officers, and a few reasons, urgencies and templates.
ReferencePtr fakeReference();

} // namespace upik
