// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simdesk.h"

#include "domain/workflow.h"
#include "server/serverkeys.h"
#include "store/statement.h"
#include "support/builders.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace upik {

SimDesk::SimDesk(SimPerson who, const QString &folder, Dice &dice)
    : person(std::move(who)), m_folder(folder), m_dice(dice), m_rules(usualRules()),
      m_seal(serverKey('d'))
{
    if (!QFile::copy(simDeskTemplate(), m_folder + u"/upik.db"_s))
        qFatal("sim: no room for a desk");
}

void SimDesk::start(Instant now)
{
    m_threads = simMust(StoreThreads::open(m_folder + u"/upik.db"_s));
    m_sync = std::make_unique<StoredSync>(
        *m_threads, SyncGrounds{m_seal, [this] { return std::make_shared<SlaRules>(m_rules); },
                                m_folder + u"/photos"_s});
    simMust(m_sync->setServer(u"https://upik.example"_s));
    m_core = std::make_unique<SyncCore>(
        *m_sync, SyncCore::Identity{{{}, u"PC"_s, u"linux"_s, u"1.0"_s}, 1},
        [this](qint64 bound) { return m_dice.roll(int(std::min<qint64>(bound, 1 << 30))); });
    m_core->start(reading(now), token);
}

void SimDesk::crash()
{
    m_core.reset();
    m_sync.reset();
    m_threads.reset();
    awaited.clear();
    wake.reset();
    ++life;
}

ClockPair SimDesk::reading(Instant now) const
{
    return {now + skew, now - simBegin() + 1h};
}

qint64 SimDesk::number(std::string_view sql)
{
    return read([sql](Database &database) { return Statement(database, sql).number(); });
}

QByteArray SimDesk::file()
{
    crash();
    QFile file(m_folder + u"/upik.db"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textCanary(const QString &complaint)
{
    return u"kanari"_s + complaint.right(12) + u't';
}

QString reporterCanary(const QString &complaint)
{
    return u"kanari"_s + complaint.right(12) + u'r';
}

} // namespace upik
