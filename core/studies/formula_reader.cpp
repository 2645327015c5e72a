// Tokens of a formula, and recursive descent through its arithmetic.
#include "core/studies/formula_reader.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace titer::studies {

using base::say;
using Op = Arithmetic::Op;

namespace {

bool beginsName(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) || c == '.' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool continuesName(char c)
{
    return beginsName(c) || (c >= '0' && c <= '9');
}

std::size_t numberLength(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size() && ((text[i] >= '0' && text[i] <= '9') || text[i] == '.')) ++i;
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        std::size_t j = i + 1;
        if (j < text.size() && (text[j] == '+' || text[j] == '-')) ++j;
        if (j < text.size() && text[j] >= '0' && text[j] <= '9') {
            while (j < text.size() && text[j] >= '0' && text[j] <= '9') ++j;
            i = j;
        }
    }
    return i;
}

} // namespace

FormulaReader::FormulaReader(std::string_view text, const std::vector<std::string>& columns)
    : m_text(text)
    , m_columns(columns)
{
    readTokens();
}

void FormulaReader::refuse(std::size_t at, base::Sentence what)
{
    if (m_error) return;
    m_error = base::Error{base::Code::Input, "formula:" + std::to_string(base::utf8Columns(m_text.substr(0, at)) + 1),
                          std::move(what)};
    m_at = m_tokens.empty() ? 0 : m_tokens.size() - 1;
}

void FormulaReader::readTokens()
{
    using Kind = FormulaToken::Kind;
    std::size_t i = 0;
    while (i < m_text.size()) {
        const char c = m_text[i];
        FormulaToken token{.kind = Kind::Sign, .text = std::string(1, c), .at = i, .end = i + 1};
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            ++i;
            continue;
        }
        if (c == '`') {
            const std::size_t close = m_text.find('`', i + 1);
            if (close == std::string_view::npos) {
                refuse(i, say(CORE_TR("core", "The backtick that opens here never closes. Close it behind the name.")));
                break;
            }
            token = {Kind::Name, std::string(m_text.substr(i + 1, close - i - 1)), i, close + 1, true};
        } else if (beginsName(c) &&
                   !(c == '.' && i + 1 < m_text.size() && m_text[i + 1] >= '0' && m_text[i + 1] <= '9')) {
            std::size_t end = i;
            while (end < m_text.size() && continuesName(m_text[end])) ++end;
            token = {Kind::Name, std::string(m_text.substr(i, end - i)), i, end, false};
        } else if ((c >= '0' && c <= '9') || c == '.') {
            const std::size_t length = numberLength(m_text.substr(i));
            token = {Kind::Number, std::string(m_text.substr(i, length)), i, i + length, false};
        } else if (m_text.substr(i, 4) == "%in%") {
            token = {Kind::Sign, "%in%", i, i + 4, false};
        } else if (std::string_view("~+-*/:^()").find(c) == std::string_view::npos) {
            refuse(i, say(CORE_TR("core",
                                  "“{1}” has no meaning in a formula. Write y ~ A + B + A:B + I(A^2), and a name with "
                                  "other signs in backticks."),
                          m_text.substr(i, std::max<std::size_t>(1, base::utf8Length(m_text.substr(i))))));
            break;
        }
        i = token.end;
        m_tokens.push_back(std::move(token));
    }
    m_tokens.push_back({Kind::End, "", m_text.size(), m_text.size(), false});
    if (m_error) m_at = m_tokens.size() - 1;
}

FormulaToken FormulaReader::take()
{
    const FormulaToken token = m_tokens[m_at];
    if (m_at + 1 < m_tokens.size()) ++m_at;
    return token;
}

bool FormulaReader::takeIf(std::string_view sign)
{
    if (!next().is(sign)) return false;
    take();
    return true;
}

void FormulaReader::expect(std::string_view sign)
{
    if (!takeIf(sign)) refuse(next().at, say(CORE_TR("core", "Here “{1}” is missing."), sign));
}

bool FormulaReader::enter()
{
    constexpr int deepest = 100;
    if (++m_depth <= deepest) return true;
    refuse(next().at, say(CORE_TR("core", "The brackets are nested too deeply; write the formula with fewer.")));
    return false;
}

bool FormulaReader::checkColumn(const FormulaToken& name)
{
    if (std::find(m_columns.begin(), m_columns.end(), name.text) != m_columns.end()) return true;
    const std::string near = base::nearest(name.text, m_columns);
    if (near.empty())
        refuse(name.at, say(CORE_TR("core", "There is no column “{1}”; there are {2}."), name.text,
                            base::join(m_columns, ", ")));
    else
        refuse(name.at, say(CORE_TR("core", "There is no column “{1}”; did you mean “{2}”? There are {3}."), name.text,
                            near, base::join(m_columns, ", ")));
    return false;
}

