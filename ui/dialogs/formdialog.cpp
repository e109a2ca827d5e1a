// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formdialog.h"

#include "ui_formdialog.h"

#include "ui/dialogs/dialogfit.h"
#include "ui/dialogs/draftkeeper.h"
#include "ui/dialogs/photostrip.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/preferences.h"

#include <QKeyEvent>

namespace upik {

FormDialog::FormDialog(Desk &desk, const QString &draftKey, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::FormDialog>()), m_desk(desk)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    QFont bold = m_ui->heading->font();
    bold.setBold(true);
    m_ui->heading->setFont(bold);
    m_ui->openNext->hide();
    m_ui->startAfresh->hide();
    m_draft = new DraftKeeper(desk, draftKey, m_ui->body);
    m_faults = new FieldFaults(m_ui->scroll, m_ui->notice);
    m_fit = new DialogFit(this, m_ui->scroll);
    connect(m_draft, &DraftKeeper::restored, this, &FormDialog::showRestored);
    connect(m_draft, &DraftKeeper::edited, m_faults, &FieldFaults::mend);
    connect(m_ui->startAfresh, &QPushButton::clicked, this, &FormDialog::startAfresh);
    connect(m_ui->primary, &QPushButton::clicked, this, &FormDialog::confirm);
    connect(m_ui->cancel, &QPushButton::clicked, this, &FormDialog::reject);
}

FormDialog::~FormDialog() = default;

void FormDialog::begin()
{
    if (auto *column = qobject_cast<QVBoxLayout *>(body()->layout()))
        column->addStretch();
    retranslate();
    m_first = focusWidget();
    m_draft->begin();
    open();
}

void FormDialog::showRestored()
{
    m_faults->tell(Notice::Kind::Hint, [] { return tr("What you typed earlier is back."); });
    m_ui->startAfresh->show();
}

void FormDialog::startAfresh()
{
    forgetProposals();
    m_draft->startAfresh();
    m_faults->clear();
    if (m_first)
        m_first->setFocus();
    m_ui->startAfresh->hide();
}

void FormDialog::offerNext(Preferences &preferences)
{
    m_preferences = &preferences;
    for (PhotoStrip *strip : body()->findChildren<PhotoStrip *>())
        strip->setPreferences(preferences);
    m_ui->openNext->setVisible(leadsOn());
    m_ui->openNext->setChecked(preferences.openNext());
    connect(m_ui->openNext, &QCheckBox::toggled, &preferences, &Preferences::setOpenNext);
}

void FormDialog::reject()
{
    if (m_waiting)
        return;
    m_draft->flush();
    QDialog::reject();
}

QWidget *FormDialog::body() const { return m_ui->body; }

void FormDialog::setHeading(const QString &heading, const QString &context,
                            const QString &behalf)
{
    setWindowTitle(heading);
    m_ui->heading->setText(heading);
    m_ui->context->setText(context);
    m_ui->context->setVisible(!context.isEmpty());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_ui->context->setPalette(quiet);
    m_ui->behalf->say(Notice::Kind::Hint, behalf);
}

void FormDialog::setPrimary(const QString &text, QLatin1StringView iconName)
{
    m_ui->primary->setText(text);
    m_ui->primary->setIcon(icon(iconName));
}

void FormDialog::setWidthInCharacters(int characters) { m_fit->setWidthInCharacters(characters); }

void FormDialog::forbid()
{
    m_forbidden = true;
    m_ui->primary->setEnabled(false);
}

void FormDialog::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_ui->primary->setEnabled(!waiting && !m_forbidden);
    m_ui->cancel->setEnabled(!waiting);
}

void FormDialog::dropDraft() { m_draft->drop(); }

void FormDialog::finish()
{
    setWaiting(false);
    dropDraft();
    accept();
}

void FormDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

/// Qt's own Tab goes from a field of several parts straight to the part that its proxy names and
/// leaves out those before it, such as the templates above a message.
bool FormDialog::focusNextPrevChild(bool next)
{
    QWidget *here = focusWidget();
    if (!next || !here)
        return QDialog::focusNextPrevChild(next);
    const auto stops = [this](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
            && widget->isEnabled() && widget->isVisibleTo(this) && !widget->isWindow();
    };
    QWidget *found = here->nextInFocusChain();
    while (found != here && !stops(found))
        found = found->nextInFocusChain();
    found->setFocus(Qt::TabFocusReason);
    return found != here;
}

/// Enter alone does not confirm: it belongs to the field it is pressed in.
void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        confirm();
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

void FormDialog::confirm()
{
    if (m_waiting || m_forbidden)
        return;
    m_faults->clear();
    send();
}

} // namespace upik
