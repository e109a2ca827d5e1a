// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace upik {

/// A named value to read.
struct Field {
    QString name;
    QString value;
};

/// Named values below each other; those without a value are left out.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    /// Fields without a value are left out.
    void show(const std::vector<Field> &fields);

private:
    void addRow();
    void showFirst(std::size_t count);

    struct Row {
        QLabel *name;
        QLabel *value;
    };

    QGridLayout *m_grid;
    std::vector<Row> m_rows;  ///< reused from one complaint to the next
};

} // namespace upik
