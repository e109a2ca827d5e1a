// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/complaintpicker.h"
#include "ui/dialogsopenings.h"
#include "ui/widgets/preferences.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("A fault goes as soon as it is mended")
{
    DialogsDriver person;
    person.open(Action::Reject);
    person.confirm();
    REQUIRE_FALSE(person.faultOf(u"reason"_s).isEmpty());
    person.tick(u"reason_spam"_s);
    CHECK(person.faultOf(u"reason"_s).isEmpty());
}

TEST_CASE("A fault of one field stays while another is mended")
{
    DialogsDriver person;
    person.open(Action::CorrectFields);
    person.fill(u"title"_s, QString());
    person.confirm();
    REQUIRE_FALSE(person.faultOf(u"title"_s).isEmpty());
    person.fill(u"placeText"_s, u"Jl. Magelang"_s);
    CHECK_FALSE(person.faultOf(u"title"_s).isEmpty());
    person.fill(u"title"_s, u"Lubang"_s);
    CHECK(person.faultOf(u"title"_s).isEmpty());
}

TEST_CASE("The clerk who switches from telephone to e-mail is not asked to read back any more")
{
    DialogsDriver person;
    person.openIntake();
    person.fill(u"channel"_s, u"telepon"_s);
    person.fill(u"text"_s, u"Sampah menumpuk di depan pasar."_s);
    person.fill(u"category"_s, u"sampah"_s);
    person.confirm();
    REQUIRE_FALSE(person.faultOf(u"readBack"_s).isEmpty());
    person.fill(u"channel"_s, u"email"_s);
    CHECK(person.faultOf(u"readBack"_s).isEmpty());
}

TEST_CASE("The clerk who ticks what was read back sees its fault go")
{
    DialogsDriver person;
    person.openIntake();
    person.fill(u"channel"_s, u"telepon"_s);
    person.fill(u"text"_s, u"Sampah menumpuk di depan pasar."_s);
    person.fill(u"category"_s, u"sampah"_s);
    person.confirm();
    REQUIRE_FALSE(person.faultOf(u"readBack"_s).isEmpty());
    person.tick(u"readBack"_s);
    CHECK(person.faultOf(u"readBack"_s).isEmpty());
}

TEST_CASE("The clerk who confirms an empty call is asked for the text first")
{
    DialogsDriver person;
    person.openIntake();
    person.fill(u"channel"_s, u"telepon"_s);
    person.confirm();
    CHECK(person.faults() == QStringList{u"text"_s});
}

TEST_CASE("Enter presses Cancel where it has the focus")
{
    const Qt::Key enter = GENERATE(Qt::Key_Return, Qt::Key_Enter);
    DialogsDriver person;
    person.open(Action::InternalNote);
    auto *cancel = person.field<QPushButton>(u"cancel"_s);
    cancel->setFocus();
    QTest::keyClick(cancel, enter);
    CHECK(person.dialog() == nullptr);
}

TEST_CASE("Whoever jumps to a field below the fold sees it")
{
    DialogsDriver person;
    FormDialog *dialog = person.open(Action::Accept);
    auto *scroll = person.field<QScrollArea>(u"scroll"_s);
    person.tick(u"tell"_s);
    dialog->resize(dialog->width(), 300);
    REQUIRE(QTest::qWaitFor([&] { return scroll->verticalScrollBar()->maximum() > 0; }));
    scroll->verticalScrollBar()->setValue(0);
    auto *tell = person.field<QWidget>(u"tell"_s);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    tell->setFocus(Qt::ShortcutFocusReason);
    CHECK(QTest::qWaitFor([&] {
        return !tell->visibleRegion().isEmpty() && scroll->verticalScrollBar()->value() > 0;
    }));
}

TEST_CASE("Admin Pusat who only re-routes types the agency's name at once")
{
    DialogsDriver person;
    FormDialog *dialog = person.open(Action::Transfer, FakeDesk::central());
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK_FALSE(person.field<QWidget>(u"transferChoice"_s)->isVisible());
    CHECK(isFocusIn(dialog, u"agency"_s));
}

TEST_CASE("Nobody is offered the next complaint after what leaves this one where it is")
{
    const auto [action, offered] = GENERATE(table<Action, bool>({
        {Action::InternalNote, false}, {Action::MessageReporter, false},
        {Action::CorrectFields, false}, {Action::Accept, true}, {Action::Reject, true}}));
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"desk.ini"_s));
    DialogsDriver person;
    person.open(action)->offerNext(preferences);
    CHECK(person.field<QWidget>(u"openNext"_s)->isVisible() == offered);
}

TEST_CASE("Enter and the arrow down lead from the search to the complaints found")
{
    const Qt::Key key = GENERATE(Qt::Key_Down, Qt::Key_Return);
    DialogsDriver person;
    const QString other = person.desk.add(u"Lubang yang sama"_s, 20min);
    person.bringTo(State::UnderReview);
    FormDialog *dialog = person.open(Action::Merge, FakeDesk::central());
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    auto *search = person.field<QLineEdit>(u"search"_s);
    QTest::keyClicks(search, u"sama"_s);
    QTest::keyClick(search, key);
    auto *found = person.field<QListWidget>(u"found"_s);
    REQUIRE(QTest::qWaitFor([&] { return found->count() == 1; }));
    if (key == Qt::Key_Down)
        QTest::keyClick(search, key);
    CHECK(QTest::qWaitFor([&] { return found->currentRow() == 0; }));
    CHECK(found->hasFocus());
    CHECK(person.field<ComplaintPicker>(u"mergeInto"_s)->id() == other);
}

TEST_CASE("A long complaint in the list of those found needs no scrolling sideways")
{
    DialogsDriver person;
    person.desk.add(u"Lubang "_s + QString(250, u'x'), 20min);
    person.bringTo(State::UnderReview);
    person.open(Action::Merge, FakeDesk::central());
    person.fill(u"search"_s, u"lubang"_s);
    auto *found = person.field<QListWidget>(u"found"_s);
    QTest::keyClick(person.field<QWidget>(u"search"_s), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return found->count() == 1; }));
    CHECK(found->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff);
    CHECK(found->height() > 7 * found->fontMetrics().lineSpacing());
}
