// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"

#include <QTextStream>

namespace upik {

/// What a command tells the shell.
inline constexpr int kExitDone = 0;
inline constexpr int kExitFailed = 1;       ///< it could not be done; the reason is on err
inline constexpr int kExitFaultsFound = 2;  ///< verify found faults, import refused rows
inline constexpr int kExitUsage = 64;       ///< of sysexits.h: the command was used wrongly

/// Where a command writes, and whom it asks for a password.
class Terminal
{
public:
    Terminal(QTextStream &out, QTextStream &err) : m_out(out), m_err(err) {}
    virtual ~Terminal() = default;

    QTextStream &out() { return m_out; }
    QTextStream &err() { return m_err; }

    /// Asks for a new password: twice and unseen on a terminal, else as the first line of standard
    /// input. Never out of the arguments, which everybody on the machine can read.
    virtual Expected<QString, QString> newPassword() = 0;

    /// A line on err, begun by the program's name, and kExitFailed.
    int failed(const QString &words);

private:
    QTextStream &m_out;
    QTextStream &m_err;
};

/// The terminal that the program was started in.
class SystemTerminal : public Terminal
{
public:
    using Terminal::Terminal;
    Expected<QString, QString> newPassword() override;
};

} // namespace upik
