// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/filecommands.h"
#include "cli/listcommand.h"
#include "cli/terminal.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/oddtexts.h"
#include "support/scratchprofile.h"
#include "support/seed.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QString seatName(Role role)
{
    switch (role) {
    case Role::AgencyAdmin: return u"agency_admin:DPUPKP"_s;
    case Role::FieldOfficer: return u"field_officer:"_s + ScratchProfile::officerId();
    case Role::CentralAdmin: return u"central_admin"_s;
    }
    Q_UNREACHABLE();
}

bool isRefused(const QStringList &options)
{
    return !readCommandLine(QStringList(u"upik-desk"_s) + options);
}

} // namespace

TEST_CASE("A shell lists every queue of every role, row by row as the window shows it")
{
    ScratchProfile scratch;
    REQUIRE(answer(scratch.office().importFile(centralAdmin(), samplesPath())));
    scratch.bringToWork(scratch.takeIn());
    for (const Queue &queue : queues()) {
        INFO(queue.code.data());
        Terminal terminal;
        const QString name = seatName(queue.role);
        REQUIRE(listQueue(scratch.desk(), name, queue.code, terminal.console()) == kExitDone);
        const Seat seat = seatNamed(name, *scratch.desk().reference()).value();
        const auto printed = terminal.objects();
        const auto rows = scratch.rows(seat, queue.code);
        CHECK(std::ssize(printed) == scratch.counted(seat, queue.code));
        REQUIRE(printed.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            CHECK(printed[i].value("number"_L1) == rows[i].number);
        CHECK(terminal.errors().isEmpty());
    }
}

TEST_CASE("A shell is refused every queue that is another role's")
{
    ScratchProfile scratch;
    for (const Queue &queue : queues())
        for (const RoleRow &role : roles()) {
            if (role.role == queue.role)
                continue;
            Terminal terminal;
            CHECK(listQueue(scratch.desk(), seatName(role.role), queue.code, terminal.console())
                  == kExitFailed);
            CHECK(terminal.out().isEmpty());
            CHECK(terminal.errors().size() == 1);
        }
}

TEST_CASE("A title of any kind is one line of a shell's list, and no line names a reporter")
{
    ScratchProfile scratch;
    QStringList titles;
    for (const QString &odd : oddTexts().mid(1)) {
        Intake intake = scratch.intake();
        intake.facts.title = odd.left(100).trimmed();
        titles.prepend(intake.facts.title);
        scratch.takeIn(intake);
    }
    Terminal terminal;
    REQUIRE(listQueue(scratch.desk(), u"central_admin"_s, u"everything"_s, terminal.console())
            == kExitDone);
    CHECK(std::ssize(terminal.objects()) == titles.size());
    for (const QJsonObject &row : terminal.objects())
        CHECK(titles.contains(row.value("title"_L1).toString()));
    for (const auto &word : {u"Aminah"_s, u"081234567890"_s})
        CHECK_FALSE(terminal.out().contains(word));
}

TEST_CASE("A seat that does not exist is told by the name that was typed")
{
    for (const QString &name :
         {QString(), u"boss"_s, u"agency_admin"_s, u"agency_admin:"_s, u"agency_admin:NASA"_s,
          u"AGENCY_ADMIN:DPUPKP"_s, u"central_admin:DLH"_s, u"field_officer"_s,
          u"field_officer:nobody"_s, u"agency_admin:DPUPKP:x"_s, u" central_admin"_s}) {
        const auto seat = seatNamed(name, seedReference());
        REQUIRE_FALSE(seat);
        CHECK(seat.error() == Error{ErrorCode::UnknownCode, u"--as"_s, name});
    }
}

TEST_CASE("Two tasks at once are refused, whichever they are")
{
    const QList<QStringList> tasks{{u"--import"_s, u"a"_s}, {u"--export"_s, u"b"_s},
                                   {u"--tour"_s, u"c"_s}, {u"--sop"_s},
                                   {u"--as"_s, u"central_admin"_s, u"--list"_s, u"everything"_s}};
    for (const QStringList &one : tasks)
        for (const QStringList &other : tasks)
            CHECK(isRefused(one + other) == (one != other));
}

TEST_CASE("An option that lacks its word takes no other option for it")
{
    for (const auto &option : {u"--profile"_s, u"--import"_s, u"--export"_s, u"--tour"_s,
                               u"--list"_s, u"--as"_s}) {
        INFO(option.toStdString());
        CHECK(isRefused({option}));
        CHECK(isRefused({option, QString()}));
    }
}
