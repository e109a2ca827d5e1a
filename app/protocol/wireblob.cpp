// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wireblob.h"

#include "protocol/jsonobjectwriter.h"
#include "protocol/wirelimits.h"
#include "protocol/wirereader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr qsizetype kDigits = 64;

bool isHexDigit(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); }

} // namespace

bool isSha256(QStringView text)
{
    return text.size() == kDigits && std::ranges::all_of(text, isHexDigit);
}

QJsonObject toJson(const UploadRequest &request)
{
    return JsonObjectWriter()
        .put("sha256"_L1, request.sha256)
        .putNumber("size"_L1, request.size)
        .put("type"_L1, request.type)
        .object();
}

Result<UploadRequest> uploadRequestFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    UploadRequest request;
    request.sha256 = reader.neededWord("sha256"_L1);
    if (!isSha256(request.sha256))
        reader.fault(ErrorCode::FileMalformed, "sha256"_L1, u"a SHA-256 is expected"_s);
    request.size = reader.neededWhole("size"_L1, {1, kLargestWhole});
    if (request.size > kWireLimits.blobBytes)
        reader.fault(ErrorCode::FileTooLarge, "size"_L1, QString::number(kWireLimits.blobBytes));
    request.type = reader.neededWord("type"_L1);
    return reader.result(request);
}

} // namespace upik
