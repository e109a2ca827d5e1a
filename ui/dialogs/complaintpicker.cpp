// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/complaintpicker.h"

#include "ui_complaintpicker.h"

#include "desk/desk.h"
#include "ui/dialogs/similarline.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"
#include "ui/widgets/answer.h"
#include "ui/widgets/plaintooltip.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kId = Qt::UserRole;
constexpr int kNumber = Qt::UserRole + 1;
constexpr int kMostFound = 30;
constexpr int kRows = 8;
constexpr int kPauseBeforeSearch = 200; // ms after the last key

/// Whoever follows a merged complaint must come to one that is handled or was answered.
bool isOffered(State state) { return state != State::Merged && state != State::Rejected; }

} // namespace

ComplaintPicker::ComplaintPicker(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ComplaintPicker>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->search);
    m_ui->found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ui->found->setTextElideMode(Qt::ElideRight);
    m_ui->found->setUniformItemSizes(true);
    m_ui->search->installEventFilter(this);
    measure();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseBeforeSearch);
    connect(&m_pause, &QTimer::timeout, this, &ComplaintPicker::search);
    connect(m_ui->search, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_ui->search, &QLineEdit::returnPressed, this, &ComplaintPicker::searchAndGo);
    connect(m_ui->found, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) {
                if (item)
                    setPicked({{u"id"_s, item->data(kId)},
                               {u"number"_s, item->data(kNumber)},
                               {u"line"_s, item->text()}});
            });
}

ComplaintPicker::~ComplaintPicker() = default;

void ComplaintPicker::prepare(Desk &desk, const Seat &seat, const CaseFile &file)
{
    m_desk = &desk;
    m_seat = seat;
    m_self = file.complaint.id;
    m_similar = file.similar;
    showSimilar();
    tellChosen();
}

QVariantMap ComplaintPicker::picked() const
{
    return {{u"id"_s, m_id}, {u"number"_s, m_number}, {u"line"_s, m_line}};
}

void ComplaintPicker::setPicked(const QVariantMap &picked)
{
    const QString id = picked.value(u"id"_s).toString();
    if (id == m_id)
        return;
    m_id = id;
    m_number = picked.value(u"number"_s).toString();
    m_line = picked.value(u"line"_s).toString();
    tellChosen();
    Q_EMIT idChanged(m_id);
}

void ComplaintPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        tellChosen();
    }
}

void ComplaintPicker::measure()
{
    m_ui->found->setFixedHeight(fontMetrics().lineSpacing() * kRows
                                + 2 * m_ui->found->frameWidth());
}

bool ComplaintPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Down) {
        searchAndGo();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// What is typed is looked for first, unless it has been already.
void ComplaintPicker::searchAndGo()
{
    m_goes = true;
    if (m_ui->search->text().trimmed() != m_searched)
        search();
    else
        goToFound();
}

/// The first of the list is chosen with it, so that Enter is enough where it is the only one.
void ComplaintPicker::goToFound()
{
    if (!std::exchange(m_goes, false) || m_ui->found->count() == 0)
        return;
    m_ui->found->setFocus(Qt::OtherFocusReason);
    if (m_ui->found->currentRow() < 0)
        m_ui->found->setCurrentRow(0);
}

void ComplaintPicker::search()
{
    m_pause.stop();
    const QString words = m_ui->search->text().trimmed();
    m_searched = words;
    if (words.isEmpty()) {
        showSimilar();
        m_goes = false; // nothing was asked for
        return;
    }
    ListQuery query{m_seat, queuesOf(m_seat.role).front()->code};
    query.search = words;
    whenAnswered(m_desk->rows(query, 0, kMostFound), this,
                 [this, mine = ++m_searches](const Result<std::vector<ListRow>> &rows) {
                     if (mine != m_searches || !rows)
                         return;
                     showRows(*rows);
                     goToFound();
                 });
}

void ComplaintPicker::showSimilar()
{
    ++m_searches;
    const QSignalBlocker blocker(m_ui->found);
    m_ui->found->clear();
    for (const Similar &similar : m_similar)
        if (isOffered(similar.state))
            addLine(similar.id, similar.number, similarLine(similar, m_desk->now()));
}

void ComplaintPicker::showRows(const std::vector<ListRow> &rows)
{
    const QSignalBlocker blocker(m_ui->found);
    m_ui->found->clear();
    for (const ListRow &row : rows)
        if (row.id != m_self && isOffered(row.state))
            addLine(row.id, row.number,
                    u"%1 · %2 · %3 · %4"_s.arg(row.number, row.title, row.placeText,
                                               labelOf(row.state)));
}

void ComplaintPicker::addLine(const QString &id, const QString &number, const QString &line)
{
    auto *item = new QListWidgetItem(line, m_ui->found);
    item->setData(kId, id);
    item->setData(kNumber, number);
    item->setToolTip(plainToolTip(line));
}

void ComplaintPicker::tellChosen()
{
    m_ui->chosen->setText(m_id.isEmpty() ? tr("None chosen yet.") : tr("Chosen: %1").arg(m_line));
}

} // namespace upik
