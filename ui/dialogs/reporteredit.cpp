// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reporteredit.h"

#include "ui_reporteredit.h"

#include "domain/intakejudge.h"

#include <QEvent>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// The fields of a channel besides the name; an empty label hides the field.
struct ChannelFields {
    Channel channel;
    const char *phone, *email, *account;
    bool identity, address, anonymous;
};

constexpr auto kPhone = QT_TRANSLATE_NOOP("upik::ReporterEdit", "Telep&hone");
constexpr auto kCaller = QT_TRANSLATE_NOOP("upik::ReporterEdit", "Caller's telep&hone");
constexpr auto kChat = QT_TRANSLATE_NOOP("upik::ReporterEdit", "Number that wrote (p&hone)");
constexpr auto kEmail = QT_TRANSLATE_NOOP("upik::ReporterEdit", "&E-mail");
constexpr auto kSender = QT_TRANSLATE_NOOP("upik::ReporterEdit", "S&ender's address");
constexpr auto kAccount = QT_TRANSLATE_NOOP("upik::ReporterEdit", "Account o&n the platform");

constexpr std::array kFields{
    ChannelFields{Channel::Jss, kPhone, kEmail, "", true, true, false},
    ChannelFields{Channel::Lapor, kPhone, kEmail, kAccount, false, false, true},
    ChannelFields{Channel::Email, kPhone, kSender, "", false, true, false},
    ChannelFields{Channel::Phone, kCaller, "", "", false, true, true},
    ChannelFields{Channel::Messaging, kChat, "", "", false, true, false},
    ChannelFields{Channel::SocialMedia, "", "", kAccount, false, false, false},
    ChannelFields{Channel::FrontDesk, kPhone, kEmail, "", true, true, true},
    ChannelFields{Channel::Letter, kPhone, kEmail, "", false, true, true},
};
static_assert(kFields.size() == std::size_t(Channel::Letter) + 1);

const ChannelFields &fieldsOf(Channel channel) { return kFields[std::size_t(channel)]; }

} // namespace

ReporterEdit::ReporterEdit(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ReporterEdit>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->name);
    for (QLineEdit *line : {m_ui->phone, m_ui->email, m_ui->identityNumber})
        connect(line, &QLineEdit::textChanged, this, &ReporterEdit::showDoubts);
    dress();
}

ReporterEdit::~ReporterEdit() = default;

void ReporterEdit::setChannel(Channel channel)
{
    m_channel = channel;
    dress();
}

Reporter ReporterEdit::reporter() const
{
    const ChannelFields &fields = fieldsOf(m_channel);
    const auto typed = [](bool shown, const QLineEdit *line) {
        return shown ? line->text().trimmed() : QString();
    };
    Reporter reporter;
    reporter.name = m_ui->name->text().trimmed();
    reporter.phone = typed(*fields.phone, m_ui->phone);
    reporter.email = typed(*fields.email, m_ui->email);
    reporter.account = typed(*fields.account, m_ui->account);
    reporter.identityNumber = typed(fields.identity, m_ui->identityNumber);
    reporter.address = typed(fields.address, m_ui->address);
    reporter.anonymous = fields.anonymous && m_ui->anonymous->isChecked();
    return reporter;
}

void ReporterEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    dress();
}

void ReporterEdit::dress()
{
    const ChannelFields &fields = fieldsOf(m_channel);
    m_ui->phoneLabel->setText(*fields.phone ? tr(fields.phone) : QString());
    m_ui->emailLabel->setText(*fields.email ? tr(fields.email) : QString());
    m_ui->accountLabel->setText(*fields.account ? tr(fields.account) : QString());
    m_ui->anonymous->setVisible(fields.anonymous);
    arrange({{m_ui->nameField, true},
             {m_ui->phoneField, *fields.phone != 0},
             {m_ui->emailField, *fields.email != 0},
             {m_ui->accountField, *fields.account != 0},
             {m_ui->identityField, fields.identity},
             {m_ui->addressField, fields.address}});
    showDoubts();
}

/// Two beside each other, without a gap where a channel has no such field.
void ReporterEdit::arrange(const std::vector<std::pair<QWidget *, bool>> &fields)
{
    int place = 0;
    for (const auto &[field, isShown] : fields) {
        field->setVisible(isShown);
        m_ui->fields->removeWidget(field);
        if (isShown) {
            m_ui->fields->addWidget(field, place / 2, place % 2, Qt::AlignTop);
            ++place;
        }
    }
}

/// Doubtful entries are told and kept.
void ReporterEdit::showDoubts()
{
    const Reporter given = reporter();
    QStringList doubts;
    if (!given.phone.isEmpty() && !isUsablePhone(given.phone))
        doubts << tr("This does not look like a telephone number.");
    if (!given.email.isEmpty() && !isUsableEmail(given.email))
        doubts << tr("This does not look like an e-mail address.");
    static const QRegularExpression identity(u"^[0-9]{16}$"_s);
    if (!given.identityNumber.isEmpty() && !identity.match(given.identityNumber).hasMatch())
        doubts << tr("A NIK has 16 digits.");
    m_ui->doubts->say(Notice::Kind::Warning, doubts.join(u' '));
}

} // namespace upik
