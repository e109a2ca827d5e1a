// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/codepicker.h"
#include "ui/dialogs/elidedline.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const QString kLong = u"Dinas <b>Pekerjaan</b> Umum Perumahan dan Kawasan Permukiman"_s;
const QChar kEllipsis = u'…';

/// A picker of one long name, as wide as so many characters.
struct Field {
    Field(int characters, bool searchable)
    {
        picker.setSearchable(searchable);
        picker.offer({{u"DPUPKP"_s, kLong}, {u"DLH"_s, u"DLH"_s}});
        picker.setCode(u"DPUPKP"_s);
        picker.resize(characters * picker.fontMetrics().averageCharWidth(),
                      picker.sizeHint().height());
        picker.show();
        REQUIRE(QTest::qWaitForWindowExposed(&picker));
    }
    ~Field() { QToolTip::hideText(); }

    ElidedLine *line() const { return picker.findChild<ElidedLine *>(); }
    /// What hovering over the field tells.
    QString tip()
    {
        QHelpEvent hover(QEvent::ToolTip, {5, 5}, picker.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&picker, &hover);
        return QToolTip::text();
    }

    CodePicker picker;
};

/// Shows what it draws.
struct Drawn : CodePicker {
    QString words() const
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        return option.currentText;
    }
};

/// The line as it is painted now.
QImage picture(QWidget *line) { return line->grab().toImage(); }

} // namespace

TEST_CASE("A clerk sees by the ellipsis that a name is longer than its field")
{
    const Field narrow(24, true), wide(100, true);
    CHECK(narrow.line()->elided().endsWith(kEllipsis));
    CHECK_FALSE(narrow.line()->isWhole());
    CHECK(wide.line()->elided() == kLong);
    CHECK(narrow.picker.currentText() == kLong);
    CHECK(narrow.picker.code() == u"DPUPKP"_s);
}

TEST_CASE("A name that is too long is drawn elided until the keyboard is in its field")
{
    Field narrow(24, true);
    narrow.picker.clearFocus();
    const QImage away = picture(narrow.line());
    narrow.picker.activateWindow();
    narrow.picker.setFocus();
    REQUIRE(QTest::qWaitFor([&] { return narrow.line()->hasFocus(); }));
    CHECK(picture(narrow.line()) != away);
}

TEST_CASE("A list without typing elides what it has no room for")
{
    Drawn picker;
    picker.setSearchable(false);
    picker.offer({{u"DPUPKP"_s, kLong}});
    picker.setCode(u"DPUPKP"_s);
    picker.resize(24 * picker.fontMetrics().averageCharWidth(), 30);
    CHECK(picker.words().endsWith(kEllipsis));
    picker.resize(200 * picker.fontMetrics().averageCharWidth(), 30);
    CHECK(picker.words() == kLong);
}

TEST_CASE("The tool tip of a field tells the whole name, and markup in it as letters")
{
    const bool searchable = GENERATE(true, false);
    Field narrow(24, searchable);
    const QString tip = narrow.tip();
    CHECK(tip.contains(u"Kawasan Permukiman"));
    CHECK_FALSE(tip.contains(u"<b>"));
}

TEST_CASE("A name that is read whole needs no tool tip")
{
    const bool searchable = GENERATE(true, false);
    Field wide(100, searchable);
    CHECK(wide.tip().isEmpty());
}
