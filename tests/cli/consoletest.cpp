// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"
#include "cli/terminal.h"
#include "cli/tourfolder.h"
#include "desk/faultwords.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A terminal whose output goes to a file.
struct Redirected {
    explicit Redirected(const QString &path) : file(path)
    {
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    Console console() { return {out, err}; }

    QFile file;
    QTextStream out{&file};
    QString told;
    QTextStream err{&told};
};

} // namespace

TEST_CASE("A command whose output a full disk does not take fails and says so")
{
    Redirected full(u"/dev/full"_s);
    full.out << "a table";
    CHECK(exitCode(full.console(), kExitDone) == kExitFailed);
    full.err.flush();
    CHECK(full.told == u"The output cannot be written.\n"_s);
}

TEST_CASE("A command whose output was taken tells the shell what it came to")
{
    Terminal terminal;
    terminal.console().out << "a table";
    CHECK(exitCode(terminal.console(), kExitDone) == kExitDone);
    CHECK(exitCode(terminal.console(), kExitSomeRefused) == kExitSomeRefused);
    CHECK(terminal.errors().isEmpty());
}

TEST_CASE("A terminal tells a path once")
{
    const Error inside{ErrorCode::KeyUnavailable, u"/srv/upik/profile.key"_s};
    CHECK(faultWordsAt(u"/srv/upik"_s, inside)
          == u"/srv/upik/profile.key: the key cannot be read"_s);
    CHECK(faultWordsAt(u"/srv/upik"_s, {ErrorCode::StoreBusy})
          == u"/srv/upik: the store is busy"_s);
    CHECK(faultWordsAt(u"a.csv"_s, {ErrorCode::FileUnreadable, u"a.csv"_s})
          == u"a.csv: cannot be read"_s);
}

TEST_CASE("A tour is told before it paints that its folder takes no pictures")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/pictures"_s);
    CHECK(makeTourFolder(path));
    CHECK(QDir(path).isEmpty());
    QFile file(folder.filePath(u"file"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    for (const QString &taken : {file.fileName(), file.fileName() + u"/inside"_s}) {
        const auto made = makeTourFolder(taken);
        REQUIRE_FALSE(made);
        CHECK(made.error().code == ErrorCode::FileUnwritable);
        CHECK(made.error().place == taken);
    }
}
