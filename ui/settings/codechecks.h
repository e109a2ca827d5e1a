// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/codepicker.h"

#include <QListWidget>

namespace upik {

/// Several codes out of a short list, each with its box to tick.
class CodeChecks : public QListWidget
{
    Q_OBJECT

public:
    explicit CodeChecks(QWidget *parent = nullptr);

    void offer(const std::vector<CodeChoice> &choices);
    /// Codes that are not offered are kept, unseen.
    void setCodes(const QStringList &codes);
    QStringList codes() const;

Q_SIGNALS:
    void codesChanged();

private:
    QStringList m_unseen;
    bool m_filling = false;
};

} // namespace upik
