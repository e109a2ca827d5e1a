// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace upik {

/// A column of an import file, or a member of its objects, that nothing is made of.
struct UnreadColumn {
    QString name;
    int rows = 0;   ///< in which it says something

    bool operator==(const UnreadColumn &) const = default;
};

} // namespace upik
