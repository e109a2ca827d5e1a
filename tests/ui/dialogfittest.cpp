// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/dialogfit.h"

#include <QDialog>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace upik;

namespace {

/// A dialog around a form of some lines.
struct Fitted {
    explicit Fitted(int lines)
    {
        auto *form = new QWidget;
        column = new QVBoxLayout(form);
        for (int i = 0; i < lines; ++i)
            add();
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidget(form);
        (new QVBoxLayout(&dialog))->addWidget(scroll);
        fit = new DialogFit(&dialog, scroll);
    }

    void add() { column->addWidget(last = new QLineEdit); }
    int fold() const { return scroll->verticalScrollBar()->maximum(); }

    QDialog dialog;
    QScrollArea *scroll = new QScrollArea;
    QVBoxLayout *column = nullptr;
    QLineEdit *last = nullptr;
    DialogFit *fit = nullptr;
};

} // namespace

TEST_CASE("A dialog opens as wide as its form likes and high enough to need no scrolling")
{
    Fitted fitted(3);
    fitted.fit->setWidthInCharacters(40);
    fitted.dialog.show();
    CHECK(fitted.dialog.width() == 40 * fitted.dialog.fontMetrics().averageCharWidth());
    CHECK(fitted.fold() == 0);
}

TEST_CASE("A dialog never outgrows the screen, and its form scrolls instead")
{
    Fitted fitted(200);
    fitted.fit->setWidthInCharacters(2000);
    fitted.dialog.show();
    const QSize room = fitted.dialog.screen()->availableGeometry().size();
    CHECK(fitted.dialog.width() < room.width());
    CHECK(fitted.dialog.height() < room.height());
    CHECK(QTest::qWaitFor([&] { return fitted.fold() > 0; }));
}

TEST_CASE("A dialog grows for a field that appears and keeps its height when one goes")
{
    Fitted fitted(3);
    fitted.dialog.show();
    const int before = fitted.dialog.height();
    fitted.add();
    REQUIRE(QTest::qWaitFor([&] { return fitted.dialog.height() > before; }));
    const int after = fitted.dialog.height();
    fitted.last->hide();
    QCoreApplication::sendPostedEvents();
    CHECK(fitted.dialog.height() == after);
}

TEST_CASE("A dialog grows with its letters")
{
    Fitted fitted(3);
    fitted.dialog.show();
    const QSize before = fitted.dialog.size();
    QFont large = fitted.dialog.font();
    large.setPointSize(large.pointSize() * 2);
    fitted.dialog.setFont(large);
    CHECK(QTest::qWaitFor([&] { return fitted.dialog.height() > before.height(); }));
    CHECK(fitted.dialog.width() > before.width());
}

TEST_CASE("The field that gets the keyboard comes into sight, however it got it")
{
    Fitted fitted(200);
    fitted.dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&fitted.dialog));
    REQUIRE(QTest::qWaitFor([&] { return fitted.fold() > 0; }));
    fitted.last->setFocus(Qt::ShortcutFocusReason);
    CHECK(QTest::qWaitFor([&] { return !fitted.last->visibleRegion().isEmpty(); }));
}
