// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formdialog.h"

#include "ui_formdialog.h"

#include "ui/dialogs/draftkeeper.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/preferences.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QTimer>

#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr double kMostOfScreen = 0.9;

/// "merge_into" -> "mergeInto": how the forms call the field of a place.
QString fieldName(const QString &place)
{
    QString name;
    for (const QString &word : place.split(u'_'))
        name += name.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
    return name;
}

} // namespace

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
    m_ui->body->installEventFilter(this);
    connect(m_draft, &DraftKeeper::restored, this, &FormDialog::showRestored);
    connect(m_draft, &DraftKeeper::edited, this, &FormDialog::mend);
    connect(m_ui->startAfresh, &QPushButton::clicked, this, &FormDialog::startAfresh);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { showFocus(now); });
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
    showNotice(Notice::Kind::Hint, tr("What you typed earlier is back."));
    m_ui->startAfresh->show();
    Q_EMIT draftRestored();
}

void FormDialog::startAfresh()
{
    forgetProposals();
    m_draft->startAfresh();
    clearFaults();
    if (m_first)
        m_first->setFocus();
    m_ui->startAfresh->hide();
}

void FormDialog::offerNext(Preferences &preferences)
{
    m_preferences = &preferences;
    m_ui->openNext->show();
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

void FormDialog::setHeading(const QString &heading, const QString &context)
{
    setWindowTitle(heading);
    m_ui->heading->setText(heading);
    m_ui->context->setText(context);
    m_ui->context->setVisible(!context.isEmpty());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_ui->context->setPalette(quiet);
}

void FormDialog::setPrimary(const QString &text, const QIcon &icon)
{
    m_ui->primary->setText(text);
    m_ui->primary->setIcon(icon);
}

void FormDialog::setBehalf(const QString &sentence)
{
    m_ui->behalf->say(Notice::Kind::Hint, sentence);
}

void FormDialog::forbid()
{
    m_forbidden = true;
    m_ui->primary->setEnabled(false);
}

void FormDialog::clearFaults()
{
    for (Notice *notice : body()->findChildren<Notice *>()) {
        const QString name = notice->objectName();
        if (!name.endsWith("Error"_L1))
            continue;
        notice->clear();
        if (auto *field = body()->findChild<QWidget *>(name.chopped(5)))
            field->setAccessibleDescription({});
    }
    m_ui->notice->clear();
    m_noticeIsFault = false;
}

void FormDialog::takeBackFault(const QString &place)
{
    if (auto *field = body()->findChild<QWidget *>(fieldName(place)))
        mend(field);
}

/// The fault may stand under a field of several parts, one of which was changed.
void FormDialog::mend(QWidget *field)
{
    for (QWidget *part = field; part && part != body(); part = part->parentWidget())
        clearFault(part);
    if (std::exchange(m_noticeIsFault, false))
        m_ui->notice->clear();
}

void FormDialog::clearFault(QWidget *field)
{
    const QString name = field->objectName();
    auto *words = name.isEmpty() ? nullptr : body()->findChild<Notice *>(name + "Error"_L1);
    if (!words || words->sentence().isEmpty())
        return;
    words->clear();
    field->setAccessibleDescription({});
}

int FormDialog::topOf(const QString &place) const
{
    const auto *field = body()->findChild<QWidget *>(fieldName(place));
    return field ? field->mapTo(body(), QPoint()).y() : std::numeric_limits<int>::max();
}

void FormDialog::showFault(const FieldFault &fault)
{
    const QString name = fieldName(fault.place);
    auto *field = name.isEmpty() ? nullptr : body()->findChild<QWidget *>(name);
    auto *words = body()->findChild<Notice *>(name + "Error"_L1);
    if (!field || !words || !field->isVisibleTo(body())) {
        showNotice(Notice::Kind::Error, fault.sentence);
        m_noticeIsFault = field != nullptr;
        return;
    }
    words->say(Notice::Kind::Error, fault.sentence);
    field->setAccessibleDescription(fault.sentence);
    field->setFocus(Qt::OtherFocusReason);
    // The layout first gives the words their place.
    QTimer::singleShot(0, words, [this, field, words] {
        m_ui->scroll->ensureWidgetVisible(words);
        m_ui->scroll->ensureWidgetVisible(field);
    });
}

void FormDialog::showError(const Error &error) { showFault({error.place, errorText(error)}); }

void FormDialog::showNotice(Notice::Kind kind, const QString &sentence)
{
    m_noticeIsFault = false;
    m_ui->notice->say(kind, sentence);
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
    if (event->type() == QEvent::FontChange && isVisible())
        fit();
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

/// A letter with Alt may lead below the fold, where only Tab makes the form scroll by itself.
void FormDialog::showFocus(QWidget *now)
{
    if (now && body()->isAncestorOf(now))
        m_ui->scroll->ensureWidgetVisible(now);
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

void FormDialog::showEvent(QShowEvent *event)
{
    fit();
    m_isFitted = true;
    QDialog::showEvent(event); // which puts it in the middle of the window
}

/// A field that appears makes room for itself.
bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && isVisible())
        QTimer::singleShot(0, this, &FormDialog::fit);
    return QDialog::eventFilter(watched, event);
}

void FormDialog::confirm()
{
    if (m_waiting || m_forbidden)
        return;
    clearFaults();
    send();
}

/// As wide as the form likes and as high as it needs, within the screen; grows, never shrinks.
void FormDialog::fit()
{
    const QSize room = screen()->availableGeometry().size() * kMostOfScreen;
    const int liked = fontMetrics().averageCharWidth() * m_characters;
    const int wide = qMax(m_isFitted ? width() : 0, qMin(liked, room.width()));
    const int high = qMin(wantedHeight(wide), room.height());
    resize(wide, m_isFitted ? qMax(height(), high) : high);
}

int FormDialog::wantedHeight(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const QLayout *form = body()->layout();
    const int formHeight = form->hasHeightForWidth() ? form->totalHeightForWidth(inner)
                                                     : form->totalSizeHint().height();
    const int around = layout()->totalHeightForWidth(width) - m_ui->scroll->sizeHint().height();
    return around + formHeight + 2;
}

} // namespace upik
