// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include "desk/demoloading.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace upik {

Result<std::unique_ptr<Workplace>> Workplace::open(const QString &directory, bool demo,
                                                   const Clock &clock)
{
    if (const auto made = Profile::makeDirectory(directory); !made)
        return Unexpected{made.error()};
    std::unique_ptr<Workplace> workplace(new Workplace(directory));
    if (const auto opened = workplace->openAll(directory, demo, clock); !opened)
        return Unexpected{opened.error()};
    return workplace;
}

Result<void> Workplace::openAll(const QString &directory, bool demo, const Clock &clock)
{
    if (auto taken = m_claim.take(); !taken)
        return taken;
    const KeyKeeper keeper = demo ? KeyKeeper::File : KeyKeeper::KeychainElseFile;
    auto profile = Profile::open(directory, keeper, clock.now());
    if (!profile)
        return Unexpected{profile.error()};
    m_profile = std::move(profile).value();
    auto desk = LocalDesk::open(*m_profile, clock);
    if (!desk)
        return Unexpected{desk.error()};
    m_desk = std::move(desk).value();
    m_office = std::make_unique<LocalOffice>(*m_profile, *m_desk);
    const auto filled = demo ? loadDemonstration(*m_profile, m_desk->context()) : Result<int>(0);
    return filled ? Result<void>() : Unexpected{filled.error()};
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
