// Corners by cutting the simplex with one limit after the other, new corners lying on edges that the limit cuts (Motzkin, Raiffa,
// Thompson and Thrall 1953, The double description method; for blends Snee 1979, Commun. Statist. A 8).
#include "core/studies/designs/blend_region.h"

#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::studies {

using base::say;
using Eigen::Index;

namespace {

constexpr double tolerance = 1e-10;
using Corners = std::vector<BlendCorner>;

base::Error noRoom()
{
    return base::inputError(
        "design/constraint",
        say(CORE_TR("core", "The bounds and constraints exclude all blends that add up to 1. Widen them.")));
}

// Two corners are joined by an edge if no third one lies on all limits that both lie on.
bool joined(const Corners& corners, std::size_t a, std::size_t b, Index components)
{
    const auto common = corners[a].limits & corners[b].limits;
    if (Index(common.count()) < components - 2) return false;
    for (std::size_t c = 0; c < corners.size(); ++c)
        if (c != a && c != b && (corners[c].limits & common) == common) return false;
    return true;
}

// Leaves what keeps the limit; nothing where nothing does, or only corners on it.
Corners cut(const Corners& corners, const BlendLimit& limit, std::size_t number)
{
    std::vector<double> excess(corners.size());
    for (std::size_t c = 0; c < corners.size(); ++c) {
        excess[c] = limit.weights.dot(corners[c].shares) - limit.bound;
        if (std::abs(excess[c]) <= tolerance) excess[c] = 0.0;
    }
    if (std::none_of(excess.begin(), excess.end(), [](double e) { return e < 0.0; })) return {};
    Corners kept;
    for (std::size_t c = 0; c < corners.size(); ++c) {
        if (excess[c] > 0.0) continue;
        kept.push_back(corners[c]);
        if (excess[c] == 0.0) kept.back().limits.set(number);
    }
    for (std::size_t in = 0; in < corners.size() && kept.size() <= maxBlendCorners; ++in)
        for (std::size_t out = 0; excess[in] < 0.0 && out < corners.size(); ++out) {
            if (excess[out] <= 0.0 || !joined(corners, in, out, limit.weights.size())) continue;
            const double part = excess[in] / (excess[in] - excess[out]);
            BlendCorner corner{corners[in].shares + part * (corners[out].shares - corners[in].shares),
                               corners[in].limits & corners[out].limits};
            corner.limits.set(number);
            kept.push_back(std::move(corner));
        }
    return kept;
}

// In the plane of blends a limit may be shifted along (1, .., 1): weights of sum 0 and length 1 make excess a distance.
bool normalize(BlendLimit& limit)
{
    const double mean = limit.weights.mean(), size = std::max(1.0, limit.weights.cwiseAbs().maxCoeff());
    limit.weights.array() -= mean;
    limit.bound -= mean;
    const double norm = limit.weights.norm();
    if (norm <= 1e-12 * size) return false;
    limit.weights /= norm;
    limit.bound /= norm;
    return true;
}

bool before(const BlendCorner& a, const BlendCorner& b)
{
    for (Index i = 0; i < a.shares.size(); ++i)
        if (std::abs(a.shares(i) - b.shares(i)) > tolerance) return a.shares(i) > b.shares(i);
    return false;
}

} // namespace

base::Result<Corners> blendCorners(const Eigen::VectorXd& low, const Eigen::VectorXd& high,
                                   const std::vector<BlendLimit>& limits)
{
    const Index q = low.size();
    const double room = 1.0 - low.sum();
    if (q < 2 || room <= tolerance) return noRoom();
    if (std::size_t(2 * q) + limits.size() > maxBlendLimits)
        return base::inputError(
            "design/constraint",
            say(CORE_TR("core", "There are {1} bounds and constraints, above the maximum of {2}. Remove some."),
                std::to_string(std::size_t(2 * q) + limits.size()), std::to_string(maxBlendLimits)));
    Corners corners;
    for (Index i = 0; i < q; ++i) {
        BlendCorner& corner = corners.emplace_back(BlendCorner{low, {}});
        corner.shares(i) += room;
        for (Index j = 0; j < q; ++j)
            if (j != i) corner.limits.set(std::size_t(j));
    }
    for (std::size_t l = 0; l < std::size_t(q) + limits.size(); ++l) {
        const Index upper = Index(l);
        BlendLimit limit =
            upper < q ? BlendLimit{Eigen::VectorXd::Unit(q, upper), high(upper)} : limits[l - std::size_t(q)];
        if (!normalize(limit)) {
            if (limit.bound < -tolerance) return noRoom();
            continue;
        }
        corners = cut(corners, limit, std::size_t(q) + l);
        if (corners.empty()) return noRoom();
        if (corners.size() > maxBlendCorners)
            return base::inputError(
                "design/constraint",
                say(CORE_TR("core", "The region of blends has more than {1} corners. Remove components or "
                                    "constraints, or use the kind d_optimal."),
                    std::to_string(maxBlendCorners)));
    }
    std::sort(corners.begin(), corners.end(), before);
    return corners;
}

namespace {

using Face = std::vector<std::size_t>;

std::vector<Face> facetsOf(const Corners& corners)
{
    std::vector<Face> facets;
    for (std::size_t l = 0; l < maxBlendLimits; ++l) {
        Face facet;
        for (std::size_t c = 0; c < corners.size(); ++c)
            if (corners[c].limits.test(l)) facet.push_back(c);
        if (facet.size() > 1 && facet.size() < corners.size()) facets.push_back(std::move(facet));
    }
    return facets;
}

struct Spread {
    Eigen::VectorXd centre;
    int dimension = 0;
};

Spread spreadOf(const Corners& corners, const Face& face)
{
    Eigen::MatrixXd shares(corners.front().shares.size(), Index(face.size()));
    for (std::size_t i = 0; i < face.size(); ++i) shares.col(Index(i)) = corners[face[i]].shares;
    Spread spread{.centre = shares.rowwise().mean()};
    spread.dimension = rankOf(shares.colwise() - spread.centre, 1e-8);
    return spread;
}

} // namespace

base::Result<std::vector<Eigen::VectorXd>> faceCentroids(const Corners& corners, int dimension)
{
    std::vector<Eigen::VectorXd> centroids;
    if (dimension == 1) {
        for (std::size_t a = 0; a < corners.size(); ++a)
            for (std::size_t b = a + 1; b < corners.size(); ++b)
                if (joined(corners, a, b, corners[a].shares.size()))
                    centroids.push_back(0.5 * (corners[a].shares + corners[b].shares));
        return centroids;
    }
    // Every face is the meeting of the facets that it lies on.
    const std::vector<Face> facets = facetsOf(corners);
    std::set<Face> open(facets.begin(), facets.end()), seen = open;
    while (!open.empty()) {
        const Face face = open.extract(open.begin()).value();
        const Spread spread = spreadOf(corners, face);
        if (spread.dimension == dimension) centroids.push_back(spread.centre);
        if (spread.dimension <= dimension) continue;
        for (const Face& facet : facets) {
            Face meeting;
            std::set_intersection(face.begin(), face.end(), facet.begin(), facet.end(), std::back_inserter(meeting));
            if (meeting.size() > 1 && seen.insert(meeting).second) open.insert(std::move(meeting));
        }
        if (seen.size() > maxBlendCorners)
            return base::inputError(
                "design/constraint",
                say(CORE_TR("core", "The region of blends has more than {1} faces. Lower the degree, or use the kind "
                                    "d_optimal."),
                    std::to_string(maxBlendCorners)));
    }
    return centroids;
}

} // namespace titer::studies
