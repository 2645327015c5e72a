// Takes what a model needs out of a sheet; what a person has to correct is reported with its place.
#include "core/studies/models/model_matrix.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

class Builder {
public:
    Builder(const Sheet& sheet, const Formula& formula, const Factors& factors, base::Errors& errors,
            base::Notices& notices)
        : m_sheet(sheet)
        , m_formula(formula)
        , m_factors(factors.empty() ? sheet.factors : factors)
        , m_errors(errors)
        , m_notices(notices)
    {
    }

    std::optional<ModelMatrix> build();

private:
    void refuse(std::string where, base::Sentence what)
    {
        m_errors.push_back({base::Code::Input, std::move(where), std::move(what)});
    }
    std::string place(std::size_t row) const { return m_sheet.name + ":" + std::to_string(m_sheet.lines[row]); }
    std::size_t columnNumber(const Column& column) const { return std::size_t(&column - m_sheet.columns.data()) + 1; }
    void refuseText(const Column& column, base::Sentence (*say)(const std::string& cell, const std::string& name));

    void findInputs();
    const Column* asInput(const std::string& name);
    void checkLevels(const Column& column, const Factor& factor);
    void findRows();
    void checkVariables();
    void takeLevels(ModelInput& input, const Column& column);
    void takeNumbers(ModelInput& input, const Column& column);
    void takeInputs();
    void takeFunctions();
    void takeResponse();
    void fill();

    const Sheet& m_sheet;
    const Formula& m_formula;
    const Factors& m_factors;
    base::Errors& m_errors;
    base::Notices& m_notices;
    std::vector<Column> m_owned;           // columns of numbers that a factor makes categorical
    std::vector<const Column*> m_columns;  // one per input
    std::vector<const Column*> m_response; // that the response needs
    ModelMatrix m_matrix;
};

void Builder::refuseText(const Column& column, base::Sentence (*sentence)(const std::string&, const std::string&))
{
    for (std::size_t row = 0; row < column.cells.size(); ++row)
        if (!column.cells[row].empty() && !base::readNumber(column.cells[row])) {
            refuse(place(row) + ":" + std::to_string(columnNumber(column)), sentence(column.cells[row], column.name));
            return;
        }
    refuse(m_sheet.name, sentence(column.levels.empty() ? "" : column.levels.front(), column.name));
}

void Builder::checkLevels(const Column& column, const Factor& factor)
{
    for (std::size_t row = 0; row < column.cells.size(); ++row)
        if (!column.missing(row) &&
            std::find(factor.levels.begin(), factor.levels.end(), column.cells[row]) == factor.levels.end()) {
            refuse(place(row) + ":" + std::to_string(columnNumber(column)),
                   say(CORE_TR("core", "“{1}” is not a level of “{2}”; the levels are {3}. Correct the cell, or add "
                                       "the level."),
                       column.cells[row], column.name, base::join(factor.levels, ", ")));
            return;
        }
}

const Column* Builder::asInput(const std::string& name)
{
    const Column* column = m_sheet.find(name);
    if (!column) {
        refuse("formula", say(CORE_TR("core", "There is no column “{1}”; the columns are {2}."), name,
                              base::join(m_sheet.names(), ", ")));
        return nullptr;
    }
    const auto factor =
        std::find_if(m_factors.begin(), m_factors.end(), [&](const Factor& f) { return f.name == name; });
    if (factor == m_factors.end()) return column;
    if (factor->categorical()) checkLevels(*column, *factor);
    if (factor->categorical() && !column->text) {
        m_owned.push_back(textColumn(name, column->cells));
        return &m_owned.back();
    }
    if (!factor->categorical() && column->text)
        refuseText(*column, [](const std::string& cell, const std::string& of) {
            return say(CORE_TR("core",
                               "“{1}” is not a number, but the factor “{2}” has bounds. Correct the cell, or give "
                               "the factor levels."),
                       cell, of);
        });
    return column;
}

void Builder::findInputs()
{
    const std::vector<std::string> names = m_formula.columns();
    m_owned.reserve(names.size());
    for (const std::string& name : names)
        if (name == "Intercept") {
            refuse("formula", say(CORE_TR("core", "A column named “{1}” cannot be distinguished from the constant "
                                                  "of the model. Rename it in the data, or remove it from the model."),
                                  name));
        } else if (const Column* column = asInput(name)) {
            m_columns.push_back(column);
            m_matrix.model.inputs.push_back({.name = name, .unit = column->unit});
        }
    std::vector<std::string> needed = m_formula.response.names;
    for (const FormulaVariable::Power& power : m_formula.response.powers) needed.push_back(power.column);
    for (const std::string& name : needed) {
        const Column* column = m_sheet.find(name);
        if (!column)
            refuse("formula", say(CORE_TR("core", "There is no column “{1}”; the columns are {2}."), name,
                                  base::join(m_sheet.names(), ", ")));
        else if (column->text)
            refuseText(*column, [](const std::string& cell, const std::string& of) {
                return say(
                    CORE_TR("core",
                            "“{1}” is not a number, but the response “{2}” must be numeric. Correct the cell, or "
                            "leave it empty if there is no value."),
                    cell, of);
            });
        m_response.push_back(column);
    }
}

