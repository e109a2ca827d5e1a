// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/startrows.h"

#include "bench/scene.h"
#include "bench/startedwindow.h"
#include "ui/mainwindow/seatmemory.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Preferences as a desk has them that was left at this list.
void rememberList(const QString &path, const ListQuery &query)
{
    Preferences preferences(path);
    rememberSeat(preferences, query.seat);
    preferences.remember(u"queue"_s, query.queue);
}

} // namespace

Row startToFirstQueue(const DataSet &set, int times)
{
    const QTemporaryDir folder;
    const QString preferences = folder.filePath(u"preferences.ini"_s);
    rememberList(preferences, longestQueue());
    const auto starting = [&](WindowKind kind) {
        return [&, kind](Samples &samples) {
            samples.values.push_back(startWindow(kind, set.directory(), preferences).milliseconds);
        };
    };
    Row row(u"D8"_s, u"Start of a process to the first painted window"_s);
    const QString desk = u"the desk with its queue"_s, table = u"a window with an empty table"_s,
                  bare = u"a bare window"_s;
    row.add(desk, u"ms"_s, starting(WindowKind::Desk));
    row.add(table, u"ms"_s, starting(WindowKind::EmptyTable));
    row.add(bare, u"ms"_s, starting(WindowKind::Bare));
    row.run(times);
    row.aimAtMost(u"the desk / an empty table"_s, row.ratio(desk, table), u"x"_s, 1.7);
    row.aimAtMost(u"the desk / a bare window"_s, row.ratio(desk, bare), u"x"_s, 2.7);
    return row;
}

Row memoryOfTheWindow(const DataSet &set, int times)
{
    const QTemporaryDir folder;
    const QString preferences = folder.filePath(u"preferences.ini"_s);
    rememberList(preferences, allOpen());
    const auto weighing = [&](WindowKind kind) {
        return [&, kind](Samples &samples) {
            samples.values.push_back(startWindow(kind, set.directory(), preferences).megabytes);
        };
    };
    Row row(u"D9"_s, u"Memory of a window on everything that is open"_s);
    const QString desk = u"the desk"_s, table = u"a window with an empty table"_s;
    row.add(desk, u"MB"_s, weighing(WindowKind::Desk));
    row.add(table, u"MB"_s, weighing(WindowKind::EmptyTable));
    row.runAtOnce(times);
    row.aimAtMost(u"the desk / an empty table"_s, row.ratio(desk, table), u"x"_s, 1.5);
    return row;
}

Row::Measure memoryOfEverything(const DataSet &set)
{
    return [&set](Samples &samples) {
        const auto megabytes = [&set](WindowKind kind) {
            return startWindow(kind, set.directory(), {}).megabytes;
        };
        samples.values.push_back(megabytes(WindowKind::LongList)
                                 - megabytes(WindowKind::ShortList));
    };
}

} // namespace upik
