// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/signindialog.h"

#include "ui_signindialog.h"

#include "ui/sync/faulttext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/answer.h"

#include <QEvent>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {

SignInDialog::SignInDialog(SyncDesk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_ui(std::make_unique<Ui::SignInDialog>())
{
    setObjectName(u"signInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->signIn->setIcon(icon("log-in"));
    setMinimumWidth(64 * fontMetrics().averageCharWidth());
    fillIn();
    for (QLineEdit *field : {m_ui->server, m_ui->user, m_ui->password})
        connect(field, &QLineEdit::textChanged, this, &SignInDialog::enableButtons);
    connect(m_ui->server, &QLineEdit::textChanged, m_ui->serverNotice, &Notice::clear);
    connect(m_ui->password, &QLineEdit::textChanged, m_ui->fault, &Notice::clear);
    connect(m_ui->test, &QPushButton::clicked, this, &SignInDialog::test);
    connect(m_ui->signIn, &QPushButton::clicked, this, &SignInDialog::signIn);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    enableButtons();
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::fillIn()
{
    const SyncState state = m_desk.state();
    m_ui->server->setText(state.server);
    m_ui->user->setText(state.user);
    m_ui->server->setReadOnly(state.seat.has_value());
    m_ui->user->setReadOnly(state.seat.has_value());
    (state.user.isEmpty() ? m_ui->server : m_ui->password)->setFocus();
}

void SignInDialog::test()
{
    setBusy(true);
    m_ui->serverNotice->say(Notice::Kind::Hint, [] { return tr("Asking the server…"); });
    whenAnswered(m_desk.test(m_ui->server->text().trimmed()), this,
                 [this](const SyncResult<ServerFacts> &answer) { onTested(answer); });
}

void SignInDialog::onTested(const SyncResult<ServerFacts> &answer)
{
    setBusy(false);
    if (answer)
        m_ui->serverNotice->say(Notice::Kind::Hint, [facts = *answer] {
            return tr("The server of %1 answers (version %2).").arg(facts.name, facts.version);
        });
    else
        m_ui->serverNotice->say(Notice::Kind::Error,
                                [trouble = answer.error()] { return faultText(trouble); });
}

void SignInDialog::signIn()
{
    setBusy(true);
    m_ui->fault->say(Notice::Kind::Hint, [] { return tr("Signing in…"); });
    const Credentials given{m_ui->server->text().trimmed(), m_ui->user->text().trimmed(),
                            m_ui->password->text()};
    whenAnswered(m_desk.signIn(given), this,
                 [this](const SyncResult<void> &answer) { onSignedIn(answer); });
}

/// What was typed stays, and the keyboard goes where something is to be mended.
void SignInDialog::onSignedIn(const SyncResult<void> &answer)
{
    setBusy(false);
    if (answer) {
        accept();
        return;
    }
    const SyncTrouble trouble = answer.error();
    const bool isServer = isServerFault(trouble.fault);
    m_ui->fault->clear();
    (isServer ? m_ui->serverNotice : m_ui->fault)
        ->say(Notice::Kind::Error, [trouble] { return faultText(trouble); });
    QLineEdit *field = isServer ? m_ui->server : m_ui->password;
    field->setFocus();
    field->selectAll();
}

bool SignInDialog::isServerFault(SyncFault fault) const
{
    constexpr std::array kOfServer{SyncFault::Unreachable, SyncFault::NotOurServer,
                                   SyncFault::Untrusted, SyncFault::AddressMalformed,
                                   SyncFault::AddressInsecure, SyncFault::ServerTooOld};
    return std::ranges::find(kOfServer, fault) != kOfServer.end();
}

void SignInDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QLineEdit *field : {m_ui->server, m_ui->user, m_ui->password})
        field->setEnabled(!busy);
    enableButtons();
}

void SignInDialog::enableButtons()
{
    const bool hasServer = !m_ui->server->text().trimmed().isEmpty();
    const bool hasUser = !m_ui->user->text().trimmed().isEmpty();
    m_ui->test->setEnabled(!m_isBusy && hasServer);
    m_ui->signIn->setEnabled(!m_isBusy && hasServer && hasUser
                             && !m_ui->password->text().isEmpty());
}

QString SignInDialog::serverWords() const { return m_ui->serverNotice->sentence(); }
QString SignInDialog::faultWords() const { return m_ui->fault->sentence(); }

void SignInDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->explanation->setText(
        m_desk.state().seat ? tr("Sign in again to send and fetch changes. What you typed is safe "
                                 "on this computer.")
                            : tr("Your office gives you the address of its server, a user name and "
                                 "a password."));
}

void SignInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace upik
