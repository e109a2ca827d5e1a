// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaintpane.h"

#include "ui/complaint/caseview.h"
#include "ui/text/errortext.h"
#include "ui/widgets/answer.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Whoever only passes by has not seen it (ui.md 2.1: reading is not glancing).
constexpr auto kLook = 3s;

} // namespace

ComplaintPane::ComplaintPane(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_pages(new QStackedLayout),
      m_message(new PlainLabel(this)), m_scroll(new QScrollArea(this))
{
    m_message->setObjectName(u"paneMessage"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_scroll->setObjectName(u"caseScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_pages, 1);
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_scroll);
    m_look.setObjectName(u"look"_s);
    m_look.setSingleShot(true);
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, &ComplaintPane::markSeen);
    connect(&desk, &Desk::complaintsChanged, this, &ComplaintPane::onComplaintsChanged);
    connect(&desk, &Desk::rulesChanged, this, &ComplaintPane::load);
    connect(&desk, &Desk::referenceChanged, this, &ComplaintPane::render);
    clear();
}

void ComplaintPane::open(const Seat &seat, const QString &complaintId)
{
    const bool other = m_id != complaintId;
    if (other || m_seat != seat)
        m_opened.reset();
    m_seat = seat;
    m_id = complaintId;
    if (other)
        m_scroll->verticalScrollBar()->setValue(0);
    load();
    if (other)
        m_look.start();
}

void ComplaintPane::markSeen()
{
    if (!m_id.isEmpty())
        m_desk.markSeen(m_seat, m_id);
}

void ComplaintPane::clear()
{
    m_id.clear();
    m_opened.reset();
    ++m_asked;
    m_file.reset();
    render();
    Q_EMIT fileShown();
}

/// Before the first complaint is there the pane keeps the keyboard for it.
void ComplaintPane::takeKeyboard()
{
    QWidget *place = m_pages->currentWidget() == m_scroll ? static_cast<QWidget *>(m_scroll) : this;
    place->setFocus(Qt::OtherFocusReason);
}

bool ComplaintPane::hasKeyboard() const
{
    const QWidget *focus = window()->focusWidget();
    return focus == this || m_scroll->isAncestorOf(focus);
}

void ComplaintPane::load()
{
    if (m_id.isEmpty())
        return;
    const int asked = ++m_asked;
    whenAnswered(m_desk.open(m_seat, m_id), this, [this, asked](const Result<CaseFile> &answer) {
        if (asked == m_asked)
            take(answer);
    });
}

void ComplaintPane::take(const Result<CaseFile> &answer)
{
    if (answer) {
        m_file = answer.value();
        openText();
        render();
    } else {
        m_file.reset();
        say(errorText(answer.error()));
    }
    Q_EMIT fileShown();
}

void ComplaintPane::addAbove(QWidget *line)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, line);
}

void ComplaintPane::showText(const QString &complaintId, const ClosedPart &opened)
{
    if (complaintId != m_id)
        return;
    m_opened = opened;
    if (!m_file)
        return;
    openText();
    render();
    Q_EMIT fileShown();
}

void ComplaintPane::openText()
{
    if (!m_opened || !m_file->textClosed || m_file->complaint.id != m_id)
        return;
    m_file->open(*m_opened);
}

void ComplaintPane::render()
{
    setAccessibleName(tr("Complaint"));
    if (!m_file) {
        say(tr("Choose a complaint in the list to read it here."));
        return;
    }
    m_scroll->setAccessibleName(tr("Complaint"));
    const bool hadKeyboard = hasKeyboard();
    view().show(*m_file);
    m_pages->setCurrentWidget(m_scroll);
    if (hadKeyboard && !m_scroll->isAncestorOf(window()->focusWidget()))
        takeKeyboard(); // the step that was pressed is no longer offered
}

CaseView &ComplaintPane::view()
{
    if (m_view)
        return *m_view;
    m_view = new CaseView(m_desk, m_scroll);
    m_scroll->setWidget(m_view);
    connect(m_view, &CaseView::actionWanted, this, &ComplaintPane::markSeen);
    connect(m_view, &CaseView::actionWanted, this, &ComplaintPane::actionWanted);
    connect(m_view, &CaseView::complaintWanted, this, &ComplaintPane::complaintWanted);
    connect(m_view, &CaseView::deadlinePassed, this, &ComplaintPane::deadlinePassed);
    return *m_view;
}

void ComplaintPane::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_pages->setCurrentWidget(m_message);
}

void ComplaintPane::onComplaintsChanged(const QStringList &ids)
{
    if (ids.isEmpty() || ids.contains(m_id))
        load();
}

void ComplaintPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

} // namespace upik
