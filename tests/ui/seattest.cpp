// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaking.h"
#include "support/catch.h"
#include "support/fakedesk.h"
#include "support/oddtexts.h"
#include "ui/dialogs/codepicker.h"
#include "ui/dialogs/notice.h"
#include "ui/mainwindow/firstseat.h"
#include "ui/mainwindow/seatbutton.h"
#include "ui/mainwindow/seatdialog.h"
#include "ui/mainwindow/seatmemory.h"
#include "ui/text/labels.h"
#include "ui/widgets/preferences.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The question who sits at the desk, in English.
struct Asking {
    explicit Asking(const Seat &seat) : dialog(desk, seat, nullptr)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    }
    template <typename T>
    T *field(const QString &name) const
    {
        for (T *found : dialog.findChildren<T *>())
            if (found->accessibleName() == name)
                return found;
        FAIL("no field of that name");
        return nullptr;
    }
    void choose(const QString &field_, const QString &code) const
    {
        auto *box = field<QComboBox>(field_);
        box->setCurrentIndex(box->findData(code));
    }
    QPushButton *take() const
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    bool asksFor(const QString &name) const
    {
        return field<QWidget>(name)->isVisibleTo(&dialog);
    }

    Speaking speaking{Tongue::English};
    FakeDesk desk;
    SeatDialog dialog;
};

/// What a desk remembers of who sat there.
struct Memory {
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"desk.ini"_s)};
    FakeDesk desk;

    std::optional<Seat> seat() const { return rememberedSeat(preferences, *desk.reference()); }
};

} // namespace

TEST_CASE("Only what a role needs is asked")
{
    const Asking asking(FakeDesk::central());
    CHECK_FALSE(asking.asksFor(u"Agency"_s));
    CHECK(asking.asksFor(u"Your name"_s));
    asking.choose(u"Role"_s, u"agency_admin"_s);
    CHECK(asking.asksFor(u"Agency"_s));
    CHECK_FALSE(asking.asksFor(u"Officer"_s));
    asking.choose(u"Role"_s, u"field_officer"_s);
    CHECK(asking.asksFor(u"Officer"_s));
    CHECK_FALSE(asking.asksFor(u"Your name"_s));
}

TEST_CASE("An officer sits down under his own name")
{
    const Asking asking(FakeDesk::officer());
    asking.choose(u"Officer"_s, u"officer-2"_s);
    CHECK(asking.dialog.seat()
          == Seat{Role::FieldOfficer, u"Sri Contoh"_s, u"DPUPKP"_s, u"officer-2"_s});
}

TEST_CASE("Nobody takes another seat under an officer's name")
{
    const Asking asking(FakeDesk::officer());
    asking.choose(u"Role"_s, u"central_admin"_s);
    auto *name = asking.field<QLineEdit>(u"Your name"_s);
    CHECK(name->text().isEmpty());
    CHECK_FALSE(asking.take()->isEnabled());
    name->setText(u"  "_s);
    CHECK_FALSE(asking.take()->isEnabled());
    name->setText(u"Wulan"_s);
    CHECK(asking.take()->isEnabled());
    CHECK(asking.dialog.seat().person == u"Wulan"_s);
}

TEST_CASE("A name stays with its role: nobody's steps are booked under another's")
{
    const Asking asking(FakeDesk::admin());
    const auto *name = asking.field<QLineEdit>(u"Your name"_s);
    asking.choose(u"Role"_s, u"central_admin"_s);
    CHECK(name->text().isEmpty());
    CHECK_FALSE(asking.take()->isEnabled());
    asking.choose(u"Role"_s, u"agency_admin"_s);
    CHECK(name->text() == FakeDesk::admin().person);
    CHECK(asking.take()->isEnabled());
}

TEST_CASE("Whoever goes from role to role finds each one's agency, officer and name again")
{
    QWidget window;
    Memory memory;
    SeatButton button(memory.desk, memory.preferences, &window);
    const Seat officer{Role::FieldOfficer, u"Sri Contoh"_s, u"DPUPKP"_s, u"officer-2"_s};
    const std::vector<Seat> seats{FakeDesk::admin(), officer, FakeDesk::central()};
    for (const Seat &seat : seats)
        button.take(seat);
    button.click();
    const auto *dialog = window.findChild<SeatDialog *>();
    REQUIRE(dialog);
    auto *roles = dialog->findChild<QComboBox *>();
    for (const Seat &seat : seats) {
        roles->setCurrentIndex(roles->findData(QString(row(seat.role).code)));
        CHECK(dialog->seat() == seat);
    }
}

TEST_CASE("Whoever becomes an officer for the first time begins with the agency in sight")
{
    const Asking asking({Role::AgencyAdmin, u"Bu Rini"_s, u"DLH"_s, {}});
    asking.choose(u"Role"_s, u"field_officer"_s);
    CHECK(asking.dialog.seat().agency == u"DLH"_s);
    CHECK(asking.dialog.seat().officer == u"officer-3"_s);
}

