#include "core/studies/analysis/analysis.h"

#include "core/base/text.h"
#include "core/studies/analysis/diagnostics.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

bool holds(const std::vector<std::string>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

base::Error unknownColumn(std::string where, const std::string& name, const Sheet& sheet)
{
    const std::string meant = base::nearest(name, sheet.names());
    if (!meant.empty())
        return {base::Code::Input, std::move(where),
                say(CORE_TR("core", "There is no column “{1}”; did you mean “{2}”?"), name, meant)};
    return {
        base::Code::Input, std::move(where),
        say(CORE_TR("core", "There is no column “{1}”; the columns are {2}."), name, base::join(sheet.names(), ", "))};
}

const Factor* factorOf(const Factors& factors, std::string_view name)
{
    const auto found = std::find_if(factors.begin(), factors.end(), [&](const Factor& f) { return f.name == name; });
    return found == factors.end() ? nullptr : &*found;
}

void checkNames(const Sheet& sheet, const ModelChoice& choice, base::Errors& errors)
{
    if (choice.response.empty() && choice.model.find('~') == std::string::npos)
        errors.push_back({base::Code::Input, "response", say(CORE_TR("core", "Name the column of the response."))});
    else if (!choice.response.empty() && !sheet.find(choice.response))
        errors.push_back(unknownColumn("response", choice.response, sheet));
    for (const Factor& factor : choice.factors)
        if (!sheet.find(factor.name)) errors.push_back(unknownColumn("factors/" + factor.name, factor.name, sheet));
    for (const std::string& name : choice.ignored)
        if (!sheet.find(name)) errors.push_back(unknownColumn("ignored/" + name, name, sheet));
    for (const std::string& name : choice.groups)
        if (!sheet.find(name)) errors.push_back(unknownColumn("groups/" + name, name, sheet));
    if (!choice.weights.empty() && !sheet.find(choice.weights))
        errors.push_back(unknownColumn("weights", choice.weights, sheet));
}

bool takeWeights(const Sheet& sheet, const std::string& name, ModelMatrix& matrix, base::Errors& errors)
{
    const Column* column = sheet.find(name);
    for (const int row : matrix.rows) {
        const double weight = column->text ? 0.0 : column->values[std::size_t(row)];
        if (weight > 0.0 && std::isfinite(weight)) {
            matrix.weights.push_back(weight);
            continue;
        }
        errors.push_back({base::Code::Input,
                          sheet.name + ":" + std::to_string(sheet.lines[std::size_t(row)]) + ":" + name,
                          say(CORE_TR("core", "A weight must be a number above 0, not “{1}”. To exclude the run, "
                                              "clear its response."),
                              column->cells[std::size_t(row)])});
    }
    return matrix.weights.size() == matrix.rows.size();
}

bool isWord(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

// Scheffé's polynomials in the shares of a mixture, each also times the other factors.
std::string mixtureFormula(ModelKind kind, const std::string& response, const Roles& roles)
{
    std::vector<std::string> parts{"0"}, shares, others;
    for (const std::string& name : roles.mixture) shares.push_back(quotedName(name));
    for (const std::string& name : roles.numeric) others.push_back(quotedName(name));
    for (const std::string& name : roles.categorical) others.push_back(quotedName(name));
    parts.insert(parts.end(), shares.begin(), shares.end());
    if (kind != ModelKind::Linear)
        for (std::size_t i = 0; i < shares.size(); ++i) {
            for (std::size_t j = i + 1; j < shares.size(); ++j) parts.push_back(shares[i] + ":" + shares[j]);
            for (const std::string& other : others) parts.push_back(shares[i] + ":" + other);
        }
    else
        parts.insert(parts.end(), others.begin(), others.end());
    if (!roles.block.empty()) parts.push_back(quotedName(roles.block));
    return quotedName(response) + " ~ " + base::join(parts, " + ");
}

base::Result<Formula> usualFormula(const Sheet& sheet, const ModelChoice& choice, ModelKind kind)
{
    const Roles roles = rolesOf(sheet, choice);
    const std::string text = roles.mixture.empty()
                                 ? standardFormula(kind, choice.response, roles.numeric, roles.categorical, roles.block)
                                 : mixtureFormula(kind, choice.response, roles);
    return readFormula(text, sheet.names());
}

// The names that "." stands for, and that may occur.
std::vector<std::string> formulaNames(const Sheet& sheet, const ModelChoice& choice)
{
    std::vector<std::string> names;
    for (const std::string& name : sheet.names())
        if (!holds(choice.ignored, name) && !holds(choice.groups, name)) names.push_back(name);
    return names;
}

// A name that the formula holds although it is ignored or a random group, rather than one that is not there.
base::Error formulaFault(const Sheet& sheet, const ModelChoice& choice, const std::string& text, base::Error fault)
{
    const base::Result<Formula> whole = readFormula(text, sheet.names());
    if (!whole) return fault;
    for (const std::string& name : whole->columns()) {
        if (holds(choice.groups, name))
            return {
                base::Code::Input, "groups/" + name,
                say(CORE_TR("core", "“{1}” is in the formula and is also a random group. Remove it from one of them."),
                    name)};
        if (holds(choice.ignored, name))
            return {
                base::Code::Input, "ignored/" + name,
                say(CORE_TR("core", "“{1}” is in the formula but is also to be ignored. Remove it from one of them."),
                    name)};
    }
    return fault;
}

} // namespace

Factors chosenFactors(const Sheet& sheet, const ModelChoice& choice)
{
    Factors factors = choice.factors;
    for (const Factor& factor : sheet.factors)
        if (!factorOf(choice.factors, factor.name)) factors.push_back(factor);
    return factors;
}

bool isBlock(std::string_view column)
{
    return base::lowerAscii(column) == "block";
}

Roles rolesOf(const Sheet& sheet, const ModelChoice& choice)
{
    Roles roles;
    const Factors factors = chosenFactors(sheet, choice);
    for (const Column& column : sheet.columns) {
        const std::string& name = column.name;
        const bool label = std::find(std::begin(labelColumns), std::end(labelColumns), base::lowerAscii(name)) !=
                           std::end(labelColumns);
        if (name == choice.response || label || name == choice.weights || holds(choice.ignored, name) ||
            holds(choice.groups, name))
            continue;
        const Factor* factor = factorOf(factors, name);
        if (isBlock(name))
            roles.block = column.text && column.levels.size() < 2 ? "" : name;
        else if (!factor && !sheet.factors.empty())
            continue;
        else if (factor && factor->kind == Factor::Kind::Mixture)
            roles.mixture.push_back(name);
        else if (column.text || (factor && factor->categorical()))
            roles.categorical.push_back(name);
        else
            roles.numeric.push_back(name);
    }
    return roles;
}

std::optional<Formula> chosenFormula(const Sheet& sheet, const ModelChoice& choice, base::Errors& errors)
{
    const std::size_t before = errors.size();
    checkNames(sheet, choice, errors);
    if (errors.size() > before) return std::nullopt;
    const std::optional<ModelKind> kind = modelKind(choice.model.empty() ? "quadratic" : choice.model);
    std::string text = choice.model;
    if (!kind && text.find('~') == std::string::npos) {
        if (isWord(text) && !sheet.find(text)) {
            errors.push_back(
                {base::Code::Input, "model",
                 say(CORE_TR("core", "“{1}” is not a model. Write linear, interaction, quadratic, or a formula such "
                                     "as y ~ A + B + A:B + I(A^2)."),
                     text)});
            return std::nullopt;
        }
        text = quotedName(choice.response) + " ~ " + text;
    }
    const base::Result<Formula> formula =
        kind ? usualFormula(sheet, choice, *kind) : readFormula(text, formulaNames(sheet, choice));
    if (!formula) {
        errors.push_back(kind ? formula.error() : formulaFault(sheet, choice, text, formula.error()));
        return std::nullopt;
    }
    if (!kind && !choice.response.empty() && formula->response.name != choice.response &&
        choice.model.find('~') != std::string::npos) {
        const FormulaVariable& left = formula->response;
        const bool within = std::any_of(left.powers.begin(), left.powers.end(),
                                        [&](const auto& power) { return power.column == choice.response; }) ||
                            holds(left.names, choice.response);
        if (!within)
            errors.push_back({base::Code::Input, "response",
                              say(CORE_TR("core", "The formula is for “{1}”, but the response is “{2}”. Use the "
                                                  "same in both."),
                                  left.name, choice.response)});
        if (!within) return std::nullopt;
    }
    return *formula;
}

std::optional<FittedModel> fitFormula(const Sheet& sheet, const Formula& formula, const Factors& factors,
                                      base::Errors& errors, base::Notices& notices, const std::string& weights)
{
    std::optional<ModelMatrix> matrix = makeModelMatrix(sheet, formula, factors, errors, notices);
    if (!matrix || (!weights.empty() && !takeWeights(sheet, weights, *matrix, errors))) return std::nullopt;
    std::optional<LinearFit> fit = fitLinear(*matrix, {}, errors);
    if (!fit) return std::nullopt;
    notices.insert(notices.end(), fit->notices.begin(), fit->notices.end());
    for (base::Notice& notice : inflationNotices(*fit, *matrix)) notices.push_back(std::move(notice));
    return FittedModel{std::move(*matrix), std::move(*fit)};
}

std::optional<FittedModel> fitModel(const Sheet& sheet, const ModelChoice& choice, base::Errors& errors,
                                    base::Notices& notices)
{
    const Factors factors = chosenFactors(sheet, choice);
    if (!choice.model.empty()) {
        const std::optional<Formula> formula = chosenFormula(sheet, choice, errors);
        return formula ? fitFormula(sheet, *formula, factors, errors, notices, choice.weights) : std::nullopt;
    }
    for (const char* word : {"quadratic", "interaction", "linear"}) {
        ModelChoice usual = choice;
        usual.model = word;
        base::Errors faults;
        base::Notices remarks;
        const std::optional<Formula> formula = chosenFormula(sheet, usual, faults);
        std::optional<FittedModel> fitted =
            formula ? fitFormula(sheet, *formula, factors, faults, remarks, choice.weights) : std::nullopt;
        const bool last = usual.model == "linear";
        if (!last && (!fitted || fitted->fit.dfResidual == 0)) continue;
        errors.insert(errors.end(), faults.begin(), faults.end());
        notices.insert(notices.end(), remarks.begin(), remarks.end());
        if (fitted && !last)
            notices.push_back({"model", say(CORE_TR("core", "No model was named; with these runs “{1}” can be "
                                                            "estimated: {2}."),
                                            word, formula->text())});
        return fitted;
    }
    return std::nullopt;
}

} // namespace titer::studies
