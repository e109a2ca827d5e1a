// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/officepage.h"
#include "ui/text/phrase.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace upik {

class CodeChecks;
class CodePicker;
class FormRows;
class RowTable;

/// Who goes out: added, corrected, taken out of service. Nobody is removed, for histories name
/// them.
class OfficersPage : public OfficePage
{
    Q_OBJECT

public:
    OfficersPage(Desk &desk, Office &office, QWidget *parent = nullptr);

    QString title() const override { return tr("Officers"); }
    QLatin1StringView iconName() const override { return QLatin1StringView("users"); }
    const std::vector<Officer> &entered() const { return m_officers; }
    /// An agency's admin sees and changes the officers of that agency alone.
    void setSeat(const Seat &seat) override;

protected:
    bool mayChange(const Seat &seat) const override;
    QString whoMay() const override;
    void load() override;
    bool check() override;
    QFuture<Result<void>> write() override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void listen();
    void retranslate();
    void offerCodes();
    void fill(int row);
    void take();
    void add();
    void fillTable();
    std::vector<QStringList> rows() const;
    void blame(QWidget *field, const Phrase &phrase);
    QStringList cellsOf(const Officer &officer) const;

    QString m_own;  ///< the only agency whose officers are shown; empty: all
    std::vector<Officer> m_officers;
    bool m_filling = false;
    RowTable *m_table;
    FormRows *m_form;
    QLineEdit *m_name;
    CodePicker *m_agency;
    QLineEdit *m_team;
    QSpinBox *m_capacity;
    CodeChecks *m_skills;
    CodeChecks *m_kemantren;
    QCheckBox *m_active;
};

} // namespace upik
