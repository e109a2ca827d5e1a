// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/responsehead.h"

#include <algorithm>
#include <array>

namespace upik {

namespace {

struct Phrase {
    int status;
    const char *text;
};

constexpr std::array kPhrases{
    Phrase{200, "OK"}, Phrase{201, "Created"}, Phrase{202, "Accepted"}, Phrase{204, "No Content"},
    Phrase{206, "Partial Content"}, Phrase{304, "Not Modified"}, Phrase{400, "Bad Request"},
    Phrase{401, "Unauthorized"}, Phrase{403, "Forbidden"}, Phrase{404, "Not Found"},
    Phrase{405, "Method Not Allowed"}, Phrase{408, "Request Timeout"}, Phrase{409, "Conflict"},
    Phrase{410, "Gone"}, Phrase{413, "Content Too Large"}, Phrase{414, "URI Too Long"},
    Phrase{415, "Unsupported Media Type"}, Phrase{416, "Range Not Satisfiable"},
    Phrase{417, "Expectation Failed"}, Phrase{422, "Unprocessable Content"},
    Phrase{423, "Locked"}, Phrase{426, "Upgrade Required"}, Phrase{429, "Too Many Requests"},
    Phrase{431, "Request Header Fields Too Large"}, Phrase{500, "Internal Server Error"},
    Phrase{503, "Service Unavailable"}, Phrase{504, "Gateway Timeout"},
    Phrase{507, "Insufficient Storage"},
};

constexpr std::array<const char *, 3> kOurs{"Connection", "Content-Length", "Transfer-Encoding"};

QByteArray phrase(int status)
{
    const auto found = std::find_if(kPhrases.begin(), kPhrases.end(),
                                    [status](const Phrase &each) { return each.status == status; });
    return found == kPhrases.end() ? QByteArray() : QByteArray(found->text);
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isSafe(const Headers::Field &field)
{
    const auto &[name, value] = field;
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter)
        && std::none_of(value.begin(), value.end(), [](char c) {
               const auto code = static_cast<unsigned char>(c);
               return (code < 0x20 && c != '\t') || code == 0x7f;
           });
}

bool isOurs(const QByteArray &name)
{
    return std::any_of(kOurs.begin(), kOurs.end(), [&name](const char *ours) {
        return name.compare(ours, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

bool mayHaveBody(int status)
{
    return status != 204 && status != 304;
}

std::optional<QByteArray> responseHead(const HttpResponse &response, qint64 length,
                                       bool keepsAlive)
{
    const Headers &headers = response.headers;
    if (response.status < 200 || response.status > 599
        || !std::all_of(headers.begin(), headers.end(), isSafe))
        return {};
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + phrase(response.status) + "\r\n";
    for (const auto &[name, value] : headers) {
        if (!isOurs(name))
            head += name + ": " + value + "\r\n";
    }
    if (mayHaveBody(response.status))
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    if (!keepsAlive)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

} // namespace upik
