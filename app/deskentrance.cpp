// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskentrance.h"

#include "ui/mainwindow/firstseat.h"
#include "ui/sync/firstrunpage.h"
#include "ui/sync/signindialog.h"
#include "ui/widgets/answer.h"
#include "workplace.h"

#include <QGuiApplication>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace upik {

DeskEntrance::DeskEntrance(const CommandLine &asked, Preferences &preferences, const Clock &clock)
    : m_asked(asked), m_preferences(preferences), m_clock(clock),
      m_wantsServer(!asked.server.isEmpty())
{}

DeskEntrance::~DeskEntrance() = default;

QWidget *DeskEntrance::question() const
{
    if (m_signIn && m_signIn->isVisible())
        return m_signIn.get();
    return m_page && m_page->isVisible() ? m_page.get() : m_question;
}

void DeskEntrance::askHow()
{
    m_page = std::make_unique<FirstRunPage>(m_preferences);
    connect(m_page.get(), &FirstRunPage::serverWanted, this, [this] {
        m_wantsServer = true;
        m_workplace ? openSignIn() : Q_EMIT workplaceWanted();
    });
    connect(m_page.get(), &FirstRunPage::aloneWanted, this, [this] {
        m_wantsServer = false;
        m_workplace ? askSeat() : Q_EMIT workplaceWanted();
    });
    connect(m_page.get(), &FirstRunPage::sampleWanted, this, &DeskEntrance::startSample);
    connect(m_page.get(), &QDialog::rejected, this, &QCoreApplication::quit);
    m_page->open();
}

/// Sample data have a profile of their own, and so a program of their own.
void DeskEntrance::startSample()
{
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}))
        QCoreApplication::quit();
}

Result<void> DeskEntrance::enter(Workplace &workplace)
{
    m_workplace = &workplace;
    const auto isShared = LocalSync::isShared(workplace.profile());
    if (!isShared)
        return Unexpected{isShared.error()};
    if (!*isShared && !m_wantsServer) {
        askSeat();
        return {};
    }
    if (auto begun = workplace.synchronise(m_clock); !begun)
        return begun;
    askSignIn();
    return {};
}

void DeskEntrance::askSeat()
{
    m_seat = std::make_unique<FirstSeat>(m_workplace->desk(), m_preferences);
    if (m_asked.demo || m_seat->isKnown())
        return finish();
    m_question = m_seat->ask();
    connect(m_seat.get(), &FirstSeat::answered, this, &DeskEntrance::finish);
    connect(m_seat.get(), &FirstSeat::givenUp, this, &QCoreApplication::quit);
}

/// Whoever has signed in before works on, whatever the server says today.
void DeskEntrance::askSignIn()
{
    if (m_workplace->sync()->state().seat)
        return finish();
    m_workplace->sync()->suggest(m_asked.server, m_asked.user);
    const QString password = qEnvironmentVariable("UPIK_PASSWORD");
    if (m_asked.user.isEmpty() || password.isEmpty())
        openSignIn();
    else
        signInAtOnce(password);
}

void DeskEntrance::signInAtOnce(const QString &password)
{
    const auto answered = m_workplace->sync()->signIn({m_asked.server, m_asked.user, password});
    whenAnswered(answered, this, [this](const SyncResult<void> &answer) {
        answer ? finish() : openSignIn();
    });
}

void DeskEntrance::openSignIn()
{
    // Between this and the window that follows it no window is open for a moment.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_signIn = std::make_unique<SignInDialog>(*m_workplace->sync());
    connect(m_signIn.get(), &QDialog::accepted, this, &DeskEntrance::finish);
    connect(m_signIn.get(), &QDialog::rejected, this, [this] {
        if (!m_page)
            QCoreApplication::quit();
    });
    m_signIn->open();
}

void DeskEntrance::finish()
{
    Q_EMIT entered();
    if (m_page) {
        m_page->disconnect(this);
        m_page->close();
    }
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

} // namespace upik
