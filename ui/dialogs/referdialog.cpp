// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/referdialog.h"

#include "ui_referdialog.h"

#include "ui/dialogs/choices.h"
#include "ui/dialogs/messagetemplate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// What the agency proposed when it last put the complaint to Admin Pusat.
QString proposedBody(const CaseFile &file)
{
    for (auto it = file.history.rbegin(); it != file.history.rend(); ++it)
        if (it->event.to == State::UnderReview && it->event.from != State::UnderReview)
            return it->event.input.externalBody;
    return {};
}

} // namespace

ReferDialog::ReferDialog(const Errand &errand, QWidget *parent)
    : ActionDialog(errand, parent), m_ui(std::make_unique<Ui::ReferDialog>())
{
    m_ui->setupUi(body());
    const auto reference = desk().reference();
    m_ui->externalBody->offer(agencyChoices(*reference, AgencyKind::Outside));
    m_ui->externalBody->setCode(proposedBody(file()));
    m_ui->message->setOptional(true);
    m_ui->message->offer(*reference, {u"teruskan_luar"_s});
    refill();
    m_ui->message->choose(u"teruskan_luar"_s);
    connect(m_ui->externalBody, &CodePicker::codeChanged, this, &ReferDialog::refill);
    m_ui->externalBody->setFocus();
}

ReferDialog::~ReferDialog() = default;

ActionInput ReferDialog::input() const
{
    ActionInput input;
    input.externalBody = m_ui->externalBody->code();
    input.externalNumber = m_ui->externalNumber->text().trimmed();
    input.message = m_ui->message->message();
    input.note = m_ui->note->written();
    return input;
}

void ReferDialog::translateForm()
{
    m_ui->retranslateUi(body());
    m_ui->externalBody->setHint(tr("Type a part of the name"));
}

void ReferDialog::refill()
{
    const auto reference = desk().reference();
    Placeholders values = placeholdersOf(file(), *reference, desk().rules(), desk().now());
    values[u"tanggal"_s] = reporterDate(desk().now());
    if (const Agency *outside = reference->agency(m_ui->externalBody->code()))
        values[u"instansi"_s] = outside->name;
    m_ui->message->fillWith(values);
}

} // namespace upik
