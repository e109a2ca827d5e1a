// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdriver.h"
#include "speaking.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/soppage.h"
#include "ui/widgets/preferences.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// DLH has an officer too.
Reference withBudi(const Reference &plain)
{
    Reference reference = plain;
    reference.officers.push_back({u"officer-9"_s, u"Budi Uji"_s, u"DLH"_s, {}, {}, {}, 8, true});
    return reference;
}

/// The settings as somebody in this seat has them.
struct Settings {
    explicit Settings(const Seat &seat)
    {
        desk.changeReference(withBudi(*desk.reference()));
        dialog.setSeat(seat);
    }

    QString noticeOn(SettingsDialog::Page page)
    {
        dialog.openPage(page);
        for (const Notice *notice : dialog.findChildren<Notice *>(u"readerNotice"_s))
            if (notice->isVisible())
                return notice->sentence();
        return {};
    }
    /// Whether somebody can write here.
    bool isOpen(const QString &line) const
    {
        const auto *field = in<QLineEdit>(dialog, line);
        return field->isEnabled() && !field->isReadOnly();
    }
    QTableWidget *officers() const
    {
        return in<QTableWidget>(*in<QWidget>(dialog, u"officers"_s), u"rows"_s);
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < officers()->rowCount(); ++row)
            names << officers()->item(row, 0)->text();
        return names;
    }
    bool canSave() const
    {
        for (const auto *save : dialog.findChildren<QPushButton *>(u"save"_s))
            if (save->isVisible())
                return true;
        return false;
    }

    Speaking speaking{Tongue::English};
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"ui.ini"_s)};
    FakeDesk desk;
    DeskOffice office{desk};
    SettingsDialog dialog{desk, office, preferences};
};

} // namespace

TEST_CASE("Only Admin Pusat changes the SOP and the calendars, others read them and who may")
{
    const auto [seat, may] = GENERATE(table<Seat, bool>({{FakeDesk::central(), true},
                                                         {FakeDesk::admin(), false},
                                                         {FakeDesk::officer(), false}}));
    Settings settings(seat);
    for (const auto page : {SettingsDialog::Page::Sop, SettingsDialog::Page::Calendars}) {
        CHECK(settings.noticeOn(page).contains(u"the central admin") != may);
        CHECK(settings.canSave() == may);
    }
    CHECK(settings.isOpen(u"reminders"_s) == may);
    CHECK(settings.isOpen(u"calendarName"_s) == may);
    CHECK(in<QComboBox>(settings.dialog, u"rejectMode"_s)->isEnabled() == may);
    CHECK(in<QComboBox>(settings.dialog, u"calendars"_s)->isEnabled());
}

TEST_CASE("An agency's admin saves no SOP, not even with Ctrl+Enter")
{
    Settings settings(FakeDesk::admin());
    settings.dialog.openPage(SettingsDialog::Page::Sop);
    in<QSpinBox>(settings.dialog, u"transferLimit"_s)->setValue(9);
    QTest::keyClick(&settings.dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(settings.office.saves == 0);
    QTest::keyClick(&settings.dialog, Qt::Key_Escape);
    CHECK(settings.dialog.isHidden());
}

TEST_CASE("An agency's admin sees and changes the officers of that agency alone")
{
    Settings settings(FakeDesk::admin());
    settings.dialog.openPage(SettingsDialog::Page::Officers);
    CHECK(settings.names() == QStringList{u"Agus Andaian"_s, u"Sri Contoh"_s});
    in<QPushButton>(*in<QWidget>(settings.dialog, u"officers"_s), u"add"_s)->click();
    type(in<QLineEdit>(settings.dialog, u"officerName"_s), u"Tono Baru"_s);
    CHECK_FALSE(in<QWidget>(settings.dialog, u"officerAgency"_s)->isEnabled());
    QTest::keyClick(&settings.dialog, Qt::Key_Return, Qt::ControlModifier);
    const auto &saved = settings.desk.reference()->officers;
    REQUIRE(saved.size() == 5);
    const auto tono = std::ranges::find(saved, u"Tono Baru"_s, &Officer::name);
    REQUIRE(tono != saved.end());
    CHECK(tono->agency == u"DPUPKP"_s);
    CHECK(std::ranges::count(saved, u"officer-9"_s, &Officer::id) == 1);
}

TEST_CASE("Admin Pusat changes the officers of every agency, a field officer those of none")
{
    Settings central(FakeDesk::central());
    CHECK(central.noticeOn(SettingsDialog::Page::Officers).isEmpty());
    CHECK(central.names().size() == 4);
    Settings officer(FakeDesk::officer());
    CHECK_FALSE(officer.noticeOn(SettingsDialog::Page::Officers).isEmpty());
    CHECK_FALSE(officer.isOpen(u"officerName"_s));
}

TEST_CASE("What Admin Pusat entered waits while somebody else sits there")
{
    Settings settings(FakeDesk::central());
    settings.dialog.openPage(SettingsDialog::Page::Sop);
    in<QSpinBox>(settings.dialog, u"transferLimit"_s)->setValue(9);
    settings.dialog.setSeat(FakeDesk::admin());
    CHECK_FALSE(settings.canSave());
    settings.dialog.setSeat(FakeDesk::central());
    CHECK(settings.isOpen(u"reminders"_s));
    QTest::keyClick(&settings.dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(settings.desk.rules().settings.transferLimit == 9);
}

TEST_CASE("The language and the look are everybody's")
{
    Settings settings(FakeDesk::officer());
    CHECK(settings.noticeOn(SettingsDialog::Page::Look).isEmpty());
    CHECK(in<QComboBox>(settings.dialog, u"language"_s)->isEnabled());
    CHECK(in<QComboBox>(settings.dialog, u"theme"_s)->isEnabled());
}
