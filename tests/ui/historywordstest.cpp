// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/fakereference.h"
#include "ui/complaint/historywords.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

HistoryWords lastOf(const Story &story, bool unsent = false)
{
    const Event &event = story.events().back();
    return wordsOf({event, unsent, false}, *fakeReference(), event.when() + 3h);
}

} // namespace

TEST_CASE("A reader learns who did what, in which role and when")
{
    const HistoryWords words = lastOf(storyIn(State::Accepted));
    CHECK(words.headline == u"Bu Rini accepted the complaint"_s);
    CHECK(words.byline.contains(u"Agency admin"));
    CHECK(words.byline.contains(u"3 hour(s)"));
    CHECK(words.byline.contains(u"23 Nov 2026 08.10 WIB"));
    CHECK(words.facts.join(u'|').contains(u"Accepted, to be assigned"));
}

TEST_CASE("A reader learns for whom the agency admin acted")
{
    Story story = storyIn(State::InProgress);
    story.then(agencyAdmin(), Action::Progress, wib("2026-11-23 09:00"),
               inputFor(Action::Progress));
    CHECK(lastOf(story).byline.contains(u"on behalf of Agus"));
}

TEST_CASE("A reader sees that a step has not been sent")
{
    CHECK(lastOf(storyIn(State::Accepted), true).byline.endsWith(u"not sent yet"));
    CHECK_FALSE(lastOf(storyIn(State::Accepted)).byline.contains(u"not sent"));
}

TEST_CASE("An internal note stays out of the public history")
{
    Story story = storyIn(State::Accepted);
    ActionInput input;
    input.note = u"Hubungi RT dulu"_s;
    story.then(agencyAdmin(), Action::InternalNote, wib("2026-11-23 09:00"), input);
    const HistoryWords words = lastOf(story);
    CHECK_FALSE(words.isIn(HistoryPart::Public));
    CHECK(words.isIn(HistoryPart::Internal));
    CHECK(words.note == u"Hubungi RT dulu"_s);
}

TEST_CASE("A step with message and note is in both parts of the history")
{
    const HistoryWords words = lastOf(storyIn(State::UnderReview));
    CHECK(words.isIn(HistoryPart::Public));
    CHECK(words.isIn(HistoryPart::Internal));
    CHECK_FALSE(words.message.isEmpty());
}

TEST_CASE("A look at the reporter's identity is internal")
{
    Story story = storyIn(State::Accepted);
    ActionInput input;
    input.note = u"Konfirmasi alamat"_s;
    story.then(agencyAdmin(), Action::RevealReporter, wib("2026-11-23 09:00"), input);
    CHECK_FALSE(lastOf(story).isPublic);
}

TEST_CASE("A reader learns which deadline a step kept and which it missed")
{
    Story late(wib("2026-11-24 08:00"));
    late.then(Action::Accept, wib("2026-11-24 13:10"));
    CHECK(lastOf(late).facts.join(u'|').contains(u"Verification: late by 3 hour(s)"));
    CHECK(lastOf(storyIn(State::Accepted)).facts.join(u'|').contains(u"Verification: in time"));
}

TEST_CASE("A reader sees a name of a code that the reference lacks as it stands")
{
    Story story = storyIn(State::OnHold);
    Event event = story.events().back();
    event.input.reason = u"alasan_baru"_s;
    const HistoryWords words = wordsOf({event, false, false}, *fakeReference(), event.when());
    CHECK(words.facts.join(u'|').contains(u"alasan_baru"));
}
