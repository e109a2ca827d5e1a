// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helddesk.h"
#include "speaking.h"
#include "support/catch.h"
#include "ui/queue/emptystate.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/listpane.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queueview.h"

#include <QTemporaryDir>
#include <QTest>

namespace upik {

/// A list on screen with complaints 0 to n, the oldest first.
struct List {
    explicit List(int complaints)
    {
        for (int i = 0; i < complaints; ++i)
            ids << desk.add(QStringLiteral("Aduan %1").arg(i), Millis(110min) - Millis(i * 10s));
        view.resize(900, 400);
        view.show();
        view.queue().setQuery({FakeDesk::admin(), QStringLiteral("to_verify")});
        REQUIRE(has(complaints));
    }

    bool has(int rows)
    {
        return QTest::qWaitFor([&] { return view.queue().rowCount() == rows; });
    }
    void choose(int row) { view.setCurrentIndex(view.queue().index(row, 0)); }
    QString text(int row, Column column) const
    {
        return view.queue().index(row, int(column)).data().toString();
    }
    QString titleAtTop() const { return text(view.rowAt(0), Column::Subject); }

    FakeDesk desk;
    QStringList ids;
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("desk.ini"))};
    QueueView view{desk, preferences};
};

/// The middle of the window on a desk, English.
struct Middle {
    Middle()
    {
        queues.setSeat(FakeDesk::admin());
        list.resize(900, 500);
        list.show();
    }

    void open(const QString &queue, int rows)
    {
        list.showQueue(FakeDesk::admin(), queue);
        REQUIRE(has(rows));
    }
    bool has(int rows)
    {
        return QTest::qWaitFor([&] {
            const QueueModel &model = list.view().queue();
            return !model.isWaiting() && model.rowCount() == rows;
        });
    }
    FilterBar &bar() const { return list.filterBar(); }
    const EmptyState &empty() const { return list.emptyState(); }

    Speaking speaking{Tongue::English};
    HeldDesk desk;
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("desk.ini"))};
    QueueList queues{desk};
    ListPane list{desk, preferences, queues};
};

inline FilterChoice category(const QString &code) { return {FilterChoice::Kind::Category, code}; }

inline FilterChoice level(Level level)
{
    return {FilterChoice::Kind::Level, QString::number(int(level))};
}

} // namespace upik
