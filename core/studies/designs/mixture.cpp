// Simplex lattice: Scheffe 1958, J. R. Stat. Soc. B 20; simplex centroid: Scheffe 1963, J. R. Stat. Soc. B 25; extreme vertices: McLean
// and Anderson 1966, Technometrics 8.
#include "core/studies/designs/mixture.h"

#include "core/base/text.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/region.h"
#include "core/studies/designs/scheffe.h"
#include "core/studies/designs/subsets.h"
#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;
using Eigen::Index;

namespace {

struct Blends {
    std::vector<Eigen::VectorXd> shares;
    std::vector<Design::Point> points;

    void add(Eigen::VectorXd blend, Design::Point point)
    {
        shares.push_back(std::move(blend));
        points.push_back(point);
    }
};

Design::Point pointOf(std::size_t components)
{
    return components == 1 ? Design::Point::Vertex : components == 2 ? Design::Point::Edge : Design::Point::Interior;
}

void addLattice(Blends& blends, Eigen::VectorXd blend, Index next, int left, int degree)
{
    const Index q = blend.size();
    if (next == q - 1) {
        blend(next) = double(left) / degree;
        blends.add(blend, pointOf(std::size_t((blend.array() > 0.0).count())));
        return;
    }
    for (int part = left; part >= 0; --part) {
        blend(next) = double(part) / degree;
        addLattice(blends, blend, next + 1, left - part, degree);
    }
}

Blends subsetCentroids(Index q)
{
    std::vector<std::size_t> all(static_cast<std::size_t>(q));
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
    Blends blends;
    for (std::size_t size = 1; size <= all.size(); ++size)
        forSubsets(all, size, [&](const std::vector<std::size_t>& subset) {
            Eigen::VectorXd blend = Eigen::VectorXd::Zero(q);
            for (const std::size_t i : subset) blend(Index(i)) = 1.0 / double(size);
            blends.add(blend, pointOf(size));
        });
    return blends;
}

base::Result<Blends> vertices(const Eigen::VectorXd& low, const Eigen::VectorXd& high, const Mixture& options)
{
    const base::Result<std::vector<BlendCorner>> corners = blendCorners(low, high, options.limits);
    if (!corners) return corners.error();
    Blends blends;
    Eigen::VectorXd centre = Eigen::VectorXd::Zero(low.size());
    for (const BlendCorner& corner : *corners) {
        blends.add(corner.shares, Design::Point::Vertex);
        centre += corner.shares / double(corners->size());
    }
    for (int dimension = 1; dimension < options.degree && dimension < int(low.size()) - 1; ++dimension) {
        const base::Result<std::vector<Eigen::VectorXd>> centroids = faceCentroids(*corners, dimension);
        if (!centroids) return centroids.error();
        for (const Eigen::VectorXd& blend : *centroids)
            blends.add(blend, dimension == 1 ? Design::Point::Edge : Design::Point::Interior);
    }
    if (std::none_of(blends.shares.begin(), blends.shares.end(),
                     [&](const Eigen::VectorXd& blend) { return (blend - centre).cwiseAbs().maxCoeff() < 1e-9; }))
        blends.add(centre, Design::Point::Interior);
    return blends;
}

struct Bounds {
    Eigen::VectorXd low;
    Eigen::VectorXd high;
};

Bounds boundsOf(const Factors& factors, const std::vector<std::size_t>& shares)
{
    Bounds bounds{Eigen::VectorXd(Index(shares.size())), Eigen::VectorXd(Index(shares.size()))};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        bounds.low(Index(i)) = factors[shares[i]].low;
        bounds.high(Index(i)) = factors[shares[i]].high;
    }
    return bounds;
}

