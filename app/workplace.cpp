// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include "desk/demoloading.h"
#include "desk/deskopening.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// A demonstration leaves nothing in the person's keychain.
KeyKeeper keeperFor(bool demo)
{
    return demo ? KeyKeeper::File : KeyKeeper::KeychainElseFile;
}

} // namespace

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
    auto opened = openDesk(directory, keeperFor(demo), clock);
    if (!opened)
        return Unexpected{opened.error()};
    m_profile = std::move(opened->profile);
    m_desk = std::move(opened->desk);
    m_office = std::make_unique<LocalOffice>(*m_profile, *m_desk);
    return demo ? fill() : Result<void>();
}

Result<void> Workplace::fill()
{
    const auto filled = loadDemonstration(*m_profile, m_desk->context());
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
