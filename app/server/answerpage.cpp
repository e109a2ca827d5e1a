// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/answerpage.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Which of our words a refusal of the HTTP layer is.
ProblemCode codeOf(Fault fault)
{
    switch (fault) {
    case Fault::Malformed:
    case Fault::ExpectationUnknown:
    case Fault::RangeUnsatisfiable: return ProblemCode::Malformed;
    case Fault::UrlTooLong:
    case Fault::HeaderTooLarge:
    case Fault::BodyTooLarge: return ProblemCode::TooLarge;
    case Fault::CodingUnsupported: return ProblemCode::UnsupportedMedia;
    case Fault::RequestTooSlow:
    case Fault::AnswerLate: return ProblemCode::Timeout;
    case Fault::HandlerFailed: return ProblemCode::Internal;
    case Fault::Busy: break;
    }
    return ProblemCode::Overloaded;
}

} // namespace

HttpResponse jsonPage(int status, const QJsonObject &json)
{
    return {status, {{"Content-Type", "application/json"}}, compactJson(json)};
}

HttpResponse problemPage(const Refusal &refusal, const QByteArray &requestId)
{
    Problem problem = refusal.problem;
    problem.instance = u"urn:uuid:"_s + QString::fromLatin1(requestId);
    HttpResponse page{row(problem.code).status, refusal.headers, compactJson(toJson(problem))};
    page.headers.set("Content-Type", "application/problem+json");
    if (page.status == 401)
        page.headers.set("WWW-Authenticate", "Bearer");
    return page;
}

HttpResponse faultPage(const HttpFault &fault, const QByteArray &requestId)
{
    Refusal refusal{{.code = codeOf(fault.kind)}};
    if (fault.limit > 0)
        refusal.problem.more.insert("limit"_L1, fault.limit);
    HttpResponse page = problemPage(refusal, requestId);
    page.status = fault.status();
    return page;
}

void sign(HttpResponse &response, const QByteArray &requestId, Instant now)
{
    response.headers.set(QByteArray(kProtocolHeader.data(), kProtocolHeader.size()),
                         toText(kProtocol).toLatin1());
    response.headers.set("Server-Time", QByteArray::number(qlonglong(toMillis(now))));
    response.headers.set("X-Request-Id", requestId);
    response.headers.set("X-Content-Type-Options", "nosniff");
    if (!response.headers.contains("Cache-Control"))
        response.headers.set("Cache-Control", "no-store");
}

QByteArray requestIdOf(const QByteArray &sent, const Randomness &randomness)
{
    QUuid id = QUuid::fromString(QLatin1StringView(sent));
    if (id.isNull() || sent.size() != 36)
        id = QUuid::fromRfc4122(randomness(16));
    return id.toByteArray(QUuid::WithoutBraces);
}

} // namespace upik
