// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/queue/filtertexts.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace upik {

/// The filters above the list: a button with a menu for each kind, and a chip for each choice,
/// which Delete, Backspace or a press takes away.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Desk &desk, QWidget *parent = nullptr);

    /// What the chips leave of the queue.
    const Filters &filters() const { return m_filters; }
    /// Shows these filters, without signalling.
    void show(const Filters &filters);
    /// Adds the chip or takes it away; filtersChanged() follows.
    void toggle(const FilterChoice &choice);
    void removeAll();

Q_SIGNALS:
    void filtersChanged(const upik::Filters &filters);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addKind(FilterChoice::Kind kind);
    void fill(QMenu &menu, FilterChoice::Kind kind);
    void fillGroups(QMenu &menu, FilterChoice::Kind kind);
    void fillCategories(QMenu &menu, const Reference &reference);
    void fillKelurahan(QMenu &menu, const Reference &reference);
    void fillKemantren(QMenu &menu, const Region &kemantren, const Reference &reference);
    void addChoice(QMenu &menu, const FilterChoice &choice);
    void setFilters(const Filters &filters);
    void showChips();
    void retranslate();

    Desk &m_desk;
    Filters m_filters;
    QList<QPushButton *> m_kinds;   ///< in the order of FilterChoice::Kind
    QList<QPushButton *> m_chips;
};

} // namespace upik
