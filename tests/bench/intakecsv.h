// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace upik {

/// Writes this many complaints, the first of them the n-th of all, as a channel's export would
/// hold them: CSV with a header, UTF-8, separated by semicolons. Their times lie in the month
/// before the histories end.
void writeIntakeCsv(const QString &path, qint64 first, qint64 count);

} // namespace upik
