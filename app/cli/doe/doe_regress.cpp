// titer-cli doe regress: fits a model that is nonlinear in its parameters to the columns of a table.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "core/base/text.h"
#include "core/studies/analysis/regression.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using studies::NonlinearFit;
using studies::Regression;

using Values = std::vector<std::pair<std::string, double>>;

constexpr double level = 0.95; // of the intervals

// "b1=500,b2=1e-4", possibly given in several pieces. The first fault is kept.
Values readValues(const Arguments& arguments, std::string_view option, std::string& fault)
{
    Values values;
    for (const std::string& text : arguments.values(option)) {
        for (const std::string_view piece : base::split(text, ',')) {
            const std::size_t equals = piece.find('=');
            const std::string name(base::trimmed(piece.substr(0, equals)));
            const auto value =
                equals == std::string_view::npos ? std::nullopt : base::readNumber(piece.substr(equals + 1));
            std::string wrong;
            if (!value || name.empty())
                wrong = "“" + std::string(base::trimmed(piece)) +
                        "” is not NAME=VALUE. Write pairs separated by commas, with decimal points, such as "
                        "b1=500,b2=1e-4.";
            else if (std::any_of(values.begin(), values.end(), [&](const auto& other) { return other.first == name; }))
                wrong = "“" + name + "” is given twice. Give it once.";
            else
                values.emplace_back(name, *value);
            if (!wrong.empty() && fault.empty()) fault = std::string(option) + ": " + wrong;
        }
    }
    return values;
}

// One bound per parameter, infinite where none is given.
Eigen::VectorXd boundsOf(const Values& values, std::string_view option, double otherwise,
                         const std::vector<std::string>& names, base::Errors& errors)
{
    Eigen::VectorXd bounds = Eigen::VectorXd::Constant(Eigen::Index(names.size()), otherwise);
    for (const auto& [name, value] : values) {
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end())
            errors.push_back({base::Code::Input, std::string(option),
                              say("“{1}” is not a parameter; the parameters are {2}.", name, base::join(names, ", "))});
        else
            bounds[found - names.begin()] = value;
    }
    return bounds;
}

std::optional<studies::Sheet> readTable(const std::string& path, base::Errors& errors, base::Notices& notices)
{
    const base::Result<std::string> text = readText(path, "a table of data (*.csv)");
    if (!text) {
        errors.push_back(text.error());
        return std::nullopt;
    }
    // Here numbers are numbers, whatever their column is called.
    studies::Sheet sheet = studies::readSheet(*text, {.name = path, .categorical = {}}, errors, notices);
    if (!errors.empty()) return std::nullopt;
    return sheet;
}

// What is reported of one parameter next to its value.
struct Evaluated {
    std::optional<double> low = {}, high = {}; // of the interval
    std::optional<double> t = {}, p = {};
};

Evaluated evaluated(const NonlinearFit& fit, std::size_t i)
{
    if (!fit.stdErrors[i]) return {};
    const double value = fit.parameters[Eigen::Index(i)], error = *fit.stdErrors[i];
    const double df = double(fit.degreesOfFreedom), reach = studies::tQuantile(0.5 + 0.5 * level, df) * error;
    Evaluated reported{.low = value - reach, .high = value + reach};
    if (error > 0.0) {
        reported.t = value / error;
        reported.p = studies::tTwoSided(*reported.t, df);
    }
    return reported;
}

double correlation(const NonlinearFit& fit, std::size_t a, std::size_t b)
{
    return fit.covariance(Eigen::Index(a), Eigen::Index(b)) / (*fit.stdErrors[a] * *fit.stdErrors[b]);
}

bool correlated(const NonlinearFit& fit, std::size_t a, std::size_t b)
{
    return fit.stdErrors[a] && fit.stdErrors[b] && *fit.stdErrors[a] > 0.0 && *fit.stdErrors[b] > 0.0;
}

