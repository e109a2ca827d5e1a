// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/listrows.h"

#include "bench/paintedview.h"
#include "bench/rowsdesk.h"
#include "ui/queue/queuemodel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kMost = 2'000'000;
constexpr int kPages = 60;

std::vector<ListRow> rowsOf(Scene &scene, const ListQuery &query, int limit)
{
    return need(scene.desk().rows(query, 0, limit).result());
}

QString counted(Scene &scene, const QString &words, const ListQuery &query)
{
    return words.arg(need(scene.desk().count(query).result()));
}

/// A queue opened as if for the first time.
Row::Measure opening(Scene &scene, PaintedView &view, const ListQuery &query)
{
    return [&scene, &view, query](Samples &samples) {
        scene.forgetLists();
        samples.values.push_back(view.show(query));
    };
}

double pageDown(PaintedView &view)
{
    return view.paintedAfter([&view] {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &press);
    });
}

/// A place is a share of the way down.
double jump(PaintedView &view, double place)
{
    QScrollBar *bar = view.verticalScrollBar();
    return view.paintedAfter([=] { bar->setValue(int(bar->maximum() * place)); });
}

/// One chip each, as they are added to a list.
std::vector<Filters> chips()
{
    std::vector<Filters> made(6);
    made[0].categories = {u"pju_mati"_s};
    made[1].categories = {u"drainase"_s, u"talut"_s};
    made[2].kelurahan = {u"34.71.13"_s};
    made[3].channels = {Channel::Lapor};
    made[4].levels = {Level::Late};
    made[5].levels = {Level::Paused};
    return made;
}

} // namespace

Row openLongestQueue(Scene &scene, int times)
{
    const ListQuery query = longestQueue();
    RowsDesk fifty(scene.desk()), all(scene.desk());
    fifty.setRows(rowsOf(scene, query, 50));
    PaintedView view(scene.desk(), scene.preferences());
    PaintedView floor(fifty, scene.preferences()), rival(all, scene.preferences());
    for (PaintedView *each : {&view, &floor, &rival})
        each->QWidget::show();
    Row row(u"D1"_s, counted(scene, u"Open a role queue (%1 rows), to first paint"_s, query));
    row.add(u"the queue"_s, u"ms"_s, opening(scene, view, query));
    row.add(u"50 rows in memory"_s, u"ms"_s,
            [&](Samples &samples) { samples.values.push_back(floor.show(query)); });
    const auto database = need(Database::open(Profile::databasePath(scene.profile().directory()),
                                              Database::Access::ReadOnly));
    row.add(u"all open rows loaded"_s, u"ms"_s, [&](Samples &samples) {
        samples.values.push_back(rival.paintedAfter([&] {
            ListReader reader({});
            all.setRows(need(reader.rows(*database, allOpen(), {0, kMost}, scene.desk().now())));
            rival.queue().setQuery(query);
        }));
    });
    row.run(times);
    row.aimAtMost(u"the queue / 50 rows in memory"_s,
                  row.ratio(u"the queue"_s, u"50 rows in memory"_s), u"x"_s, 1.5);
    row.aimAtLeast(u"all open rows loaded / the queue"_s,
                   row.ratio(u"all open rows loaded"_s, u"the queue"_s), u"x"_s, 15);
    return row;
}

Row openEverything(Scene &scene, int times)
{
    PaintedView view(scene.desk(), scene.preferences());
    view.QWidget::show();
    Row row(u"D2"_s, counted(scene, u"Open everything (%1 rows), to first paint"_s, everything()));
    row.add(u"everything"_s, u"ms"_s, opening(scene, view, everything()));
    row.add(u"the role queue"_s, u"ms"_s, opening(scene, view, longestQueue()));
    row.run(times);
    row.aimAtMost(u"everything / the role queue"_s, row.ratio(u"everything"_s, u"the role queue"_s),
                  u"x"_s, 1.5);
    return row;
}

