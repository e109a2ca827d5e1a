// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirecborreader.h"

#include "protocol/wirebody.h"
#include "protocol/wirereader.h"

#include <QFloat16>
#include <QJsonArray>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

Unexpected<Error> placed(Error error, const QString &key)
{
    error.place = under(key, error.place);
    return Unexpected{std::move(error)};
}

Unexpected<Error> broken() { return wireFault("the CBOR is broken"); }

/// Qt drops byte order marks at the beginning of what it decodes; here they are text.
QString decoded(QByteArrayView utf8)
{
    constexpr QByteArrayView kMark = "\xEF\xBB\xBF";
    qsizetype marks = 0;
    while (utf8.sliced(marks * kMark.size()).startsWith(kMark))
        ++marks;
    return QString(marks, QChar(QChar::ByteOrderMark))
           + QString::fromUtf8(utf8.sliced(marks * kMark.size()));
}

} // namespace

Result<QJsonObject> WireCborReader::object()
{
    if (!m_reader.isMap())
        return wireFault("an object is expected");
    auto read = value(0);
    if (!read)
        return Unexpected{read.error()};
    if (m_reader.currentOffset() != m_bytes)
        return wireFault("something follows the object");
    return read->toObject();
}

Result<QJsonValue> WireCborReader::value(int depth)
{
    if (m_reader.isContainer())
        return container(depth);
    if (!m_reader.isString())
        return m_reader.isSimpleType() ? simple() : number();
    auto read = text();
    return read ? Result<QJsonValue>(QJsonValue(*read)) : Unexpected{read.error()};
}

Result<QJsonValue> WireCborReader::container(int depth)
{
    if (depth == kDeepestJson)
        return wireFault("nested too deep");
    const bool isMap = m_reader.isMap();
    if (!m_reader.enterContainer())
        return broken();
    auto read = isMap ? map(depth + 1) : list(depth + 1);
    if (read && !m_reader.leaveContainer())
        return broken();
    return read;
}

Result<QJsonValue> WireCborReader::map(int depth)
{
    QJsonObject object;
    while (m_reader.hasNext()) {
        if (!m_reader.isString())
            return wireFault("a name is expected");
        const auto key = text();
        if (!key)
            return Unexpected{key.error()};
        if (object.contains(*key))
            return wireFault("a member stands twice");
        auto read = value(depth);
        if (!read)
            return placed(read.error(), *key);
        object.insert(*key, std::move(read).value());
    }
    return QJsonValue(object);
}

Result<QJsonValue> WireCborReader::list(int depth)
{
    QJsonArray array;
    while (m_reader.hasNext()) {
        auto read = value(depth);
        if (!read)
            return placed(read.error(), QString::number(array.size()));
        array.append(std::move(read).value());
    }
    return QJsonValue(array);
}

Result<QJsonValue> WireCborReader::simple()
{
    QJsonValue read = QJsonValue::Null;
    if (m_reader.isBool())
        read = m_reader.toBool();
    else if (!m_reader.isNull())
        return wireFault("neither text, number, true, false nor null");
    return m_reader.next() ? Result<QJsonValue>(read) : broken();
}

Result<QJsonValue> WireCborReader::number()
{
    double real = 0;
    if (m_reader.isUnsignedInteger())
        real = double(m_reader.toUnsignedInteger());
    else if (m_reader.isNegativeInteger()) // 0 stands for -2^64
        real = -double(quint64(m_reader.toNegativeInteger()) - 1) - 1;
    else if (m_reader.isFloat16())
        real = double(float(m_reader.toFloat16()));
    else if (m_reader.isFloat())
        real = double(m_reader.toFloat());
    else if (m_reader.isDouble())
        real = m_reader.toDouble();
    else
        return m_reader.isInvalid() ? broken() : wireFault("nothing that JSON could say");
    if (!(std::abs(real) <= double(kLargestWhole)))
        return wireFault("a number below 2^53 is expected");
    const bool isWhole = std::trunc(real) == real;
    const QJsonValue read = isWhole ? QJsonValue(qint64(real)) : QJsonValue(real);
    return m_reader.next() ? Result<QJsonValue>(read) : broken();
}

Result<QString> WireCborReader::text()
{
    QByteArray utf8;
    for (;;) {
        const qsizetype size = m_reader.currentStringChunkSize();
        if (size < 0 || size > m_bytes)
            return broken();
        const qsizetype before = utf8.size();
        utf8.resize(before + size);
        const auto chunk = m_reader.readStringChunk(utf8.data() + before, size);
        if (chunk.status == QCborStreamReader::Error)
            return broken();
        if (chunk.status == QCborStreamReader::EndOfString)
            break;
    }
    if (!utf8.isValidUtf8())
        return wireFault("not UTF-8");
    QString read = decoded(utf8);
    if (!isSound(read))
        return wireFault("half a character or none");
    return read;
}

} // namespace upik
