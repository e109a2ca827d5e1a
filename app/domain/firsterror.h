// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <algorithm>
#include <array>

namespace upik {

/// The first failure among results that belong together, or nullptr where all are there:
/// `if (const Error *error = firstError(stored, events)) return Unexpected{*error};`
/// It lives as long as the result it came from.
template <typename... Results>
const Error *firstError(const Results &...results)
{
    const std::array<const Error *, sizeof...(results)> errors{
        (results ? nullptr : &results.error())...};
    const auto found = std::ranges::find_if(errors, [](const Error *error) { return error; });
    return found == errors.end() ? nullptr : *found;
}

} // namespace upik
