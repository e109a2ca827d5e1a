// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;
using Task = CommandLine::Task;

namespace {

Result<CommandLine> asked(const QStringList &options)
{
    return readCommandLine(QStringList{u"upik-desk"_s} + options);
}

QString refusal(const QStringList &options)
{
    const auto read = asked(options);
    return read ? u"not refused"_s : read.error().place;
}

} // namespace

TEST_CASE("The program started without options opens the window on the person's own profile")
{
    CHECK(*asked({}) == CommandLine());
    CHECK_FALSE(asked({})->isHeadless());
}

TEST_CASE("The IT person asks for the demonstration, the tour or another profile")
{
    CHECK(asked({u"--demo"_s})->demo);
    CHECK(asked({u"--profile"_s, u"/srv/upik"_s})->profile == u"/srv/upik"_s);
    const auto tour = asked({u"--tour"_s, u"out"_s});
    REQUIRE(tour);
    CHECK(tour->task == Task::Tour);
    CHECK(tour->file == u"out"_s);
}

TEST_CASE("The IT person imports and exports a profile's complaints without a window")
{
    const auto import = asked({u"--profile"_s, u"p"_s, u"--import"_s, u"in.csv"_s});
    REQUIRE(import);
    CHECK(import->task == Task::Import);
    CHECK(import->file == u"in.csv"_s);
    CHECK(import->profile == u"p"_s);
    CHECK(asked({u"--export"_s, u"out.json"_s})->task == Task::Export);
    CHECK(import->isHeadless());
}

TEST_CASE("The IT person lists a queue as somebody")
{
    const auto list = asked({u"--as"_s, u"agency_admin:DPUPKP"_s, u"--list"_s, u"to_verify"_s});
    REQUIRE(list);
    CHECK(list->task == Task::List);
    CHECK(list->seat == u"agency_admin:DPUPKP"_s);
    CHECK(list->queue == u"to_verify"_s);
}

TEST_CASE("A list without a seat and a seat without a list are refused")
{
    CHECK(refusal({u"--list"_s, u"to_verify"_s}) == u"--list"_s);
    CHECK(refusal({u"--as"_s, u"central_admin"_s}) == u"--list"_s);
}

TEST_CASE("The IT person names the server that a profile signs in at")
{
    const auto desk = asked({u"--server"_s, u"https://upik.example"_s, u"--user"_s, u"sri"_s});
    REQUIRE(desk);
    CHECK(desk->server == u"https://upik.example"_s);
    CHECK(desk->user == u"sri"_s);
    CHECK(refusal({u"--user"_s, u"sri"_s}) == u"--user"_s);
    CHECK(refusal({u"--server"_s, u"upik.example"_s, u"--demo"_s}) == u"--server"_s);
    CHECK(refusal({u"--server"_s, u"upik.example"_s, u"--import"_s, u"a"_s}) == u"--server"_s);
}

TEST_CASE("Unknown options, loose words and two tasks at once are refused with their names")
{
    CHECK_FALSE(asked({u"--frobnicate"_s}));
    CHECK(refusal({u"letter.csv"_s}) == u"letter.csv"_s);
    CHECK(refusal({u"--import"_s, u"a"_s, u"--export"_s, u"b"_s}) == u"--export"_s);
    CHECK(refusal({u"--demo"_s, u"--profile"_s, u"p"_s}) == u"--demo"_s);
    CHECK_FALSE(asked({u"--import"_s}));
}

TEST_CASE("The help names every option")
{
    for (const QString &option : {u"--demo"_s, u"--profile"_s, u"--tour"_s, u"--import"_s,
                                  u"--export"_s, u"--as"_s, u"--list"_s, u"--sop"_s})
        CHECK(commandLineHelp().contains(option));
}
