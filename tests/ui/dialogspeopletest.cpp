// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogsdriver.h"
#include "ui/speaking.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFontMetrics>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

struct Opening {
    Action action;
    State state;
    Role role;
};

/// Every dialog there is, from a state where its action is open to the role.
const std::vector<Opening> kOpenings{
    {Action::Record, State::Received, Role::CentralAdmin},
    {Action::Accept, State::Received, Role::AgencyAdmin},
    {Action::Reject, State::Received, Role::AgencyAdmin},
    {Action::AskInfo, State::Received, Role::AgencyAdmin},
    {Action::RecordAnswer, State::NeedsInfo, Role::AgencyAdmin},
    {Action::Assign, State::Accepted, Role::AgencyAdmin},
    {Action::RequestTransfer, State::Accepted, Role::AgencyAdmin},
    {Action::Receive, State::Assigned, Role::FieldOfficer},
    {Action::Progress, State::InProgress, Role::FieldOfficer},
    {Action::Hold, State::InProgress, Role::FieldOfficer},
    {Action::Resume, State::OnHold, Role::FieldOfficer},
    {Action::Complete, State::InProgress, Role::FieldOfficer},
    {Action::ReturnForRework, State::Done, Role::AgencyAdmin},
    {Action::Transfer, State::UnderReview, Role::CentralAdmin},
    {Action::ConfirmRejection, State::UnderReview, Role::CentralAdmin},
    {Action::Refer, State::UnderReview, Role::CentralAdmin},
    {Action::Merge, State::UnderReview, Role::CentralAdmin},
    {Action::SetConfidential, State::Received, Role::CentralAdmin},
    {Action::InternalNote, State::Received, Role::AgencyAdmin},
    {Action::MessageReporter, State::Received, Role::AgencyAdmin},
    {Action::CorrectFields, State::Received, Role::AgencyAdmin},
    {Action::RevealReporter, State::Received, Role::AgencyAdmin},
};

Seat seatOf(Role role)
{
    switch (role) {
    case Role::AgencyAdmin: return FakeDesk::admin();
    case Role::FieldOfficer: return FakeDesk::officer();
    case Role::CentralAdmin: return FakeDesk::central();
    }
    Q_UNREACHABLE();
}

FormDialog *open(DialogsDriver &person, const Opening &opening)
{
    if (opening.state != State::Received)
        person.bringTo(opening.state);
    return person.open(opening.action, seatOf(opening.role));
}

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

/// The letters after "&" of everything in sight, those twice.
QStringList mnemonicsTwiceIn(const QWidget *dialog)
{
    static const QRegularExpression mnemonic(u"(?<!&)&([^& ])"_s);
    QStringList seen, twice;
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!widget->isVisible() || (label && !label->buddy()) || (!label && !button))
            continue;
        const QString letter =
            mnemonic.match(label ? label->text() : button->text()).captured(1).toLower();
        (seen.contains(letter) && !letter.isEmpty() ? twice : seen) << letter;
    }
    return twice;
}

} // namespace

TEST_CASE("A screen reader can name every field of every dialog")
{
    const Opening opening = GENERATE(from_range(kOpenings));
    DialogsDriver person;
    CAPTURE(int(opening.action));
    CHECK(namelessIn(open(person, opening)) == QStringList());
}

TEST_CASE("No dialog binds a letter twice, in either language")
{
    const Opening opening = GENERATE(from_range(kOpenings));
    const Speaking speaking(GENERATE(Tongue::English, Tongue::Indonesian));
    DialogsDriver person;
    const FormDialog *dialog = open(person, opening);
    CAPTURE(dialog->windowTitle());
    CHECK(mnemonicsTwiceIn(dialog) == QStringList());
}

TEST_CASE("Every dialog stays within the screen and says what it is about")
{
    const Opening opening = GENERATE(from_range(kOpenings));
    DialogsDriver person;
    const FormDialog *dialog = open(person, opening);
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
