// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless.h"

#include "cli/filecommands.h"
#include "cli/listcommand.h"
#include "cli/rescuewords.h"
#include "cli/sopmarkdown.h"
#include "desk/faultwords.h"
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

const QString kNoProfile = QStringLiteral(
    QT_TRANSLATE_NOOP("FileFault", "there is no profile in this folder"));

/// Such a command has nothing to make: a folder without a profile is a name mistyped.
bool readsOnly(const CommandLine &asked)
{
    using enum CommandLine::Task;
    return !asked.demo && (asked.task == Export || asked.task == List);
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

/// Whoever reads what a command writes has to know what it works with.
void tellRescue(Profile &profile, const Console &console)
{
    const auto &salvaged = profile.salvaged();
    if (!salvaged)
        return;
    const int all = int(salvaged->incomplete.size());
    console.err << profile.directory() << ": " << rescueWords(*salvaged, all).join(u' ')
                << Qt::endl;
    profile.salvageTold();
}

int openAndWork(const CommandLine &asked, const Clock &clock, const Console &console)
{
    const QString directory = profileDirectory(asked, clock.now());
    if (readsOnly(asked) && !Profile::isAt(directory)) {
        console.err << faultWords({ErrorCode::FileUnreadable, directory, kNoProfile}) << Qt::endl;
        return kExitFailed;
    }
    const auto place = Workplace::open(directory, asked.demo, clock);
    if (place) {
        tellRescue((*place)->profile(), console);
        return work(asked, **place, console);
    }
    console.err << faultWordsAt(directory, place.error()) << Qt::endl;
    return kExitFailed;
}

/// The one that was chosen in the profile.
Tongue tongueFor(const QString &directory)
{
    return Preferences(QDir(directory).filePath(u"preferences.ini"_s)).tongue(usualTongue());
}

} // namespace

int runHeadless(const CommandLine &asked, const Clock &clock, const Console &console)
{
    using enum CommandLine::Task;
    if (asked.task == SopTable) // goes into documents, in the language of the sources
        console.out << sopMarkdown();
    Language language;
    language.speak(tongueFor(profileDirectory(asked, clock.now())));
    int code = kExitDone;
    if (asked.task == Help)
        console.out << commandLineHelp();
    else if (asked.task == Version)
        console.out << "upik-desk " << QCoreApplication::applicationVersion() << '\n';
    else if (asked.task != SopTable)
        code = openAndWork(asked, clock, console);
    return exitCode(console, code);
}

} // namespace upik
