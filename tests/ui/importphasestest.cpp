// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdriver.h"
#include "settingsdriver.h"
#include "speaking.h"
#include "support/oddtexts.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/importrows.h"
#include "ui/sla/levelchip.h"

#include <QLabel>
#include <QProgressBar>
#include <QPromise>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// An office that reads and imports as long as the test wants.
class SlowOffice : public DeskOffice
{
public:
    using DeskOffice::DeskOffice;

    QFuture<Result<ImportReport>> previewImport(const QString &path) override
    {
        previewed << path;
        return begin();
    }
    QFuture<Result<ImportReport>> importFile(const Seat &, const QString &) override
    {
        return begin();
    }
    void answer(const Result<ImportReport> &result)
    {
        promise.addResult(result);
        promise.finish();
    }

    QStringList previewed;

private:
    QFuture<Result<ImportReport>> begin()
    {
        promise = QPromise<Result<ImportReport>>();
        promise.start();
        return promise.future();
    }

    QPromise<Result<ImportReport>> promise;
};

ImportReport twoRows()
{
    ImportReport report = reportOf({rowOf(2, RowFate::Taken, u"Lampu mati"_s)});
    report.rows.push_back(rowOf(3, RowFate::Refused));
    report.rows.back().error = Error{ErrorCode::MissingText};
    return report;
}

/// The dialog over a slow office, English.
struct Importing {
    Importing() { dialog.show(); }

    bool isEnabled(const QString &button) const
    {
        return in<QPushButton>(dialog, button)->isEnabled();
    }
    QString notice() const { return in<Notice>(dialog, u"notice"_s)->sentence(); }
    QProgressBar *progress() const { return in<QProgressBar>(dialog, u"progress"_s); }
    QString cell(int row, int column) const
    {
        const auto *model = in<QTableView>(dialog, u"importRows"_s)->model();
        return model->index(row, column).data().toString();
    }
    bool isReady() const
    {
        return QTest::qWaitFor([&] { return isEnabled(u"chooseFile"_s); });
    }
    void previewed()
    {
        dialog.preview(u"/tmp/aduan.csv"_s);
        office.answer(twoRows());
        REQUIRE(isReady());
    }

    Speaking speaking{Tongue::English};
    FakeDesk desk;
    SlowOffice office{desk};
    ImportDialog dialog{office, FakeDesk::central()};
};

} // namespace

TEST_CASE("An import begins by saying that nothing is taken unasked")
{
    const Importing importing;
    CHECK(in<QLabel>(importing.dialog, u"file"_s)->text().contains(u"nothing is taken"));
    CHECK_FALSE(importing.isEnabled(u"takeAll"_s));
    CHECK(importing.progress()->isHidden());
}

TEST_CASE("While a file is read no other is begun and nothing can be taken")
{
    Importing importing;
    importing.dialog.preview(u"/tmp/besar.csv"_s);
    importing.dialog.preview(u"/tmp/lain.csv"_s);
    CHECK(importing.office.previewed == QStringList{u"/tmp/besar.csv"_s});
    CHECK_FALSE(importing.isEnabled(u"chooseFile"_s));
    CHECK_FALSE(importing.isEnabled(u"takeAll"_s));
    CHECK(importing.progress()->isVisible());
    CHECK(in<QLabel>(importing.dialog, u"file"_s)->text() == u"/tmp/besar.csv"_s);
}

TEST_CASE("The progress of an import is shown as it goes and hidden at its end")
{
    Importing importing;
    importing.previewed();
    importing.dialog.takeAll();
    Q_EMIT importing.office.progress(30, 120);
    CHECK(importing.progress()->value() == 30);
    CHECK(importing.progress()->maximum() == 120);
    importing.office.answer(twoRows());
    REQUIRE(importing.isReady());
    CHECK(importing.progress()->isHidden());
    CHECK(importing.notice().contains(u"nothing is taken twice"));
}

