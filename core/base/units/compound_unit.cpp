// Reads compound units such as "mmol/(g h)" and "1e6 cells/mL".
#include "core/base/text.h"
#include "core/base/units/unit_symbols.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace titer::base {

namespace {

// Reads a compound of symbols by recursive descent; the length of the text bounds the depth.
class CompoundReader {
public:
    explicit CompoundReader(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<Unit> read()
    {
        double scale = 1.0;
        const bool scaled = readPowerOfTen(scale);
        skipBlanks();
        if (scaled && atEnd()) return Unit{{}, scale, 0.0};
        std::optional<Unit> unit = (scaled && peek() == '/') ? Unit{} : readProduct();
        if (!unit || !readQuotients(*unit) || !atEnd()) return std::nullopt;
        unit->factor *= scale;
        return folded(*unit);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek(std::size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }
    void skipBlanks()
    {
        while (peek() == ' ') ++m_at;
    }

    bool readInteger(int& value)
    {
        const std::size_t sign = peek() == '+' ? 1 : 0;
        const char* begin = m_text.data() + std::min(m_at + sign, m_text.size());
        const auto [end, fault] = std::from_chars(begin, m_text.data() + m_text.size(), value);
        if (fault != std::errc()) return false;
        m_at = std::size_t(end - m_text.data());
        return true;
    }

    // "1e6", "10^6", "x 10^6" at the head of the text.
    bool readPowerOfTen(double& scale)
    {
        const std::size_t start = m_at;
        if (peek() == 'x' || peek() == '*') {
            ++m_at;
            skipBlanks();
        }
        const bool caret = peek() == '1' && peek(1) == '0' && peek(2) == '^';
        const bool letter = peek() == '1' && (peek(1) == 'e' || peek(1) == 'E');
        int exponent = 0;
        m_at += caret ? 3 : 2;
        if ((caret || letter) && readInteger(exponent) && std::abs(exponent) <= 60) {
            scale = *readNumber("1e" + std::to_string(exponent));
            skipBlanks();
            if (peek() == '*') ++m_at;
            return true;
        }
        m_at = start;
        return false;
    }

    // Factors joined by blanks or "*".
    std::optional<Unit> readProduct()
    {
        std::optional<Unit> product = readFactor();
        while (product) {
            skipBlanks();
            if (peek() == '*') {
                ++m_at;
                skipBlanks();
            } else if (atEnd() || peek() == '/' || peek() == ')') {
                break;
            }
            product = multiplied(*product, readFactor(), 1);
        }
        return product;
    }

    // One factor after each slash; a product there must stand in brackets.
    bool readQuotients(Unit& unit)
    {
        for (skipBlanks(); peek() == '/'; skipBlanks()) {
            ++m_at;
            skipBlanks();
            const std::optional<Unit> quotient = multiplied(unit, readFactor(), -1);
            if (!quotient) return false;
            unit = *quotient;
        }
        return true;
    }

    std::optional<Unit> readFactor()
    {
        if (peek() == '(') {
            ++m_at;
            skipBlanks();
            std::optional<Unit> inside = readProduct();
            if (!inside || !readQuotients(*inside) || peek() != ')') return std::nullopt;
            ++m_at;
            return raised(*inside);
        }
        if (peek() == '1' && !isDigit(peek(1))) {
            ++m_at;
            return Unit{};
        }
        const std::string_view symbol = readSymbol();
        const Unit* unit = findSymbol(symbol);
        if (!unit) return std::nullopt;
        return raised(Unit{unit->dimension, unit->factor, 0.0});
    }

    // The longest symbol that begins here; symbols with a blank ("% air", "x g") come first.
    std::string_view readSymbol()
    {
        for (std::string_view spaced : {"% air", "% a.s.", "x g"}) {
            const char next = peek(spaced.size());
            if (startsWith(m_text.substr(m_at), spaced) &&
                (next == '\0' || next == ' ' || next == '/' || next == ')')) {
                m_at += spaced.size();
                return spaced;
            }
        }
        const std::size_t start = m_at;
        while (!atEnd() && std::string_view(" */^()+-0123456789").find(peek()) == std::string_view::npos) ++m_at;
        return m_text.substr(start, m_at - start);
    }

    std::optional<Unit> raised(const Unit& base)
    {
        const bool caret = peek() == '^';
        if (caret)
            ++m_at;
        else if (!isDigit(peek()) && !((peek() == '-' || peek() == '+') && isDigit(peek(1))))
            return base;
        int exponent = 0;
        if (!readInteger(exponent) || exponent == 0 || std::abs(exponent) > 9) return std::nullopt;
        return multiplied(Unit{}, base, exponent);
    }

    static std::optional<Unit> multiplied(const Unit& a, const std::optional<Unit>& b, int exponent)
    {
        if (!b) return std::nullopt;
        Unit product = a;
        for (std::size_t i = 0; i < product.dimension.exponents.size(); ++i) {
            const int sum = a.dimension.exponents[i] + exponent * b->dimension.exponents[i];
            if (std::abs(sum) > 20) return std::nullopt;
            product.dimension.exponents[i] = static_cast<signed char>(sum);
        }
        for (int i = 0; i < std::abs(exponent); ++i)
            product.factor = exponent > 0 ? product.factor * b->factor : product.factor / b->factor;
        if (!std::isfinite(product.factor) || product.factor <= 0.0) return std::nullopt;
        return product;
    }

    // In a compound a difference of temperature is K; a plain temperature must not arise from one.
    static std::optional<Unit> folded(Unit unit)
    {
        auto& exponents = unit.dimension.exponents;
        exponents[temperatureIndex] =
            static_cast<signed char>(exponents[temperatureIndex] + exponents[differenceIndex]);
        exponents[differenceIndex] = 0;
        if (unit.dimension == findSymbol("K")->dimension) return std::nullopt;
        return unit;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::optional<Unit> readCompound(std::string_view text)
{
    return CompoundReader(text).read();
}

} // namespace titer::base
