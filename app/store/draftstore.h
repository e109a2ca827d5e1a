// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "store/database.h"

#include <QByteArray>

namespace upik {

/// What was typed and not yet sent, by the key of its form ("reject:<complaint id>").
class DraftStore
{
public:
    explicit DraftStore(Database &database) : m_database(database) {}

    /// REQUIRES: a write transaction. Replaces what stood there. `entity` is the complaint's id;
    /// `body` may be sealed, since a form may hold a reporter's name.
    Result<void> keep(const QString &formKey, const QString &entity, const QByteArray &body,
                      Instant at);
    /// Empty where there is none.
    Result<QByteArray> load(const QString &formKey);
    /// Form keys and bodies of all, as they were kept.
    Result<std::vector<std::pair<QString, QByteArray>>> all();
    /// REQUIRES: a write transaction.
    Result<void> drop(const QString &formKey);

private:
    Database &m_database;
};

} // namespace upik
