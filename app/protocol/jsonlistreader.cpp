// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsonlistreader.h"

#include "protocol/filefault.h"
#include "protocol/jsontext.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

bool isSpace(int byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

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
    skipSpace();
    if (m_bytes.peek() == ',')
        m_bytes.take();
    skipSpace();
    if (m_ended || m_bytes.peek() == ']')
        return std::nullopt;
    const int index = m_index++;
    const QString place = m_place + u'/' + QString::number(index);
    const QByteArray value = takeValue();
    if (value.isEmpty() && m_bytes.peek() == '}') // one bracket too many must not be met for ever
        m_bytes.take();
    m_ended = m_bytes.peek() == ByteStream::kEnd;
    if (m_ended && value.isEmpty())
        return JsonRow{index, place,
                       malformed(place, QT_TRANSLATE_NOOP("FileFault", "the file ends here"))};
    auto object = parseJsonObject(value);
    if (!object)
        return JsonRow{index, place, fail(object.error().code, place, object.error().detail)};
    return JsonRow{index, place, std::move(object)};
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
