// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdriver.h"
#include "speaking.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/soppage.h"
#include "ui/widgets/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// All settings over a desk in memory.
struct Dialog {
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"ui.ini"_s)};
    FakeDesk desk;
    DeskOffice office{desk};
    SettingsDialog dialog{desk, office, preferences};

    template <typename T>
    T *find(const QString &name) const
    {
        return in<T>(dialog, name);
    }
    int page() const { return in<QListWidget>(dialog, u"pages"_s)->currentRow(); }
};

} // namespace

TEST_CASE("What a reader chooses about the look applies at once")
{
    QTemporaryDir dir;
    Preferences preferences(dir.filePath(u"ui.ini"_s));
    FakeDesk desk;
    DeskOffice office(desk);
    SettingsDialog dialog(desk, office, preferences);
    dialog.findChild<QSpinBox *>(u"fontPoints"_s)->setValue(15);
    dialog.findChild<QCheckBox *>(u"singleKeys"_s)->click();
    auto *theme = dialog.findChild<QComboBox *>(u"theme"_s);
    Q_EMIT theme->activated(int(ThemeChoice::Dark));
    auto *language = dialog.findChild<QComboBox *>(u"language"_s);
    Q_EMIT language->activated(int(Tongue::English));
    CHECK(preferences.fontPoints() == 15);
    CHECK_FALSE(preferences.singleKeys());
    CHECK(preferences.theme() == ThemeChoice::Dark);
    CHECK(preferences.tongue() == Tongue::English);
}

TEST_CASE("A reader opens a page of the settings and finds everything there named")
{
    QTemporaryDir dir;
    Preferences preferences(dir.filePath(u"ui.ini"_s));
    FakeDesk desk;
    DeskOffice office(desk);
    SettingsDialog dialog(desk, office, preferences);
    dialog.openPage(SettingsDialog::Page::Officers);
    CHECK(dialog.findChild<QListWidget *>(u"pages"_s)->currentRow() == 4);
    CHECK_FALSE(dialog.isModal());
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const auto *press = qobject_cast<const QAbstractButton *>(widget);
        const bool isPart = qobject_cast<const QLineEdit *>(widget)
            && !qobject_cast<const QWidget *>(widget->parent())->accessibleName().isEmpty();
        const bool named = isPart || !widget->accessibleName().isEmpty()
            || (press && !press->text().isEmpty());
        INFO(widget->objectName().toStdString());
        CHECK((!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || named));
    }
}

TEST_CASE("The settings show what is preferred, and follow what is changed elsewhere")
{
    Dialog settings;
    CHECK(settings.find<QSpinBox>(u"fontPoints"_s)->value() == 10);
    settings.preferences.setFontPoints(14);
    settings.preferences.setTheme(ThemeChoice::HighContrast);
    settings.preferences.setDensity(Density::Tight);
    settings.preferences.setSingleKeys(false);
    settings.preferences.setOpenNext(false);
    settings.preferences.setTongue(Tongue::English);
    CHECK(settings.find<QSpinBox>(u"fontPoints"_s)->value() == 14);
    CHECK(settings.find<QComboBox>(u"theme"_s)->currentIndex() == 3);
    CHECK(settings.find<QComboBox>(u"density"_s)->currentIndex() == 0);
    CHECK_FALSE(settings.find<QCheckBox>(u"singleKeys"_s)->isChecked());
    CHECK_FALSE(settings.find<QCheckBox>(u"openNext"_s)->isChecked());
    CHECK(settings.find<QComboBox>(u"language"_s)->currentText() == u"English"_s);
}

TEST_CASE("A reader chooses how close the rows stand and whether the next complaint opens")
{
    Dialog settings;
    Q_EMIT settings.find<QComboBox>(u"density"_s)->activated(int(Density::Loose));
    settings.find<QCheckBox>(u"openNext"_s)->click();
    CHECK(settings.preferences.density() == Density::Loose);
    CHECK_FALSE(settings.preferences.openNext());
}

TEST_CASE("Letters are at least nine points high and at most twenty")
{
    Dialog settings;
    auto *points = settings.find<QSpinBox>(u"fontPoints"_s);
    points->setValue(2);
    CHECK(settings.preferences.fontPoints() == 9);
    points->setValue(72);
    CHECK(settings.preferences.fontPoints() == 20);
}

