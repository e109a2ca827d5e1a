// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/commandtable.h"
#include "systemclock.h"

#include <QCoreApplication>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// What the server makes, others do not read; what it holds in memory no core dump tells.
void keepToItself()
{
    ::umask(0077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace
} // namespace upik

int main(int argc, char *argv[])
{
    upik::keepToItself();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"upik-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UPIK_VERSION));
    QTextStream out(stdout), err(stderr);
    upik::SystemTerminal terminal(out, err);
    const upik::SystemClock clock;
    return upik::runCommand(QCoreApplication::arguments().mid(1), clock, terminal);
}
