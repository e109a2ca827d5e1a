// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/dataset.h"

#include "bench/histories.h"
#include "bench/historywriter.h"
#include "desk/profile.h"
#include "protocol/seedreader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <deque>
#include <future>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Rises with every change of the generator.
constexpr int kGenerator = 1;
constexpr qint64 kBatch = 2500;
/// Batches made ahead of the one that is written.
constexpr std::size_t kAhead = 3;

QByteArray schemaHash()
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const QDir scripts(u":/sql/client"_s);
    for (const QString &name : scripts.entryList(QDir::Files, QDir::Name)) {
        QFile script(scripts.filePath(name));
        if (script.open(QIODevice::ReadOnly))
            hash.addData(script.readAll());
    }
    return hash.result().toHex();
}

QString stampPath(const QString &directory)
{
    return QDir(directory).filePath(u"stamp"_s);
}

std::vector<HistoryCase> makeBatch(const Histories &histories, const Seal &seal, qint64 from,
                                   qint64 to)
{
    std::vector<HistoryCase> batch;
    for (qint64 n = from; n < to; ++n)
        batch.push_back(caseOf(histories.make(n), seal));
    return batch;
}

} // namespace

QString DataSet::databasePath() const
{
    return Profile::databasePath(m_directory);
}

QByteArray DataSet::stamp() const
{
    return "generator " + QByteArray::number(kGenerator) + "\nseed "
        + QByteArray::number(m_size.seed) + "\ncomplaints " + QByteArray::number(m_size.complaints)
        + "\nschema " + schemaHash() + '\n';
}

bool DataSet::isFresh() const
{
    QFile file(stampPath(m_directory));
    return file.open(QIODevice::ReadOnly) && file.readAll() == stamp();
}

Result<DataSet> DataSet::provide(const QString &folder, const DataSize &size)
{
    DataSet set(QDir(folder).filePath(u"profile-%1"_s.arg(size.complaints)), size);
    if (!set.isFresh()) {
        QDir(set.m_directory).removeRecursively();
        if (const auto made = set.make(); !made)
            return Unexpected{made.error()};
        QFile file(stampPath(set.m_directory));
        if (!file.open(QIODevice::WriteOnly) || file.write(set.stamp()) < 0)
            return fail(ErrorCode::FileUnwritable, file.fileName());
    }
    return set;
}

/// One thread writes, others make what is written next.
Result<void> DataSet::make() const
{
    QElapsedTimer watch;
    watch.start();
    const auto reference = SeedReader(u":/seed"_s).reference();
    const auto calendars = SeedReader(u":/seed"_s).calendars();
    const auto profile = Profile::open(m_directory, KeyKeeper::File, Histories::now());
    if (!reference || !calendars || !profile)
        return fail(ErrorCode::FileUnwritable, m_directory);
    const Seal seal = (*profile)->seal();
    const SlaRules rules{{}, *calendars};
    const Histories histories(*reference, rules, m_size.seed, m_size.complaints);
    auto writer = HistoryWriter::open(databasePath());
    if (!writer)
        return Unexpected{writer.error()};
    std::deque<std::future<std::vector<HistoryCase>>> ahead;
    for (qint64 from = 0; from < m_size.complaints || !ahead.empty(); from += kBatch) {
        if (from < m_size.complaints)
            ahead.push_back(std::async(std::launch::async, makeBatch, std::cref(histories),
                                       std::cref(seal), from,
                                       std::min(from + kBatch, m_size.complaints)));
        if (ahead.size() < kAhead && from + kBatch < m_size.complaints)
            continue;
        if (const auto done = (*writer)->write(ahead.front().get()); !done)
            return done;
        ahead.pop_front();
        std::fprintf(stderr, "\r%lld of %lld complaints, %lld events, %lld s",
                     (*writer)->complaints(), m_size.complaints, (*writer)->events(),
                     watch.elapsed() / 1000);
    }
    std::fputc('\n', stderr);
    return {};
}

} // namespace upik
