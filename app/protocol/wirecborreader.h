// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QCborStreamReader>
#include <QJsonObject>

namespace upik {

/// Reads from CBOR what JSON could have said, and nothing else: no byte strings, tags, numbers
/// from 2^53 on, unfinished texts or second members of one name. It holds no more than the bytes
/// it was given, whatever lengths they claim.
class WireCborReader
{
public:
    explicit WireCborReader(const QByteArray &bytes) : m_bytes(bytes.size()), m_reader(bytes) {}

    /// The one map that the bytes are. Fails with FileMalformed at a JSON pointer.
    Result<QJsonObject> object();

private:
    Result<QJsonValue> value(int depth);
    Result<QJsonValue> container(int depth);
    Result<QJsonValue> map(int depth);
    Result<QJsonValue> list(int depth);
    Result<QJsonValue> simple();
    Result<QJsonValue> number();
    Result<QString> text();

    qsizetype m_bytes;
    QCborStreamReader m_reader;
};

} // namespace upik
