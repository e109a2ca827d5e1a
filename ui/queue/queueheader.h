// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuemodel.h"
#include "ui/widgets/preferences.h"

#include <QHeaderView>

namespace upik {

/// The head of the list: a click sorts by a column, and again the other way round; its menu says
/// which columns are wanted, its width which of them have room.
class QueueHeader : public QHeaderView
{
    Q_OBJECT

public:
    QueueHeader(QueueModel &model, Preferences &preferences, QWidget *parent);

    /// Points at the column by which the query sorts; a search has an order of its own.
    void showOrder();
    /// Gives the width out anew, after another font or other preferences.
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void sortBy(int column);
    void offerColumns(QPoint at);

    QueueModel &m_model;
    Preferences &m_preferences;
};

} // namespace upik
