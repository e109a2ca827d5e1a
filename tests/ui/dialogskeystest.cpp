// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogsopenings.h"
#include "ui/speaking.h"
#include "ui/widgets/preferences.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Whether Tab stops here: the proxies of a field and what is hidden are passed over.
bool isStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

/// The stop that Tab goes to; a time is gone through part by part first.
QWidget *tabFrom(QWidget *stop, const FormDialog *dialog)
{
    for (int part = 0; part < 8 && dialog->focusWidget() == stop; ++part)
        QTest::keyClick(stop, Qt::Key_Tab);
    return dialog->focusWidget();
}

/// Every stop of Tab from where the focus is until it is there again.
QList<QWidget *> tabRound(const FormDialog *dialog)
{
    QList<QWidget *> round{dialog->focusWidget()};
    for (QWidget *next = tabFrom(round.back(), dialog); !round.contains(next);
         next = tabFrom(round.back(), dialog))
        round << next;
    return round;
}

/// The stops inside the form as they follow its buttons, wherever the round began.
QList<QWidget *> fieldsAmong(QList<QWidget *> round, const FormDialog *dialog)
{
    const auto *body = dialog->findChild<QWidget *>(u"body"_s);
    const auto isButton = [body](const QWidget *stop) { return !body->isAncestorOf(stop); };
    const auto last = std::find_if(round.rbegin(), round.rend(), isButton);
    std::rotate(round.begin(), last.base(), round.end());
    round.removeIf(isButton);
    return round;
}

FormDialog *openActive(DialogsDriver &person, const Opening &opening)
{
    FormDialog *dialog = openAs(person, opening);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    return dialog;
}

} // namespace

TEST_CASE("Esc leaves every dialog, and nothing has been done")
{
    const Opening opening = GENERATE(from_range(openings()));
    DialogsDriver person;
    openAs(person, opening);
    const Complaint before = person.desk.complaint(person.id);
    person.escape();
    CHECK(person.dialog() == nullptr);
    CHECK((person.desk.complaint(person.id) == before));
    CHECK((person.desk.performed().empty() && person.taken.empty()));
}

TEST_CASE("The button Cancel leaves as Esc does")
{
    DialogsDriver person;
    person.open(Action::InternalNote);
    person.fill(u"note"_s, u"Nanti"_s);
    person.tick(u"cancel"_s);
    CHECK(person.dialog() == nullptr);
    person.open(Action::InternalNote);
    CHECK(person.text(u"note"_s) == u"Nanti"_s);
}

TEST_CASE("Enter writes a new line in a text and confirms nothing")
{
    const Qt::Key enter = GENERATE(Qt::Key_Return, Qt::Key_Enter);
    DialogsDriver person;
    person.open(Action::InternalNote);
    auto *note = person.field<NoteEdit>(u"note"_s);
    QTest::keyClicks(note, u"satu"_s);
    QTest::keyClick(note, enter);
    QTest::keyClicks(note, u"dua"_s);
    CHECK(note->written() == u"satu\ndua"_s);
    CHECK(person.desk.performed().empty());
}

TEST_CASE("Enter in a line of any dialog confirms nothing")
{
    const Opening opening = GENERATE(from_range(openings()));
    DialogsDriver person;
    const FormDialog *dialog = openAs(person, opening);
    for (auto *line : dialog->findChildren<QLineEdit *>())
        if (line->isVisible())
            QTest::keyClick(line, Qt::Key_Return);
    CHECK(person.dialog() == dialog);
    CHECK((person.desk.performed().empty() && person.faults().isEmpty()));
}

TEST_CASE("Ctrl+Enter confirms from whatever field somebody is in")
{
    const QString field = GENERATE(u"title"_s, u"category"_s, u"kelurahan"_s, u"placeText"_s,
                                   u"assignNow"_s, u"tell"_s);
    DialogsDriver person;
    person.open(Action::Accept);
    QTest::keyClick(person.field<QWidget>(field), Qt::Key_Return, Qt::ControlModifier);
    CHECK(person.taken == std::vector{Action::Accept});
}

TEST_CASE("Ctrl+Enter of the number pad confirms too")
{
    DialogsDriver person;
    person.open(Action::InternalNote);
    person.fill(u"note"_s, u"Sudah."_s);
    QTest::keyClick(person.field<QWidget>(u"note"_s), Qt::Key_Enter, Qt::ControlModifier);
    CHECK(person.taken == std::vector{Action::InternalNote});
}

