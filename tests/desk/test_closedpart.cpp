// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/caseassembly.h"
#include "desk/photos.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A confidential complaint about which the agency has written a note, with a photo, and to whose
/// reporter it has sent a message.
struct Handled {
    Handled()
    {
        Intake intake = scratch.intake();
        intake.confidential = true;
        id = scratch.takeIn(intake);
        const QString file = written(scratch.path(u"bukti.jpg"_s), photoFromTugu());
        ActionInput note;
        note.note = u"Dipukul oleh atasannya."_s;
        note.photos << answer(scratch.desk().attach(file))->id;
        REQUIRE(scratch.act(id, agencyAdmin(), Action::InternalNote, note));
        ActionInput message;
        message.message = u"Atasan Anda kami panggil."_s;
        REQUIRE(scratch.act(id, agencyAdmin(), Action::MessageReporter, message));
    }

    CaseFile seenBy(const Seat &seat) { return scratch.seen(seat, id); }
    ClosedPart opened()
    {
        return answer(scratch.desk().revealText(centralAdmin(), id, u"Rapat."_s)).value();
    }

    ScratchProfile scratch;
    QString id;
};

/// Everything written and every photo named in a history.
QStringList saidIn(const std::vector<HistoryEntry> &history)
{
    QStringList said;
    for (const HistoryEntry &entry : history) {
        const ActionInput &input = entry.event.input;
        said << input.note << input.message << input.photos;
    }
    said.removeAll(QString());
    return said;
}

} // namespace

TEST_CASE("Admin Pusat sees neither photos nor notes of a confidential complaint before a look")
{
    Handled handled;
    const CaseFile file = handled.seenBy(centralAdmin());
    CHECK(file.textClosed);
    CHECK(file.attachments.empty());
    REQUIRE(file.history.size() == 3);
    CHECK(saidIn(file.history).isEmpty());
    CHECK(file.history[1].event.action == Action::InternalNote);
}

TEST_CASE("Who handles a confidential complaint sees its photos and notes")
{
    Handled handled;
    const CaseFile file = handled.seenBy(agencyAdmin());
    CHECK(file.attachments.size() == 1);
    CHECK(saidIn(file.history).size() == 3);
}

TEST_CASE("A look opens text, photos and notes of a confidential complaint together")
{
    Handled handled;
    const ClosedPart part = handled.opened();
    REQUIRE(part.attachments.size() == 1);
    CHECK(QFile::exists(part.attachments.front().path));
    CaseFile file = handled.seenBy(centralAdmin());
    file.open(part);
    CHECK_FALSE(file.textClosed);
    CHECK(file.text == handled.scratch.intake().text);
    CHECK(file.attachments == handled.seenBy(agencyAdmin()).attachments);
    CHECK(saidIn(file.history) == saidIn(handled.seenBy(agencyAdmin()).history));
}

TEST_CASE("Admin Pusat reads its own reasons in the history of a confidential complaint")
{
    Handled handled;
    static_cast<void>(handled.opened());
    const CaseFile file = handled.seenBy(centralAdmin());
    CHECK(saidIn(file.history) == QStringList(u"Rapat."_s));
}

TEST_CASE("What is opened names the reporter nowhere")
{
    Handled handled;
    for (const Event &event : handled.opened().events)
        CHECK((!event.intake || event.intake->reporter.isEmpty()));
}

TEST_CASE("A note that comes after the look stays closed until the next")
{
    Handled handled;
    const ClosedPart part = handled.opened();
    ActionInput later;
    later.note = u"Atasan mengaku."_s;
    REQUIRE(handled.scratch.act(handled.id, agencyAdmin(), Action::InternalNote, later));
    CaseFile file = handled.seenBy(centralAdmin());
    file.open(part);
    CHECK_FALSE(saidIn(file.history).contains(later.note));
    file.open(handled.opened());
    CHECK(saidIn(file.history).contains(later.note));
}
