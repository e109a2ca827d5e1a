// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/commandtable.h"
#include "server/program/serverlock.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A terminal where somebody types the password that a test says.
class TypedTerminal : public Terminal
{
public:
    TypedTerminal() : Terminal(m_outStream, m_errStream) {}
    Expected<QString, QString> newPassword() override { return password; }

    QString out, errors, password = u"kata sandi"_s;

private:
    QTextStream m_outStream{&out};
    QTextStream m_errStream{&errors};
};

/// A folder and the program.
class Program
{
public:
    int run(QStringList arguments)
    {
        terminal.out.clear();
        terminal.errors.clear();
        const int code = runCommand(arguments << u"--folder"_s << server, m_clock, terminal);
        terminal.TypedTerminal::Terminal::out().flush();
        return code;
    }
    int runIn(const QString &folder, QStringList arguments)
    {
        server = folder;
        return run(std::move(arguments));
    }
    QString file(const QString &name, const QByteArray &content = {})
    {
        const QString path = m_folder.filePath(name);
        QFile written(path);
        if (!content.isEmpty() && written.open(QIODevice::WriteOnly))
            written.write(content);
        return path;
    }
    QByteArray content(const QString &path)
    {
        QFile written(path);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }
    void addSri()
    {
        REQUIRE(run({u"init"_s}) == kExitDone);
        REQUIRE(run({u"user"_s, u"add"_s, u"sri"_s, u"--role"_s, u"agency_admin"_s, u"--agency"_s,
                     u"DPUPKP"_s, u"--name"_s, u"Sri W."_s})
                == kExitDone);
    }

    TypedTerminal terminal;

private:
    FakeClock m_clock{wib("2026-11-24 09:00")};
    QTemporaryDir m_folder;

public:
    QString server = m_folder.filePath(u"server"_s);
};

const QByteArray kComplaints = "text,category,channel,channel_number\n"
                               "Lampu mati di Jalan Kenari,pju_mati,jss,JSS-1\n"
                               "Lampu mati di Jalan Mawar,pju_mati,jss,JSS-1\n"
                               ",pju_mati,jss,JSS-3\n";
const QByteArray kTold = "title,text,category,name,phone\n"
                         "Lampu mati,Jalan Kenari gelap sejak Senin,pju_mati,Budi Santoso,"
                         "081234567890\n";

} // namespace

TEST_CASE("Every command has a name of its own and words of help", "[command]")
{
    std::set<QString> names;
    for (const CommandRow &row : commands()) {
        CHECK(names.insert(row.name).second);
        CHECK_FALSE(row.help.isEmpty());
        CHECK(row.least <= row.most);
    }
    Program program;
    CHECK(program.run({u"--help"_s}) == kExitDone);
    for (const QString &name : names)
        CHECK(program.terminal.out.contains(name));
}

TEST_CASE("A command that is called wrongly says what is wrong", "[command]")
{
    struct Call {
        QStringList arguments;
        QString words;
    };
    const std::vector<Call> calls{
        {{}, u"no command"_s},
        {{u"dance"_s}, u"\"dance\" is no command"_s},
        {{u"user"_s}, u"is no command"_s},
        {{u"user"_s, u"add"_s}, u"needs USERNAME"_s},
        {{u"init"_s, u"twice"_s}, u"one word too many"_s},
        {{u"init"_s, u"--loud"_s}, u"--loud is no option"_s},
        {{u"init"_s, u"--role"_s, u"x"_s}, u"has no option --role"_s},
        {{u"user"_s, u"add"_s, u"a"_s, u"--role"_s, u"king"_s}, u"--role has to be"_s},
        {{u"user"_s, u"add"_s, u"a"_s, u"--role"_s, u"agency_admin"_s}, u"--agency is needed"_s}};
    Program program;
    for (const Call &call : calls) {
        CAPTURE(call.words.toStdString());
        CHECK(program.run(call.arguments) == kExitUsage);
        CHECK(program.terminal.errors.contains(call.words));
    }
}