TEST_CASE("Tab reaches everything that takes the keyboard, and comes round")
{
    const Opening opening = GENERATE(from_range(openings()));
    DialogsDriver person;
    const FormDialog *dialog = openActive(person, opening);
    const QList<QWidget *> round = tabRound(dialog);
    QStringList missed;
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        const bool isRadio = widget->inherits("QRadioButton") || widget->inherits("QToolButton");
        const bool isInside = widget->parentWidget()->inherits("QComboBox")
            || widget->parentWidget()->inherits("QDateTimeEdit");
        if (isStop(widget) && !isRadio && !isInside && !round.contains(widget))
            missed << widget->objectName();
    }
    CAPTURE(person.heading());
    CHECK(missed == QStringList());
}

TEST_CASE("Tab goes down the form, never back up")
{
    const Opening opening = GENERATE(from_range(openings()));
    DialogsDriver person;
    FormDialog *dialog = openActive(person, opening);
    const auto *body = dialog->findChild<QWidget *>(u"body"_s);
    int last = -1;
    for (const QWidget *stop : fieldsAmong(tabRound(dialog), dialog)) {
        const int bottom = stop->mapTo(body, QPoint(0, stop->height())).y();
        CAPTURE(person.heading(), stop->objectName());
        CHECK(bottom >= last);
        last = stop->mapTo(body, QPoint()).y();
    }
    CHECK(last > 0);
}

TEST_CASE("Shift+Tab goes back to the field before")
{
    DialogsDriver person;
    FormDialog *dialog = openActive(person, {Action::Refer, State::UnderReview,
                                             Role::CentralAdmin});
    CHECK(isFocusIn(dialog, u"externalBody"_s));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    CHECK(isFocusIn(dialog, u"externalNumber"_s));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(isFocusIn(dialog, u"externalBody"_s));
}

TEST_CASE("Every dialog opens with the keyboard in a field, not on a button")
{
    const Opening opening = GENERATE(from_range(openings()));
    DialogsDriver person;
    const FormDialog *dialog = openActive(person, opening);
    CAPTURE(person.heading());
    REQUIRE(dialog->focusWidget());
    CHECK_FALSE(fieldsAmong({dialog->focusWidget()}, dialog).isEmpty());
}

TEST_CASE("Alt with the letter of its label brings the clerk into a field, in either language")
{
    const auto [tongue, letter] = GENERATE(table<Tongue, Qt::Key>({
        {Tongue::English, Qt::Key_N}, {Tongue::Indonesian, Qt::Key_I}}));
    const Speaking speaking(tongue);
    DialogsDriver person;
    FormDialog *dialog =
        openActive(person, {Action::Complete, State::InProgress, Role::FieldOfficer});
    REQUIRE_FALSE(isFocusIn(dialog, u"note"_s));
    QTest::keyClick(dialog, letter, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return isFocusIn(dialog, u"note"_s); }));
}

TEST_CASE("A second Ctrl+Enter while the first is being done does nothing")
{
    DialogsDriver person;
    person.open(Action::InternalNote);
    person.fill(u"note"_s, u"Sekali saja."_s);
    person.desk.hold();
    person.confirm();
    person.confirm();
    CHECK_FALSE(person.field<QAbstractButton>(u"primary"_s)->isEnabled());
    person.desk.release();
    CHECK(QTest::qWaitFor([&] { return !person.taken.empty(); }));
    CHECK(person.desk.performed().size() == 1);
}

TEST_CASE("Esc does not close a dialog whose step is being done")
{
    DialogsDriver person;
    person.open(Action::InternalNote);
    person.fill(u"note"_s, u"Tunggu."_s);
    person.desk.hold();
    person.confirm();
    person.escape();
    CHECK(person.dialog() != nullptr);
    person.desk.release();
    CHECK(QTest::qWaitFor([&] { return person.dialog() == nullptr; }));
    CHECK(person.taken == std::vector{Action::InternalNote});
}

TEST_CASE("Who wants the next complaint to open ticks it once for all dialogs")
{
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"desk.ini"_s));
    preferences.setOpenNext(false);
    DialogsDriver person;
    FormDialog *dialog = person.open(Action::Reject);
    CHECK_FALSE(person.field<QWidget>(u"openNext"_s)->isVisible());
    dialog->offerNext(preferences);
    CHECK_FALSE(person.field<QAbstractButton>(u"openNext"_s)->isChecked());
    person.tick(u"openNext"_s);
    CHECK(preferences.openNext());
}
