// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaking.h"
#include "support/catch.h"
#include "support/fakereference.h"
#include "ui/text/labels.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("The SOP's words are those of the language")
{
    Speaking speaking(Tongue::English);
    CHECK(labelOf(State::Received) == u"Waiting for verification"_s);
    speaking.change(Tongue::Indonesian);
    CHECK(labelOf(State::Received) == u"Menunggu verifikasi"_s);
    CHECK(labelOf(*queueOf(u"to_verify")) == u"Perlu verifikasi"_s);
}

TEST_CASE("A bilingual name is read in the language of the window")
{
    Speaking speaking(Tongue::English);
    const Name name{u"Lampu jalan"_s, u"Street light"_s};
    CHECK(labelOf(name) == u"Street light"_s);
    CHECK(labelOf(Name{u"Lampu jalan"_s, {}}) == u"Lampu jalan"_s);
    speaking.change(Tongue::Indonesian);
    CHECK(labelOf(name) == u"Lampu jalan"_s);
}

TEST_CASE("A code that the reference lacks is shown rather than nothing")
{
    const ReferencePtr reference = fakeReference();
    CHECK(categoryLabel(*reference, u"unheard_of"_s) == u"unheard_of"_s);
    CHECK(officerLabel(*reference, u"officer-1"_s) == u"Agus Andaian"_s);
    CHECK(agencyLabel(*reference, u"DLH"_s) == u"DLH"_s);
}

TEST_CASE("A pause is told by the hold reason or by who is waited for")
{
    const Speaking speaking(Tongue::English);
    const ReferencePtr reference = fakeReference();
    CHECK(pauseLabel(*reference, u"weather"_s) == u"Weather"_s);
    CHECK(pauseLabel(*reference, u"needs_info"_s) == u"waiting for the reporter"_s);
}

TEST_CASE("Every action has words for its button and for the history in Indonesian")
{
    const Speaking speaking(Tongue::Indonesian);
    for (const ActionRow &row : actions()) {
        CHECK_FALSE(labelOf(row.action).isEmpty());
        CHECK(labelOf(row.action) != QString::fromLatin1(row.label));
        CHECK(doneLabel(row.action) != QString::fromLatin1(row.done));
    }
}
