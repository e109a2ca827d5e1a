// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An answer on its way out: head and body as bytes still to be sent. Knows no socket: whoever
// sends asks what is pending and says how much of it went.
#include "server/http/requestrules.h"

#include <QFile>
#include <array>
#include <memory>

namespace upik {

class AnswerBytes
{
public:
    using Made = Expected<AnswerBytes, HttpFault>;

    /// Faults: HandlerFailed (field that breaks its line, odd status, file not readable),
    /// RangeUnsatisfiable. `keepsAlive` decides whether "Connection: close" is said.
    static Made made(HttpResponse response, const RequestFacts &facts, bool keepsAlive);
    /// The page of a refusal; a head alone where the page itself cannot be sent. A refusal that
    /// ends the connection is made with `keepsAlive` false.
    static AnswerBytes ofFault(const HttpFault &fault, const HttpSettings &settings,
                               const RequestFacts &facts, bool keepsAlive);

    /// Head and body, or the rest of them; both empty when all is sent or the file failed.
    std::array<QByteArrayView, 2> pending() const;
    /// So many of the pending bytes are sent; reads on in the file when they are used up.
    void sent(qint64 bytes);
    /// True when nothing is pending though bytes were promised: the file shrank. Nothing honest
    /// can follow but to break the connection.
    bool hasFailed() const { return m_hasFailed; }
    bool isDone() const { return pending()[0].isEmpty() && pending()[1].isEmpty(); }

private:
    Expected<void, HttpFault> takeFile(const QString &path, HttpResponse &response,
                                       const RequestFacts &facts);
    void readOn();

    QByteArray m_head;
    QByteArray m_block;
    qint64 m_at = 0;                  ///< sent of head and block together
    std::unique_ptr<QFile> m_file;
    qint64 m_fileLeft = 0;            ///< promised and not yet read
    qint64 m_length = 0;              ///< of the whole body
    bool m_hasFailed = false;
};

/// Compresses the body in place where the client accepts it, it is longer than `from` bytes and
/// has no coding yet. Slow for long bodies: call it in the thread that answers.
void compress(HttpResponse &response, const RequestFacts &facts, qint64 from);

} // namespace upik
