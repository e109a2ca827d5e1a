// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/intakejudge.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A desk with one confidential complaint.
struct Secret {
    explicit Secret(const QString &title = u"Laporan tertutup"_s)
    {
        Intake intake = scratch.intake();
        intake.confidential = true;
        intake.facts.title = title;
        id = scratch.takeIn(intake);
    }

    Result<ClosedPart> look(const Seat &seat, const QString &reason)
    {
        return answer(scratch.desk().revealText(seat, id, reason));
    }

    ScratchProfile scratch;
    QString id;
};

/// Admin Pusat decides.
Result<Receipt> decide(ScratchProfile &scratch, const QString &id, bool confidential)
{
    ActionInput input;
    input.confidential = confidential;
    input.note = u"Pelapor takut."_s;
    return scratch.act(id, centralAdmin(), Action::SetConfidential, input);
}

QString titleOf(ScratchProfile &scratch, const QString &id)
{
    return scratch.seen(centralAdmin(), id).complaint.facts.title;
}

} // namespace

TEST_CASE("Admin Pusat gets no confidential text until a reason is logged")
{
    Secret secret;
    const CaseFile before = secret.scratch.seen(centralAdmin(), secret.id);
    CHECK((before.text.isEmpty() && before.textClosed));
    const auto opened = secret.look(centralAdmin(), u"Rapat koordinasi."_s);
    REQUIRE(opened);
    CHECK(opened->text == secret.scratch.intake().text);
    const CaseFile after = secret.scratch.seen(centralAdmin(), secret.id);
    CHECK((after.text.isEmpty() && after.textClosed));
    const Event &look = after.history.back().event;
    CHECK(look.action == Action::RevealText);
    CHECK(look.by == centralAdmin());
    CHECK(look.at == secret.scratch.clock().now());
    CHECK(look.input.note == u"Rapat koordinasi."_s);
}

TEST_CASE("Nobody opens a confidential text without saying why, and then nothing is logged")
{
    Secret secret;
    CHECK(secret.look(centralAdmin(), u"  "_s).error().code == ErrorCode::MissingText);
    CHECK(secret.scratch.seen(centralAdmin(), secret.id).history.size() == 1);
}

TEST_CASE("The agency's people read a confidential text as any other and have nothing to open")
{
    Secret secret;
    secret.scratch.bringToWork(secret.id);
    for (const Seat &seat : {agencyAdmin(), officer(ScratchProfile::officerId())}) {
        const CaseFile file = secret.scratch.seen(seat, secret.id);
        CHECK(file.text == secret.scratch.intake().text);
        CHECK_FALSE(file.textClosed);
        CHECK(secret.look(seat, u"x"_s).error().code == ErrorCode::ActionNotAllowedForYou);
    }
    CHECK(secret.look(agencyAdmin(u"DLH"_s), u"x"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("A look at a confidential text stays in the history: it cannot be undone")
{
    Secret secret;
    REQUIRE(secret.look(centralAdmin(), u"Rapat."_s));
    const QString look = secret.scratch.seen(centralAdmin(), secret.id).history.back().event.id;
    CHECK(answer(secret.scratch.desk().undo(look)).error().code == ErrorCode::UndoTooLate);
    secret.scratch.reopen();
    CHECK(secret.scratch.seen(agencyAdmin(), secret.id).history.back().event.id == look);
}

TEST_CASE("Admin Pusat opens a confidential text after the complaint has ended, too")
{
    Secret secret;
    ActionInput input;
    input.reason = u"bukan_kewenangan"_s;
    input.message = u"Bukan tugas kami."_s;
    REQUIRE(secret.scratch.act(secret.id, agencyAdmin(), Action::Reject, input));
    REQUIRE(secret.scratch.act(secret.id, centralAdmin(), Action::ConfirmRejection, input));
    CHECK(secret.look(centralAdmin(), u"Banding."_s)->text == secret.scratch.intake().text);
}

TEST_CASE("No history, list or search shows Admin Pusat a confidential text")
{
    Secret secret{QString()};
    const QString first = secret.scratch.intake().text.left(12);
    const CaseFile file = secret.scratch.seen(centralAdmin(), secret.id);
    CHECK(file.complaint.facts.title == QString(kConfidentialTitle));
    CHECK(file.history.front().event.intake->text.isEmpty());
    CHECK_FALSE(file.history.front().event.intake->facts.title.contains(first));
    for (const QString &search : {QString(), u"berlubang"_s})
        for (const ListRow &row : secret.scratch.rows(centralAdmin(), u"everything"_s, search))
            CHECK_FALSE((row.title + row.placeText).contains(first));
}

TEST_CASE("A title made of the text goes with the text when that becomes confidential")
{
    ScratchProfile scratch;
    Intake intake = scratch.intake();
    intake.facts.title.clear();
    const QString id = scratch.takeIn(intake);
    REQUIRE(titleOf(scratch, id) == titleFrom(intake.text));
    const auto done = decide(scratch, id, true);
    REQUIRE(done);
    CHECK(titleOf(scratch, id) == QString(kConfidentialTitle));
    const CaseFile closed = scratch.seen(centralAdmin(), id);
    CHECK(closed.history.front().event.intake->facts.title == QString(kConfidentialTitle));
    CHECK(scratch.rows(agencyAdmin(), u"to_verify"_s).front().title == QString(kConfidentialTitle));
    REQUIRE(answer(scratch.desk().undo(done->event)));
    CHECK(titleOf(scratch, id) == titleFrom(intake.text));
}

TEST_CASE("A title that somebody wrote stays when the text becomes confidential")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    REQUIRE(decide(scratch, id, true));
    CHECK(titleOf(scratch, id) == scratch.intake().facts.title);
    REQUIRE(decide(scratch, id, false));
    CHECK(scratch.seen(centralAdmin(), id).text == scratch.intake().text);
}