TEST_CASE("Whoever cannot sit down yet reads what is missing")
{
    const Asking asking({Role::AgencyAdmin, {}, {}, {}});
    const auto *missing = asking.dialog.findChild<Notice *>(u"missing"_s);
    CHECK(missing->sentence() == u"Choose an agency."_s);
    asking.field<CodePicker>(u"Agency"_s)->setCode(u"DISHUB"_s);
    CHECK(missing->sentence().startsWith(u"Enter your name."));
    asking.field<QLineEdit>(u"Your name"_s)->setText(u"Wulan"_s);
    CHECK(missing->sentence().isEmpty());
    asking.choose(u"Role"_s, u"field_officer"_s);
    CHECK(missing->sentence().startsWith(u"This agency has no officer yet."));
    CHECK_FALSE(asking.take()->isEnabled());
}

TEST_CASE("Every label of the seat's dialog is read whole, in either language")
{
    Asking asking({Role::FieldOfficer, {}, {}, {}});
    asking.speaking.change(GENERATE(Tongue::English, Tongue::Indonesian));
    QCoreApplication::sendPostedEvents();
    asking.dialog.show();
    for (const QLabel *label : asking.dialog.findChildren<QLabel *>())
        if (label->isVisible() && label->buddy()) {
            CAPTURE(label->text().toStdString());
            CHECK(label->width() >= label->sizeHint().width());
        }
}

TEST_CASE("The buttons stay in their place while a name is typed")
{
    Asking asking({Role::CentralAdmin, {}, {}, {}});
    asking.dialog.show();
    const QPoint before = asking.take()->mapTo(&asking.dialog, QPoint());
    asking.field<QLineEdit>(u"Your name"_s)->setText(u"Wulan"_s);
    QCoreApplication::sendPostedEvents();
    CHECK(asking.take()->isEnabled());
    CHECK(asking.take()->mapTo(&asking.dialog, QPoint()) == before);
}

TEST_CASE("Another agency offers its own officers, and where it has none nobody sits down")
{
    const Asking asking(FakeDesk::officer());
    asking.choose(u"Agency"_s, u"DLH"_s);
    CHECK(asking.dialog.seat().officer == u"officer-3"_s);
    CHECK(asking.take()->isEnabled());
    asking.choose(u"Agency"_s, u"DISHUB"_s);
    CHECK(asking.field<QComboBox>(u"Officer"_s)->count() == 0);
    CHECK_FALSE(asking.take()->isEnabled());
}

TEST_CASE("Only agencies of the city that are active can be sat down for")
{
    const Asking asking(FakeDesk::admin());
    const auto *agencies = asking.field<QComboBox>(u"Agency"_s);
    CHECK(agencies->findData(u"PLN"_s) == -1);
    CHECK(agencies->findData(u"DISHUB"_s) >= 0);
}

TEST_CASE("Nobody sits down for an agency that is not there")
{
    const Asking asking(FakeDesk::admin());
    auto *agency = asking.field<QComboBox>(u"Agency"_s);
    agency->setEditText(u"Dinas Antah Berantah"_s);
    CHECK_FALSE(asking.take()->isEnabled());
    agency->setEditText(u"Dinas Perhubungan"_s);
    CHECK(asking.take()->isEnabled());
    CHECK(asking.dialog.seat().agency == u"DISHUB"_s);
}

TEST_CASE("Whoever types no agency's name and goes down with the arrow sits down for none")
{
    const Asking asking(FakeDesk::admin());
    auto *agency = asking.field<QComboBox>(u"Agency"_s);
    agency->setEditText(u"hesti"_s);
    QTest::keyClick(agency, Qt::Key_Down);
    CHECK(agency->currentText() == u"hesti"_s);
    CHECK_FALSE(asking.take()->isEnabled());
    agency->hidePopup();
}