base::Errors faults(const Factors& factors, const std::vector<std::size_t>& shares, const Mixture& options)
{
    base::Errors errors = checkFactors(factors);
    if (!errors.empty()) return errors;
    for (const std::size_t f : shares)
        if (factors[f].low < 0.0 || factors[f].high > 1.0)
            errors.push_back(
                base::inputError("factors/" + factors[f].name,
                                 say(CORE_TR("core", "A component of a mixture must be between 0 and 1, but these "
                                                     "bounds are {1} and {2}. Write fractions, not percent."),
                                     base::writeNumber(factors[f].low), base::writeNumber(factors[f].high))));
    if (shares.size() < 2)
        errors.push_back(base::inputError("factors", say(CORE_TR("core", "A mixture needs two components or more."))));
    if (options.degree < 1 || options.degree > 5)
        errors.push_back(
            base::inputError("design/degree", say(CORE_TR("core", "The degree of a mixture design must be 1 to 5, not "
                                                                  "{1}."),
                                                  std::to_string(options.degree))));
    if (!errors.empty()) return errors;
    const Bounds bounds = boundsOf(factors, shares);
    if (bounds.low.sum() >= 1.0 - 1e-10 || bounds.high.sum() <= 1.0 + 1e-10)
        errors.push_back(base::inputError(
            "factors", say(CORE_TR("core", "The fractions cannot add up to 1 with room to vary: their lower bounds "
                                           "sum to {1}, their upper ones to {2}. Widen them."),
                           base::writeShort(bounds.low.sum(), 6), base::writeShort(bounds.high.sum(), 6))));
    if (options.form == Mixture::Form::Vertices) return errors;
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (const double reach = 1.0 - bounds.low.sum() + bounds.low(Index(i)); bounds.high(Index(i)) < reach - 1e-9)
            errors.push_back(
                base::inputError("factors/" + factors[shares[i]].name,
                                 say(CORE_TR("core", "The upper bound {1} cuts the simplex, where the fraction reaches "
                                                     "{2}. Raise it, or use the form vertices."),
                                     base::writeNumber(bounds.high(Index(i))), base::writeShort(reach, 6))));
    if (!options.limits.empty())
        errors.push_back(
            base::inputError("design/constraint", say(CORE_TR("core", "A simplex takes no constraints. Use the form "
                                                                      "vertices."))));
    return errors;
}

// How many points lattice and centroid have; vertices are only counted once they are found.
double countOf(double q, const Mixture& options)
{
    if (options.form == Mixture::Form::Centroid) return std::pow(2.0, q) - 1.0;
    double count = 1.0;
    for (int i = 1; i <= options.degree; ++i) count *= (q - 1.0 + i) / i;
    return options.form == Mixture::Form::Lattice ? count : 0.0;
}

base::Error tooMany(double runs)
{
    return base::inputError(
        "factors", say(CORE_TR("core", "This mixture design would have {1} runs, above the maximum of {2}. Remove "
                                       "factors, lower the degree, or use the kind d_optimal."),
                       base::writeShort(runs, 6), std::to_string(maxBlends)));
}

base::Result<Blends> blendsOf(const Factors& factors, const std::vector<std::size_t>& shares, const Mixture& options)
{
    const Index q = Index(shares.size());
    const Bounds bounds = boundsOf(factors, shares);
    if (const double count = countOf(double(q), options); count > maxBlends) return tooMany(count);
    if (options.form == Mixture::Form::Vertices) return vertices(bounds.low, bounds.high, options);
    Blends blends;
    if (options.form == Mixture::Form::Centroid)
        blends = subsetCentroids(q);
    else
        addLattice(blends, Eigen::VectorXd::Zero(q), 0, options.degree, options.degree);
    for (Eigen::VectorXd& blend : blends.shares) blend = bounds.low + (1.0 - bounds.low.sum()) * blend;
    return blends;
}

