// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/stream.h"

#include <QFile>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>

namespace upik {

/// Certificate, key and rules, shared by all connections.
class TlsIdentity : public asio::ssl::context
{
public:
    TlsIdentity() : context(tls_server) {}
};

namespace {

asio::const_buffer bufferOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

/// Asio's way to end an operation, as ours.
auto ending(Stream::Done done)
{
    return [done = std::move(done)](const IoError &error, std::size_t bytes = 0) {
        done(!error, static_cast<qint64>(bytes));
    };
}

void finish(Socket &socket)
{
    IoError ignored;
    socket.shutdown(Socket::shutdown_send, ignored);
}

void end(Socket &socket)
{
    IoError ignored;
    socket.close(ignored);
}

void cut(Socket &socket)
{
    IoError ignored;
    socket.set_option(asio::socket_base::linger(true, 0), ignored);
    socket.close(ignored);
}

class PlainStream : public Stream
{
public:
    explicit PlainStream(Socket socket) : m_socket(std::move(socket)) {}

    bool isSecure() const override { return false; }
    void handshake(Done done) override
    {
        asio::post(m_socket.get_executor(), [done = std::move(done)] { done(true, 0); });
    }
    void readSome(char *to, qint64 room, Done done) override
    {
        m_socket.async_read_some(asio::buffer(to, static_cast<std::size_t>(room)),
                                 ending(std::move(done)));
    }
    void writeSome(QByteArrayView head, QByteArrayView body, Done done) override
    {
        const std::array buffers{bufferOf(head), bufferOf(body)};
        m_socket.async_write_some(buffers, ending(std::move(done)));
    }
    void endSending(Done done) override
    {
        finish(m_socket);
        handshake(std::move(done));
    }
    void close() override { end(m_socket); }
    void abort() override { cut(m_socket); }

private:
    Socket m_socket;
};

class TlsStream : public Stream
{
public:
    TlsStream(Socket socket, TlsContext context)
        : m_context(std::move(context)), m_stream(std::move(socket), *m_context)
    {}

    bool isSecure() const override { return true; }
    void handshake(Done done) override
    {
        m_stream.async_handshake(asio::ssl::stream_base::server, ending(std::move(done)));
    }
    void readSome(char *to, qint64 room, Done done) override
    {
        const asio::mutable_buffer buffer(to, static_cast<std::size_t>(room));
        if (m_hasEnded)
            m_stream.next_layer().async_read_some(buffer, ending(std::move(done)));
        else
            m_stream.async_read_some(buffer, ending(std::move(done)));
    }
    void writeSome(QByteArrayView head, QByteArrayView body, Done done) override
    {
        const std::array buffers{bufferOf(head), bufferOf(body)};
        m_stream.async_write_some(buffers, ending(std::move(done)));
    }
    void endSending(Done done) override
    {
        m_hasEnded = true;
        m_stream.async_shutdown([this, done = std::move(done)](const IoError &) {
            finish(m_stream.next_layer());
            done(true, 0);
        });
    }
    void close() override { end(m_stream.next_layer()); }
    void abort() override { cut(m_stream.next_layer()); }

private:
    TlsContext m_context;
    asio::ssl::stream<Socket> m_stream;
    bool m_hasEnded = false;
};

QString failure(const QString &path, const IoError &error)
{
    return path + QStringLiteral(": ") + QString::fromStdString(error.message());
}

} // namespace

Expected<TlsContext, QString> tlsContext(const TlsFiles &files)
{
    auto context = std::make_shared<TlsIdentity>();
    SSL_CTX *native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    IoError error;
    context->use_certificate_chain_file(QFile::encodeName(files.certificates).toStdString(), error);
    if (error)
        return Unexpected{failure(files.certificates, error)};
    const std::string key = QFile::encodeName(files.key).toStdString();
    context->use_private_key_file(key, asio::ssl::context::pem, error);
    if (error)
        return Unexpected{failure(files.key, error)};
    return context;
}

std::unique_ptr<Stream> makeStream(Socket socket, const TlsContext &tls)
{
    if (tls)
        return std::make_unique<TlsStream>(std::move(socket), tls);
    return std::make_unique<PlainStream>(std::move(socket));
}

} // namespace upik
