// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless.h"
#include "systemclock.h"
#include "windowed.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of sysexits.h: the command was used wrongly.
constexpr int kUsage = 64;

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runCommand(int &argc, char *argv[], const upik::CommandLine &asked,
               const upik::Console &console)
{
    const QCoreApplication application(argc, argv);
    return upik::runHeadless(asked, upik::SystemClock(), console);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"upik-desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UPIK_VERSION));
    QTextStream out(stdout), err(stderr);
    const auto asked = upik::readCommandLine(argumentsOf(argc, argv));
    if (!asked) {
        err << "upik-desk: " << asked.error().place << ' ' << asked.error().detail << Qt::endl;
        return kUsage;
    }
    if (asked->isHeadless())
        return runCommand(argc, argv, *asked, {out, err});
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"UPIK Desk"_s);
    return upik::runWindow(application, *asked, upik::SystemClock());
}
