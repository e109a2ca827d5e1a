// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdriver.h"
#include "speaking.h"
#include "support/oddtexts.h"
#include "ui/settings/soppage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QString reasonAt(const Edited<SopPage> &edited, int row)
{
    return edited.find<QListWidget>(u"pausingReasons"_s)->item(row)->text();
}

} // namespace

TEST_CASE("The office saves how rejections are decided")
{
    Edited<SopPage> edited;
    CHECK_FALSE(edited.find<QPushButton>(u"save"_s)->isEnabled());
    edited.find<QComboBox>(u"rejectMode"_s)->setCurrentIndex(1);
    CHECK(edited.page.isChanged());
    edited.save();
    CHECK(edited.desk.rules().settings.rejectMode == RejectMode::FinalByAgency);
    CHECK_FALSE(edited.page.isChanged());
}

TEST_CASE("Every setting of the SOP is shown as it is in force and saved as it is entered")
{
    Edited<SopPage> edited;
    CHECK(edited.page.entered() == edited.desk.rules().settings);
    edited.find<QComboBox>(u"receiveBy"_s)->setCurrentIndex(2);
    edited.find<QComboBox>(u"completionReview"_s)->setCurrentIndex(1);
    edited.find<QCheckBox>(u"needsPhoto"_s)->setChecked(false);
    edited.find<QCheckBox>(u"startsAtEntry"_s)->setChecked(true);
    edited.find<QCheckBox>(u"nationalRing"_s)->setChecked(false);
    edited.find<QSpinBox>(u"transferLimit"_s)->setValue(5);
    edited.find<QSpinBox>(u"undoSeconds"_s)->setValue(0);
    edited.find<QLineEdit>(u"reminders"_s)->setText(u"60; 90"_s);
    edited.save();
    SopSettings wanted = SopSettings();
    wanted.receiveBy = ReceiveBy::Either;
    wanted.completionReview = CompletionReview::AgencyAdmin;
    wanted.completionNeedsPhoto = false;
    wanted.clockStartsAtEntry = true;
    wanted.nationalRing = false;
    wanted.transferLimit = 5;
    wanted.undoSeconds = 0;
    wanted.reminderPercents = {60, 90};
    CHECK(edited.desk.rules().settings == wanted);
}

TEST_CASE("The office is told how many deadlines move before anything is saved")
{
    Edited<SopPage> edited;
    edited.office.moved = 7;
    edited.find<QCheckBox>(u"startsAtEntry"_s)->setChecked(true);
    edited.save();
    CHECK(edited.notice().contains(u'7'));
    CHECK(edited.office.saves == 0);
    edited.save();
    CHECK(edited.office.saves == 1);
}

TEST_CASE("The office corrects reminder points that cannot be read where they stand")
{
    Edited<SopPage> edited;
    edited.find<QLineEdit>(u"reminders"_s)->setText(u"80, 50"_s);
    edited.save();
    CHECK(edited.office.saves == 0);
    CHECK(edited.find<QLineEdit>(u"reminders"_s)->text() == u"80, 50"_s);
    CHECK(percentsOf(u"50,80 ; 100"_s) == std::vector<int>{50, 80, 100});
    CHECK_FALSE(percentsOf(u"fifty"_s));
    CHECK_FALSE(percentsOf(QString()));
}

TEST_CASE("The office lets a reason of a hold pause the clock no longer")
{
    Edited<SopPage> edited;
    edited.find<QListWidget>(u"pausingReasons"_s)->item(0)->setCheckState(Qt::Unchecked);
    edited.save();
    CHECK_FALSE(edited.desk.rules().settings.pausingReasons.contains(u"weather"_s));
    CHECK(edited.desk.rules().settings.pausingReasons.contains(u"permit"_s));
}

TEST_CASE("What was entered survives a failed save and a change by somebody else")
{
    Edited<SopPage> edited;
    edited.find<QSpinBox>(u"transferLimit"_s)->setValue(9);
    edited.desk.changeRules(rulesWithHoliday());
    CHECK(edited.find<QSpinBox>(u"transferLimit"_s)->value() == 9);
    edited.office.failure = Error{ErrorCode::StoreFull};
    edited.save();
    CHECK_FALSE(edited.notice().isEmpty());
    CHECK(edited.find<QSpinBox>(u"transferLimit"_s)->value() == 9);
    press(edited.page, u"discard"_s);
    CHECK(edited.find<QSpinBox>(u"transferLimit"_s)->value() == 2);
}

