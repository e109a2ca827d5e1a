// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/filterbar.h"

#include "ui/complaint/flowlayout.h"
#include "ui/text/labels.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

namespace upik {
namespace {

using Kind = FilterChoice::Kind;

constexpr FilterChoice::Kind kKinds[] = {Kind::Category, Kind::Kelurahan, Kind::Channel,
                                        Kind::Level};
constexpr Level kLevels[] = {Level::Late, Level::Critical,
                                   Level::Attention, Level::Safe,
                                   Level::Paused};

bool removes(int key) { return key == Qt::Key_Delete || key == Qt::Key_Backspace; }

} // namespace

FilterBar::FilterBar(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setLayout(new FlowLayout(this));
    for (const FilterChoice::Kind kind : kKinds)
        addKind(kind);
    connect(&desk, &Desk::referenceChanged, this, &FilterBar::showChips);
    retranslate();
}

void FilterBar::addKind(FilterChoice::Kind kind)
{
    auto *button = new QPushButton(this);
    button->setFlat(true);
    button->setAutoDefault(true); // Enter presses it, as in a dialog
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, kind] { fill(*menu, kind); });
    layout()->addWidget(button);
    m_kinds.append(button);
}

void FilterBar::fill(QMenu &menu, FilterChoice::Kind kind)
{
    for (QMenu *part : menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        part->deleteLater();
    menu.clear();
    if (kind == Kind::Category || kind == Kind::Kelurahan)
        fillGroups(menu, kind);
    if (kind == Kind::Channel)
        for (const ChannelRow &channel : channels())
            addChoice(menu, {Kind::Channel, QString(channel.code)});
    if (kind == Kind::Level)
        for (const Level level : kLevels)
            addChoice(menu, {Kind::Level, QString::number(int(level))});
}

/// A long list is offered by its groups: categories by theirs, kelurahan by kemantren.
void FilterBar::fillGroups(QMenu &menu, FilterChoice::Kind kind)
{
    const ReferencePtr reference = m_desk.reference();
    if (kind == Kind::Category)
        fillCategories(menu, *reference);
    else
        fillKelurahan(menu, *reference);
}

void FilterBar::fillCategories(QMenu &menu, const Reference &reference)
{
    for (const CategoryGroup &group : reference.groups) {
        QMenu *part = menu.addMenu(labelOf(group.name));
        for (const auto &category : reference.categories)
            if (category.group == group.code)
                addChoice(*part, {Kind::Category, category.code});
        part->menuAction()->setVisible(!part->isEmpty());
    }
}

void FilterBar::fillKelurahan(QMenu &menu, const Reference &reference)
{
    for (const Region &region : reference.regions)
        if (!region.isKelurahan())
            fillKemantren(*menu.addMenu(region.name), region, reference);
}

void FilterBar::fillKemantren(QMenu &menu, const Region &kemantren, const Reference &reference)
{
    addChoice(menu, {Kind::Kelurahan, kemantren.code});
    menu.addSeparator();
    for (const Region &region : reference.regions)
        if (region.parent == kemantren.code)
            addChoice(menu, {Kind::Kelurahan, region.code});
}

void FilterBar::addChoice(QMenu &menu, const FilterChoice &choice)
{
    QAction *action = menu.addAction(choiceLabel(*m_desk.reference(), choice));
    action->setCheckable(true);
    action->setChecked(choicesOf(m_filters).contains(choice));
    connect(action, &QAction::triggered, this, [this, choice] { toggle(choice); });
}

void FilterBar::show(const Filters &filters)
{
    m_filters = filters;
    showChips();
}

void FilterBar::toggle(const FilterChoice &choice) { setFilters(toggled(m_filters, choice)); }

void FilterBar::removeAll() { setFilters({}); }

void FilterBar::setFilters(const Filters &filters)
{
    show(filters);
    Q_EMIT filtersChanged(m_filters);
}

void FilterBar::showChips()
{
    for (QPushButton *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const FilterChoice &choice : choicesOf(m_filters)) {
        auto *chip = new QPushButton(this);
        chip->setObjectName(QStringLiteral("filterChip"));
        const QString text = tr("%1: %2").arg(kindLabel(choice.kind),
                                              choiceLabel(*m_desk.reference(), choice));
        chip->setText(text);
        chip->setAutoDefault(true);
        chip->setIcon(icon("x"));
        chip->setLayoutDirection(Qt::RightToLeft); // the cross stands after the words
        chip->setAccessibleName(tr("Remove the filter %1").arg(text));
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, choice] { toggle(choice); });
        layout()->addWidget(chip);
        chip->setVisible(true);
        m_chips.append(chip);
    }
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *chip = qobject_cast<QPushButton *>(watched);
        if (chip && removes(static_cast<QKeyEvent *>(event)->key())) {
            chip->click();
            m_kinds.first()->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::retranslate()
{
    for (int i = 0; i < m_kinds.size(); ++i) {
        const QString label = kindLabel(kKinds[i]);
        m_kinds[i]->setText(label);
        m_kinds[i]->setAccessibleName(tr("Filter by %1").arg(label));
    }
    showChips();
}

} // namespace upik
