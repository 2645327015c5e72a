// 1 - F(f; df1, df2, lambda) at the critical f of the central distribution, lambda = b' C^-1 b with C the block of (X'X)^-1 of the
// term's coefficients b in units of the error standard deviation.
#include "core/studies/designs/power.h"

#include "core/base/text.h"
#include "core/studies/designs/evaluation.h"
#include "core/studies/designs/verification.h"
#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace titer::studies {

using base::say;
using Eigen::Index;

namespace {

base::Errors faults(const PowerOptions& options)
{
    base::Errors errors;
    if (!std::isfinite(options.effect) || options.effect <= 0.0)
        errors.push_back(base::inputError(
            "effect", say(CORE_TR("core", "The effect must be a number above 0, in units of the error standard "
                                          "deviation, such as 2."))));
    if (!(options.alpha > 0.0 && options.alpha < 1.0))
        errors.push_back(base::inputError(
            "alpha", say(CORE_TR("core", "The significance level must be between 0 and 1, such as 0.05."))));
    if (!(options.wholePlotRatio >= 0.0) || !std::isfinite(options.wholePlotRatio)) errors.push_back(badRatio());
    return errors;
}

// The coefficients of a categorical factor's columns when two of its levels lie one above and one below the others.
std::vector<Eigen::VectorXd> levelPairs(const Factor& factor)
{
    const Index levels = Index(factor.levels.size());
    std::vector<Eigen::VectorXd> pairs;
    for (Index a = 0; a < levels; ++a)
        for (Index b = a + 1; b < levels; ++b) {
            Eigen::VectorXd pair = Eigen::VectorXd::Zero(levels - 1);
            if (a > 0) pair(a - 1) = -1.0;
            pair(b - 1) = 1.0;
            pairs.push_back(std::move(pair));
        }
    return pairs;
}

// Products of them over the categorical factors of a term, in the order of its columns.
std::vector<Eigen::VectorXd> directionsOf(const Term& term, const Factors& factors)
{
    std::vector<Eigen::VectorXd> directions(1, Eigen::VectorXd::Ones(1));
    for (std::size_t f = 0; f < factors.size(); ++f) {
        if (!factors[f].categorical() || term.powers[f] == 0) continue;
        std::vector<Eigen::VectorXd> longer;
        for (const Eigen::VectorXd& direction : directions)
            for (const Eigen::VectorXd& pair : levelPairs(factors[f])) {
                Eigen::VectorXd product(direction.size() * pair.size());
                for (Index i = 0; i < direction.size(); ++i)
                    product.segment(i * pair.size(), pair.size()) = direction(i) * pair;
                longer.push_back(std::move(product));
            }
        directions = std::move(longer);
    }
    return directions;
}

bool constantInWholePlots(const Eigen::VectorXd& column, const std::vector<int>& wholePlots)
{
    for (Index r = 0; r < column.size(); ++r)
        for (Index s = 0; s < r; ++s)
            if (wholePlots[std::size_t(r)] == wholePlots[std::size_t(s)] && std::abs(column(r) - column(s)) > 1e-9)
                return false;
    return true;
}

// Degrees of freedom that are left for the error of runs, and for that of whole plots, of `times` repetitions.
struct ErrorDf {
    std::vector<char> whole = {}; // per column: constant within whole plots
    int wholeColumns = 0, runColumns = 0, plots = 0, runs = 0;

