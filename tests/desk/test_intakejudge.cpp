// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/intakejudge.h"

#include "support/builders.h"
#include "support/catch.h"
#include "support/seed.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 12:00");

Intake judged(const Intake &intake)
{
    return IntakeJudge(seedReference(), kNow).judge(intake).value();
}

bool marked(const Intake &intake, QLatin1StringView mark)
{
    return judged(intake).marks.contains(mark);
}

/// A complaint with nothing doubtful.
Intake sound() { return intakeAt(kNow - 1h); }

} // namespace

TEST_CASE("A complaint with nothing doubtful carries no mark")
{
    CHECK(judged(sound()).marks.isEmpty());
    CHECK(judged(sound()) == sound());
}

TEST_CASE("The intake completes what the category says when the file does not")
{
    Intake intake = sound();
    intake.agency.clear();
    intake.facts.title = u"  "_s;
    intake.facts.classification.clear();
    intake.facts.urgency.clear();
    intake.facts.kelurahan.clear();
    const Intake complete = judged(intake);
    CHECK(complete.agency == u"DPUPKP"_s);
    CHECK(complete.facts.title == intake.text);
    CHECK(complete.facts.classification == u"pengaduan_tidak_berkadar_pengawasan"_s);
    CHECK(complete.facts.urgency == u"sedang"_s);
    CHECK(seedReference().region(complete.facts.kelurahan)->name == u"Kricak"_s);
}

TEST_CASE("A complaint for a body outside the city first comes to Admin Pusat's office")
{
    Intake intake = sound();
    intake.facts.category = u"listrik"_s;
    intake.agency.clear();
    CHECK(judged(intake).agency == u"DISKOMINFOSAN"_s);
    intake.facts.category = u"jalan_rusak"_s;
    intake.agency = u"EXT-PJN"_s;
    CHECK(judged(intake).agency == u"DPUPKP"_s);
}

TEST_CASE("The words of a confidential text are no title for everybody")
{
    Intake intake = sound();
    intake.confidential = true;
    CHECK(judged(intake).facts.title == sound().facts.title);
    intake.facts.title.clear();
    CHECK(judged(intake).facts.title == QString(kConfidentialTitle));
}

TEST_CASE("A telephone number that cannot be called is marked")
{
    for (const char *good : {"081234567890", "0812-3456-7890", "+62 812 3456 7890", "(0274) 512345",
                             "6281234567890"})
        CHECK(isUsablePhone(QString::fromLatin1(good)));
    for (const char *bad : {"0812-0000", "12345", "tidak ada", "0812345678901234",
                            "+1 202 555 0100", "08x1234567890", ""})
        CHECK_FALSE(isUsablePhone(QString::fromLatin1(bad)));
    Intake intake = sound();
    intake.reporter.phone = u"0812-0000"_s;
    CHECK(marked(intake, kMarkContactUnusable));
}

TEST_CASE("An e-mail address that is none is marked")
{
    for (const char *bad : {"a", "a@b", "@b.c", "a@b.", "a b@c.d", "a@@b.c"})
        CHECK_FALSE(isUsableEmail(QString::fromLatin1(bad)));
    CHECK(isUsableEmail(u"pelapor001@contoh.invalid"_s));
    Intake intake = sound();
    intake.reporter.email = u"siti(at)contoh"_s;
    CHECK(marked(intake, kMarkContactUnusable));
}

TEST_CASE("A reporter who left no contact is marked where the channel expects one")
{
    Intake intake = sound();
    intake.reporter = {};
    CHECK(marked(intake, kMarkContactUnusable));
    intake.reporter.anonymous = true;
    CHECK_FALSE(marked(intake, kMarkContactUnusable));
    intake.reporter.anonymous = false;
    intake.channelNumber = u"4711"_s;
    CHECK_FALSE(marked(intake, kMarkContactUnusable));
}

TEST_CASE("A place outside the city is marked and kept")
{
    Intake intake = sound();
    intake.facts.point = Point{-7.759, 110.4};
    intake.facts.kelurahan.clear();
    const Intake kept = judged(intake);
    CHECK(kept.marks == QStringList{kMarkOutsideCity});
    CHECK(kept.facts.point == intake.facts.point);
    CHECK(kept.facts.kelurahan.isEmpty());
}

TEST_CASE("A complaint about a place that names none is marked, a question is not")
{
    Intake intake = sound();
    intake.facts.kelurahan.clear();
    intake.facts.placeText.clear();
    intake.facts.point.reset();
    CHECK(marked(intake, kMarkNoPlace));
    intake.facts.category = u"informasi"_s;
    CHECK_FALSE(marked(intake, kMarkNoPlace));
}

TEST_CASE("A complaint that cannot be taken in at all is refused with its field")
{
    const IntakeJudge judge(seedReference(), kNow);
    Intake intake = sound();
    intake.facts.category.clear();
    CHECK(judge.judge(intake).error() == Error{ErrorCode::MissingCategory, u"category"_s});
    intake = sound();
    intake.submittedAt = kNow + 1ms;
    CHECK(judge.judge(intake).error().code == ErrorCode::TimeInTheFuture);
    intake = sound();
    intake.text.clear();
    CHECK(judge.judge(intake).error().code == ErrorCode::MissingText);
}
