// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/event.h"
#include "domain/unreadcolumn.h"

namespace upik {

/// What will happen, or has happened, to one row of an import.
enum class RowFate { Taken, AlreadyHere, TwiceInFile, Refused };

struct ImportRow {
    int row = 0;             ///< line of the CSV's record or index in the JSON, from 1
    RowFate fate = RowFate::Taken;
    QString title;
    QString same;            ///< number or row of what it repeats
    bool otherText = false;  ///< it repeats a channel's number, but not the words or the place
    int sameId = 0;          ///< row of the file that has its id too and says something else
    QStringList marks;       ///< kept but doubtful: contact_unusable, outside_city, ...
    std::optional<Error> error;
    QString number;          ///< given when taken

    bool operator==(const ImportRow &) const = default;
};

struct ImportReport {
    std::vector<ImportRow> rows;
    std::vector<UnreadColumn> unread; ///< in the order of the file

    int count(RowFate fate) const;
};

} // namespace upik

Q_DECLARE_METATYPE(upik::ImportReport)
