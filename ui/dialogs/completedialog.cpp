// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/completedialog.h"

#include "ui_completedialog.h"

#include "domain/sla.h"
#include "ui/dialogs/messagetemplate.h"
#include "ui/text/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

CompleteDialog::CompleteDialog(const Errand &errand, QWidget *parent)
    : ActionDialog(errand, parent), m_ui(std::make_unique<Ui::CompleteDialog>())
{
    m_ui->setupUi(body());
    const auto reference = desk().reference();
    m_ui->photos->setDesk(desk());
    m_ui->message->offer(*reference, {u"selesai"_s});
    Placeholders values = placeholdersOf(file(), *reference, desk().rules(), desk().now());
    values[u"tanggal"_s] = reporterDate(desk().now());
    m_ui->message->fillWith(values);
    m_ui->message->choose(u"selesai"_s);
    m_ui->message->setFocus();
}

CompleteDialog::~CompleteDialog() = default;

ActionInput CompleteDialog::input() const
{
    ActionInput input;
    input.message = m_ui->message->message();
    input.photos = m_ui->photos->ids();
    input.note = m_ui->note->written();
    return input;
}

/// That a photo is missing altogether is told by the SOP's own check; a document is told here, as
/// the desk would (checkProof()), before anything is sent.
std::optional<FieldFault> CompleteDialog::fault(const ActionInput &) const
{
    const bool isProof = m_ui->photos->ids().isEmpty() || m_ui->photos->hasPhoto();
    if (desk().rules().settings.completionNeedsPhoto && !isProof)
        return faultFrom({ErrorCode::MissingPhoto, u"photos"_s});
    return std::nullopt;
}

void CompleteDialog::translateForm()
{
    m_ui->retranslateUi(body());
    const bool needsPhoto = desk().rules().settings.completionNeedsPhoto;
    m_ui->photosLabel->setText(needsPhoto ? tr("Photos of the result (at least one)")
                                          : tr("Photos of the result"));
    sayClock();
}

void CompleteDialog::sayClock()
{
    const StageClock *clock = nearest(file().clocks);
    if (!clock || !clock->due)
        return;
    const Instant now = desk().now();
    const Millis left = *clock->due - now; // as list and pane count
    m_ui->clock->say(left < Millis::zero() ? Notice::Kind::Warning : Notice::Kind::Hint,
                     tr("Completed as of %1. Deadline: %2 (%3).")
                         .arg(dateTime(now), dateTime(*clock->due),
                              chipText(levelOf(*clock, now), left)));
}

} // namespace upik
