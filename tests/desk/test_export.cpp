// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workflow.h"
#include "protocol/complaintcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/jsontext.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/oddtexts.h"
#include "support/scratchprofile.h"
#include "support/seed.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The complaints of an export.
std::vector<QJsonObject> exported(ScratchProfile &scratch)
{
    const QString path = scratch.path(u"out.json"_s);
    REQUIRE(answer(scratch.office().exportFile(path)));
    std::vector<QJsonObject> complaints;
    for (const QJsonValue &one :
         parseJsonObject(contentOf(path)).value().value("complaints"_L1).toArray())
        complaints.push_back(one.toObject());
    return complaints;
}

std::vector<Event> eventsOf(const QJsonObject &complaint)
{
    std::vector<Event> events;
    for (const QJsonValue &json : complaint.value("events"_L1).toArray())
        events.push_back(eventFrom(json.toObject()).value());
    return events;
}

} // namespace

TEST_CASE("Whoever reads an export can reckon every complaint again from its events")
{
    ScratchProfile scratch;
    REQUIRE(answer(scratch.office().importFile(centralAdmin(), samplesPath())));
    const QString worked = scratch.takeIn();
    scratch.bringToWork(worked);
    const auto complaints = exported(scratch);
    REQUIRE(complaints.size() == 91);
    for (const QJsonObject &json : complaints) {
        const Complaint stored = complaintFrom(json.value("complaint"_L1).toObject()).value();
        Complaint folded = replay(eventsOf(json));
        folded.number = stored.number;
        CHECK(stored == folded);
        CHECK(scratch.seen(centralAdmin(), stored.id).complaint == stored);
    }
}

TEST_CASE("An export keeps every odd text as it was, in the order of entry")
{
    ScratchProfile scratch;
    for (const QString &odd : oddTexts()) {
        Intake intake = scratch.intake();
        intake.text = odd;
        scratch.takeIn(intake);
    }
    const auto complaints = exported(scratch);
    REQUIRE(std::ssize(complaints) == oddTexts().size());
    for (std::size_t i = 0; i < complaints.size(); ++i)
        CHECK(complaints[i].value("text"_L1).toString() == oddTexts()[qsizetype(i)]);
}

TEST_CASE("An export holds the mask that the screen shows, and nothing more of the reporter")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    REQUIRE(answer(scratch.desk().reveal(agencyAdmin(), id, u"Menelepon."_s)));
    const QJsonObject json = exported(scratch).front();
    CHECK(reporterFrom(json.value("reporter"_L1).toObject()).value()
          == scratch.seen(agencyAdmin(), id).maskedReporter);
    const QByteArray content = contentOf(scratch.path(u"out.json"_s));
    for (const QString &word : {u"Aminah"_s, u"081234567890"_s})
        CHECK_FALSE(content.contains(word.toUtf8()));
}

TEST_CASE("An export of an empty desk is a whole file without complaints")
{
    ScratchProfile scratch;
    CHECK(exported(scratch).empty());
    CHECK(parseJsonObject(contentOf(scratch.path(u"out.json"_s)))->value("form"_L1) == 1);
}

TEST_CASE("An export that cannot be written leaves what was there")
{
    ScratchProfile scratch;
    scratch.takeIn();
    REQUIRE(QDir().mkpath(scratch.path(u"out.json/inside"_s)));
    const auto refused = answer(scratch.office().exportFile(scratch.path(u"out.json"_s)));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileUnwritable);
    CHECK(QDir(scratch.path(u"out.json/inside"_s)).exists());
}

TEST_CASE("An import through the desk takes each row once, under the number that it tells")
{
    ScratchProfile scratch;
    const auto report = answer(scratch.office().importFile(centralAdmin(), samplesPath()));
    REQUIRE(report);
    QStringList numbers;
    for (const ListRow &row : scratch.rows(centralAdmin(), u"everything"_s))
        numbers << row.number;
    CHECK(numbers.size() == 90);
    for (const ImportRow &row : report->rows)
        CHECK(numbers.count(row.number) == 1);
}

TEST_CASE("An import gives each complaint an event of its own, by the one who imported it")
{
    ScratchProfile scratch;
    REQUIRE(answer(scratch.office().importFile(centralAdmin(), samplesPath())));
    for (const ListRow &row : scratch.rows(centralAdmin(), u"everything"_s)) {
        const CaseFile file = scratch.seen(centralAdmin(), row.id);
        REQUIRE(file.history.size() == 1);
        CHECK(file.history.front().event.by == centralAdmin());
        CHECK(file.history.front().event.at == scratch.clock().now());
        CHECK(file.complaint.submittedAt <= scratch.clock().now());
    }
}

TEST_CASE("The field officer cannot import a file")
{
    ScratchProfile scratch;
    const auto report = answer(
        scratch.office().importFile(officer(ScratchProfile::officerId()), samplesPath()));
    CHECK((!report || report->count(RowFate::Taken) == 0));
    CHECK(scratch.counted(centralAdmin(), u"everything"_s) == 0);
}
