// The criteria are those of the alphabet of Kiefer (1959): D is |X'X|, I (also IV or V) the average of f'(X'X)^-1 f.
#include "core/studies/designs/optimal.h"

#include "core/base/text.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/moments.h"
#include "core/studies/verification.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

constexpr int mostRuns = 2000, mostParameters = 400;

base::Error fault(std::string where, base::Sentence what)
{
    return {base::Code::Input, std::move(where), std::move(what)};
}

base::Done checkSizes(const OptimalOptions& options, int parameters)
{
    const auto number = [](auto n) { return std::to_string(n); };
    if (options.runs < parameters)
        return fault(
            "design/runs",
            say(CORE_TR("core", "{1} runs are too few for a model of {2} parameters. Ask for {2} runs or more, or "
                                "for a smaller model."),
                number(options.runs), number(parameters)));
    if (options.runs <= options.kept.rows())
        return fault(
            "design/runs",
            say(CORE_TR("core", "{1} runs leave none to choose beside the {2} that stay. Ask for more than {2} "
                                "runs; their count includes those that stay."),
                number(options.runs), number(options.kept.rows())));
    if (options.runs > mostRuns || parameters > mostParameters)
        return fault("design/runs",
                     say(CORE_TR("core", "A search for {1} runs and {2} parameters takes too long; {3} runs and {4} "
                                         "parameters are the most. Ask for fewer factors or a smaller model."),
                         number(options.runs), number(parameters), number(mostRuns), number(mostParameters)));
    return base::done();
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

// Categorical and mixture designs, too: by the first factor, then the second ...
void sortChosen(Eigen::MatrixXd& coded, int kept)
{
    std::vector<Eigen::RowVectorXd> rows;
    for (Eigen::Index r = kept; r < coded.rows(); ++r) rows.push_back(coded.row(r));
    std::sort(rows.begin(), rows.end(), [](const Eigen::RowVectorXd& a, const Eigen::RowVectorXd& b) {
        return std::lexicographical_compare(a.data(), a.data() + a.size(), b.data(), b.data() + b.size());
    });
    for (std::size_t i = 0; i < rows.size(); ++i) coded.row(kept + Eigen::Index(i)) = rows[i];
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
                say(CORE_TR("core", "Coordinate exchange from random designs; the better ones are disturbed and "
                                    "exchanged again until that gains nothing. A best that few starts found may "
                                    "not be the best there is: ask for more starts."))};
}

// From the finished matrix, by another way than that of the search: it is not below the best that was found on the levels, the
// rows that stay stand as they were, and the others lie in the region.
base::Done verify(const Design& design, const Region& region, const OptimalOptions& options, Criterion criterion,
                  double levelMerit)
{
    const base::Error broken = brokenPromise(
        design.kind,
        say(CORE_TR("core", "The design “{1}” is not what the search claimed, so it is not written. This is a "
                            "fault of Titer; please report it.")));
    const int kept = int(options.kept.rows());
    if (kept > 0 && design.coded.topRows(kept) != options.kept) return broken;
    std::vector<double> point(design.factors.size());
    for (int r = kept; r < design.runs(); ++r) {
        for (std::size_t f = 0; f < point.size(); ++f) point[f] = design.coded(r, Eigen::Index(f));
        if (!region.contains(point)) return broken;
    }
    const double merit = criterion == Criterion::D
                             ? estimability(modelMatrix(design)).logDeterminant
                             : -std::log(design.property("average_prediction_variance")->value.number());
    // Planes leave no room to round, but what is beside them was rounded.
    const double tolerance = region.box() ? 1e-6 : 1e-4;
    return merit > levelMerit - tolerance ? base::done() : broken;
}

void noteKeptOutside(Design& design, const Region& region, int kept)
{
    int outside = 0;
    std::vector<double> point(design.factors.size());
    for (int r = 0; r < kept; ++r) {
        for (std::size_t f = 0; f < point.size(); ++f) point[f] = design.coded(r, Eigen::Index(f));
        if (!region.contains(point)) ++outside;
    }
    if (outside > 0)
        design.notices.push_back(
            {"design/augment",
             say(CORE_TR("core", "{1} of the runs that stay lie outside the bounds or the constraints; they "
                                 "count for the design as they are."),
                 std::to_string(outside))});
}

base::Error noDesign(std::string_view model)
{
    return fault(
        "design/model",
        say(CORE_TR("core", "No design in this region can estimate all {1} parameters of the model. Leave out terms "
                            "that the constraints make dependent, or widen the region."),
            model));
}

} // namespace

base::Result<Design> optimalDesign(Criterion criterion, const Factors& factors, const OptimalOptions& options,
                                   std::stop_token stop)
{
    const PointBasis basis(options.model, factors);
    if (const base::Done fits = checkSizes(options, basis.columns()); !fits) return fits.error();
    if (options.kept.rows() > 0 && options.kept.cols() != Eigen::Index(factors.size()))
        return fault("design/augment",
                     say(CORE_TR("core", "The runs that stay have {1} factors and the design has {2}. Give "
                                         "the design the factors of its runs."),
                         std::to_string(options.kept.cols()), std::to_string(factors.size())));
    const base::Result<Region> region = Region::make(factors, options.constraints);
    if (!region) return region.error();
    ExchangeProblem problem{
        .basis = basis, .region = *region, .criterion = criterion, .kept = int(options.kept.rows())};
    for (std::size_t f = 0; f < factors.size(); ++f)
        problem.levels.push_back(levelsOf(factors[f], basis.degree(int(f))));
    if (criterion == Criterion::I) problem.moments = momentsOf(basis, *region);
    if (!region->box()) {
        base::Random random(options.search.seed, "candidates");
        problem.candidates = region->candidates(random);
    }
    Eigen::MatrixXd kept = options.kept;
    if (kept.rows() == 0) kept.resize(0, Eigen::Index(factors.size()));
    std::optional<SearchResult> found = searchDesign(problem, kept, options.runs, options.search, stop);
    if (stop.stop_requested()) return fault("design", say(CORE_TR("core", "The search was stopped.")));
    if (!found) return noDesign(std::to_string(basis.columns()));
    Design design{.kind = criterion == Criterion::D ? "d_optimal" : "i_optimal",
                  .factors = factors,
                  .coded = std::move(found->design),
                  .model = options.model};
    tidy(design.coded, problem.kept, *region);
    sortChosen(design.coded, problem.kept);
    for (int r = 0; r < design.runs(); ++r) design.points.push_back(pointOf(design.coded.row(r), factors));
    if (!estimability(modelMatrix(design)).aliased.empty()) return noDesign(std::to_string(basis.columns()));
    design.properties = predictionProperties(design, *region);
    if (const base::Done holds = verify(design, *region, options, criterion, found->levelMerit); !holds)
        return holds.error();
    design.properties.push_back(searchProperty(*found, options.search.seed));
    noteKeptOutside(design, *region, problem.kept);
    return design;
}

} // namespace titer::studies
