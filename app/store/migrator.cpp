// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "store/statement.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr qsizetype kDigits = 4;

int numberOf(const QString &script)
{
    return script.left(kDigits).toInt();
}

/// One statement a piece; what stands between BEGIN and END of a trigger is not cut.
std::vector<QByteArray> statementsOf(const QByteArray &script)
{
    std::vector<QByteArray> found;
    QByteArray statement;
    for (const QByteArray &line : script.split('\n')) {
        statement += line + '\n';
        if (line.trimmed().endsWith(';') && sqlite3_complete(statement.constData()))
            found.push_back(std::exchange(statement, {}));
    }
    return found;
}

} // namespace

Migrator::Migrator(QString folder) : m_folder(std::move(folder))
{
    m_scripts = QDir(m_folder).entryList({u"????_*.sql"_s}, QDir::Files, QDir::Name);
}

int Migrator::newest() const
{
    return m_scripts.isEmpty() ? 0 : numberOf(m_scripts.back());
}

Result<int> Migrator::migrate(Database &database) const
{
    const auto reached = Statement(database, "PRAGMA user_version").number();
    if (!reached)
        return Unexpected{reached.error()};
    if (*reached > newest())
        return fail(ErrorCode::StoreNewer, database.path(), QString::number(*reached));
    const auto done = runNewer(database, *reached);
    return done ? Result<int>(newest()) : Unexpected{done.error()};
}

Result<void> Migrator::runNewer(Database &database, qint64 reached) const
{
    for (const QString &script : m_scripts)
        if (numberOf(script) > reached)
            if (auto done = runScript(database, script); !done)
                return done;
    return {};
}

Result<void> Migrator::runScript(Database &database, const QString &name) const
{
    QFile file(m_folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, name, file.errorString());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return Unexpected{transaction.error()};
    auto statements = statementsOf(file.readAll());
    statements.push_back("PRAGMA user_version=" + QByteArray::number(numberOf(name)));
    for (const QByteArray &sql : statements)
        if (const auto done = database.run(sql.toStdString()); !done)
            return fail(done.error().code, name, done.error().detail);
    return transaction->commit();
}

} // namespace upik
