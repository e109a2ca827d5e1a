// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/messageedit.h"

#include "ui_messageedit.h"

#include "domain/inputcheck.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"

#include <QEvent>

namespace upik {

MessageEdit::MessageEdit(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::MessageEdit>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->messageText);
    setOptional(false);
    connect(m_ui->templates, &QComboBox::activated, this, &MessageEdit::take);
    connect(m_ui->messageText, &NoteEdit::textChanged, this, &MessageEdit::count);
    connect(m_ui->tell, &QCheckBox::toggled, m_ui->editor, &QWidget::setVisible);
    count();
}

MessageEdit::~MessageEdit() = default;

void MessageEdit::offer(const Reference &reference, const QStringList &codes)
{
    const int chosen = m_ui->templates->currentIndex();
    m_templates.clear();
    m_ui->templates->clear();
    m_ui->templates->addItem(tr("No template"));
    for (const QString &code : codes)
        if (const MessageTemplate *found = reference.messageTemplate(code)) {
            m_templates.push_back(*found);
            m_ui->templates->addItem(labelOf(found->title));
        }
    m_ui->templates->setCurrentIndex(std::max(chosen, 0));
    m_ui->templates->setVisible(!m_templates.empty());
    m_ui->templateLabel->setVisible(!m_templates.empty());
}

void MessageEdit::fillWith(const Placeholders &values)
{
    m_values = values;
    if (isUntouched())
        refill();
}

void MessageEdit::choose(const QString &code)
{
    const auto it = std::ranges::find(m_templates, code, &MessageTemplate::code);
    if (it == m_templates.end() || !isUntouched())
        return;
    m_ui->templates->setCurrentIndex(int(it - m_templates.begin()) + 1);
    refill();
}

void MessageEdit::setOptional(bool optional)
{
    m_optional = optional;
    m_ui->tell->setVisible(optional);
    m_ui->editor->setVisible(!optional || m_ui->tell->isChecked());
    setFocusProxy(optional ? static_cast<QWidget *>(m_ui->tell) : m_ui->messageText);
}

QString MessageEdit::message() const
{
    return m_optional && !m_ui->tell->isChecked() ? QString() : m_ui->messageText->written();
}

void MessageEdit::suggest(const QString &text)
{
    if (!isUntouched())
        return;
    m_filled = text;
    m_ui->templates->setCurrentIndex(0);
    m_ui->messageText->replaceWith(text);
}

void MessageEdit::selectOpenPlaceholder()
{
    if (const QString open = openPlaceholder(message()); !open.isEmpty()) {
        m_ui->messageText->moveCursor(QTextCursor::Start);
        m_ui->messageText->find(open);
    }
}

void MessageEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    for (int i = 0; i < int(m_templates.size()); ++i)
        m_ui->templates->setItemText(i + 1, labelOf(m_templates[std::size_t(i)].title));
    if (m_ui->templates->count() > 0)
        m_ui->templates->setItemText(0, tr("No template"));
    count();
}

/// What a person chooses replaces what stands there; Ctrl+Z brings it back.
void MessageEdit::take(int row)
{
    if (row > 0)
        refill();
    else
        suggest(QString());
}

void MessageEdit::refill()
{
    const int row = m_ui->templates->currentIndex() - 1;
    if (row < 0)
        return;
    const MessageTemplate &chosen = m_templates[std::size_t(row)];
    // The reporter's language, not the window's.
    m_filled = filledTemplate(chosen.text.id, m_values);
    m_ui->messageText->replaceWith(m_filled);
}

void MessageEdit::count()
{
    m_ui->counter->setText(tr("%1 of %2 characters")
                               .arg(number(m_ui->messageText->written().size()),
                                    number(kLongestNote)));
}

bool MessageEdit::isUntouched() const
{
    const QString text = m_ui->messageText->written();
    return text.isEmpty() || text == m_filled;
}

} // namespace upik
