// titer-cli doe analyze: fits a model to the runs of an experiment and evaluates it.
#include "app/cli/doe/doe_analyze.h"

#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/doe/doe_data.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace titer::cli {

using base::say;
using studies::ModelChoice;
using studies::Sheet;

std::string DoeAnalysis::unit() const
{
    const studies::FormulaVariable& response = model().formula.response;
    const studies::Column* column = response.plainColumn() ? sheet.find(response.powers[0].column) : nullptr;
    return column ? column->unit : std::string();
}

std::optional<base::Notice> DoeAnalysis::aboutMean() const
{
    if (grouped || model().intercept || !fitted.fit.aboutMean || fitted.fit.dfModel == 0) return std::nullopt;
    return base::Notice{"r2", say("R² is about the mean, because columns of the model sum to a constant; R computes "
                                  "it about 0 for a model without intercept.")};
}

std::string DoeAnalysis::runName(std::size_t place) const
{
    const std::size_t row = std::size_t(fitted.matrix.rows[place]);
    for (const char* name : {"id", "run"})
        if (const studies::Column* column = sheet.find(name); column && !column->cells[row].empty())
            return (std::string_view(name) == "run" ? "run " : "") + column->cells[row];
    return "line " + std::to_string(sheet.lines[row]);
}

namespace {

enum class Select { Nothing, Stepwise, Subsets, TwoStage };

struct Wanted {
    ModelChoice choice;
    studies::AnovaType type = studies::AnovaType::Partial;
    Select select = Select::Nothing;
    studies::SelectionOptions selection = {};
    bool boxCox = false;
};

// The place of a word among those that an option takes; the first fault is kept.
std::size_t readWord(const Arguments& arguments, const char* option, const std::vector<std::string>& words,
                     std::size_t otherwise, std::string& fault)
{
    const std::optional<std::string> text = arguments.value(option);
    if (!text) return otherwise;
    const auto found = std::find(words.begin(), words.end(), *text);
    if (found != words.end()) return std::size_t(found - words.begin());
    if (fault.empty())
        fault = std::string(option) + ": “" + *text + "” is not known here; there are " + base::join(words, ", ");
    return otherwise;
}

Wanted readWanted(const Arguments& arguments, base::Errors& errors, std::string& fault)
{
    using Options = studies::SelectionOptions;
    Wanted wanted{.choice = readChoice(arguments, arguments.value("--response").value_or(""), errors)};
    wanted.choice.groups = arguments.values("--random");
    wanted.type = studies::AnovaType(1 + readWord(arguments, "--anova", {"1", "2", "3"}, 2, fault));
    wanted.select = Select(1 + readWord(arguments, "--select", {"stepwise", "subsets", "two-stage"}, 0, fault));
    if (!arguments.has("--select")) wanted.select = Select::Nothing;
    wanted.selection.criterion = Options::Criterion(readWord(arguments, "--criterion", {"aicc", "p"}, 0, fault));
    wanted.selection.direction =
        Options::Direction(readWord(arguments, "--direction", {"forward", "backward", "both"}, 2, fault));
    wanted.boxCox = arguments.has("--box-cox");
    return wanted;
}

// The model that selection leaves.
std::optional<studies::Formula> selectTerms(const Wanted& wanted, const Sheet& sheet, DoeAnalysis& analysis,
                                            base::Errors& errors)
{
    ModelChoice choice = wanted.choice;
    if (choice.model.empty()) choice.model = "quadratic";
    const std::optional<studies::Formula> formula = studies::chosenFormula(sheet, choice, errors);
    if (!formula) return std::nullopt;
    base::Notices repeated; // the fit after it determines the same
    const std::optional<studies::ModelMatrix> matrix =
        studies::makeModelMatrix(sheet, *formula, studies::chosenFactors(sheet, choice), errors, repeated);
    if (!matrix) return std::nullopt;
    studies::SelectionOptions options = wanted.selection;
    for (const studies::FormulaTerm& term : formula->terms)
        if (studies::isBlock(term.name)) options.always.push_back(term.name);
    const base::Result<studies::Selection> selection = wanted.select == Select::Subsets
                                                           ? studies::selectSubsets(*matrix, options)
                                                           : studies::selectStepwise(*matrix, options);
    if (!selection) {
        errors.push_back(selection.error());
        return std::nullopt;
    }
    analysis.selection = *selection;
    analysis.noiseShare = studies::shareOfNoise(*matrix, options, wanted.select == Select::Subsets);
    for (base::Notice& notice : studies::aliasNotices(*matrix, selection->terms))
        analysis.notices.push_back(std::move(notice));
    analysis.candidates = *matrix;
    return studies::formulaOf(*formula, selection->terms);
}

// The factors of a screening design, from -1 to +1 over the values in the data.
Eigen::MatrixXd screeningMatrix(const studies::ModelMatrix& matrix)
{
    Eigen::MatrixXd coded(matrix.points.rows(), matrix.points.cols());
    for (Eigen::Index i = 0; i < coded.cols(); ++i) {
        const studies::ModelInput& input = matrix.model.inputs[std::size_t(i)];
        const double low = input.toCoded(input.min), high = input.toCoded(input.max);
        coded.col(i) = (matrix.points.col(i).array() - 0.5 * (low + high)) / (0.5 * (high - low));
    }
    return coded;
}

std::optional<studies::Formula> screen(const Wanted& wanted, const Sheet& sheet, DoeAnalysis& analysis,
                                       base::Errors& errors)
{
    ModelChoice choice = wanted.choice;
    choice.model = "linear";
    const std::optional<studies::Formula> linear = studies::chosenFormula(sheet, choice, errors);
    if (!linear) return std::nullopt;
    const studies::Roles roles = studies::rolesOf(sheet, choice);
    if (!roles.block.empty() || !roles.categorical.empty() || !roles.mixture.empty() || !choice.groups.empty()) {
        errors.push_back(
            {base::Code::Input, "--select",
             say("The two-stage analysis takes numeric factors and no blocks. Select stepwise, or omit columns with "
                 "--ignore.")});
        return std::nullopt;
    }
    base::Notices repeated;
    const std::optional<studies::ModelMatrix> matrix =
        studies::makeModelMatrix(sheet, *linear, studies::chosenFactors(sheet, choice), errors, repeated);
    if (!matrix) return std::nullopt;
    for (const studies::ModelInput& input : matrix->model.inputs)
        if (!(input.min < input.max))
            errors.push_back({base::Code::Input, input.name,
                              say("The factor has the same value in every run. Omit it with --ignore.")});
    if (!errors.empty()) return std::nullopt;
    const base::Result<studies::TwoStage> found = studies::analyseTwoStages(screeningMatrix(*matrix), matrix->y);
    if (!found) {
        errors.push_back(found.error());
        return std::nullopt;
    }
    analysis.twoStage = *found;
    const Eigen::MatrixXd coded = screeningMatrix(*matrix);
    analysis.noiseShare = studies::shareOfNoise(matrix->runs(), [&](const Eigen::VectorXd& noise) {
        const base::Result<studies::TwoStage> one = studies::analyseTwoStages(coded, noise);
        return one && (!one->secondOrder.empty() ||
                       std::ranges::any_of(one->mainEffects, [](const auto& effect) { return effect.active; }));
    });
    analysis.candidates = *matrix;
    for (const studies::ModelInput& input : matrix->model.inputs) analysis.screened.push_back(input.name);
    std::vector<std::string> parts{"1"};
    const auto name = [&](int factor) { return studies::quotedName(analysis.screened[std::size_t(factor)]); };
    for (const auto& effect : found->mainEffects)
        if (effect.active) parts.push_back(name(effect.factor));
    for (const auto& term : found->secondOrder)
        parts.push_back(term.first == term.second ? "I(" + name(term.first) + "^2)"
                                                  : name(term.first) + ":" + name(term.second));
    const base::Result<studies::Formula> formula =
        studies::readFormula(studies::quotedName(choice.response) + " ~ " + base::join(parts, " + "), sheet.names());
    if (formula) return *formula;
    errors.push_back(formula.error());
    return std::nullopt;
}

// Runs that choose a model cannot bear it out as well.
base::Notice afterSelection(const DoeAnalysis& analysis)
{
    const base::Sentence tail = analysis.noiseShare ? say("The runs that selected the terms also evaluate them, so "
                                                          "p, intervals and R² are too favourable: for {1} "
                                                          "responses of pure noise the same selection keeps terms "
                                                          "in {2} %. Confirm the model by new runs.",
                                                          std::to_string(studies::noiseDraws),
                                                          base::writeShort(100.0 * *analysis.noiseShare, 3))
                                                    : say("The runs that selected the terms also evaluate them, so "
                                                          "p, intervals and R² are too favourable. Confirm the "
                                                          "model by new runs.");
    return {"--select", tail};
}

std::optional<studies::FittedModel> fitWanted(const Wanted& wanted, const Sheet& sheet, DoeAnalysis& analysis,
                                              base::Errors& errors)
{
    if (wanted.select == Select::Nothing) return studies::fitModel(sheet, wanted.choice, errors, analysis.notices);
    const std::optional<studies::Formula> formula = wanted.select == Select::TwoStage
                                                        ? screen(wanted, sheet, analysis, errors)
                                                        : selectTerms(wanted, sheet, analysis, errors);
    if (!formula) return std::nullopt;
    analysis.notices.push_back(afterSelection(analysis));
    return studies::fitFormula(sheet, *formula, studies::chosenFactors(sheet, wanted.choice), errors, analysis.notices);
}

// What goes beyond the fit itself.
void analyseFurther(const Wanted& wanted, DoeAnalysis& analysis, base::Errors& errors)
{
    const studies::ModelMatrix& matrix = analysis.candidates ? *analysis.candidates : analysis.fitted.matrix;
    std::vector<std::string> factors;
    for (const studies::ModelInput& input : matrix.model.inputs) factors.push_back(input.name);
    for (const studies::Factor& factor : studies::chosenFactors(analysis.sheet, wanted.choice))
        factors.push_back(factor.name);
    analysis.full = studies::analyse(analysis.fitted, wanted.type,
                                     studies::settingsOf(analysis.sheet, analysis.fitted.matrix.rows, factors));
    const studies::LackOfFit& lack = analysis.full.lackOfFit;
    if (lack.pureError.df > 0 && lack.pureError.sumOfSquares == 0.0 && analysis.fitted.fit.rss > 0.0)
        analysis.notices.push_back(
            {"lack_of_fit",
             say("Replicate runs agree to the last digit, like computed values, so lack of fit has no F. Values "
                 "without scatter are evaluated by the predicted R² and by PRESS; p and intervals are not "
                 "meaningful.")});
    analysis.groups = wanted.choice.groups;
    analysis.weights = wanted.choice.weights;
    if (!analysis.groups.empty() && wanted.type != studies::AnovaType::Partial)
        analysis.notices.push_back({"--anova", say("With random groups the tests of terms are of type III.")});
    if (!analysis.groups.empty())
        analysis.grouped = studies::analyseGroups(analysis.fitted, analysis.sheet, analysis.groups, errors);
    else if (wanted.choice.weights.empty())
        analysis.twoLevels = studies::analyseTwoLevels(matrix);
    if (!wanted.boxCox) return;
    const base::Result<studies::BoxCox> power = studies::boxCox(analysis.fitted.fit.x, analysis.fitted.fit.y);
    if (power)
        analysis.boxCox = *power;
    else
        errors.push_back(power.error());
}

// What an option would change is not done at all: nothing, or what is reported instead.
std::string_view idleOption(const Arguments& arguments)
{
    if (arguments.value("--select").value_or("") == "stepwise") return "";
    if (arguments.has("--criterion")) return "--criterion is for --select stepwise; add that, or omit it";
    if (arguments.has("--direction")) return "--direction is for --select stepwise; add that, or omit it";
    return "";
}

// What does not take the groups into account, or has a form of its own with them.
void reportOfGroups(const Arguments& arguments, const Wanted& wanted, base::Errors& errors, base::Notices& notices)
{
    if (wanted.choice.groups.empty()) return;
    if (wanted.type != studies::AnovaType::Partial)
        errors.push_back({base::Code::Input, "--anova",
                          say("With random groups each term is tested given all others, which is type 3. Omit "
                              "--anova, or enter the groups as terms of the model.")});
    for (const char* option : {"--select", "--box-cox"})
        if (arguments.has(option))
            notices.push_back({option, say("Here runs are treated as independent; groups are only used in the fit.")});
}

// What would take all runs alike though they do not count alike.
void refuseBesideWeights(const Arguments& arguments, const Wanted& wanted, base::Errors& errors)
{
    if (wanted.choice.weights.empty()) return;
    if (!wanted.choice.groups.empty())
        errors.push_back({base::Code::Input, "--weights",
                          say("Weights and random groups cannot be combined here. Omit --weights, or enter the "
                              "groups as terms of the model (--ignore whole_plot treats the runs of a split-plot as "
                              "independent).")});
    for (const char* option : {"--select", "--box-cox"})
        if (arguments.has(option))
            errors.push_back({base::Code::Input, option,
                              say("This treats all runs equally. Omit it, or omit --weights; a model that is named "
                                  "is fitted with weights.")});
}

int analyze(const Arguments& arguments)
{
    if (const std::string_view idle = idleOption(arguments); !idle.empty())
        return usageError(arguments.command(), idle);
    const std::string path = arguments.positional(0);
    base::Errors errors;
    base::Notices remarks;
    std::string fault;
    Wanted wanted = readWanted(arguments, errors, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const std::optional<Sheet> sheet = readData(path, errors, remarks);
    DoeAnalysis analysis{.sheet = sheet.value_or(Sheet()), .fitted = {}, .full = {}};
    if (errors.empty()) {
        addWholePlots(*sheet, wanted.choice.ignored, wanted.choice.groups, remarks);
        reportOfGroups(arguments, wanted, errors, remarks);
        refuseBesideWeights(arguments, wanted, errors);
    }
    if (errors.empty()) {
        std::optional<studies::FittedModel> fitted = fitWanted(wanted, *sheet, analysis, errors);
        if (fitted) {
            analysis.fitted = std::move(*fitted);
            analyseFurther(wanted, analysis, errors);
        }
    }
    analysis.notices.insert(analysis.notices.begin(), remarks.begin(), remarks.end());
    printErrors(errors, path);
    printNotices(errors.empty() ? analysis.notices : remarks, path);
    if (!errors.empty()) return exitError;
    if (arguments.json())
        printJson(analysisJson(analysis));
    else
        print(analysisReport(analysis));
    return exitDone;
}

constexpr std::array analyzePositionals{dataPositional};
constexpr std::array analyzeOptions{
    Option{.name = "--response", .value = "COLUMN", .help = "the response; a formula with ~ may name it instead"},
    modelOption,
    codingOption,
    ignoreOption,
    weightsOption,
    Option{.name = "--anova", .value = "1|2|3", .help = "type of the sums of squares; default 3"},
    Option{.name = "--select", .value = "HOW", .help = "choose terms of the model: stepwise, subsets, two-stage"},
    Option{.name = "--criterion", .value = "aicc|p", .help = "criterion of stepwise; default aicc"},
    Option{.name = "--direction", .value = "WAY", .help = "of stepwise: forward, backward or both (default)"},
    randomOption,
    Option{.name = "--box-cox", .help = "find the power of the response for which the model fits best"},
};

} // namespace

const Command doeAnalyze{
    .name = "doe analyze",
    .summary = "Fit a model to the runs of an experiment, and evaluate it",
    .positionals = analyzePositionals,
    .options = analyzeOptions,
    .about =
        "Factors are all columns but the response, run, id, std_order, comment and ignored ones; where the run sheet\n"
        "states its factors, those. Text columns are categorical (first level as reference), “block” enters as block.\n"
        "Coefficients are given in coded units (-1 at LOW, +1 at HIGH) and natural ones. Selection keeps hierarchy;\n"
        "two-stage is for definitive screening designs (Jones and Nachtsheim 2017). Random groups are estimated by\n"
        "restricted maximum likelihood with Satterthwaite degrees of freedom. With weights w the variance of a run is "
        "that of one\n"
        "of weight 1 over w; sums of squares are weighted.",
    .example = "titer-cli doe analyze runs.csv --response titer --model quadratic --factor pH=6.8:7.2 --factor T=32:37",
    .run = analyze};

} // namespace titer::cli
