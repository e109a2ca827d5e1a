// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storethreads.h"

#include "store/migrator.h"

namespace upik {

Result<std::unique_ptr<StoreThreads>> StoreThreads::open(const QString &path)
{
    std::unique_ptr<StoreThreads> threads(new StoreThreads(path));
    const auto migrated = threads->m_writer->ask<Result<int>>(
        true, [](Database &database) { return Migrator().migrate(database); });
    if (const auto reached = migrated.result(); !reached)
        return Unexpected{reached.error()};
    return threads;
}

StoreThreads::StoreThreads(const QString &path)
{
    const auto tidy = [](Database &database) { static_cast<void>(database.checkpoint()); };
    m_writer = std::make_unique<StoreLane>(
        [path] { return Database::open(path, Database::Access::ReadWrite); }, tidy);
    const auto openReader = [path] { return Database::open(path, Database::Access::ReadOnly); };
    for (auto &reader : m_readers)
        reader = std::make_unique<StoreLane>(openReader);
}

StoreThreads::~StoreThreads()
{
    for (auto &reader : m_readers)
        reader.reset();
    m_writer.reset();
}

StoreLane &StoreThreads::reader(Reading kind)
{
    return *m_readers[static_cast<std::size_t>(kind)];
}

} // namespace upik
