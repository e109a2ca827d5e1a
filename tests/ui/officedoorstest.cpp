// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaking.h"
#include "support/catch.h"
#include "support/deskoffice.h"
#include "ui/importing/importdialog.h"
#include "ui/mainwindow/actiontable.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/officedoors.h"
#include "ui/mainwindow/toast.h"
#include "ui/mainwindow/troublebar.h"
#include "ui/mainwindow/windowmenus.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/preferences.h"

#include <QFileDialog>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// An office that writes so many complaints, or fails.
class WritingOffice : public DeskOffice
{
public:
    using DeskOffice::DeskOffice;

    QFuture<Result<qint64>> exportFile(const QString &path) override
    {
        paths << path;
        return QtFuture::makeReadyFuture(answer);
    }

    Result<qint64> answer{qint64(0)};
    QStringList paths;
};

/// A window over such an office, English.
struct Doors {
    void open(Command command) const { window.menus().table().action(command)->trigger(); }
    /// Chooses a file in the dialog that asks for one.
    void choose(const QString &path) const
    {
        auto *dialog = window.findChild<QFileDialog *>();
        REQUIRE(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }

    Speaking speaking{Tongue::English};
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"desk.ini"_s)};
    FakeDesk desk;
    WritingOffice office{desk};
    MainWindow window{desk, office, preferences};
};

} // namespace

TEST_CASE("Somebody who exports is told how many complaints were written")
{
    Doors doors;
    doors.office.answer = qint64(12'345);
    doors.open(Command::Export);
    doors.choose(u"/tmp/aduan.json"_s);
    CHECK(doors.office.paths == QStringList{u"/tmp/aduan.json"_s});
    CHECK(doors.window.toast().sentence() == u"12,345 complaints written."_s);
    CHECK(doors.window.troubleBar().isHidden());
}

TEST_CASE("One complaint that was written is told in the singular")
{
    Doors doors;
    doors.office.answer = qint64(1);
    doors.open(Command::Export);
    doors.choose(u"/tmp/aduan.json"_s);
    CHECK(doors.window.toast().sentence() == u"1 complaint written."_s);
}

TEST_CASE("Somebody whose export failed reads why and where, and no success")
{
    Doors doors;
    doors.office.answer = fail(ErrorCode::FileUnwritable, u"/root/aduan.json"_s);
    doors.open(Command::Export);
    doors.choose(u"/root/aduan.json"_s);
    CHECK_FALSE(doors.window.troubleBar().isHidden());
    CHECK(doors.window.troubleBar().sentence().contains(u"/root/aduan.json"));
    CHECK(doors.window.toast().sentence().isEmpty());
}

TEST_CASE("Somebody who gives up exporting writes nothing")
{
    const Doors doors;
    doors.open(Command::Export);
    auto *dialog = doors.window.findChild<QFileDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->acceptMode() == QFileDialog::AcceptSave);
    CHECK(dialog->defaultSuffix() == u"json"_s);
    dialog->reject();
    CHECK(doors.office.paths.isEmpty());
}

TEST_CASE("The settings are opened once and come back with what was not saved")
{
    const Doors doors;
    doors.open(Command::Settings);
    auto *first = doors.window.findChild<SettingsDialog *>();
    REQUIRE(first);
    first->findChild<QSpinBox *>(u"transferLimit"_s)->setValue(7);
    first->close();
    doors.open(Command::Settings);
    CHECK(doors.window.findChildren<SettingsDialog *>().size() == 1);
    CHECK(first->isVisible());
    CHECK(first->findChild<QSpinBox *>(u"transferLimit"_s)->value() == 7);
}

TEST_CASE("An import is opened beside the window by the seat of the moment")
{
    class SeatedOffice : public WritingOffice
    {
    public:
        using WritingOffice::WritingOffice;
        QFuture<Result<ImportReport>> importFile(const Seat &by, const QString &path) override
        {
            seat = by;
            return WritingOffice::importFile(by, path);
        }
        Seat seat;
    };
    Doors doors;
    SeatedOffice office(doors.desk);
    MainWindow window(doors.desk, office, doors.preferences);
    window.takeSeat(FakeDesk::central());
    window.menus().table().action(Command::Import)->trigger();
    auto *dialog = window.findChild<ImportDialog *>();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->isModal());
    dialog->preview(u"/tmp/aduan.csv"_s);
    dialog->takeAll();
    CHECK(office.seat == FakeDesk::central());
}
