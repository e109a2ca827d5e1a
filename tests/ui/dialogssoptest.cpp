// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/complaint/stepbar.h"
#include "ui/dialogs/complaintpicker.h"
#include "ui/dialogs/photostrip.h"
#include "ui/dialogsopenings.h"
#include "ui/speaking.h"
#include "ui/text/labels.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// What the SOP lets a role do in a state, in the order of its pages; remarks left out.
struct Offered {
    State state;
    Role role;
    QStringList codes;
};

const std::vector<Offered> kOffered{
    {State::Received, Role::AgencyAdmin, {u"accept"_s, u"reject"_s, u"ask_info"_s}},
    {State::Received, Role::CentralAdmin, {u"transfer"_s}},
    {State::NeedsInfo, Role::AgencyAdmin, {u"record_answer"_s}},
    {State::NeedsInfo, Role::CentralAdmin, {u"record_answer"_s, u"transfer"_s}},
    {State::UnderReview, Role::AgencyAdmin, {}},
    {State::UnderReview, Role::CentralAdmin,
     {u"transfer"_s, u"send_back"_s, u"confirm_rejection"_s, u"merge"_s, u"refer"_s}},
    {State::Accepted, Role::AgencyAdmin, {u"assign"_s, u"request_transfer"_s}},
    {State::Accepted, Role::CentralAdmin, {u"transfer"_s}},
    {State::Assigned, Role::AgencyAdmin,
     {u"receive"_s, u"reassign"_s, u"return_to_agency"_s, u"request_transfer"_s}},
    {State::Assigned, Role::FieldOfficer, {u"receive"_s, u"return_to_agency"_s}},
    {State::Assigned, Role::CentralAdmin, {u"transfer"_s}},
    {State::InProgress, Role::AgencyAdmin,
     {u"complete"_s, u"progress"_s, u"hold"_s, u"reassign"_s, u"return_to_agency"_s,
      u"request_transfer"_s}},
    {State::InProgress, Role::FieldOfficer,
     {u"complete"_s, u"progress"_s, u"hold"_s, u"return_to_agency"_s}},
    {State::InProgress, Role::CentralAdmin, {u"transfer"_s}},
    {State::OnHold, Role::AgencyAdmin,
     {u"resume"_s, u"reassign"_s, u"return_to_agency"_s, u"request_transfer"_s}},
    {State::OnHold, Role::FieldOfficer, {u"resume"_s, u"return_to_agency"_s}},
    {State::OnHold, Role::CentralAdmin, {u"transfer"_s}},
    {State::Done, Role::AgencyAdmin, {u"return_for_rework"_s}},
    {State::Done, Role::FieldOfficer, {}},
    {State::Done, Role::CentralAdmin, {u"reopen"_s}},
    {State::Rejected, Role::AgencyAdmin, {}},
    {State::Rejected, Role::CentralAdmin, {u"reopen"_s}},
    {State::Referred, Role::CentralAdmin, {u"reopen"_s}},
    {State::Merged, Role::CentralAdmin, {u"reopen"_s}},
};

/// Whether a row of the SOP's table holds as the office is set up at first.
bool holdsAtFirst(const Transition &arrow)
{
    return arrow.from != State::AwaitingCheck && arrow.when != When::RejectionsFinal
        && arrow.when != When::AgencyReceives && arrow.when != When::CompletionIsChecked;
}

std::vector<Transition> arrowsAtFirst(bool ofOfficers = false)
{
    std::vector<Transition> found;
    for (const Transition &arrow : transitions())
        if (holdsAtFirst(arrow) && (!ofOfficers || arrow.who == Role::FieldOfficer))
            found.push_back(arrow);
    return found;
}

CaseFile seen(DialogsDriver &person, State state, Role role)
{
    if (state != State::Received)
        person.bringTo(state);
    return *person.desk.open(fakeSeat(role), person.id).result();
}

/// The steps on buttons and in the menu, in the order in which they are read.
QStringList stepsOf(const StepBar &bar)
{
    QStringList codes;
    for (const auto *button : bar.findChildren<QPushButton *>())
        if (!button->isHidden())
            codes << button->objectName().mid(5);
    for (const QAction *line : bar.findChild<QMenu *>(u"moreStepsMenu"_s)->actions())
        if (const auto action = actionOf(line->objectName().mid(5));
            action && !remark(*action) && line->isVisible())
            codes << line->objectName().mid(5);
    return codes;
}

/// Enters by hand the least with which the step goes through.
void enterLeast(DialogsDriver &person, const Transition &arrow)
{
    if (arrow.when == When::OfficerNamed)
        person.tick(u"assignNow"_s);
    if (arrow.action == Action::Reject)
        person.tick(u"reason_spam"_s);
    if (arrow.action == Action::RequestTransfer || arrow.action == Action::ReturnToAgency)
        person.tick(u"reason_bukan_kewenangan"_s);
    if (arrow.action == Action::Hold)
        person.tick(u"reason_weather"_s);
    if (arrow.action == Action::AskInfo)
        person.fill(u"messageText"_s, u"Di mana?"_s);
    if (arrow.action == Action::Transfer)
        person.fill(u"agency"_s, u"DLH"_s);
    if (arrow.action == Action::Complete)
        person.field<PhotoStrip>(u"photos"_s)->add({u"/tmp/a.jpg"_s});
    if (arrow.action == Action::Merge)
        person.field<ComplaintPicker>(u"mergeInto"_s)->setPicked({{u"id"_s, u"other"_s}});
    if (auto *note = person.field<NoteEdit>(u"note"_s))
        note->setPlainText(u"Catatan"_s);
}

} // namespace

