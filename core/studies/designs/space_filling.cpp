#include "core/studies/designs/space_filling.h"

#include "core/base/text.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::studies {

using base::say;
using Eigen::Index;

double centredDiscrepancy(const Eigen::MatrixXd& unit)
{
    const Index n = unit.rows(), d = unit.cols();
    if (n == 0) return 0.0;
    const Eigen::MatrixXd x = unit.transpose().array() - 0.5;
    const Eigen::MatrixXd away = x.cwiseAbs();
    double single = 0.0;
    for (Index i = 0; i < n; ++i)
        single += (1.0 + 0.5 * away.col(i).array() - 0.5 * away.col(i).array().square()).prod();
    // One sum per row, added in order, so that the digits do not depend on the threads.
    std::vector<double> sums(std::size_t(n), 0.0);
    const auto addRow = [&](std::size_t row) {
        const Index i = Index(row);
        double sum = 0.0;
        for (Index j = 0; j < i; ++j) {
            double product = 1.0;
            for (Index k = 0; k < d; ++k)
                product *= 1.0 + 0.5 * (away(k, i) + away(k, j) - std::abs(x(k, i) - x(k, j)));
            sum += product;
        }
        sums[row] = 2.0 * sum + (1.0 + away.col(i).array()).prod();
    };
    forEach(std::size_t(n), addRow);
    double pairs = 0.0;
    for (const double sum : sums) pairs += sum;
    return std::pow(13.0 / 12.0, double(d)) - 2.0 / double(n) * single + pairs / (double(n) * double(n));
}

double smallestDistance(const Eigen::MatrixXd& unit)
{
    if (unit.rows() < 2) return 0.0;
    const Eigen::MatrixXd x = unit.transpose();
    double smallest = std::numeric_limits<double>::infinity();
    for (Index i = 0; i < x.cols(); ++i)
        for (Index j = 0; j < i; ++j) smallest = std::min(smallest, (x.col(i) - x.col(j)).squaredNorm());
    return std::sqrt(smallest);
}

bool fillsEverySlice(const Eigen::MatrixXd& unit)
{
    const Index n = unit.rows();
    for (Index k = 0; k < unit.cols(); ++k) {
        std::vector<char> filled(std::size_t(n), 0);
        for (Index i = 0; i < n; ++i) {
            const Index slice = Index(std::floor(unit(i, k) * double(n)));
            if (slice < 0 || slice >= n || filled[std::size_t(slice)]++) return false;
        }
    }
    return true;
}

base::Errors spaceFillingFaults(const Factors& factors, int runs)
{
    base::Errors errors = checkFactors(factors);
    if (!errors.empty()) return errors;
    for (const Factor& factor : factors)
        if (factor.kind == Factor::Kind::Mixture)
            errors.push_back({base::Code::Input, "factors/" + factor.name,
                              say(CORE_TR("core", "The fractions of a mixture are not independent factors of a "
                                                  "space to fill. Use the kind mixture."))});
    if (runs < 2 || runs > maxSpaceFillingRuns)
        errors.push_back({base::Code::Input, "design/runs",
                          say(CORE_TR("core", "A space-filling design has 2 to {2} runs, not {1}. Choose a number "
                                              "in this range."),
                              std::to_string(runs), std::to_string(maxSpaceFillingRuns))});
    return errors;
}

namespace {

// To the power of ten that is at most a hundredth of a slice, where that stays in the slice: 31.06 and not 31.0586340123.
double shortened(double unit, const Factor& factor, double slices)
{
    const double natural = factor.toNatural(2.0 * unit - 1.0);
    const int digits = int(std::ceil(-std::log10(0.01 * (factor.high - factor.low) / slices) - 1e-9));
    const double scale = std::pow(10.0, std::abs(digits));
    const double rounded = digits > 0 ? std::round(natural * scale) / scale : std::round(natural / scale) * scale;
    const double place = 0.5 * (factor.toCoded(rounded) + 1.0);
    // Next to the edges, so that further rounding cannot leave the slice either.
    const double within = place * slices - std::floor(unit * slices);
    return within > 1e-6 && within < 1.0 - 1e-6 ? place : unit;
}

Eigen::MatrixXd shortened(Eigen::MatrixXd unit, const Factors& factors)
{
    for (Index f = 0; f < unit.cols(); ++f)
        for (Index r = 0; r < unit.rows() && !factors[std::size_t(f)].categorical(); ++r)
            unit(r, f) = shortened(unit(r, f), factors[std::size_t(f)], double(unit.rows()));
    return unit;
}

} // namespace

Design spaceFillingDesign(std::string kind, const Factors& factors, const Eigen::MatrixXd& points, bool asPublished)
{
    const Eigen::MatrixXd unit = asPublished ? points : shortened(points, factors);
    Design design{.kind = std::move(kind), .factors = factors};
    design.coded = 2.0 * unit.array() - 1.0;
    for (Index f = 0; f < unit.cols(); ++f)
        if (const Factor& factor = factors[std::size_t(f)]; factor.categorical()) {
            const double levels = double(factor.levels.size());
            design.coded.col(f) = (unit.col(f) * levels).array().floor().min(levels - 1.0);
        }
    design.points.assign(std::size_t(unit.rows()), Design::Point::Interior);
    if (fillsEverySlice(unit))
        design.properties.push_back(
            {"stratified", true, say(CORE_TR("core", "Each factor has exactly one run in each of its slices")),
             say(CORE_TR("core",
                         "The range of each factor is divided into as many equal slices as there are runs; for a "
                         "categorical factor equal parts of the range represent the levels."))});
    if (unit.rows() > maxComparedRuns) return design;
    const double discrepancy = centredDiscrepancy(unit), distance = smallestDistance(unit);
    design.properties.push_back(
        {"centred_discrepancy", discrepancy,
         say(CORE_TR("core", "Centred discrepancy {1}"), base::writeShort(discrepancy, 6)),
         say(CORE_TR("core",
                     "Squared centred L2 discrepancy of the runs in the unit cube (Hickernell 1998); smaller is "
                     "more even."))});
    design.properties.push_back({"smallest_distance", distance,
                                 say(CORE_TR("core", "Nearest two runs are {1} apart"), base::writeShort(distance, 6)),
                                 say(CORE_TR("core", "Smallest Euclidean distance of two runs in the unit cube."))});
    return design;
}

base::Result<Design> makeSequence(Sequence& sequence, const Factors& factors, const DesignRequest& request,
                                  int usualRuns)
{
    base::Result<Terms> model = readModel(request.model, factors, {});
    if (!model) return model.error();
    std::optional<std::uint64_t> seed;
    if (request.form != "plain") seed = request.seed;
    base::Result<Design> design = sequence(factors, request.runs.value_or(usualRuns), seed);
    if (design) design->model = std::move(*model);
    return design;
}

} // namespace titer::studies