Json fitJson(const Regression& regression, const NonlinearFit& fit, std::string_view formula)
{
    Json json = Json::object();
    json["formula"] = formula;
    json["n"] = int(regression.rows.size());
    Json list = Json::array();
    const std::vector<std::string>& names = regression.problem.names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Evaluated reported = evaluated(fit, i);
        Json parameter = Json::object();
        parameter["id"] = names[i];
        parameter["value"] = fit.parameters[Eigen::Index(i)];
        parameter["std_error"] = numberOrNull(fit.stdErrors[i]);
        parameter["interval"] = Json::array({numberOrNull(reported.low), numberOrNull(reported.high)});
        parameter["t"] = numberOrNull(reported.t);
        parameter["p"] = numberOrNull(reported.p);
        parameter["at_bound"] = bool(fit.atBound[i]);
        list.push(std::move(parameter));
    }
    json["parameters"] = std::move(list);
    json["rss"] = fit.rss;
    json["residual_sd"] = fit.degreesOfFreedom > 0 ? Json(fit.residualSd) : Json();
    json["df"] = fit.degreesOfFreedom;
    json["converged"] = fit.converged;
    json["message"] = fit.message.text();
    json["relative_offset"] = fit.relativeOffset; // null where it cannot be determined
    json["condition"] = fit.condition;            // null where parameters cannot be distinguished
    json["iterations"] = fit.iterations;
    json["starts"] = fit.starts;
    json["starts_at_best"] = fit.startsAtBest;
    Json correlations = Json::array();
    for (std::size_t a = 0; a < names.size(); ++a) {
        Json row = Json::array();
        for (std::size_t b = 0; b < names.size(); ++b)
            row.push(correlated(fit, a, b) ? Json(a == b ? 1.0 : correlation(fit, a, b)) : Json());
        correlations.push(std::move(row));
    }
    json["correlation"] = std::move(correlations);
    std::vector<Json> residuals;
    for (const double residual : fit.residuals) residuals.emplace_back(-residual); // observed minus fitted
    json["residuals"] = Json::array(std::move(residuals));
    return json;
}

std::string shown(const std::optional<double>& value, int digits)
{
    return value ? base::writeShort(*value, digits) : "-";
}

// The unit of the response where it is a plain column: residuals have it too.
std::string unitOf(const studies::Sheet& sheet, const Regression& regression)
{
    const studies::Column* column = sheet.find(regression.response);
    return column && !column->unit.empty() ? " " + column->unit : std::string();
}

std::string report(const studies::Sheet& sheet, const Regression& regression, const NonlinearFit& fit,
                   std::string_view formula)
{
    const std::vector<std::string>& names = regression.problem.names;
    Table table({1, 2, 3, 4, 5, 6});
    table.add({"parameter", "value", "std. error", "low 95%", "high 95%", "t", "p"});
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Evaluated reported = evaluated(fit, i);
        table.add({names[i], base::writeShort(fit.parameters[Eigen::Index(i)], 8),
                   fit.atBound[i] ? "at its bound" : shown(fit.stdErrors[i], 5), shown(reported.low, 6),
                   shown(reported.high, 6), shown(reported.t, 4), shown(reported.p, 3)});
    }
    const std::string unit = unitOf(sheet, regression);
    Table figures({1});
    figures.add({"lines", std::to_string(regression.rows.size())});
    figures.add({"degrees of freedom", std::to_string(fit.degreesOfFreedom)});
    figures.add({"residual sum of squares" + (unit.empty() ? "" : " [(" + unit.substr(1) + ")²]"),
                 base::writeShort(fit.rss, 8)});
    if (fit.degreesOfFreedom > 0)
        figures.add({"residual standard deviation" + (unit.empty() ? "" : " [" + unit.substr(1) + "]"),
                     base::writeShort(fit.residualSd, 8)});
    if (fit.starts > 1)
        figures.add({"starts that ended here", std::to_string(fit.startsAtBest) + " of " + std::to_string(fit.starts)});
    return std::string(formula) + "\n\n" + table.text() + "\n" + figures.text() + "\n" +
           (fit.converged ? fit.message.text() + "\n" : std::string());
}

// Parameters that the data hardly distinguish, though the fit converged.
void warnOfCorrelations(const Regression& regression, const NonlinearFit& fit, base::Notices& notices)
{
    constexpr double close = 0.999;
    for (std::size_t a = 0; a < regression.problem.names.size(); ++a)
        for (std::size_t b = a + 1; b < regression.problem.names.size(); ++b)
            if (correlated(fit, a, b) && std::abs(correlation(fit, a, b)) > close)
                notices.push_back(
                    {"parameters",
                     say("{1} and {2} are correlated by {3}: the data hardly distinguish them, and their errors are "
                         "only valid together.",
                         regression.problem.names[a], regression.problem.names[b],
                         base::writeShort(correlation(fit, a, b), 5))});
}

