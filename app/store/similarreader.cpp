// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/similarreader.h"

#include "domain/reference.h"
#include "store/statement.h"

#include <algorithm>

namespace upik {
namespace {

constexpr Millis kWindow = 24h * 60;
constexpr double kMetres = 500;

struct Candidate {
    Similar similar;
    QString kelurahan;
    std::optional<Point> point;
};

Candidate readCandidate(RowReader &row)
{
    Candidate found;
    found.similar.id = row.text();
    found.similar.number = row.text();
    found.similar.title = row.text();
    found.similar.submittedAt = row.instant();
    found.similar.state = row.code(stateOf, State::Received);
    found.kelurahan = row.text();
    const auto latitude = row.maybeReal();
    const auto longitude = row.maybeReal();
    if (latitude && longitude)
        found.point = Point{*latitude, *longitude};
    return found;
}

/// By the points where both have one, else by the kelurahan.
bool isNear(Candidate &candidate, const Facts &facts)
{
    if (!candidate.point || !facts.point)
        return !facts.kelurahan.isEmpty() && candidate.kelurahan == facts.kelurahan;
    candidate.similar.metres = metresBetween(*candidate.point, *facts.point);
    return candidate.similar.metres <= kMetres;
}

bool isNearer(const Similar &a, const Similar &b)
{
    if ((a.metres < 0) != (b.metres < 0))
        return b.metres < 0;
    return a.metres < b.metres;
}

/// Half a kilometre in degrees, for the index: a little more than it is in Yogyakarta.
constexpr double kDegrees = 0.005;

} // namespace

Result<std::vector<Similar>> SimilarReader::similarTo(const Complaint &complaint, int limit)
{
    // The kelurahan speaks only for those without a point. All of it is told from the index.
    Statement statement(m_database,
                        "SELECT id, number, title, submitted_ms, state, kelurahan, lat, lng "
                        "FROM complaint INDEXED BY complaint_similar WHERE category = ?1 "
                        "AND submitted_ms BETWEEN ?2 AND ?3 AND seq <> "
                        "coalesce((SELECT seq FROM complaint WHERE id = ?4), 0) "
                        "AND ((lat BETWEEN ?6 - ?8 AND ?6 + ?8 AND lng BETWEEN ?7 - ?8 AND ?7 + ?8)"
                        " OR (kelurahan = ?5 AND (lat IS NULL OR ?6 IS NULL))) "
                        "ORDER BY submitted_ms DESC LIMIT 2000");
    const auto &point = complaint.facts.point;
    auto candidates = statement
                          .bind(complaint.facts.category, complaint.submittedAt - kWindow,
                                complaint.submittedAt + kWindow, complaint.id,
                                complaint.facts.kelurahan,
                                point ? std::optional(point->latitude) : std::nullopt,
                                point ? std::optional(point->longitude) : std::nullopt, kDegrees)
                          .all(readCandidate);
    if (!candidates)
        return Unexpected{candidates.error()};
    std::vector<Similar> found;
    for (Candidate &candidate : *candidates)
        if (isNear(candidate, complaint.facts))
            found.push_back(std::move(candidate.similar));
    std::ranges::stable_sort(found, isNearer);
    found.resize(std::min<std::size_t>(found.size(), static_cast<std::size_t>(limit)));
    return found;
}

} // namespace upik
