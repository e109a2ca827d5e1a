// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/settings/rowtable.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Everybody's letters, until it goes out of scope.
class Letters
{
public:
    explicit Letters(int points)
    {
        QFont larger = m_before;
        larger.setPointSize(points);
        QApplication::setFont(larger);
    }
    ~Letters() { QApplication::setFont(m_before); }

private:
    QFont m_before = QApplication::font();
};

/// Columns whose header has less room than its words need.
QList<int> cutHeaders(const RowTable &table)
{
    const auto *header = table.findChild<QTableWidget *>(u"rows"_s)->horizontalHeader();
    QList<int> cut;
    for (int column = 0; column < header->count(); ++column)
        if (header->sectionSize(column) < header->sectionSizeHint(column))
            cut << column;
    return cut;
}

} // namespace

TEST_CASE("Whoever reads large letters sees every header of a table of settings in full")
{
    RowTable table;
    table.setHeaders({u"Nama"_s, u"Perangkat daerah"_s, u"Tugas"_s, u"Masih bertugas"_s},
                     u"Petugas"_s);
    table.setRows({{u"Agus"_s, u"DLH"_s, u"10"_s, u"ya"_s}});
    table.resize(300, 300);
    table.show();
    CHECK(cutHeaders(table).isEmpty());
    const Letters large(15);
    CHECK(cutHeaders(table).isEmpty());
    table.setHeaders({u"Nama lengkap petugas"_s, u"Perangkat daerah"_s, u"Tugas"_s,
                      u"Masih bertugas"_s}, u"Petugas"_s);
    CHECK(cutHeaders(table).isEmpty());
}

TEST_CASE("A table of settings fills its width again after its rows were shown anew")
{
    RowTable table;
    table.setHeaders({u"Nama"_s, u"Tugas"_s}, u"Petugas"_s);
    table.resize(800, 300);
    table.show();
    table.setRows({{u"Agus"_s, u"10"_s}});
    const auto *rows = table.findChild<QTableWidget *>(u"rows"_s);
    CHECK(rows->horizontalHeader()->length() >= rows->viewport()->width());
}
