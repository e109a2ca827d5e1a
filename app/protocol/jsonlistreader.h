// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "protocol/bytestream.h"

#include <QJsonObject>

namespace upik {

/// One object of a JSON list.
struct JsonRow {
    int index = 0;              ///< from 0
    QString place;              ///< JSON pointer
    Result<QJsonObject> object; ///< an error's place is that pointer
};

/// Reads the objects of a JSON list one at a time: of the list that is the whole file, or of the
/// one that a member of the file's object holds. An object that is broken is told as such and
/// reading goes on behind it; a string that a line break cuts off ends at that line break. Where
/// the file ends too soon, or goes on where it should end, a last row says so.
class JsonListReader
{
public:
    /// The device must be open and outlive it.
    JsonListReader(QIODevice &device, const QByteArray &member)
        : m_bytes(device), m_member(member)
    {}

    /// Goes to the list. Fails with FileMalformed where there is none.
    Result<void> begin();
    /// The next object, or none at the end. REQUIRES: begin() succeeded.
    std::optional<JsonRow> next();
    qint64 position() const { return m_bytes.position(); }

private:
    enum class At { Rows, Cut, End };

    /// Past the list's end: nothing, or the row that tells of what should not be there.
    std::optional<JsonRow> finish();
    /// Whether the object that holds the list goes on and ends as it should.
    bool takeRestOfObject();
    JsonRow faultHere(const char *what) const;
    void skipSpace();
    QByteArray takeString();
    /// Takes a value up to what follows it; keeps its first kLargestJson bytes.
    QByteArray takeValue();

    ByteStream m_bytes;
    QByteArray m_member;
    QString m_place;   ///< pointer to the list
    int m_index = 0;
    At m_at = At::Rows;
};

} // namespace upik
