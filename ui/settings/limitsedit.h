// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "domain/sopsettings.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace upik {

class CodePicker;
class FormRows;
class RowTable;

/// The time standards: one row for each stage, agency and category that has its own. The chosen
/// row is edited in the fields below; every entry goes into the row at once.
class LimitsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsEdit(QWidget *parent = nullptr);

    void show(const std::vector<StageLimit> &limits, const ReferencePtr &reference);
    const std::vector<StageLimit> &limits() const { return m_limits; }
    /// Marks two rows for the same stage, agency and category, and in the chosen row a name that
    /// is not known; true where there are none.
    bool check();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void offerCodes(const StageLimit &limit);
    void offerCategories(const QString &kept = {});
    bool isKnown(CodePicker *picker) const;
    void clearFaults();
    void fill(int row);
    void take();
    void add();
    void remove(int row);
    void fillTable();
    std::vector<QStringList> rows() const;
    QStringList cellsOf(const StageLimit &limit) const;
    QString scopeOf(const StageLimit &limit) const;

    ReferencePtr m_reference;
    std::vector<StageLimit> m_limits;
    bool m_filling = false;
    RowTable *m_table;
    FormRows *m_form;
    QComboBox *m_stage;
    CodePicker *m_agency;
    CodePicker *m_category;
    QComboBox *m_kind;
    QSpinBox *m_amount;
    QSpinBox *m_minutes;
};

} // namespace upik
