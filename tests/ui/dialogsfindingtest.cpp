// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/complaintpicker.h"
#include "ui/dialogs/officermodel.h"
#include "ui/dialogs/officerpicker.h"
#include "ui/dialogsdriver.h"
#include "ui/speaking.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Admin Pusat before the dialog of a merger, with other complaints to be found.
struct Merging {
    Merging()
    {
        person.bringTo(State::UnderReview);
        bener = person.desk.add(u"Lubang di Bener"_s);
        kricak = person.desk.add(u"Lubang di Kricak"_s);
        person.similar = {{bener, u"UPIK-2026-000002"_s, u"Lubang di Bener"_s, 85,
                           person.desk.now(), State::Received}};
        person.open(Action::Merge, FakeDesk::central());
    }

    void type(const QString &words)
    {
        person.field<QLineEdit>(u"search"_s)->clear();
        QTest::keyClicks(person.field<QWidget>(u"search"_s), words);
    }
    QStringList found() const
    {
        const auto *list = person.field<QListWidget>(u"found"_s);
        QStringList lines;
        for (int row = 0; row < list->count(); ++row)
            lines << list->item(row)->text();
        return lines;
    }
    QString chosen() const { return person.field<QLabel>(u"chosen"_s)->text(); }

    DialogsDriver person;
    QString bener, kricak;
};

/// An agency admin before the officers of DPUPKP, Agus with room and Sri without.
struct Assigning {
    Assigning()
    {
        person.desk.setLoads({{u"officer-1"_s, 3, 1, 1240}, {u"officer-2"_s, 8, 0, -1}});
        person.bringTo(State::Accepted);
        person.open(Action::Assign);
    }

    int rows() const { return table()->model()->rowCount(); }
    QTableView *table() const { return person.field<QTableView>(u"table"_s); }

    DialogsDriver person;
};

} // namespace

TEST_CASE("Admin Pusat finds complaints by typing alone")
{
    Merging merging;
    CHECK(merging.found().size() == 1);
    merging.type(u"kricak"_s);
    REQUIRE(QTest::qWaitFor([&] { return merging.found().join(u' ').contains(u"Kricak"); }));
    CHECK(merging.found()
          == QStringList{u"UPIK-2026-000003 · Lubang di Kricak · Jl. Bener 12 · "
                         "Waiting for verification"_s});
}

TEST_CASE("Admin Pusat never finds the complaint itself to merge it into")
{
    Merging merging;
    merging.type(u"lubang"_s);
    QTest::keyClick(merging.person.field<QWidget>(u"search"_s), Qt::Key_Return);
    CHECK(merging.found().size() == 2);
    merging.type(u"Jalan berlubang"_s);
    QTest::keyClick(merging.person.field<QWidget>(u"search"_s), Qt::Key_Return);
    CHECK(merging.found().isEmpty());
}

TEST_CASE("An emptied search offers the similar complaints again, and what was chosen stays")
{
    Merging merging;
    merging.type(u"kricak"_s);
    QTest::keyClick(merging.person.field<QWidget>(u"search"_s), Qt::Key_Return);
    merging.person.field<QListWidget>(u"found"_s)->setCurrentRow(0);
    merging.type(QString());
    QTest::keyClick(merging.person.field<QWidget>(u"search"_s), Qt::Key_Return);
    CHECK(merging.found().first().startsWith(u"UPIK-2026-000002"));
    CHECK(merging.chosen().startsWith(u"Chosen: UPIK-2026-000003"));
    merging.person.confirm();
    CHECK(merging.person.sent().mergeInto == merging.kricak);
}

TEST_CASE("The answer to an older search does not cover that of the last one")
{
    Merging merging;
    auto *search = merging.person.field<QLineEdit>(u"search"_s);
    merging.person.desk.hold();
    search->setText(u"kricak"_s);
    QTest::keyClick(search, Qt::Key_Return);
    search->setText(u"bener"_s);
    QTest::keyClick(search, Qt::Key_Return);
    search->clear();
    QTest::keyClick(search, Qt::Key_Return);
    merging.person.desk.release();
    QCoreApplication::sendPostedEvents();
    CHECK(merging.found().size() == 1);
    CHECK(merging.found().first().contains(u"85 m"));
}

TEST_CASE("Admin Pusat chooses a similar complaint by the arrow keys")
{
    Merging merging;
    auto *found = merging.person.field<QListWidget>(u"found"_s);
    CHECK(merging.chosen() == u"None chosen yet."_s);
    QTest::keyClick(found, Qt::Key_Down);
    CHECK(merging.chosen().startsWith(u"Chosen: UPIK-2026-000002 · Lubang di Bener"));
}

TEST_CASE("What is chosen is said in the other language, and stays chosen")
{
    Speaking speaking(Tongue::English);
    Merging merging;
    merging.person.field<QListWidget>(u"found"_s)->setCurrentRow(0);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return merging.chosen().startsWith(u"Dipilih: UPIK-2026-"); }));
    merging.person.confirm();
    CHECK(merging.person.sent().mergeInto == merging.bener);
}

TEST_CASE("The agency admin chooses another officer by the arrow keys")
{
    Assigning assigning;
    CHECK(assigning.person.field<OfficerPicker>(u"officer"_s)->officer() == u"officer-1"_s);
    QTest::keyClick(assigning.table(), Qt::Key_Down);
    CHECK(assigning.person.text(u"officer"_s) == u"officer-2"_s);
    QTest::keyClick(assigning.table(), Qt::Key_Up);
    assigning.person.confirm();
    CHECK(assigning.person.sent().officer == u"officer-1"_s);
}

TEST_CASE("The agency admin who wants only officers with room sees no full one")
{
    Assigning assigning;
    CHECK(assigning.rows() == 2);
    assigning.person.tick(u"onlyFree"_s);
    CHECK(assigning.rows() == 1);
    assigning.person.tick(u"onlyFree"_s);
    CHECK(assigning.rows() == 2);
}

TEST_CASE("An officer whom a search hides is still the one who gets the task")
{
    Assigning assigning;
    assigning.person.fill(u"search"_s, u"Sri"_s);
    CHECK(assigning.rows() == 1);
    assigning.person.confirm();
    CHECK(assigning.person.sent().officer == u"officer-1"_s);
}

TEST_CASE("The agency admin is asked about a full officer once, and not about one with room")
{
    Assigning assigning;
    const auto *full = assigning.person.field<Notice>(u"full"_s);
    assigning.person.fill(u"officer"_s, u"officer-2"_s);
    assigning.person.confirm();
    CHECK(full->sentence().startsWith(u"Sri Contoh is full: 8 of 8 tasks."));
    assigning.person.fill(u"officer"_s, u"officer-1"_s);
    CHECK(full->sentence().isEmpty());
    assigning.person.fill(u"officer"_s, u"officer-2"_s);
    assigning.person.confirm();
    CHECK(assigning.person.taken == std::vector{Action::Assign});
}

TEST_CASE("The officers' table speaks the other language and keeps who is chosen")
{
    Speaking speaking(Tongue::English);
    Assigning assigning;
    assigning.person.fill(u"officer"_s, u"officer-2"_s);
    const auto header = [&] {
        return assigning.table()->model()->headerData(0, Qt::Horizontal).toString();
    };
    CHECK(header() == u"Officer"_s);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return header() == u"Petugas"_s; }));
    CHECK(assigning.person.text(u"officer"_s) == u"officer-2"_s);
    CHECK(assigning.table()->selectionModel()->selectedRows().front()
              .data(OfficerModel::OfficerId) == u"officer-2"_s);
}
