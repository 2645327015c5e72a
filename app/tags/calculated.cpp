// Formulas: what they are and whether they hold. What they give stands in calculated_values.cpp.
#include "app/tags/calculated.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Code;
using base::Dimension;
using base::Error;
using base::Json;
using base::Result;
using base::say;

namespace {

constexpr const char* ofFormulas = "calc/";

std::string placeOf(const CalculatedTag& tag, const char* key)
{
    return ofFormulas + tag.name + "/" + key;
}

// The unit of a dimension without a factor; empty where it has none.
std::string siSymbol(const Dimension& dimension)
{
    std::string over, under;
    for (std::size_t i = 0; i < dimension.exponents.size(); ++i) {
        const int exponent = dimension.exponents[i];
        const std::string power = std::abs(exponent) > 1 ? std::to_string(std::abs(exponent)) : std::string();
        const std::string factor = std::string(base::baseSymbols[i]) + power;
        if (exponent > 0) over += (over.empty() ? "" : " ") + factor;
        if (exponent < 0) under += "/" + factor;
    }
    if (over.empty() && !under.empty()) over = "1";
    return over + under;
}

// Where a tag stands in the formula for the first time.
base::TextPlace placeOfName(const base::Expression& expression, int name)
{
    for (const base::Expression::Step& step : expression.steps())
        if (step.op == base::Expression::Op::Name && step.name == name)
            return base::placeIn(expression.text(), step.at);
    return {};
}

// It stands in tags, on boards and in terminals, and in names of files and columns that are made of tags.
bool isFormulaName(const std::string& name)
{
    const std::string_view text = base::trimmed(name);
    return !text.empty() && text != "." && text != ".." && name.find_first_of("/\\`<>") == std::string::npos &&
           base::withoutControls(name) == name;
}

} // namespace

std::string feedId(const CalculatedTag& tag)
{
    return ofFormulas + tag.name;
}

Json calculatedJson(const CalculatedTag& tag)
{
    Json json = Json::object();
    json["name"] = tag.name;
    json["formula"] = tag.formula;
    if (!tag.unit.empty()) json["unit"] = tag.unit;
    return json;
}

Result<CalculatedTag> readCalculated(std::string_view id, std::string_view text)
{
    const std::string where = "formulas/" + std::string(id);
    base::Errors errors;
    const Json json = base::readJson(text, errors);
    if (!errors.empty()) return errors.front();
    CalculatedTag tag;
    tag.id = id;
    for (const auto& [key, value] : json.members()) {
        std::string* const member = key == "name"      ? &tag.name
                                    : key == "formula" ? &tag.formula
                                    : key == "unit"    ? &tag.unit
                                                       : nullptr;
        if (!member)
            return Error{Code::Input, where + "/" + key,
                         say(CORE_TR("core", "Formulas have no key “{1}”. A newer Titer may have written it."), key)};
        if (!value.isString())
            return Error{Code::Input, where + "/" + key, say(CORE_TR("core", "“{1}” must be a text."), key)};
        *member = value.string();
    }
    return tag;
}

Calculated::Calculated(const CalculatedTag& definition, base::Expression expression, std::vector<std::string> inputs)
    : m_definition(definition)
    , m_expression(std::move(expression))
    , m_inputs(std::move(inputs))
    , m_latest(m_inputs.size())
{
    m_tag.id = feedId(definition);
    m_tag.label = definition.name;
    m_tag.origin = FeedTag::Origin::Calculated;
}

Result<Calculated> Calculated::make(const CalculatedTag& definition, const Find& find)
{
    if (!isFormulaName(definition.name))
        return Error{
            Code::Input, placeOf(definition, "name"),
            say(CORE_TR("core", "“{1}” is not a name for a formula; give one without slashes, backquotes, angle "
                                "brackets and control characters."),
                base::withoutControls(definition.name))};
    std::vector<std::string> inputs;
    Result<base::Expression> read = base::readExpression(definition.formula, {}, inputs);
    if (!read) return Error{Code::Input, placeOf(definition, "formula"), read.error().what};
    if (inputs.empty())
        return Error{
            Code::Input, placeOf(definition, "formula"),
            say(CORE_TR("core", "The formula contains no tag; name one in backquotes, such as 2 * `source/name`."))};
    Calculated made(definition, std::move(*read), std::move(inputs));
    if (const base::Done done = made.findUnits(find); !done) return done.error();
    return made;
}

