// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsonintakereader.h"

#include "protocol/filefault.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

bool isFlag(IntakeColumn column)
{
    return column == IntakeColumn::Anonymous || column == IntakeColumn::Confidential;
}

/// A number as it was written, of a whole one every digit: a NIK has sixteen.
QString wordsOf(double number, const QJsonValue &value)
{
    if (const QVariant whole = value.toVariant(); whole.typeId() == QMetaType::LongLong)
        return QString::number(whole.toLongLong());
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

/// A value in words; none where its type is not the column's. Null says nothing.
std::optional<QString> wordsOf(const QJsonValue &value, IntakeColumn column)
{
    if (value.isNull())
        return QString();
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return wordsOf(value.toDouble(), value);
    if (value.isBool() && isFlag(column))
        return value.toBool() ? u"ya"_s : u"tidak"_s;
    return std::nullopt;
}

bool saysSomething(const QJsonValue &value)
{
    if (value.isString())
        return !value.toString().trimmed().isEmpty();
    const bool isEmpty = (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
    return !value.isNull() && !isEmpty;
}

/// Reads the members of an object, and of the reporter's inside it, into a row.
class MemberReading
{
public:
    explicit MemberReading(UnreadColumns *unread) : m_unread(unread) {}

    Result<RawIntake> read(const QJsonObject &json, const QString &place)
    {
        RawIntake raw;
        if (const auto done = add(json, place, {}, raw); !done)
            return Unexpected{done.error()};
        return raw;
    }

private:
    Result<void> add(const QJsonObject &json, const QString &place, const QString &prefix,
                     RawIntake &raw)
    {
        for (auto it = json.begin(); it != json.end(); ++it) {
            const QString at = place + u'/' + it.key();
            const auto column = intakeColumnOf(it.key());
            const bool isReporter = prefix.isEmpty() && it.key() == "reporter"_L1;
            Result<void> done;
            if (isReporter && it.value().isObject())
                done = add(it.value().toObject(), at, u"reporter/"_s, raw);
            else if (column)
                done = set(*column, it.value(), at, raw);
            else if (m_unread && it.key() != "id"_L1 && saysSomething(it.value()))
                m_unread->add(prefix + it.key());
            if (!done)
                return done;
        }
        return {};
    }

    static Result<void> set(IntakeColumn column, const QJsonValue &value, const QString &at,
                            RawIntake &raw)
    {
        const auto words = wordsOf(value, column);
        if (!words)
            return malformed(at, QT_TRANSLATE_NOOP("FileFault", "text or a number is expected"));
        if (!words->isValidUtf16())
            return malformed(at, QT_TRANSLATE_NOOP("FileFault", "half a character"));
        const bool isFirst = raw[column].isEmpty();
        if (!isFirst && !words->isEmpty())
            return malformed(at, QT_TRANSLATE_NOOP("FileFault", "a second name of one column"));
        if (isFirst) {
            raw[column] = *words;
            raw.places.set(column, at);
        }
        return {};
    }

    UnreadColumns *m_unread;
};

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
    const auto raw = MemberReading(&m_unread).read(*row->object, row->place);
    if (!raw)
        return IntakeRow{row->index + 1, Unexpected{raw.error()}};
    return IntakeRow{row->index + 1, m_assembly.assemble(*raw),
                     row->object->value("id"_L1).toVariant().toString(), raw->isTimed(),
                     raw->places};
}

Result<Intake> intakeFromSample(const QJsonObject &json, const QString &place,
                                const IntakeAssembly &assembly)
{
    const auto raw = MemberReading(nullptr).read(json, place);
    return raw ? assembly.assemble(*raw) : Result<Intake>(Unexpected{raw.error()});
}

} // namespace upik
