// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsonintakereader.h"

#include "protocol/filefault.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

bool isDegrees(IntakeColumn column)
{
    return column == IntakeColumn::Latitude || column == IntakeColumn::Longitude;
}

bool isFlag(IntakeColumn column)
{
    return column == IntakeColumn::Anonymous || column == IntakeColumn::Confidential;
}

/// A value in words; none where its type is not the column's. Null says nothing.
std::optional<QString> wordsOf(const QJsonValue &value, IntakeColumn column)
{
    if (value.isNull())
        return QString();
    if (value.isString())
        return value.toString();
    if (value.isDouble() && isDegrees(column))
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.isBool() && isFlag(column))
        return value.toBool() ? u"ya"_s : u"tidak"_s;
    return std::nullopt;
}

/// Adds what the members of an object say to the row.
Result<void> readMembers(const QJsonObject &json, const QString &place, RawIntake &raw)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString at = place + u'/' + it.key();
        const auto column = intakeColumnOf(it.key());
        if (it.value().isObject() && it.key() == "reporter"_L1) {
            if (const auto done = readMembers(it.value().toObject(), at, raw); !done)
                return done;
            continue;
        }
        if (!column)
            continue;
        const auto words = wordsOf(it.value(), *column);
        if (!words)
            return malformed(at, QT_TRANSLATE_NOOP("FileFault", "text or a number is expected"));
        if (!words->isEmpty())
            raw[*column] = *words;
        raw.places.set(*column, at);
    }
    return {};
}

} // namespace

Result<std::unique_ptr<IntakeReader>> JsonIntakeReader::open(QIODevice &device,
                                                             const IntakeAssembly &assembly)
{
    std::unique_ptr<JsonIntakeReader> reader(new JsonIntakeReader(device, assembly));
    if (const auto done = reader->m_list.begin(); !done)
        return Unexpected{done.error()};
    return std::unique_ptr<IntakeReader>(std::move(reader));
}

std::optional<IntakeRow> JsonIntakeReader::next()
{
    const auto row = m_list.next();
    if (!row)
        return std::nullopt;
    if (!row->object)
        return IntakeRow{row->index + 1, Unexpected{row->object.error()}};
    RawIntake raw;
    const auto read = readMembers(*row->object, row->place, raw);
    auto intake = read ? m_assembly.assemble(raw) : Result<Intake>(Unexpected{read.error()});
    return IntakeRow{row->index + 1, std::move(intake), row->object->value("id"_L1).toString(),
                     std::move(raw.places)};
}

Result<Intake> intakeFromSample(const QJsonObject &json, const QString &place,
                                const IntakeAssembly &assembly)
{
    RawIntake raw;
    if (const auto done = readMembers(json, place, raw); !done)
        return Unexpected{done.error()};
    return assembly.assemble(raw);
}

} // namespace upik
