// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"UPIK Desk: complaints of Yogyakarta's residents, from intake to completion."_s);
    parser.addOptions({
        {u"demo"_s, u"Open the demonstration profile with sample complaints."_s},
        {u"profile"_s, u"Use the profile in <dir>."_s, u"dir"_s},
        {u"tour"_s, u"Walk through the SOP and write pictures of every screen to <dir>."_s,
         u"dir"_s},
        {u"import"_s, u"Take in the complaints of <file> (CSV or JSON)."_s, u"file"_s},
        {u"export"_s, u"Write all complaints with their events to <file> (JSON)."_s, u"file"_s},
        {u"as"_s, u"Take a <seat>: agency_admin:AGENCY, field_officer:OFFICER, central_admin."_s,
         u"seat"_s},
        {u"list"_s, u"Print a <queue> of the seat as JSON lines."_s, u"queue"_s},
        {u"sop"_s, u"Print the steps of the SOP as a Markdown table."_s},
        {{u"h"_s, u"help"_s}, u"Say what can be asked."_s},
        {{u"v"_s, u"version"_s}, u"Say which version this is."_s},
    });
}

Unexpected<Error> wrong(const QString &option, const QString &why)
{
    return fail(ErrorCode::UnknownCode, u"--"_s + option, why);
}

Result<CommandLine> listOf(const QCommandLineParser &parser, CommandLine asked)
{
    if (!parser.isSet(u"as"_s) || !parser.isSet(u"list"_s))
        return wrong(u"list"_s, u"--as and --list belong together"_s);
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
                               u"list"_s})
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
                    u"is not an option"_s);
    if (const auto option = emptyOption(parser))
        return wrong(*option, u"needs a word after it"_s);
    CommandLine asked;
    asked.demo = parser.isSet(u"demo"_s);
    asked.profile = parser.value(u"profile"_s);
    if (asked.demo && !asked.profile.isEmpty())
        return wrong(u"demo"_s, u"--demo has a profile of its own"_s);
    const auto tasks = tasksAsked(parser);
    if (tasks.size() > 1)
        return wrong(tasks[1].name, u"one thing at a time"_s);
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