FormulaReader::Part FormulaReader::join(Part left, const Part& right, Op op)
{
    Part joined;
    joined.program = std::move(left.program);
    std::vector<int> indices;
    for (const std::string& name : right.program.names) {
        auto& names = joined.program.names;
        const auto at = std::find(names.begin(), names.end(), name);
        indices.push_back(int(at - names.begin()));
        if (at == names.end()) names.push_back(name);
    }
    for (Arithmetic::Step step : right.program.steps) {
        if (step.op == Op::Name) step.index = indices[std::size_t(step.index)];
        joined.program.steps.push_back(step);
    }
    joined.program.steps.push_back({op});
    if (op == Op::Multiply && left.product && right.product) {
        joined.product = true;
        joined.powers = std::move(left.powers);
        for (const FormulaVariable::Power& power : right.powers) {
            const auto same = std::find_if(joined.powers.begin(), joined.powers.end(),
                                           [&](const auto& p) { return p.column == power.column; });
            if (same == joined.powers.end())
                joined.powers.push_back(power);
            else
                same->power += power.power;
        }
    } else if (op == Op::Power && left.product && right.whole) {
        joined.product = true;
        joined.powers = std::move(left.powers);
        for (FormulaVariable::Power& power : joined.powers) power.power *= *right.whole;
    }
    for (const FormulaVariable::Power& power : joined.powers)
        if (power.power > 30) joined.product = false; // arithmetic then
    return joined;
}

FormulaReader::Part FormulaReader::sum()
{
    Part left = productOf();
    while (!failed() && (next().is("+") || next().is("-"))) {
        const Op op = take().is("+") ? Op::Add : Op::Subtract;
        left = join(std::move(left), productOf(), op);
    }
    return left;
}

FormulaReader::Part FormulaReader::productOf()
{
    Part left = negation();
    while (!failed() && (next().is("*") || next().is("/"))) {
        const Op op = take().is("*") ? Op::Multiply : Op::Divide;
        left = join(std::move(left), negation(), op);
    }
    return left;
}

FormulaReader::Part FormulaReader::negation()
{
    if (takeIf("+")) return enter() ? (leave(), negation()) : Part();
    if (!takeIf("-")) return powerOf();
    if (!enter()) return {};
    Part part = negation();
    leave();
    part.program.steps.push_back({Op::Negate});
    return {.program = std::move(part.program), .powers = {}, .product = false, .whole = {}};
}

FormulaReader::Part FormulaReader::powerOf()
{
    Part base = primary();
    if (!failed() && takeIf("^")) {
        if (!enter()) return {};
        const Part exponent = negation();
        leave();
        return join(std::move(base), exponent, Op::Power);
    }
    return base;
}

FormulaReader::Part FormulaReader::primary()
{
    Part part;
    if (next().kind == FormulaToken::Kind::Number) {
        const FormulaToken token = take();
        const std::optional<double> value = base::readNumber(token.text);
        if (!value) refuse(token.at, say(CORE_TR("core", "“{1}” is no number."), token.text));
        part.program.steps.push_back({Op::Number, value.value_or(0.0)});
        if (value && *value >= 1.0 && *value <= 30.0 && *value == std::floor(*value)) part.whole = int(*value);
        return part;
    }
    if (next().kind == FormulaToken::Kind::Name) {
        const FormulaToken name = take();
        if (!name.quoted && next().is("(")) {
            const std::optional<int> function = functionIndex(name.text);
            if (!function) {
                refuse(name.at,
                       say(CORE_TR("core", "“{1}” is no function that formulas know; there are {2}. A column of that "
                                           "name stands without brackets behind it."),
                           name.text, base::join(functionNames(), ", ")));
                return part;
            }
            take();
            if (!enter()) return part;
            part.program = sum().program;
            leave();
            part.program.steps.push_back({Op::Function, 0.0, *function});
            expect(")");
            return part;
        }
        if (!checkColumn(name)) return part;
        part.program.names = {name.text};
        part.program.steps = {{Op::Name}};
        part.powers = {{name.text, 1}};
        part.product = true;
        return part;
    }
    if (next().is("(")) {
        take();
        if (!enter()) return part;
        part = sum();
        leave();
        expect(")");
        return part;
    }
    refuse(next().at, say(CORE_TR("core", "Here a column, a number or a bracket is missing.")));
    return part;
}

// A product keeps its powers alone, so that it is coded and scaled as a polynomial.
FormulaVariable FormulaReader::variable(Part part, std::string name) const
{
    FormulaVariable variable{.name = std::move(name)};
    if (part.product)
        variable.powers = std::move(part.powers);
    else
        variable.arithmetic = std::move(part.program);
    return variable;
}

FormulaVariable FormulaReader::arithmetic()
{
    Part part = sum();
    std::string name =
        part.product && part.powers.size() == 1 && part.powers[0].power == 1 ? part.powers[0].column : "";
    return variable(std::move(part), std::move(name));
}

FormulaVariable FormulaReader::call()
{
    const FormulaToken function = next();
    Part part;
    if (function.text == "I") {
        take();
        expect("(");
        if (enter()) part = sum();
        leave();
        expect(")");
    } else {
        part = primary();
    }
    if (failed()) return {};
    std::string name;
    for (const char c : m_text.substr(function.at, m_tokens[m_at - 1].end - function.at))
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') name += c;
    if (part.product) {
        name = "I(";
        for (std::size_t i = 0; i < part.powers.size(); ++i)
            name += (i > 0 ? "*" : "") + part.powers[i].column +
                    (part.powers[i].power > 1 ? "^" + std::to_string(part.powers[i].power) : "");
        name += ")";
    }
    if (part.program.names.empty())
        refuse(function.at, say(CORE_TR("core", "“{1}” names no column, so that it is the same in every run."), name));
    return variable(std::move(part), std::move(name));
}

} // namespace titer::studies
