// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/textrevealdialog.h"

#include "ui_revealdialog.h"

#include "ui/widgets/answer.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

TextRevealDialog::TextRevealDialog(const Errand &errand, QWidget *parent)
    : FormDialog(errand.desk, u"reveal_text:%1"_s.arg(errand.file.complaint.id), parent),
      m_errand(errand), m_ui(std::make_unique<Ui::RevealDialog>())
{
    m_ui->setupUi(body());
    m_ui->identity->hide();
    m_ui->note->setFocus();
}

TextRevealDialog::~TextRevealDialog() = default;

void TextRevealDialog::retranslate()
{
    m_ui->retranslateUi(body());
    setHeading(tr("Show the confidential text of %1").arg(m_errand.file.complaint.number),
               QString());
    setPrimary(tr("Show the text"), "eye"_L1);
    m_ui->audience->say(Notice::Kind::Warning,
                        tr("The text is confidential. This look is logged with your name and "
                           "reason."));
}

void TextRevealDialog::send()
{
    const QString reason = m_ui->note->written();
    if (reason.trimmed().isEmpty()) {
        faults().show(Error{ErrorCode::MissingText, u"note"_s});
        return;
    }
    setWaiting(true);
    whenAnswered(desk().revealText(m_errand.seat, m_errand.file.complaint.id, reason), this,
                 [this](const Result<ClosedPart> &opened) { answered(opened); });
}

void TextRevealDialog::answered(const Result<ClosedPart> &opened)
{
    if (!opened) {
        setWaiting(false);
        faults().show(opened.error());
        return;
    }
    Q_EMIT revealed(m_errand.file.complaint.id, *opened);
    finish();
}

} // namespace upik
