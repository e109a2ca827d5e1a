// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/officerpicker.h"

#include "ui_officerpicker.h"

#include "desk/desk.h"
#include "ui/dialogs/loaddelegate.h"
#include "ui/dialogs/officerfilter.h"
#include "ui/dialogs/officermodel.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"
#include "ui/widgets/answer.h"

#include <QEvent>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kNameCharacters = 26; // the least a name and a team need

} // namespace

OfficerPicker::OfficerPicker(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::OfficerPicker>()),
      m_model(new OfficerModel(this)), m_filter(new OfficerFilter(this))
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->table);
    m_filter->setSourceModel(m_model);
    m_ui->table->setModel(m_filter);
    m_ui->table->setItemDelegateForColumn(OfficerModel::Load, new LoadDelegate(this));
    setUp();
    connect(m_ui->search, &QLineEdit::textChanged, this, &OfficerPicker::narrow);
    connect(m_ui->onlyHere, &QCheckBox::toggled, this, &OfficerPicker::narrow);
    connect(m_ui->onlyFree, &QCheckBox::toggled, this, &OfficerPicker::narrow);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid() && !m_isListing)
                    setOfficer(row.data(OfficerModel::OfficerId).toString());
            });
}

OfficerPicker::~OfficerPicker() = default;

void OfficerPicker::prepare(Desk &desk, const Complaint &complaint, const QString &except)
{
    m_desk = &desk;
    m_complaint = complaint;
    m_except = except;
    m_asOf = desk.now();
    const Region *kelurahan = desk.reference()->region(complaint.facts.kelurahan);
    m_ui->onlyHere->setVisible(kelurahan != nullptr);
    m_isCounted = false;
    list({});
    whenAnswered(desk.loads(complaint.agency, complaint.id), this,
                 [this](const Result<std::vector<OfficerLoad>> &loads) {
                     if (!loads)
                         return;
                     m_isCounted = true;
                     list(*loads);
                     if (m_wantsSuggestion)
                         takeSuggestion();
                 });
}

void OfficerPicker::setOfficer(const QString &officer)
{
    m_isSuggested = false;
    if (officer == m_officer)
        return;
    m_officer = officer;
    m_ui->full->clear();
    showChosen();
    Q_EMIT officerChanged(officer);
}

void OfficerPicker::takeSuggestion()
{
    m_wantsSuggestion = !m_isCounted;
    if (!m_isCounted || !m_officer.isEmpty() || m_model->fits().empty())
        return;
    m_officer = m_model->fits().front().officer;
    m_isSuggested = true;
    showChosen();
    Q_EMIT officerChanged(m_officer);
}

bool OfficerPicker::confirmFull()
{
    const int row = m_model->rowOf(m_officer);
    if (row < 0 || m_confirmed == m_officer)
        return true;
    const OfficerFit &fit = m_model->fits()[std::size_t(row)];
    if (!fit.isFull())
        return true;
    m_confirmed = m_officer;
    m_ui->full->say(Notice::Kind::Warning, [fit, reference = m_desk->reference()] {
        return tr("%1 is full: %2 of %3 tasks. Confirm once more to assign all the same.")
            .arg(officerLabel(*reference, fit.officer), number(fit.open), number(fit.capacity));
    });
    return false;
}

void OfficerPicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

void OfficerPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_model->retranslate();
    if (m_desk)
        explain();
}

void OfficerPicker::setUp()
{
    QTableView *table = m_ui->table;
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(OfficerModel::Name, QHeaderView::Stretch);
    measure();
}

/// Shows the officers, keeping who is chosen and where a search stands.
void OfficerPicker::list(const std::vector<OfficerLoad> &loads)
{
    const ReferencePtr reference = m_desk->reference();
    std::vector<OfficerFit> fits = officersFor(m_complaint, *reference, loads);
    std::erase_if(fits, [this](const OfficerFit &fit) { return fit.officer == m_except; });
    {
        const QScopedValueRollback listing(m_isListing, true);
        m_model->show(reference, std::move(fits));
    }
    measure();
    showChosen();
    explain();
}

void OfficerPicker::showChosen()
{
    const int row = m_model->rowOf(m_officer);
    const QModelIndex shown = m_filter->mapFromSource(m_model->index(row, 0));
    const QScopedValueRollback listing(m_isListing, true);
    if (shown.isValid())
        m_ui->table->selectRow(shown.row());
    else
        m_ui->table->clearSelection();
}

/// Fewer rows; who was chosen stays chosen, seen or not.
void OfficerPicker::narrow()
{
    const QScopedValueRollback listing(m_isListing, true);
    m_filter->setWords(m_ui->search->text());
    m_filter->setOnlyHere(m_ui->onlyHere->isChecked());
    m_filter->setOnlyFree(m_ui->onlyFree->isChecked());
    showChosen();
}

/// Why the first one is suggested, and of when the numbers are.
void OfficerPicker::explain()
{
    const ReferencePtr reference = m_desk->reference();
    if (const Region *kelurahan = reference->region(m_complaint.facts.kelurahan))
        m_ui->onlyHere->setText(
            tr("Only area %1").arg(regionLabel(*reference, kelurahan->parent)));
    if (m_model->fits().empty()) {
        m_ui->suggestion->setText(tr("This agency has no active officers. Enter them in the "
                                     "settings."));
        return;
    }
    m_ui->suggestion->setVisible(m_isCounted);
    const OfficerFit &first = m_model->fits().front();
    m_ui->suggestion->setText(tr("Suggested: %1 (%2). Load as of %3.")
                                  .arg(officerLabel(*reference, first.officer),
                                       reasonsFor(first).join(u", "_s), clockTime(m_asOf)));
}

QStringList OfficerPicker::reasonsFor(const OfficerFit &fit) const
{
    QStringList reasons;
    if (fit.knowsCategory)
        reasons << tr("has the skill");
    if (fit.knowsPlace)
        reasons << tr("covers the area");
    reasons << (fit.isFull() ? tr("but is full") : tr("has room"));
    return reasons;
}

/// Sizes follow the font; where it is narrow the area, the skills and the distance make room for
/// the name.
void OfficerPicker::measure()
{
    QTableView *table = m_ui->table;
    const int line = fontMetrics().height();
    table->verticalHeader()->setDefaultSectionSize(line * 3 / 2);
    table->setMinimumHeight(table->horizontalHeader()->sizeHint().height() + line * 8);
    const int unit = fontMetrics().averageCharWidth();
    table->setColumnWidth(OfficerModel::Load, unit * 13);
    table->setColumnWidth(OfficerModel::Late, unit * 7);
    int room = width() - unit * (kNameCharacters + 13 + 7 + 4);
    constexpr std::pair<int, int> optional[] = {
        {OfficerModel::Skills, 20}, {OfficerModel::Distance, 10}, {OfficerModel::Area, 18}};
    for (const auto &[column, characters] : optional) {
        room -= unit * characters;
        table->setColumnWidth(column, unit * characters);
        table->setColumnHidden(column, room < 0);
    }
}

} // namespace upik
