// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString words(const char *text) { return QCoreApplication::translate("Cli", text); }

struct OptionRow {
    QStringList names;
    const char *about;
    QString value;  ///< what follows it, as the descriptions call it; empty: nothing
};

std::vector<OptionRow> optionRows()
{
    return {
        {{u"demo"_s}, QT_TRANSLATE_NOOP("Cli", "Open the demonstration profile with sample "
                                               "complaints."), {}},
        {{u"profile"_s}, QT_TRANSLATE_NOOP("Cli", "Use the profile in <dir>."), u"dir"_s},
        {{u"server"_s}, QT_TRANSLATE_NOOP("Cli", "Share complaints with the server at "
                                                 "<address>."), u"address"_s},
        {{u"user"_s}, QT_TRANSLATE_NOOP("Cli", "Sign in there as <name>; the password is asked "
                                               "for, or read from UPIK_PASSWORD."), u"name"_s},
        {{u"tour"_s}, QT_TRANSLATE_NOOP("Cli", "Walk through the SOP and write pictures of every "
                                               "screen to <dir>."), u"dir"_s},
        {{u"import"_s}, QT_TRANSLATE_NOOP("Cli", "Take in the complaints of <file> (CSV or "
                                                 "JSON)."), u"file"_s},
        {{u"export"_s}, QT_TRANSLATE_NOOP("Cli", "Write all complaints with their events to "
                                                 "<file> (JSON; - is standard output)."),
         u"file"_s},
        {{u"as"_s}, QT_TRANSLATE_NOOP("Cli", "Take a <seat>: agency_admin:AGENCY, "
                                             "field_officer:OFFICER, central_admin."),
         u"seat"_s},
        {{u"list"_s}, QT_TRANSLATE_NOOP("Cli", "Print a <queue> of the seat as JSON lines."),
         u"queue"_s},
        {{u"sop"_s}, QT_TRANSLATE_NOOP("Cli", "Print the steps of the SOP as a Markdown table."),
         {}},
        {{u"h"_s, u"help"_s}, QT_TRANSLATE_NOOP("Cli", "Say what can be asked."), {}},
        {{u"v"_s, u"version"_s}, QT_TRANSLATE_NOOP("Cli", "Say which version this is."), {}},
    };
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("Cli", "UPIK Desk: complaints of Yogyakarta's residents, from "
                                       "intake to completion.")));
    for (const OptionRow &row : optionRows())
        parser.addOption({row.names, words(row.about), row.value});
}

Unexpected<Error> wrong(const QString &option, const char *why)
{
    return fail(ErrorCode::UnknownCode, u"--"_s + option, words(why));
}

Result<CommandLine> listOf(const QCommandLineParser &parser, CommandLine asked)
{
    if (!parser.isSet(u"as"_s) || !parser.isSet(u"list"_s))
        return wrong(u"list"_s, QT_TRANSLATE_NOOP("Cli", "belongs together with --as"));
    asked.task = CommandLine::Task::List;
    asked.seat = parser.value(u"as"_s);
    asked.queue = parser.value(u"list"_s);
    return asked;
}

struct TaskOption {
    QString name;
    CommandLine::Task task;
};

std::vector<TaskOption> tasksAsked(const QCommandLineParser &parser)
{
    using enum CommandLine::Task;
    std::vector<TaskOption> asked;
    for (const TaskOption &option : {TaskOption{u"help"_s, Help}, {u"version"_s, Version},
                                     {u"sop"_s, SopTable}, {u"tour"_s, Tour},
                                     {u"import"_s, Import}, {u"export"_s, Export},
                                     {u"list"_s, List}})
        if (parser.isSet(option.name))
            asked.push_back(option);
    return asked;
}

/// A variable that a script has left empty must not stand for the person's own profile.
std::optional<QString> emptyOption(const QCommandLineParser &parser)
{
    for (const auto &option : {u"profile"_s, u"tour"_s, u"import"_s, u"export"_s, u"as"_s,
                               u"list"_s, u"server"_s, u"user"_s})
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return option;
    return std::nullopt;
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return fail(ErrorCode::UnknownCode, {}, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorCode::UnknownCode, parser.positionalArguments().constFirst(),
                    words(QT_TRANSLATE_NOOP("Cli", "is not an option")));
    if (const auto option = emptyOption(parser))
        return wrong(*option, QT_TRANSLATE_NOOP("Cli", "needs a word after it"));
    CommandLine asked;
    asked.demo = parser.isSet(u"demo"_s);
    asked.profile = parser.value(u"profile"_s);
    if (asked.demo && !asked.profile.isEmpty())
        return wrong(u"demo"_s, QT_TRANSLATE_NOOP("Cli", "has a profile of its own"));
    asked.server = parser.value(u"server"_s);
    asked.user = parser.value(u"user"_s);
    const auto tasks = tasksAsked(parser);
    if (!asked.server.isEmpty() && (asked.demo || !tasks.empty()))
        return wrong(u"server"_s, QT_TRANSLATE_NOOP("Cli", "is for the window of a profile"));
    if (asked.server.isEmpty() && !asked.user.isEmpty())
        return wrong(u"user"_s, QT_TRANSLATE_NOOP("Cli", "belongs together with --server"));
    if (tasks.size() > 1)
        return wrong(tasks[1].name, QT_TRANSLATE_NOOP("Cli", "one thing at a time"));
    if (parser.isSet(u"as"_s) || parser.isSet(u"list"_s))
        return listOf(parser, asked);
    if (!tasks.empty()) {
        asked.task = tasks.front().task;
        asked.file = parser.value(tasks.front().name);
    }
    return asked;
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace upik
