// Restricted randomisation after Jones and Nachtsheim 2009, Split-plot designs: what, why, and how, J. Quality Technology 41; equal
// estimation by ordinary least squares after Vining, Kowalski and Montgomery 2005, J. Quality Technology 37.
#include "core/studies/designs/optimal/split_plot.h"

#include "core/base/text.h"
#include "core/studies/designs/evaluation.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::studies {

using base::say;
using Eigen::Index;

namespace {

constexpr double maxWholePlotRuns = 5000.0;

int levelsOfFactor(const Factor& factor)
{
    return factor.categorical() ? int(factor.levels.size()) : 2;
}

// All combinations of the hard, or of the other factors; the rest of each row is 0.
std::vector<Eigen::RowVectorXd> combinations(const Factors& factors, bool hard)
{
    std::vector<Eigen::RowVectorXd> rows(1, Eigen::RowVectorXd::Zero(Index(factors.size())));
    for (std::size_t f = 0; f < factors.size(); ++f) {
        if (factors[f].hardToChange != hard) continue;
        std::vector<Eigen::RowVectorXd> longer;
        for (int level = 0; level < levelsOfFactor(factors[f]); ++level)
            for (const Eigen::RowVectorXd& row : rows) {
                longer.push_back(row);
                longer.back()(Index(f)) = factors[f].categorical() ? level : 2.0 * level - 1.0;
            }
        rows = std::move(longer);
    }
    return rows;
}

} // namespace

std::optional<base::Error> splitPlotFault(const Factors& factors)
{
    if (base::Errors errors = checkFactors(factors); !errors.empty()) return errors.front();
    std::size_t hard = 0;
    for (const Factor& factor : factors) {
        if (factor.kind == Factor::Kind::Mixture)
            return base::inputError(
                "factors/" + factor.name,
                say(CORE_TR("core", "The fractions of a mixture cannot be used in whole plots here. "
                                    "Use the kind mixture.")));
        hard += factor.hardToChange ? 1 : 0;
    }
    if (hard == 0)
        return base::inputError(
            "factors",
            say(CORE_TR("core", "No factor is hard to change, so there are no whole plots. Mark one, or use another "
                                "kind.")));
    if (hard == factors.size())
        return base::inputError(
            "factors",
            say(CORE_TR("core", "Every factor is hard to change, so nothing varies within a whole plot. Keep one "
                                "easy to change, or use another kind.")));
    return std::nullopt;
}

base::Result<Design> splitPlotFactorial(const Factors& factors, int replicates)
{
    if (const std::optional<base::Error> error = splitPlotFault(factors)) return *error;
    double runs = std::max(1, replicates);
    for (const Factor& factor : factors) runs *= levelsOfFactor(factor);
    if (replicates < 1 || runs > maxWholePlotRuns)
        return base::inputError("design/replicates",
                                say(CORE_TR("core", "All combinations {1} times are {2} runs; 1 to {3} are possible. "
                                                    "Use the form optimal."),
                                    std::to_string(replicates), base::writeShort(runs, 6),
                                    base::writeShort(maxWholePlotRuns, 6)));
    const std::vector<Eigen::RowVectorXd> whole = combinations(factors, true), sub = combinations(factors, false);
    Design design{.kind = "split_plot", .factors = factors};
    design.coded.resize(Index(runs), Index(factors.size()));
    Index row = 0;
    for (int time = 0; time < replicates; ++time)
        for (std::size_t w = 0; w < whole.size(); ++w)
            for (const Eigen::RowVectorXd& run : sub) {
                design.coded.row(row++) = whole[w] + run;
                design.wholePlots.push_back(time * int(whole.size()) + int(w) + 1);
            }
    design.points.assign(std::size_t(row), Design::Point::Factorial);
    design.model = interactionTerms(factors);
    return design;
}

Eigen::MatrixXd plotInformation(const Eigen::Ref<const Eigen::MatrixXd>& x, double ratio)
{
    const Eigen::RowVectorXd sum = x.colwise().sum();
    Eigen::MatrixXd information = crossProduct(x);
    information.noalias() -= ratio / (1.0 + double(x.rows()) * ratio) * sum.transpose() * sum;
    return information;
}

std::optional<double> logDeterminant(const Eigen::MatrixXd& information)
{
    const Cholesky root(information);
    if (!root.sound()) return std::nullopt;
    if (!(root.diagonal().minCoeff() > 1e-7 * root.diagonal().maxCoeff())) return std::nullopt;
    return root.logDeterminant();
}