    int of(bool wholePlotTerm, int times) const
    {
        if (plots == 0) return times * runs - runColumns;
        return wholePlotTerm ? times * plots - wholeColumns : times * (runs - plots) - runColumns;
    }
};

ErrorDf errorDf(const Design& design, const Terms& terms)
{
    Design bare = design;
    bare.wholePlots.clear();
    const Eigen::MatrixXd x = informationColumns(bare, terms, 0.0);
    ErrorDf df{.runs = design.runs()};
    df.plots = int(std::set<int>(design.wholePlots.begin(), design.wholePlots.end()).size());
    for (Index c = 0; c < x.cols(); ++c) {
        df.whole.push_back(df.plots > 0 && constantInWholePlots(x.col(c), design.wholePlots));
        ++(df.whole.back() ? df.wholeColumns : df.runColumns);
    }
    return df;
}

struct TermInformation {
    std::string name;
    int df = 0;
    bool whole = false;
    double noncentrality = 0.0; // of the design once
};

TermPower powerAt(const TermInformation& term, const ErrorDf& df, int times, double alpha)
{
    TermPower power{.term = term.name, .df = term.df, .errorDf = df.of(term.whole, times)};
    power.noncentrality = times * term.noncentrality;
    if (power.errorDf < 1) return power;
    const double critical = fQuantile(1.0 - alpha, term.df, power.errorDf);
    power.power = noncentralFUpper(critical, term.df, power.errorDf, power.noncentrality);
    return power;
}

base::Result<std::vector<TermInformation>> informationOf(const Design& design, const Terms& terms, const ErrorDf& df,
                                                         const PowerOptions& options)
{
    if (base::Errors errors = faults(options); !errors.empty()) return errors.front();
    const base::Result<Eigen::MatrixXd> inverse =
        inverseInformation(design, terms, informationColumns(design, terms, options.wholePlotRatio));
    if (!inverse) return inverse.error();
    std::vector<TermInformation> found;
    Index column = 0;
    for (const Term& term : terms) {
        const Index columns = columnCount(term, design.factors), from = std::exchange(column, column + columns);
        if (term.intercept()) continue;
        const Eigen::MatrixXd own = inverseOf(inverse->block(from, from, columns, columns));
        double min = std::numeric_limits<double>::infinity();
        for (const Eigen::VectorXd& direction : directionsOf(term, design.factors))
            min = std::min(min, direction.dot(own * direction));
        found.push_back({termName(term, design.factors), int(columns), df.whole[std::size_t(from)] != 0,
                         0.25 * options.effect * options.effect * min});
    }
    return found;
}

} // namespace

base::Result<std::vector<TermPower>> powerOf(const Design& design, const Terms& terms, const PowerOptions& options)
{
    const ErrorDf df = errorDf(design, terms);
    const base::Result<std::vector<TermInformation>> information = informationOf(design, terms, df, options);
    if (!information) return information.error();
    std::vector<TermPower> powers;
    for (const TermInformation& term : *information) {
        powers.push_back(powerAt(term, df, 1, options.alpha));
        if (powers.back().errorDf < 1)
            return base::inputError("design/model",
                                    say(CORE_TR("core", "No degrees of freedom are left to test “{1}”. Add runs, or "
                                                        "remove terms from the model."),
                                        term.name));
    }
    return powers;
}

base::Result<Repetition> repetitionsFor(double power, const Design& design, const Terms& terms,
                                        const PowerOptions& options)
{
    if (!(power > 0.0 && power < 1.0))
        return base::inputError("power", say(CORE_TR("core", "The required power must be between 0 and 1, such as "
                                                             "0.8.")));
    const ErrorDf df = errorDf(design, terms);
    const base::Result<std::vector<TermInformation>> information = informationOf(design, terms, df, options);
    if (!information) return information.error();
    for (int times = 1; times <= maxRepetitions; ++times) {
        Repetition repetition{.times = times};
        for (const TermInformation& term : *information)
            repetition.terms.push_back(powerAt(term, df, times, options.alpha));
        if (std::all_of(repetition.terms.begin(), repetition.terms.end(),
                        [&](const TermPower& term) { return term.power >= power; }))
            return repetition;
    }
    return base::inputError(
        "power", say(CORE_TR("core", "Even {1} repetitions of the design do not give this power. Choose a larger "
                                     "effect, or less power."),
                     std::to_string(maxRepetitions)));
}

} // namespace titer::studies
