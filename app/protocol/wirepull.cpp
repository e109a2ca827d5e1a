// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirepull.h"

#include "protocol/jsonobjectwriter.h"
#include "protocol/wirereader.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr qint64 kLargestVersion = 9'999;
// A cursor is some 60 bytes as base64 (sync.md 2.6); a server may change its mind.
constexpr qsizetype kLongestCursor = 1'024;
// More kinds than there will be.
constexpr qsizetype kMostKinds = 100;

QJsonObject toJson(const PullRow &row)
{
    return JsonObjectWriter()
        .put("t"_L1, row.kind)
        .put("id"_L1, row.id)
        .putNumber("v"_L1, row.version)
        .put("d"_L1, row.data)
        .object();
}

Result<PullRow> pullRowFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    PullRow row;
    row.kind = reader.neededWord("t"_L1);
    row.id = reader.neededWord("id"_L1);
    row.version = reader.neededWhole("v"_L1);
    row.data = reader.neededObject("d"_L1);
    return reader.result(row);
}

QJsonObject toJson(const PullGone &gone)
{
    return JsonObjectWriter()
        .put("t"_L1, gone.kind)
        .put("id"_L1, gone.id)
        .put("reason"_L1, gone.reason)
        .object();
}

Result<PullGone> pullGoneFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    PullGone gone;
    gone.kind = reader.neededWord("t"_L1);
    gone.id = reader.neededWord("id"_L1);
    gone.reason = reader.word("reason"_L1);
    return reader.result(gone);
}

QJsonObject toJson(const PullReset &reset)
{
    return JsonObjectWriter()
        .put("reason"_L1, reset.reason)
        .put("purge_now"_L1, reset.purgeNow)
        .object();
}

Result<PullReset> pullResetFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    PullReset reset;
    reset.reason = reader.neededWord("reason"_L1);
    reset.purgeNow = reader.words("purge_now"_L1, kMostKinds);
    return reader.result(reset);
}

template <typename T>
QJsonArray listOf(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

} // namespace

QJsonObject toJson(const PullRequest &request)
{
    return JsonObjectWriter()
        .put("device"_L1, request.device)
        .put("cursor"_L1, request.cursor)
        .putNumber("limit"_L1, request.limit)
        .put("wait_ms"_L1, request.wait)
        .putNumber("schema"_L1, request.schema)
        .object();
}

QJsonObject toJson(const PullPage &page)
{
    JsonObjectWriter writer;
    writer.put("epoch"_L1, page.epoch)
        .put("cursor"_L1, page.cursor)
        .putNumber("upto"_L1, page.upto)
        .putNumber("head"_L1, page.head)
        .putFlag("more"_L1, page.more)
        .putFlag("snapshot_complete"_L1, page.snapshotComplete)
        .put("rows"_L1, listOf(page.rows))
        .put("gone"_L1, listOf(page.gone));
    if (page.reset)
        writer.put("reset"_L1, toJson(*page.reset));
    return writer.object();
}

Result<PullRequest> pullRequestFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    PullRequest request;
    request.device = reader.neededId("device"_L1);
    request.cursor = reader.word("cursor"_L1, kLongestCursor);
    request.limit =
        int(reader.whole("limit"_L1, {1, kWireLimits.pullRows}).value_or(request.limit));
    request.wait = Millis(reader.whole("wait_ms"_L1, {0, kWireLimits.waitMs}).value_or(0));
    request.schema = int(reader.whole("schema"_L1, {0, kLargestVersion}).value_or(0));
    return reader.result(request);
}

Result<PullPage> pullPageFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    PullPage page;
    page.epoch = reader.neededWord("epoch"_L1);
    page.cursor = reader.neededWord("cursor"_L1, kLongestCursor);
    page.upto = reader.neededWhole("upto"_L1);
    page.head = reader.neededWhole("head"_L1);
    page.more = reader.flag("more"_L1);
    page.snapshotComplete = reader.flag("snapshot_complete"_L1);
    page.reset = reader.nested("reset"_L1, pullResetFrom);
    page.rows = reader.listUpTo(kWireLimits.pullRows, "rows"_L1, pullRowFrom);
    page.gone = reader.listUpTo(kWireLimits.pullRows, "gone"_L1, pullGoneFrom);
    return reader.result(page);
}

} // namespace upik