TEST_CASE("Each language is called by its own name whatever the window speaks")
{
    const Speaking speaking(Tongue::English);
    Dialog settings;
    const auto *language = settings.find<QComboBox>(u"language"_s);
    CHECK(language->itemText(0) == u"Bahasa Indonesia"_s);
    CHECK(language->itemText(1) == u"English"_s);
}

TEST_CASE("A press on a page's name opens the page")
{
    Dialog settings;
    const auto *pages = settings.dialog.findChild<QStackedWidget *>();
    for (int page = 0; page < 5; ++page) {
        settings.find<QListWidget>(u"pages"_s)->setCurrentRow(page);
        CHECK(pages->currentIndex() == page);
    }
}

TEST_CASE("No button of the settings looks as if Enter pressed it from anywhere")
{
    Dialog settings;
    for (int page = 0; page < 5; ++page) {
        settings.dialog.openPage(SettingsDialog::Page(page));
        for (const QPushButton *button : settings.dialog.findChildren<QPushButton *>())
            CHECK_FALSE((button->isDefault() || button->autoDefault()));
    }
}

TEST_CASE("Enter presses the button of the settings that has the keyboard")
{
    Dialog settings;
    settings.dialog.openPage(SettingsDialog::Page::Sop);
    const auto *limits = settings.find<QWidget>(u"limits"_s);
    const int before = tableOf(*limits)->rowCount();
    auto *add = in<QPushButton>(*limits, u"add"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Return);
    CHECK(tableOf(*limits)->rowCount() == before + 1);
}

TEST_CASE("The settings change their language while they are open")
{
    Speaking speaking(Tongue::English);
    Dialog settings;
    const auto *names = settings.find<QListWidget>(u"pages"_s);
    const auto *theme = settings.find<QComboBox>(u"theme"_s);
    CHECK(names->item(4)->text() == u"Officers"_s);
    CHECK(theme->itemText(2) == u"Dark"_s);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return names->item(4)->text() == u"Petugas"_s; }));
    CHECK(theme->itemText(2) == u"Gelap"_s);
    CHECK(theme->accessibleName() == u"Tema"_s);
    CHECK(settings.dialog.windowTitle() == u"Pengaturan"_s);
}

TEST_CASE("The settings grow with the letters and stay on the screen")
{
    Dialog settings;
    settings.dialog.openPage(SettingsDialog::Page::Look);
    const QSize before = settings.dialog.size();
    QFont large = settings.dialog.font();
    large.setPointSize(20);
    settings.dialog.setFont(large);
    const QSize screen = settings.dialog.screen()->availableSize();
    CHECK(settings.dialog.width() >= before.width());
    CHECK(settings.dialog.width() <= screen.width());
    CHECK(settings.dialog.height() <= screen.height());
}

TEST_CASE("A page with unsaved entries does not hold back what another page saves")
{
    Dialog settings;
    settings.find<QSpinBox>(u"transferLimit"_s)->setValue(9);
    auto *calendar = settings.find<QLineEdit>(u"calendarName"_s);
    type(calendar, u"Kota"_s);
    for (auto *save : settings.dialog.findChildren<QPushButton *>(u"save"_s))
        if (save->isEnabled())
            save->click();
    CHECK(settings.desk.rules().settings.transferLimit == 9);
    CHECK(settings.desk.rules().calendars.city.name == u"Kota"_s);
}

TEST_CASE("A reader with large letters on a small screen need not scroll the SOP sideways")
{
    const Speaking speaking(GENERATE(Tongue::English, Tongue::Indonesian));
    Dialog settings;
    QFont large = settings.dialog.font();
    large.setPointSize(15);
    settings.dialog.setFont(large);
    settings.dialog.openPage(SettingsDialog::Page::Sop);
    settings.dialog.resize(860, 540); // nine tenths of 1024, and room for wider letters
    QCoreApplication::sendPostedEvents();
    const auto *page = settings.dialog.findChild<QStackedWidget *>()->currentWidget();
    const auto *area = in<QScrollArea>(*page, u"pageScroll"_s);
    CHECK(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
}

TEST_CASE("What the window does by itself stands on the first page, with the language")
{
    Dialog settings;
    settings.dialog.openPage(SettingsDialog::Page::General);
    for (const auto &name : {u"language"_s, u"openNext"_s, u"singleKeys"_s})
        CHECK(settings.find<QWidget>(name)->isVisible());
}
