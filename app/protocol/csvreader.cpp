// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/csvreader.h"

#include "protocol/filefault.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr qint64 kLongestRecord = 1024 * 1024;
constexpr const char *kOpenQuote = QT_TRANSLATE_NOOP("FileFault", "a quote is not closed");

/// The text, or none where the bytes are not UTF-8. A byte order mark inside is part of the text.
std::optional<QString> decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless
                                                     | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

Result<QStringList> decoded(const QList<QByteArray> &fields)
{
    QStringList texts;
    for (const QByteArray &field : fields) {
        const auto text = decoded(field);
        if (!text)
            return malformed(QString::number(texts.size() + 1),
                             QT_TRANSLATE_NOOP("FileFault", "not UTF-8"));
        texts << *text;
    }
    return texts;
}

} // namespace

struct CsvReader::Draft {
    QList<QByteArray> fields;
    QByteArray field;
    At at = At::FieldStart;

    Unexpected<Error> fault(const char *what) const
    {
        return malformed(QString::number(fields.size() + 1), what);
    }
    void endField()
    {
        fields << field;
        field.clear();
        at = At::FieldStart;
    }
};

CsvReader::CsvReader(QIODevice &device) : m_bytes(device), m_separator(guessSeparator()) {}

std::optional<CsvRecord> CsvReader::next()
{
    while (m_bytes.peek() != ByteStream::kEnd) {
        const qint64 start = m_bytes.position();
        const int line = m_bytes.line();
        const auto record = readRecord();
        if (!record) {
            goOnAfterLine(start, line);
            return CsvRecord{line, Unexpected{record.error()}};
        }
        if (record->size() > 1 || !record->first().isEmpty())
            return CsvRecord{line, decoded(*record)};
    }
    return std::nullopt;
}

Result<QList<QByteArray>> CsvReader::readRecord()
{
    Draft draft;
    for (qint64 length = 0; length < kLongestRecord; ++length) {
        const auto complete = takeByte(draft, m_bytes.take());
        if (!complete)
            return Unexpected{complete.error()};
        if (*complete)
            return draft.fields;
    }
    return draft.fault(draft.at == At::Quoted ? kOpenQuote
                                              : QT_TRANSLATE_NOOP("FileFault", "too long"));
}

Result<bool> CsvReader::takeQuotedByte(Draft &draft, int byte)
{
    if (byte == ByteStream::kEnd)
        return draft.fault(kOpenQuote);
    if (byte == '"')
        draft.at = At::AfterQuote;
    else
        draft.field.append(char(byte));
    return false;
}

Result<bool> CsvReader::takeByte(Draft &draft, int byte)
{
    if (draft.at == At::Quoted)
        return takeQuotedByte(draft, byte);
    if (byte == '\r' && m_bytes.peek() == '\n')
        return false;
    if (byte == m_separator || byte == ByteStream::kEnd || endsLine(byte)) {
        draft.endField();
        return byte != m_separator;
    }
    if (draft.at == At::AfterQuote || draft.at == At::Closed)
        return takeByteAfterQuote(draft, byte);
    if (byte == '"' && draft.at == At::FieldStart) {
        draft.at = At::Quoted;
        return false;
    }
    draft.at = At::Plain;
    draft.field.append(char(byte));
    return false;
}

/// A second quote at once stands for one of the text; after a space it opens nothing more.
Result<bool> CsvReader::takeByteAfterQuote(Draft &draft, int byte)
{
    if (byte == '"' && draft.at == At::AfterQuote) {
        draft.field.append('"');
        draft.at = At::Quoted;
        return false;
    }
    if (byte != ' ')
        return draft.fault(QT_TRANSLATE_NOOP("FileFault", "text after a closing quote"));
    draft.at = At::Closed;
    return false;
}

bool CsvReader::endsLine(int byte)
{
    return byte == '\n' || (byte == '\r' && m_bytes.peek() != '\n');
}

void CsvReader::goOnAfterLine(qint64 start, int line)
{
    m_bytes.returnTo(start, line);
    for (int byte = m_bytes.take(); !endsLine(byte) && byte != ByteStream::kEnd;)
        byte = m_bytes.take();
}

char CsvReader::guessSeparator()
{
    const qint64 start = m_bytes.position();
    std::array<qint64, 256> counts{};
    bool quoted = false;
    for (int byte = m_bytes.take(); byte != ByteStream::kEnd && !endsLine(byte);
         byte = m_bytes.take()) {
        quoted = quoted != (byte == '"');
        counts[std::size_t(byte)] += quoted ? 0 : 1;
    }
    m_bytes.returnTo(start, 1);
    constexpr std::array separators{';', ',', '\t'};
    return *std::ranges::max_element(separators, {}, [&counts](char c) {
        return counts[std::size_t(uchar(c))];
    });
}

} // namespace upik