TEST_CASE("A command without a server says how to make one", "[command]")
{
    Program program;
    for (const QStringList &call : {QStringList{u"serve"_s}, QStringList{u"verify"_s},
                                    QStringList{u"user"_s, u"list"_s}}) {
        CHECK(program.run(call) == kExitFailed);
        CHECK(program.terminal.errors.contains(u"upik-server init"_s));
    }
}

TEST_CASE("A server is made once, and made again it stays as it is", "[command]")
{
    Program program;
    program.addSri();
    const QByteArray key = program.content(program.server + u"/server.key"_s);
    CHECK(program.run({u"init"_s}) == kExitDone);
    CHECK(program.content(program.server + u"/server.key"_s) == key);
    CHECK(program.run({u"user"_s, u"list"_s}) == kExitDone);
    CHECK(program.terminal.out == u"sri\tagency_admin\tDPUPKP\t\tSri W.\t\n"_s);
    CHECK(program.run({u"verify"_s}) == kExitDone);
}

TEST_CASE("Nobody is added with a bad name, agency, officer or password", "[command]")
{
    Program program;
    program.addSri();
    const auto add = [&](const QString &name, const QString &agency) {
        return program.run({u"user"_s, u"add"_s, name, u"--role"_s, u"agency_admin"_s,
                            u"--agency"_s, agency});
    };
    CHECK(add(u"sri"_s, u"DPUPKP"_s) == kExitFailed);
    CHECK(program.terminal.errors.contains(u"is taken already"_s));
    CHECK(add(u"Sri W"_s, u"DPUPKP"_s) == kExitFailed);
    CHECK(add(u"budi"_s, u"NONE"_s) == kExitFailed);
    CHECK(program.terminal.errors.contains(u"is no agency here"_s));
    program.terminal.password = u"pendek"_s;
    CHECK(add(u"budi"_s, u"DPUPKP"_s) == kExitFailed);
    CHECK(program.terminal.errors.contains(u"at least 8 characters"_s));
}

TEST_CASE("A user is disabled, enabled and given a password by name", "[command]")
{
    Program program;
    program.addSri();
    CHECK(program.run({u"user"_s, u"disable"_s, u"sri"_s}) == kExitDone);
    program.run({u"user"_s, u"list"_s});
    CHECK(program.terminal.out.contains(u"disabled"_s));
    CHECK(program.run({u"user"_s, u"enable"_s, u"sri"_s}) == kExitDone);
    CHECK(program.run({u"user"_s, u"password"_s, u"sri"_s}) == kExitDone);
    CHECK(program.run({u"user"_s, u"disable"_s, u"hantu"_s}) == kExitFailed);
    CHECK(program.run({u"device"_s, u"list"_s}) == kExitDone);
    CHECK(program.run({u"device"_s, u"revoke"_s, u"none"_s}) == kExitFailed);
}

TEST_CASE("Complaints come out of a file once, and bad rows are told", "[command]")
{
    Program program;
    program.addSri();
    const QString file = program.file(u"in.csv"_s, kComplaints);
    CHECK(program.run({u"import"_s, file}) == kExitFaultsFound);
    CHECK(program.terminal.out == u"1 taken, 1 known already, 1 refused\n"_s);
    CHECK(program.terminal.errors.contains(u"row 4:"_s));
    program.run({u"import"_s, file});
    CHECK(program.terminal.out == u"0 taken, 2 known already, 1 refused\n"_s);
    CHECK(program.run({u"verify"_s}) == kExitDone);
    CHECK(program.run({u"import"_s, program.file(u"none.csv"_s)}) == kExitFailed);
    const QByteArray odd = "text,category,hue\nGelap,pju_mati,red\n";
    program.run({u"import"_s, program.file(u"odd.csv"_s, odd)});
    CHECK(program.terminal.errors.contains(u"column \"hue\" was left aside, in 1 rows"_s));
}