TEST_CASE("Whoever types an agency's short name sits down for it, and sees its name from the start")
{
    Asking asking(FakeDesk::admin());
    auto *agency = asking.field<CodePicker>(u"Agency"_s);
    CHECK(agency->lineEdit()->cursorPosition() == 0);
    agency->setEditText(u"dishub"_s);
    QFocusEvent leaves(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(agency, &leaves);
    CHECK(asking.dialog.seat().agency == u"DISHUB"_s);
}

TEST_CASE("Admin Pusat needs no agency, whatever was typed for one")
{
    const Asking asking(FakeDesk::admin());
    asking.field<QComboBox>(u"Agency"_s)->setEditText(u"tidak ada"_s);
    asking.choose(u"Role"_s, u"central_admin"_s);
    asking.field<QLineEdit>(u"Your name"_s)->setText(u"Wulan"_s);
    CHECK(asking.take()->isEnabled());
    CHECK(asking.dialog.seat().agency.isEmpty());
}

TEST_CASE("The seat's dialog changes its language while it is open")
{
    Asking asking(FakeDesk::admin());
    const auto *role = asking.field<QComboBox>(u"Role"_s);
    asking.speaking.change(Tongue::Indonesian);
    REQUIRE(QTest::qWaitFor([&] { return role->accessibleName() == u"Peran"_s; }));
    CHECK(role->currentData() == u"agency_admin"_s);
    CHECK(role->currentText() == labelOf(Role::AgencyAdmin));
}

TEST_CASE("A demonstration begins with the agency admin of the first category")
{
    const Seat seat = usualSeat(*Memory().desk.reference());
    CHECK(seat.role == Role::AgencyAdmin);
    CHECK(seat.agency == u"DPUPKP"_s);
    CHECK_FALSE(seat.person.isEmpty());
}

TEST_CASE("Who sits at a desk that nobody has sat at is asked before its window opens")
{
    Memory memory;
    FirstSeat first(memory.desk, memory.preferences);
    const QSignalSpy answered(&first, &FirstSeat::answered);
    CHECK_FALSE(first.isKnown());
    const std::unique_ptr<QWidget> question(first.ask());
    auto *name = question->findChild<QLineEdit *>(u"person"_s);
    question->findChild<CodePicker *>()->setCode(u"DLH"_s);
    name->setText(u"Bu Rini"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(answered.count() == 1);
    CHECK(memory.seat() == Seat{Role::AgencyAdmin, u"Bu Rini"_s, u"DLH"_s, {}});
    CHECK(first.isKnown());
    CHECK(QGuiApplication::quitOnLastWindowClosed());
}

TEST_CASE("Whoever does not say who sits at the desk opens no window and leaves no seat")
{
    Memory memory;
    FirstSeat first(memory.desk, memory.preferences);
    const QSignalSpy answered(&first, &FirstSeat::answered), givenUp(&first, &FirstSeat::givenUp);
    const std::unique_ptr<QWidget> question(first.ask());
    QTest::keyClick(question.get(), Qt::Key_Escape);
    CHECK((answered.isEmpty() && givenUp.count() == 1));
    CHECK_FALSE(first.isKnown());
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

TEST_CASE("Whoever sat at the desk sits there again, odd names and all")
{
    Memory memory;
    for (const QString &name : oddTexts()) {
        const Seat seat{Role::AgencyAdmin, name, u"DLH"_s, {}};
        rememberSeat(memory.preferences, seat);
        CHECK(memory.seat() == seat);
    }
}

TEST_CASE("A seat that is gone is not taken again")
{
    Memory memory;
    rememberSeat(memory.preferences, {Role::FieldOfficer, u"Pak Joko"_s, u"DLH"_s, u"gone"_s});
    CHECK_FALSE(memory.seat());
    rememberSeat(memory.preferences, {Role::AgencyAdmin, u"Bu Rini"_s, u"BUBAR"_s, {}});
    CHECK_FALSE(memory.seat());
}

TEST_CASE("A role that nobody knows, from a file mended by hand, is no seat")
{
    Memory memory;
    rememberSeat(memory.preferences, FakeDesk::admin());
    memory.preferences.remember(u"role"_s, u"raja"_s);
    CHECK_FALSE(memory.seat());
}

TEST_CASE("The foot of the window says who sits there, in the window's language")
{
    Speaking speaking(Tongue::English);
    Memory memory;
    SeatButton button(memory.desk, memory.preferences);
    const QSignalSpy taken(&button, &SeatButton::taken);
    button.take(FakeDesk::officer());
    CHECK(button.text() == u"Field officer · DPUPKP · Agus Andaian"_s);
    CHECK(button.accessibleName() == u"Change role: %1"_s.arg(button.text()));
    CHECK(taken.count() == 1);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return button.accessibleName().startsWith(u"Ganti peran"); }));
    CHECK(memory.seat() == FakeDesk::officer());
}

TEST_CASE("An officer who is renamed is renamed at the foot of the window")
{
    Memory memory;
    SeatButton button(memory.desk, memory.preferences);
    button.take(FakeDesk::officer());
    Reference reference = *memory.desk.reference();
    reference.officers.front().name = u"Agus Baru"_s;
    memory.desk.changeReference(reference);
    CHECK(button.text().endsWith(u"Agus Baru"));
}

TEST_CASE("Whoever gives up changing the seat keeps it")
{
    QWidget window;
    Memory memory;
    SeatButton button(memory.desk, memory.preferences, &window);
    button.take(FakeDesk::admin());
    button.click();
    auto *dialog = window.findChild<SeatDialog *>();
    REQUIRE(dialog);
    dialog->findChild<QComboBox *>()->setCurrentIndex(2);
    dialog->reject();
    CHECK(button.seat() == FakeDesk::admin());
}
