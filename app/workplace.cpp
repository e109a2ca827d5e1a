// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include "desk/demoloading.h"
#include "store/migrator.h"
#include "systemclock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Whoever is given a password so, as by app/demoserver, leaves nothing in a keychain.
bool isPassing() { return qEnvironmentVariableIsSet("UPIK_PASSWORD"); }

/// A demonstration leaves nothing in the person's keychain.
KeyKeeper keeperFor(bool demo)
{
    return demo || isPassing() ? KeyKeeper::File : KeyKeeper::KeychainElseFile;
}

} // namespace

Result<std::unique_ptr<Workplace>> Workplace::open(const QString &directory, bool demo,
                                                   const Clock &clock)
{
    auto workplace = std::make_unique<Workplace>(directory);
    if (const auto begun = workplace->begin(demo, clock); !begun)
        return Unexpected{begun.error()};
    if (const auto finished = workplace->finish(); !finished)
        return Unexpected{finished.error()};
    return workplace;
}

Result<void> Workplace::begin(bool demo, const Clock &clock)
{
    m_demo = demo;
    if (auto made = Profile::makeDirectory(m_directory); !made)
        return made;
    if (auto taken = m_claim.take(); !taken)
        return taken;
    auto opening = DeskOpening::begin(m_directory, keeperFor(demo), clock);
    if (!opening)
        return Unexpected{opening.error()};
    m_opening = std::move(opening).value();
    return {};
}

Result<void> Workplace::finish()
{
    auto opened = m_opening->finish();
    m_opening.reset();
    if (!opened)
        return Unexpected{opened.error()};
    m_profile = std::move(opened->profile);
    m_desk = std::move(opened->desk);
    m_office = std::make_unique<LocalOffice>(*m_profile, *m_desk);
    if (!m_demo)
        return {};
    const auto filled = loadDemonstration(*m_profile, m_desk->context());
    return filled ? Result<void>() : Unexpected{filled.error()};
}

Result<void> Workplace::synchronise(const Clock &clock)
{
    SyncGrounding grounding;
    grounding.clock = [&clock] { return ClockPair{clock.now(), monotonicNow()}; };
    grounding.draw = [](qint64 bound) { return QRandomGenerator::global()->bounded(bound); };
    grounding.app = QCoreApplication::applicationVersion();
    grounding.schema = Migrator().newest();
    if (isPassing())
        grounding.keychain = {[](const QString &) { return Result<QByteArray>(QByteArray()); },
                              [](const QString &, const QByteArray &) -> Result<void> {
                                  return fail(ErrorCode::KeyUnavailable);
                              }};
    auto sync = LocalSync::open(*m_profile, *m_desk, std::move(grounding));
    if (!sync)
        return Unexpected{sync.error()};
    m_sync = std::move(sync).value();
    return {};
}

QString profileDirectory(const CommandLine &asked, Instant now)
{
    if (!asked.profile.isEmpty())
        return QDir(asked.profile).absolutePath();
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(now + kWib), Qt::UTC);
    return data.filePath(asked.demo ? u"demo-"_s + local.toString(u"yyyyMMdd"_s) : u"desk"_s);
}

} // namespace upik
