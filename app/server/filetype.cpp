// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/filetype.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct Signature {
    QLatin1StringView type;
    int at;
    QByteArrayView bytes;
};

constexpr std::array kSignatures{
    Signature{"image/jpeg"_L1, 0, "\xff\xd8\xff"},
    Signature{"image/png"_L1, 0, "\x89PNG\r\n\x1a\n"},
    Signature{"image/webp"_L1, 8, "WEBP"},
    Signature{"application/pdf"_L1, 0, "%PDF-"},
};

constexpr auto kPlainText = "text/plain"_L1;

bool fits(const Signature &signature, QByteArrayView head)
{
    return head.size() >= signature.at + signature.bytes.size()
        && head.sliced(signature.at).startsWith(signature.bytes);
}

bool isControl(char byte)
{
    return (static_cast<unsigned char>(byte) < 0x20 && byte != '\n' && byte != '\r'
            && byte != '\t')
        || byte == 0x7f;
}

/// A letter that the end of the head cuts in two is none's fault: the decoder waits for its rest.
bool isPlainText(const QByteArray &head)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(head);
    return !decoded.isEmpty() && !decoder.hasError() && std::ranges::none_of(head, isControl);
}

/// A program that opens it by its content would take markup for a page.
bool looksLikeMarkup(const QByteArray &head) { return head.trimmed().startsWith('<'); }

} // namespace

bool isFileTypeTaken(QStringView type)
{
    return type == kPlainText
        || std::ranges::any_of(kSignatures, [&](const Signature &one) { return type == one.type; });
}

QString fileTypeOf(const QByteArray &head)
{
    for (const Signature &signature : kSignatures) {
        if (fits(signature, head))
            return signature.type;
    }
    return isPlainText(head) && !looksLikeMarkup(head) ? QString(kPlainText) : QString();
}

} // namespace upik
