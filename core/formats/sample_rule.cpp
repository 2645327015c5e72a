#include "core/formats/sample_rule.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace titer::formats {

using base::Code;
using base::Error;
using base::Result;
using base::say;

namespace {

constexpr std::size_t maxNameLength = 200;
constexpr int maxSteps = 100'000; // of a name that could be cut in very many ways

// "5", "05", "3.5", "3,5", "D5", "day 5".
std::optional<double> readDay(std::string_view text)
{
    std::string lower = base::lowerAscii(text);
    std::string_view rest = lower;
    for (const std::string_view word : {std::string_view("day"), std::string_view("d")})
        if (base::startsWith(rest, word)) {
            rest = base::trimmed(rest.substr(word.size()));
            break;
        }
    if (rest.empty() || !base::isDigit(rest.front()) || !base::isDigit(rest.back())) return std::nullopt;
    std::string plain(rest);
    std::replace(plain.begin(), plain.end(), ',', '.');
    double day = 0.0;
    const auto [end, fault] = std::from_chars(plain.data(), plain.data() + plain.size(), day, std::chars_format::fixed);
    if (fault != std::errc() || end != plain.data() + plain.size()) return std::nullopt;
    return day;
}

bool isReplicate(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return base::isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

// "5", "3.5", with zeros before it up to the width.
std::string dayText(double day, std::size_t width)
{
    char buffer[40];
    const auto written = std::to_chars(buffer, buffer + sizeof buffer, day);
    const std::string text(buffer, written.ptr);
    const std::size_t whole = std::min(text.find('.'), text.size());
    return std::string(width > whole ? width - whole : 0, '0') + text;
}

} // namespace

Result<SampleRule> SampleRule::read(std::string_view text)
{
    SampleRule rule;
    rule.m_text = base::trimmed(text);
    for (const std::string_view line : base::split(rule.m_text, '\n')) {
        const std::string_view plain = base::trimmed(line);
        if (plain.empty()) continue;
        Result<Pattern> pattern = readPattern(plain);
        if (!pattern) return pattern.error();
        rule.m_patterns.push_back(std::move(*pattern));
    }
    return rule;
}

Result<SampleRule::NamePart> SampleRule::readField(std::string_view field)
{
    NamePart piece;
    const std::size_t colon = field.find(':');
    const std::string name = base::lowerAscii(base::trimmed(field.substr(0, colon)));
    if (name == "batch") piece.kind = Kind::Batch;
    if (name == "vessel") piece.kind = Kind::Vessel;
    if (name == "day") piece.kind = Kind::Day;
    if (name == "replicate") piece.kind = Kind::Replicate;
    if (name == "*") piece.kind = Kind::Any;
    if (piece.kind == Kind::Text)
        return Error{Code::Input,
                     {},
                     say(CORE_TR("core", "“{1}” is not a part of a sample name. The parts are batch, vessel, day, "
                                         "replicate and * for what is ignored."),
                         "{" + std::string(field) + "}")};
    if (colon == std::string_view::npos) return piece;
    const std::string_view width = base::trimmed(field.substr(colon + 1));
    const auto [end, fault] = std::from_chars(width.data(), width.data() + width.size(), piece.width);
    if (fault != std::errc() || end != width.data() + width.size() || piece.width == 0 || piece.width > maxNameLength)
        return Error{Code::Input,
                     {},
                     say(CORE_TR("core", "“{1}” has no width; write its number of characters, as in “{vessel:2}”."),
                         "{" + std::string(field) + "}")};
    return piece;
}

Result<SampleRule::Pattern> SampleRule::readPattern(std::string_view line)
{
    Pattern pattern;
    const auto has = [&](Kind kind) {
        return std::any_of(pattern.begin(), pattern.end(),
                           [kind](const NamePart& piece) { return piece.kind == kind; });
    };
    while (!line.empty()) {
        const std::size_t open = line.find('{');
        if (open > 0) pattern.push_back({Kind::Text, std::string(line.substr(0, open))});
        if (open == std::string_view::npos) break;
        const std::size_t close = line.find('}', open);
        if (close == std::string_view::npos)
            return Error{Code::Input,
                         {},
                         say(CORE_TR("core", "A part of the name is not closed; write it as in “{1}”."),
                             "{batch}_{vessel}_{day}")};
        const Result<NamePart> piece = readField(line.substr(open + 1, close - open - 1));
        if (!piece) return piece.error();
        if (piece->kind != Kind::Any && has(piece->kind))
            return Error{Code::Input,
                         {},
                         say(CORE_TR("core", "“{1}” occurs twice; give each part of the name once."),
                             std::string(line.substr(open, close - open + 1)))};
        pattern.push_back(*piece);
        line.remove_prefix(close + 1);
    }
    if (has(Kind::Batch) || has(Kind::Vessel)) return pattern;
    return Error{Code::Input,
                 {},
                 say(CORE_TR("core", "The rule contains neither batch nor vessel of a sample; write it as in “{1}”."),
                     "{batch}_{vessel}_{day}")};
}

bool SampleRule::takes(const NamePart& piece, std::string_view text, SampleParts& parts)
{
    switch (piece.kind) {
    case Kind::Text:
        return base::lowerAscii(text) == base::lowerAscii(piece.text);
    case Kind::Batch:
        parts.batch = text;
        break;
    case Kind::Vessel:
        parts.vessel = text;
        break;
    case Kind::Day:
        parts.day = readDay(text);
        return parts.day.has_value();
    case Kind::Replicate:
        parts.replicate = text;
        return isReplicate(text);
    case Kind::Any:
        return true;
    }
    return base::trimmed(text).size() == text.size();
}

// Whether what follows `at` fits the pieces from this one on, each as long as possible.
bool SampleRule::fits(const Pattern& pattern, std::size_t piece, std::size_t at, Fit& fit)
{
    if (piece == pattern.size()) return at == fit.name.size();
    const NamePart& part = pattern[piece];
    const std::size_t left = fit.name.size() - at;
    const std::size_t fixed = part.kind == Kind::Text ? part.text.size() : part.width;
    if (fixed > left) return false;
    const std::size_t min = fixed > 0 ? fixed : part.kind == Kind::Any ? 0 : 1;
    for (std::size_t length = fixed > 0 ? fixed : left; length >= min; --length) {
        if (++fit.steps > maxSteps) return false;
        if (takes(part, fit.name.substr(at, length), fit.parts) && fits(pattern, piece + 1, at + length, fit))
            return true;
        if (length == 0) break;
    }
    return false;
}

std::optional<SampleParts> SampleRule::partsOf(std::string_view name) const
{
    name = base::trimmed(name);
    if (name.empty() || name.size() > maxNameLength) return std::nullopt;
    for (const Pattern& pattern : m_patterns) {
        Fit fit{name};
        if (fits(pattern, 0, 0, fit)) return fit.parts;
    }
    return std::nullopt;
}

Result<std::vector<double>> readDays(std::string_view text)
{
    constexpr std::size_t maxDays = 1000;
    std::vector<double> days;
    const auto fault = [](std::string_view part) {
        return Error{Code::Input,
                     {},
                     say(CORE_TR("core", "“{1}” is not a day; list days as in “3, 5, 7, 10-14”."), std::string(part))};
    };
    for (const std::string_view part : base::split(text, ',')) {
        const std::string_view plain = base::trimmed(part);
        if (plain.empty()) continue;
        const std::size_t dash = plain.find('-');
        const std::optional<double> first = readDay(base::trimmed(plain.substr(0, dash)));
        const std::optional<double> last =
            dash == std::string_view::npos ? first : readDay(base::trimmed(plain.substr(dash + 1)));
        if (!first || !last || *last < *first || *last - *first > double(maxDays)) return fault(plain);
        for (double day = *first; day <= *last; day += 1.0) days.push_back(day);
        if (days.size() > maxDays) return fault(plain);
    }
    if (days.empty()) return fault(base::trimmed(text));
    return days;
}

std::string SampleRule::nameOf(const SampleParts& parts) const
{
    std::string name;
    if (m_patterns.empty()) return name;
    for (const NamePart& piece : m_patterns.front()) {
        switch (piece.kind) {
        case Kind::Text:
            name += piece.text;
            break;
        case Kind::Batch:
            name += parts.batch;
            break;
        case Kind::Vessel:
            name += parts.vessel;
            break;
        case Kind::Day:
            name += parts.day ? dayText(*parts.day, piece.width) : std::string();
            break;
        case Kind::Replicate:
            name += parts.replicate.empty() ? "1" : parts.replicate;
            break;
        case Kind::Any:
            break;
        }
    }
    return name;
}

} // namespace titer::formats
