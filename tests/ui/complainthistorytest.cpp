// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oddtexts.h"
#include "ui/complaint/historysection.h"
#include "ui/complaint/readtext.h"
#include "ui/panedriver.h"
#include "ui/speaking.h"
#include "ui/text/labels.h"

#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A history on the screen, of a complaint that the test acts upon.
struct Told {
    Told() { section.resize(500, 800); }

    void act(Action action, const Seat &by, const ActionInput &input = {})
    {
        desk.act(id, action, by, input);
    }
    void show() { section.show(file(), desk.reference(), desk.now()); }
    CaseFile file() { return *desk.open(FakeDesk::central(), id).result(); }
    QWidget *step(int n) const { return section.findChild<QWidget *>(u"step-%1"_s.arg(n)); }
    QString line(int n, const QString &part) const
    {
        return step(n)->findChild<QLabel *>(part)->text();
    }
    /// The words of a box of a step, or empty where the box is not shown.
    QString quoted(int n, const QString &box) const
    {
        const auto *shown = step(n)->findChild<QWidget *>(box);
        return shown->isHidden() ? QString() : shown->findChild<ReadText *>()->toPlainText();
    }
    void look(HistoryPart part)
    {
        section.findChild<QComboBox *>(u"historyFilter"_s)->setCurrentIndex(int(part));
    }

    FakeDesk desk;
    QString id = desk.add(u"Lubang"_s, 2h);
    HistorySection section;
};

ActionInput words(const QString &note, const QString &message)
{
    ActionInput input;
    input.note = note;
    input.message = message;
    return input;
}

} // namespace

TEST_CASE("A reader finds the newest step at the top and the entry at the bottom")
{
    Told told;
    told.act(Action::Accept, FakeDesk::admin());
    told.act(Action::Assign, FakeDesk::admin());
    told.show();
    CHECK(told.line(1, u"headline"_s) == u"Ratna "_s + doneLabel(Action::Assign));
    CHECK(told.line(2, u"headline"_s) == u"Ratna "_s + doneLabel(Action::Accept));
    CHECK(told.line(3, u"headline"_s) == u"Wulan "_s + doneLabel(Action::Record));
}

TEST_CASE("A reader sees what the reporter was told apart from what stayed in the office")
{
    Told told;
    told.act(Action::Accept, FakeDesk::admin(), words(u"Catatan"_s, u"Pesan"_s));
    told.show();
    CHECK((told.quoted(1, u"message"_s) == u"Pesan" && told.quoted(1, u"note"_s) == u"Catatan"));
    told.look(HistoryPart::Public);
    CHECK((told.quoted(1, u"message"_s) == u"Pesan" && told.quoted(1, u"note"_s).isEmpty()));
    told.look(HistoryPart::Internal);
    CHECK((told.quoted(1, u"message"_s).isEmpty() && told.quoted(1, u"note"_s) == u"Catatan"));
}

TEST_CASE("A reader who asked for the internal part keeps it when a step is added")
{
    Told told;
    told.act(Action::InternalNote, FakeDesk::admin(), words(u"Satu"_s, {}));
    told.show();
    told.look(HistoryPart::Internal);
    CHECK(told.step(2)->isHidden());
    told.act(Action::InternalNote, FakeDesk::admin(), words(u"Dua"_s, {}));
    told.show();
    CHECK(told.quoted(1, u"note"_s) == u"Dua"_s);
    CHECK_FALSE(told.step(1)->isHidden());
    CHECK(told.step(3)->isHidden());
}

TEST_CASE("A reader of a short history sees no step of the longer one before")
{
    Told told;
    told.act(Action::Accept, FakeDesk::admin());
    told.show();
    told.id = told.desk.add(u"Lampu"_s);
    told.show();
    CHECK_FALSE(told.step(1)->isHidden());
    CHECK(told.step(2)->isHidden());
}

