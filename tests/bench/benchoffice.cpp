// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchoffice.h"

#include "store/complaintstore.h"
#include "store/settingsstore.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kBatch = 5'000;

} // namespace

BenchOffice::BenchOffice(const QString &directory, int complaints) : m_complaints(complaints)
{
    QDir().mkpath(directory);
    m_profile = must(Profile::open(directory, KeyKeeper::File, m_clock.now()));
    m_desk = must(LocalDesk::open(*m_profile, m_clock));
    fill();
}

CaseMaker BenchOffice::maker() const
{
    return {m_desk->reference(), m_complaints, m_clock.now()};
}

std::unique_ptr<Database> BenchOffice::reader() const
{
    return must(Database::open(Profile::databasePath(m_profile->directory()),
                               Database::Access::ReadOnly));
}

void BenchOffice::touch()
{
    const auto done = m_profile->store().write(Urgency::Now, [](Database &database) {
        return SettingsStore(database).setFact(u"bench"_s, u"touched"_s);
    });
    must(done.result());
}

void BenchOffice::fill()
{
    const CaseMaker made = maker();
    int first = int(must(ComplaintStore(*reader()).count()));
    while (first < m_complaints) {
        const int last = std::min(first + kBatch, m_complaints);
        const auto batch = m_profile->store().write(Urgency::Bulk, [&](Database &database) {
            Result<QString> number = QString();
            for (int n = first; number && n < last; ++n) {
                const MadeCase one = made.make(n);
                number = CaseWriter(database).addHistory(one.taken, one.later);
            }
            return number;
        });
        must(batch.result());
        first = last;
        fprintf(stderr, "\rmade %d of %d complaints", first, m_complaints);
    }
    fprintf(stderr, "\n");
}

} // namespace upik
