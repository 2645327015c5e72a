// Reads expressions by recursive descent with a bounded depth, into a program in reverse Polish order.
#include "core/base/math/expression.h"

#include "core/base/reading_limits.h"
#include "core/base/text.h"

#include <algorithm>
#include <numbers>
#include <optional>

namespace titer::base {

using Op = Expression::Op;
static_assert(Expression::maxTextSize == limits::expressionSize && Expression::maxDepth == limits::expressionDepth);

namespace {

struct Function {
    std::string_view name;
    Op op;
    int min = 1; // values it takes
    int max = 1;
};

constexpr int any = 1000;
constexpr Function functions[] = {
    {"exp", Op::Exp},         {"expm1", Op::Expm1},
    {"log", Op::Log},         {"ln", Op::Log},
    {"log2", Op::Log2},       {"log10", Op::Log10},
    {"log1p", Op::Log1p},     {"sqrt", Op::Sqrt},
    {"sin", Op::Sin},         {"cos", Op::Cos},
    {"tan", Op::Tan},         {"asin", Op::Asin},
    {"acos", Op::Acos},       {"atan", Op::Atan},
    {"sinh", Op::Sinh},       {"cosh", Op::Cosh},
    {"tanh", Op::Tanh},       {"asinh", Op::Asinh},
    {"acosh", Op::Acosh},     {"atanh", Op::Atanh},
    {"abs", Op::Abs},         {"floor", Op::Floor},
    {"ceil", Op::Ceil},       {"factorial", Op::Factorial},
    {"min", Op::Min, 2, any}, {"max", Op::Max, 2, any},
    {"pow", Op::Power, 2, 2}, {"and", Op::And, 2, any},
    {"or", Op::Or, 2, any},   {"not", Op::Not},
    {"if", Op::If, 3, 3},     {"saturation", Op::Saturation, 2, 2},
    {"fade", Op::Fade, 2, 2}, {"share", Op::Share, 2, 2},
};

const Function* findFunction(std::string_view name)
{
    const auto found = std::find_if(std::begin(functions), std::end(functions),
                                    [&](const Function& function) { return function.name == name; });
    return found == std::end(functions) ? nullptr : found;
}

// Letters of other alphabets are bytes above 127, all of which may stand in a name.
bool beginsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (static_cast<unsigned char>(c) & 0x80) != 0;
}

bool isWhitespace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

std::vector<std::string> functionNames()
{
    std::vector<std::string> names;
    for (const Function& function : functions) names.emplace_back(function.name);
    return names;
}

TextPlace placeIn(std::string_view text, std::size_t at)
{
    at = std::min(at, text.size());
    const std::string_view before = text.substr(0, at);
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const auto characters = std::count_if(before.begin() + std::ptrdiff_t(lineStart), before.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return {std::to_string(lines + 1), std::to_string(characters + 1)};
}

bool Expression::uses(int name) const
{
    return std::any_of(m_steps.begin(), m_steps.end(),
                       [&](const Step& step) { return step.op == Op::Name && step.name == name; });
}

class ExpressionReader {
public:
    ExpressionReader(std::string_view text, const std::vector<std::string>& names,
                     std::vector<std::string>* others = nullptr)
        : m_text(text)
        , m_names(names)
        , m_others(others)
    {
        m_out.m_text = text;
    }

    Result<Expression> read()
    {
        if (m_text.size() > Expression::maxTextSize) {
            refuse(say(CORE_TR("core", "The expression is longer than {1} characters; split it."),
                       std::to_string(Expression::maxTextSize)));
        } else if (readComparison() && !atEnd()) {
            refuseHere();
        }
        if (m_fault) return Error{Code::Input, {}, *m_fault};
        return std::move(m_out);
    }

private:
    char peek(std::size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }
    void skipBlanks()
    {
        while (isWhitespace(peek())) ++m_at;
    }
    bool atEnd()
    {
        skipBlanks();
        return m_at >= m_text.size();
    }
    bool take(std::string_view token)
    {
        skipBlanks();
        if (m_text.substr(m_at, token.size()) != token) return false;
        m_at += token.size();
        return true;
    }

    bool refuse(Sentence what)
    {
        if (!m_fault) m_fault = std::move(what);
        return false;
    }
    bool refuseHere();
    bool refuseDepth(std::size_t at);
    bool refuseName(std::string_view name, std::size_t at, bool function);

    // Adds a step that takes `operands` values and leaves one.
    bool emit(Op op, std::size_t at, int operands, double number = 0.0, int name = -1);
    bool readComparison();
    bool readSum();
    bool readProduct();
    bool readSigned();
    bool readPower();
    bool readPrimary();
    bool readNumberHere();
    bool readNameHere();
    bool readCall(const Function& function, std::size_t at);
    bool readClosed(std::size_t opened);

    std::string_view m_text;
    const std::vector<std::string>& m_names;
    std::vector<std::string>* m_others; // null: other names are faults
    Expression m_out;
    std::optional<Sentence> m_fault;
    std::size_t m_at = 0;
    int m_nested = 0;
    int m_waiting = 0; // values on the stack
};

bool ExpressionReader::refuseHere()
{
    skipBlanks();
    const auto [line, column] = placeIn(m_text, m_at);
    if (m_at >= m_text.size())
        return refuse(
            say(CORE_TR("core", "The expression ends too early, in line {1}, column {2}; a number, a name or a "
                                "parenthesis is missing there."),
                line, column));
    if (peek() == ',')
        return refuse(
            say(CORE_TR("core", "In line {1}, column {2} the comma is not expected; write decimals with a point."),
                line, column));
    std::size_t length = 1;
    while ((static_cast<unsigned char>(peek(length)) & 0xC0) == 0x80) ++length;
    return refuse(say(CORE_TR("core", "In line {1}, column {2}, “{3}” is not expected; look for a missing or extra "
                                      "operator or parenthesis."),
                      line, column, m_text.substr(m_at, length)));
}

bool ExpressionReader::refuseDepth(std::size_t at)
{
    const auto [line, column] = placeIn(m_text, at);
    return refuse(
        say(CORE_TR("core", "In line {1}, column {2} the expression is nested too deeply; split it."), line, column));
}

bool ExpressionReader::refuseName(std::string_view name, std::size_t at, bool function)
{
    const auto [line, column] = placeIn(m_text, at);
    std::vector<std::string> known = function ? functionNames() : m_names;
    if (std::string near = nearest(name, known); !near.empty())
        return refuse(say(CORE_TR("core", "In line {1}, column {2}, “{3}” is unknown here; did you mean “{4}”?"), line,
                          column, name, near));
    if (known.empty()) known = {"pi"};
    constexpr std::size_t few = 20;
    if (known.size() > few) {
        known.resize(few);
        known.push_back("...");
    }
    return refuse(say(CORE_TR("core", "In line {1}, column {2}, “{3}” is unknown here; known names are {4}."), line,
                      column, name, join(known, ", ")));
}

bool ExpressionReader::emit(Op op, std::size_t at, int operands, double number, int name)
{
    m_waiting += 1 - operands;
    m_out.m_depth = std::max(m_out.m_depth, m_waiting);
    if (m_waiting > Expression::maxDepth) return refuseDepth(at);
    m_out.m_steps.push_back({op, name, number, at});
    return true;
}

bool ExpressionReader::readComparison()
{
    static constexpr std::pair<std::string_view, Op> signs[] = {{"<=", Op::AtMost}, {">=", Op::AtLeast},
                                                                {"==", Op::Equal},  {"!=", Op::Unequal},
                                                                {"<", Op::Less},    {">", Op::Greater}};
    if (!readSum()) return false;
    for (const auto& [sign, op] : signs) {
        skipBlanks();
        const std::size_t at = m_at;
        if (take(sign)) return readSum() && emit(op, at, 2);
    }
    return true;
}

bool ExpressionReader::readSum()
{
    if (!readProduct()) return false;
    for (;;) {
        skipBlanks();
        const std::size_t at = m_at;
        if (peek() != '+' && peek() != '-') return true;
        const Op op = m_text[m_at++] == '+' ? Op::Add : Op::Subtract;
        if (!readProduct() || !emit(op, at, 2)) return false;
    }
}

bool ExpressionReader::readProduct()
{
    if (!readSigned()) return false;
    for (;;) {
        skipBlanks();
        const std::size_t at = m_at;
        if (peek() != '*' && peek() != '/') return true;
        const Op op = m_text[m_at++] == '*' ? Op::Multiply : Op::Divide;
        if (!readSigned() || !emit(op, at, 2)) return false;
    }
}

bool ExpressionReader::readSigned()
{
    bool negative = false;
    skipBlanks();
    const std::size_t at = m_at;
    for (; peek() == '-' || peek() == '+'; skipBlanks()) negative ^= m_text[m_at++] == '-';
    return readPower() && (!negative || emit(Op::Negate, at, 1));
}

bool ExpressionReader::readPower()
{
    if (!readPrimary()) return false;
    skipBlanks();
    const std::size_t at = m_at;
    if (!take("^") && !take("**")) return true;
    // An exponent may have a sign and a power of its own: the only nesting without a parenthesis.
    if (++m_nested > Expression::maxDepth) return refuseDepth(at);
    const bool good = readSigned() && emit(Op::Power, at, 2);
    --m_nested;
    return good;
}

bool ExpressionReader::readPrimary()
{
    skipBlanks();
    const char c = peek();
    if (isDigit(c) || (c == '.' && isDigit(peek(1)))) return readNumberHere();
    if (beginsName(c) || c == '`') return readNameHere();
    if (c != '(') return refuseHere();
    const std::size_t opened = m_at++;
    if (++m_nested > Expression::maxDepth) return refuseDepth(opened);
    const bool good = readComparison() && readClosed(opened);
    --m_nested;
    return good;
}

bool ExpressionReader::readClosed(std::size_t opened)
{
    if (take(")")) return true;
    if (!atEnd()) return refuseHere();
    const auto [line, column] = placeIn(m_text, opened);
    return refuse(
        say(CORE_TR("core", "The parenthesis opened in line {1}, column {2} is not closed; add “)”."), line, column));
}

bool ExpressionReader::readNumberHere()
{
    const std::size_t begin = m_at;
    while (isDigit(peek())) ++m_at;
    if (peek() == '.') ++m_at;
    while (isDigit(peek())) ++m_at;
    if (peek() == 'e' || peek() == 'E') {
        const std::size_t sign = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
        if (isDigit(peek(sign))) m_at += sign;
        while (isDigit(peek())) ++m_at;
    }
    const std::string_view text = m_text.substr(begin, m_at - begin);
    if (const std::optional<double> value = readNumber(text)) return emit(Op::Number, begin, 0, *value);
    const auto [line, column] = placeIn(m_text, begin);
    return refuse(say(CORE_TR("core", "In line {1}, column {2}, “{3}” is too large or too small for a number."), line,
                      column, text));
}

bool ExpressionReader::readNameHere()
{
    const std::size_t begin = m_at;
    std::string_view name;
    if (peek() == '`') {
        const std::size_t end = m_text.find('`', begin + 1);
        if (end == std::string_view::npos) return refuseHere();
        name = m_text.substr(begin + 1, end - begin - 1);
        m_at = end + 1;
    } else {
        while (beginsName(peek()) || isDigit(peek()) || peek() == '.') ++m_at;
        name = m_text.substr(begin, m_at - begin);
    }
    skipBlanks();
    const Function* function = findFunction(name);
    if (peek() == '(' && m_text[begin] != '`')
        return function ? readCall(*function, begin) : refuseName(name, begin, true);
    if (const auto found = std::find(m_names.begin(), m_names.end(), name); found != m_names.end())
        return emit(Op::Name, begin, 0, 0.0, int(found - m_names.begin()));
    if (name == "pi") return emit(Op::Number, begin, 0, std::numbers::pi);
    if (!function && m_others) {
        const auto found = std::find(m_others->begin(), m_others->end(), name);
        const auto index = found - m_others->begin();
        if (found == m_others->end()) m_others->emplace_back(name);
        return emit(Op::Name, begin, 0, 0.0, int(m_names.size()) + int(index));
    }
    if (!function) return refuseName(name, begin, false);
    const auto [line, column] = placeIn(m_text, begin);
    return refuse(say(CORE_TR("core", "In line {1}, column {2}, {3} is a function; write {3}(...) with its arguments."),
                      line, column, name));
}

bool ExpressionReader::readCall(const Function& function, std::size_t at)
{
    const std::size_t opened = m_at++; // "("
    if (++m_nested > Expression::maxDepth) return refuseDepth(opened);
    int count = 0;
    const bool chained = function.max == any; // min(a, b, c) is min(min(a, b), c)
    if (!take(")")) {
        do {
            if (!readComparison()) return false;
            ++count;
            if (chained && count > 1 && !emit(function.op, at, 2)) return false;
        } while (take(","));
        if (!readClosed(opened)) return false;
    }
    --m_nested;
    if (count < function.min || count > function.max) {
        const auto [line, column] = placeIn(m_text, at);
        if (function.max == 1)
            return refuse(say(CORE_TR("core", "In line {1}, column {2}, {3} takes one value between its "
                                              "parentheses, not {4}."),
                              line, column, function.name, std::to_string(count)));
        return refuse(
            say(CORE_TR("core", "In line {1}, column {2}, {3} takes {4} values between its parentheses, separated "
                                "by commas, not {5}."),
                line, column, function.name, std::to_string(function.min), std::to_string(count)));
    }
    return chained || emit(function.op, at, count);
}

Result<Expression> readExpression(std::string_view text, const std::vector<std::string>& names)
{
    return ExpressionReader(text, names).read();
}

Result<Expression> readExpression(std::string_view text, const std::vector<std::string>& names,
                                  std::vector<std::string>& others)
{
    others.clear();
    return ExpressionReader(text, names, &others).read();
}

} // namespace titer::base
