// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/calendarcodec.h"
#include "protocol/complaintcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/jsontext.h"
#include "protocol/officercodec.h"
#include "support/seed.h"
#include "protocol/settingscodec.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The value after a journey through bytes.
template <typename T>
T travelled(const T &value, Result<T> (*read)(const QJsonObject &, const QString &))
{
    return read(parseJsonObject(compactJson(toJson(value))).value(), {}).value();
}

/// The error of an object whose member was replaced.
template <typename T>
Error errorWith(const T &value, Result<T> (*read)(const QJsonObject &, const QString &),
                QLatin1StringView key, const QJsonValue &member)
{
    QJsonObject json = toJson(value);
    json.insert(key, member);
    return read(json, u"/x"_s).error();
}

Intake fullIntake()
{
    Intake intake = intakeAt(wib("2026-11-24 14:05:06.789"), Channel::SocialMedia);
    intake.channelNumber = u"https://contoh.invalid/1"_s;
    intake.text = u"\uFEFF ꦝꦭꦤ꧀ \u202Eلمبة\u202C 👨‍👩‍👧 <b>x</b> "
                  u"'; DROP TABLE x; =cmd|'/c calc'!A0\r\n\u0000"_s;
    intake.confidential = true;
    intake.marks = QStringList{kMarkNoPlace, kMarkContactUnusable};
    intake.reporter = {u"R.Ngt. O'Neil"_s, u"0812"_s, u"a@b.c"_s, u"9999000000000001"_s,
                       u"Jl. A"_s, u"@x"_s, true};
    intake.photos = QStringList{u"aa"_s, u"bb"_s};
    return intake;
}

ActionInput fullInput()
{
    ActionInput input = inputFor(Action::CorrectFields);
    input.reason = u"weather"_s;
    input.officer = u"o-1"_s;
    input.agency = u"DLH"_s;
    input.externalBody = u"EXT-PLN"_s;
    input.externalNumber = u"12/X"_s;
    input.mergeInto = u"m"_s;
    input.onBehalfOf = u"o-2"_s;
    input.until = wib("2026-11-25 08:00");
    input.confidential = false;
    input.photos = QStringList{u"p"_s};
    return input;
}

} // namespace

TEST_CASE("An intake keeps every character and every field through JSON")
{
    const Intake intake = fullIntake();
    CHECK(travelled(intake, intakeFrom) == intake);
    Intake bare;
    bare.id = u"1"_s;
    CHECK(travelled(bare, intakeFrom) == bare);
}

TEST_CASE("Every event of a complaint's life comes back from JSON as it was")
{
    for (const StateRow &state : states()) {
        const Story story = storyIn(state.state);
        for (const Event &event : story.events())
            CHECK(travelled(event, eventFrom) == event);
        CHECK(travelled(story.complaint(), complaintFrom) == story.complaint());
    }
}

TEST_CASE("An event keeps every member of its input, a false answer too")
{
    Event event = storyIn(State::Accepted).events().back();
    event.input = fullInput();
    event.serverAt = wib("2026-11-23 09:00:00.001");
    CHECK(travelled(event, eventFrom) == event);
    CHECK(travelled(event, eventFrom).input.confidential == std::optional(false));
}

TEST_CASE("A complaint keeps what only some of them have")
{
    Complaint complaint = storyIn(State::Done).complaint();
    complaint.number = u"UPIK-2026-000123"_s;
    complaint.mergedInto = u"x"_s;
    complaint.externalBody = u"EXT-PLN"_s;
    complaint.externalNumber = u"7"_s;
    complaint.heldFrom = State::InProgress;
    complaint.transfers = 2;
    complaint.rework = true;
    complaint.anonymous = true;
    complaint.visitAt = wib("2026-11-24 08:00");
    CHECK(travelled(complaint, complaintFrom) == complaint);
}

TEST_CASE("The office's settings come back from JSON, empty lists as empty")
{
    CHECK(travelled(SopSettings(), sopSettingsFrom) == SopSettings());
    SopSettings settings;
    settings.rejectMode = RejectMode::FinalByAgency;
    settings.receiveBy = ReceiveBy::Either;
    settings.completionReview = CompletionReview::Central;
    settings.completionNeedsPhoto = false;
    settings.clockStartsAtEntry = true;
    settings.nationalRing = false;
    settings.transferLimit = 0;
    settings.pausingReasons.clear();
    settings.reminderPercents = {10, 20};
    settings.undoSeconds = 0;
    settings.limits = {{Stage::Work, u"DLH"_s, u"pohon"_s, 3h, ClockKind::WorkingHours}};
    CHECK(travelled(settings, sopSettingsFrom) == settings);
}

TEST_CASE("Settings that are absent are those of the SOP")
{
    CHECK(sopSettingsFrom({}).value() == SopSettings());
}

TEST_CASE("The city's calendar and an agency's own come back from JSON")
{
    CalendarBook book = seedCalendars();
    book.agencies[u"DLH"_s] = everyHour();
    book.agencies[u"DLH"_s].code = u"DLH"_s;
    book.agencies[u"DLH"_s].collectiveLeaveIsWork = true;
    CHECK(travelled(book, calendarBookFrom) == book);
}

TEST_CASE("Every officer comes back from JSON")
{
    for (const Officer &officer : seedReference().officers)
        CHECK(travelled(officer, officerFrom) == officer);
}

TEST_CASE("A reader of JSON ignores members it does not know")
{
    QJsonObject json = toJson(fullIntake());
    json.insert("written_by_a_newer_program"_L1, QJsonArray{1, 2});
    CHECK(intakeFrom(json).value() == fullIntake());
}

