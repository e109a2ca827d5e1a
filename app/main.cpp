// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/display.h"
#include "deskprogram.h"
#include "headless.h"
#include "notices.h"
#include "systemclock.h"
#include "tourprogram.h"
#include "ui/text/errortext.h"
#include "ui/text/language.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace upik {
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

/// Tells what is wrong with the command line in the reader's language, for which there must be an
/// application: it is read once more.
int tellUsage(int &argc, char *argv[], const QStringList &arguments, const Console &console)
{
    const QCoreApplication application(argc, argv);
    Language language;
    language.speak(usualTongue());
    const Error error = readCommandLine(arguments).error();
    console.err << "upik-desk: " << error.place << (error.place.isEmpty() ? "" : " ")
                << error.detail << Qt::endl;
    return kUsage;
}

int tellNoDisplay(int &argc, char *argv[], const Console &console)
{
    const QCoreApplication application(argc, argv);
    Language language;
    language.speak(usualTongue());
    console.err << "upik-desk: " << noDisplayWords() << Qt::endl;
    return kExitFailed;
}

int runCommand(int &argc, char *argv[], const CommandLine &asked, const Console &console)
{
    const QCoreApplication application(argc, argv);
    return runHeadless(asked, SystemClock(), console);
}

/// A profile that is open already shows itself in its own program, where that one answers
/// (SingleInstance::take()): nothing is wrong.
bool hasComeToTheFront(const Error &error)
{
    return error.code == ErrorCode::ProfileInUse && error.detail.isEmpty();
}

int runWindow(int &argc, char *argv[], const CommandLine &asked)
{
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"UPIK Desk"_s);
    const SystemClock clock;
    DeskProgram program(application, asked, clock);
    const auto started = program.start();
    if (started)
        return application.exec();
    if (hasComeToTheFront(started.error()))
        return kExitDone;
    openFailureNotice(started.error());
    application.exec();
    return kExitFailed;
}

int runTour(int &argc, char *argv[], const CommandLine &asked, const Console &console)
{
    const QTemporaryDir files;
    qputenv("QT_QPA_PLATFORM", tourPlatform(files));
    QApplication application(argc, argv);
    const SystemClock clock;
    TourProgram program(application, clock, console);
    const auto started = program.start(asked.file);
    if (!started)
        console.err << errorText(started.error()) << Qt::endl;
    return started ? application.exec() : kExitFailed;
}

} // namespace
} // namespace upik

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"upik-desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UPIK_VERSION));
    QTextStream out(stdout), err(stderr);
    const QStringList arguments = upik::argumentsOf(argc, argv);
    const auto asked = upik::readCommandLine(arguments);
    if (!asked)
        return upik::tellUsage(argc, argv, arguments, {out, err});
    if (asked->isHeadless())
        return upik::runCommand(argc, argv, *asked, {out, err});
    if (asked->task == upik::CommandLine::Task::Tour)
        return upik::runTour(argc, argv, *asked, {out, err});
    if (!upik::hasDisplay())
        return upik::tellNoDisplay(argc, argv, {out, err});
    return upik::runWindow(argc, argv, *asked);
}
