// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirecborreader.h"
#include "protocol/wirepull.h"
#include "protocol/wirereader.h"

#include <QCborStreamWriter>
#include <QJsonArray>

#include <array>
#include <cmath>
#include <span>

using namespace Qt::Literals::StringLiterals;

// The other form of a page: the same members, with rows as lists.

namespace upik {
namespace {

constexpr auto kRows = "rows"_L1;
constexpr auto kGone = "gone"_L1;
/// What the places of a list stand for.
constexpr std::array kRowKeys{"t"_L1, "id"_L1, "v"_L1, "d"_L1};
constexpr std::array kGoneKeys{"t"_L1, "id"_L1, "reason"_L1};

void append(QCborStreamWriter &writer, const QJsonValue &value);

void append(QCborStreamWriter &writer, const QJsonObject &object)
{
    writer.startMap(quint64(object.size()));
    for (auto member = object.begin(); member != object.end(); ++member) {
        writer.append(QStringView(member.key()));
        append(writer, member.value());
    }
    writer.endMap();
}

void append(QCborStreamWriter &writer, const QJsonArray &array)
{
    writer.startArray(quint64(array.size()));
    for (const QJsonValue &item : array)
        append(writer, item);
    writer.endArray();
}

void append(QCborStreamWriter &writer, double real)
{
    const bool isWhole = std::trunc(real) == real && std::abs(real) <= double(kLargestWhole);
    if (isWhole)
        writer.append(qint64(real));
    else
        writer.append(real);
}

void append(QCborStreamWriter &writer, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: return append(writer, value.toObject());
    case QJsonValue::Array: return append(writer, value.toArray());
    case QJsonValue::String: return writer.append(QStringView(value.toString()));
    case QJsonValue::Double: return append(writer, value.toDouble());
    case QJsonValue::Bool: return writer.append(value.toBool());
    case QJsonValue::Null:
    case QJsonValue::Undefined: return writer.appendNull();
    }
}

void append(QCborStreamWriter &writer, const PullRow &row)
{
    writer.startArray(kRowKeys.size());
    writer.append(QStringView(row.kind));
    writer.append(QStringView(row.id));
    writer.append(row.version);
    append(writer, row.data);
    writer.endArray();
}

void append(QCborStreamWriter &writer, const PullGone &gone)
{
    writer.startArray(kGoneKeys.size());
    for (const QString &text : {gone.kind, gone.id, gone.reason})
        writer.append(QStringView(text));
    writer.endArray();
}

template <typename T>
void appendList(QCborStreamWriter &writer, QLatin1StringView key, const std::vector<T> &values)
{
    writer.append(key);
    writer.startArray(values.size());
    for (const T &value : values)
        append(writer, value);
    writer.endArray();
}

/// A list as the object it stands for, without what a newer server added behind; what is no list or
/// too short a one stays as it is, and is told as a fault by whoever expects an object.
QJsonValue named(const QJsonValue &value, std::span<const QLatin1StringView> keys)
{
    const QJsonArray list = value.toArray();
    if (std::size_t(list.size()) < keys.size())
        return value;
    QJsonObject object;
    for (std::size_t i = 0; i < keys.size(); ++i)
        object.insert(keys[i], list.at(qsizetype(i)));
    return object;
}

void nameRows(QJsonObject &page, QLatin1StringView key, std::span<const QLatin1StringView> keys)
{
    if (!page.value(key).isArray())
        return;
    QJsonArray rows;
    for (const QJsonValue &row : page.value(key).toArray())
        rows.append(named(row, keys));
    page.insert(key, rows);
}

} // namespace

QByteArray toCbor(const PullPage &page)
{
    PullPage bare = page;
    bare.rows.clear();
    bare.gone.clear();
    const QJsonObject head = toJson(bare);
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    writer.startMap(quint64(head.size()) + 2);
    for (auto member = head.begin(); member != head.end(); ++member) {
        writer.append(QStringView(member.key()));
        append(writer, member.value());
    }
    appendList(writer, kRows, page.rows);
    appendList(writer, kGone, page.gone);
    writer.endMap();
    return cbor;
}

Result<PullPage> pullPageFromCbor(const QByteArray &cbor)
{
    if (cbor.size() > kLargestPage)
        return fail(ErrorCode::FileTooLarge, {}, QString::number(kLargestPage));
    auto page = WireCborReader(cbor).object();
    if (!page)
        return Unexpected{page.error()};
    nameRows(*page, kRows, kRowKeys);
    nameRows(*page, kGone, kGoneKeys);
    return pullPageFrom(*page);
}

} // namespace upik