TEST_CASE("The office reads under the reminder points what may stand there")
{
    Edited<SopPage> edited;
    auto *reminders = edited.find<QLineEdit>(u"reminders"_s);
    type(reminders, u"50, 80, 101"_s);
    edited.save();
    CHECK(faultUnder(reminders).contains(u"50, 80, 100"));
    type(reminders, u"50, 80"_s);
    CHECK(faultUnder(reminders).isEmpty());
    edited.save();
    CHECK(edited.desk.rules().settings.reminderPercents == std::vector{50, 80});
}

TEST_CASE("A person cannot enter reminder points out of their range, or four of them")
{
    for (const QString &text : {u"0"_s, u"101"_s, u"-5"_s, u"50, 50"_s, u"12.5"_s,
                                u"10, 20, 30, 40"_s, u"50%"_s})
        CHECK_FALSE(percentsOf(text));
    CHECK(percentsOf(u" 1 100 "_s) == std::vector{1, 100});
}

TEST_CASE("No odd text passes for reminder points, and none is changed where it stands")
{
    Edited<SopPage> edited;
    auto *reminders = edited.find<QLineEdit>(u"reminders"_s);
    for (const QString &text : oddTexts()) {
        type(reminders, text);
        edited.save();
        CHECK(reminders->text() == text);
        CHECK_FALSE(faultUnder(reminders).isEmpty());
    }
    CHECK_FALSE(edited.isSaved());
}

TEST_CASE("The office takes an entry back and finds what is in force")
{
    Edited<SopPage> edited;
    edited.find<QComboBox>(u"completionReview"_s)->setCurrentIndex(2);
    type(edited.find<QLineEdit>(u"reminders"_s), u"x"_s);
    press(edited.page, u"discard"_s);
    CHECK(edited.page.entered() == edited.desk.rules().settings);
    CHECK(edited.find<QLineEdit>(u"reminders"_s)->text() == u"50, 80, 100"_s);
    CHECK_FALSE(edited.page.isChanged());
}

TEST_CASE("A page without entries shows at once what somebody else saved")
{
    Edited<SopPage> edited;
    SlaRules rules = edited.desk.rules();
    rules.settings.undoSeconds = 45;
    edited.desk.changeRules(rules);
    CHECK(edited.find<QSpinBox>(u"undoSeconds"_s)->value() == 45);
    CHECK_FALSE(edited.page.isChanged());
}

TEST_CASE("The office is told that it has saved until it enters something else")
{
    Edited<SopPage> edited;
    edited.find<QSpinBox>(u"transferLimit"_s)->setValue(4);
    edited.save();
    CHECK(edited.notice() == u"Saved."_s);
    edited.find<QSpinBox>(u"transferLimit"_s)->setValue(5);
    CHECK(edited.notice().isEmpty());
}

TEST_CASE("A pausing reason that the reference no longer has keeps pausing")
{
    Edited<SopPage> edited;
    const QStringList before = edited.desk.rules().settings.pausingReasons;
    edited.find<QListWidget>(u"pausingReasons"_s)->item(1)->setCheckState(Qt::Checked);
    edited.save();
    const QStringList after = edited.desk.rules().settings.pausingReasons;
    for (const QString &code : before)
        CHECK(after.contains(code));
    CHECK(after.contains(u"third_party"_s));
}

TEST_CASE("The reasons of a hold are named in the language of the window and stay ticked")
{
    Speaking speaking(Tongue::English);
    Edited<SopPage> edited;
    CHECK(reasonAt(edited, 0) == u"Weather"_s);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return reasonAt(edited, 0) == u"Cuaca"_s; }));
    CHECK_FALSE(edited.page.isChanged());
}

TEST_CASE("A choice of the SOP keeps its value while its words change")
{
    Speaking speaking(Tongue::English);
    Edited<SopPage> edited;
    auto *receive = edited.find<QComboBox>(u"receiveBy"_s);
    receive->setCurrentIndex(1);
    CHECK(receive->currentText() == u"the agency admin"_s);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return receive->currentText() != u"the agency admin"_s; }));
    edited.save();
    CHECK(edited.desk.rules().settings.receiveBy == ReceiveBy::AgencyAdmin);
}

TEST_CASE("The time to undo is held within a minute")
{
    Edited<SopPage> edited;
    auto *seconds = edited.find<QSpinBox>(u"undoSeconds"_s);
    seconds->setValue(3600);
    CHECK(seconds->value() == 60);
    seconds->setValue(-1);
    CHECK(seconds->value() == 0);
}