std::optional<double> splitPlotInformation(const Eigen::MatrixXd& x, const std::vector<int>& wholePlots, double ratio)
{
    Eigen::MatrixXd information = Eigen::MatrixXd::Zero(x.cols(), x.cols());
    const int plots = wholePlots.empty() ? 0 : *std::max_element(wholePlots.begin(), wholePlots.end());
    for (int plot = 1; plot <= plots; ++plot) {
        std::vector<Index> runs;
        for (Index r = 0; r < x.rows(); ++r)
            if (wholePlots[std::size_t(r)] == plot) runs.push_back(r);
        const Eigen::MatrixXd own = x(runs, Eigen::all);
        information += plotInformation(own, ratio);
    }
    return logDeterminant(information);
}

namespace {

bool hardStays(const Design& design)
{
    for (Index r = 0; r < design.coded.rows(); ++r)
        for (Index s = 0; s < r; ++s)
            for (std::size_t f = 0; f < design.factors.size(); ++f)
                if (design.factors[f].hardToChange &&
                    design.wholePlots[std::size_t(r)] == design.wholePlots[std::size_t(s)] &&
                    design.coded(r, Index(f)) != design.coded(s, Index(f)))
                    return false;
    return true;
}

// V X lies in the space of X.
bool ordinaryIsEnough(const Eigen::MatrixXd& x, const std::vector<int>& wholePlots)
{
    Eigen::MatrixXd sums = Eigen::MatrixXd::Zero(*std::max_element(wholePlots.begin(), wholePlots.end()), x.cols());
    for (Index r = 0; r < x.rows(); ++r) sums.row(wholePlots[std::size_t(r)] - 1) += x.row(r);
    Eigen::MatrixXd moved(x.rows(), x.cols());
    for (Index r = 0; r < x.rows(); ++r) moved.row(r) = sums.row(wholePlots[std::size_t(r)] - 1);
    const Eigen::MatrixXd fitted = product(x, RankedQr(x).solve(moved));
    return (fitted - moved).cwiseAbs().maxCoeff() < 1e-8 * std::max(1.0, moved.cwiseAbs().maxCoeff());
}

Property errorProperty(const char* key, int df, base::Sentence statement, base::Sentence definition)
{
    return {key, df, std::move(statement), std::move(definition)};
}

} // namespace

base::Result<std::vector<Property>> splitPlotProperties(const Design& design, double ratio)
{
    if (!hardStays(design))
        return brokenPromise("split_plot",
                             say(CORE_TR("core", "In the design “{1}” a hard-to-change factor varies within a whole "
                                                 "plot, so it is not written. This is a bug in Titer; please report "
                                                 "it.")));
    const Eigen::MatrixXd x = modelMatrix(design);
    const int plots = int(std::set<int>(design.wholePlots.begin(), design.wholePlots.end()).size());
    Terms hardTerms = design.model;
    std::erase_if(hardTerms, [&](const Term& term) {
        for (std::size_t f = 0; f < design.factors.size(); ++f)
            if (term.powers[f] > 0 && !design.factors[f].hardToChange) return true;
        return false;
    });
    const int hardColumns = columnCount(hardTerms, design.factors);
    const int wholeDf = std::max(0, plots - hardColumns);
    const int runDf = std::max(0, design.runs() - plots - (int(x.cols()) - hardColumns));
    std::vector<Property> properties{
        errorProperty(
            "whole_plots", plots,
            say(CORE_TR("core", "{1} whole plots, hard-to-change factors constant in each"), std::to_string(plots)),
            say(CORE_TR("core", "Reset the hard-to-change factors for each whole plot, even if their settings stay "
                                "the same; runs are in random order within it, and whole plots in random order."))),
        errorProperty(
            "whole_plot_error_df", wholeDf,
            say(CORE_TR("core", "Degrees of freedom for the error of whole plots: {1}"), std::to_string(wholeDf)),
            say(CORE_TR("core", "Whole plots minus the parameters of hard-to-change factors and the intercept."))),
        errorProperty("run_error_df", runDf,
                      say(CORE_TR("core", "Degrees of freedom for the error of runs: {1}"), std::to_string(runDf)),
                      say(CORE_TR("core", "Runs minus whole plots and minus the other parameters.")))};
    if (const std::optional<double> information = splitPlotInformation(x, design.wholePlots, ratio)) {
        const double efficiency = 100.0 * std::exp(*information / double(x.cols())) / design.runs();
        properties.push_back(
            {"gls_d_efficiency", efficiency,
             say(CORE_TR("core", "D-efficiency with whole plots {1} %"), base::writeShort(efficiency, 6)),
             say(CORE_TR("core", "100 |X'V^-1 X|^(1/p) / n with V = I + {1} J in each whole plot (J all ones), "
                                 "in units of the variance of a run."),
                 base::writeShort(ratio))});
        const bool enough = ordinaryIsEnough(x, design.wholePlots);
        properties.push_back(
            {"ordinary_least_squares", enough,
             enough ? say(CORE_TR("core", "Ordinary least squares gives the same coefficients"))
                    : say(CORE_TR("core",
                                  "Ordinary least squares gives other coefficients than the analysis by whole plots")),
             say(CORE_TR("core", "Whether V X is in the column space of X; the standard errors differ in any case."))});
    }
    return properties;
}

