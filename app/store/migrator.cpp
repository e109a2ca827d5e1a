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

Migrator::Migrator(QString folder, SchemaNumber number)
    : m_folder(std::move(folder)), m_number(number)
{
    m_scripts = QDir(m_folder).entryList({u"????_*.sql"_s}, QDir::Files, QDir::Name);
}

int Migrator::newest() const
{
    return m_scripts.isEmpty() ? 0 : numberOf(m_scripts.back());
}

Result<int> Migrator::migrate(SqlConnection &database) const
{
    for (const QByteArray &sql : statementsOf(QByteArray(m_number.make.data(),
                                                         qsizetype(m_number.make.size()))))
        if (const auto made = database.run(sql.toStdString()); !made)
            return Unexpected{made.error()};
    const auto reached = Statement(database, m_number.read).number();
    if (!reached)
        return Unexpected{reached.error()};
    if (*reached > newest())
        return fail(ErrorCode::StoreNewer, database.place(), QString::number(*reached));
    if (*reached < newest())
        if (const auto done = runNewer(database); !done)
            return Unexpected{done.error()};
    return newest();
}

Result<void> Migrator::runNewer(SqlConnection &database) const
{
    for (const QString &script : m_scripts)
        if (auto done = runScript(database, script); !done)
            return done;
    return {};
}

/// Asks for the number again under the lock: somebody else may have run the script by now.
Result<void> Migrator::runScript(SqlConnection &database, const QString &name) const
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return Unexpected{transaction.error()};
    const auto reached = Statement(database, m_number.read).number();
    if (!reached)
        return Unexpected{reached.error()};
    if (numberOf(name) <= *reached)
        return {};
    if (auto written = write(database, name); !written)
        return written;
    return transaction->commit();
}

Result<void> Migrator::write(SqlConnection &database, const QString &name) const
{
    QFile file(m_folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, name, file.errorString());
    auto statements = statementsOf(file.readAll());
    const QByteArray write(m_number.write.data(), qsizetype(m_number.write.size()));
    statements.push_back(write + QByteArray::number(numberOf(name)));
    for (const QByteArray &sql : statements)
        if (const auto done = database.run(sql.toStdString()); !done)
            return fail(done.error().code, name, done.error().detail);
    return {};
}

} // namespace upik
