// Reads a regression formula against a sheet, and runs it with dual numbers for exact derivatives.
#include "core/studies/analysis/regression.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace titer::studies {

using base::say;

namespace {

constexpr int directions = 8; // derivatives per run of the expression

// What the residuals are computed from. The values of a row are those of the columns, then the parameters.
struct Compiled {
    base::Expression model;
    std::vector<std::vector<double>> data; // by row
    std::vector<double> response;          // by row
    int columns = 0;
    int parameters = 0;

    double modelAt(std::size_t row, const Eigen::VectorXd& x) const
    {
        std::vector<double> values = data[row];
        values.insert(values.end(), x.begin(), x.end());
        return model.evaluate(std::span<const double>(values));
    }

    void residuals(const Eigen::VectorXd& x, Eigen::VectorXd& r) const
    {
        std::vector<double> values(std::size_t(columns + parameters));
        std::copy(x.begin(), x.end(), values.begin() + columns);
        for (std::size_t row = 0; row < data.size(); ++row) {
            std::copy(data[row].begin(), data[row].end(), values.begin());
            r[Eigen::Index(row)] = model.evaluate(std::span<const double>(values)) - response[row];
        }
    }

    // The derivatives by up to eight parameters from `first` on.
    void derivatives(const Eigen::VectorXd& x, int first, Eigen::MatrixXd& jacobian) const
    {
        using Number = base::Dual<directions>;
        std::vector<Number> values(std::size_t(columns + parameters));
        for (int i = 0; i < parameters; ++i) values[std::size_t(columns + i)] = Number(x[i]);
        const int count = std::min(directions, parameters - first);
        for (int i = 0; i < count; ++i) values[std::size_t(columns + first + i)].d[std::size_t(i)] = 1.0;
        for (std::size_t row = 0; row < data.size(); ++row) {
            std::copy(data[row].begin(), data[row].end(), values.begin());
            const Number value = model.evaluate(std::span<const Number>(values));
            for (int i = 0; i < count; ++i) jacobian(Eigen::Index(row), first + i) = value.d[std::size_t(i)];
        }
    }
};

// Blanks instead of all up to the end of the left side, so that places on the right one stay those of the whole
// formula.
std::string blanked(std::string_view left)
{
    std::string blanks;
    for (const char c : left)
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) blanks += c == '\n' ? '\n' : ' ';
    return blanks;
}

class RegressionReader {
public:
    RegressionReader(const Sheet& sheet, const std::vector<std::pair<std::string, double>>& starts,
                     base::Errors& errors, base::Notices& notices)
        : m_sheet(sheet)
        , m_starts(starts)
        , m_errors(errors)
        , m_notices(notices)
    {
        for (const Column& column : sheet.columns) m_columns.push_back(column.name);
    }

    std::optional<Regression> read(std::string_view formula)
    {
        const std::size_t tilde = formula.find('~');
        if (tilde == std::string_view::npos) {
            fault("formula",
                  say(CORE_TR("core", "The formula has no “~” between the response and the model. Write it as "
                                      "y ~ b1*exp(-b2*x).")));
            return std::nullopt;
        }
        const auto left = base::readExpression(formula.substr(0, tilde), m_columns);
        const std::string right = blanked(formula.substr(0, tilde + 1)) + std::string(formula.substr(tilde + 1));
        auto model = base::readExpression(right, m_columns, m_parameters);
        if (!left) fault("formula", left.error().what);
        if (!model) fault("formula", model.error().what);
        if (!left || !model) return std::nullopt;
        m_out.response = base::trimmed(formula.substr(0, tilde));
        checkNames(*model);
        checkColumns(*left, *model);
        if (!m_errors.empty()) return std::nullopt;
        // The parameters in the order in which they were given; every name is known by now.
        std::vector<std::string> names = m_columns;
        m_out.start.resize(Eigen::Index(m_starts.size()));
        for (std::size_t i = 0; i < m_starts.size(); ++i) {
            names.push_back(m_starts[i].first);
            m_out.problem.names.push_back(m_starts[i].first);
            m_out.start[Eigen::Index(i)] = m_starts[i].second;
        }
        takeRows(*left, *base::readExpression(right, names));
        if (m_errors.empty()) checkStart();
        if (!m_errors.empty()) return std::nullopt;
        return std::move(m_out);
    }

private:
    void fault(std::string where, base::Sentence what)
    {
        m_errors.push_back({base::Code::Input, std::move(where), std::move(what)});
    }
    bool used(const base::Expression& a, const base::Expression& b, std::size_t column) const
    {
        return a.uses(int(column)) || b.uses(int(column));
    }
    bool hasStart(std::string_view name) const
    {
        return std::any_of(m_starts.begin(), m_starts.end(), [&](const auto& start) { return start.first == name; });
    }
    std::string place(std::size_t row, std::size_t column) const
    {
        return m_sheet.name + ":" + std::to_string(m_sheet.lines[row]) + ":" + std::to_string(column + 1);
    }
    void checkNames(const base::Expression& model);
    void checkColumns(const base::Expression& left, const base::Expression& model);
    void takeRows(const base::Expression& left, base::Expression model);
    void checkStart();

    const Sheet& m_sheet;
    const std::vector<std::pair<std::string, double>>& m_starts;
    base::Errors& m_errors;
    base::Notices& m_notices;
    std::vector<std::string> m_columns;
    std::vector<std::string> m_parameters; // names that are no columns
    Regression m_out;
    std::shared_ptr<Compiled> m_compiled;
};

