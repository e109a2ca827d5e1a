// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless.h"

#include "cli/faultwords.h"
#include "cli/filecommands.h"
#include "cli/listcommand.h"
#include "cli/sopmarkdown.h"
#include "ui/widgets/preferences.h"
#include "workplace.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Who takes in what a file brings, in the history of each complaint.
Seat importSeat()
{
    return {Role::CentralAdmin, QCoreApplication::translate("Cli", "Import"), {}, {}};
}

int work(const CommandLine &asked, Workplace &place, const Console &console)
{
    using enum CommandLine::Task;
    switch (asked.task) {
    case Import: return importFile(place.office(), importSeat(), asked.file, console);
    case Export: return exportFile(place.office(), asked.file, console);
    case List: return listQueue(place.desk(), asked.seat, asked.queue, console);
    case Window:
    case Tour:
    case SopTable:
    case Version:
    case Help: break;
    }
    return kExitFailed;
}

/// In the language of the profile; what goes into documents stays in that of the sources.
int openAndWork(const CommandLine &asked, const Clock &clock, const Console &console)
{
    const QString directory = profileDirectory(asked, clock.now());
    Language language;
    language.speak(Preferences(QDir(directory).filePath(u"preferences.ini"_s)).tongue());
    const auto place = Workplace::open(directory, asked.demo, clock);
    if (place)
        return work(asked, **place, console);
    console.err << directory << ": " << faultWords(place.error()) << Qt::endl;
    return kExitFailed;
}

} // namespace

int runHeadless(const CommandLine &asked, const Clock &clock, const Console &console)
{
    using enum CommandLine::Task;
    if (asked.task == Help)
        console.out << commandLineHelp();
    else if (asked.task == Version)
        console.out << "upik-desk " << QCoreApplication::applicationVersion() << Qt::endl;
    else if (asked.task == SopTable)
        console.out << sopMarkdown();
    else
        return openAndWork(asked, clock, console);
    return kExitDone;
}

} // namespace upik
