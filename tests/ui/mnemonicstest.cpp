// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskoffice.h"
#include "support/fakeoffice.h"
#include "ui/complaint/photoviewer.h"
#include "ui/deskwindow.h"
#include "ui/importing/importdialog.h"
#include "ui/mainwindow/seatdialog.h"
#include "ui/mainwindow/shortcutsheet.h"
#include "ui/mnemonics.h"
#include "ui/settings/settingsdialog.h"
#include "ui/speaking.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

Tongue eachTongue() { return GENERATE(Tongue::English, Tongue::Indonesian); }

void checkEachTab(const QWidget &dialog, QTabWidget *tabs)
{
    for (int i = 0; i < (tabs ? tabs->count() : 1); ++i) {
        if (tabs)
            tabs->setCurrentIndex(i);
        CAPTURE(i);
        CHECK(mnemonicsTwiceIn(dialog) == QStringList());
    }
}

} // namespace

TEST_CASE("Whoever says who sits at the desk reaches each field by a letter of its own")
{
    const Speaking speaking(eachTongue());
    const FakeDesk desk;
    const Seat seat = GENERATE(FakeDesk::admin(), FakeDesk::officer(), FakeDesk::central());
    auto *dialog = new SeatDialog(desk, seat, nullptr);
    const std::unique_ptr<QWidget> owner(dialog);
    dialog->show();
    CHECK(mnemonicsTwiceIn(*dialog) == QStringList());
}

TEST_CASE("Alt and the letter of the agency go to the agency, in Indonesian too")
{
    const Speaking speaking(Tongue::Indonesian);
    const FakeDesk desk;
    const auto dialog = std::make_unique<SeatDialog>(desk, FakeDesk::admin(), nullptr);
    dialog->show();
    REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    QTest::keyClick(dialog.get(), Qt::Key_D, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] {
        return dialog->focusWidget() && dialog->focusWidget()->inherits("upik::CodePicker");
    }));
}

TEST_CASE("No page of the settings binds a letter twice, in either language")
{
    const Speaking speaking(eachTongue());
    FakeDesk desk;
    DeskOffice office(desk);
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"desk.ini"_s));
    SettingsDialog dialog(desk, office, preferences, nullptr);
    dialog.setSeat(FakeDesk::central());
    dialog.show();
    auto *pages = dialog.findChild<QStackedWidget *>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        CAPTURE(page);
        checkEachTab(dialog, pages->currentWidget()->findChild<QTabWidget *>());
    }
}

TEST_CASE("No other dialog binds a letter twice, in either language")
{
    const Speaking speaking(eachTongue());
    FakeOffice office;
    ImportDialog importing(office, FakeDesk::central(), nullptr);
    ShortcutSheet keys({}, nullptr);
    PhotoViewer photos({});
    for (QWidget *dialog : std::initializer_list<QWidget *>{&importing, &keys, &photos}) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        CHECK(mnemonicsTwiceIn(*dialog) == QStringList());
    }
}

TEST_CASE("No button of the window takes the letter of a menu, in either language")
{
    const Speaking speaking(eachTongue());
    const DeskWindow desk(1);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    CHECK(mnemonicsTwiceIn(*desk.window) == QStringList());
}
