// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/importrows.h"

#include "bench/intakecsv.h"
#include "bench/paintedview.h"
#include "bench/rowcopy.h"
#include "bench/scene.h"
#include "bench/stallprobe.h"
#include "desk/localoffice.h"
#include "store/migrator.h"

#include <QDir>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Numbers that no generated complaint has.
constexpr qint64 kFirstImported = 100'000'000;

Seat centralSeat()
{
    return {Role::CentralAdmin, u"Admin Pusat"_s, {}, {}};
}

QTemporaryDir roomBeside(const DataSet &set)
{
    return QTemporaryDir(set.directory() + u"-import-XXXXXX"_s);
}

void copyProfile(const QString &from, const QString &to)
{
    if (QProcess::execute(u"cp"_s, {u"-r"_s, u"--reflink=auto"_s, from, to}) != 0)
        qFatal("cannot copy %s", qPrintable(from));
}

void needAllTaken(const ImportReport &report, qint64 complaints)
{
    if (report.count(RowFate::Taken) != complaints)
        qFatal("only %d of %lld rows were imported", report.count(RowFate::Taken), complaints);
}

/// Delays of the event loop while the import runs and the list above it lives.
std::vector<double> delaysDuring(Scene &scene, LocalOffice &office, const QString &csv,
                                 qint64 complaints)
{
    PaintedView view(scene.desk(), scene.preferences());
    view.QWidget::show();
    view.show(allOpen());
    QEventLoop loop;
    QFutureWatcher<Result<ImportReport>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    const StallProbe probe;
    watcher.setFuture(office.importFile(centralSeat(), csv));
    loop.exec();
    needAllTaken(need(watcher.result()), complaints);
    return probe.delays();
}

double importRate(const QString &directory, const QString &csv, qint64 complaints)
{
    Scene scene(directory);
    LocalOffice office(scene.profile(), scene.desk());
    QElapsedTimer watch;
    watch.start();
    needAllTaken(need(office.importFile(centralSeat(), csv).result()), complaints);
    return double(complaints) / (double(watch.nsecsElapsed()) / 1e9);
}

double floorRate(const RowCopy &copy, const QString &path)
{
    {
        const auto database = need(Database::open(path, Database::Access::ReadWrite));
        need(Migrator().migrate(*database));
    }
    return copy.insertInto(path);
}

} // namespace

Row stallsDuringImport(const DataSet &set, qint64 complaints, int times)
{
    const QTemporaryDir room = roomBeside(set);
    const QString profile = room.filePath(u"profile"_s), csv = room.filePath(u"import.csv"_s);
    copyProfile(set.directory(), profile);
    Scene scene(profile);
    LocalOffice office(scene.profile(), scene.desk());
    qint64 first = kFirstImported;
    Samples every{u"every turn of the event loop"_s, u"ms"_s, {}};
    Row row(u"D10"_s, u"Stalls of the window while %1 complaints are imported"_s.arg(complaints));
    const QString longest = u"longest of a run"_s, usual = u"999 of 1,000 turns"_s;
    row.add(longest, u"ms"_s, [&](Samples &samples) {
        writeIntakeCsv(csv, first, complaints);
        first += complaints;
        every.values = delaysDuring(scene, office, csv, complaints);
        samples.values.push_back(every.at(1));
    });
    row.add(usual, u"ms"_s, [&](Samples &samples) { samples.values.push_back(every.at(0.999)); });
    row.runAtOnce(times);
    row.aimAtMost(u"longest stall"_s, row.samples(longest).at(1), u"ms"_s, 33);
    return row;
}

Row importFromCsv(const DataSet &set, qint64 complaints, int times)
{
    const QTemporaryDir room = roomBeside(set);
    const QString csv = room.filePath(u"import.csv"_s);
    writeIntakeCsv(csv, kFirstImported, complaints);
    std::unique_ptr<RowCopy> copy;
    int n = 0;
    Row row(u"D11"_s, u"Import of %1 complaints from CSV"_s.arg(complaints));
    const QString import = u"import"_s, floor = u"the same rows by SQLite's own interface"_s;
    row.add(import, u"complaints/s"_s, [&](Samples &samples) {
        const QString directory = room.filePath(QString::number(++n));
        samples.values.push_back(importRate(directory, csv, complaints));
        if (!copy)
            copy = std::make_unique<RowCopy>(Profile::databasePath(directory));
        QDir(directory).removeRecursively();
    });
    row.add(floor, u"complaints/s"_s, [&](Samples &samples) {
        const QString path = room.filePath(u"floor.db"_s);
        samples.values.push_back(floorRate(*copy, path));
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
    });
    row.runAtOnce(times);
    row.aimAtLeast(u"import / the same rows"_s, row.ratio(import, floor), u"x"_s, 0.3);
    return row;
}

} // namespace upik
