// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the HTTP layer itself refuses, before or without the handler.
#include <QByteArray>

namespace upik {

enum class Fault {
    Malformed,         ///< not HTTP as RFC 9112 has it, or ambiguous; the connection ends
    UrlTooLong,
    HeaderTooLarge,
    BodyTooLarge,
    CodingUnsupported, ///< the request has a Content-Encoding
    ExpectationUnknown,
    RequestTooSlow,    ///< not whole by its deadline, or below the least rate
    RangeUnsatisfiable,
    HandlerFailed,     ///< no answer, an answer that cannot be sent, or an exception
    Busy,              ///< too many replies are waiting
    AnswerLate,        ///< the handler had not answered by its deadline
};

/// `code` is the stable word for machines (sync.md 2.6).
struct FaultRow {
    Fault fault;
    int status;
    const char *code;
};

FaultRow row(Fault fault);

/// A refusal to be put in words by HttpSettings::faultPage.
struct HttpFault {
    Fault kind = Fault::Malformed;
    qint64 limit = 0;           ///< bytes allowed, where a size was exceeded; 0 otherwise
    QByteArray requestId = {};  ///< X-Request-Id, where the header was read and had one

    int status() const { return row(kind).status; }
    QByteArray code() const { return row(kind).code; }
};

} // namespace upik
