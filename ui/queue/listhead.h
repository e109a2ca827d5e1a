// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/listing.h"

#include <QWidget>

namespace upik {

class PlainLabel;

/// Says above a list what it shows: the queue or the search, how many, in which order.
class ListHead : public QWidget
{
    Q_OBJECT

public:
    explicit ListHead(QWidget *parent = nullptr);

    /// An unknown queue leaves the words as they are.
    void show(const ListQuery &query, int rows);
    QString title() const;
    /// "3 complaints · nearest deadline first"
    QString counted() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    PlainLabel *m_title;
    PlainLabel *m_counted;
};

} // namespace upik
