// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One connection's bytes, plain or by TLS. One read and one write may be under way at a time; each
// ends in its Done on the I/O thread, never inside the call itself. Private to this folder.
#include "domain/expected.h"
#include "server/http/asio.h"
#include "server/http/httpsettings.h"

#include <memory>

namespace upik {

class Stream
{
public:
    using Done = std::function<void(bool isGood, qint64 bytes)>;

    Stream() = default;
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    virtual ~Stream() = default;

    virtual bool isSecure() const = 0;
    virtual void handshake(Done done) = 0;
    /// Fails at the end of what the client sends, too.
    virtual void readSome(char *to, qint64 room, Done done) = 0;
    /// Both in one call to the system, as far as it takes them. They must live until done.
    virtual void writeSome(QByteArrayView head, QByteArrayView body, Done done) = 0;
    /// No more is to be written; what the client still sends can be read, to be thrown away.
    virtual void endSending(Done done) = 0;
    virtual void close() = 0;
    /// Closes by a reset: what the system has not sent yet is thrown away.
    virtual void abort() = 0;
};

class TlsIdentity;
using TlsContext = std::shared_ptr<TlsIdentity>;

/// TLS 1.2 at least, without renegotiation. The error is OpenSSL's own words and the file's path.
Expected<TlsContext, QString> tlsContext(const TlsFiles &files);

/// By TLS where there is a context.
std::unique_ptr<Stream> makeStream(Socket socket, const TlsContext &tls);

} // namespace upik
