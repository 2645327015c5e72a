#include "core/base/text.h"
#include "core/studies/designs/region.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <vector>

namespace titer::studies {

using base::say;

namespace {

base::Error constraintFault(base::Sentence what)
{
    return base::inputError("design/constraint", std::move(what));
}

// One side: numbers, factors and squares of them, with numbers before them, between + and -.
struct Side {
    Eigen::VectorXd weights;
    double constant = 0.0;
    Eigen::VectorXd squares = Eigen::VectorXd::Zero(weights.size());
};

class SideReader {
public:
    SideReader(std::string_view text, std::string_view whole, const Factors& factors)
        : m_text(text)
        , m_whole(whole)
        , m_factors(factors)
    {
    }

    base::Result<Side> read()
    {
        Side side{Eigen::VectorXd::Zero(Eigen::Index(m_factors.size()))};
        for (bool first = true; skip(); first = false) {
            double sign = 1.0;
            if (m_text[m_at] == '+' || m_text[m_at] == '-')
                sign = m_text[m_at++] == '-' ? -1.0 : 1.0;
            else if (!first)
                return unread();
            if (const base::Done done = product(sign, side); !done) return done.error();
            m_any = true;
        }
        if (!m_any) return unread();
        return side;
    }

private:
    bool skip()
    {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at]))) ++m_at;
        return m_at < m_text.size();
    }

    base::Error unread() const
    {
        return constraintFault(
            say(CORE_TR("core", "The constraint “{1}” cannot be read. Write sums of factors with numbers before them "
                                "around <= or >=, such as 2*A + B <= 3."),
                m_whole));
    }

    // The longest name that stands here and is not the head of a longer word.
    std::optional<std::size_t> factorHere() const
    {
        std::optional<std::size_t> found;
        for (std::size_t f = 0; f < m_factors.size(); ++f) {
            const std::string& name = m_factors[f].name;
            if (m_text.substr(m_at, name.size()) != name) continue;
            const std::size_t end = m_at + name.size();
            const auto letter = [](char c) {
                return std::isalnum(static_cast<unsigned char>(c)) || c == '_' ||
                       (static_cast<unsigned char>(c) & 0x80U);
            };
            if (end < m_text.size() && letter(m_text[end]) && letter(name.back())) continue;
            if (!found || name.size() > m_factors[*found].name.size()) found = f;
        }
        return found;
    }

    std::string wordHere() const
    {
        const std::size_t end = m_text.find_first_of("+-*/^()<>= \t", m_at);
        return std::string(m_text.substr(m_at, end == std::string_view::npos ? end : end - m_at));
    }

    std::optional<double> numberHere()
    {
        std::size_t end = m_at;
        const auto digit = [&](std::size_t i) {
            return i < m_text.size() && (std::isdigit(static_cast<unsigned char>(m_text[i])) || m_text[i] == '.');
        };
        while (digit(end)) ++end;
        if (end == m_at) return std::nullopt;
        if (end < m_text.size() && (m_text[end] == 'e' || m_text[end] == 'E')) {
            const bool sign = end + 1 < m_text.size() && (m_text[end + 1] == '-' || m_text[end + 1] == '+');
            std::size_t exponent = end + (sign ? 2 : 1);
            if (digit(exponent)) {
                while (digit(exponent)) ++exponent;
                end = exponent;
            }
        }
        const std::optional<double> number = base::readNumber(m_text.substr(m_at, end - m_at));
        if (number) m_at = end;
        return number;
    }

    bool take(char c)
    {
        if (!skip() || m_text[m_at] != c) return false;
        ++m_at;
        return true;
    }

    bool takeSquare()
    {
        skip();
        const std::string_view two = "\xC2\xB2"; // ²
        if (m_text.substr(m_at, two.size()) == two) {
            m_at += two.size();
            return true;
        }
        return take('^') && take('2');
    }

    // What stands under a divisor, where there is one.
    std::optional<double> divisor()
    {
        if (!take('/')) return 1.0;
        skip();
        const std::optional<double> number = numberHere();
        return number && *number > 0.0 ? number : std::nullopt;
    }

    base::Result<std::size_t> factor()
    {
        skip();
        const std::optional<std::size_t> found = factorHere();
        if (!found) return unknown();
        m_at += m_factors[*found].name.size();
        if (m_factors[*found].categorical())
            return constraintFault(
                say(CORE_TR("core", "The factor “{1}” has levels, not numbers, so it cannot be used in the "
                                    "constraint “{2}”. Remove it."),
                    m_factors[*found].name, m_whole));
        return *found;
    }

    // Behind a bracket: a factor less a number, both over a number: "A - 5)", "(A - 5)/2)"; then the square of it.
    base::Done bracket(double number, Side& side)
    {
        const bool inner = take('(');
        const base::Result<std::size_t> found = factor();
        if (!found) return found.error();
        double middle = 0.0;
        const bool plus = take('+');
        if (plus || take('-')) {
            skip();
            const std::optional<double> read = numberHere();
            if (!read) return unread();
            middle = plus ? -*read : *read;
        }
        if (inner && !take(')')) return unread();
        const std::optional<double> width = divisor();
        if (!width || !take(')') || !takeSquare()) return unread();
        const std::optional<double> under = divisor();
        if (!under) return unread();
        addSquare(side, *found, number / (*under * *width * *width), middle);
        return base::done();
    }

    // number (x - middle)^2
    static void addSquare(Side& side, std::size_t factor, double number, double middle)
    {
        const Eigen::Index f = Eigen::Index(factor);
        side.squares(f) += number;
        side.weights(f) -= 2.0 * number * middle;
        side.constant += number * middle * middle;
    }

    base::Done product(double sign, Side& side)
    {
        if (!skip()) return unread();
        double number = sign;
        if (!factorHere() && m_text[m_at] != '(') {
            const std::optional<double> read = numberHere();
            if (!read) return unknown();
            number *= *read;
            if (!skip() || m_text[m_at] == '+' || m_text[m_at] == '-') {
                side.constant += number;
                return base::done();
            }
            take('*');
            if (!skip()) return unread();
        }
        if (take('(')) return bracket(number, side);
        const base::Result<std::size_t> found = factor();
        if (!found) return found.error();
        if (const std::size_t here = m_at; takeSquare()) {
            const std::optional<double> under = divisor();
            if (!under) return unread();
            addSquare(side, *found, number / *under, 0.0);
        } else {
            m_at = here;
            side.weights(Eigen::Index(*found)) += number;
        }
        return base::done();
    }

    base::Error unknown() const
    {
        const std::string word = wordHere();
        if (word.empty()) return unread();
        std::vector<std::string> names;
        for (const Factor& factor : m_factors) names.push_back(factor.name);
        return constraintFault(
            say(CORE_TR("core", "The constraint “{1}” names “{2}”, which is not a factor. The factors are {3}."),
                m_whole, word, base::join(names, ", ")));
    }

    std::string_view m_text, m_whole;
    const Factors& m_factors;
    std::size_t m_at = 0;
    bool m_any = false;
};

} // namespace