TEST_CASE("How long ago a step was goes on with the clock, on the screen and in the ear")
{
    Told told;
    told.act(Action::Accept, FakeDesk::admin());
    told.show();
    const QString before = told.line(1, u"byline"_s);
    told.section.refreshTimes(told.desk.now() + 3h);
    CHECK(told.line(1, u"byline"_s) != before);
    CHECK(told.line(1, u"byline"_s).contains(u"3 hour"));
    CHECK(told.step(1)->accessibleName().contains(told.line(1, u"byline"_s)));
}

TEST_CASE("A reader sees which steps have not left this desk yet")
{
    Told told;
    told.act(Action::Accept, FakeDesk::admin());
    told.desk.setUnsent(told.id);
    told.show();
    CHECK(told.line(1, u"byline"_s).endsWith(u"not sent yet"));
}

TEST_CASE("A step that a server dated otherwise tells both times")
{
    Told told;
    told.act(Action::Accept, FakeDesk::admin());
    CaseFile file = told.file();
    Event &last = file.history.back().event;
    last.serverAt = last.at + 1h;
    told.section.show(file, told.desk.reference(), told.desk.now() + 2h);
    const QString byline = told.line(1, u"byline"_s);
    CHECK(byline.contains(u"written on the desk 24 Nov 2026 09.00 WIB"));
    CHECK(byline.contains(u"24 Nov 2026 10.00 WIB"));
}

TEST_CASE("Odd texts of notes and messages stay letters in the history")
{
    static const QRegularExpression changed(u"[\\r\\x{a0}\\x{2028}\\x{2029}]"_s);
    const QString odd = GENERATE(from_range(oddTexts()));
    Told told;
    told.act(Action::InternalNote, FakeDesk::admin(), words(odd, {}));
    told.act(Action::MessageReporter, FakeDesk::admin(), words({}, odd));
    told.show();
    CHECK((odd.contains(changed) || told.quoted(2, u"note"_s) == odd));
    CHECK((odd.contains(changed) || told.quoted(1, u"message"_s) == odd));
}

TEST_CASE("A colleague's name with markup stays letters in the headline")
{
    Told told;
    Seat seat = FakeDesk::admin();
    seat.person = u"<i>Ratna</i> %1"_s;
    told.act(Action::Accept, seat);
    told.show();
    CHECK(told.line(1, u"headline"_s) == u"<i>Ratna</i> %1 "_s + doneLabel(Action::Accept));
    CHECK(told.step(1)->findChild<QLabel *>(u"headline"_s)->textFormat() == Qt::PlainText);
}

TEST_CASE("Each way through the SOP reads without a gap, in either language")
{
    const State state = GENERATE(State::NeedsInfo, State::UnderReview, State::OnHold, State::Done,
                                 State::Rejected, State::Referred, State::Merged);
    const Speaking speaking(GENERATE(Tongue::English, Tongue::Indonesian));
    Told told;
    told.desk.bringTo(told.id, state);
    told.show();
    const int steps = int(told.file().history.size());
    for (int n = 1; n <= steps; ++n)
        for (const QString &part : {u"headline"_s, u"byline"_s, u"facts"_s}) {
            CHECK_FALSE(told.line(n, part).trimmed().isEmpty());
            CHECK_FALSE(told.line(n, part).contains(u'%'));
        }
    CHECK(told.line(1, u"facts"_s).contains(labelOf(state)));
}

TEST_CASE("A reader finds the details that a step decided")
{
    Told told;
    told.desk.bringTo(told.id, State::UnderReview);
    ActionInput input;
    input.externalNumber = u"K-77"_s;
    told.act(Action::Refer, FakeDesk::central(), input);
    ActionInput secret = words(u"Takut"_s, {});
    secret.confidential = true;
    told.act(Action::SetConfidential, FakeDesk::central(), secret);
    told.show();
    const QString referred = told.line(2, u"facts"_s);
    CAPTURE(referred);
    CHECK(referred.contains(u"Outside body: "_s + agencyLabel(*told.desk.reference(), u"PLN"_s)));
    CHECK(referred.contains(u"Their number: K-77"));
    CHECK(told.line(1, u"facts"_s).contains(u"Decided: confidential"));
}
