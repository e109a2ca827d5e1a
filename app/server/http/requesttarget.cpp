// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/requesttarget.h"

#include <QByteArrayList>
#include <QStringDecoder>

namespace upik {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder.decode(bytes);
    return !decoder.hasError();
}

std::optional<QByteArray> decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return {};
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        const auto value = static_cast<unsigned char>(c);
        if (value < 0x20 || value == 0x7f)
            return {};
        bytes.append(c);
    }
    return isUtf8(bytes) ? std::optional(bytes) : std::nullopt;
}

/// One part of a path, between two slashes.
std::optional<QByteArray> segment(QByteArrayView text)
{
    auto part = decoded(text);
    if (!part || *part == "." || *part == ".." || part->contains('/') || part->contains('\\'))
        return {};
    return part;
}

std::optional<QByteArray> parsePath(QByteArrayView text)
{
    if (!text.startsWith('/'))
        return {};
    const auto parts = text.sliced(1).toByteArray().split('/');
    QByteArray path;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto part = segment(parts[i]);
        if (!part || (part->isEmpty() && i + 1 < parts.size()))
            return {};
        path += '/' + *part;
    }
    return path;
}

std::optional<QueryItem> queryItem(const QByteArray &text)
{
    const qsizetype at = text.indexOf('=');
    const auto name = decoded(at < 0 ? QByteArrayView(text) : QByteArrayView(text).first(at));
    const auto value = decoded(at < 0 ? QByteArrayView() : QByteArrayView(text).sliced(at + 1));
    if (!name || !value)
        return {};
    return QueryItem{*name, *value};
}

} // namespace

std::optional<RequestTarget> parseTarget(QByteArrayView target)
{
    const qsizetype mark = target.indexOf('?');
    const auto path = parsePath(mark < 0 ? target : target.first(mark));
    if (!path || target.contains('#'))
        return {};
    RequestTarget result{*path, {}};
    if (mark < 0)
        return result;
    const auto items = target.sliced(mark + 1).toByteArray().split('&');
    for (const QByteArray &text : items) {
        const auto item = queryItem(text);
        if (!item)
            return {};
        if (!text.isEmpty())
            result.query.push_back(*item);
    }
    return result;
}

} // namespace upik
