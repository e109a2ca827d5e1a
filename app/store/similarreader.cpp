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
                        "FROM complaint INDEXED BY complaint_similar WHERE category = ? "
                        "AND submitted_ms BETWEEN ? AND ? AND seq <> "
                        "coalesce((SELECT seq FROM complaint WHERE id = ?), 0) "
                        "AND ((lat BETWEEN ? AND ? AND lng BETWEEN ? AND ?) "
                        "OR (kelurahan = ? AND (lat IS NULL OR ?))) "
                        "ORDER BY submitted_ms DESC LIMIT 2000");
    const auto &point = complaint.facts.point;
    statement.bind(complaint.facts.category, complaint.submittedAt - kWindow,
                   complaint.submittedAt + kWindow, complaint.id);
    const auto bindNear = [&statement](std::optional<double> degrees) {
        statement.bind(degrees ? std::optional(*degrees - kDegrees) : degrees,
                       degrees ? std::optional(*degrees + kDegrees) : degrees);
    };
    bindNear(point ? std::optional(point->latitude) : std::nullopt);
    bindNear(point ? std::optional(point->longitude) : std::nullopt);
    auto candidates =
        statement.bind(complaint.facts.kelurahan, !point.has_value()).all(readCandidate);
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
