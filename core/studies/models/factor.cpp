#include "core/studies/models/factor.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

double Factor::toNatural(double coded) const
{
    return kind == Kind::Continuous ? 0.5 * (low + high) + 0.5 * (high - low) * coded : coded;
}

double Factor::toCoded(double natural) const
{
    return kind == Kind::Continuous ? (natural - 0.5 * (low + high)) / (0.5 * (high - low)) : natural;
}

std::string Factor::title() const
{
    return unit.empty() ? name : name + " [" + unit + "]";
}

namespace {

base::Error fault(std::string_view name, base::Sentence what)
{
    return base::inputError("factors/" + std::string(name), std::move(what));
}

base::Result<Factor> readLevels(Factor factor, std::string_view text)
{
    factor.kind = Factor::Kind::Categorical;
    for (const std::string_view level : base::split(text, ',')) factor.levels.emplace_back(base::trimmed(level));
    return factor;
}

base::Result<Factor> readRange(Factor factor, std::string_view text)
{
    const std::vector<std::string_view> parts = base::split(text, ':');
    const std::optional<double> low = base::readNumber(parts[0]);
    const std::optional<double> high = parts.size() > 1 ? base::readNumber(parts[1]) : std::nullopt;
    if (!low || !high || parts.size() > 3)
        return fault(
            factor.name,
            say(CORE_TR("core", "“{1}” is not a range. Write LOW:HIGH or LOW:HIGH:UNIT with decimal points, such as "
                                "30:37:°C, or levels separated by commas, such as A,B."),
                text));
    factor.low = *low;
    factor.high = *high;
    if (parts.size() == 3) factor.unit = std::string(base::trimmed(parts[2]));
    return factor;
}

constexpr double maxFactorBound = 1e150;
constexpr double minWidth = 1e-9; // as a share of the larger bound

void checkRange(const Factor& factor, base::Errors& errors)
{
    if (!std::isfinite(factor.low) || !std::isfinite(factor.high))
        errors.push_back(fault(factor.name, say(CORE_TR("core", "The bounds of a factor are numbers; give two."))));
    else if (factor.low == factor.high)
        errors.push_back(
            fault(factor.name,
                  say(CORE_TR("core", "Both bounds are {1}, so there is no variation. Give the factor two different "
                                      "bounds, or remove it."),
                      base::writeNumber(factor.low))));
    else if (!(std::abs(factor.low) <= maxFactorBound) || !(std::abs(factor.high) <= maxFactorBound))
        errors.push_back(
            fault(factor.name, say(CORE_TR("core", "The bounds {1} and {2} are too large to compute with. Choose "
                                                   "another unit."),
                                   base::writeNumber(factor.low), base::writeNumber(factor.high))));
    else if (std::abs(factor.high - factor.low) < minWidth * std::max(std::abs(factor.low), std::abs(factor.high)))
        errors.push_back(
            fault(factor.name, say(CORE_TR("core", "The bounds {1} and {2} are too close to distinguish settings "
                                                   "between them. Set them further apart."),
                                   base::writeNumber(factor.low), base::writeNumber(factor.high))));
    else if (factor.low > factor.high)
        errors.push_back(
            fault(factor.name, say(CORE_TR("core", "The low bound {1} is above the high bound {2}. Exchange them."),
                                   base::writeNumber(factor.low), base::writeNumber(factor.high))));
    if (!factor.unit.empty() && !base::findUnit(factor.unit))
        errors.push_back(
            fault(factor.name,
                  say(CORE_TR("core", "“{1}” is not a unit that Titer knows. Write one such as °C, g/L or 1/h, or "
                                      "none."),
                      factor.unit)));
}

void checkLevels(const Factor& factor, base::Errors& errors)
{
    std::vector<std::string> sorted = factor.levels;
    std::sort(sorted.begin(), sorted.end());
    if (sorted.size() < 2)
        errors.push_back(fault(
            factor.name, say(CORE_TR("core", "A categorical factor needs two levels or more, separated by commas."))));
    else if (sorted.front().empty())
        errors.push_back(fault(factor.name, say(CORE_TR("core", "A level is empty. Give each level a name."))));
    else if (const auto twice = std::adjacent_find(sorted.begin(), sorted.end()); twice != sorted.end())
        errors.push_back(
            fault(factor.name, say(CORE_TR("core", "The level “{1}” occurs twice. Name each level once."), *twice)));
}

} // namespace

base::Result<Factor> readFactor(std::string_view text)
{
    const std::size_t equals = text.find('=');
    Factor factor;
    factor.name = std::string(base::trimmed(text.substr(0, equals)));
    if (equals == std::string_view::npos || factor.name.empty())
        return fault(
            text, say(CORE_TR("core", "“{1}” is not a factor. Write NAME=LOW:HIGH, NAME=LOW:HIGH:UNIT or NAME=A,B,C."),
                      text));
    const std::string_view value = base::trimmed(text.substr(equals + 1));
    return value.find(',') != std::string_view::npos && value.find(':') == std::string_view::npos
               ? readLevels(factor, value)
               : readRange(factor, value);
}

base::Errors checkFactors(const Factors& factors)
{
    base::Errors errors;
    if (factors.empty())
        errors.push_back(
            {base::Code::Input, "factors",
             say(CORE_TR("core", "There is no factor. Name at least one, such as temperature=30:37:°C."))});
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const Factor& factor = factors[i];
        if (std::any_of(factors.begin(), factors.begin() + std::ptrdiff_t(i),
                        [&](const Factor& other) { return other.name == factor.name; }))
            errors.push_back(
                fault(factor.name,
                      say(CORE_TR("core", "The factor “{1}” occurs twice. Name each factor once."), factor.name)));
        if (factor.categorical())
            checkLevels(factor, errors);
        else
            checkRange(factor, errors);
    }
    return errors;
}

} // namespace titer::studies
