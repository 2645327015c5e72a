// Locale-free numbers by from_chars and to_chars, and small text helpers.
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

namespace titer::base {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\f';
}

// Whether a number text that from_chars found out of range is too small (then it is 0) rather than too large.
bool underflows(std::string_view text)
{
    const std::size_t mark = std::min(text.find_first_of("eE"), text.size());
    const std::string_view mantissa = text.substr(0, mark);
    const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
    const std::size_t first = mantissa.find_first_not_of("0.");
    long long exponent = 0;
    if (mark < text.size()) {
        const std::size_t begin = mark + (text[mark + 1] == '+' ? 2 : 1);
        const auto [end, fault] = std::from_chars(text.data() + begin, text.data() + text.size(), exponent);
        if (fault != std::errc()) return text[mark + 1] == '-';
    }
    return (long long)(point) - (long long)(first) + exponent < 0;
}

// "1", -6 -> "1e-6"; to_chars would write "1e-06"
std::string tidyExponent(std::string_view mantissa, int exponent)
{
    return std::string(mantissa) + "e" + std::to_string(exponent);
}

void dropTrailingZeros(std::string& text)
{
    if (text.find('.') == std::string::npos) return;
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
}

} // namespace

std::optional<double> readNumber(std::string_view text)
{
    text = trimmed(text);
    const bool plus = !text.empty() && text.front() == '+';
    if (plus) text.remove_prefix(1);
    std::string_view body = text;
    const bool minus = !body.empty() && body.front() == '-';
    if (minus) body.remove_prefix(1);
    if (body.empty() || (plus && minus)) return std::nullopt;
    // from_chars would take "nan" and "inf".
    if (!isDigit(body.front()) && !(body.front() == '.' && body.size() > 1 && isDigit(body[1]))) return std::nullopt;

    double value = 0.0;
    const auto [end, fault] = std::from_chars(body.data(), body.data() + body.size(), value);
    if (end != body.data() + body.size()) return std::nullopt;
    if (fault == std::errc::result_out_of_range) {
        if (!underflows(body)) return std::nullopt;
        value = 0.0;
    } else if (fault != std::errc()) {
        return std::nullopt;
    }
    return minus ? -value : value;
}

std::string writeNumber(double value)
{
    char buffer[32];
    const auto [end, fault] = std::to_chars(buffer, buffer + sizeof buffer, value);
    (void)fault; // 32 characters hold every shortest double
    return {buffer, end};
}

std::string writeNumber(double value, int decimals)
{
    // The longest double has 309 digits before the point.
    std::string buffer(320 + std::size_t(std::max(decimals, 0)), '\0');
    const auto [end, fault] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::fixed, std::max(decimals, 0));
    (void)fault;
    buffer.resize(std::size_t(end - buffer.data()));
    if (buffer.front() == '-' && buffer.find_first_not_of("-0.") == std::string::npos) buffer.erase(0, 1);
    return buffer;
}

std::string writeShort(double value, int digits)
{
    if (!std::isfinite(value) || value == 0.0) return value == 0.0 ? "0" : writeNumber(value);
    digits = std::clamp(digits, 1, 17);
    char buffer[40];
    const auto [end, fault] =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific, digits - 1);
    (void)fault;
    const std::string_view rounded(buffer, std::size_t(end - buffer));
    const std::size_t mark = rounded.find('e');
    int exponent = 0;
    const std::size_t sign = rounded[mark + 1] == '+' ? 2 : 1;
    std::from_chars(rounded.data() + mark + sign, end, exponent);

    std::string text;
    if (exponent < -5 || exponent >= 15) {
        text = rounded.substr(0, mark);
        dropTrailingZeros(text);
        return tidyExponent(text, exponent);
    }
    // The rounded value is written, so that 12345678 with four digits is 12350000.
    text = writeNumber(readNumber(rounded).value_or(value), std::max(0, digits - 1 - exponent));
    dropTrailingZeros(text);
    return text;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string text;
    for (const std::string& part : parts) {
        if (&part != &parts.front()) text += separator;
        text += part;
    }
    return text;
}

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    return lower;
}

bool startsWith(std::string_view text, std::string_view head)
{
    return text.substr(0, head.size()) == head;
}

bool endsWith(std::string_view text, std::string_view tail)
{
    return text.size() >= tail.size() && text.substr(text.size() - tail.size()) == tail;
}

namespace {

// Insertions, deletions, replacements and swaps of neighbours that lead from a to b.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t(0));
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

} // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& candidates)
{
    constexpr std::size_t longest = 200; // a longer word is no slip of the pen, and the distance costs its square
    if (word.empty() || word.size() > longest) return {};
    const std::string lower = lowerAscii(word);
    std::string best;
    std::size_t min = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const std::string& candidate : candidates) {
        if (candidate.empty() || candidate.size() > longest) continue;
        const std::size_t distance = editDistance(lower, lowerAscii(candidate));
        // Words that share no letter are not near, however short they are.
        if (distance < min && distance < std::max(word.size(), candidate.size())) {
            min = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace titer::base
