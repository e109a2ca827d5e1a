// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/windowprocess.h"

#include "bench/firstpaint.h"
#include "bench/memory.h"
#include "bench/paintedview.h"
#include "bench/rowsdesk.h"
#include "bench/scene.h"
#include "desk/localoffice.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/panearea.h"
#include "ui/queue/listpane.h"
#include "ui/queue/queuemodel.h"
#include "ui/theme/systemfonts.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QScrollBar>
#include <QStandardItemModel>

#include <chrono>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr QSize kSize(1366, 728);

void tell(long long painted, double megabytes)
{
    std::printf("%lld %f", painted, megabytes);
    std::fflush(stdout);
}

long long steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

/// Runs until the widget has been painted and everything begun by that has settled.
int tellOfFirstPaint(QApplication &application, QWidget &painted, const FirstPaint::Ready &ready)
{
    FirstPaint first(painted, ready);
    QObject::connect(&first, &FirstPaint::painted, &application, [&application] {
        const long long at = steadyNow();
        QTimer::singleShot(500, &application, [at] {
            tell(at, memoryInUse());
            QCoreApplication::quit();
        });
    });
    return application.exec();
}

int showBare(QApplication &application)
{
    QWidget window;
    window.resize(kSize);
    window.show();
    return tellOfFirstPaint(application, window, [] { return true; });
}

int showEmptyTable(QApplication &application)
{
    QMainWindow window;
    QTableView table;
    QStandardItemModel model(0, kColumns);
    table.setModel(&model);
    window.setCentralWidget(&table);
    window.resize(kSize);
    window.show();
    const int code = tellOfFirstPaint(application, *table.viewport(), [] { return true; });
    window.takeCentralWidget();
    return code;
}

int showDesk(QApplication &application, const QString &profile, const QString &remembered)
{
    const auto fonts = readSystemFonts(); // as DeskProgram does
    Preferences preferences(remembered);
    const FakeClock clock(Histories::now());
    DeskOpening opening = need(DeskOpening::begin(profile, KeyKeeper::File, clock));
    const Appearance appearance(application, preferences);
    const OpenedDesk opened = need(opening.finish());
    LocalOffice office(*opened.profile, *opened.desk);
    MainWindow window(*opened.desk, office, preferences);
    window.show();
    const QueueView &view = window.area().list().view();
    return tellOfFirstPaint(application, *view.viewport(),
                            [&view] { return !view.queue().isWaiting() && view.queue().at(0); });
}

/// Shows fifty rows in memory, then, for the long list, everything from end to end.
int showList(const QString &profile, bool isLong)
{
    Scene scene(profile);
    RowsDesk fifty(scene.desk());
    fifty.setRows(need(scene.desk().rows(longestQueue(), 0, 50).result()));
    Desk &desk = isLong ? static_cast<Desk &>(scene.desk()) : fifty;
    PaintedView view(desk, scene.preferences());
    view.QWidget::show();
    view.show(everything());
    const int last = view.verticalScrollBar()->maximum();
    for (const double place : {1.0, 0.5, 0.25, 0.75, 0.1})
        if (isLong)
            view.paintedAfter([&] { view.verticalScrollBar()->setValue(int(last * place)); });
    tell(steadyNow(), privateMemory());
    return 0;
}

} // namespace

int showWindow(QApplication &application, WindowKind kind, const QString &profile,
               const QString &preferences)
{
    switch (kind) {
    case WindowKind::Bare:
        return showBare(application);
    case WindowKind::EmptyTable:
        return showEmptyTable(application);
    case WindowKind::Desk:
        return showDesk(application, profile, preferences);
    case WindowKind::ShortList:
        return showList(profile, false);
    case WindowKind::LongList:
        return showList(profile, true);
    }
    Q_UNREACHABLE();
}

} // namespace upik