base::Done Calculated::findUnits(const Find& find)
{
    const auto fault = [&](const char* key, base::Sentence what) {
        return base::inputError(placeOf(m_definition, key), std::move(what));
    };
    std::vector<Dimension> dimensions;
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        const auto [line, column] = placeOfName(m_expression, int(i));
        const FeedTag* tag = find(m_inputs[i]);
        if (!tag)
            return fault("formula",
                         say(CORE_TR("core", "In line {1}, column {2}, the tag “{3}” does not exist. Write tags as "
                                             "`source/name`."),
                             line, column, m_inputs[i]));
        if (tag->kind != connect::TagKind::Number)
            return fault("formula",
                         say(CORE_TR("core", "In line {1}, column {2}, the values of “{3}” are not numbers."), line,
                             column, m_inputs[i]));
        const std::optional<base::Unit> unit = base::findUnit(tag->unit);
        if (!unit)
            return fault("formula",
                         say(CORE_TR("core", "In line {1}, column {2}, the unit “{4}” of “{3}” is unknown; correct "
                                             "the unit at its source."),
                             line, column, m_inputs[i], tag->unit));
        m_units.push_back(*unit);
        dimensions.push_back(unit->dimension);
        m_tag.simulated = m_tag.simulated || tag->simulated;
        if (tag->interval > 0.0 && !(m_tag.interval < tag->interval)) m_tag.interval = tag->interval;
    }
    const Result<Dimension> result = base::dimensionOf(m_expression, dimensions);
    if (!result) return fault("formula", result.error().what);
    m_tag.unit = m_definition.unit.empty() ? base::displayUnit(siSymbol(*result)) : m_definition.unit;
    const std::optional<base::Unit> unit = base::findUnit(m_tag.unit);
    if (!unit) return fault("unit", say(CORE_TR("core", "The unit “{1}” is unknown."), m_tag.unit));
    if (unit->dimension != *result)
        return fault("unit", say(CORE_TR("core", "The formula gives {1}, which does not fit the unit {2}."),
                                 *result == Dimension{} ? "1" : siSymbol(*result), m_tag.unit));
    m_unit = *unit;
    return base::done();
}

void CalculatedSet::make(std::span<const CalculatedTag> definitions, const Calculated::Find& find)
{
    m_list.clear();
    m_errors.clear();
    std::vector<const CalculatedTag*> left;
    for (const CalculatedTag& definition : definitions) left.push_back(&definition);
    const auto isLeft = [&](std::string_view tag) {
        return std::any_of(left.begin(), left.end(), [&](const CalculatedTag* one) { return feedId(*one) == tag; });
    };
    const auto findAny = [&](std::string_view tag) -> const FeedTag* {
        if (const Calculated* known = this->find(tag)) return &known->tag();
        return tag.starts_with(ofFormulas) ? nullptr : find(tag);
    };
    // Each round takes those whose inputs are there; what is left after one without any reads itself.
    for (bool went = true; went;) {
        went = false;
        for (std::size_t i = 0; i < left.size();) {
            std::vector<std::string> names;
            const bool read = base::readExpression(left[i]->formula, {}, names).ok();
            if (read && std::any_of(names.begin(), names.end(), isLeft)) {
                ++i;
                continue;
            }
            Result<Calculated> made =
                this->find(feedId(*left[i]))
                    ? Error{Code::Input, placeOf(*left[i], "name"),
                            say(CORE_TR("core", "Two formulas have the name “{1}”; give one of them a different "
                                                "name."),
                                left[i]->name)}
                    : Calculated::make(*left[i], findAny);
            if (made)
                m_list.push_back(std::move(*made));
            else
                m_errors.push_back(made.error());
            left.erase(left.begin() + std::ptrdiff_t(i));
            went = true;
        }
    }
    for (const CalculatedTag* one : left)
        m_errors.push_back({Code::Input, placeOf(*one, "formula"),
                            say(CORE_TR("core", "The formula “{1}” depends on itself, directly or through other "
                                                "formulas."),
                                one->name)});
}

const Calculated* CalculatedSet::find(std::string_view tag) const
{
    const auto found =
        std::find_if(m_list.begin(), m_list.end(), [&](const Calculated& one) { return one.tag().id == tag; });
    return found == m_list.end() ? nullptr : &*found;
}

std::vector<std::string> CalculatedSet::inputsOf(std::span<const std::string> tags) const
{
    std::vector<std::string> needed;
    const auto add = [&](const std::string& tag, const auto& self) -> void {
        if (const Calculated* formula = find(tag)) {
            for (const std::string& input : formula->inputs()) self(input, self);
        } else if (std::find(needed.begin(), needed.end(), tag) == needed.end()) {
            needed.push_back(tag);
        }
    };
    for (const std::string& tag : tags) add(tag, add);
    return needed;
}

} // namespace titer::app
