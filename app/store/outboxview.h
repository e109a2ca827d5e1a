// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outbox.h"

namespace upik {

/// What one complaint still has to send, or to be decided on.
struct ComplaintOutgoing {
    QString complaint;
    qint64 waiting = 0;     ///< steps
    qint64 attention = 0;
    qint64 photos = 0;
    qint64 reached = 0;     ///< bytes of these photos that the server has
    qint64 bytes = 0;       ///< of these photos in all
};

/// How far the file of a photo is.
struct UploadReach {
    qint64 reached = 0;
    qint64 bytes = 0;
};

/// The outbox as somebody looks at it.
class OutboxView
{
public:
    explicit OutboxView(Database &database) : m_database(database) {}

    /// Queued or on their way, in the order in which they were done.
    Result<std::vector<OutboxEntry>> waiting(int limit);
    /// Of every complaint that has something.
    Result<std::vector<ComplaintOutgoing>> complaints();
    /// What was said to each that waits for a decision: the server's answers as JSON.
    Result<std::vector<QString>> verdicts();
    /// Of the photo with this SHA-256; nothing where it does not go.
    Result<UploadReach> reach(const QString &sha256);

private:
    Database &m_database;
};

} // namespace upik
