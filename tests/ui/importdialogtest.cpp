// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdriver.h"
#include "support/catch.h"
#include "support/deskoffice.h"
#include "ui/dialogs/notice.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/importrows.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

ImportReport mixedReport()
{
    ImportReport report = reportOf(
        {rowOf(2, RowFate::Taken, u"Lampu mati"_s),
         repeating(rowOf(3, RowFate::AlreadyHere, u"Jalan rusak"_s), u"UPIK-2026-000001"_s),
         repeating(rowOf(4, RowFate::TwiceInFile, u"Lampu mati"_s), u"2"_s),
         rowOf(5, RowFate::Refused)});
    report.rows[0].marks = {QString(kMarkOutsideCity)};
    report.rows[3].error = Error{ErrorCode::MissingText, u"uraian"_s};
    return report;
}

/// The dialog over an office that has a report ready.
struct Importing {
    Importing() : office(desk), dialog((office.report = mixedReport(), office), FakeDesk::admin())
    {}

    QString cell(int row, ImportRows::Column column) const
    {
        const auto *model = dialog.findChild<QTableView *>(u"importRows"_s)->model();
        return model->index(row, column).data().toString();
    }
    QPushButton *take() const { return dialog.findChild<QPushButton *>(u"takeAll"_s); }

    FakeDesk desk;
    DeskOffice office;
    ImportDialog dialog;
};

} // namespace

TEST_CASE("Somebody who imports sees the fate of every row before anything is taken")
{
    Importing importing;
    importing.dialog.preview(u"/tmp/aduan.csv"_s);
    CHECK(importing.cell(0, ImportRows::Fate) == u"Will be taken"_s);
    CHECK(importing.cell(0, ImportRows::Remark).contains(u"outside the city"));
    CHECK(importing.cell(1, ImportRows::Remark).contains(u"UPIK-2026-000001"));
    CHECK(importing.cell(2, ImportRows::Fate) == u"Twice in the file"_s);
    CHECK(importing.cell(3, ImportRows::Remark) == u"uraian: is missing"_s);
    CHECK(importing.office.imported.isEmpty());
}

TEST_CASE("Somebody takes what can be taken and reads what happened")
{
    Importing importing;
    importing.dialog.preview(u"/tmp/aduan.csv"_s);
    QSignalSpy imported(&importing.dialog, &ImportDialog::imported);
    CHECK(importing.take()->isEnabled());
    importing.take()->click();
    CHECK(imported.size() == 1);
    CHECK(importing.office.imported == QStringList{u"/tmp/aduan.csv"_s});
    CHECK(importing.cell(0, ImportRows::Fate) == u"Taken"_s);
    CHECK(importing.take()->isHidden());
}

TEST_CASE("Somebody who chose an unreadable file is told so and may choose another")
{
    Importing importing;
    importing.office.failure = Error{ErrorCode::FileUnreadable, u"/tmp/x.csv"_s};
    importing.dialog.preview(u"/tmp/x.csv"_s);
    CHECK_FALSE(importing.dialog.findChild<Notice *>(u"notice"_s)->sentence().isEmpty());
    CHECK_FALSE(importing.take()->isEnabled());
    CHECK(importing.dialog.findChild<QPushButton *>(u"chooseFile"_s)->isEnabled());
}

TEST_CASE("Somebody whose import failed keeps the preview")
{
    Importing importing;
    importing.dialog.preview(u"/tmp/aduan.csv"_s);
    importing.office.failure = Error{ErrorCode::StoreFull};
    importing.take()->click();
    CHECK(importing.cell(0, ImportRows::Fate) == u"Will be taken"_s);
    CHECK(importing.take()->isEnabled());
}

TEST_CASE("Somebody finds nothing to take in a file of known complaints")
{
    Importing importing;
    importing.office.report.rows.erase(importing.office.report.rows.begin());
    importing.dialog.preview(u"/tmp/aduan.csv"_s);
    CHECK_FALSE(importing.take()->isEnabled());
}

TEST_CASE("Choosing a file stops nobody's work")
{
    Importing importing;
    importing.dialog.chooseFile();
    const auto *chooser = importing.dialog.findChild<QFileDialog *>(u"chooseDialog"_s);
    REQUIRE(chooser);
    CHECK(chooser->testOption(QFileDialog::DontUseNativeDialog));
    CHECK_FALSE(importing.dialog.isModal());
}

TEST_CASE("A row's tool tip shows markup as letters")
{
    ImportRows rows;
    rows.show(reportOf({rowOf(2, RowFate::Taken, u"<b>tebal</b>"_s)}), false);
    const QModelIndex subject = rows.index(0, ImportRows::Subject);
    CHECK(subject.data().toString() == u"<b>tebal</b>"_s);
    CHECK_FALSE(subject.data(Qt::ToolTipRole).toString().contains(u"<b>"));
}

TEST_CASE("Enter takes the complaints once the file is read")
{
    Importing importing;
    importing.dialog.show();
    CHECK_FALSE(importing.take()->isDefault());
    importing.dialog.preview(u"/tmp/aduan.csv"_s);
    CHECK(importing.take()->isDefault());
    CHECK(importing.take()->text().contains(u'&'));
}

TEST_CASE("A file to import is looked for among the documents first")
{
    Importing importing;
    importing.dialog.chooseFile();
    auto *files = importing.dialog.findChild<QFileDialog *>();
    REQUIRE(files);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    CHECK(files->directory() == (documents.exists() ? documents : QDir::home()));
    files->close();
}

TEST_CASE("The next file to import is looked for where the last one was")
{
    const QTemporaryDir folder;
    Importing importing;
    importing.dialog.preview(folder.filePath(u"aduan.csv"_s));
    importing.dialog.chooseFile();
    CHECK(importing.dialog.findChild<QFileDialog *>()->directory() == QDir(folder.path()));
}

TEST_CASE("The remarks of a preview get the width that numbers do not need yet")
{
    Importing importing;
    importing.dialog.show();
    importing.dialog.preview(u"/tmp/aduan.csv"_s);
    const auto *table = importing.dialog.findChild<QTableView *>();
    const auto isFilled = [table] {
        return table->horizontalHeader()->length() == table->viewport()->width();
    };
    CHECK(table->isColumnHidden(ImportRows::Number));
    CHECK(QTest::qWaitFor(isFilled));
    CHECK(table->columnWidth(ImportRows::Remark) > table->width() / 2);
    importing.office.report.rows[0].number = u"UPIK-2026-000002"_s;
    importing.take()->click();
    CHECK_FALSE(table->isColumnHidden(ImportRows::Number));
    CHECK(QTest::qWaitFor(isFilled));
    CHECK(table->columnWidth(ImportRows::Remark) > table->columnWidth(ImportRows::Number));
}

TEST_CASE("A long subject leaves room for what is remarked on its row")
{
    Importing importing;
    importing.dialog.show();
    importing.office.report.rows[0].title = QString(300, u'm');
    importing.dialog.preview(u"/tmp/aduan.csv"_s);
    const auto *table = importing.dialog.findChild<QTableView *>();
    CHECK(table->columnWidth(ImportRows::Subject) < table->width() / 2);
    CHECK(QTest::qWaitFor(
        [table] { return table->columnWidth(ImportRows::Remark) > table->width() / 4; }));
}

TEST_CASE("The headers of an empty import are read whole")
{
    Importing importing;
    importing.dialog.show();
    const auto *header = importing.dialog.findChild<QTableView *>()->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        CHECK(header->sectionSize(column) >= header->sectionSizeHint(column));
}
