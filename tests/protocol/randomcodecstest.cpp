// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/calendarcodec.h"
#include "protocol/complaintcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/jsontext.h"
#include "protocol/officercodec.h"
#include "protocol/settingscodec.h"
#include "protocol/spoiltjson.h"
#include "support/catch.h"
#include "support/dice.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

template <typename T>
using Read = Result<T> (*)(const QJsonObject &, const QString &);

/// The value after a journey through bytes.
template <typename T>
Result<T> travelled(const T &value, Read<T> read)
{
    const auto json = parseJsonObject(compactJson(toJson(value)));
    return json ? read(*json, {}) : Result<T>(Unexpected{json.error()});
}

/// Members without which the reader refuses the object, naming each.
template <typename T>
QStringList needed(const T &value, Read<T> read)
{
    QStringList found;
    const QJsonObject whole = toJson(value);
    for (const QString &key : whole.keys()) {
        QJsonObject json = whole;
        json.remove(key);
        const auto done = read(json, {});
        if (done)
            continue;
        CHECK(done.error().place == u'/' + key);
        found << key;
    }
    return found;
}

/// A value in which every member says something.
template <typename T, typename Draw>
T fullest(Draw draw)
{
    T best = draw();
    qsizetype most = 0;
    for (int i = 0; i < 300; ++i) {
        const T drawn = draw();
        const qsizetype size = toJson(drawn).size();
        if (size > most) {
            most = size;
            best = drawn;
        }
    }
    return best;
}

} // namespace

TEST_CASE("Whatever happens to a complaint comes back from JSON as it was")
{
    Dice dice(GENERATE(range(1u, 5u)));
    for (int i = 0; i < 60; ++i) {
        const Event event = dice.event();
        CHECK(travelled(event, eventFrom).value() == event);
        const Complaint complaint = dice.complaint();
        CHECK(travelled(complaint, complaintFrom).value() == complaint);
        const Intake intake = dice.intake();
        CHECK(travelled(intake, intakeFrom).value() == intake);
    }
}

TEST_CASE("Whatever an office sets comes back from JSON as it was")
{
    Dice dice(GENERATE(range(1u, 5u)));
    for (int i = 0; i < 60; ++i) {
        const SopSettings settings = dice.settings();
        CHECK(travelled(settings, sopSettingsFrom).value() == settings);
        const CalendarBook book = dice.calendars();
        CHECK(travelled(book, calendarBookFrom).value() == book);
        const Officer officer{dice.word(), dice.word(), dice.word(), dice.text(), dice.words(),
                              dice.words(), dice.roll(99), dice.coin()};
        CHECK(travelled(officer, officerFrom).value() == officer);
    }
}

TEST_CASE("A reader of JSON takes no member of a wrong type, however deep it lies")
{
    Dice dice(11);
    CHECK(refusesEveryWrongType(fullest<Event>([&] { return dice.event(); }), eventFrom));
    CHECK(refusesEveryWrongType(fullest<Intake>([&] { return dice.intake(); }), intakeFrom));
    CHECK(refusesEveryWrongType(fullest<Complaint>([&] { return dice.complaint(); }),
                                complaintFrom));
}

TEST_CASE("A reader of settings takes no member of a wrong type, however deep it lies")
{
    Dice dice(12);
    CHECK(refusesEveryWrongType(fullest<SopSettings>([&] { return dice.settings(); }),
                                sopSettingsFrom));
    CHECK(refusesEveryWrongType(fullest<CalendarBook>([&] { return dice.calendars(); }),
                                calendarBookFrom));
}

TEST_CASE("A reader of JSON misses what a value cannot be without, and nothing else")
{
    Dice dice(13);
    CHECK(needed(fullest<Event>([&] { return dice.event(); }), eventFrom)
          == QStringList{u"action"_s, u"at_ms"_s, u"by"_s, u"complaint"_s, u"from"_s, u"id"_s,
                         u"to"_s});
    CHECK(needed(fullest<Complaint>([&] { return dice.complaint(); }), complaintFrom)
          == QStringList{u"changed_at_ms"_s, u"channel"_s, u"entered_at_ms"_s, u"id"_s, u"state"_s,
                         u"state_since_ms"_s, u"submitted_at_ms"_s});
    CHECK(needed(fullest<Intake>([&] { return dice.intake(); }), intakeFrom)
          == QStringList{u"channel"_s, u"id"_s, u"submitted_at_ms"_s});
    CHECK(needed(dice.verdict(), verdictFrom)
          == QStringList{u"due_ms"_s, u"ended_at_ms"_s, u"stage"_s});
    CHECK(needed(dice.seat(), seatFrom) == QStringList(u"role"_s));
    CHECK(needed(dice.settings(), sopSettingsFrom).isEmpty());
    CHECK(needed(dice.calendar(), workCalendarFrom) == QStringList{u"code"_s, u"hours"_s});
}

TEST_CASE("A member that is null says as little as one that is absent")
{
    Dice dice(14);
    const QJsonObject whole = toJson(fullest<ActionInput>([&] { return dice.input(); }));
    REQUIRE(whole.size() == 13);
    for (const QString &key : whole.keys()) {
        QJsonObject null = whole, absent = whole;
        null.insert(key, QJsonValue::Null);
        absent.remove(key);
        CHECK(actionInputFrom(null).value() == actionInputFrom(absent).value());
    }
}

TEST_CASE("No cut through a JSON text is taken for the whole")
{
    const QByteArray whole = compactJson(toJson(Dice(15).event()));
    for (qsizetype length = 0; length < whole.size(); length += 3)
        CHECK_FALSE(parseJsonObject(whole.first(length)));
    CHECK(parseJsonObject(whole));
}
