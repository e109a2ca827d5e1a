// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/officepage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace upik {

class FormRows;
class LimitsEdit;

/// How this office reads the SOP, and its time standards.
class SopPage : public OfficePage
{
    Q_OBJECT

public:
    SopPage(Desk &desk, Office &office, QWidget *parent = nullptr);

    QString title() const override { return tr("SOP"); }
    QLatin1StringView iconName() const override { return QLatin1StringView("list-checks"); }
    /// What has been entered so far; reminder points that cannot be read are left as they were.
    SopSettings entered() const;

protected:
    void load() override;
    bool check() override;
    QFuture<Result<void>> write() override;
    std::optional<SlaRules> enteredRules() const override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void listen();
    void showReasons(const QStringList &pausing);
    void nameReasons();
    QStringList pausingReasons() const;

    SopSettings m_loaded;
    FormRows *m_form;
    QComboBox *m_rejectMode;
    QComboBox *m_receiveBy;
    QComboBox *m_completionReview;
    QCheckBox *m_needsPhoto;
    QCheckBox *m_startsAtEntry;
    QCheckBox *m_nationalRing;
    QSpinBox *m_transferLimit;
    QSpinBox *m_undoSeconds;
    QLineEdit *m_reminders;
    QListWidget *m_reasons;
    LimitsEdit *m_limits;
};

/// "50, 80, 100" as percents; none unless they are 1 to 3 whole numbers from 1 to 100, ascending.
std::optional<std::vector<int>> percentsOf(const QString &text);

} // namespace upik
