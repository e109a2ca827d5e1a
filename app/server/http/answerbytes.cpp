// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/answerbytes.h"

#include "server/http/byterange.h"
#include "server/http/gzip.h"
#include "server/http/responsehead.h"

namespace upik {

namespace {

constexpr qint64 kBlockBytes = 64 * 1024;

QByteArray contentRange(const ByteRange &range, qint64 size)
{
    return "bytes " + QByteArray::number(range.first) + '-'
        + QByteArray::number(range.first + range.length - 1) + '/' + QByteArray::number(size);
}

/// The range counts only for a plain 200, and only for the version that If-Range names.
bool rangeCounts(const HttpResponse &response, const RequestFacts &facts)
{
    return response.status == 200
        && (facts.ifRange.isEmpty() || facts.ifRange == response.headers.value("ETag"));
}

} // namespace

AnswerBytes::Made AnswerBytes::made(HttpResponse response, const RequestFacts &facts,
                                    bool keepsAlive)
{
    AnswerBytes out;
    if (const auto *file = std::get_if<FileBody>(&response.body)) {
        const auto taken = out.takeFile(QString(file->path), response, facts);
        if (!taken)
            return Unexpected{taken.error()};
    } else {
        out.m_block = std::get<QByteArray>(response.body);
        out.m_length = out.m_block.size();
    }
    const auto head = responseHead(response, out.m_length, keepsAlive);
    if (!head)
        return Unexpected{HttpFault{Fault::HandlerFailed, 0, facts.requestId}};
    out.m_head = *head;
    if (facts.isHead || !mayHaveBody(response.status)) {
        out.m_block.clear();
        out.m_fileLeft = 0;
    } else if (out.m_file) {
        out.readOn();
    }
    return out;
}

AnswerBytes AnswerBytes::ofFault(const HttpFault &fault, const HttpSettings &settings,
                                 const RequestFacts &facts, bool keepsAlive)
{
    HttpResponse page{fault.status(), {}, {}};
    if (settings.faultPage)
        page = settings.faultPage(fault);
    if (fault.kind == Fault::RangeUnsatisfiable)
        page.headers.set("Content-Range", "bytes */" + QByteArray::number(fault.limit));
    if (fault.kind == Fault::Busy && !page.headers.contains("Retry-After"))
        page.headers.add("Retry-After", "1");
    auto out = made(std::move(page), facts, keepsAlive);
    if (out)
        return std::move(*out);
    AnswerBytes bare;
    bare.m_head = responseHead({fault.status(), {}, {}}, 0, keepsAlive).value_or(QByteArray());
    return bare;
}

Expected<void, HttpFault> AnswerBytes::takeFile(const QString &path, HttpResponse &response,
                                                const RequestFacts &facts)
{
    m_file = std::make_unique<QFile>(path);
    if (!m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Unexpected{HttpFault{Fault::HandlerFailed, 0, facts.requestId}};
    const qint64 size = m_file->size();
    const QByteArray asked = rangeCounts(response, facts) ? facts.range : QByteArray();
    const ByteRange range = rangeOf(asked, size);
    if (range.kind == ByteRange::Kind::Unsatisfiable)
        return Unexpected{HttpFault{Fault::RangeUnsatisfiable, size, facts.requestId}};
    response.headers.set("Accept-Ranges", "bytes");
    if (range.kind == ByteRange::Kind::Part) {
        response.status = 206;
        response.headers.set("Content-Range", contentRange(range, size));
        m_file->seek(range.first);
    }
    m_length = range.length;
    m_fileLeft = range.length;
    return {};
}

std::array<QByteArrayView, 2> AnswerBytes::pending() const
{
    const qint64 ofHead = std::min(m_at, m_head.size());
    return {QByteArrayView(m_head).sliced(ofHead), QByteArrayView(m_block).sliced(m_at - ofHead)};
}

void AnswerBytes::sent(qint64 bytes)
{
    m_at += bytes;
    if (m_at < m_head.size() + m_block.size() || m_fileLeft == 0)
        return;
    m_head.clear();
    m_at = 0;
    readOn();
}

void AnswerBytes::readOn()
{
    if (m_fileLeft == 0)
        return;
    m_block = m_file->read(std::min(kBlockBytes, m_fileLeft));
    m_hasFailed = m_block.isEmpty();
    m_fileLeft -= m_block.size();
}

void compress(HttpResponse &response, const RequestFacts &facts, qint64 from)
{
    auto *body = std::get_if<QByteArray>(&response.body);
    if (!body || body->size() <= from || response.headers.contains("Content-Encoding"))
        return;
    response.headers.add("Vary", "Accept-Encoding");
    if (!facts.acceptsGzip)
        return;
    QByteArray smaller = gzipped(*body);
    if (smaller.isEmpty() || smaller.size() >= body->size())
        return;
    *body = std::move(smaller);
    response.headers.set("Content-Encoding", "gzip");
}

} // namespace upik
