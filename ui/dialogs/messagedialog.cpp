// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/messagedialog.h"

#include "ui_messagedialog.h"

#include "ui/dialogs/messagetemplate.h"
#include "ui/text/labels.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

MessageDialog::MessageDialog(const Errand &errand, QWidget *parent)
    : ActionDialog(errand, parent), m_ui(std::make_unique<Ui::MessageDialog>())
{
    m_ui->setupUi(body());
    const auto reference = desk().reference();
    const bool asks = action() == Action::AskInfo;
    m_ui->message->offer(*reference, asks ? QStringList{u"permintaan_informasi"_s}
                                          : QStringList{u"apresiasi"_s, u"dikerjakan"_s});
    Placeholders values = placeholdersOf(file(), *reference, desk().rules(), desk().now());
    // What is missing only a person can say: it stays open and is refused until then.
    if (asks)
        values[u"penjelasan"_s] = u"{penjelasan}"_s;
    m_ui->message->fillWith(values);
    if (asks)
        m_ui->message->choose(u"permintaan_informasi"_s);
    m_ui->message->setFocus();
    m_ui->message->selectOpenPlaceholder();
}

MessageDialog::~MessageDialog() = default;

ActionInput MessageDialog::input() const
{
    ActionInput input;
    input.message = m_ui->message->message();
    return input;
}

void MessageDialog::translateForm()
{
    m_ui->retranslateUi(body());
    const QString paused = tr("The complaint waits for the answer; the verification clock stops.");
    const QString read = tr("The reporter reads this.");
    m_ui->audience->say(Notice::Kind::Hint,
                        action() == Action::AskInfo ? read + u' ' + paused : read);
    setPrimary(action() == Action::AskInfo ? labelOf(action()) : tr("Send message"), "send"_L1);
}

} // namespace upik
