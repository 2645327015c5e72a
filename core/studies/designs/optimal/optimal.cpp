// The criteria are those of the alphabet of Kiefer (1959): D is |X'X|, I (also IV or V) the average of f'(X'X)^-1 f.
#include "core/studies/designs/optimal/optimal.h"

#include "core/base/text.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/moments.h"
#include "core/studies/designs/verification.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

constexpr int maxOptimalRuns = 2000, maxParameters = 400;

base::Done checkBlocks(const OptimalOptions& options, int parameters)
{
    if (options.blocks <= 1) return base::done();
    const int min = std::max(parameters + options.blocks - 1, 2 * options.blocks);
    if (options.runs >= min) return base::done();
    return base::inputError(
        "design/blocks",
        say(CORE_TR("core", "{1} runs are too few for a model of {2} parameters in {3} blocks of two runs or more. "
                            "Choose {4} runs or more, fewer blocks or a smaller model."),
            std::to_string(options.runs), std::to_string(parameters), std::to_string(options.blocks),
            std::to_string(min)));
}

base::Done checkSizes(const OptimalOptions& options, int parameters)
{
    const auto number = [](auto n) { return std::to_string(n); };
    if (options.runs < parameters)
        return base::inputError(
            "design/runs",
            say(CORE_TR("core", "{1} runs are too few for a model of {2} parameters. Choose {2} runs or more, or a "
                                "smaller model."),
                number(options.runs), number(parameters)));
    if (options.runs <= options.kept.rows())
        return base::inputError(
            "design/runs",
            say(CORE_TR("core", "{1} runs leave none to choose besides the {2} existing runs. Choose more than {2} "
                                "runs; the number includes the existing ones."),
                number(options.runs), number(options.kept.rows())));
    const int all = parameters + std::max(0, options.blocks - 1);
    if (options.runs > maxOptimalRuns || all > maxParameters)
        return base::inputError(
            "design/runs",
            say(CORE_TR("core", "A search for {1} runs and {2} parameters takes too long; the maximum is {3} runs "
                                "and {4} parameters. Choose fewer factors or a smaller model."),
                number(options.runs), number(all), number(maxOptimalRuns), number(maxParameters)));
    return checkBlocks(options, parameters);
}

// As many levels as the model needs to bend: the optimum for a polynomial of degree d has d + 1 of them, not always evenly.
std::vector<double> levelsOf(const Factor& factor, int degree)
{
    std::vector<double> levels;
    if (factor.categorical()) {
        for (std::size_t i = 0; i < factor.levels.size(); ++i) levels.push_back(double(i));
        return levels;
    }
    const int steps = degree <= 2 ? std::max(1, degree) : 2 * degree;
    for (int i = 0; i <= steps; ++i) levels.push_back(-1.0 + 2.0 * i / steps);
    return levels;
}

constexpr int momentPoints = 4096;

Eigen::MatrixXd momentsOf(const PointBasis& basis, const Region& region)
{
    return region.box() ? cubeMoments(basis) : pointMoments(basis, region.spread(1, momentPoints));
}

// To the search a block is a categorical factor with a main effect that comes last in the model.
Factors blockedFactors(Factors factors, int blocks)
{
    if (blocks <= 1) return factors;
    Factor block{.name = "block", .kind = Factor::Kind::Categorical};
    for (int b = 1; b <= blocks; ++b) block.levels.push_back(std::to_string(b));
    factors.push_back(std::move(block));
    return factors;
}

Terms blockedModel(Terms model, std::size_t factors, int blocks)
{
    if (blocks <= 1) return model;
    for (Term& term : model) term.powers.push_back(0);
    Term block{std::vector<int>(factors + 1, 0)};
    block.powers.back() = 1;
    model.push_back(std::move(block));
    return model;
}

std::vector<Constraint> blockedConstraints(std::vector<Constraint> constraints, int blocks)
{
    for (Constraint& constraint : constraints) {
        if (blocks <= 1) break;
        for (Eigen::VectorXd* each : {&constraint.weights, &constraint.squares}) {
            each->conservativeResize(each->size() + 1);
            each->tail(1).setZero();
        }
    }
    return constraints;
}

Eigen::MatrixXd blockedRows(const Eigen::MatrixXd& kept, std::size_t factors, int blocks)
{
    Eigen::MatrixXd rows(kept.rows(), Eigen::Index(factors) + (blocks > 1 ? 1 : 0));
    if (kept.rows() > 0) rows.leftCols(kept.cols()) = kept;
    if (blocks > 1)
        for (Eigen::Index r = 0; r < rows.rows(); ++r) rows(r, rows.cols() - 1) = double(r % blocks);
    return rows;
}

