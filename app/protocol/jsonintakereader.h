// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/intakeassembly.h"
#include "protocol/intakereader.h"
#include "protocol/jsonlistreader.h"

namespace upik {

/// Complaints out of the JSON form of resources/seed/samples.json: a list of objects, or an object
/// whose "complaints" is one; the reporter is an object inside. Members have the names of the
/// CSV's columns; others are left aside and counted.
class JsonIntakeReader : public IntakeReader
{
public:
    /// Fails with FileMalformed where there is no list. The device must outlive the reader.
    static Result<std::unique_ptr<IntakeReader>> open(QIODevice &device,
                                                      const IntakeAssembly &assembly);

    std::optional<IntakeRow> next() override;
    qint64 position() const override { return m_list.position(); }
    const UnreadColumns &unread() const override { return m_unread; }

private:
    JsonIntakeReader(QIODevice &device, const IntakeAssembly &assembly)
        : m_list(device, QByteArrayLiteral("complaints")), m_assembly(assembly)
    {}

    JsonListReader m_list;
    IntakeAssembly m_assembly;
    UnreadColumns m_unread;
};

/// One complaint of that form. `place` is the JSON pointer of the object.
Result<Intake> intakeFromSample(const QJsonObject &json, const QString &place,
                                const IntakeAssembly &assembly);

} // namespace upik
