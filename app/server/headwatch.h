// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/feedwriter.h"

#include <optional>

namespace upik {

/// Sees what other processes have committed to the same database (other servers, the command line),
/// so that long polls of this one are called too. For one thread at a time.
class HeadWatch
{
public:
    /// What was committed since it looked last; the first look only takes notice of the head.
    /// Fails as the store does.
    Result<std::optional<CommitNews>> look(SqlConnection &connection);

private:
    std::optional<qint64> m_seen;
};

} // namespace upik
