// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/jsontext.h"

#include <QJsonValue>

#include <optional>

// Bodies of requests and answers: bytes <-> the JSON object that the codecs of wire*.h read.

namespace upik {

/// A fault of what came over the wire, in English: it is answered or logged, not shown to a person.
inline Unexpected<Error> wireFault(const char *what)
{
    return fail(ErrorCode::FileMalformed, {}, QLatin1StringView(what));
}

/// The first part of a value that must not travel, with the JSON pointer to it: nested deeper than
/// kDeepestJson, a text or a name with NUL or half a character, a number that is not below 2^53.
/// A desk asks it of what somebody typed before it becomes a mutation.
std::optional<Error> unsoundPart(const QJsonValue &value);

/// Parses a body of at most `most` bytes. Fails with FileTooLarge (detail is the limit), or with
/// FileMalformed at a byte ("byte 12") where it is no JSON, names a member twice or is nested too
/// deep, and at a JSON pointer where a part is unsound.
Result<QJsonObject> wireObject(const QByteArray &body, qsizetype most);

/// One message out of a body; as wireObject(), and as its codec fails.
template <typename T>
Result<T> wireMessage(const QByteArray &body, qsizetype most,
                      Result<T> (*read)(const QJsonObject &, const QString &))
{
    const auto json = wireObject(body, most);
    return json ? read(*json, {}) : Result<T>(Unexpected{json.error()});
}

/// One message as a body, in UTF-8.
template <typename T>
QByteArray wireBody(const T &message)
{
    return compactJson(toJson(message));
}

/// A place with one step before it, as a JSON pointer writes it (RFC 6901).
QString under(const QString &key, const QString &place);
/// Whether text may travel: no NUL, no half of a surrogate pair.
bool isSound(QStringView text);

} // namespace upik
