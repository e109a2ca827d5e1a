// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fieldfaults.h"

#include <QScrollArea>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// "merge_into" -> "mergeInto": how the forms call the field of a place.
QString fieldName(const QString &place)
{
    QString name;
    for (const QString &word : place.split(u'_'))
        name += name.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
    return name;
}

} // namespace

FieldFaults::FieldFaults(QScrollArea *scroll, Notice *rest)
    : QObject(scroll), m_scroll(scroll), m_rest(rest)
{}

void FieldFaults::show(const FieldFault &fault)
{
    QWidget *field = fieldOf(fault.place);
    Notice *words = field ? wordsUnder(field) : nullptr;
    if (!words || !field->isVisibleTo(form())) {
        tell(Notice::Kind::Error, fault.words);
        m_restIsFault = field != nullptr;
        return;
    }
    // What a screen reader says of the field follows the notice, in any language and until it goes.
    connect(words, &Notice::said, field, &QWidget::setAccessibleDescription, Qt::UniqueConnection);
    words->say(Notice::Kind::Error, fault.words);
    field->setFocus(Qt::OtherFocusReason);
    // The layout first gives the words their place.
    QTimer::singleShot(0, words, [this, field, words] {
        m_scroll->ensureWidgetVisible(words);
        m_scroll->ensureWidgetVisible(field);
    });
}

bool FieldFaults::showTopmost(const std::vector<FieldFault> &found)
{
    const auto first = std::ranges::min_element(
        found, {}, [this](const FieldFault &fault) { return topOf(fault.place); });
    if (first == found.end())
        return false;
    show(*first);
    return true;
}

void FieldFaults::tell(Notice::Kind kind, const Phrase &words)
{
    m_restIsFault = false;
    m_rest->say(kind, words);
}

void FieldFaults::clear()
{
    for (Notice *notice : form()->findChildren<Notice *>())
        if (notice->objectName().endsWith("Error"_L1))
            notice->clear();
    m_rest->clear();
    m_restIsFault = false;
}

void FieldFaults::takeBack(const QString &place)
{
    if (QWidget *field = fieldOf(place))
        mend(field);
}

/// The fault may stand under a field of several parts, one of which was changed.
void FieldFaults::mend(QWidget *field)
{
    for (const QWidget *part = field; part && part != form(); part = part->parentWidget())
        if (Notice *words = wordsUnder(part); words && !words->sentence().isEmpty())
            words->clear();
    if (std::exchange(m_restIsFault, false))
        m_rest->clear();
}

QWidget *FieldFaults::form() const { return m_scroll->widget(); }

QWidget *FieldFaults::fieldOf(const QString &place) const
{
    return place.isEmpty() ? nullptr : form()->findChild<QWidget *>(fieldName(place));
}

Notice *FieldFaults::wordsUnder(const QWidget *field) const
{
    const QString name = field->objectName();
    return name.isEmpty() ? nullptr : form()->findChild<Notice *>(name + "Error"_L1);
}

/// How far down the form the field of a place stands; below all others where there is none.
int FieldFaults::topOf(const QString &place) const
{
    const QWidget *field = fieldOf(place);
    return field ? field->mapTo(form(), QPoint()).y() : std::numeric_limits<int>::max();
}

} // namespace upik
