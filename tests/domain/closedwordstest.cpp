// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/closedwords.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A step with everything that somebody can write at it.
Event spoken(const Seat &by)
{
    Event event;
    event.by = by;
    event.input.reason = u"outside_authority"_s;
    event.input.note = u"Bu Rini takut"_s;
    event.input.message = u"Kepada Bu Rini"_s;
    event.input.photos = {u"f1"_s};
    return event;
}

} // namespace

TEST_CASE("Admin Pusat reads no words of others in a closed history, but which step it was")
{
    for (const Seat &by : {agencyAdmin(), officer()}) {
        Event event = spoken(by);
        closeWords(event);
        CHECK((event.input.note.isEmpty() && event.input.message.isEmpty()));
        CHECK(event.input.photos.isEmpty());
        CHECK(event.input.reason == u"outside_authority"_s);
    }
}

TEST_CASE("Admin Pusat reads its own words in a closed history, but sees no photos")
{
    Event event = spoken(centralAdmin());
    event.intake = intakeAt(wib("2026-11-24 08:00"));
    event.intake->photos = {u"f2"_s};
    closeWords(event);
    CHECK(event.input.note == u"Bu Rini takut"_s);
    CHECK((event.input.photos.isEmpty() && event.intake->photos.isEmpty()));
}

TEST_CASE("A title made of a closed text stands nowhere, another title stays")
{
    Event event = spoken(agencyAdmin());
    event.intake = intakeAt(wib("2026-11-24 08:00"));
    event.intake->facts.title = u"Bu Rini diancam"_s;
    event.input.facts = event.intake->facts;
    Complaint complaint;
    complaint.facts = event.intake->facts;
    closeTitle(complaint, u"Bu Rini diancam"_s, u"x"_s);
    closeTitle(event, u"Bu Rini diancam"_s, u"x"_s);
    CHECK(complaint.facts.title == u"x"_s);
    CHECK((event.intake->facts.title == u"x"_s && event.input.facts->title == u"x"_s));
    closeTitle(complaint, u"Lampu mati"_s, u"y"_s);
    CHECK(complaint.facts.title == u"x"_s);
}