// All combinations of low and high, or of the levels, of the process factors, over rows of all factors.
std::vector<Eigen::RowVectorXd> processRuns(const Factors& factors)
{
    std::vector<Eigen::RowVectorXd> runs(1, Eigen::RowVectorXd::Zero(Index(factors.size())));
    for (const std::size_t f : processFactors(factors)) {
        std::vector<Eigen::RowVectorXd> more;
        for (int level = 0; level < (factors[f].categorical() ? int(factors[f].levels.size()) : 2); ++level)
            for (const Eigen::RowVectorXd& run : runs) {
                more.push_back(run);
                more.back()(Index(f)) = factors[f].categorical() ? level : 2.0 * level - 1.0;
            }
        runs = std::move(more);
        if (runs.size() > std::size_t(maxBlends)) break;
    }
    return runs;
}

base::Done verify(const Design& design, const std::vector<std::size_t>& shares, const std::vector<BlendLimit>& limits)
{
    const Bounds bounds = boundsOf(design.factors, shares);
    for (Index r = 0; r < design.coded.rows(); ++r) {
        Eigen::VectorXd blend(Index(shares.size()));
        for (std::size_t i = 0; i < shares.size(); ++i) blend(Index(i)) = design.coded(r, Index(shares[i]));
        bool kept = std::abs(blend.sum() - 1.0) < 1e-9 && ((blend - bounds.low).array() > -1e-9).all() &&
                    ((bounds.high - blend).array() > -1e-9).all();
        for (const BlendLimit& limit : limits)
            kept = kept && limit.weights.dot(blend) - limit.bound < 1e-9 * std::max(1.0, limit.weights.norm());
        if (!kept)
            return base::Error{
                base::Code::Solver, "design",
                say(CORE_TR("core", "Run {1} of the mixture design is outside its bounds, so it is not returned. "
                                    "Change the bounds, and report this."),
                    std::to_string(r + 1))};
    }
    return base::done();
}

// |X'X|^(1/p) / n, or 0 where the model cannot be estimated.
double dValue(const Design& design)
{
    const Eigen::MatrixXd x = modelMatrix(design);
    if (x.rows() < x.cols()) return 0.0;
    const std::optional<double> information = logAbsDeterminantOf(crossProduct(x));
    return information ? std::exp(*information / double(x.cols())) / double(x.rows()) : 0.0;
}

void describe(Design& design)
{
    design.properties.push_back({"shares_add_up", true, say(CORE_TR("core", "The fractions of every run add up to 1")),
                                 say(CORE_TR("core", "They are within their bounds and constraints."))});
    const double d = dValue(design);
    if (d > 0.0)
        design.properties.push_back(
            {"d_value", d, say(CORE_TR("core", "D = {1}"), base::writeShort(d, 6)),
             say(CORE_TR("core", "|X'X|^(1/p) / n with fractions from 0 to 1, X the n x p matrix of the model "
                                 "without intercept."))});
}

} // namespace

base::Result<Design> mixture(const Factors& factors, const Mixture& options)
{
    const std::vector<std::size_t> shares = mixtureFactors(factors);
    if (base::Errors errors = faults(factors, shares, options); !errors.empty()) return errors.front();
    base::Result<Blends> blends = blendsOf(factors, shares, options);
    if (!blends) return blends.error();
    const std::vector<Eigen::RowVectorXd> process = processRuns(factors);
    if (options.centre > 0) {
        Eigen::VectorXd centre = Eigen::VectorXd::Zero(Index(shares.size()));
        std::size_t corners = 0;
        for (std::size_t b = 0; b < blends->shares.size(); ++b)
            if (blends->points[b] == Design::Point::Vertex) {
                centre += blends->shares[b];
                ++corners;
            }
        for (int i = 0; i < options.centre; ++i) blends->add(centre / double(corners), Design::Point::Centre);
    }
    const double runs = double(process.size()) * double(blends->shares.size());
    if (runs > maxBlends) return tooMany(runs);
    Design design{.kind = "mixture", .factors = factors};
    design.coded.resize(Index(runs), Index(factors.size()));
    Index row = 0;
    for (const Eigen::RowVectorXd& setting : process)
        for (std::size_t b = 0; b < blends->shares.size(); ++b, ++row) {
            design.coded.row(row) = setting;
            for (std::size_t i = 0; i < shares.size(); ++i)
                design.coded(row, Index(shares[i])) = blends->shares[b](Index(i));
            design.points.push_back(blends->points[b]);
        }
    design.model = scheffeTerms(factors, options.degree);
    // Only a lattice has the blends between two corners that higher powers need.
    if (options.form != Mixture::Form::Lattice)
        std::erase_if(design.model, [](const Term& term) {
            return std::any_of(term.powers.begin(), term.powers.end(), [](int power) { return power > 1; });
        });
    if (const base::Done kept = verify(design, shares, options.limits); !kept) return kept.error();
    describe(design);
    return design;
}

