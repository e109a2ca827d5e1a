// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaking.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/fakereference.h"
#include "support/oddtexts.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("A language is kept by its code, and a code that nobody knows is Indonesian")
{
    for (const Tongue tongue : {Tongue::Indonesian, Tongue::English})
        CHECK(tongueOf(codeOf(tongue)) == tongue);
    for (const QString &code : oddTexts())
        CHECK(tongueOf(code) == Tongue::Indonesian);
    CHECK(tongueOf(QString()) == Tongue::Indonesian);
}

TEST_CASE("Qt's own buttons speak Indonesian with the window, and English again")
{
    Speaking speaking(Tongue::Indonesian);
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    const auto *cancel = box.button(QDialogButtonBox::Cancel);
    CHECK(cancel->text().remove(u'&') == u"Batal"_s);
    speaking.change(Tongue::English);
    CHECK(QTest::qWaitFor([&] { return cancel->text().remove(u'&') == u"Cancel"_s; }));
}

TEST_CASE("Numbers and moments follow the language and not the machine")
{
    Speaking speaking(Tongue::English);
    CHECK(number(12345) == u"12,345"_s);
    CHECK(distance(1240) == u"1.2 km"_s);
    CHECK(clockTime(wib("2026-11-24 14:05")) == u"14:05"_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    CHECK(number(12345) == u"12.345"_s);
    CHECK(date(wib("2026-05-01 07:00")) == u"1 Mei 2026"_s);
}

TEST_CASE("A language that is given up leaves the words of the source")
{
    const auto word = [] { return labelOf(State::Received); };
    {
        const Speaking speaking(Tongue::Indonesian);
        CHECK(word() == u"Menunggu verifikasi"_s);
    }
    CHECK(word() == u"Waiting for verification"_s);
}

TEST_CASE("Every queue, channel, stage, role and level has Indonesian words of its own")
{
    const Speaking speaking(Tongue::Indonesian);
    for (const Queue &queue : queues()) {
        CHECK(labelOf(queue) != QString::fromLatin1(queue.title));
        CHECK(emptyLabel(queue) != QString::fromLatin1(queue.empty));
    }
    QStringList levels;
    for (int level = 0; level <= int(Level::Ended); ++level)
        levels << labelOf(Level(level));
    CHECK(levels.removeDuplicates() == 0);
    CHECK(levels.contains(u"hampir jatuh tempo"_s));
}

TEST_CASE("Every doubt about a complaint is told in words, an unknown one by its code")
{
    const Speaking speaking(Tongue::Indonesian);
    for (const auto mark : {kMarkContactUnusable, kMarkOutsideCity, kMarkNoPlace,
                            kMarkPersonalDataInText})
        CHECK(markLabel(QString(mark)) != QString(mark));
    CHECK(markLabel(u"tanda_baru") == u"tanda_baru"_s);
}

TEST_CASE("A name with odd letters is read in both languages as it is written")
{
    Speaking speaking(Tongue::English);
    for (const QString &name : oddTexts()) {
        speaking.change(Tongue::English);
        CHECK(labelOf(Name{u"x"_s, name}) == name);
        speaking.change(Tongue::Indonesian);
        CHECK(labelOf(Name{name, u"x"_s}) == name);
    }
}

TEST_CASE("What the layer below said stands in the error letter for letter")
{
    const Speaking speaking(Tongue::Indonesian);
    for (const QString &words : oddTexts()) {
        CHECK(errorText({ErrorCode::StoreFailed, {}, words}).endsWith(u"(%1)"_s.arg(words)));
        CHECK(errorText({ErrorCode::FileUnreadable, words}).endsWith(u"(%1)"_s.arg(words)));
    }
}

TEST_CASE("Where and what of an error stand together in its brackets")
{
    const Speaking speaking(Tongue::English);
    CHECK(errorText({ErrorCode::UnknownCode, u"category"_s, u"lampu"_s})
              .endsWith(u"(category: lampu)"_s));
    CHECK_FALSE(errorText({ErrorCode::StoreFull, u"x"_s, u"y"_s}).contains(u'('));
}

TEST_CASE("A short duration is as short as its column and loses no unit")
{
    const Speaking speaking(Tongue::Indonesian);
    CHECK(shortDuration(28min) == u"28 mnt"_s);
    CHECK(shortDuration(65min) == u"1 j 05 m"_s);
    CHECK(shortDuration(3h) == u"3 j"_s);
    CHECK(shortDuration(52h) == u"2 h 4 j"_s);
    CHECK(shortDuration(48h + 20min) == u"2 hari"_s);
    CHECK(shortDuration(59s) == u"<1 mnt"_s);
    CHECK(shortDuration(-Millis(65min)) == shortDuration(65min));
}

TEST_CASE("What lies ahead by a slip of a clock is told as now, and farther ahead by its date")
{
    const Speaking speaking(Tongue::Indonesian);
    const Instant now = wib("2026-11-24 09:00");
    CHECK(ago(now + 30s, now) == u"baru saja"_s);
    CHECK(ago(now + 2h, now) == u"24 Nov 2026"_s);
    CHECK(ago(now - 59min, now) == u"59 menit lalu"_s);
    CHECK(ago(now - 47h, now) == u"1 hari lalu"_s);
}

TEST_CASE("Every order of a list has words of its own in both languages")
{
    for (const Tongue tongue : {Tongue::Indonesian, Tongue::English}) {
        const Speaking speaking(tongue);
        QStringList orders{sortText(SortBy::TimeLeft, true)};
        for (int sort = 0; sort <= int(SortBy::Officer); ++sort)
            orders << sortText(SortBy(sort), false);
        CHECK(orders.removeDuplicates() == 0);
        CHECK_FALSE(orders.contains(QString()));
    }
}
