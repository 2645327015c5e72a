#include "core/formats/spectra/jcamp_numbers.h"

#include "core/base/text.h"

#include <limits>
#include <string>

namespace titer::formats {

namespace {

enum class Form { Plain, Squeezed, Difference, Repeat };

struct Digit {
    Form form;
    int value; // with its sign
};

// The first character of a number in each of the forms.
std::optional<Digit> digitOf(char c)
{
    const auto within = [c](char first, char last, Form form, int start, int sign) -> std::optional<Digit> {
        if (c < first || c > last) return std::nullopt;
        return Digit{form, sign * (start + (c - first))};
    };
    if (c == '@') return Digit{Form::Squeezed, 0};
    if (c == '%') return Digit{Form::Difference, 0};
    if (c == 's') return Digit{Form::Repeat, 9};
    for (const auto& found : {within('A', 'I', Form::Squeezed, 1, 1), within('a', 'i', Form::Squeezed, 1, -1),
                              within('J', 'R', Form::Difference, 1, 1), within('j', 'r', Form::Difference, 1, -1),
                              within('S', 'Z', Form::Repeat, 1, 1)})
        if (found) return found;
    return std::nullopt;
}

bool isExponent(std::string_view line, std::size_t at)
{
    if (at + 2 >= line.size() || (line[at] != 'E' && line[at] != 'e') || at == 0) return false;
    const bool follows = base::isDigit(line[at - 1]) || line[at - 1] == '.';
    return follows && (line[at + 1] == '+' || line[at + 1] == '-') && base::isDigit(line[at + 2]);
}

struct Token {
    Form form = Form::Plain;
    double value = 0.0;
};

// The number at `at`, which goes behind it.
std::optional<Token> tokenAt(std::string_view line, std::size_t& at)
{
    Token token;
    std::string text;
    if (line[at] == '?') {
        ++at;
        return Token{Form::Plain, std::numeric_limits<double>::quiet_NaN()};
    }
    if (const std::optional<Digit> digit = digitOf(line[at])) {
        token.form = digit->form;
        // Minus stands before all digits, also of -0 and more digits, which no form writes.
        text = (digit->value < 0 ? "-" : "") + std::to_string(digit->value < 0 ? -digit->value : digit->value);
        ++at;
    } else if (line[at] == '+' || line[at] == '-') {
        if (line[at] == '-') text = "-";
        ++at;
    }
    while (at < line.size()) {
        if (base::isDigit(line[at]) || line[at] == '.') {
            text += line[at++];
        } else if (isExponent(line, at)) {
            text += line[at++];
            text += line[at++];
        } else {
            break;
        }
    }
    const std::optional<double> value = base::readNumber(text);
    if (!value) return std::nullopt;
    token.value = *value;
    return token;
}

} // namespace

std::optional<JcampLine> readJcampLine(std::string_view line)
{
    constexpr double maxPoints = 1e7; // that repeats may make of a line
    JcampLine read;
    bool first = true;
    Token last; // what a repeat repeats
    for (std::size_t at = 0; at < line.size();) {
        const char c = line[at];
        if (c == ' ' || c == '\t' || c == '\r' || c == ',' || c == ';') {
            ++at;
            continue;
        }
        const std::optional<Token> token = tokenAt(line, at);
        if (!token) return std::nullopt;
        if (first) {
            if (token->form != Form::Plain && token->form != Form::Squeezed) return std::nullopt;
            read.x = token->value;
            first = false;
        } else if (token->form == Form::Repeat) {
            if (read.y.empty() || token->value < 1.0 || double(read.y.size()) + token->value > maxPoints)
                return std::nullopt;
            for (int more = 1; more < int(token->value); ++more)
                read.y.push_back(last.form == Form::Difference ? read.y.back() + last.value : read.y.back());
        } else if (token->form == Form::Difference) {
            if (read.y.empty()) return std::nullopt;
            read.y.push_back(read.y.back() + token->value);
            last = *token;
        } else {
            read.y.push_back(token->value);
            last = *token;
        }
    }
    if (first) return std::nullopt;
    read.differs = last.form == Form::Difference;
    return read;
}

} // namespace titer::formats
