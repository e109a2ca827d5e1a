// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/revealdialog.h"

#include "ui_revealdialog.h"

#include "ui/widgets/answer.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

RevealDialog::RevealDialog(const Errand &errand, QWidget *parent)
    : FormDialog(errand.desk, u"reveal:%1"_s.arg(errand.file.complaint.id), parent),
      m_errand(errand), m_ui(std::make_unique<Ui::RevealDialog>())
{
    m_ui->setupUi(body());
    m_ui->identity->hide();
    m_ui->note->setFocus();
}

RevealDialog::~RevealDialog() = default;

void RevealDialog::retranslate()
{
    m_ui->retranslateUi(body());
    const Complaint &complaint = m_errand.file.complaint;
    setHeading(tr("Show the reporter of %1").arg(complaint.number), QString());
    setPrimary(m_reporter ? tr("Close") : tr("Show the reporter"), "eye"_L1);
    m_ui->audience->say(complaint.anonymous ? Notice::Kind::Warning : Notice::Kind::Hint,
                        complaint.anonymous
                            ? tr("The reporter asked to stay anonymous. This look is logged with "
                                 "your name and reason.")
                            : tr("This look is logged with your name and reason."));
    if (m_reporter)
        showIdentity(*m_reporter);
}

void RevealDialog::send()
{
    const QString reason = m_ui->note->written();
    if (m_reporter) {
        accept();
        return;
    }
    if (reason.trimmed().isEmpty()) {
        faults().show(Error{ErrorCode::MissingText, u"note"_s});
        return;
    }
    setWaiting(true);
    whenAnswered(desk().reveal(m_errand.seat, m_errand.file.complaint.id, reason), this,
                 [this](const Result<Reporter> &reporter) {
                     setWaiting(false);
                     if (reporter)
                         known(*reporter);
                     else
                         faults().show(reporter.error());
                 });
}

void RevealDialog::known(const Reporter &reporter)
{
    m_reporter = reporter;
    Q_EMIT revealed(reporter);
    dropDraft();
    m_ui->note->setReadOnly(true);
    retranslate();
}

void RevealDialog::showIdentity(const Reporter &reporter)
{
    QStringList lines;
    const auto add = [&lines](const QString &label, const QString &words) {
        if (!words.isEmpty())
            lines << label.arg(words);
    };
    add(tr("Name: %1"), reporter.name);
    add(tr("Telephone: %1"), reporter.phone);
    add(tr("E-mail: %1"), reporter.email);
    add(tr("NIK: %1"), reporter.identityNumber);
    add(tr("Address: %1"), reporter.address);
    add(tr("Account: %1"), reporter.account);
    m_ui->identityText->setText(lines.isEmpty() ? tr("The reporter gave nothing about himself "
                                                     "or herself.")
                                                : lines.join(u'\n'));
    m_ui->identity->show();
}

} // namespace upik