base::Result<ExchangeProblem> problemOf(Criterion criterion, const Region& region, const OptimalOptions& options)
{
    const Factors factors = blockedFactors(region.factors(), options.blocks);
    const base::Result<Region> blocked = Region::make(factors, blockedConstraints(options.constraints, options.blocks));
    if (!blocked) return blocked.error();
    ExchangeProblem problem{
        .basis = PointBasis(blockedModel(options.model, region.factors().size(), options.blocks), factors),
        .region = *blocked,
        .criterion = criterion,
        .kept = int(options.kept.rows()),
        .blocks = options.blocks};
    for (std::size_t f = 0; f < factors.size(); ++f)
        problem.levels.push_back(levelsOf(factors[f], problem.basis.degree(int(f))));
    if (criterion == Criterion::I) {
        // Predictions are for the mean of the blocks, where their columns are 0.
        const Eigen::Index p = problem.basis.columns();
        const Eigen::MatrixXd moments = momentsOf(PointBasis(options.model, region.factors()), region);
        problem.moments = Eigen::MatrixXd::Zero(p, p);
        problem.moments.topLeftCorner(moments.rows(), moments.cols()) = moments;
    }
    if (!region.box()) {
        base::Random random(options.search.seed, "candidates");
        problem.candidates = blocked->candidates(random);
    }
    return problem;
}

// The settings of a run sheet need no nine digits: to a thousandth of half the range, which changes the merit in the fifth; not
// on a plane or where shares have to add up.
void tidy(Eigen::MatrixXd& coded, int kept, const Region& region)
{
    std::vector<double> point(std::size_t(coded.cols()));
    for (Eigen::Index r = kept; r < coded.rows(); ++r) {
        const Eigen::RowVectorXd exact = coded.row(r), rounded = (exact.array() * 1000.0).round() / 1000.0;
        std::copy_n(exact.data(), point.size(), point.begin());
        if (region.onPlane(point)) continue;
        std::copy_n(rounded.data(), point.size(), point.begin());
        if (region.contains(point)) coded.row(r) = rounded;
    }
}

Design::Point pointOf(const Eigen::RowVectorXd& row, const Factors& factors)
{
    bool ends = true, middle = true, levels = true;
    for (std::size_t f = 0; f < factors.size(); ++f) {
        if (factors[f].categorical()) continue;
        const double x = row(Eigen::Index(f));
        ends = ends && std::abs(x) == 1.0;
        middle = middle && x == 0.0;
        levels = levels && (x == 0.0 || std::abs(x) == 1.0);
    }
    return ends     ? Design::Point::Factorial
           : middle ? Design::Point::Centre
           : levels ? Design::Point::Edge
                    : Design::Point::Interior;
}

// Categorical and mixture designs, too: by block, then by the first factor, then the second ...
void sortChosen(Design& design, int kept)
{
    std::vector<std::pair<int, Eigen::RowVectorXd>> rows;
    for (int r = kept; r < design.runs(); ++r)
        rows.emplace_back(design.blocks.empty() ? 0 : design.blocks[std::size_t(r)], design.coded.row(r));
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        if (a.first != b.first) return a.first < b.first;
        const Eigen::RowVectorXd &x = a.second, &y = b.second;
        return std::lexicographical_compare(x.data(), x.data() + x.size(), y.data(), y.data() + y.size());
    });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        design.coded.row(kept + Eigen::Index(i)) = rows[i].second;
        if (!design.blocks.empty()) design.blocks[std::size_t(kept) + i] = rows[i].first;
    }
}

Property blockProperty(const Design& design, int blocks)
{
    const int runs = design.runs(), small = runs / blocks;
    const std::string count = std::to_string(blocks), size = std::to_string(small);
    return {.key = "blocks",
            .value = blocks,
            .statement = runs % blocks == 0
                             ? say(CORE_TR("core", "{1} blocks of {2} runs"), count, size)
                             : say(CORE_TR("core", "{1} blocks, {2} of them of {3} runs and {4} of {5} runs"), count,
                                   std::to_string(runs % blocks), std::to_string(small + 1),
                                   std::to_string(blocks - runs % blocks), size),
            .definition =
                say(CORE_TR("core", "A block shifts all its runs equally. X'X of the search contains, besides the "
                                    "model, blocks minus one columns that sum to 0 over the blocks; criterion D is "
                                    "its determinant. Prediction variances, A- and G-efficiency also use it and are "
                                    "for the mean of the blocks; D-efficiency is that of the model without blocks."))};
}

