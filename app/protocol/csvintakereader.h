// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/csvreader.h"
#include "protocol/intakeassembly.h"
#include "protocol/intakereader.h"

namespace upik {

/// Complaints out of a CSV file whose first record names the columns.
class CsvIntakeReader : public IntakeReader
{
public:
    /// Fails with FileMalformed at line 1 where no column holds the text, where two hold the
    /// same, or where the header itself is broken. The device must outlive the reader.
    static Result<std::unique_ptr<IntakeReader>> open(QIODevice &device,
                                                      const IntakeAssembly &assembly);

    std::optional<IntakeRow> next() override;
    qint64 position() const override { return m_csv.position(); }
    const UnreadColumns &unread() const override { return m_unread; }

private:
    CsvIntakeReader(QIODevice &device, const IntakeAssembly &assembly)
        : m_csv(device), m_assembly(assembly)
    {}
    Result<void> readHeader();
    Result<RawIntake> rawFrom(const CsvRecord &record);

    CsvReader m_csv;
    IntakeAssembly m_assembly;
    QStringList m_header;
    std::vector<std::optional<IntakeColumn>> m_columns; ///< one for each field of the header
    ColumnPlaces m_places;
    UnreadColumns m_unread;
};

} // namespace upik