// Names that are neither columns nor have a start value, and start values of nothing.
void RegressionReader::checkNames(const base::Expression& model)
{
    std::vector<std::string> known = m_columns;
    for (const auto& start : m_starts) known.push_back(start.first);
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        const std::string& name = m_parameters[i];
        if (hasStart(name)) continue;
        const auto step =
            std::find_if(model.steps().begin(), model.steps().end(),
                         [&](const base::Expression::Step& s) { return s.name == int(m_columns.size() + i); });
        const auto [line, column] = base::placeIn(model.text(), step->at);
        fault("formula",
              say(CORE_TR("core",
                          "In line {1}, column {2}, “{3}” is neither a column nor a parameter with a start value. Give "
                          "it a start value, or write one of {4}."),
                  line, column, name, base::join(known, ", ")));
    }
    for (std::size_t i = 0; i < m_starts.size(); ++i) {
        const auto& [name, value] = m_starts[i];
        if (std::any_of(m_starts.begin(), m_starts.begin() + std::ptrdiff_t(i),
                        [&](const auto& s) { return s.first == name; }))
            fault("parameters/" + name,
                  say(CORE_TR("core", "The parameter “{1}” has two start values. Give only one."), name));
        else if (std::find(m_columns.begin(), m_columns.end(), name) != m_columns.end())
            fault("parameters/" + name,
                  say(CORE_TR("core", "“{1}” is a column of the data and cannot also be a parameter. Give the "
                                      "parameter another name."),
                      name));
        else if (std::find(m_parameters.begin(), m_parameters.end(), name) == m_parameters.end())
            fault(
                "parameters/" + name,
                say(CORE_TR("core", "The parameter “{1}” does not occur in the formula. Remove it, or use it."), name));
        else if (!std::isfinite(value))
            fault("parameters/" + name, say(CORE_TR("core", "The start value of “{1}” is not a number."), name));
    }
    if (m_parameters.empty())
        fault("formula",
              say(CORE_TR("core", "The model has no parameter: all its names are columns. Add a parameter to fit, "
                                  "such as b1*x.")));
}

void RegressionReader::checkColumns(const base::Expression& left, const base::Expression& model)
{
    for (std::size_t c = 0; c < m_sheet.columns.size(); ++c) {
        const Column& column = m_sheet.columns[c];
        if (!column.text || !used(left, model, c)) continue;
        std::size_t row = 0;
        while (row + 1 < column.cells.size() && (column.cells[row].empty() || base::readNumber(column.cells[row])))
            ++row;
        fault(place(row, c), say(CORE_TR("core", "The column “{1}” contains text, “{2}”; a regression takes "
                                                 "numbers. Correct the cell, or leave it empty."),
                                 column.name, column.cells[row]));
    }
}

void RegressionReader::takeRows(const base::Expression& left, base::Expression model)
{
    const std::size_t columns = m_sheet.columns.size();
    auto compiled = std::make_shared<Compiled>();
    std::vector<bool> counts(columns);
    for (std::size_t c = 0; c < columns; ++c) counts[c] = used(left, model, c);
    for (std::size_t row = 0; row < m_sheet.rows(); ++row) {
        std::vector<double> values(columns, 0.0);
        bool whole = true;
        for (std::size_t c = 0; c < columns; ++c) {
            if (!counts[c]) continue;
            whole = whole && !m_sheet.columns[c].missing(row);
            values[c] = m_sheet.columns[c].values[row];
        }
        if (!whole) continue;
        const double response = left.evaluate(std::span<const double>(values));
        if (!std::isfinite(response))
            fault(m_sheet.name + ":" + std::to_string(m_sheet.lines[row]),
                  say(CORE_TR("core",
                              "The response {1} has no value in this line. Correct the line, or leave its cell empty."),
                      m_out.response));
        m_out.rows.push_back(row);
        compiled->data.push_back(std::move(values));
        compiled->response.push_back(response);
    }
    if (const std::size_t left_out = m_sheet.rows() - m_out.rows.size(); left_out > 0)
        m_notices.push_back(
            {m_sheet.name,
             say(CORE_TR("core", "{1} of {2} lines were omitted because a cell that the formula needs is empty."),
                 std::to_string(left_out), std::to_string(m_sheet.rows()))});
    compiled->model = std::move(model);
    compiled->columns = int(columns);
    compiled->parameters = int(m_out.start.size());
    m_compiled = compiled;
    NonlinearProblem& problem = m_out.problem;
    problem.residuals = int(m_out.rows.size());
    problem.responseLength = Eigen::Map<const Eigen::VectorXd>(compiled->response.data(), problem.residuals).norm();
    problem.evaluate = [compiled](const Eigen::VectorXd& x, Eigen::VectorXd& r, Eigen::MatrixXd* jacobian) {
        compiled->residuals(x, r);
        for (int first = 0; jacobian && first < compiled->parameters; first += directions)
            compiled->derivatives(x, first, *jacobian);
        return true;
    };
}

// Reports the line in which the model cannot be evaluated: "no value at the start" alone would send people searching.
void RegressionReader::checkStart()
{
    for (std::size_t i = 0; i < m_out.rows.size(); ++i) {
        if (std::isfinite(m_compiled->modelAt(i, m_out.start))) continue;
        fault(m_sheet.name + ":" + std::to_string(m_sheet.lines[m_out.rows[i]]),
              say(CORE_TR("core", "With the start values the model has no value in this line; look for a division by "
                                  "0, a logarithm or a root of a "
                                  "negative number, or an overflow, and choose other start values.")));
        return;
    }
}

} // namespace

std::optional<Regression> readRegression(const Sheet& sheet, std::string_view formula,
                                         const std::vector<std::pair<std::string, double>>& starts,
                                         base::Errors& errors, base::Notices& notices)
{
    base::Errors own;
    std::optional<Regression> regression = RegressionReader(sheet, starts, own, notices).read(formula);
    errors.insert(errors.end(), own.begin(), own.end());
    return regression;
}

} // namespace titer::studies
