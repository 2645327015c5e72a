// All combinations of the levels of all factors (Fisher 1935, The Design of Experiments).
#include "core/base/text.h"
#include "core/studies/designs/classic/two_level.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/verification.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::studies {

using base::say;

namespace {

constexpr double maxFactorialRuns = 100'000.0;
constexpr int maxLevels = 100;

// The count of levels of each factor.
base::Result<std::vector<int>> levelCounts(const Factors& factors, const DesignRequest& request)
{
    std::vector<int> counts;
    for (const Factor& factor : factors) counts.push_back(factor.categorical() ? int(factor.levels.size()) : 2);
    for (const auto& [name, count] : request.levels) {
        const auto factor =
            std::find_if(factors.begin(), factors.end(), [&](const Factor& f) { return f.name == name; });
        if (factor == factors.end())
            return base::inputError(
                "design/levels",
                say(CORE_TR("core", "There is no factor “{1}” for these levels. Name one of the factors."), name));
        if (factor->categorical())
            return base::inputError(
                "design/levels", say(CORE_TR("core", "The factor “{1}” has named levels; omit their number."), name));
        if (count < 2 || count > maxLevels)
            return base::inputError("design/levels",
                                    say(CORE_TR("core", "“{2}” cannot have {1} levels; a factor has 2 to {3}."),
                                        std::to_string(count), name, std::to_string(maxLevels)));
        counts[std::size_t(factor - factors.begin())] = count;
    }
    return counts;
}

// The first factor changes fastest (standard order of Yates).
Eigen::MatrixXd combinations(const Factors& factors, const std::vector<int>& counts, int runs)
{
    Eigen::MatrixXd coded(runs, Eigen::Index(factors.size()));
    int period = 1;
    for (std::size_t f = 0; f < factors.size(); ++f) {
        for (int r = 0; r < runs; ++r) {
            const int level = r / period % counts[f];
            coded(r, Eigen::Index(f)) =
                factors[f].categorical() ? double(level) : double(2 * level - (counts[f] - 1)) / double(counts[f] - 1);
        }
        period *= counts[f];
    }
    return coded;
}

// Main effects and two-factor interactions, with the square of each continuous factor that has three levels or more.
Terms usualModel(const Factors& factors, const std::vector<int>& counts)
{
    Terms terms = interactionTerms(factors);
    for (std::size_t f = 0; f < factors.size(); ++f) {
        if (factors[f].categorical() || counts[f] < 3) continue;
        Term square{std::vector<int>(factors.size(), 0)};
        square.powers[f] = 2;
        terms.push_back(std::move(square));
    }
    return terms;
}

// Each combination stands equally often, counted from the finished matrix.
base::Result<Property> balance(const Design& design, const std::vector<int>& counts, int times)
{
    std::map<std::vector<double>, int> seen;
    for (int r = 0; r < design.runs(); ++r)
        if (design.points[std::size_t(r)] != Design::Point::Centre) {
            std::vector<double> row(std::size_t(design.coded.cols()));
            Eigen::Map<Eigen::RowVectorXd>(row.data(), design.coded.cols()) = design.coded.row(r);
            ++seen[row];
        }
    double expected = 1.0;
    for (const int count : counts) expected *= count;
    const bool all = double(seen.size()) == expected &&
                     std::all_of(seen.begin(), seen.end(), [&](const auto& s) { return s.second == times; });
    if (!all)
        return brokenPromise("full", say(CORE_TR("core", "The design “{1}” lacks a combination of levels, so it is "
                                                         "not written. This is a bug in Titer; please report it.")));
    return Property{.key = "combinations",
                    .value = int(seen.size()),
                    .statement = say(CORE_TR("core", "All {1} combinations of levels, runs of each: {2}"),
                                     std::to_string(seen.size()), std::to_string(times)),
                    .definition = say(CORE_TR("core", "Different rows among the factorial runs; with all of them every "
                                                      "effect and interaction can be estimated."))};
}

base::Result<Design> makeFull(const Factors& factors, const DesignRequest& request, std::stop_token)
{
    const base::Result<std::vector<int>> counts = levelCounts(factors, request);
    if (!counts) return counts.error();
    double runs = 1.0;
    for (const int count : *counts) runs *= count;
    if (runs * request.replicates > maxFactorialRuns)
        return base::inputError("design",
                                say(CORE_TR("core", "A full factorial of these {1} factors has {2} runs, above the "
                                                    "maximum of {3}. Choose fractional, plackett_burman or "
                                                    "definitive_screening, fewer factors or fewer levels."),
                                    std::to_string(factors.size()), base::writeShort(runs * request.replicates, 15),
                                    base::writeShort(maxFactorialRuns, 6)));
    base::Result<Terms> model = readModel(request.model, factors, usualModel(factors, *counts));
    if (!model) return model.error();
    Design design{.kind = "full", .factors = factors, .model = std::move(*model)};
    design.coded = combinations(factors, *counts, int(runs));
    design.points.assign(std::size_t(runs), Design::Point::Factorial);
    // Blocks of whole replicates lose nothing, and suit any count of levels.
    const bool whole = request.blocks > 1 && request.replicates % request.blocks == 0;
    if (!whole) {
        if (const base::Done divided = divideIntoBlocks(design, request.blocks); !divided) return divided.error();
        if (!design.blocks.empty()) design.properties.push_back(blockProperty(design, *twoLevelRuns(design)));
    }
    replicate(design, request.replicates);
    if (whole)
        for (int r = 0; r < design.runs(); ++r) design.blocks.push_back(r / int(runs) % request.blocks + 1);
    if (request.centre > 0) addCentrePoints(design, request.centre);
    if (whole) design.properties.push_back(blockOrthogonality(design));
    base::Result<Property> complete = balance(design, *counts, request.replicates);
    if (!complete) return complete.error();
    design.properties.push_back(std::move(*complete));
    design.properties.push_back(mainEffectOrthogonality(design));
    return design;
}

constexpr std::string_view factorialTakes[] = {"levels", "blocks", "centre", "replicates", "model"};

} // namespace

extern const DesignKind fullFactorial{.id = "full",
                                      .summary =
                                          CORE_TR("core", "All combinations of levels, also mixed and categorical"),
                                      .takes = factorialTakes,
                                      .make = makeFull};

} // namespace titer::studies
