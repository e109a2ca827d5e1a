// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <QObject>

#include <memory>

namespace upik {

class Clock;
class FirstRunPage;
class FirstSeat;
class Preferences;
class SignInDialog;
class Workplace;

/// The way from a started program to its window: how somebody wants to work here, where a profile
/// is new; who sits here, in an office of one; signing in, where there is a server.
class DeskEntrance : public QObject
{
    Q_OBJECT

public:
    /// REQUIRES: all outlive it.
    DeskEntrance(const CommandLine &asked, Preferences &preferences, const Clock &clock);
    ~DeskEntrance() override;

    /// Asks how somebody wants to work; workplaceWanted() follows, or the program ends.
    void askHow();
    /// Asks whatever is still to be asked; entered() follows, or the program ends. Fails as the
    /// store does. REQUIRES: the workplace outlives this.
    Result<void> enter(Workplace &workplace);
    /// What is open now, to be brought to the front; or nullptr.
    QWidget *question() const;

Q_SIGNALS:
    /// Open the profile, then enter().
    void workplaceWanted();
    void entered();

private:
    void askSeat();
    void askSignIn();
    void signInAtOnce(const QString &password);
    void openSignIn();
    void startSample();
    void finish();

    const CommandLine &m_asked;
    Preferences &m_preferences;
    const Clock &m_clock;
    Workplace *m_workplace = nullptr;
    bool m_wantsServer;
    std::unique_ptr<FirstRunPage> m_page;
    std::unique_ptr<FirstSeat> m_seat;
    std::unique_ptr<SignInDialog> m_signIn;
    QWidget *m_question = nullptr;
};

} // namespace upik