Property searchProperty(const SearchResult& found, std::uint64_t seed)
{
    base::Json value = base::Json::object();
    value["starts"] = found.starts;
    value["refined"] = found.refined;
    value["hits"] = found.hits;
    value["seed"] = std::to_string(seed);
    return {.key = "search",
            .value = std::move(value),
            .statement = say(CORE_TR("core", "Best found in {1} of {2} starts, {3} of them refined; seed {4}"),
                             std::to_string(found.hits), std::to_string(found.starts), std::to_string(found.refined),
                             std::to_string(seed)),
            .definition =
                say(CORE_TR("core", "Coordinate exchange from random designs; the better ones are perturbed and "
                                    "exchanged again until there is no further gain. A best design found by few "
                                    "starts may not be the overall best: use more starts."))};
}

// From the finished matrix, by another way than that of the search: it is not below the best that was found on the levels, the
// rows that stay stand as they were, and the others lie in the region.
base::Done verify(const Design& design, const Region& region, const OptimalOptions& options, Criterion criterion,
                  double levelMerit)
{
    const base::Error broken = brokenPromise(
        design.kind,
        say(CORE_TR("core", "The design “{1}” does not have the properties that the search reported, so it is not "
                            "written. This is a bug in Titer; please report it.")));
    const int kept = int(options.kept.rows());
    if (kept > 0 && design.coded.topRows(kept) != options.kept) return broken;
    std::vector<double> point(design.factors.size());
    for (int r = kept; r < design.runs(); ++r) {
        for (std::size_t f = 0; f < point.size(); ++f) point[f] = design.coded(r, Eigen::Index(f));
        if (!region.contains(point)) return broken;
    }
    const double merit = criterion == Criterion::D
                             ? estimability(blockedModelMatrix(design)).logDeterminant
                             : -std::log(design.property("average_prediction_variance")->value.number());
    // Planes leave no room to round, but what is next to them was rounded.
    const double tolerance = region.box() ? 1e-6 : 1e-4;
    return merit > levelMerit - tolerance ? base::done() : broken;
}

void noteKeptOutside(Design& design, const Region& region, int kept)
{
    const int outside = region.countOutside(design.coded.topRows(kept));
    if (outside > 0)
        design.notices.push_back(
            {"design/augment",
             say(CORE_TR("core", "{1} of the existing runs are outside the bounds or the constraints; they count "
                                 "for the design as they are."),
                 std::to_string(outside))});
}

base::Error noDesign(std::string_view model)
{
    return base::inputError(
        "design/model",
        say(CORE_TR("core", "No design in this region can estimate all {1} parameters of the model. Remove terms "
                            "that the constraints make dependent, or widen the region."),
            model));
}

} // namespace

base::Result<Design> optimalDesign(Criterion criterion, const Factors& factors, const OptimalOptions& options,
                                   std::stop_token stop)
{
    const int parameters = columnCount(options.model, factors);
    if (const base::Done fits = checkSizes(options, parameters); !fits) return fits.error();
    if (options.kept.rows() > 0 && options.kept.cols() != Eigen::Index(factors.size()))
        return base::inputError("design/augment",
                                say(CORE_TR("core", "The existing runs have {1} factors but the design has {2}. "
                                                    "Give the design the factors of its runs."),
                                    std::to_string(options.kept.cols()), std::to_string(factors.size())));
    const base::Result<Region> region = Region::make(factors, options.constraints);
    if (!region) return region.error();
    const base::Result<ExchangeProblem> problem = problemOf(criterion, *region, options);
    if (!problem) return problem.error();
    const Eigen::MatrixXd kept = blockedRows(options.kept, factors.size(), options.blocks);
    const std::optional<SearchResult> found = searchDesign(*problem, kept, options.runs, options.search, stop);
    if (stop.stop_requested()) return base::inputError("design", say(CORE_TR("core", "The search was stopped.")));
    if (!found) return noDesign(std::to_string(parameters));
    Design design{.kind = criterion == Criterion::D ? "d_optimal" : "i_optimal",
                  .factors = factors,
                  .coded = found->design.leftCols(Eigen::Index(factors.size())),
                  .model = options.model};
    for (int r = 0; r < design.runs() && options.blocks > 1; ++r) design.blocks.push_back(r % options.blocks + 1);
    tidy(design.coded, problem->kept, *region);
    sortChosen(design, problem->kept);
    for (int r = 0; r < design.runs(); ++r) design.points.push_back(pointOf(design.coded.row(r), factors));
    if (!estimability(blockedModelMatrix(design)).aliased.empty()) return noDesign(std::to_string(parameters));
    design.properties = predictionProperties(design, *region);
    if (const base::Done holds = verify(design, *region, options, criterion, found->levelMerit); !holds)
        return holds.error();
    design.properties.push_back(searchProperty(*found, options.search.seed));
    if (options.blocks > 1) {
        design.properties.push_back(blockProperty(design, options.blocks));
        design.properties.push_back(blockOrthogonality(design));
    }
    noteKeptOutside(design, *region, problem->kept);
    return design;
}

} // namespace titer::studies
