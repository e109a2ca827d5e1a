// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsontext.h"

#include "protocol/filefault.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString byteAt(qsizetype offset) { return u"byte %1"_s.arg(offset); }

/// Where the nesting passes the limit, or -1. Brackets inside strings do not count.
qsizetype tooDeepAt(const QByteArray &bytes)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '['))
            ++depth;
        else if (!inText && (c == '}' || c == ']'))
            --depth;
        if (depth > kDeepestJson)
            return i;
    }
    return -1;
}

/// Qt drops a byte order mark at the beginning of a text that has no escape in it: it is escaped.
QByteArray withMarksEscaped(QByteArray json)
{
    constexpr QByteArrayView kMark = "\xEF\xBB\xBF";
    for (qsizetype at = json.indexOf(kMark, 1); at >= 0; at = json.indexOf(kMark, at))
        json.replace(at, kMark.size(), "\\ufeff");
    return json;
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &bytes)
{
    if (bytes.size() > kLargestJson)
        return fail(ErrorCode::FileTooLarge, {}, QString::number(kLargestJson));
    if (const qsizetype at = tooDeepAt(bytes); at >= 0)
        return malformed(byteAt(at), QT_TRANSLATE_NOOP("FileFault", "nested too deep"));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(withMarksEscaped(bytes), &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return fail(ErrorCode::FileMalformed, byteAt(parsed.offset), parsed.errorString());
    if (!document.isObject())
        return malformed(byteAt(0), QT_TRANSLATE_NOOP("FileFault", "an object is expected"));
    return document.object();
}

QByteArray compactJson(const QJsonObject &object)
{
    return withMarksEscaped(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace upik
