// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/dialogs/codepicker.h"

class QRadioButton;
class QVBoxLayout;

namespace upik {

/// Reasons as radio buttons, Alt+1 to Alt+9 and Alt+0; what a reason asks besides stands below its
/// button. Each button is named "reason_<code>".
class ReasonGroup : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonGroup(QWidget *parent = nullptr);

    /// Offers these, or gives those that stand here other words.
    void offer(const std::vector<CodeChoice> &reasons);
    /// Shows `detail` below the reason while it is chosen. REQUIRES: the reason is offered.
    void setDetail(const QString &code, QWidget *detail);
    QString code() const;
    void setCode(const QString &code);

Q_SIGNALS:
    void codeChanged(const QString &code);

private:
    QRadioButton *button(const QString &code) const;
    void addReason(const CodeChoice &reason);

    QVBoxLayout *m_column;
    std::vector<QRadioButton *> m_buttons;
};

} // namespace upik
