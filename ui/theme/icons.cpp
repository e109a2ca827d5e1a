// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/iconengine.h"

namespace upik {

QIcon icon(QLatin1StringView name)
{
    return name.isEmpty() ? QIcon() : QIcon(new IconEngine(name));
}

QIcon icon(const char *name) { return icon(QLatin1StringView(name)); }

} // namespace upik
