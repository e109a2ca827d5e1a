// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/spoiltjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// One value of every type but this one's, and but null, which says nothing.
std::vector<QJsonValue> otherTypes(const QJsonValue &value)
{
    std::vector<QJsonValue> others{QJsonValue(u"-"_s), QJsonValue(1.5), QJsonValue(true),
                                   QJsonValue(QJsonArray{1.5}),
                                   QJsonValue(QJsonObject{{u"-"_s, u"-"_s}})};
    std::erase_if(others, [&](const QJsonValue &other) { return other.type() == value.type(); });
    return others;
}

} // namespace

std::vector<SpoiltJson> spoilt(const QJsonValue &value)
{
    std::vector<SpoiltJson> changes;
    for (const QJsonValue &other : otherTypes(value))
        changes.push_back({{}, other});
    const auto inside = [&](const QString &key, const QJsonValue &part, auto put) {
        for (const SpoiltJson &change : spoilt(part))
            changes.push_back({u'/' + key + change.place, put(change.json)});
    };
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        inside(key, object.value(key), [&](const QJsonValue &part) {
            QJsonObject copy = object;
            copy.insert(key, part);
            return copy;
        });
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        inside(QString::number(i), array.at(i), [&](const QJsonValue &part) {
            QJsonArray copy = array;
            copy.replace(i, part);
            return copy;
        });
    return changes;
}

} // namespace upik