TEST_CASE("An export names people only where it is asked to", "[command]")
{
    Program program;
    program.addSri();
    const QString file = program.file(u"in.csv"_s, kTold);
    REQUIRE(program.run({u"import"_s, file}) == kExitDone);
    const QString plain = program.file(u"plain.json"_s), whole = program.file(u"whole.json"_s);
    REQUIRE(program.run({u"export"_s, plain}) == kExitDone);
    REQUIRE(program.run({u"export"_s, whole, u"--with-personal-data"_s}) == kExitDone);
    CHECK(program.content(plain).contains("UPIK-2026-000001"));
    for (const char *personal : {"Budi Santoso", "081234567890", "gelap sejak"}) {
        CHECK_FALSE(program.content(plain).contains(personal));
        CHECK(program.content(whole).contains(personal));
    }
    CHECK(program.run({u"export"_s, u"/nonexistent/x.json"_s}) == kExitFailed);
}

TEST_CASE("A backup is restored elsewhere, with all that was in it and another epoch", "[command]")
{
    Program program;
    program.addSri();
    program.run({u"import"_s, program.file(u"in.csv"_s, kComplaints)});
    const QString backup = program.file(u"backup"_s);
    REQUIRE(program.run({u"backup"_s, backup}) == kExitDone);
    CHECK(program.run({u"backup"_s, backup}) == kExitFailed); // never over another
    REQUIRE(program.runIn(program.file(u"other"_s), {u"restore"_s, backup}) == kExitDone);
    CHECK(program.run({u"verify"_s}) == kExitDone);
    CHECK(program.terminal.out == u"1 complaints, 0 files: 0 faults\n"_s);
    CHECK(program.run({u"restore"_s, backup}) == kExitFailed);
    CHECK(program.terminal.errors.contains(u"--replace"_s));
    CHECK(program.run({u"restore"_s, backup, u"--replace"_s}) == kExitDone);
    CHECK(program.run({u"restore"_s, program.file(u"none"_s)}) == kExitFailed);
}

TEST_CASE("Nothing is restored under a server that runs, nor is a second one begun", "[command]")
{
    Program program;
    program.addSri();
    const QString backup = program.file(u"backup"_s);
    REQUIRE(program.run({u"backup"_s, backup}) == kExitDone);
    const auto held = ServerLock::take(program.server + u"/server.lock"_s);
    REQUIRE(held);
    CHECK(program.run({u"restore"_s, backup, u"--replace"_s}) == kExitFailed);
    CHECK(program.run({u"serve"_s}) == kExitFailed);
    CHECK(program.terminal.errors.contains(u"another server works here"_s));
}

TEST_CASE("What was changed behind the server's back is found", "[command]")
{
    Program program;
    program.addSri();
    program.run({u"import"_s, program.file(u"in.csv"_s, kComplaints)});
    {
        auto database = ServerDatabase::open(QString(program.server + u"/upik.db"_s),
                                             ServerDatabase::Purpose::Writing);
        REQUIRE(database);
        REQUIRE(database->connection().run("UPDATE audit SET what = 'nothing' WHERE id = 1"));
        REQUIRE(database->connection().run(
            "UPDATE event SET body = replace(body, 'central_admin', 'agency_admin')"));
    }
    CHECK(program.run({u"verify"_s}) == kExitFaultsFound);
    CHECK(program.terminal.out.contains(u"audit: row 1"_s));
    CHECK(program.terminal.out.contains(u"an event is missing or was changed"_s));
}

TEST_CASE("The key is refused where others may read it", "[command]")
{
    Program program;
    program.addSri();
    QFile::setPermissions(program.server + u"/server.key"_s,
                          QFileDevice::ReadOwner | QFileDevice::ReadOther);
    CHECK(program.run({u"user"_s, u"list"_s}) == kExitFailed);
    CHECK(program.terminal.errors.contains(u"others may read it"_s));
}
