// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/takingcontext.h"
#include "store/sqlconnection.h"

#include <mutex>

namespace upik {

/// The office's reference data and rules as last read, read anew where they have changed: every
/// push needs them, and they change a few times a year. For several threads.
class OfficeSnapshot
{
public:
    struct Content {
        ReferencePtr reference;
        std::shared_ptr<const SlaRules> rules;
    };

    /// Fails as the store does. REQUIRES: no transaction around it, so that it sees what is in
    /// force now.
    Result<Content> now(SqlConnection &connection);

private:
    std::mutex m_mutex;
    qint64 m_seq = -1;    ///< position in the history of their last change
    Content m_content;
};

} // namespace upik
