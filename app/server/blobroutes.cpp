// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/blobroutes.h"

#include "server/answerpage.h"
#include "server/blobdesk.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kOffset = "Upload-Offset";
constexpr auto kLength = "Upload-Length";
constexpr auto kComplete = "Upload-Complete";
constexpr QByteArrayView kSha256Word("sha256 ");
constexpr qsizetype kSha256Bytes = 32;

/// As HTTP writes a moment, in whole seconds.
QByteArray httpDate(Instant at)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
    return QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

HttpResponse statePage(int status, const UploadState &state)
{
    HttpResponse page{status};
    page.headers.add(kOffset, QByteArray::number(state.offset));
    page.headers.add(kLength, QByteArray::number(state.length));
    page.headers.add(kComplete, state.isWhole() ? "?1" : "?0");
    if (state.expires && !state.isWhole())
        page.headers.add("Upload-Expires", httpDate(*state.expires));
    return page;
}

/// A whole number without sign or space, as the header has it.
std::optional<qint64> wholeOf(const QByteArray &text)
{
    const bool isPlain = !text.isEmpty() && text.size() <= 15
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return isPlain ? std::optional(text.toLongLong()) : std::nullopt;
}

/// 32 bytes out of "sha256 <base64>".
std::optional<QByteArray> checksumOf(const QByteArray &text)
{
    if (!text.startsWith(kSha256Word))
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(
        text.mid(kSha256Word.size()), QByteArray::AbortOnBase64DecodingErrors);
    const bool isSound = decoded && decoded.decoded.size() == kSha256Bytes;
    return isSound ? std::optional(decoded.decoded) : std::nullopt;
}

Answered<Chunk> chunkOf(const HttpRequest &request)
{
    const auto offset = wholeOf(request.headers.value(kOffset));
    if (!offset)
        return refuse(ProblemCode::Malformed, u"Upload-Offset is no whole number"_s);
    const auto checksum = checksumOf(request.headers.value("Upload-Checksum"));
    if (!checksum)
        return refuse(ProblemCode::Malformed, u"Upload-Checksum is not \"sha256 <base64>\""_s);
    return Chunk{*offset, request.body, *checksum};
}

} // namespace

Progress answerBlobOpen(Call &call, const ServerMeans &desk)
{
    const auto asked = wireMessage(call.request.body, kSmallBody, uploadRequestFrom);
    if (!asked)
        return refuseBody(asked.error());
    const auto state = BlobDesk(desk.database, desk.grounds).open(*call.caller, *asked);
    if (!state)
        return Unexpected{state.error()};
    return statePage(state->isNew ? 201 : 200, *state);
}

Progress answerBlobState(Call &call, const ServerMeans &desk)
{
    const auto state = BlobDesk(desk.database, desk.grounds).state(*call.caller, call.last);
    return state ? Progress(statePage(200, *state)) : Progress(Unexpected{state.error()});
}

Progress answerBlob(Call &call, const ServerMeans &desk)
{
    const auto blob = BlobDesk(desk.database, desk.grounds).readable(*call.caller, call.last);
    if (!blob)
        return Unexpected{blob.error()};
    HttpResponse page{200};
    page.headers.add("Content-Type", blob->type.toLatin1());
    page.headers.add("ETag", '"' + blob->sha256.toLatin1() + '"');
    page.headers.add("Content-Disposition", "attachment");
    page.headers.add("Cache-Control", "private, immutable, max-age=31536000");
    page.body = FileBody{desk.grounds.blobs->pathOf(blob->sha256)};
    return page;
}

Progress answerBlobChunk(Call &call, const ServerMeans &desk)
{
    if (!isSha256(call.last))
        return refuse(ProblemCode::NotFound);
    const auto chunk = chunkOf(call.request);
    if (!chunk)
        return Unexpected{chunk.error()};
    const auto written =
        BlobDesk(desk.database, desk.grounds).write(*call.caller, call.last, *chunk);
    if (!written)
        return Unexpected{written.error()};
    const auto &grounds = desk.grounds;
    return Onward{Lane::Writing, [written = *written, &grounds](Call &, ServerDatabase &database) {
        const auto state = BlobDesk(database, grounds).record(written);
        return state ? Progress(statePage(204, *state)) : Progress(Unexpected{state.error()});
    }};
}

} // namespace upik