namespace {

// The usual ways to write the two signs: ≤ and =< are <=, ≥ and => are >=.
std::string usualSigns(std::string_view text)
{
    std::string usual(text);
    const std::pair<std::string_view, std::string_view> ways[] = {{"≤", "<="}, {"=<", "<="}, {"≥", ">="}, {"=>", ">="}};
    for (const auto& [way, sign] : ways)
        for (std::size_t at = usual.find(way); at != std::string::npos; at = usual.find(way, at + sign.size()))
            usual.replace(at, way.size(), sign);
    return usual;
}

} // namespace

base::Result<Constraint> readConstraint(std::string_view written, const Factors& factors)
{
    const std::string usual = usualSigns(written);
    const std::string_view text = usual;
    const std::size_t sign = text.find_first_of("<>=");
    const bool below = sign != std::string_view::npos && text[sign] == '<';
    const bool above = sign != std::string_view::npos && text[sign] == '>';
    if (!below && !above)
        return constraintFault(
            say(CORE_TR("core", "The constraint “{1}” has no <= or >=. Write sums of factors with numbers before them "
                                "around one of them, such as 2*A + B <= 3."),
                text));
    const std::size_t after = sign + (sign + 1 < text.size() && text[sign + 1] == '=' ? 2 : 1);
    base::Result<Side> left = SideReader(text.substr(0, sign), text, factors).read();
    if (!left) return left.error();
    base::Result<Side> right = SideReader(text.substr(after), text, factors).read();
    if (!right) return right.error();
    const double direction = below ? 1.0 : -1.0;
    Constraint constraint{std::string(text), direction * (left->weights - right->weights),
                          direction * (right->constant - left->constant)};
    constraint.squares = direction * (left->squares - right->squares);
    if (constraint.squares.minCoeff() < 0.0)
        return constraintFault(
            say(CORE_TR("core", "The constraint “{1}” excludes the inside of a ball, and the search cannot cross "
                                "such a region. Reverse its sign, or give factors narrower bounds."),
                text));
    if (constraint.weights.isZero(0.0) && !constraint.curved())
        return constraintFault(
            say(CORE_TR("core", "The constraint “{1}” contains no factor. Name one or more of them."), text));
    return constraint;
}

base::Result<std::vector<Constraint>> readConstraints(const std::vector<std::string>& texts, const Factors& factors)
{
    std::vector<Constraint> constraints;
    for (const std::string& text : texts) {
        base::Result<Constraint> constraint = readConstraint(text, factors);
        if (!constraint) return constraint.error();
        constraints.push_back(std::move(*constraint));
    }
    return constraints;
}

} // namespace titer::studies
