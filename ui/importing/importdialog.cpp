// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importdialog.h"

#include "ui/dialogs/notice.h"
#include "ui/importing/importrows.h"
#include "ui/sla/levelchip.h"
#include "ui/theme/icons.h"
#include "ui/widgets/answer.h"
#include "ui/widgets/lastfolder.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::array kFates{RowFate::Taken, RowFate::AlreadyHere, RowFate::TwiceInFile,
                            RowFate::Refused};

constexpr int kLongestSubject = 48; // characters; the tool tip has the rest

Level lookOf(RowFate fate)
{
    switch (fate) {
    case RowFate::Taken: return Level::Safe;
    case RowFate::AlreadyHere:
    case RowFate::TwiceInFile: return Level::Paused;
    case RowFate::Refused: return Level::Late;
    }
    Q_UNREACHABLE();
}

} // namespace

ImportDialog::ImportDialog(Office &office, const Seat &seat, QWidget *parent)
    : QDialog(parent), m_office(office), m_seat(seat), m_rows(new ImportRows(this)),
      m_file(new PlainLabel(this)), m_notice(new Notice(this)), m_table(new QTableView(this)),
      m_progress(new QProgressBar(this)), m_choose(new QPushButton(icon("folder-open"), {}, this)),
      m_take(new QPushButton(icon("download"), {}, this)), m_close(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    m_file->setObjectName(u"file"_s);
    m_notice->setObjectName(u"notice"_s);
    m_table->setObjectName(u"importRows"_s);
    m_progress->setObjectName(u"progress"_s);
    m_choose->setObjectName(u"chooseFile"_s);
    m_take->setObjectName(u"takeAll"_s);
    m_close->setObjectName(u"close"_s);
    build();
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_take, &QPushButton::clicked, this, &ImportDialog::takeAll);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&office, &Office::progress, this, &ImportDialog::showProgress);
    enter(Phase::Empty);
}

void ImportDialog::build()
{
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setSectionResizeMode(ImportRows::Remark, QHeaderView::Stretch);
    m_file->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_choose);
    top->addWidget(m_file, 1);
    auto *counts = new QHBoxLayout;
    for (LevelChip *&chip : m_counts) {
        chip = new LevelChip(this);
        counts->addWidget(chip);
    }
    counts->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_take);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addLayout(counts);
    column->addWidget(m_table, 1);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    const QSize most = screen()->availableSize() * 9 / 10;
    const int ch = fontMetrics().averageCharWidth();
    resize(QSize(130 * ch, 34 * fontMetrics().height()).boundedTo(most));
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import complaints"));
    dialog->setObjectName(u"chooseDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    beginInLastFolder(*dialog, m_preferences);
    if (!m_path.isEmpty())
        dialog->setDirectory(QFileInfo(m_path).path());
    dialog->setNameFilters({tr("Complaints (*.csv *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::preview);
    dialog->open();
}

void ImportDialog::preview(const QString &path)
{
    if (m_phase == Phase::Reading || m_phase == Phase::Importing)
        return;
    m_path = path;
    enter(Phase::Reading);
    whenAnswered(m_office.previewImport(path), this,
                 [this](const Result<ImportReport> &report) { takePreview(report); });
}

void ImportDialog::takePreview(const Result<ImportReport> &report)
{
    if (!report) {
        m_rows->show({}, false);
        enter(Phase::Empty);
        m_notice->say(report.error());
        return;
    }
    m_rows->show(*report, false);
    enter(Phase::Previewed);
    Q_EMIT previewed();
}

void ImportDialog::takeAll()
{
    enter(Phase::Importing);
    whenAnswered(m_office.importFile(m_seat, m_path), this,
                 [this](const Result<ImportReport> &report) { takeResult(report); });
}

void ImportDialog::takeResult(const Result<ImportReport> &report)
{
    if (!report) {
        enter(Phase::Previewed);
        m_notice->say(report.error());
        return;
    }
    m_rows->show(*report, true);
    enter(Phase::Done);
    Q_EMIT imported(*report);
}

void ImportDialog::enter(Phase phase)
{
    m_phase = phase;
    const bool works = phase == Phase::Reading || phase == Phase::Importing;
    m_notice->clear();
    m_progress->setRange(0, 0);
    m_progress->setVisible(works);
    m_choose->setEnabled(!works);
    m_take->setEnabled(phase == Phase::Previewed
                       && m_rows->report().count(RowFate::Taken) > 0);
    m_take->setVisible(phase != Phase::Done);
    retranslate();
    nextButton()->setDefault(true);
}

/// What comes next, and what Enter presses: a file, then the complaints in it, then the end.
QPushButton *ImportDialog::nextButton() const
{
    if (m_phase == Phase::Done)
        return m_close;
    return m_take->isEnabled() ? m_take : m_choose;
}

void ImportDialog::showProgress(qint64 done, qint64 all)
{
    if (m_phase != Phase::Importing && m_phase != Phase::Reading)
        return;
    m_progress->setRange(0, int(all));
    m_progress->setValue(int(done));
}

void ImportDialog::retranslate()
{
    const bool isDone = m_phase == Phase::Done;
    const ImportReport &report = m_rows->report();
    setWindowTitle(tr("Import complaints"));
    m_choose->setText(tr("Choose a &file…"));
    m_close->setText(tr("&Close"));
    m_take->setText(tr("&Take %Ln complaint(s)", nullptr, report.count(RowFate::Taken)));
    m_file->setText(m_path.isEmpty() ? tr("CSV or JSON; nothing is taken before you say so.")
                                     : m_path);
    m_progress->setAccessibleName(tr("Progress"));
    m_table->setAccessibleName(tr("Rows of the file"));
    m_rows->retranslate();
    fitColumns();
    for (std::size_t i = 0; i < kFates.size(); ++i) {
        const QString words = u"%1: %2"_s.arg(fateLabel(kFates[i], isDone))
                                  .arg(report.count(kFates[i]));
        m_counts[i]->say(lookOf(kFates[i]), words, fateIcon(kFates[i]));
        m_counts[i]->setVisible(!report.rows.empty());
    }
    if (isDone || m_phase == Phase::Previewed)
        tellWhatToMind();
}

/// The remarks get what the others leave; numbers stand there once there are some.
void ImportDialog::fitColumns()
{
    const auto &rows = m_rows->report().rows;
    const bool isNumbered = std::ranges::any_of(
        rows, [](const ImportRow &row) { return !row.number.isEmpty(); });
    m_table->setColumnHidden(ImportRows::Number, !isNumbered);
    for (const int column : {ImportRows::Row, ImportRows::Fate, ImportRows::Subject,
                             ImportRows::Number})
        m_table->resizeColumnToContents(column);
    const int most = kLongestSubject * fontMetrics().averageCharWidth();
    if (m_table->columnWidth(ImportRows::Subject) > most)
        m_table->setColumnWidth(ImportRows::Subject, most);
}

void ImportDialog::tellWhatToMind()
{
    const ImportReport &report = m_rows->report();
    QStringList sentences;
    if (m_phase == Phase::Done)
        sentences << tr("Done. Refused rows can be mended in the file and imported again; "
                        "nothing is taken twice.");
    if (!report.unread.empty())
        sentences << tr("Nothing is made of these columns: %1. In brackets, the rows that say "
                        "something there.")
                         .arg(unreadLabel(report.unread));
    m_notice->say(report.unread.empty() ? Notice::Kind::Hint : Notice::Kind::Warning,
                  sentences.join(u' '));
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace upik