Row scrollEverything(Scene &scene, int times, const Row::Measure &memory)
{
    PaintedView view(scene.desk(), scene.preferences());
    view.QWidget::show();
    Row row(u"D3"_s, u"Move through everything, until painted"_s);
    const QString pages = u"page down"_s, end = u"jump to the end"_s, middle = u"to the middle"_s,
                  anywhere = u"to two thirds"_s, added = u"memory added"_s;
    row.add(pages, u"ms"_s, [&](Samples &samples) {
        scene.forgetLists();
        view.show(everything());
        for (int page = 0; page < kPages; ++page)
            samples.values.push_back(pageDown(view));
    });
    for (const auto &[name, place] : {std::pair(end, 1.0), {middle, 0.5}, {anywhere, 0.667}})
        row.add(name, u"ms"_s, [&scene, &view, place = place](Samples &samples) {
            scene.forgetLists();
            view.show(everything());
            samples.values.push_back(jump(view, place));
        });
    row.add(added, u"MB"_s, memory);
    row.run(times);
    row.aimAtMost(u"page down, p50"_s, row.samples(pages).median(), u"ms"_s, 16.7);
    row.aimAtMost(u"page down, p99"_s, row.samples(pages).at(0.99), u"ms"_s, 33);
    row.aimAtMost(u"jump to the end, median"_s, row.samples(end).median(), u"ms"_s, 50);
    row.aimAtMost(u"jump to the middle, median"_s, row.samples(middle).median(), u"ms"_s, 50);
    row.aimAtMost(u"jump to two thirds, median"_s, row.samples(anywhere).median(), u"ms"_s, 50);
    row.aimAtMost(u"memory added by a million rows"_s, row.samples(added).median(), u"MB"_s, 15);
    return row;
}

Row sortAndFilter(Scene &scene, int times)
{
    PaintedView view(scene.desk(), scene.preferences());
    view.QWidget::show();
    view.show(longestQueue());
    Row row(u"D4"_s,
            counted(scene, u"Change sort or filter of a role queue (%1 rows)"_s, longestQueue()));
    const QString sort = u"sort by another column"_s, filter = u"add a filter chip"_s;
    row.add(sort, u"ms"_s, [&](Samples &samples) {
        for (int by = int(SortBy::Number); by <= int(SortBy::Officer); ++by) {
            scene.forgetLists();
            ListQuery query = longestQueue();
            query.sort = SortBy(by);
            samples.values.push_back(view.show(query));
        }
    });
    row.add(filter, u"ms"_s, [&](Samples &samples) {
        for (const Filters &chip : chips()) {
            scene.forgetLists();
            ListQuery query = longestQueue();
            query.filters = chip;
            samples.values.push_back(view.show(query));
        }
    });
    row.run(times);
    row.aimAtMost(u"sort, median"_s, row.samples(sort).median(), u"ms"_s, 200);
    row.aimAtMost(u"filter chip, median"_s, row.samples(filter).median(), u"ms"_s, 50);
    return row;
}

Row tickOfTheClocks(Scene &scene, int times)
{
    RowsDesk hundred(scene.desk());
    hundred.setRows(rowsOf(scene, allOpen(), 100));
    PaintedView view(scene.desk(), scene.preferences());
    PaintedView floor(hundred, scene.preferences());
    for (PaintedView *each : {&view, &floor}) {
        each->QWidget::show();
        each->show(allOpen());
    }
    const auto ticking = [](PaintedView &list) {
        return [&list](Samples &samples) {
            for (int n = 0; n < 20; ++n)
                samples.values.push_back(list.paintedAfter([&list] { list.queue().tick(); }));
        };
    };
    Row row(u"D6"_s, counted(scene, u"A tick of the clocks (%1 rows), until painted"_s, allOpen()));
    const QString all = u"all open rows"_s, few = u"100 rows"_s;
    row.add(all, u"ms"_s, ticking(view));
    row.add(few, u"ms"_s, ticking(floor));
    row.add(u"part of the list that is painted again"_s, u"%"_s, [&view](Samples &samples) {
        view.paintedAfter([&view] { view.queue().tick(); });
        samples.values.push_back(100 * view.paintedShare());
    });
    row.run(times);
    row.aimAtMost(u"all open rows / 100 rows"_s, row.ratio(all, few), u"x"_s, 1.5);
    row.aimAtMost(u"share of a core, a tick a minute"_s, 100 * row.samples(all).median() / 60'000,
                  u"%"_s, 1);
    return row;
}

} // namespace upik
