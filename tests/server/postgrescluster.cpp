// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/postgrescluster.h"

#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <memory>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString g_why;

/// PostgreSQL refuses to run as root: then it runs as the user of Debian's package.
const QString kUser = u"postgres"_s;

bool isRoot() { return geteuid() == 0; }

/// Debian keeps the programs of each release apart, the newest last.
QString programsOfDebian()
{
    const QDir releases(u"/usr/lib/postgresql"_s);
    const auto newestFirst = QDir::Name | QDir::Reversed;
    for (const QString &name : releases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, newestFirst))
        if (QFile::exists(releases.filePath(name + u"/bin/initdb"_s)))
            return releases.filePath(name + u"/bin"_s);
    return {};
}

} // namespace

PostgresCluster *PostgresCluster::get()
{
    static const std::unique_ptr<PostgresCluster> cluster = [] {
        std::unique_ptr<PostgresCluster> made(new PostgresCluster);
        return made->start() ? std::move(made) : nullptr;
    }();
    return cluster.get();
}

QString PostgresCluster::why() { return g_why; }

PostgresCluster::~PostgresCluster()
{
    if (m_isRunning)
        control({u"stop"_s, u"-m"_s, u"immediate"_s});
}

bool PostgresCluster::start()
{
    m_programs = programsOfDebian();
    if (m_programs.isEmpty() || !QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        g_why = m_programs.isEmpty() ? u"no initdb under /usr/lib/postgresql"_s
                                     : u"Qt has no QPSQL driver"_s;
        return false;
    }
    if (isRoot() && QProcess::execute(u"chown"_s, {kUser, m_folder.path()}) != 0) {
        g_why = u"no user "_s + kUser;
        return false;
    }
    const bool isMade = run(u"initdb"_s, {u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, kUser,
                                          u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s, u"--locale=C"_s,
                                          u"--no-sync"_s});
    m_isRunning = isMade && control({u"start"_s});
    return m_isRunning;
}

bool PostgresCluster::control(const QStringList &what)
{
    const QString options = u"-k %1 -c listen_addresses='' -c max_connections=100"_s
                                .arg(m_folder.path());
    return run(u"pg_ctl"_s, QStringList{u"-D"_s, m_folder.filePath(u"data"_s), u"-w"_s, u"-s"_s,
                                        u"-l"_s, m_folder.filePath(u"log"_s), u"-o"_s, options}
                                + what);
}

bool PostgresCluster::run(const QString &program, const QStringList &arguments)
{
    const QString path = m_programs + u'/' + program;
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(m_folder.filePath(u"said"_s), QIODevice::Append);
    if (isRoot())
        process.start(u"runuser"_s, QStringList{u"-u"_s, kUser, u"--"_s, path} + arguments);
    else
        process.start(path, arguments);
    if (process.waitForFinished(60'000) && process.exitCode() == 0)
        return true;
    g_why = program + u" has failed"_s;
    return false;
}

PostgresAddress PostgresCluster::newDatabase()
{
    PostgresAddress address{m_folder.path(), 5432, u"postgres"_s, kUser, {}, {}};
    const QString name = u"upik_%1"_s.arg(++m_databases);
    const auto made = PostgresConnection::open(address);
    if (!made || !(*made)->run("CREATE DATABASE " + name.toStdString()))
        qFatal("no database could be made");
    address.database = name;
    return address;
}

void PostgresCluster::restartAtOnce()
{
    control({u"restart"_s, u"-m"_s, u"immediate"_s});
}

void PostgresCluster::terminateBackends(const QString &database)
{
    const PostgresAddress address{m_folder.path(), 5432, u"postgres"_s, kUser, {}, {}};
    const auto chief = PostgresConnection::open(address);
    if (!chief)
        return;
    Statement end(**chief, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                           "WHERE datname = ?");
    static_cast<void>(end.bind(database).run());
}

} // namespace upik
