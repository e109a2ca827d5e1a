// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

Reporter canary()
{
    Reporter reporter;
    reporter.name = u"Kenarius Zwartvogel"_s;
    reporter.phone = u"081298765432"_s;
    reporter.email = u"kenarius@zwart.invalid"_s;
    reporter.identityNumber = u"9999887766554433"_s;
    reporter.address = u"Gang Kutilang 77"_s;
    reporter.account = u"@zwartvogel"_s;
    return reporter;
}

QStringList canaries()
{
    const Reporter reporter = canary();
    return {u"Kenarius"_s,       u"kenarius"_s,           u"Zwartvogel"_s, reporter.phone,
            reporter.email,      reporter.identityNumber, u"Kutilang"_s,   reporter.account,
            u"zwartvogel"_s};
}

/// Names of files below the directory that hold one of the words in clear, in UTF-8 or UTF-16.
QStringList leaks(const QString &directory)
{
    QStringList found;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        for (const QString &word : canaries()) {
            const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
            if (content.contains(word.toUtf8()) || content.contains(wide))
                found.append(file.fileName() + u": "_s + word);
        }
    }
    return found;
}

/// A complaint of the canary's, gone through what a desk does, a draft about her being typed.
QString sing(ScratchProfile &scratch)
{
    Intake intake = scratch.intake();
    intake.reporter = canary();
    const QString id = scratch.takeIn(intake);
    REQUIRE(answer(scratch.desk().reveal(agencyAdmin(), id, u"Menelepon."_s)));
    const auto undone = scratch.act(id, agencyAdmin(), Action::Accept);
    REQUIRE(answer(scratch.desk().undo(undone->event)));
    const QJsonObject typed{{u"name"_s, canary().name}, {u"phone"_s, canary().phone}};
    REQUIRE(answer(scratch.desk().keepDraft(u"intake"_s, typed)));
    return id;
}

} // namespace

TEST_CASE("A thief of the profile's files, open or closed, reads nothing about the reporter")
{
    ScratchProfile scratch;
    sing(scratch);
    REQUIRE(QFile::exists(Profile::databasePath(scratch.path()) + u"-wal"_s));
    CHECK(leaks(scratch.path()).isEmpty());
    scratch.close();
    CHECK(leaks(scratch.path()).isEmpty());
    scratch.open();
}

TEST_CASE("The desk itself still finds and shows the reporter after the program's end")
{
    ScratchProfile scratch;
    const QString id = sing(scratch);
    scratch.reopen();
    CHECK(scratch.rows(agencyAdmin(), u"to_verify"_s, u"zwart"_s).size() == 1);
    const auto shown = answer(scratch.desk().reveal(centralAdmin(), id, u"Cek."_s));
    REQUIRE(shown);
    CHECK(*shown == canary());
}

TEST_CASE("Salvaging a damaged database leaves no reporter in clear either")
{
    ScratchProfile scratch;
    sing(scratch);
    scratch.close();
    QFile file(Profile::databasePath(scratch.path()));
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4'096, 'x'));
    file.close();
    scratch.open();
    REQUIRE(scratch.profile().salvaged());
    CHECK(leaks(scratch.path()).isEmpty());
}
