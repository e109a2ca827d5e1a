// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/boundvalue.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// SQLite takes a byte order mark at the head of UTF-16 for no part of the text, so one that was
/// typed gets one before it; half a surrogate pair would spoil the character after it.
QString asBound(const QString &text)
{
    if (text.isEmpty())
        return u""_s; // the driver takes a null string for NULL
    const QString whole = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    const bool marked = whole.front() == QChar::ByteOrderMark
        || whole.front() == QChar::ByteOrderSwapped;
    return marked ? QChar(QChar::ByteOrderMark) + whole : whole;
}

} // namespace

QVariant boundValue(const QString &text)
{
    return asBound(text);
}

QVariant boundValue(const QByteArray &bytes)
{
    return bytes.isNull() ? ""_ba : bytes;
}

} // namespace upik