// The fault, or nothing.
std::string readSearch(const Arguments& arguments, studies::NonlinearOptions& options)
{
    const auto count = [&](const char* option, long min, long max, auto&& take) {
        const std::optional<std::string> text = arguments.value(option);
        if (!text) return std::string();
        const base::Result<long> read = readCount(*text, min, max);
        if (!read) return std::string(option) + ": " + read.error().what.text();
        take(*read);
        return std::string();
    };
    const std::string fault = count("--starts", 1, 100'000, [&](long n) { options.extraStarts = int(n) - 1; });
    if (!fault.empty()) return fault;
    return count("--seed", 0, 1'000'000'000, [&](long n) { options.seed = std::uint64_t(n); });
}

int regress(const Arguments& arguments)
{
    const std::string path = arguments.positional(0);
    const std::optional<std::string> formula = arguments.value("--formula");
    if (!formula) return usageError(arguments.command(), "--formula is missing: --formula \"y ~ b1*(1 - exp(-b2*x))\"");
    studies::NonlinearOptions options;
    std::string fault = readSearch(arguments, options);
    const Values starts = readValues(arguments, "--start", fault);
    const Values lower = readValues(arguments, "--lower", fault), upper = readValues(arguments, "--upper", fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);

    base::Errors errors;
    base::Notices notices;
    const std::optional<studies::Sheet> sheet = readTable(path, errors, notices);
    std::optional<Regression> regression;
    if (errors.empty()) regression = studies::readRegression(*sheet, *formula, starts, errors, notices);
    if (regression) {
        studies::NonlinearProblem& problem = regression->problem;
        problem.lower = boundsOf(lower, "--lower", -HUGE_VAL, problem.names, errors);
        problem.upper = boundsOf(upper, "--upper", HUGE_VAL, problem.names, errors);
    }
    printNotices(notices, path);
    printErrors(errors, path);
    if (!errors.empty()) return exitError;

    LongWork work("regress");
    options.stop = work.token();
    const base::Result<NonlinearFit> fit = studies::fitNonlinear(regression->problem, regression->start, options);
    work.clear();
    if (!fit) {
        printError(fit.error(), path);
        return exitError;
    }
    notices.clear();
    warnOfCorrelations(*regression, *fit, notices);
    printNotices(notices, path);
    if (arguments.json())
        printJson(fitJson(*regression, *fit, *formula));
    else
        print(report(*sheet, *regression, *fit, *formula));
    if (!fit->converged) printError({base::Code::Solver, "fit", fit->message});
    return fit->converged ? exitDone : exitError;
}

constexpr Positional doeRegressPositionals[] = {
    {.name = "DATA.csv", .help = "a table with one line of names; - reads standard input"}};
constexpr Option doeRegressOptions[] = {
    {.name = "--formula", .value = "\"Y ~ MODEL\"", .help = "response and model, both expressions (below)"},
    {.name = "--start", .value = "NAME=VALUE,...", .help = "a start value for each parameter", .many = true},
    {.name = "--lower", .value = "NAME=VALUE,...", .help = "minimum values of parameters", .many = true},
    {.name = "--upper", .value = "NAME=VALUE,...", .help = "maximum values of parameters", .many = true},
    {.name = "--starts",
     .value = "N",
     .help = "fit from N starts: the given one, and others drawn around it or within the bounds"},
    {.name = "--seed", .value = "S", .help = "of the starts that are drawn (1)"}};

} // namespace

const Command doeRegress{
    .name = "doe regress",
    .summary = "Fit a nonlinear model to a table, with standard errors",
    .positionals = doeRegressPositionals,
    .options = doeRegressOptions,
    .about =
        "An expression has numbers, columns and parameters, + - * / ^, parentheses, comparisons, pi and the functions\n"
        "exp expm1 log ln log2 log10 log1p sqrt sin cos tan asin acos atan sinh cosh tanh asinh acosh "
        "atanh abs floor ceil factorial min max pow and or not if(condition, a, b); log is the "
        "natural one.\n"
        "Names that are no columns are parameters. A column with other signs than letters, digits, _ and . is written "
        "in\n"
        "backquotes: `yield (%)`. The left side may be an expression too: log(y) ~ b1 - b2*x.\n"
        "A fit has converged when its residuals are orthogonal to the tangent plane of the model (relative offset near "
        "0).\n"
        "A fit that did not converge is printed as far as it came, says why, and ends with status 1.",
    .example = "titer-cli doe regress data.csv --formula \"y ~ b1*(1 - exp(-b2*x))\" --start b1=500,b2=1e-4",
    .run = regress};

} // namespace titer::cli