namespace {

// Those that are not named, and have no levels, are the components.
base::Result<Factors> withShares(Factors factors, const std::vector<std::string>& process)
{
    for (const std::string& name : process)
        if (std::none_of(factors.begin(), factors.end(), [&](const Factor& factor) { return factor.name == name; }))
            return base::inputError(
                "design/process",
                say(CORE_TR("core", "There is no factor “{1}” that could be a process factor. Name one of the "
                                    "factors."),
                    name));
    for (Factor& factor : factors)
        if (!factor.categorical() && std::find(process.begin(), process.end(), factor.name) == process.end())
            factor.kind = Factor::Kind::Mixture;
    return factors;
}

base::Result<std::vector<BlendLimit>> readLimits(const std::vector<std::string>& texts, const Factors& factors)
{
    const std::vector<std::size_t> shares = mixtureFactors(factors);
    std::vector<BlendLimit> limits;
    for (const std::string& text : texts) {
        base::Result<Constraint> constraint = readConstraint(text, factors);
        if (!constraint) return constraint.error();
        if (constraint->curved())
            return base::inputError(
                "design/constraint",
                say(CORE_TR("core", "The constraint “{1}” is a ball, but only sums of mixture fractions can be "
                                    "limited here. Remove it, or use the kind d_optimal."),
                    text));
        const BlendLimit limit{constraint->weights(shares), constraint->bound};
        if ((limit.weights.array() != 0.0).count() != (constraint->weights.array() != 0.0).count())
            return base::inputError(
                "design/constraint",
                say(CORE_TR("core", "The constraint “{1}” limits a process factor, but only mixture fractions can "
                                    "be limited here. Remove it, or use the kind d_optimal."),
                    text));
        limits.push_back(limit);
    }
    return limits;
}

base::Result<Design> makeMixture(const Factors& factors, const DesignRequest& request, std::stop_token)
{
    const base::Result<Factors> parts = withShares(factors, request.process);
    if (!parts) return parts.error();
    base::Result<std::vector<BlendLimit>> limits = readLimits(request.constraints, *parts);
    if (!limits) return limits.error();
    Mixture options{.degree = request.degree.value_or(2), .centre = request.centre};
    options.limits = std::move(*limits);
    if (request.form == "centroid") options.form = Mixture::Form::Centroid;
    if (request.form == "vertices") options.form = Mixture::Form::Vertices;
    base::Result<Design> design = mixture(*parts, options);
    if (!design) return design;
    base::Result<Terms> model = readModel(request.model, *parts, design->model);
    if (!model) return model.error();
    design->model = std::move(*model);
    replicate(*design, request.replicates);
    return design;
}

constexpr std::string_view mixtureTakes[] = {"form",   "degree",     "process", "constraint",
                                             "centre", "replicates", "model"};
constexpr std::string_view mixtureForms[] = {"lattice", "centroid", "vertices"};

} // namespace

extern const DesignKind mixtureKind{
    .id = "mixture",
    .summary = CORE_TR("core", "Blends of fractions that add up to 1, alone or crossed with process factors"),
    .takes = mixtureTakes,
    .forms = mixtureForms,
    .make = makeMixture};

} // namespace titer::studies
