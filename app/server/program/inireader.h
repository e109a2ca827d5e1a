// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace upik {

/// One "key = value" of a settings file.
struct IniEntry {
    int line = 0;       ///< from 1
    QString section;
    QString key;
    QString value;

    bool operator==(const IniEntry &) const = default;
};

/// Reads sections, "key = value" and comment lines begun by ';' or '#'. Values are taken as they
/// stand, without quotes or escapes. The error names the line that is neither, or a key that stands
/// in no section or twice.
Expected<std::vector<IniEntry>, QString> readIni(const QString &text);

} // namespace upik
