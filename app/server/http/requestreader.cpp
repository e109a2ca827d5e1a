// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/requestreader.h"

#include "server/http/asio.h"
#include "server/http/requesttarget.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

namespace upik {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

/// Method, spaces and version stand on the request line beside the target.
constexpr qint64 kLineBesideTarget = 32;
/// Chunk extensions mean nothing to us; more than this of them is an attack on our time.
constexpr qint64 kExtensionBytes = 1024;

QByteArray bytesOf(beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

HeaderScan scanFor(const HttpSettings &settings)
{
    return {settings.limits.urlBytes + kLineBesideTarget, settings.limits.headerBytes};
}

} // namespace

/// Takes down what Beast finds. Fields of a trailer are dropped: they could change what was judged.
class RequestReader::Parser : public http::basic_parser<true>
{
public:
    Parser()
    {
        eager(false);
        header_limit(std::numeric_limits<std::uint32_t>::max()); // HeaderScan has looked
        body_limit(boost::none);                                 // counted below, by route
    }

    RequestHead head;
    QByteArray body;
    qint64 bodyLimit = 0;

private:
    using Error = beast::error_code;
    using Text = beast::string_view;

    void on_request_impl(http::verb, Text method, Text target, int version, Error &error) override
    {
        head.method = bytesOf(method);
        head.target = bytesOf(target);
        head.isHttp11 = version == 11;
        error = {};
    }
    void on_response_impl(int, Text, int, Error &) override {}
    void on_field_impl(http::field, Text name, Text value, Error &error) override
    {
        if (!is_header_done())
            head.headers.add(bytesOf(name), bytesOf(value));
        error = {};
    }
    void on_header_impl(Error &error) override { error = {}; }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, Error &error) override
    {
        error = {};
    }
    std::size_t on_body_impl(Text bytes, Error &error) override
    {
        body.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        error = {};
        return bytes.size();
    }
    void on_chunk_header_impl(std::uint64_t size, Text extensions, Error &error) override
    {
        m_extensionBytes += static_cast<qint64>(extensions.size());
        error = {};
        if (size > static_cast<std::uint64_t>(bodyLimit - body.size()))
            error = http::error::body_limit;
        else if (m_extensionBytes > kExtensionBytes)
            error = http::error::bad_chunk_extension;
    }
    std::size_t on_chunk_body_impl(std::uint64_t, Text bytes, Error &error) override
    {
        return on_body_impl(bytes, error);
    }
    void on_finish_impl(Error &error) override { error = {}; }

    qint64 m_extensionBytes = 0;
};

RequestReader::RequestReader(const HttpSettings &settings)
    : m_settings(settings), m_scan(scanFor(settings))
{}

RequestReader::~RequestReader() = default;

void RequestReader::feed(QByteArrayView bytes)
{
    if (m_at > 0) {
        m_input.remove(0, m_at);
        m_at = 0;
    }
    m_input.append(bytes.data(), bytes.size());
}

RequestReader::Stage RequestReader::advance()
{
    if (m_fault)
        return Stage::Failed;
    return m_parser ? readBody() : readHeader();
}

void RequestReader::next()
{
    m_parser.reset();
    m_scan = scanFor(m_settings);
}

HttpRequest RequestReader::take()
{
    m_request.body = std::move(m_parser->body);
    return std::move(m_request);
}

RequestReader::Stage RequestReader::fail(Fault kind, qint64 limit)
{
    m_fault = HttpFault{kind, limit, m_facts.requestId};
    return Stage::Failed;
}

RequestReader::Stage RequestReader::readHeader()
{
    switch (m_scan.scan(rest())) {
    case HeaderScan::Found::NeedsMore:
        return Stage::NeedsMore;
    case HeaderScan::Found::Malformed:
        return fail(Fault::Malformed);
    case HeaderScan::Found::LineTooLong:
        return fail(Fault::UrlTooLong, m_settings.limits.urlBytes);
    case HeaderScan::Found::HeaderTooLarge:
        return fail(Fault::HeaderTooLarge, m_settings.limits.headerBytes);
    case HeaderScan::Found::End:
        break;
    }
    m_facts = {};
    m_parser = std::make_unique<Parser>();
    const auto length = static_cast<std::size_t>(m_scan.end());
    beast::error_code error;
    const std::size_t used = m_parser->put({rest().data(), length}, error);
    m_at += m_scan.end();
    if (error || used != length || !m_parser->is_header_done())
        return fail(Fault::Malformed);
    return judge();
}

/// The header is read: may the body come?
RequestReader::Stage RequestReader::judge()
{
    RequestHead &head = m_parser->head;
    if (head.target.size() > m_settings.limits.urlBytes)
        return fail(Fault::UrlTooLong, m_settings.limits.urlBytes);
    const auto facts = factsOf(head, m_settings.limits);
    if (!facts) {
        m_fault = facts.error();
        return Stage::Failed;
    }
    m_facts = *facts;
    auto target = parseTarget(head.target);
    if (!target)
        return fail(Fault::Malformed);
    m_route = routeOf(target->path);
    m_parser->bodyLimit = m_route.bodyBytes;
    const auto length = m_parser->content_length();
    if (length && *length > static_cast<std::uint64_t>(m_route.bodyBytes))
        return fail(Fault::BodyTooLarge, m_route.bodyBytes);
    m_request = HttpRequest{head.method, target->path};
    m_request.query = std::move(target->query);
    m_request.headers = std::move(head.headers);
    return Stage::HeaderDone;
}

RequestReader::Stage RequestReader::readBody()
{
    beast::error_code error;
    while (!m_parser->is_done() && buffered() > 0 && !error) {
        const QByteArrayView bytes = rest();
        const auto size = static_cast<std::size_t>(bytes.size());
        m_at += static_cast<qsizetype>(m_parser->put({bytes.data(), size}, error));
    }
    if (m_parser->is_done())
        return Stage::Complete;
    if (error == http::error::body_limit)
        return fail(Fault::BodyTooLarge, m_route.bodyBytes);
    // What Beast leaves is the head of one chunk, or the trailer, that is not whole yet.
    if ((error && error != http::error::need_more) || buffered() > m_settings.limits.headerBytes)
        return fail(Fault::Malformed);
    return Stage::NeedsMore;
}

RouteLimits RequestReader::routeOf(const QByteArray &path) const
{
    for (const RouteLimits &route : m_settings.routes) {
        if (path.startsWith(route.pathPrefix))
            return route;
    }
    return {{}, m_settings.limits.bodyBytes, m_settings.limits.requestTime};
}

} // namespace upik
