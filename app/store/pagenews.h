// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace upik {

/// What a page changed, for whoever shows it.
struct PageNews {
    QStringList complaints;       ///< that came, changed or went; empty and `everything`: many
    bool everything = false;      ///< a snapshot has ended
    bool officeChanged = false;   ///< reference data, settings or calendars are others
    QStringList files;            ///< SHA-256 of photos that nothing refers to any more
};

} // namespace upik
