// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storethreads.h"

#include "store/indextidying.h"
#include "store/migrator.h"
#include "store/searchindex.h"

namespace upik {
namespace {

Result<void> bringUpToDate(Database &database)
{
    if (const auto reached = Migrator().migrate(database); !reached)
        return Unexpected{reached.error()};
    return SearchIndex::closeOldTexts(database);
}

} // namespace

Result<std::unique_ptr<StoreThreads>> StoreThreads::open(const QString &path, Damage onDamage)
{
    std::unique_ptr<StoreThreads> threads(new StoreThreads(path, std::move(onDamage)));
    const auto migrated = threads->m_writer->ask<Result<void>>(true, bringUpToDate);
    if (const auto done = migrated.result(); !done)
        return Unexpected{done.error()};
    return threads;
}

StoreThreads::StoreThreads(const QString &path, Damage onDamage) : m_onDamage(std::move(onDamage))
{
    const auto tidy = [](Database &database) {
        static_cast<void>(database.checkpoint());
        static_cast<void>(IndexTidying(database).emptyLog());
    };
    const auto opener = [this, path](Database::Access access) {
        return [this, path, access] {
            auto opened = Database::open(path, access);
            if (!opened)
                look(opened.error().code);
            return opened;
        };
    };
    m_writer = std::make_unique<StoreLane>(opener(Database::Access::ReadWrite), tidy);
    const auto openReader = opener(Database::Access::ReadOnly);
    for (auto &reader : m_readers)
        reader = std::make_unique<StoreLane>(openReader);
}

StoreThreads::~StoreThreads()
{
    for (auto &reader : m_readers)
        reader.reset();
    m_writer.reset();
}

void StoreThreads::look(ErrorCode code) const
{
    if (code == ErrorCode::StoreDamaged && m_onDamage)
        m_onDamage();
}

StoreLane &StoreThreads::reader(Reading kind)
{
    return *m_readers[static_cast<std::size_t>(kind)];
}

} // namespace upik
