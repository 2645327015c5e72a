#include "core/studies/designs/rounding.h"

#include "core/base/text.h"
#include "core/studies/designs/region.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace titer::studies {

using base::say;

namespace {

struct Step {
    std::size_t factor;
    double step; // [unit of the factor]
};

base::Result<std::vector<Step>> readSteps(const Factors& factors, const std::map<std::string, double>& steps)
{
    std::vector<Step> read;
    for (const auto& [name, step] : steps) {
        const auto found =
            std::find_if(factors.begin(), factors.end(), [&](const Factor& f) { return f.name == name; });
        if (found == factors.end()) {
            std::vector<std::string> names;
            for (const Factor& factor : factors) names.push_back(factor.name);
            return base::inputError("design/round", say(CORE_TR("core", "“{1}” is not a factor; the factors are {2}."),
                                                        name, base::join(names, ", ")));
        }
        if (const base::Done can = checkStep(*found, step, "design/round"); !can) return can.error();
        read.push_back({std::size_t(found - factors.begin()), step});
    }
    return read;
}

// The nearest of all combinations that the region allows.
std::optional<std::vector<double>> rounded(const std::vector<double>& point, const std::vector<Step>& steps,
                                           const Factors& factors, const Region* region)
{
    std::vector<std::vector<double>> choices;
    for (const Step& step : steps) {
        const double coded = point[step.factor];
        std::vector<double>& near = choices.emplace_back(multiplesAbout(factors[step.factor], coded, step.step, 1));
        if (near.size() == 2 && std::abs(near[1] - coded) < std::abs(near[0] - coded) - 1e-12)
            std::swap(near[0], near[1]);
        if (choices.back().empty()) return std::nullopt;
    }
    std::optional<std::vector<double>> best;
    double nearest = 0.0;
    constexpr std::size_t maxTogether = 12;
    const std::size_t all = region ? std::size_t(1) << std::min(steps.size(), maxTogether) : 1;
    for (std::size_t one = 0; one < all; ++one) {
        std::vector<double> candidate = point;
        double distance = 0.0;
        bool exists = true;
        for (std::size_t k = 0; k < steps.size(); ++k) {
            const std::size_t choice = k < maxTogether ? one >> k & 1 : 0;
            exists = exists && choice < choices[k].size();
            if (!exists) break;
            double& coded = candidate[steps[k].factor];
            distance += std::pow(choices[k][choice] - coded, 2.0);
            coded = choices[k][choice];
        }
        if (!exists || (region && !region->contains(candidate)) || (best && distance >= nearest)) continue;
        best = std::move(candidate);
        nearest = distance;
    }
    return best;
}

int different(const Design& design)
{
    std::set<std::vector<double>> seen;
    for (int run = 0; run < design.runs(); ++run) {
        const Eigen::VectorXd row = design.coded.row(run);
        seen.emplace(row.begin(), row.end());
    }
    return int(seen.size());
}

} // namespace

base::Done checkStep(const Factor& factor, std::optional<double> step, const std::string& where)
{
    if (factor.kind != Factor::Kind::Continuous)
        return base::inputError(
            where, say(CORE_TR("core", "“{1}” has no steps: it is categorical, or a fraction of a mixture. Remove it."),
                       factor.name));
    if (step && *step > 0.0 && *step <= factor.high - factor.low) return base::done();
    return base::inputError(
        where, say(CORE_TR("core", "Write the step of “{1}” as a number above 0 and up to its range, such as "
                                   "{1}=0.5."),
                   factor.name));
}

std::vector<double> multiplesAbout(const Factor& factor, double coded, double step, int reach)
{
    constexpr double rounding = 1e-9;
    const double below = std::floor(factor.toNatural(coded) / step + rounding), slack = rounding * step;
    const bool within = std::abs(coded) <= 1.0 + rounding;
    std::vector<double> found;
    for (int k = 1 - reach; k <= reach; ++k) {
        const double natural = (below + k) * step;
        if (within && (natural < factor.low - slack || natural > factor.high + slack)) continue;
        found.push_back(within ? std::clamp(factor.toCoded(natural), -1.0, 1.0) : factor.toCoded(natural));
    }
    return found;
}

base::Done roundSettings(Design& design, const std::map<std::string, double>& steps, int first)
{
    if (steps.empty()) return base::done();
    const base::Result<std::vector<Step>> read = readSteps(design.factors, steps);
    if (!read) return read.error();
    std::optional<Region> region;
    if (!design.constraints.empty()) {
        base::Result<Region> made = Region::read(design.factors, design.constraints);
        if (!made) return made.error();
        region = std::move(*made);
    }
    const int before = different(design);
    for (int run = first; run < design.runs(); ++run) {
        const Eigen::VectorXd row = design.coded.row(run);
        const std::optional<std::vector<double>> found =
            rounded({row.begin(), row.end()}, *read, design.factors, region ? &*region : nullptr);
        if (!found)
            return base::inputError(
                "design/round",
                say(CORE_TR("core",
                            "Near the settings of run {1} (in standard order) no multiples of the steps satisfy bounds "
                            "and constraints. Use smaller steps."),
                    std::to_string(run + 1)));
        for (std::size_t f = 0; f < found->size(); ++f) design.coded(run, Eigen::Index(f)) = (*found)[f];
    }
    design.notices.push_back(
        {"design/round",
         say(CORE_TR("core", "Settings are rounded to steps. Runs, degrees of freedom and efficiency are those "
                             "after rounding; other properties of this kind of design are for the settings before."))});
    if (const int after = different(design); after < before)
        design.notices.push_back(
            {"design/round",
             say(CORE_TR("core", "Rounding has made {1} runs replicates of others. Use smaller steps if they should "
                                 "differ."),
                 std::to_string(before - after))});
    return base::done();
}

} // namespace titer::studies
