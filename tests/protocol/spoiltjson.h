// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "support/catch.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace upik {

/// One change of a JSON value.
struct SpoiltJson {
    QString place;   ///< JSON pointer of what was changed
    QJsonValue json; ///< the whole, with the change
};

/// The value with each part of it, however deep, replaced by each of other types in turn.
std::vector<SpoiltJson> spoilt(const QJsonValue &value);

/// Whether each change is refused at the member that was changed, or at one that holds it; what
/// lies in one of the places `free` may be anything.
template <typename T>
bool refusesEveryWrongType(const T &value, Result<T> (*read)(const QJsonObject &, const QString &),
                           const QStringList &free = {})
{
    for (const SpoiltJson &change : spoilt(toJson(value))) {
        const auto liesIn = [&](const QString &place) { return change.place.startsWith(place); };
        if (change.place.isEmpty() || std::ranges::any_of(free, liesIn))
            continue;
        INFO(change.place.toStdString());
        const auto done = read(change.json.toObject(), QStringLiteral("/x"));
        REQUIRE_FALSE(done);
        const QString &told = done.error().place;
        CHECK(told.size() > 3);
        CHECK((QStringLiteral("/x") + change.place + u'/').startsWith(told + u'/'));
    }
    return true;
}

} // namespace upik