TEST_CASE("The progress of an export elsewhere does not stir the dialog")
{
    Importing importing;
    importing.previewed();
    Q_EMIT importing.office.progress(30, 120);
    CHECK(importing.progress()->isHidden());
    CHECK(importing.progress()->maximum() == 0);
}

TEST_CASE("Somebody counts at a glance what will be taken and what will not")
{
    Importing importing;
    importing.previewed();
    QStringList counts;
    for (const auto *chip : importing.dialog.findChildren<LevelChip *>())
        counts << chip->words();
    CHECK(counts
          == QStringList{u"Will be taken: 1"_s, u"Already here: 0"_s, u"Twice in the file: 0"_s,
                         u"Refused: 1"_s});
    const auto *take = in<QPushButton>(importing.dialog, u"takeAll"_s);
    CHECK(take->text().remove(u'&') == u"Take 1 complaint"_s);
}

TEST_CASE("After an import another file can be looked at")
{
    Importing importing;
    importing.previewed();
    importing.dialog.takeAll();
    importing.office.answer(twoRows());
    REQUIRE(importing.isReady());
    importing.previewed();
    CHECK_FALSE(in<QPushButton>(importing.dialog, u"takeAll"_s)->isHidden());
    CHECK(importing.cell(0, ImportRows::Fate) == u"Will be taken"_s);
    CHECK(importing.notice().isEmpty());
}

TEST_CASE("A file that cannot be read empties the preview of the last one")
{
    Importing importing;
    importing.previewed();
    importing.dialog.preview(u"/tmp/rusak.csv"_s);
    importing.office.answer(fail(ErrorCode::FileMalformed, u"row 12"_s));
    REQUIRE(importing.isReady());
    CHECK(importing.notice().contains(u"(row 12)"));
    CHECK(in<QTableView>(importing.dialog, u"importRows"_s)->model()->rowCount() == 0);
    CHECK_FALSE(importing.isEnabled(u"takeAll"_s));
}

TEST_CASE("A dialog that is closed while a file is read lets the answer go")
{
    FakeDesk desk;
    SlowOffice office(desk);
    auto dialog = std::make_unique<ImportDialog>(office, FakeDesk::central());
    dialog->preview(u"/tmp/aduan.csv"_s);
    dialog.reset();
    office.answer(twoRows());
    QCoreApplication::sendPostedEvents();
    CHECK(office.previewed.size() == 1);
}

TEST_CASE("Odd titles and numbers stand in the preview letter for letter")
{
    ImportRows rows;
    for (const QString &text : oddTexts()) {
        ImportRow row = repeating(rowOf(2, RowFate::AlreadyHere, text), text);
        row.number = text;
        rows.show(reportOf({row}), false);
        CHECK(rows.index(0, ImportRows::Subject).data().toString() == text);
        CHECK(rows.index(0, ImportRows::Number).data().toString() == text);
        CHECK(rows.index(0, ImportRows::Remark).data().toString().contains(text));
    }
}

TEST_CASE("A row with an error, a twin and a doubt tells all three")
{
    const Speaking speaking(Tongue::English);
    ImportRows rows;
    ImportRow row = repeating(rowOf(7, RowFate::Refused, u"x"_s), u"4"_s);
    row.marks = {QString(kMarkNoPlace)};
    row.error = Error{ErrorCode::MissingCategory};
    rows.show(reportOf({row}), false);
    CHECK(rows.index(0, ImportRows::Row).data().toString() == u"7"_s);
    CHECK(rows.index(0, ImportRows::Remark).data().toString()
          == u"is missing · same as 4 · No place given"_s);
}

TEST_CASE("The preview changes its language with the file open")
{
    Importing importing;
    importing.previewed();
    importing.speaking.change(Tongue::Indonesian);
    const QString before = u"Will be taken"_s;
    CHECK(QTest::qWaitFor(
        [&] { return importing.dialog.windowTitle() != u"Import complaints"_s; }));
    CHECK(importing.cell(0, ImportRows::Fate) != before);
    CHECK(importing.cell(0, ImportRows::Subject) == u"Lampu mati"_s);
    CHECK(importing.isEnabled(u"takeAll"_s));
}
