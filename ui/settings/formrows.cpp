// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/formrows.h"

#include "ui/dialogs/notice.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>

#include <algorithm>

namespace upik {
namespace {

QString said(const char *words) { return QCoreApplication::translate("Settings", words); }

} // namespace

FormRows::FormRows(QWidget *parent, Labels labels)
    : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(labels == Labels::Above ? QFormLayout::WrapAllRows
                                                     : QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void FormRows::addField(const char *label, QWidget *field)
{
    const bool above = m_form->rowWrapPolicy() == QFormLayout::WrapAllRows;
    addRow(label, field, above ? Labels::Above : Labels::Beside);
}

void FormRows::addTall(const char *label, QWidget *field) { addRow(label, field, Labels::Above); }

void FormRows::addRow(const char *label, QWidget *field, Labels labels)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    auto *fault = new Notice(cell);
    if (field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
    auto *words = new PlainLabel(this);
    words->setBuddy(field);
    if (labels == Labels::Above) {
        // A form layout gives words above a field no more room than they ask for.
        words->setWordWrap(true);
        column->addWidget(words);
        m_form->addRow(cell);
    } else {
        m_form->addRow(words, cell);
    }
    const bool grows = field->sizePolicy().expandingDirections().testFlag(Qt::Horizontal);
    column->addWidget(field, 0, grows ? Qt::Alignment() : Qt::AlignLeft);
    column->addWidget(fault);
    m_rows.push_back({field, words, fault, label});
    sayRow(m_rows.back());
}

void FormRows::addChoice(const char *label, QComboBox *box, const std::vector<const char *> &items)
{
    for (const char *item : items)
        box->addItem(said(item));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(20);
    m_items.push_back({box, items});
    addField(label, box);
}

void FormRows::addButton(const char *words, QAbstractButton *button)
{
    m_form->addRow(button);
    m_rows.push_back({button, nullptr, nullptr, words});
    sayRow(m_rows.back());
}

void FormRows::addHeading(const char *words)
{
    auto *heading = new PlainLabel(this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    m_form->addRow(heading);
    m_rows.push_back({heading, heading, nullptr, words});
    sayRow(m_rows.back());
}

void FormRows::addWide(QWidget *widget) { m_form->addRow(widget); }

void FormRows::blame(QWidget *field, const Phrase &phrase)
{
    for (const Row &row : m_rows) {
        if (row.field != field || !row.fault)
            continue;
        if (phrase)
            row.fault->say(Notice::Kind::Error, phrase);
        else
            row.fault->clear();
    }
}

QWidget *FormRows::faulty() const
{
    const auto it = std::ranges::find_if(m_rows, [](const Row &row) {
        return row.fault && !row.fault->sentence().isEmpty();
    });
    return it == m_rows.end() ? nullptr : it->field;
}

bool FormRows::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<const QWidget *>(watched);
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FormRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayWords();
}

void FormRows::sayWords()
{
    for (const Row &row : m_rows)
        sayRow(row);
    for (const Items &items : m_items)
        for (int i = 0; i < int(items.words.size()); ++i)
            items.box->setItemText(i, said(items.words[std::size_t(i)]));
}

void FormRows::sayRow(const Row &row) const
{
    const QString words = said(row.words);
    if (row.label)
        row.label->setText(words);
    else if (auto *button = qobject_cast<QAbstractButton *>(row.field))
        button->setText(words);
    row.field->setAccessibleName(words);
}

} // namespace upik
