// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filecommands.h"

#include "cli/terminal.h"
#include "protocol/eventcodec.h"
#include "protocol/jsontext.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"
#include "support/seed.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QJsonArray exported(ScratchProfile &profile, Terminal &terminal)
{
    const QString path = profile.path(u"out.json"_s);
    REQUIRE(exportFile(profile.office(), path, terminal.console()) == kExitDone);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return parseJsonObject(file.readAll()).value().value("complaints"_L1).toArray();
}

int imported(ScratchProfile &profile, const QString &path, Terminal &terminal)
{
    return importFile(profile.office(), centralAdmin(), path, terminal.console());
}

} // namespace

TEST_CASE("A shell imports all samples, and none a second time")
{
    ScratchProfile profile;
    Terminal first, second;
    CHECK(imported(profile, samplesPath(), first) == kExitDone);
    CHECK(first.out() == u"taken 90, already here 0, twice in the file 0, refused 0\n"_s);
    CHECK(imported(profile, samplesPath(), second) == kExitDone);
    CHECK(second.out() == u"taken 0, already here 90, twice in the file 0, refused 0\n"_s);
    CHECK(first.errors().size() == 1);
    CHECK(first.errors().first().startsWith(u"nothing is made of these columns: "_s));
    CHECK(profile.counted(centralAdmin(), u"everything"_s) == 90);
}

TEST_CASE("A shell is told each refused row with its reason")
{
    ScratchProfile profile;
    Terminal terminal;
    const ScratchFile file("isi;kategori;waktu\na;ufo;\nb;lainnya;besok\n\"c;lainnya;\nd;lainnya;\n"
                           ";lainnya;\n");
    CHECK(imported(profile, file.path(), terminal) == kExitSomeRefused);
    CHECK(terminal.out().startsWith(u"taken 1, "_s));
    CHECK(terminal.errors()
          == QStringList{u"row 2: kategori: is not known here (ufo)"_s,
                         u"row 3: waktu: is not in the expected form (besok)"_s,
                         u"row 4: isi: is not in the expected form (a quote is not closed)"_s,
                         u"row 6: isi: is missing"_s});
}

TEST_CASE("A shell is told when a file cannot be imported at all")
{
    ScratchProfile profile;
    Terminal terminal;
    CHECK(imported(profile, u"/nowhere.csv"_s, terminal) == kExitFailed);
    CHECK(terminal.errors().size() == 1);
    CHECK(terminal.errors().first().startsWith(u"/nowhere.csv: "_s));
    const ScratchFile noText("judul\na\n");
    CHECK(imported(profile, noText.path(), terminal) == kExitFailed);
    CHECK(terminal.errors().last().contains(u"no column for the text (isi)"_s));
}

TEST_CASE("A shell exports every complaint with its text, byte for byte, unless confidential")
{
    ScratchProfile profile;
    Terminal terminal;
    REQUIRE(imported(profile, samplesPath(), terminal) == kExitDone);
    const QJsonArray complaints = exported(profile, terminal);
    const QJsonArray samples = sampleComplaints();
    REQUIRE(complaints.size() == samples.size());
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const QJsonObject sample = samples.at(i).toObject();
        const bool isSecret =
            sample.value("reporter"_L1).toObject().value("is_confidential"_L1).toBool();
        const QString text = complaints.at(i).toObject().value("text"_L1).toString();
        CHECK(text.toUtf8()
              == (isSecret ? QByteArray() : sample.value("text"_L1).toString().toUtf8()));
    }
}

TEST_CASE("A shell exports events and the verdicts they froze")
{
    ScratchProfile profile;
    Terminal terminal;
    profile.bringToWork(profile.takeIn());
    const QJsonObject complaint = exported(profile, terminal).at(0).toObject();
    const QJsonArray events = complaint.value("events"_L1).toArray();
    REQUIRE(events.size() >= 3);
    const Event accepted = eventFrom(events.at(1).toObject()).value();
    CHECK(accepted.action == Action::Accept);
    REQUIRE(accepted.verdicts.size() == 1);
    CHECK(accepted.verdicts.front().stage == Stage::Verification);
    CHECK(terminal.out() == u"written 1\n"_s);
}

TEST_CASE("A shell is told when an export cannot be written")
{
    ScratchProfile profile;
    Terminal terminal;
    const QString path = u"/nowhere/out.json"_s;
    CHECK(exportFile(profile.office(), path, terminal.console()) == kExitFailed);
    CHECK(terminal.errors().size() == 1);
    CHECK(terminal.out().isEmpty());
}