namespace {

int plotsOf(const Factors& factors)
{
    int plots = 1;
    for (const Factor& factor : factors)
        if (factor.hardToChange) plots *= levelsOfFactor(factor);
    return plots;
}

base::Result<Design> makeFactorial(const Factors& factors, const DesignRequest& request)
{
    const int once = plotsOf(factors);
    if (request.runs)
        return base::inputError(
            "design/runs",
            say(CORE_TR("core", "The design runs every combination, so its number of runs is fixed. Omit the "
                                "number, or use the form optimal.")));
    if (request.wholePlots && *request.wholePlots % once != 0)
        return base::inputError(
            "design/whole-plots",
            say(CORE_TR("core",
                        "The hard-to-change factors have {1} combinations, and {2} whole plots are not a multiple "
                        "of it. Choose a multiple, or use the form optimal."),
                std::to_string(once), std::to_string(*request.wholePlots)));
    const int replicates = request.wholePlots ? *request.wholePlots / once : request.replicates;
    base::Result<Design> design = splitPlotFactorial(factors, replicates);
    if (!design) return design;
    base::Result<Terms> model = readModel(request.model, factors, interactionTerms(factors));
    if (!model) return model.error();
    design->model = std::move(*model);
    return design;
}

base::Result<Design> makeOptimal(const Factors& factors, const DesignRequest& request, std::stop_token stop)
{
    if (const std::optional<base::Error> error = splitPlotFault(factors)) return *error;
    base::Result<Terms> model = readModel(request.model, factors, interactionTerms(factors));
    if (!model) return model.error();
    SplitPlotSearch search{.model = std::move(*model), .seed = request.seed, .progress = request.progress};
    const int parameters = columnCount(search.model, factors);
    const int needed = [&] {
        int count = 0;
        for (const Term& term : search.model) {
            bool hard = true;
            for (std::size_t f = 0; f < factors.size(); ++f)
                hard = hard && (term.powers[f] == 0 || factors[f].hardToChange);
            count += hard ? columnCount(term, factors) : 0;
        }
        return count;
    }();
    // Three degrees of freedom for the error of whole plots and four or more for that of runs.
    search.wholePlots = request.wholePlots.value_or(needed + 3);
    const int min = parameters - needed + search.wholePlots + 4;
    const int even = std::max(2, (min + search.wholePlots - 1) / search.wholePlots) * search.wholePlots;
    search.runs = request.runs.value_or(even);
    if (request.starts) search.starts = *request.starts;
    return splitPlotOptimal(factors, search, stop);
}

base::Result<Design> makeSplitPlot(const Factors& factors, const DesignRequest& request, std::stop_token stop)
{
    base::Result<Design> design =
        request.form == "optimal" ? makeOptimal(factors, request, stop) : makeFactorial(factors, request);
    if (!design) return design;
    base::Result<std::vector<Property>> properties = splitPlotProperties(*design, 1.0);
    if (!properties) return properties.error();
    design->properties.insert(design->properties.end(), properties->begin(), properties->end());
    if (design->property("whole_plot_error_df")->value.number() < 1.0)
        design->notices.push_back(
            {"design/whole-plots",
             say(CORE_TR("core", "No degrees of freedom are left for the error of whole plots, so effects of "
                                 "hard-to-change factors cannot be tested. Choose more whole plots or replicates."))});
    return design;
}

constexpr std::string_view splitPlotTakes[] = {"hard", "form", "whole-plots", "runs", "replicates", "model", "starts"};
constexpr std::string_view splitPlotForms[] = {"factorial", "optimal"};

} // namespace

extern const DesignKind splitPlotKind{
    .id = "split_plot",
    .summary = CORE_TR("core", "Hard-to-change factors vary only between whole plots; all combinations, or D-optimal"),
    .takes = splitPlotTakes,
    .forms = splitPlotForms,
    .make = makeSplitPlot};

} // namespace titer::studies
