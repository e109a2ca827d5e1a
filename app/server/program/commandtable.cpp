// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/commandtable.h"

#include "server/program/backupcommands.h"
#include "server/program/exchangecommands.h"
#include "server/program/peoplecommands.h"
#include "server/program/servecommands.h"
#include "server/program/verifycommand.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kUsualSettings = "/etc/upik/server.ini"_L1;
/// Options that every command knows.
constexpr auto kCommonOptions = "config folder help?"_L1;

constexpr std::array kCommands{
    CommandRow{"init"_L1, ""_L1, 0, 0, ""_L1,
               "makes folder, key and tables; what is there stays"_L1, runInit},
    CommandRow{"serve"_L1, ""_L1, 0, 0, ""_L1, "serves until it is told to end (SIGTERM)"_L1,
               runServe},
    CommandRow{"user add"_L1, "USERNAME"_L1, 1, 1, "role name agency officer"_L1,
               "adds somebody; --role ROLE, --name NAME, --agency CODE, --officer ID"_L1,
               runUserAdd},
    CommandRow{"user list"_L1, ""_L1, 0, 0, ""_L1, "lists everybody"_L1, runUserList},
    CommandRow{"user disable"_L1, "USERNAME"_L1, 1, 1, ""_L1,
               "lets somebody in no more and ends the sessions"_L1, runUserDisable},
    CommandRow{"user enable"_L1, "USERNAME"_L1, 1, 1, ""_L1, "lets somebody in again"_L1,
               runUserEnable},
    CommandRow{"user password"_L1, "USERNAME"_L1, 1, 1, ""_L1,
               "sets a new password and ends the sessions"_L1, runUserPassword},
    CommandRow{"device list"_L1, "[USERNAME]"_L1, 0, 1, ""_L1, "lists desks"_L1, runDeviceList},
    CommandRow{"device revoke"_L1, "DEVICE"_L1, 1, 1, ""_L1,
               "shuts a desk out for good; it drops what the server gave it"_L1, runDeviceRevoke},
    CommandRow{"backup"_L1, "FOLDER"_L1, 1, 1, ""_L1,
               "writes a copy into a new folder, also while the server runs"_L1, runBackup},
    CommandRow{"restore"_L1, "FOLDER"_L1, 1, 1, "replace?"_L1,
               "takes a backup; desks then send again what it lacks"_L1, runRestore},
    CommandRow{"verify"_L1, ""_L1, 0, 0, ""_L1, "checks histories, audit and files"_L1, runVerify},
    CommandRow{"import"_L1, "FILE"_L1, 1, 1, ""_L1, "takes complaints out of CSV or JSON"_L1,
               runImport},
    CommandRow{"export"_L1, "FILE"_L1, 1, 1, "with-personal-data?"_L1,
               "writes all complaints as JSON; - is standard output"_L1, runExport},
};

int usage(Terminal &terminal, const QString &words)
{
    terminal.failed(words + u"; \"upik-server --help\" lists the commands"_s);
    return kExitUsage;
}

int help(Terminal &terminal)
{
    QTextStream &out = terminal.out();
    out << "upik-server [--config FILE] [--folder FOLDER] COMMAND ...\n\n";
    for (const CommandRow &row : kCommands) {
        const QString call = u"%1 %2"_s.arg(row.name, row.arguments);
        out << "  " << call.leftJustified(26) << row.help << '\n';
    }
    out << "\nSettings are read from --config, else from " << kUsualSettings
        << " where there is one.\nPasswords are asked for, or read as the first line of standard "
           "input.\nEnds with 0 when it is done, 1 when it failed, 2 when verify found faults or "
           "import\nrefused rows, 64 when it was called wrongly.\n"
        << Qt::flush;
    return kExitDone;
}

/// The command that the words begin with; its own words are taken off.
const CommandRow *takeCommand(QStringList &words)
{
    for (const qsizetype count : {2, 1}) {
        const QString name = words.mid(0, count).join(u' ');
        const auto found =
            std::ranges::find_if(kCommands, [&](const auto &row) { return name == row.name; });
        if (words.size() >= count && found != kCommands.end()) {
            words.remove(0, count);
            return &*found;
        }
    }
    return nullptr;
}

/// Whether this option of the list has a value; nothing where it is not in it.
std::optional<bool> takesValue(const QString &name, const QString &known)
{
    const QStringList options = known.split(u' ', Qt::SkipEmptyParts);
    if (options.contains(name))
        return true;
    return options.contains(name + u'?') ? std::optional(false) : std::nullopt;
}

QString allOptions()
{
    QString all = kCommonOptions;
    for (const CommandRow &row : kCommands)
        all += u' ' + row.options;
    return all;
}

/// Divides words from options, wherever these stand. Behind "--" all are words.
Expected<Asked, QString> divided(const QStringList &arguments, Asked asked)
{
    const QString known = allOptions();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--"_L1) {
            asked.words += arguments.mid(i + 1);
            break;
        }
        if (!argument.startsWith("--"_L1)) {
            asked.words += argument;
            continue;
        }
        const QString name = argument.mid(2);
        const auto hasValue = takesValue(name, known);
        if (!hasValue)
            return Unexpected<QString>{argument + u" is no option"_s};
        if (*hasValue && i + 1 == arguments.size())
            return Unexpected<QString>{argument + u" needs a value"_s};
        asked.options[name] = *hasValue ? arguments[++i] : QString();
    }
    return asked;
}

Expected<ServerSettings, QString> settingsFor(const Asked &asked)
{
    auto settings = Expected<ServerSettings, QString>(defaultSettings());
    if (asked.has(u"config"_s))
        settings = settingsFromFile(asked.option(u"config"_s));
    else if (QFileInfo::exists(kUsualSettings))
        settings = settingsFromFile(kUsualSettings);
    if (settings && asked.has(u"folder"_s))
        settings.value().folder = QFileInfo(asked.option(u"folder"_s)).absoluteFilePath();
    return settings;
}

/// What is wrong with the call, or empty.
QString faultOf(const CommandRow &row, const Asked &asked)
{
    if (asked.words.size() < row.least)
        return u"%1 needs %2"_s.arg(row.name, row.arguments);
    if (asked.words.size() > row.most)
        return u"\"%1\" is one word too many for %2"_s.arg(asked.word(row.most), row.name);
    for (const auto &[name, value] : asked.options) {
        const bool isKnown = takesValue(name, kCommonOptions) || takesValue(name, row.options);
        if (!isKnown)
            return u"%1 has no option --%2"_s.arg(row.name, name);
    }
    return {};
}

} // namespace

std::span<const CommandRow> commands() { return kCommands; }

int runCommand(const QStringList &arguments, const Clock &clock, Terminal &terminal)
{
    auto asked = divided(arguments, Asked{{}, {}, {}, clock, terminal});
    if (!asked)
        return usage(terminal, asked.error());
    Asked &call = asked.value();
    if (call.has(u"help"_s) || call.words == QStringList{u"help"_s})
        return help(terminal);
    if (call.words.isEmpty())
        return usage(terminal, u"no command was given"_s);
    const QString said = call.words.join(u' ');
    const CommandRow *row = takeCommand(call.words);
    if (!row)
        return usage(terminal, u"\"%1\" is no command"_s.arg(said));
    if (const QString fault = faultOf(*row, call); !fault.isEmpty())
        return usage(terminal, fault);
    const auto settings = settingsFor(call);
    if (!settings)
        return terminal.failed(settings.error());
    call.settings = *settings;
    return row->run(call);
}

} // namespace upik
