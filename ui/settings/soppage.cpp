// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/soppage.h"

#include "ui/settings/formrows.h"
#include "ui/settings/limitsedit.h"
#include "ui/text/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kMostPercents = 3;

QString percentsText(const std::vector<int> &percents)
{
    QStringList words;
    for (const int percent : percents)
        words << QString::number(percent);
    return words.join(u", "_s);
}

} // namespace

SopPage::SopPage(Desk &desk, Office &office, QWidget *parent)
    : OfficePage(desk, office, parent), m_form(new FormRows(this, FormRows::Labels::Above)),
      m_rejectMode(new QComboBox(this)), m_receiveBy(new QComboBox(this)),
      m_completionReview(new QComboBox(this)), m_needsPhoto(new QCheckBox(this)),
      m_startsAtEntry(new QCheckBox(this)), m_nationalRing(new QCheckBox(this)),
      m_transferLimit(new QSpinBox(this)), m_undoSeconds(new QSpinBox(this)),
      m_reminders(new QLineEdit(this)), m_reasons(new QListWidget(this)),
      m_limits(new LimitsEdit(this))
{
    m_rejectMode->setObjectName(u"rejectMode"_s);
    m_receiveBy->setObjectName(u"receiveBy"_s);
    m_completionReview->setObjectName(u"completionReview"_s);
    m_needsPhoto->setObjectName(u"needsPhoto"_s);
    m_startsAtEntry->setObjectName(u"startsAtEntry"_s);
    m_nationalRing->setObjectName(u"nationalRing"_s);
    m_transferLimit->setObjectName(u"transferLimit"_s);
    m_transferLimit->setRange(0, 99);
    m_undoSeconds->setObjectName(u"undoSeconds"_s);
    m_undoSeconds->setRange(0, 60);
    m_reminders->setObjectName(u"reminders"_s);
    m_reasons->setObjectName(u"pausingReasons"_s);
    m_reasons->setMinimumHeight(fontMetrics().height() * 8);
    m_limits->setObjectName(u"limits"_s);
    build();
    listen();
    reload();
}

void SopPage::build()
{
    m_form->addChoice(QT_TRANSLATE_NOOP("Settings", "A rejection by an agency"), m_rejectMode,
                      {QT_TRANSLATE_NOOP("Settings", "is reviewed by the central admin"),
                       QT_TRANSLATE_NOOP("Settings", "is final")});
    m_form->addChoice(QT_TRANSLATE_NOOP("Settings", "A task is received by"), m_receiveBy,
                      {QT_TRANSLATE_NOOP("Settings", "the officer"),
                       QT_TRANSLATE_NOOP("Settings", "the agency admin"),
                       QT_TRANSLATE_NOOP("Settings", "either of them")});
    m_form->addChoice(QT_TRANSLATE_NOOP("Settings", "A completed task is checked by"),
                      m_completionReview,
                      {QT_TRANSLATE_NOOP("Settings", "nobody"),
                       QT_TRANSLATE_NOOP("Settings", "the agency admin"),
                       QT_TRANSLATE_NOOP("Settings", "the central admin")});
    m_form->addButton(QT_TRANSLATE_NOOP("Settings", "A completion needs a photo"), m_needsPhoto);
    m_form->addButton(QT_TRANSLATE_NOOP("Settings", "Clocks start when a complaint is entered, "
                                                    "not when it was told"), m_startsAtEntry);
    m_form->addButton(QT_TRANSLATE_NOOP("Settings", "Count the working days of SP4N-LAPOR! too"),
                      m_nationalRing);
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Transfers after which an agency may not ask "
                                                   "for another"), m_transferLimit);
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Seconds to undo a step (0 to 60)"),
                     m_undoSeconds);
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Reminder points in percent"), m_reminders);
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Reasons of a hold that pause the clock"),
                     m_reasons);
    m_form->addHeading(QT_TRANSLATE_NOOP("Settings", "Time standards"));
    m_form->addWide(m_limits);
    body()->addWidget(m_form);
    body()->addStretch(1);
}

void SopPage::listen()
{
    for (QComboBox *box : {m_rejectMode, m_receiveBy, m_completionReview})
        connect(box, &QComboBox::currentIndexChanged, this, &SopPage::noteChange);
    for (QCheckBox *box : {m_needsPhoto, m_startsAtEntry, m_nationalRing})
        connect(box, &QCheckBox::toggled, this, &SopPage::noteChange);
    for (QSpinBox *box : {m_transferLimit, m_undoSeconds})
        connect(box, &QSpinBox::valueChanged, this, &SopPage::noteChange);
    connect(m_reasons, &QListWidget::itemChanged, this, &SopPage::noteChange);
    connect(m_limits, &LimitsEdit::changed, this, &SopPage::noteChange);
    connect(m_reminders, &QLineEdit::textChanged, this, [this] {
        m_form->blame(m_reminders, {});
        noteChange();
    });
}

