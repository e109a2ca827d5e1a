// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/importing.h"

#include <algorithm>

namespace upik {

int ImportReport::count(RowFate fate) const
{
    return static_cast<int>(std::ranges::count(rows, fate, &ImportRow::fate));
}

} // namespace upik
