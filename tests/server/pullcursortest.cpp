// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pullcursor.h"
#include "server/serverkeys.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const PullCursor kCursors(serverKey());
const PullPlace kPlace{PullMode::Changes, epochMark(u"e1"_s), 3, 1, 48'211,
                       0xFEDC'BA98'7654'3210, 0};

qint64 number(Dice &dice)
{
    const QByteArray bytes = dice.bytes(8);
    qint64 made = 0;
    for (const char byte : bytes)
        made = (made << 7) | (byte & 0x7F);
    return made;
}

PullPlace anyPlace(Dice &dice)
{
    return {dice.coin() ? PullMode::Snapshot : PullMode::Changes, quint64(number(dice)),
            quint32(dice.roll(1'000)),
            quint16(dice.roll(60'000)), number(dice), quint64(number(dice)), number(dice)};
}

} // namespace

TEST_CASE("A desk brings back the place that it was given")
{
    Dice dice(11);
    for (int i = 0; i < 2'000; ++i) {
        const PullPlace place = anyPlace(dice);
        const QString user = dice.text();
        const QByteArray cursor = kCursors.seal(place, user);
        REQUIRE(cursor.size() == 80);
        REQUIRE(kCursors.open(cursor, user) == place);
    }
}

TEST_CASE("A desk cannot alter a cursor by a single letter")
{
    const QByteArray cursor = kCursors.seal(kPlace, u"u1"_s);
    for (qsizetype place = 0; place < cursor.size(); ++place) {
        QByteArray altered = cursor;
        altered[place] = altered[place] == 'A' ? 'B' : 'A';
        REQUIRE_FALSE(kCursors.open(altered, u"u1"_s));
    }
}

TEST_CASE("Nobody can use another user's cursor, nor another server's")
{
    const QByteArray cursor = kCursors.seal(kPlace, u"u1"_s);
    CHECK_FALSE(kCursors.open(cursor, u"u2"_s));
    CHECK_FALSE(kCursors.open(cursor, u""_s));
    CHECK_FALSE(PullCursor(serverKey('o')).open(cursor, u"u1"_s));
}

TEST_CASE("What is no cursor is refused whatever it is")
{
    const QByteArray cursor = kCursors.seal(kPlace, u"u1"_s);
    for (const QByteArray &bad : {QByteArray(), cursor.chopped(1), cursor + "A", cursor + "====",
                                  QByteArray(80, '='), QByteArray(80, '\0'), QByteArray(80, 'A'),
                                  cursor.chopped(4) + "AA==", " " + cursor.mid(1)})
        CHECK_FALSE(kCursors.open(bad, u"u1"_s));
    Dice dice(12);
    for (int i = 0; i < 2'000; ++i)
        REQUIRE_FALSE(kCursors.open(dice.bytes(dice.roll(100)), u"u1"_s));
}

TEST_CASE("A history that begins anew has another mark")
{
    CHECK(epochMark(u"e1"_s) == epochMark(u"e1"_s));
    CHECK(epochMark(u"e1"_s) != epochMark(u"e2"_s));
}