void Builder::findRows()
{
    std::vector<int> left;
    for (std::size_t row = 0; row < m_sheet.rows(); ++row) {
        const auto missing = [&](const Column* column) { return column->missing(row); };
        if (std::any_of(m_columns.begin(), m_columns.end(), missing) ||
            std::any_of(m_response.begin(), m_response.end(), missing))
            left.push_back(m_sheet.lines[row]);
        else
            m_matrix.rows.push_back(int(row));
    }
    if (m_matrix.rows.empty()) {
        refuse(m_sheet.name,
               say(CORE_TR("core", "No line has a value in every column of the model, so there is nothing to fit. "
                                   "Fill the cells, or remove the empty columns from the model.")));
        return;
    }
    if (left.empty()) return;
    std::vector<std::string> lines;
    constexpr std::size_t shown = 8;
    for (std::size_t i = 0; i < std::min(left.size(), shown); ++i) lines.push_back(std::to_string(left[i]));
    if (left.size() > shown) lines.push_back("…");
    m_notices.push_back(
        {m_sheet.name, say(CORE_TR("core", "Omitted because a cell is empty: {1} of {2} lines ({3})."),
                           std::to_string(left.size()), std::to_string(m_sheet.rows()), base::join(lines, ", "))});
}

// Powers and functions need numbers.
void Builder::checkVariables()
{
    for (const FormulaVariable& variable : m_formula.variables) {
        if (variable.plainColumn()) continue;
        std::vector<std::string> names = variable.names;
        for (const FormulaVariable::Power& power : variable.powers) names.push_back(power.column);
        for (const std::string& name : names)
            if (const int i = m_matrix.model.inputIndex(name); i >= 0 && m_columns[std::size_t(i)]->text)
                refuse("formula",
                       say(CORE_TR("core", "“{1}” needs numbers, but column “{2}” contains text. Remove the term."),
                           variable.name, name));
    }
}

void Builder::takeLevels(ModelInput& input, const Column& column)
{
    std::vector<int> seen(column.levels.size(), -1);
    for (const int row : m_matrix.rows) seen[std::size_t(column.codes[std::size_t(row)])] = 0;
    for (std::size_t level = 0; level < seen.size(); ++level)
        if (seen[level] == 0) {
            seen[level] = int(input.levels.size());
            input.levels.push_back(column.levels[level]);
        }
    if (input.levels.size() < 2)
        refuse(m_sheet.name,
               say(CORE_TR("core", "Column “{1}” contains “{2}” in every line, so it explains nothing. Remove it "
                                   "from the model."),
                   input.name, input.levels.front()));
    std::vector<int> codes;
    for (const int row : m_matrix.rows) codes.push_back(seen[std::size_t(column.codes[std::size_t(row)])]);
    m_matrix.levels.push_back(std::move(codes));
    m_matrix.naturals.emplace_back();
}

void Builder::takeNumbers(ModelInput& input, const Column& column)
{
    std::vector<DoubleDouble> values;
    for (const int row : m_matrix.rows)
        values.emplace_back(column.values[std::size_t(row)], column.low.empty() ? 0.0 : column.low[std::size_t(row)]);
    input.min = input.max = values.front().high;
    for (const DoubleDouble& value : values) {
        input.min = std::min(input.min, value.high);
        input.max = std::max(input.max, value.high);
    }
    const auto factor =
        std::find_if(m_factors.begin(), m_factors.end(), [&](const Factor& f) { return f.name == input.name; });
    input.mixture = factor != m_factors.end() && factor->kind == Factor::Kind::Mixture;
    if (factor != m_factors.end() && factor->kind == Factor::Kind::Continuous && factor->low < factor->high) {
        input.low = factor->low;
        input.high = factor->high;
        if (input.max < input.low || input.min > input.high)
            m_notices.push_back(
                {"factors/" + input.name,
                 say(CORE_TR("core", "The runs are from {1} to {2}, completely outside the bounds {3} to {4}. Check "
                                     "the bounds and their unit."),
                     base::writeShort(input.min, 6), base::writeShort(input.max, 6), base::writeShort(input.low, 6),
                     base::writeShort(input.high, 6))});
    }
    m_matrix.naturals.push_back(std::move(values));
    m_matrix.levels.emplace_back();
}

