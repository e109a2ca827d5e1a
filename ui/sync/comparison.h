// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncitem.h"

#include <QWidget>

class QCheckBox;
class QTableWidget;

namespace upik {

class PlainLabel;

/// What was written at this desk beside what is at the server now, field by field. Fields that are
/// the same are folded away until somebody wants to see them.
class Comparison : public QWidget
{
    Q_OBJECT

public:
    explicit Comparison(QWidget *parent = nullptr);

    /// `withTheirs`: there is another side to compare with.
    void show(const SyncItem &item, const SyncDetail &detail, bool withTheirs);
    void clear();
    /// Who changed it there and when, or how it stands, in a sentence.
    QString heading() const;
    QTableWidget *table() const { return m_table; }
    QCheckBox *sameToo() const { return m_sameToo; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void addRow(const SyncFieldPair &pair);
    QString headingText() const;

    SyncItem m_item;
    SyncDetail m_detail;
    bool m_withTheirs = false;
    PlainLabel *m_heading;
    QTableWidget *m_table;
    QCheckBox *m_sameToo;
};

} // namespace upik
