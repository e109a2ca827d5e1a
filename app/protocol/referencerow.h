// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/reference.h"

#include <QJsonObject>

namespace upik {

/// One entry of the reference data as it travels and as a server keeps it: `d` of a row of kind
/// "reference".
struct ReferenceRow {
    QString kind;      ///< "agency", "group", "category", "region", "officer", "reject_reason"...
    QString code;      ///< unique in its kind
    int position = 0;  ///< in its list, from 0
    QJsonObject body;

    bool operator==(const ReferenceRow &) const = default;
    /// Of the row in a pull: "category:JALAN".
    QString id() const { return kind + QLatin1Char(':') + code; }
};

/// Kinds that an office changes by itself.
inline constexpr QLatin1StringView kOfficerEntry("officer");

QJsonObject toJson(const ReferenceRow &row);
/// Fails without a kind, a code or a body. What the body says is judged by referenceFrom().
Result<ReferenceRow> referenceRowFrom(const QJsonObject &json, const QString &place = {});

/// Every entry of every list.
std::vector<ReferenceRow> rowsOf(const Reference &reference);
/// The entries of one list alone.
std::vector<ReferenceRow> rowsOf(const std::vector<Officer> &officers);
/// The same reference data, in whatever order the rows come. Kinds unknown here are a newer
/// server's and left aside. Fails as the entry's codec does, at "/<row id>".
Result<Reference> referenceFrom(std::vector<ReferenceRow> rows);

} // namespace upik
