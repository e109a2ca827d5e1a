// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogsopenings.h"
#include "ui/mnemonics.h"
#include "ui/speaking.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFontMetrics>
#include <QScrollArea>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Focusable widgets in sight that a screen reader could not name.
QStringList namelessIn(const QWidget *dialog)
{
    QStringList nameless;
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        const bool inner = widget->objectName().startsWith("qt_"_L1)
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget());
        if (inner || widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->focusProxy())
            continue;
        const auto *seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || seen->text(QAccessible::Name).isEmpty())
            nameless << widget->objectName() + u' ' + QLatin1StringView(
                            widget->metaObject()->className());
    }
    return nameless;
}

} // namespace

TEST_CASE("A screen reader can name every field of every dialog")
{
    const Opening opening = GENERATE(from_range(openings()));
    DialogsDriver person;
    CAPTURE(int(opening.action));
    CHECK(namelessIn(openAs(person, opening)) == QStringList());
}

TEST_CASE("No dialog binds a letter twice, in either language")
{
    const Opening opening = GENERATE(from_range(openings()));
    const Speaking speaking(GENERATE(Tongue::English, Tongue::Indonesian));
    DialogsDriver person;
    const FormDialog *dialog = openAs(person, opening);
    CAPTURE(dialog->windowTitle());
    CHECK(mnemonicsTwiceIn(*dialog) == QStringList());
}

TEST_CASE("Every dialog stays within the screen and says what it is about")
{
    const Opening opening = GENERATE(from_range(openings()));
    DialogsDriver person;
    const FormDialog *dialog = openAs(person, opening);
    const QSize room = dialog->screen()->availableGeometry().size();
    CHECK(dialog->height() <= room.height() * 0.9);
    CHECK(dialog->width() <= room.width() * 0.9);
    CHECK_FALSE(person.heading().isEmpty());
    CHECK_FALSE(person.field<QAbstractButton>(u"primary"_s)->text().isEmpty());
}

TEST_CASE("A title with markup stays letters in the heading")
{
    DialogsDriver person;
    person.id = person.desk.add(u"<b>Lubang</b> & \"lampu\""_s);
    person.open(Action::Reject);
    CHECK(person.heading().contains(u"<b>Lubang</b>"));
    CHECK(person.field<QLabel>(u"heading"_s)->textFormat() == Qt::PlainText);
}
