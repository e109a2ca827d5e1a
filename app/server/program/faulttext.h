// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace upik {

/// One line about a failure for whoever runs the server: "/var/lib/upik/upik.db: another program
/// is writing (database is locked)".
QString faultText(const Error &error);

} // namespace upik
