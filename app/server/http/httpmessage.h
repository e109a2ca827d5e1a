// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a handler is given and what it gives back. Values: they may travel between threads.
#include "server/http/headers.h"

#include <QString>
#include <chrono>
#include <functional>
#include <variant>

namespace upik {

class Reply;

struct QueryItem {
    QByteArray name;
    QByteArray value;

    bool operator==(const QueryItem &) const = default;
};

/// A request that was read whole and is well formed; its limits have been kept.
struct HttpRequest {
    QByteArray method;             ///< as sent: "GET"; HEAD is told as "HEAD"
    QByteArray path;               ///< decoded UTF-8; begins with '/', no empty, "." or ".." part
    std::vector<QueryItem> query = {};  ///< decoded, in order
    Headers headers = {};
    QByteArray body = {};
    QByteArray peer = {};          ///< address of the client; of the forwarded one behind a proxy
    bool isSecure = false;         ///< came by TLS of ours
    /// How long the handler has: after that the client was told 504 and the Reply is gone.
    std::chrono::milliseconds answerWithin = {};

    /// The first item of that name, empty where there is none. Names have case.
    QByteArray queryValue(QByteArrayView name) const
    {
        for (const QueryItem &item : query) {
            if (item.name == name)
                return item.value;
        }
        return {};
    }
};

/// A file as body: the layer answers Range and If-Range itself and reads while it sends.
struct FileBody {
    QString path;
};

/// Connection, Content-Length and Transfer-Encoding are the layer's; a handler's are dropped. A
/// field name or value that could break out of its line makes the whole answer a 500.
struct HttpResponse {
    int status = 200;              ///< 200 to 599
    Headers headers = {};
    std::variant<QByteArray, FileBody> body = {};
};

/// Called on the I/O thread: hands the work on and returns at once. The Reply may be kept, which
/// is a long-poll, and answered from any thread.
using Handler = std::function<void(HttpRequest, Reply)>;

} // namespace upik
