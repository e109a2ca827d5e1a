// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace upik {
namespace {

constexpr double kEarthRadiusMetres = 6'371'008.8;
/// The polygons are simplified: a point in a sliver between two belongs to the nearest within
/// this distance (accuracy note of the regions' source).
constexpr double kSliverMetres = 60;

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

template <typename Row>
const Row *find(const std::vector<Row> &rows, QStringView wanted, QString Row::*code)
{
    const auto it = std::ranges::find_if(rows, [&](const Row &row) { return row.*code == wanted; });
    return it == rows.end() ? nullptr : &*it;
}

/// Even-odd rule: whether a ray from the point to the east crosses the ring an odd number of times.
bool isInside(const std::vector<Point> &ring, Point point)
{
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Point &a = ring[i];
        const Point &b = ring[j];
        if ((a.latitude > point.latitude) == (b.latitude > point.latitude))
            continue;
        const double crossing = a.longitude
            + (b.longitude - a.longitude) * (point.latitude - a.latitude)
                / (b.latitude - a.latitude);
        if (point.longitude < crossing)
            inside = !inside;
    }
    return inside;
}

/// Inside the outer ring and in none of the holes.
bool isInside(const Region &region, Point point)
{
    bool inside = false;
    for (const auto &ring : region.rings)
        inside = inside != isInside(ring, point);
    return inside;
}

/// The point of the line a-b nearest to `point`. Flat geometry: exact enough within a city.
Point nearestOn(Point a, Point b, Point point)
{
    const double narrowing = std::cos(radians(point.latitude));
    const double dx = (b.longitude - a.longitude) * narrowing;
    const double dy = b.latitude - a.latitude;
    const double length = dx * dx + dy * dy;
    if (length == 0)
        return a;
    const double along = (point.longitude - a.longitude) * narrowing * dx
        + (point.latitude - a.latitude) * dy;
    const double share = std::clamp(along / length, 0.0, 1.0);
    return {a.latitude + share * dy, a.longitude + share * (b.longitude - a.longitude)};
}

double metresToEdge(const Region &region, Point point)
{
    double best = std::numeric_limits<double>::infinity();
    for (const auto &ring : region.rings)
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
            best = std::min(best, metresBetween(point, nearestOn(ring[j], ring[i], point)));
    return best;
}

} // namespace

const Agency *Reference::agency(QStringView code) const
{
    return find(agencies, code, &Agency::code);
}

const Category *Reference::category(QStringView code) const
{
    return find(categories, code, &Category::code);
}

const Region *Reference::region(QStringView code) const
{
    return find(regions, code, &Region::code);
}

const Officer *Reference::officer(QStringView id) const
{
    return find(officers, id, &Officer::id);
}

const Choice *Reference::rejectReason(QStringView code) const
{
    return find(rejectReasons, code, &Choice::code);
}

const Choice *Reference::holdReason(QStringView code) const
{
    return find(holdReasons, code, &Choice::code);
}

const MessageTemplate *Reference::messageTemplate(QStringView code) const
{
    return find(templates, code, &MessageTemplate::code);
}

const Region *Reference::kelurahanAt(Point point) const
{
    const auto holds = [point](const Region &r) { return r.isKelurahan() && isInside(r, point); };
    if (const auto it = std::ranges::find_if(regions, holds); it != regions.end())
        return &*it;
    const Region *closest = nullptr;
    double distance = kSliverMetres;
    for (const Region &region : regions)
        if (const double edge = metresToEdge(region, point);
            region.isKelurahan() && edge <= distance) {
            closest = &region;
            distance = edge;
        }
    return closest;
}

QString Reference::agencyFor(QStringView categoryCode) const
{
    const Category *found = category(categoryCode);
    return found ? found->agency : QString();
}

double metresBetween(Point a, Point b)
{
    const double north = std::sin(radians(b.latitude - a.latitude) / 2);
    const double east = std::sin(radians(b.longitude - a.longitude) / 2);
    const double h = north * north
        + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * east * east;
    return 2 * kEarthRadiusMetres * std::asin(std::min(1.0, std::sqrt(h)));
}

} // namespace upik
