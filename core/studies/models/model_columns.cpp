// The columns of a model: which contrasts or indicators a text column stands for follows R's rule on margins.
#include "core/studies/models/model_matrix.h"

#include <algorithm>

namespace titer::studies {

namespace {

// Which of the model's functions a variable of arithmetic is.
std::size_t functionOf(const Model& model, std::size_t variable)
{
    const auto& all = model.formula.variables;
    return std::size_t(std::count_if(all.begin(), all.begin() + std::ptrdiff_t(variable),
                                     [](const FormulaVariable& v) { return v.isArithmetic(); }));
}

// Per term, per variable: whether a text column stands with all its levels. It does where no earlier term holds the others
// of the term, and once where there is no intercept.
std::vector<std::vector<bool>> fullCoding(const Model& model)
{
    std::vector<std::vector<bool>> full;
    const auto isText = [&](int v) {
        const FormulaVariable& variable = model.formula.variables[std::size_t(v)];
        return variable.plainColumn() &&
               model.inputs[std::size_t(model.inputIndex(variable.powers[0].column))].categorical();
    };
    bool first = !model.formula.intercept;
    for (std::size_t t = 0; t < model.formula.terms.size(); ++t) {
        const std::vector<int>& variables = model.formula.terms[t].variables;
        std::vector<bool> coding(variables.size(), false);
        for (std::size_t v = 0; v < variables.size(); ++v) {
            if (!isText(variables[v])) continue;
            std::vector<int> margin = variables;
            margin.erase(margin.begin() + std::ptrdiff_t(v));
            const bool held = margin.empty() ||
                              std::any_of(model.formula.terms.begin(), model.formula.terms.begin() + std::ptrdiff_t(t),
                                          [&](const FormulaTerm& earlier) {
                                              return std::includes(earlier.variables.begin(), earlier.variables.end(),
                                                                   margin.begin(), margin.end());
                                          });
            coding[v] = !held || first;
            first = false;
        }
        full.push_back(std::move(coding));
    }
    return full;
}

ModelColumn emptyColumn(const Model& model)
{
    ModelColumn column;
    column.powers.assign(model.inputs.size() + model.functions.size(), 0);
    column.levels.assign(model.inputs.size(), -1);
    return column;
}

// What one variable of a term stands for: one column of numbers, or one for each level but perhaps the first.
std::vector<ModelColumn> columnsOf(const Model& model, std::size_t index, bool full)
{
    const FormulaVariable& variable = model.formula.variables[index];
    ModelColumn column = emptyColumn(model);
    column.name = variable.name;
    if (variable.isArithmetic()) column.powers[model.inputs.size() + functionOf(model, index)] = 1;
    for (const FormulaVariable::Power& power : variable.powers) {
        const auto input = std::size_t(model.inputIndex(power.column));
        const ModelInput& of = model.inputs[input];
        if (!of.categorical()) {
            column.powers[input] += power.power;
            continue;
        }
        std::vector<ModelColumn> levels;
        for (std::size_t level = full ? 0 : 1; level < of.levels.size(); ++level) {
            levels.push_back(emptyColumn(model));
            levels.back().name = of.name + "[" + of.levels[level] + "]";
            levels.back().levels[input] = int(level);
        }
        return levels;
    }
    return {std::move(column)};
}

ModelColumn productOfColumns(ModelColumn left, const ModelColumn& right)
{
    left.name += (left.name.empty() ? "" : ":") + right.name;
    for (std::size_t i = 0; i < right.powers.size(); ++i) left.powers[i] += right.powers[i];
    for (std::size_t i = 0; i < right.levels.size(); ++i)
        if (right.levels[i] >= 0) left.levels[i] = right.levels[i];
    return left;
}

void addColumns(Model& model, const FormulaTerm& term, const std::vector<bool>& full)
{
    ModelTerm made{.name = term.name, .first = int(model.columns.size())};
    std::vector<ModelColumn> columns{emptyColumn(model)};
    columns.front().term = int(model.terms.size());
    for (std::size_t v = 0; v < term.variables.size(); ++v) {
        const FormulaVariable& variable = model.formula.variables[std::size_t(term.variables[v])];
        for (const std::string& name : variable.names) made.inputs.push_back(model.inputIndex(name));
        for (const FormulaVariable::Power& power : variable.powers)
            made.inputs.push_back(model.inputIndex(power.column));
        // The first variable varies fastest, as in R.
        std::vector<ModelColumn> products;
        for (const ModelColumn& part : columnsOf(model, std::size_t(term.variables[v]), full[v]))
            for (const ModelColumn& column : columns) products.push_back(productOfColumns(column, part));
        columns = std::move(products);
    }
    std::sort(made.inputs.begin(), made.inputs.end());
    made.inputs.erase(std::unique(made.inputs.begin(), made.inputs.end()), made.inputs.end());
    made.count = int(columns.size());
    model.terms.push_back(std::move(made));
    for (ModelColumn& column : columns) model.columns.push_back(std::move(column));
}

// What a row takes of a column, without looking at all that it does not.
void compile(ModelColumn& column)
{
    for (std::size_t i = 0; i < column.powers.size(); ++i)
        if (column.powers[i] > 0) column.product.push_back({int(i), column.powers[i]});
    for (std::size_t i = 0; i < column.levels.size(); ++i)
        if (column.levels[i] >= 0) column.where.push_back({int(i), column.levels[i]});
}

} // namespace

void makeColumns(Model& model)
{
    model.intercept = model.formula.intercept;
    if (model.intercept) {
        ModelColumn one = emptyColumn(model);
        one.name = "Intercept";
        model.columns.push_back(std::move(one));
    }
    const std::vector<std::vector<bool>> full = fullCoding(model);
    for (std::size_t t = 0; t < model.formula.terms.size(); ++t) addColumns(model, model.formula.terms[t], full[t]);
    for (ModelColumn& column : model.columns) compile(column);
}

int Model::inputIndex(std::string_view name) const
{
    for (std::size_t i = 0; i < inputs.size(); ++i)
        if (inputs[i].name == name) return int(i);
    return -1;
}

void Model::expand(std::span<const double> point, std::span<double> row) const
{
    std::vector<double> longer;
    std::span<const double> values = point;
    if (!functions.empty()) {
        longer.assign(point.begin(), point.end());
        std::vector<double> natural(point.begin(), point.end());
        for (std::size_t i = 0; i < inputs.size(); ++i)
            if (!inputs[i].categorical()) natural[i] = inputs[i].toNatural(point[i]);
        for (const base::Expression& function : functions) longer.push_back(function.evaluate<double>(natural));
        values = longer;
    }
    for (std::size_t c = 0; c < columns.size(); ++c) {
        double productOfColumns = 1.0;
        for (const auto& [variable, power] : columns[c].product)
            for (int k = 0; k < power; ++k) productOfColumns *= values[std::size_t(variable)];
        for (const auto& [input, level] : columns[c].where)
            if (point[std::size_t(input)] != double(level)) productOfColumns = 0.0;
        row[c] = productOfColumns;
    }
}

Eigen::VectorXd Model::row(std::span<const double> point) const
{
    Eigen::VectorXd row(Eigen::Index(columns.size()));
    expand(point, {row.data(), columns.size()});
    return row;
}

} // namespace titer::studies
