// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirebody.h"

#include "protocol/jsonkeys.h"
#include "protocol/wirereader.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

std::optional<Error> unsoundAt(const QJsonValue &value, int depth);

std::optional<Error> placed(std::optional<Error> error, const QString &key)
{
    if (error)
        error->place = under(key, error->place);
    return error;
}

std::optional<Error> unsoundMember(const QJsonObject &object, int depth)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        // The name itself is no place that could be told.
        if (!isSound(member.key()))
            return wireFault("a name holds half a character or none").error;
        if (auto error = placed(unsoundAt(member.value(), depth), member.key()))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> unsoundItem(const QJsonArray &array, int depth)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (auto error = placed(unsoundAt(array.at(i), depth), QString::number(i)))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> unsoundAt(const QJsonValue &value, int depth)
{
    if (value.isString() && !isSound(value.toString()))
        return wireFault("half a character or none").error;
    if (value.isDouble() && !(std::abs(value.toDouble()) <= double(kLargestWhole)))
        return wireFault("a number below 2^53 is expected").error;
    if (!value.isObject() && !value.isArray())
        return std::nullopt;
    if (depth == kDeepestJson)
        return wireFault("nested too deep").error;
    return value.isObject() ? unsoundMember(value.toObject(), depth + 1)
                            : unsoundItem(value.toArray(), depth + 1);
}

} // namespace

std::optional<Error> unsoundPart(const QJsonValue &value) { return unsoundAt(value, 0); }

Result<QJsonObject> wireObject(const QByteArray &body, qsizetype most)
{
    if (body.size() > most)
        return fail(ErrorCode::FileTooLarge, {}, QString::number(most));
    auto json = parseJsonObject(body);
    if (!json)
        return json;
    if (repeatedKey(body))
        return wireFault("a member stands twice");
    if (const auto error = unsoundPart(*json))
        return Unexpected{*error};
    return json;
}

QString under(const QString &key, const QString &place)
{
    QString escaped = key;
    escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return u'/' + escaped + place;
}

bool isSound(QStringView text) { return text.isValidUtf16() && !text.contains(QChar(u'\0')); }

} // namespace upik
