// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/asked.h"
#include "bench/importrows.h"
#include "bench/listrows.h"
#include "bench/searchrow.h"
#include "bench/startrows.h"
#include "bench/windowprocess.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Prints rows as they are ready and keeps them for the file.
class Table {
public:
    explicit Table(const Asked &asked)
        : m_asked(asked)
    {
        std::printf("%-58s%10s%10s%10s\n", "", "min", "median", "max");
    }

    template <typename Measure> void add(const QString &id, Measure measure)
    {
        if (!m_asked.wants(id))
            return;
        const Row row = measure();
        std::fputs(row.toText().toUtf8().constData(), stdout);
        std::fflush(stdout);
        m_rows.append(row.toJson());
    }

    void write() const
    {
        QFile file(QDir(m_asked.folder).filePath(u"figures.json"_s));
        const QJsonObject all{{u"complaints"_s, m_asked.size.complaints},
                              {u"seed"_s, QString::number(m_asked.size.seed)},
                              {u"rows"_s, m_rows}};
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(all).toJson()) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
        std::printf("written to %s\n", qPrintable(file.fileName()));
    }

private:
    const Asked &m_asked;
    QJsonArray m_rows;
};

void measureAll(const Asked &asked, const DataSet &set)
{
    Table table(asked);
    const int times = asked.times;
    table.add(u"D8"_s, [&] { return startToFirstQueue(set, times); });
    table.add(u"D9"_s, [&] { return memoryOfTheWindow(set, times); });
    {
        Scene scene(set.directory());
        table.add(u"D1"_s, [&] { return openLongestQueue(scene, times); });
        table.add(u"D2"_s, [&] { return openEverything(scene, times); });
        table.add(u"D3"_s, [&] { return scrollEverything(scene, times, memoryOfEverything(set)); });
        table.add(u"D4"_s, [&] { return sortAndFilter(scene, times); });
        table.add(u"D5"_s, [&] { return searchAsYouType(scene, times); });
        table.add(u"D6"_s, [&] { return tickOfTheClocks(scene, times); });
    }
    table.add(u"D10"_s, [&] { return stallsDuringImport(set, asked.imported, times); });
    table.add(u"D11"_s, [&] { return importFromCsv(set, asked.imported, times); });
    table.write();
}

} // namespace
} // namespace upik

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const upik::Asked asked = upik::askedFor(QApplication::arguments());
    if (asked.window)
        return upik::showWindow(application, *asked.window, asked.profile, asked.preferences);
    QDir().mkpath(asked.folder);
    upik::measureAll(asked, upik::need(upik::DataSet::provide(asked.folder, asked.size)));
    return 0;
}
