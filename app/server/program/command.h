// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/program/premises.h"
#include "server/program/terminal.h"

#include <QStringList>

#include <map>

namespace upik {

/// What was asked for, with all that a command works with.
struct Asked {
    QStringList words;                   ///< behind the command's own
    std::map<QString, QString> options;  ///< without their dashes
    ServerSettings settings;
    const Clock &clock;
    Terminal &terminal;

    QString word(qsizetype index) const { return words.value(index); }
    QString option(const QString &name) const
    {
        const auto found = options.find(name);
        return found == options.end() ? QString() : found->second;
    }
    bool has(const QString &name) const { return options.contains(name); }
};

/// Opens the server's premises for a command; a failure has been told when it gives none.
std::unique_ptr<Premises> premisesFor(const Asked &asked);
/// Tells a failure and gives the exit code for it.
int failed(const Asked &asked, const Error &error);

} // namespace upik
