// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/synclistpage.h"

#include "ui/complaint/flowlayout.h"
#include "ui/dialogs/notice.h"
#include "ui/sync/comparison.h"
#include "ui/sync/faulttext.h"
#include "ui/sync/syncitemmodel.h"
#include "ui/sync/synctext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/answer.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kLongestTitle = 44; ///< characters

} // namespace

SyncListPage::SyncListPage(SyncDesk &desk, SyncList list, const std::function<Instant()> &now,
                           QWidget *parent)
    : QWidget(parent), m_desk(desk), m_list(list), m_model(new SyncItemModel(now, this)),
      m_empty(new PlainLabel(this)), m_table(new QTableView(this)),
      m_comparison(new Comparison(this)), m_trouble(new Notice(this))
{
    build();
    connectButtons();
    connect(&desk, &SyncDesk::itemsChanged, this, &SyncListPage::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SyncListPage::onChosen);
    retranslate();
    load();
}

void SyncListPage::build()
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"items"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *buttons = new QWidget(this);
    auto *line = new FlowLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    m_repeat = addButton(*line, u"repeat"_s, m_list == SyncList::Conflicts ? "redo-2" : "send");
    m_note = addButton(*line, u"note"_s, "sticky-note");
    m_copy = addButton(*line, u"copy"_s, "copy");
    m_open = addButton(*line, u"open"_s, "eye");
    m_discard = addButton(*line, u"discard"_s, "trash-2");
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_empty, 1);
    const bool isQueue = m_list == SyncList::Waiting; // many rows; elsewhere few, with much to say
    column->addWidget(m_table, isQueue ? 3 : 2);
    column->addWidget(m_comparison, isQueue ? 2 : 3);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
}

QPushButton *SyncListPage::addButton(QLayout &line, const QString &name, const char *icon)
{
    auto *button = new QPushButton(upik::icon(icon), QString(), this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    line.addWidget(button);
    return button;
}

void SyncListPage::connectButtons()
{
    connect(m_repeat, &QPushButton::clicked, this, [this] {
        if (m_list == SyncList::Conflicts)
            decide(m_desk.applyAgain(chosen()->id), tr("Applied again; it is being sent."));
        else
            decide(m_desk.sendAgain(chosen()->id), tr("It is being sent."));
    });
    connect(m_note, &QPushButton::clicked, this, [this] {
        decide(m_desk.keepAsNote(chosen()->id), tr("Kept as an internal note."));
    });
    connect(m_copy, &QPushButton::clicked, this, &SyncListPage::copy);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT complaintWanted(chosen()->complaint); });
    connect(m_table, &QTableView::activated, m_open, &QPushButton::click);
    connect(m_discard, &QPushButton::clicked, this, &SyncListPage::askDiscard);
}

void SyncListPage::load()
{
    const int asked = ++m_asked;
    whenAnswered(m_desk.items(m_list), this,
                 [this, asked](const SyncResult<std::vector<SyncItem>> &answer) {
                     if (asked == m_asked)
                         take(answer);
                 });
}

void SyncListPage::choose(const QString &item)
{
    m_wanted = item;
    load();
}

void SyncListPage::take(const SyncResult<std::vector<SyncItem>> &answer)
{
    if (!answer) {
        m_trouble->say(Notice::Kind::Error,
                       [trouble = answer.error()] { return faultText(trouble); });
        return;
    }
    const int row = m_table->currentIndex().row();
    const QString before = chosen() ? chosen()->id : QString();
    m_model->show(answer.value());
    fitColumns();
    const int kept = m_model->rowOf(m_wanted.isEmpty() ? before : m_wanted);
    m_wanted.clear();
    const int last = m_model->rowCount() - 1;
    m_table->selectRow(kept >= 0 ? kept : qBound(0, row, qMax(0, last)));
    m_empty->setVisible(last < 0);
    m_table->setVisible(last >= 0);
    onChosen();
}