TEST_CASE("Everybody is offered the steps of the SOP for his role and the state, and no others")
{
    const Offered offered = GENERATE(from_range(kOffered));
    DialogsDriver person;
    StepBar bar;
    bar.show(seen(person, offered.state, offered.role));
    CAPTURE(row(offered.state).code.data(), row(offered.role).code.data());
    CHECK(stepsOf(bar) == offered.codes);
}

TEST_CASE("The steps keep their order and take their words anew when the language changes")
{
    const Offered offered = GENERATE(from_range(kOffered));
    const Speaking speaking(Tongue::Indonesian);
    DialogsDriver person;
    StepBar bar;
    bar.show(seen(person, offered.state, offered.role));
    for (const auto *button : bar.findChildren<QPushButton *>()) {
        const Action action = *actionOf(button->objectName().mid(5));
        CHECK(button->text() == labelOf(action) + u'…');
        CHECK_FALSE(button->toolTip().isEmpty());
    }
}

TEST_CASE("Whoever may see a complaint may note and write, only an open one be corrected")
{
    const auto [state, open] = GENERATE(table<State, bool>({
        {State::Assigned, true}, {State::OnHold, true}, {State::Done, false}}));
    const Role role = GENERATE(Role::AgencyAdmin, Role::FieldOfficer, Role::CentralAdmin);
    DialogsDriver person;
    const CaseFile file = seen(person, state, role);
    StepBar bar;
    bar.show(file);
    const auto offers = [&](const QString &code) {
        return bar.findChild<QAction *>(u"step-"_s + code) != nullptr;
    };
    CHECK((offers(u"internal_note"_s) && offers(u"message_reporter"_s)));
    CHECK(offers(u"correct_fields"_s) == open);
    CHECK(offers(u"remind"_s) == (open && role == Role::CentralAdmin));
    CHECK(offers(u"set_confidential"_s) == (role == Role::CentralAdmin));
}

TEST_CASE("Each step asks the window for itself")
{
    const Offered offered = GENERATE(from_range(kOffered));
    DialogsDriver person;
    StepBar bar;
    bar.show(seen(person, offered.state, offered.role));
    QSignalSpy wanted(&bar, &StepBar::actionWanted);
    for (auto *button : bar.findChildren<QPushButton *>()) {
        button->click();
        CHECK(wanted.takeFirst().first().value<Action>()
              == *actionOf(button->objectName().mid(5)));
    }
}

TEST_CASE("Each step of the SOP, confirmed with what it needs, leads where the SOP says")
{
    const Transition arrow = GENERATE(from_range(arrowsAtFirst()));
    DialogsDriver person;
    openAs(person, {arrow.action, arrow.from, arrow.who});
    CAPTURE(person.heading());
    enterLeast(person, arrow);
    person.confirm();
    CHECK(person.taken == std::vector{arrow.action});
    CHECK(person.desk.complaint(person.id).state == arrow.to);
    CHECK(person.sent() == person.desk.performed().front().input);
    CHECK(person.desk.performed().front().by == fakeSeat(arrow.who));
}

TEST_CASE("An agency admin who does an officer's step is told so, and so is the history")
{
    const Transition arrow = GENERATE(from_range(arrowsAtFirst(true)));
    DialogsDriver person;
    openAs(person, {arrow.action, arrow.from, Role::AgencyAdmin});
    CHECK(person.field<Notice>(u"behalf"_s)->sentence()
          == u"Recorded on behalf of Agus Andaian."_s);
    enterLeast(person, arrow);
    person.confirm();
    const CaseFile file = *person.desk.open(FakeDesk::admin(), person.id).result();
    CHECK(file.history.back().event.input.onBehalfOf == u"officer-1"_s);
    CHECK(file.history.back().event.to == arrow.to);
}

TEST_CASE("The officer himself acts on behalf of nobody")
{
    const Transition arrow = GENERATE(from_range(arrowsAtFirst(true)));
    DialogsDriver person;
    openAs(person, {arrow.action, arrow.from, arrow.who});
    CHECK(person.field<Notice>(u"behalf"_s)->sentence().isEmpty());
}

TEST_CASE("A dialog tells for how long its step can be undone, as the office set it")
{
    const auto [seconds, told] = GENERATE(table<int, bool>({{30, true}, {45, true}, {0, false}}));
    DialogsDriver person;
    SlaRules rules = person.desk.rules();
    rules.settings.undoSeconds = seconds;
    person.desk.changeRules(rules);
    person.open(Action::Reject);
    const QString context = person.field<QLabel>(u"context"_s)->text();
    CHECK(context.contains(u"%1 second"_s.arg(seconds)) == told);
}

TEST_CASE("An agency whose rejections are final tells the reporter at once")
{
    DialogsDriver person;
    SlaRules rules = person.desk.rules();
    rules.settings.rejectMode = RejectMode::FinalByAgency;
    person.desk.changeRules(rules);
    person.open(Action::Reject);
    CHECK_FALSE(person.field<Notice>(u"audience"_s)->sentence().contains(u"central admin"));
    person.tick(u"reason_spam"_s);
    person.confirm();
    CHECK(person.desk.complaint(person.id).state == State::Rejected);
}

TEST_CASE("An office without proof by photo completes without one")
{
    DialogsDriver person;
    SlaRules rules = person.desk.rules();
    rules.settings.completionNeedsPhoto = false;
    person.desk.changeRules(rules);
    person.bringTo(State::InProgress);
    person.open(Action::Complete, FakeDesk::officer());
    CHECK_FALSE(person.field<QLabel>(u"photosLabel"_s)->text().contains(u"at least"));
    person.confirm();
    CHECK(person.desk.complaint(person.id).state == State::Done);
}
