// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/csvintakereader.h"

#include "protocol/filefault.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// The header stands in the first line.
Unexpected<Error> headerFault(const char *what) { return malformed(u"1"_s, what); }

} // namespace

Result<std::unique_ptr<IntakeReader>> CsvIntakeReader::open(QIODevice &device,
                                                            const IntakeAssembly &assembly)
{
    std::unique_ptr<CsvIntakeReader> reader(new CsvIntakeReader(device, assembly));
    if (const auto done = reader->readHeader(); !done)
        return Unexpected{done.error()};
    return std::unique_ptr<IntakeReader>(std::move(reader));
}

std::optional<IntakeRow> CsvIntakeReader::next()
{
    const auto record = m_csv.next();
    if (!record)
        return std::nullopt;
    const auto raw = rawFrom(*record);
    if (!raw)
        return IntakeRow{record->line, Unexpected{raw.error()}, {}, false, m_places};
    return IntakeRow{record->line, m_assembly.assemble(*raw), {}, raw->isTimed(), m_places};
}

Result<void> CsvIntakeReader::readHeader()
{
    const auto header = m_csv.next();
    if (!header)
        return headerFault(QT_TRANSLATE_NOOP("FileFault", "no header"));
    if (!header->fields)
        return fail(ErrorCode::FileMalformed, u"1"_s, header->fields.error().detail);
    m_header = *header->fields;
    for (const QString &name : m_header) {
        const auto column = intakeColumnOf(name);
        if (column && std::ranges::find(m_columns, column) != m_columns.end())
            return fail(ErrorCode::FileMalformed, u"1"_s, name);
        m_columns.push_back(column);
        if (column)
            m_places.set(*column, name);
    }
    if (std::ranges::find(m_columns, std::optional(IntakeColumn::Text)) == m_columns.end())
        return headerFault(QT_TRANSLATE_NOOP("FileFault", "no column for the text (isi)"));
    return {};
}

Result<RawIntake> CsvIntakeReader::rawFrom(const CsvRecord &record)
{
    if (!record.fields) {
        const Error &error = record.fields.error();
        const qsizetype field = error.place.toLongLong() - 1;
        return fail(error.code, m_header.value(field, error.place), error.detail);
    }
    RawIntake raw{{}, m_places};
    for (qsizetype i = 0; i < record.fields->size(); ++i) {
        const QString &cell = record.fields->at(i);
        if (i >= m_header.size() && !cell.isEmpty())
            return malformed(QString::number(i + 1),
                             QT_TRANSLATE_NOOP("FileFault", "no such column"));
        if (i >= m_header.size())
            continue;
        if (const auto column = m_columns[std::size_t(i)])
            raw[*column] = cell;
        else if (!cell.trimmed().isEmpty())
            m_unread.add(m_header.at(i).trimmed().isEmpty() ? QString::number(i + 1)
                                                            : m_header.at(i));
    }
    return raw;
}

} // namespace upik