void SyncListPage::onChosen()
{
    m_detail.reset();
    const SyncItem *item = chosen();
    m_comparison->setVisible(item);
    enableButtons();
    if (!item)
        return;
    whenAnswered(m_desk.detail(item->id), this,
                 [this](const SyncResult<SyncDetail> &answer) { showDetail(answer); });
}

/// The last column takes what is left; a long title leaves it something.
void SyncListPage::fitColumns()
{
    const int most = kLongestTitle * fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount() - 1; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), most));
    }
}

/// An answer about a row that is no longer chosen comes too late.
void SyncListPage::showDetail(const SyncResult<SyncDetail> &answer)
{
    const SyncItem *item = chosen();
    if (!answer || !item || answer->id != item->id)
        return;
    m_detail = answer.value();
    m_comparison->show(*item, *m_detail, m_list == SyncList::Conflicts);
    enableButtons();
}

const SyncItem *SyncListPage::chosen() const
{
    return m_model->at(m_table->currentIndex().row());
}

void SyncListPage::decide(const Answer &answer, const QString &sentence)
{
    m_trouble->clear();
    m_isDeciding = true;
    enableButtons();
    whenAnswered(answer, this, [this, sentence](const SyncResult<void> &result) {
        m_isDeciding = false;
        enableButtons();
        if (result)
            Q_EMIT done(sentence);
        else
            m_trouble->say(Notice::Kind::Error,
                           [trouble = result.error()] { return faultText(trouble); });
    });
}

void SyncListPage::askDiscard()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"discardQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Discard"));
    box->setText(tr("Discard \"%1\" of %2?").arg(whatText(*chosen()), chosen()->number));
    box->setInformativeText(tr("It will not be sent. What you wrote stays in the bin of this "
                               "computer for 30 days."));
    auto *discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    discard->setObjectName(u"reallyDiscard"_s);
    auto *keep = box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(qobject_cast<QPushButton *>(keep));
    box->setEscapeButton(keep);
    connect(discard, &QAbstractButton::clicked, this, [this, id = chosen()->id] {
        decide(m_desk.discard(id), tr("Discarded; it stays in the bin for 30 days."));
    });
    box->open();
}

void SyncListPage::copy()
{
    QApplication::clipboard()->setText(copyText(*chosen(), *m_detail));
    Q_EMIT done(tr("Text copied."));
}

QString SyncListPage::trouble() const { return m_trouble->sentence(); }

void SyncListPage::enableButtons()
{
    const SyncItem *item = chosen();
    const bool isConflict = m_list == SyncList::Conflicts;
    const bool canDecide = item && !m_isDeciding;
    m_repeat->setEnabled(canDecide && (isConflict ? item->canRepeat : !item->isUnderWay));
    m_note->setVisible(m_list != SyncList::Waiting);
    m_note->setEnabled(canDecide && item->canBecomeNote);
    m_copy->setEnabled(item && m_detail);
    m_open->setEnabled(item && !item->complaint.isEmpty());
    m_discard->setEnabled(canDecide && !item->isUnderWay);
}

void SyncListPage::retranslate()
{
    const bool isConflict = m_list == SyncList::Conflicts;
    m_repeat->setText(isConflict ? tr("Apply a&gain") : tr("Send &now"));
    m_note->setText(tr("&Keep as internal note"));
    m_copy->setText(tr("Copy &text"));
    m_open->setText(tr("&Open complaint"));
    m_discard->setText(tr("&Discard…"));
    m_table->setAccessibleName(tr("Changes"));
    switch (m_list) {
    case SyncList::Waiting: m_empty->setText(tr("Nothing waits to be sent.")); break;
    case SyncList::Conflicts: m_empty->setText(tr("There is no conflict.")); break;
    case SyncList::Failed: m_empty->setText(tr("Nothing has failed.")); break;
    }
    m_model->retranslate();
    fitColumns();
}

void SyncListPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace upik
