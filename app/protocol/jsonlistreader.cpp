// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsonlistreader.h"

#include "protocol/filefault.h"
#include "protocol/jsonkeys.h"
#include "protocol/jsontext.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

bool isSpace(int byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

constexpr const char *kCut = QT_TRANSLATE_NOOP("FileFault", "the file ends here");

/// An object whose names are all different: of two values one would be lost.
Result<QJsonObject> rowObject(const QByteArray &json)
{
    auto object = parseJsonObject(json);
    if (object && repeatedKey(json))
        return malformed({}, QT_TRANSLATE_NOOP("FileFault", "a name stands twice"));
    return object;
}

/// Where the next byte of a value stands: in a text or not, and in how many brackets.
struct Nesting {
    int depth = 0;
    bool inText = false;

    static bool closes(int byte) { return byte == '}' || byte == ']'; }

    bool endsBefore(int byte) const
    {
        return depth == 0 && !inText && (closes(byte) || byte == ',');
    }

    void take(int byte)
    {
        if (byte == '"' || (inText && byte == '\n'))
            inText = !inText;
        else if (!inText && (byte == '{' || byte == '['))
            ++depth;
        else if (!inText && closes(byte))
            --depth;
    }
};

} // namespace

Result<void> JsonListReader::begin()
{
    skipSpace();
    if (m_bytes.take() == '[')
        return {};
    m_place = u'/' + QString::fromLatin1(m_member);
    for (skipSpace(); m_bytes.peek() == '"'; skipSpace()) {
        const QByteArray key = takeString();
        skipSpace();
        if (m_bytes.take() != ':')
            break;
        skipSpace();
        if (key == m_member && m_bytes.peek() == '[') {
            m_bytes.take();
            return {};
        }
        takeValue();
        skipSpace();
        if (m_bytes.peek() == ',')
            m_bytes.take();
    }
    return malformed(m_place, QT_TRANSLATE_NOOP("FileFault", "a list is expected"));
}

std::optional<JsonRow> JsonListReader::next()
{
    if (m_at == At::End)
        return std::nullopt;
    skipSpace();
    if (m_bytes.peek() == ',')
        m_bytes.take();
    skipSpace();
    if (m_at == At::Cut || m_bytes.peek() == ']')
        return finish();
    const QByteArray value = takeValue();
    if (value.isEmpty() && m_bytes.peek() == '}') // one bracket too many must not be met for ever
        m_bytes.take();
    if (m_bytes.peek() == ByteStream::kEnd)
        m_at = At::Cut;
    if (m_at == At::Cut && value.isEmpty())
        return finish();
    const int index = m_index++;
    const QString place = m_place + u'/' + QString::number(index);
    auto object = rowObject(value);
    if (object)
        return JsonRow{index, place, std::move(object)};
    m_at = m_at == At::Cut ? At::End : m_at;
    return JsonRow{index, place, fail(object.error().code, place, object.error().detail)};
}

std::optional<JsonRow> JsonListReader::finish()
{
    const bool isCut = std::exchange(m_at, At::End) == At::Cut;
    if (isCut)
        return faultHere(kCut);
    m_bytes.take();
    const bool isWhole = m_place.isEmpty() || takeRestOfObject();
    skipSpace();
    if (m_bytes.peek() != ByteStream::kEnd)
        return faultHere(QT_TRANSLATE_NOOP("FileFault", "something follows the list"));
    return isWhole ? std::nullopt : std::optional(faultHere(kCut));
}

bool JsonListReader::takeRestOfObject()
{
    for (skipSpace(); m_bytes.peek() == ','; skipSpace()) {
        m_bytes.take();
        skipSpace();
        if (m_bytes.peek() != '"' || takeString() == m_member)
            return false;
        skipSpace();
        if (m_bytes.peek() != ':')
            return false;
        m_bytes.take();
        takeValue();
    }
    return m_bytes.peek() == '}' && m_bytes.take() == '}';
}

JsonRow JsonListReader::faultHere(const char *what) const
{
    const QString place = m_place + u'/' + QString::number(m_index);
    return {m_index, place, malformed(place, what)};
}

void JsonListReader::skipSpace()
{
    while (isSpace(m_bytes.peek()))
        m_bytes.take();
}

QByteArray JsonListReader::takeString()
{
    QByteArray text;
    m_bytes.take();
    for (int byte = m_bytes.take(); byte != '"' && byte != ByteStream::kEnd && byte != '\n';
         byte = m_bytes.take()) {
        text.append(char(byte));
        if (byte == '\\' && m_bytes.peek() != ByteStream::kEnd)
            text.append(char(m_bytes.take()));
    }
    return text;
}

QByteArray JsonListReader::takeValue()
{
    QByteArray value;
    const auto keep = [&value](int byte) {
        if (value.size() <= kLargestJson)
            value.append(char(byte));
    };
    Nesting nesting;
    for (int byte = m_bytes.peek(); byte != ByteStream::kEnd && !nesting.endsBefore(byte);
         byte = m_bytes.peek()) {
        keep(m_bytes.take());
        if (nesting.inText && byte == '\\' && m_bytes.peek() != ByteStream::kEnd)
            keep(m_bytes.take());
        else
            nesting.take(byte);
    }
    return value;
}

} // namespace upik
