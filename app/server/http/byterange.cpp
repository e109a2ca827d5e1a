// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/byterange.h"

#include <QByteArray>
#include <algorithm>
#include <optional>

namespace upik {

namespace {

/// Digits alone, at most 18, so that no sum of two overflows.
std::optional<qint64> number(QByteArrayView digits)
{
    const bool isPlain = std::all_of(digits.begin(), digits.end(),
                                     [](char c) { return c >= '0' && c <= '9'; });
    if (digits.isEmpty() || digits.size() > 18 || !isPlain)
        return {};
    return digits.toByteArray().toLongLong();
}

ByteRange lastBytes(QByteArrayView digits, qint64 size)
{
    const auto count = number(digits);
    if (!count)
        return {ByteRange::Kind::Whole, 0, size};
    if (*count == 0 || size == 0)
        return {ByteRange::Kind::Unsatisfiable};
    const qint64 length = std::min(*count, size);
    return {ByteRange::Kind::Part, size - length, length};
}

} // namespace

ByteRange rangeOf(QByteArrayView header, qint64 size)
{
    const ByteRange whole{ByteRange::Kind::Whole, 0, size};
    constexpr QByteArrayView kUnit = "bytes=";
    if (!header.startsWith(kUnit))
        return whole;
    const QByteArrayView spec = header.sliced(kUnit.size());
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return whole;
    if (dash == 0)
        return lastBytes(spec.sliced(1), size);
    const auto first = number(spec.first(dash));
    const QByteArrayView end = spec.sliced(dash + 1);
    const auto last = end.isEmpty() ? std::optional(size - 1) : number(end);
    if (!first || !last || (!end.isEmpty() && *last < *first))
        return whole;
    if (*first >= size)
        return {ByteRange::Kind::Unsatisfiable};
    return {ByteRange::Kind::Part, *first, std::min(*last, size - 1) - *first + 1};
}

} // namespace upik
