// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsontext.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

SopSettings withVerificationOf(Millis limit)
{
    SopSettings settings;
    settings.limits.front().limit = limit;
    return settings;
}

/// Saves and waits until the deadlines of all open complaints follow.
void saveAndRenew(ScratchProfile &scratch, const SopSettings &settings)
{
    QSignalSpy renewed(&scratch.desk(), &Desk::complaintsChanged);
    REQUIRE(answer(scratch.office().saveSettings(centralAdmin(), settings)));
    while (renewed.isEmpty() || !renewed.back().front().toStringList().isEmpty())
        REQUIRE(renewed.wait(10'000));
}

std::optional<Instant> dueOf(ScratchProfile &scratch)
{
    return scratch.rows(agencyAdmin(), u"to_verify"_s).front().deadline.due;
}

} // namespace

TEST_CASE("Settings that were saved hold at once and after the next start")
{
    ScratchProfile scratch;
    SopSettings settings;
    settings.rejectMode = RejectMode::FinalByAgency;
    settings.undoSeconds = 5;
    QSignalSpy told(&scratch.desk(), &Desk::rulesChanged);
    REQUIRE(answer(scratch.office().saveSettings(centralAdmin(), settings)));
    REQUIRE(told.wait(5'000));
    CHECK(scratch.desk().rules().settings == settings);
    scratch.reopen();
    CHECK(scratch.desk().rules().settings == settings);
}

TEST_CASE("Settings that cannot hold are refused and change nothing")
{
    ScratchProfile scratch;
    SopSettings settings;
    settings.undoSeconds = 3'600;
    CHECK_FALSE(answer(scratch.office().saveSettings(centralAdmin(), settings)));
    settings = SopSettings();
    settings.reminderPercents = {80, 50};
    CHECK_FALSE(answer(scratch.office().saveSettings(centralAdmin(), settings)));
    scratch.reopen();
    CHECK(scratch.desk().rules().settings == SopSettings());
}

TEST_CASE("Open complaints follow a new limit, and frozen verdicts do not")
{
    ScratchProfile scratch;
    const QString verified = scratch.takeIn();
    REQUIRE(scratch.act(verified, agencyAdmin(), Action::Accept));
    const auto verdicts = scratch.seen(centralAdmin(), verified).history.back().event.verdicts;
    scratch.takeIn();
    const Instant submitted = scratch.intake().submittedAt;
    CHECK(dueOf(scratch) == submitted + 2h);
    saveAndRenew(scratch, withVerificationOf(3h));
    CHECK(dueOf(scratch) == submitted + 3h);
    CHECK(scratch.seen(centralAdmin(), verified).history.back().event.verdicts == verdicts);
}

TEST_CASE("The office learns how many deadlines other rules would move, and nothing moves")
{
    ScratchProfile scratch;
    scratch.takeIn();
    scratch.takeIn();
    const auto before = dueOf(scratch);
    SlaRules rules = scratch.desk().rules();
    CHECK(answer(scratch.office().deadlinesMovedBy(rules)).value() == 0);
    rules.settings = withVerificationOf(4h);
    CHECK(answer(scratch.office().deadlinesMovedBy(rules)).value() == 2);
    CHECK(dueOf(scratch) == before);
}

TEST_CASE("Deadlines that a closed program left behind are reckoned at the next start")
{
    ScratchProfile scratch;
    scratch.takeIn();
    const auto before = dueOf(scratch);
    REQUIRE(answer(scratch.profile().store().write(Urgency::Now, [](Database &database) {
        return saveSettings(database, centralAdmin(), withVerificationOf(5h),
                            wib("2026-11-24 09:00"));
    })));
    scratch.reopen();
    QSignalSpy renewed(&scratch.desk(), &Desk::complaintsChanged);
    REQUIRE(renewed.wait(10'000));
    CHECK(dueOf(scratch) == *before + 3h);
}

TEST_CASE("A calendar that was changed gets a higher version, one that was not keeps its own")
{
    ScratchProfile scratch;
    CalendarBook calendars = scratch.desk().rules().calendars;
    const int version = calendars.city.version;
    REQUIRE(answer(scratch.office().saveCalendars(centralAdmin(), calendars)));
    scratch.reopen();
    CHECK(scratch.desk().rules().calendars.city.version == version);
    add(calendars.city, holiday(QDate(2026, 11, 25), u"Pilkada"_s));
    REQUIRE(answer(scratch.office().saveCalendars(centralAdmin(), calendars)));
    scratch.reopen();
    CHECK(scratch.desk().rules().calendars.city.version == version + 1);
    CHECK(scratch.desk().rules().calendars.city.dayOff(QDate(2026, 11, 25)));
}

TEST_CASE("An officer who has left is offered no task any more")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    auto officers = scratch.desk().reference()->officers;
    officers.front().active = false;
    QSignalSpy told(&scratch.desk(), &Desk::referenceChanged);
    REQUIRE(answer(scratch.office().saveOfficers(centralAdmin(), officers)));
    REQUIRE(told.wait(5'000));
    ActionInput named;
    named.officer = officers.front().id;
    CHECK(scratch.act(id, agencyAdmin(), Action::Accept, named).error().place == u"officer"_s);
    scratch.reopen();
    CHECK(scratch.desk().reference()->officers == officers);
}

TEST_CASE("An office that saved an empty list of officers has none after the next start either")
{
    ScratchProfile scratch;
    REQUIRE_FALSE(scratch.desk().reference()->officers.empty());
    REQUIRE(answer(scratch.office().saveOfficers(centralAdmin(), {})));
    scratch.reopen();
    CHECK(scratch.desk().reference()->officers.empty());
}

TEST_CASE("The list is sorted by the names of categories in the language of the window")
{
    ScratchProfile scratch;
    for (const QString &category : {u"pju_mati"_s, u"jalan_rusak"_s, u"dbd"_s}) {
        Intake intake = scratch.intake();
        intake.facts.category = category;
        scratch.takeIn(intake);
    }
    ListQuery query{centralAdmin(), u"everything"_s};
    query.sort = SortBy::Category;
    for (const QLocale &spoken : {QLocale(QLocale::English), QLocale(QLocale::Indonesian)}) {
        QLocale::setDefault(spoken);
        QStringList shown;
        for (const ListRow &row : answer(scratch.desk().rows(query, 0, 10)).value()) {
            const Name name = scratch.desk().reference()->category(row.category)->name;
            shown << (spoken.language() == QLocale::English ? name.en : name.id).toLower();
        }
        CHECK(shown.size() == 3);
        CHECK(std::ranges::is_sorted(shown));
    }
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("The list is sorted by the words of channels, not by their codes")
{
    ScratchProfile scratch;
    for (const Channel channel : {Channel::FrontDesk, Channel::Phone, Channel::Email}) {
        Intake intake = scratch.intake();
        intake.channel = channel;
        scratch.takeIn(intake);
    }
    ListQuery query{centralAdmin(), u"everything"_s};
    query.sort = SortBy::Channel; // e-mail, front desk, telephone
    const auto rows = answer(scratch.desk().rows(query, 0, 10)).value();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].channel == Channel::Email);
    CHECK(rows[1].channel == Channel::FrontDesk);
    CHECK(rows[2].channel == Channel::Phone);
}

TEST_CASE("Officers show their load when a task is given")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    scratch.bringToWork(id);
    const auto loads = answer(scratch.desk().loads(u"DPUPKP"_s, id));
    REQUIRE(loads);
    REQUIRE(loads->size() == 1);
    CHECK(loads->front().officer == ScratchProfile::officerId());
    CHECK(loads->front().open == 1);
}

TEST_CASE("Ninety samples come in once, with numbers, and a second time none")
{
    ScratchProfile scratch;
    const QString samples = QStringLiteral(UPIK_SOURCE_DIR "/resources/seed/samples.json");
    const auto preview = answer(scratch.office().previewImport(samples));
    REQUIRE(preview);
    CHECK(preview->count(RowFate::Taken) == 90);
    CHECK(scratch.counted(centralAdmin(), u"everything"_s) == 0);
    const auto taken = answer(scratch.office().importFile(centralAdmin(), samples));
    REQUIRE(taken);
    CHECK(taken->count(RowFate::Taken) == 90);
    CHECK(taken->rows.back().number.startsWith(u"UPIK-2026-"));
    const auto again = answer(scratch.office().importFile(centralAdmin(), samples));
    CHECK(again->count(RowFate::AlreadyHere) == 90);
    CHECK(scratch.counted(centralAdmin(), u"everything"_s) == 90);
}

TEST_CASE("A program closed during an import ends without the rest, with nothing half-taken")
{
    ScratchProfile scratch;
    QFile file(scratch.path(u"many.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("text;category;time\n");
    for (int i = 0; i < 20'000; ++i)
        file.write("Lubang nomor " + QByteArray::number(i) + ";jalan_rusak;2026-11-24 08:00\n");
    file.close();
    const auto report = scratch.office().importFile(centralAdmin(), file.fileName());
    scratch.reopen();
    REQUIRE(answer(report));
    const auto taken = answer(report)->count(RowFate::Taken);
    CHECK(taken < 20'000);
    CHECK(scratch.counted(centralAdmin(), u"everything"_s) == taken);
}

TEST_CASE("A file that cannot be read is told as such")
{
    ScratchProfile scratch;
    CHECK(answer(scratch.office().previewImport(scratch.path(u"none.csv"_s))).error().code
          == ErrorCode::FileUnreadable);
    CHECK(answer(scratch.office().exportFile(scratch.path(u"no/such/dir.json"_s))).error().code
          == ErrorCode::FileUnwritable);
}

TEST_CASE("An export holds every complaint with its events and verdicts, the reporter masked")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    REQUIRE(scratch.act(id, agencyAdmin(), Action::Accept));
    const QString path = scratch.path(u"out.json"_s);
    CHECK(answer(scratch.office().exportFile(path)).value() == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    CHECK_FALSE(content.contains("Siti Aminah"));
    const auto json = parseJsonObject(content);
    REQUIRE(json);
    const QJsonObject complaint = json->value("complaints"_L1).toArray().at(0).toObject();
    CHECK(complaint.value("text"_L1).toString() == scratch.intake().text);
    const QJsonArray events = complaint.value("events"_L1).toArray();
    REQUIRE(events.size() == 2);
    CHECK(events.at(1).toObject().value("verdicts"_L1).toArray().size() == 1);
}
