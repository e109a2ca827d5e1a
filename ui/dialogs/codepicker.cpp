// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/codepicker.h"

#include "ui/dialogs/elidedline.h"
#include "ui/widgets/plaintooltip.h"

#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyleOptionComboBox>
#include <QToolTip>
#include <QWheelEvent>

namespace upik {
namespace {

constexpr int kCode = Qt::UserRole;
constexpr int kFoundBy = Qt::UserRole + 1;
constexpr int kBesideWords = 4; // px that a style leaves free beside the words of a list

/// Looks in the other words too, but writes the name alone.
class NameCompleter : public QCompleter
{
public:
    explicit NameCompleter(QAbstractItemModel *model, QObject *parent) : QCompleter(model, parent)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
        setCompletionRole(kFoundBy);
    }

    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

QStandardItem *itemOf(const CodeChoice &choice)
{
    auto *item = new QStandardItem(choice.text);
    item->setData(choice.code, kCode);
    item->setData(choice.text + QLatin1Char(' ') + choice.otherWords, kFoundBy);
    return item;
}

} // namespace

CodePicker::CodePicker(QWidget *parent) : QComboBox(parent)
{
    setModel(new QStandardItemModel(this));
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(16);
    setSearchable(true);
    connect(this, &QComboBox::currentIndexChanged, this, &CodePicker::tell);
    connect(this, &QComboBox::editTextChanged, this, &CodePicker::tell);
}

void CodePicker::offer(const std::vector<CodeChoice> &choices)
{
    const QString chosen = code();
    const QString typed = unknownText();
    {
        const QSignalBlocker blocker(this);
        auto *items = qobject_cast<QStandardItemModel *>(model());
        items->clear();
        for (const CodeChoice &choice : choices)
            items->appendRow(itemOf(choice));
        setCode(chosen);
        if (!typed.isEmpty())
            setEditText(typed);
    }
    tell();
}

void CodePicker::setSearchable(bool searchable)
{
    setEditable(searchable);
    m_line = searchable ? new ElidedLine(this) : nullptr;
    if (!searchable)
        return;
    setLineEdit(m_line);
    setCompleter(new NameCompleter(model(), this));
    m_line->setPlaceholderText(m_hint);
    // After the completer has written a long name, its beginning is what says most.
    connect(completer(), qOverload<const QString &>(&QCompleter::activated), this,
            [this] { m_line->setCursorPosition(0); }, Qt::QueuedConnection);
}

void CodePicker::setHint(const QString &hint)
{
    m_hint = hint;
    if (m_line)
        m_line->setPlaceholderText(hint);
}

QString CodePicker::code() const { return itemData(writtenRow(), kCode).toString(); }

void CodePicker::setCode(const QString &code)
{
    const int row = code.isEmpty() ? -1 : findData(code, kCode);
    setCurrentIndex(row);
    if (!m_line)
        return;
    setEditText(row < 0 ? QString() : itemText(row));
    m_line->setCursorPosition(0);
}

QString CodePicker::unknownText() const
{
    return isEditable() && writtenRow() < 0 ? currentText().trimmed() : QString();
}

/// Where what was typed is none of the choices the arrows show them, and choose no neighbour of
/// what was chosen before.
void CodePicker::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isArrow && !unknownText().isEmpty())
        showPopup();
    else
        QComboBox::keyPressEvent(event);
}

/// Of a list without typing the style would cut the words off; a line to type in elides itself.
void CodePicker::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    if (m_line)
        return;
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, option,
                                               QStyle::SC_ComboBoxEditField, this);
    option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideRight,
                                                   room.width() - kBesideWords);
}

bool CodePicker::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isCut())
        return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       plainToolTip(currentText()), this);
    return true;
}

void CodePicker::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void CodePicker::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    if (m_line)
        m_line->update();
}

void CodePicker::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        adoptOnlyMatch();
    QComboBox::focusOutEvent(event);
    if (!m_line)
        return;
    m_line->setCursorPosition(0);
    m_line->update();
}

bool CodePicker::isCut() const
{
    if (m_line)
        return !m_line->isWhole();
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return option.currentText != currentText();
}

int CodePicker::writtenRow() const
{
    if (!isEditable() || (currentIndex() >= 0 && itemText(currentIndex()) == currentText()))
        return currentIndex();
    const QString typed = currentText().trimmed();
    return typed.isEmpty() ? -1 : findText(typed, Qt::MatchFixedString);
}

/// "pju" and Tab is enough where only one name holds it.
void CodePicker::adoptOnlyMatch()
{
    const QString typed = unknownText();
    if (typed.isEmpty())
        return;
    const auto found = model()->match(model()->index(0, 0), kFoundBy, typed, 2,
                                      Qt::MatchContains | Qt::MatchWrap);
    if (found.size() == 1)
        setCode(found.front().data(kCode).toString());
}

void CodePicker::tell()
{
    const QString now = code();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT codeChanged(now);
}

} // namespace upik
