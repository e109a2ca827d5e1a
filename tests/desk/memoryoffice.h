// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/importrun.h"
#include "desk/seenrows.h"
#include "protocol/intakefile.h"
#include "support/builders.h"
#include "support/seed.h"

namespace upik {

/// An office that remembers what it took in.
class MemoryOffice : public KnownComplaints
{
public:
    Result<std::vector<Repeated>> sameAs(const std::vector<DedupeKeys> &keys) override
    {
        if (broken)
            return fail(ErrorCode::StoreBusy);
        std::vector<Repeated> all;
        for (const DedupeKeys &each : keys) {
            Repeated found = m_known.findSame(each);
            if (!found.same.isEmpty())
                found.same = numberOf(found.same.toULongLong());
            all.push_back(found);
        }
        return all;
    }

    std::vector<Result<QString>> write(const std::vector<Intake> &batch)
    {
        std::vector<Result<QString>> written;
        largestBatch = std::max(largestBatch, batch.size());
        for (const Intake &intake : batch) {
            if (refusing.removeOne(intake.text)) {
                written.push_back(fail(ErrorCode::UnknownCode, QStringLiteral("category")));
                continue;
            }
            taken.push_back(intake);
            m_known.add(dedupeKeys(intake, true), int(taken.size()));
            written.push_back(numberOf(taken.size()));
        }
        return written;
    }

    ImportReport import(const QString &path)
    {
        const auto file = IntakeFile::open(path, seedReference(), m_now);
        const IntakeJudge judge(seedReference(), m_now);
        ImportRun run(**file, judge, *this);
        run.onProgress([this](qint64 done, qint64 all) { progress.push_back({done, all}); });
        return run.take([this](const std::vector<Intake> &batch) { return write(batch); });
    }
    ImportReport importText(const QByteArray &content)
    {
        return import(ScratchFile(content).path());
    }

    QStringList texts() const
    {
        QStringList all;
        for (const Intake &intake : taken)
            all << intake.text;
        return all;
    }

    std::vector<Intake> taken;
    QStringList refusing;  ///< texts that cannot be written, each once
    std::vector<std::pair<qint64, qint64>> progress;
    std::size_t largestBatch = 0;
    bool broken = false;

private:
    static QString numberOf(std::size_t n)
    {
        return QStringLiteral("UPIK-2026-%1").arg(n, 6, 10, QChar(u'0'));
    }

    const Instant m_now = wib("2026-11-24 12:00");
    SeenRows m_known;
};

} // namespace upik