void Builder::takeInputs()
{
    std::vector<ModelInput>& inputs = m_matrix.model.inputs;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (m_columns[i]->text)
            takeLevels(inputs[i], *m_columns[i]);
        else
            takeNumbers(inputs[i], *m_columns[i]);
    }
}

void Builder::takeFunctions()
{
    Model& model = m_matrix.model;
    std::vector<std::string> inputs;
    for (const ModelInput& input : model.inputs) inputs.push_back(input.name);
    for (const FormulaVariable& variable : m_formula.variables) {
        if (!variable.isArithmetic()) continue;
        // Read again with the inputs as its names, so that a point can be handed over as it is.
        base::Result<base::Expression> function = base::readExpression(variable.arithmetic.text(), inputs);
        if (!function) {
            refuse("formula", function.error().what);
            return;
        }
        std::vector<DoubleDouble> values;
        std::vector<double> point(model.inputs.size());
        for (std::size_t run = 0; run < m_matrix.rows.size(); ++run) {
            for (std::size_t i = 0; i < point.size(); ++i)
                point[i] = m_matrix.naturals[i].empty() ? 0.0 : m_matrix.naturals[i][run].high;
            const double value = function->evaluate<double>(point);
            if (!std::isfinite(value)) {
                refuse(place(std::size_t(m_matrix.rows[run])),
                       say(CORE_TR("core",
                                   "“{1}” has no value in this line. Correct the cell, or remove the term from the "
                                   "model."),
                           variable.name));
                return;
            }
            values.emplace_back(value);
        }
        model.functions.push_back(std::move(*function));
        m_matrix.naturals.push_back(std::move(values));
    }
}

void Builder::takeResponse()
{
    const FormulaVariable& response = m_formula.response;
    for (const int row : m_matrix.rows) {
        const auto at = std::size_t(row);
        DoubleDouble value(1.0);
        if (!response.isArithmetic()) {
            for (std::size_t i = 0; i < response.powers.size(); ++i) {
                const Column& column = *m_response[i];
                value *=
                    power({column.values[at], column.low.empty() ? 0.0 : column.low[at]}, response.powers[i].power);
            }
        } else {
            std::vector<double> point;
            for (const Column* column : m_response) point.push_back(column->values[at]);
            value = response.arithmetic.evaluate<double>(point);
        }
        if (!std::isfinite(value.high)) {
            refuse(place(at), say(CORE_TR("core", "“{1}” has no value in this line. Correct the cell, or leave it "
                                                  "empty."),
                                  response.name));
            return;
        }
        m_matrix.response.push_back(value);
    }
}

void Builder::fill()
{
    const Model& model = m_matrix.model;
    const std::size_t runs = m_matrix.rows.size();
    m_matrix.points.resize(Eigen::Index(runs), Eigen::Index(model.inputs.size()));
    m_matrix.x.resize(Eigen::Index(runs), Eigen::Index(model.columns.size()));
    m_matrix.y.resize(Eigen::Index(runs));
    for (std::size_t i = 0; i < model.inputs.size(); ++i) {
        const ModelInput& input = model.inputs[i];
        const DoubleDouble low = decimalOf(input.low), high = decimalOf(input.high);
        const DoubleDouble middle = low + high, width = high - low;
        for (std::size_t run = 0; run < runs; ++run)
            m_matrix.points(Eigen::Index(run), Eigen::Index(i)) =
                input.categorical() ? double(m_matrix.levels[i][run])
                                    : double((m_matrix.naturals[i][run] * DoubleDouble(2.0) - middle) / width);
    }
    std::vector<double> point(model.inputs.size()), row(model.columns.size());
    for (std::size_t run = 0; run < runs; ++run) {
        for (std::size_t i = 0; i < point.size(); ++i) point[i] = m_matrix.points(Eigen::Index(run), Eigen::Index(i));
        model.expand(point, row);
        for (std::size_t c = 0; c < row.size(); ++c) m_matrix.x(Eigen::Index(run), Eigen::Index(c)) = row[c];
        m_matrix.y(Eigen::Index(run)) = m_matrix.response[run].high;
    }
}

std::optional<ModelMatrix> Builder::build()
{
    m_matrix.model.formula = m_formula;
    const std::size_t before = m_errors.size();
    const auto failed = [&] { return m_errors.size() > before; };
    findInputs();
    if (failed()) return std::nullopt;
    checkVariables();
    findRows();
    if (failed()) return std::nullopt;
    takeInputs();
    takeFunctions();
    takeResponse();
    if (failed()) return std::nullopt;
    makeColumns(m_matrix.model);
    fill();
    return std::move(m_matrix);
}

} // namespace

std::optional<ModelMatrix> makeModelMatrix(const Sheet& sheet, const Formula& formula, const Factors& factors,
                                           base::Errors& errors, base::Notices& notices)
{
    return Builder(sheet, formula, factors, errors, notices).build();
}

} // namespace titer::studies