TEST_CASE("A reader of JSON names the member that has the wrong type")
{
    const Intake intake = fullIntake();
    const Error number = errorWith(intake, intakeFrom, "text"_L1, 7);
    CHECK(number == Error{ErrorCode::FileMalformed, u"/x/text"_s, u"text is expected"_s});
    CHECK(errorWith(intake, intakeFrom, "photos"_L1, QJsonArray{u"a"_s, 1}).place
          == u"/x/photos/1"_s);
    CHECK(errorWith(intake, intakeFrom, "confidential"_L1, u"ya"_s).place == u"/x/confidential"_s);
    CHECK(errorWith(intake, intakeFrom, "facts"_L1, u"-"_s).place == u"/x/facts"_s);
}

TEST_CASE("A reader of JSON names a fault deep inside")
{
    Event event = storyIn(State::Done).events().back();
    QJsonObject verdict = toJson(event.verdicts.at(0));
    verdict.insert("stage"_L1, u"lunch"_s);
    const Error error = errorWith(event, eventFrom, "verdicts"_L1, QJsonArray{verdict});
    CHECK(error == Error{ErrorCode::UnknownCode, u"/x/verdicts/0/stage"_s, u"lunch"_s});
}

TEST_CASE("A reader of JSON refuses words that the SOP does not have")
{
    const Event event = storyIn(State::Accepted).events().back();
    CHECK(errorWith(event, eventFrom, "action"_L1, u"forget"_s).code == ErrorCode::UnknownCode);
    CHECK(errorWith(event, eventFrom, "to"_L1, u"lost"_s).detail == u"lost"_s);
    CHECK(errorWith(event, eventFrom, "by"_L1, QJsonObject{{"role"_L1, u"boss"_s}}).place
          == u"/x/by/role"_s);
    CHECK(errorWith(fullIntake(), intakeFrom, "channel"_L1, u"merpati"_s).detail == u"merpati"_s);
}

TEST_CASE("A reader of JSON misses what an event cannot be without")
{
    const QJsonObject whole = toJson(storyIn(State::Accepted).events().back());
    for (const auto key : {"id"_L1, "complaint"_L1, "action"_L1, "by"_L1, "at_ms"_L1, "to"_L1}) {
        QJsonObject json = whole;
        json.remove(key);
        const auto read = eventFrom(json);
        REQUIRE_FALSE(read);
        CHECK(read.error().place == u'/' + QString(key));
    }
}

TEST_CASE("A reader of JSON takes whole milliseconds within a calendar's years")
{
    const Intake intake = fullIntake();
    for (const QJsonValue &odd : {QJsonValue(1.5), QJsonValue(9e15), QJsonValue(-1e15)})
        CHECK(errorWith(intake, intakeFrom, "submitted_at_ms"_L1, odd).place
              == u"/x/submitted_at_ms"_s);
}

TEST_CASE("A point outside the globe is refused")
{
    CHECK(pointFrom({{"lat"_L1, 91}, {"lng"_L1, 0}}).error().place == u"/lat"_s);
    CHECK(pointFrom({{"lat"_L1, 0}, {"lng"_L1, -180.5}}).error().place == u"/lng"_s);
    CHECK(pointFrom({{"lat"_L1, -7.8}}).error().place == u"/lng"_s);
}

TEST_CASE("Settings that make no sense are refused with their place")
{
    const SopSettings settings;
    CHECK(errorWith(settings, sopSettingsFrom, "undo_seconds"_L1, 61).place
          == u"/x/undo_seconds"_s);
    CHECK(errorWith(settings, sopSettingsFrom, "reminder_percents"_L1, QJsonArray{80, 50}).place
          == u"/x/reminder_percents"_s);
    CHECK(errorWith(settings, sopSettingsFrom, "receive_by"_L1, u"all"_s).code
          == ErrorCode::UnknownCode);
    const QJsonObject negative{{"stage"_L1, u"work"_s}, {"limit_ms"_L1, -1}};
    CHECK(errorWith(settings, sopSettingsFrom, "limits"_L1, QJsonArray{negative}).place
          == u"/x/limits/0/limit_ms"_s);
}

TEST_CASE("A calendar with impossible hours or days is refused")
{
    const WorkCalendar calendar = officeHours();
    const QJsonArray none;
    const QJsonArray backwards{QJsonArray{720, 450}};
    const QJsonArray late{QJsonArray{450, 1441}};
    for (const QJsonArray &monday : {backwards, late}) {
        const QJsonArray week{monday, none, none, none, none, none, none};
        CHECK(errorWith(calendar, workCalendarFrom, "hours"_L1, week).place == u"/x/hours"_s);
    }
    CHECK(errorWith(calendar, workCalendarFrom, "hours"_L1, none).place == u"/x/hours"_s);
    const QJsonObject noDay{{"date"_L1, u"2026-02-30"_s}};
    CHECK(errorWith(calendar, workCalendarFrom, "holidays"_L1, QJsonArray{noDay}).place
          == u"/x/holidays/0/date"_s);
}

TEST_CASE("A JSON text that is broken, too deep or too large is refused")
{
    CHECK(parseJsonObject("{\"a\":}").error().place == u"byte 6"_s);
    CHECK(parseJsonObject("[1]").error().code == ErrorCode::FileMalformed);
    CHECK(parseJsonObject("").error().code == ErrorCode::FileMalformed);
    const QByteArray deep = "{\"a\":" + QByteArray(kDeepestJson, '[') + "}";
    CHECK(parseJsonObject(deep).error().detail == u"nested too deep"_s);
    CHECK(parseJsonObject(QByteArray(kLargestJson + 1, ' ')).error().code
          == ErrorCode::FileTooLarge);
    CHECK(parseJsonObject("{\"a\":\"" + QByteArray(50, '[') + "\\\"\"}").hasValue());
}
