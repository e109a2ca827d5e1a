// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/requestrules.h"

#include <QByteArrayList>
#include <algorithm>

namespace upik {

namespace {

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 18
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// One way only to tell where the body ends (RFC 9112, 6.3, but stricter: nothing doubled).
bool isFramedOnce(const RequestHead &head)
{
    const qsizetype lengths = head.headers.count("Content-Length");
    const qsizetype codings = head.headers.count("Transfer-Encoding");
    if (lengths + codings > 1)
        return false;
    if (codings == 1) {
        const QByteArray coding = head.headers.value("Transfer-Encoding");
        return head.isHttp11 && coding.compare("chunked", Qt::CaseInsensitive) == 0;
    }
    return lengths == 0 || isNumber(head.headers.value("Content-Length"));
}

bool namesOneHost(const RequestHead &head)
{
    const qsizetype hosts = head.headers.count("Host");
    return head.isHttp11 ? hosts == 1 : hosts <= 1;
}

std::optional<Fault> faultOf(const RequestHead &head, const HttpLimits &limits)
{
    if (head.headers.size() > limits.headerFields)
        return Fault::HeaderTooLarge;
    if (!isFramedOnce(head) || !namesOneHost(head))
        return Fault::Malformed;
    const QByteArray coding = head.headers.joined("Content-Encoding").trimmed();
    if (!coding.isEmpty() && coding.compare("identity", Qt::CaseInsensitive) != 0)
        return Fault::CodingUnsupported;
    const QByteArray expected = head.headers.joined("Expect");
    if (!expected.isEmpty() && expected.compare("100-continue", Qt::CaseInsensitive) != 0)
        return Fault::ExpectationUnknown;
    return {};
}

} // namespace

Expected<RequestFacts, HttpFault> factsOf(const RequestHead &head, const HttpLimits &limits)
{
    const Headers &headers = head.headers;
    const QByteArray requestId = headers.value("X-Request-Id");
    if (const auto fault = faultOf(head, limits)) {
        const qint64 limit = *fault == Fault::HeaderTooLarge ? limits.headerBytes : 0;
        return Unexpected{HttpFault{*fault, limit, requestId}};
    }
    RequestFacts facts;
    facts.isHead = head.method == "HEAD";
    facts.keepsAlive = head.isHttp11 && !headers.hasToken("Connection", "close");
    facts.expectsContinue = head.isHttp11 && headers.contains("Expect");
    facts.acceptsGzip = acceptsGzip(headers);
    if (head.method == "GET" && headers.count("Range") == 1)
        facts.range = headers.value("Range");
    facts.ifRange = headers.value("If-Range");
    facts.requestId = requestId;
    return facts;
}

bool acceptsGzip(const Headers &headers)
{
    bool isAccepted = false;
    const auto codings = headers.joined("Accept-Encoding").toLower().split(',');
    for (const QByteArray &coding : codings) {
        const auto parts = coding.split(';');
        const QByteArray name = parts.front().trimmed();
        const QByteArray weight = parts.size() > 1 ? parts[1].trimmed() : QByteArray();
        const bool isWanted = !weight.startsWith("q=") || weight.mid(2).toDouble() > 0;
        if (name == "gzip")
            return isWanted;
        isAccepted = isAccepted || (name == "*" && isWanted);
    }
    return isAccepted;
}

} // namespace upik
