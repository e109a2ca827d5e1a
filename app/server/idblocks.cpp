// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/idblocks.h"

namespace upik {

std::string withIdBlock(std::string_view selectUpToIn)
{
    std::string select(selectUpToIn);
    select += " (?";
    for (qsizetype i = 1; i < kIdBlock; ++i)
        select += ", ?";
    return select + ')';
}

} // namespace upik
