// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QCoreApplication>

namespace upik {

int exitCode(const Console &console, int code)
{
    console.out.flush();
    if (console.out.status() == QTextStream::Ok)
        return code;
    console.err << QCoreApplication::translate("Cli", "The output cannot be written.") << Qt::endl;
    return kExitFailed;
}

} // namespace upik
