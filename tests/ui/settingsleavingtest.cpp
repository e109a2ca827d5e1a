// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdriver.h"
#include "speaking.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/preferences.h"

#include <QMessageBox>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The settings on the screen, at the page of the SOP, as Admin Pusat has them.
struct Settings {
    Settings()
    {
        dialog.openPage(SettingsDialog::Page::Sop);
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }

    template <typename T>
    T *find(const QString &name) const
    {
        return in<T>(dialog, name);
    }
    void change() const { find<QSpinBox>(u"transferLimit"_s)->setValue(9); }
    int saved() const { return desk.rules().settings.transferLimit; }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, key, with);
    }
    /// Answers what is asked about changes that were not saved.
    void answer(const QString &button) const
    {
        auto *box = dialog.findChild<QMessageBox *>();
        REQUIRE(box);
        in<QAbstractButton>(*box, button)->click();
    }

    Speaking speaking{Tongue::English};
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"ui.ini"_s)};
    FakeDesk desk;
    DeskOffice office{desk};
    SettingsDialog dialog{desk, office, preferences};
};

} // namespace

TEST_CASE("Enter in a field of the settings closes nothing and presses no other button")
{
    Settings settings;
    auto *reminders = settings.find<QLineEdit>(u"reminders"_s);
    reminders->setFocus();
    reminders->setText(u"40, 80"_s);
    settings.press(Qt::Key_Return);
    CHECK(settings.dialog.isVisible());
    CHECK(reminders->text() == u"40, 80"_s);
    CHECK(settings.office.saves == 0);
}

TEST_CASE("Ctrl+Enter saves the page that is open")
{
    Settings settings;
    settings.find<QLineEdit>(u"reminders"_s)->setFocus();
    settings.change();
    settings.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(settings.saved() == 9);
    CHECK(settings.dialog.isVisible());
}

TEST_CASE("Settings without a change close by Esc without a word")
{
    Settings settings;
    settings.press(Qt::Key_Escape);
    CHECK(settings.dialog.isHidden());
}

TEST_CASE("Whoever leaves the settings with changes is asked, and may go on")
{
    Settings settings;
    settings.change();
    settings.press(Qt::Key_Escape);
    CHECK(settings.dialog.isVisible());
    settings.answer(u"goOn"_s);
    CHECK(settings.dialog.isVisible());
    CHECK(settings.find<QSpinBox>(u"transferLimit"_s)->value() == 9);
    CHECK(settings.saved() != 9);
}

TEST_CASE("Whoever leaves the settings may save what was changed")
{
    Settings settings;
    settings.change();
    settings.find<QPushButton>(u"close"_s)->click();
    settings.answer(u"saveAll"_s);
    CHECK(settings.saved() == 9);
    CHECK(QTest::qWaitFor([&] { return settings.dialog.isHidden(); }));
}

TEST_CASE("Whoever leaves the settings may drop what was changed")
{
    Settings settings;
    const int before = settings.saved();
    settings.change();
    settings.dialog.close();
    settings.answer(u"dropAll"_s);
    CHECK(settings.dialog.isHidden());
    CHECK(settings.find<QSpinBox>(u"transferLimit"_s)->value() == before);
    CHECK(settings.office.saves == 0);
}

TEST_CASE("Settings that cannot be saved stay open where they are wrong")
{
    Settings settings;
    settings.find<QLineEdit>(u"reminders"_s)->setText(u"bukan angka"_s);
    settings.dialog.openPage(SettingsDialog::Page::Look);
    settings.press(Qt::Key_Escape);
    settings.answer(u"saveAll"_s);
    CHECK(settings.dialog.isVisible());
    CHECK(settings.find<QLineEdit>(u"reminders"_s)->isVisible());
    settings.find<QLineEdit>(u"reminders"_s)->setText(u"50"_s);
    settings.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(settings.desk.rules().settings.reminderPercents == std::vector{50});
    CHECK(settings.dialog.isVisible());
}

TEST_CASE("Settings whose deadlines must be confirmed first close once they are")
{
    Settings settings;
    settings.office.moved = 3;
    settings.change();
    settings.press(Qt::Key_Escape);
    settings.answer(u"saveAll"_s);
    CHECK(settings.dialog.isVisible());
    for (auto *save : settings.dialog.findChildren<QPushButton *>(u"save"_s))
        if (save->isVisible())
            save->click();
    CHECK(settings.saved() == 9);
    CHECK(QTest::qWaitFor([&] { return settings.dialog.isHidden(); }));
}

TEST_CASE("Tab goes down a page of the settings, then to Save, then to Close")
{
    Settings settings;
    settings.change();
    settings.find<QWidget>(u"pages"_s)->setFocus();
    QStringList stops;
    for (int i = 0; i < 60 && !stops.contains(u"close"_s); ++i) {
        settings.press(Qt::Key_Tab);
        stops << settings.dialog.focusWidget()->objectName();
    }
    CHECK(stops.front() == u"rejectMode"_s);
    const auto at = [&](const QString &name) { return stops.indexOf(name); };
    CHECK(at(u"rejectMode"_s) < at(u"needsPhoto"_s));
    CHECK(at(u"needsPhoto"_s) < at(u"reminders"_s));
    CHECK(at(u"reminders"_s) < at(u"save"_s));
    CHECK(at(u"save"_s) < at(u"close"_s));
}
