// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/dataset.h"
#include "bench/startedwindow.h"

#include <QStringList>

namespace upik {

/// What was asked for on the command line.
struct Asked {
    DataSize size;
    QString folder; ///< of the data and the figures
    QStringList rows; ///< "D1"...; empty: all
    int times = 5;
    qint64 imported = 100'000;
    /// Another process of this program: only to show this.
    std::optional<WindowKind> window;
    QString profile;
    QString preferences;

    bool wants(const QString &row) const { return rows.isEmpty() || rows.contains(row); }
};

/// Ends the program, with the words for it, where the command line is wrong or asks for help.
Asked askedFor(const QStringList &arguments);

} // namespace upik
