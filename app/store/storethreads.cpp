// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storethreads.h"

#include "store/migrator.h"

namespace upik {

Result<std::unique_ptr<StoreThreads>> StoreThreads::open(const QString &path)
{
    auto writing = Database::open(path, Database::Access::ReadWrite);
    if (!writing)
        return Unexpected{writing.error()};
    if (const auto migrated = Migrator().migrate(**writing); !migrated)
        return Unexpected{migrated.error()};
    return std::unique_ptr<StoreThreads>(new StoreThreads(path, std::move(*writing)));
}

StoreThreads::StoreThreads(const QString &path, std::unique_ptr<Database> writing)
{
    // Shared, since std::function wants to be copied; handed over once.
    auto handedOver = std::make_shared<std::unique_ptr<Database>>(std::move(writing));
    const auto take = [handedOver]() -> Result<std::unique_ptr<Database>> {
        return std::move(*handedOver);
    };
    const auto tidy = [](Database &database) { static_cast<void>(database.checkpoint()); };
    m_writer = std::make_unique<StoreLane>(take, tidy);
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