void SopPage::load()
{
    m_loaded = desk().rules().settings;
    m_rejectMode->setCurrentIndex(int(m_loaded.rejectMode));
    m_receiveBy->setCurrentIndex(int(m_loaded.receiveBy));
    m_completionReview->setCurrentIndex(int(m_loaded.completionReview));
    m_needsPhoto->setChecked(m_loaded.completionNeedsPhoto);
    m_startsAtEntry->setChecked(m_loaded.clockStartsAtEntry);
    m_nationalRing->setChecked(m_loaded.nationalRing);
    m_transferLimit->setValue(m_loaded.transferLimit);
    m_undoSeconds->setValue(m_loaded.undoSeconds);
    m_reminders->setText(percentsText(m_loaded.reminderPercents));
    showReasons(m_loaded.pausingReasons);
    m_limits->show(m_loaded.limits, desk().reference());
}

void SopPage::showReasons(const QStringList &pausing)
{
    m_reasons->clear();
    for (const Choice &reason : desk().reference()->holdReasons) {
        auto *item = new QListWidgetItem(m_reasons);
        item->setData(Qt::UserRole, reason.code);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(pausing.contains(reason.code) ? Qt::Checked : Qt::Unchecked);
    }
    nameReasons();
}

void SopPage::nameReasons()
{
    const QSignalBlocker quiet(m_reasons);
    for (int i = 0; i < m_reasons->count(); ++i) {
        const QString code = m_reasons->item(i)->data(Qt::UserRole).toString();
        m_reasons->item(i)->setText(pauseLabel(*desk().reference(), code));
    }
}

/// Codes that the reference no longer has stay what they were.
QStringList SopPage::pausingReasons() const
{
    QStringList codes = m_loaded.pausingReasons;
    for (int i = 0; i < m_reasons->count(); ++i) {
        const QString code = m_reasons->item(i)->data(Qt::UserRole).toString();
        const bool pauses = m_reasons->item(i)->checkState() == Qt::Checked;
        if (pauses && !codes.contains(code))
            codes << code;
        else if (!pauses)
            codes.removeAll(code);
    }
    return codes;
}

SopSettings SopPage::entered() const
{
    SopSettings settings = m_loaded;
    settings.rejectMode = RejectMode(m_rejectMode->currentIndex());
    settings.receiveBy = ReceiveBy(m_receiveBy->currentIndex());
    settings.completionReview = CompletionReview(m_completionReview->currentIndex());
    settings.completionNeedsPhoto = m_needsPhoto->isChecked();
    settings.clockStartsAtEntry = m_startsAtEntry->isChecked();
    settings.nationalRing = m_nationalRing->isChecked();
    settings.transferLimit = m_transferLimit->value();
    settings.undoSeconds = m_undoSeconds->value();
    settings.pausingReasons = pausingReasons();
    settings.limits = m_limits->limits();
    settings.reminderPercents = percentsOf(m_reminders->text()).value_or(m_loaded.reminderPercents);
    return settings;
}

bool SopPage::check()
{
    if (!percentsOf(m_reminders->text())) {
        m_form->blame(m_reminders, [] {
            return tr("Write up to three whole numbers from 1 to 100, the smaller first: 50, 80, "
                      "100.");
        });
        m_reminders->setFocus();
        return false;
    }
    return m_limits->check();
}

QFuture<Result<void>> SopPage::write() { return office().saveSettings(seat(), entered()); }

std::optional<SlaRules> SopPage::enteredRules() const
{
    return SlaRules{entered(), desk().rules().calendars};
}

void SopPage::changeEvent(QEvent *event)
{
    OfficePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameReasons();
}

std::optional<std::vector<int>> percentsOf(const QString &text)
{
    static const QRegularExpression apart(u"[,;\\s]+"_s);
    std::vector<int> percents;
    for (const QString &word : text.split(apart, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int percent = word.toInt(&isNumber);
        const bool ascends = percents.empty() || percents.back() < percent;
        if (!isNumber || percent < 1 || percent > 100 || !ascends)
            return std::nullopt;
        percents.push_back(percent);
    }
    if (percents.empty() || percents.size() > kMostPercents)
        return std::nullopt;
    return percents;
}

} // namespace upik
