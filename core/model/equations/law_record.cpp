// The description that the record of a rate law makes: put together as JSON first, which is what descriptions are distinguished by.
#include "core/model/equations/law_record.h"

#include "core/base/math/expression.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/interned.h"
#include "core/model/equations/param_record.h"
#include "core/model/flat_params.h"
#include "core/model/types/kinetics.h"
#include "core/model/types/row_names.h"

#include <algorithm>
#include <array>

namespace titer::model {

using base::Json;

namespace {

constexpr std::array laws{"type",   "species", "params", "let",  "rates",          "outputs",
                          "yields", "label",   "source", "note", "own_conditions", "guards"};
constexpr std::array species{"component", "unit", "optional", "absent", "label", "help"};
constexpr std::array outputs{"growth_rate", "oxygen_uptake", "carbon_dioxide"};
static_assert(namesRows<LawTape::Output>(outputs));

constexpr std::array ownConditions{"temperature", "ph"};
constexpr std::array conditions{ConditionName{"volume", "m3"},      ConditionName{"temperature", "K"},
                                ConditionName{"ph", "1"},           ConditionName{"dissolved_oxygen", "% air"},
                                ConditionName{"pco2", "Pa"},        ConditionName{"osmolality", "mol/kg"},
                                ConditionName{"time", "s"},         ConditionName{"factor.growth", "1"},
                                ConditionName{"factor.death", "1"}, ConditionName{"factor.productivity", "1"}};
static_assert(namesRows<LawTape::Condition>(conditions));

bool isNameCharacter(char c)
{
    return base::isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.';
}

// Whether a text has the word; a name in backquotes is no word of it.
bool mentions(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isNameCharacter(text[at - 1])) && (end == text.size() || !isNameCharacter(text[end])))
            return true;
    }
    return false;
}

bool anyMentions(const Json& record, std::string_view word)
{
    for (const char* key : {"let", "rates", "outputs"})
        if (const Json* texts = record.find(key))
            for (const auto& [name, text] : texts->members())
                if (text.isString() && mentions(text.string(), word)) return true;
    return false;
}

// Whether the law has a term of its own for a condition, so that the factor on growth leaves it out: as the record says, or else where a
// text names it.
bool hasOwn(const Json& record, const char* condition)
{
    const Json* said = record.find("own_conditions");
    if (!said || !said->isArray()) return anyMentions(record, condition);
    return std::find(said->items().begin(), said->items().end(), Json(condition)) != said->items().end();
}

Json describedRole(const std::string& key, const Json& entry)
{
    const std::string unit = textAt(entry, "unit"), absent = textAt(entry, "absent");
    const std::optional<std::string> ofAbsent = base::unitIn(absent);
    std::optional<Basis> basis = basisOfUnit(unit);
    const bool own = !basis;
    if (!basis && ofAbsent) basis = basisOfUnit(*ofAbsent);
    const Json* optional = entry.find("optional");
    Json role = Json::object({{"key", key}, {"label", textAt(entry, "label")}, {"help", textAt(entry, "help")}});
    role["basis"] = int(basis.value_or(Basis::Mass));
    role["own"] = own;
    role["required"] = !(optional && *optional == Json(true));
    const auto si = base::readQuantity(absent, concentrationUnit(basis.value_or(Basis::Mass)));
    role["absent"] = si ? *si : 0.0;
    return role;
}

// All that the description depends on, and nothing else: values of parameters and texts of equations do not change it.
Json description(const Json& record)
{
    Json roles = Json::array(), specs = Json::array(), yields = Json::array();
    if (const Json* entries = record.find("species"))
        for (const auto& [key, entry] : entries->members())
            if (roles.items().size() < std::size_t(maxRoles)) roles.push(describedRole(key, entry));
    if (const Json* entries = record.find("params"))
        for (const auto& [key, entry] : entries->members()) specs.push(describedParam(key, entry));
    if (const Json* names = record.find("yields"))
        for (const Json& name : names->items())
            if (name.isString()) yields.push(name);
    Json all = Json::object();
    for (const char* key : {"label", "source", "note"}) all[key] = textAt(record, key);
    all["species"] = std::move(roles);
    all["params"] = std::move(specs);
    all["yields"] = std::move(yields);
    for (const char* condition : ownConditions) all[condition] = hasOwn(record, condition);
    return all;
}

RoleSpec roleOf(const Json& role, Keep& keep)
{
    const auto text = [&](const char* key) { return keep.text(role.find(key)->string()); };
    const char* key = text("key");
    return {.key = key,
            .label = orElse(text("label"), key),
            .basis = Basis(int(role.find("basis")->number())),
            .required = role.find("required")->boolean(),
            .absent = role.find("absent")->number(),
            .help = text("help"),
            .own = role.find("own")->boolean()};
}

RateLaw lawFrom(const Json& all, Keep& keep)
{
    std::vector<RoleSpec> roles;
    std::vector<ParamSpec> specs;
    for (const Json& role : all.find("species")->items()) roles.push_back(roleOf(role, keep));
    for (const Json& param : all.find("params")->items()) specs.push_back(specOf(param, keep));
    RateLaw law{.id = equationsType,
                .label = orElse(keep.text(all.find("label")->string()), CORE_TR("core", "Own equations")),
                .help = keep.text(all.find("note")->string()),
                .source = keep.text(all.find("source")->string())};
    law.roles = keep.list(std::move(roles));
    law.params = keep.list(std::move(specs));
    law.yields = wordsOf(*all.find("yields"), keep);
    law.reference.lawHasTemperature = all.find("temperature")->boolean();
    law.reference.lawHasPh = all.find("ph")->boolean();
    // A bound law runs its tape; without one, for a record at fault, there are no rates.
    law.rates = [](const LawInput<double>&, LawOutput<double>&) {};
    law.dualRates = [](const LawInput<Dual8>&, LawOutput<Dual8>&) {};
    return law;
}

} // namespace

std::span<const char* const> lawKeys()
{
    return laws;
}

std::span<const char* const> speciesKeys()
{
    return species;
}

std::span<const char* const> lawOutputs()
{
    return outputs;
}

std::span<const char* const> ownConditionNames()
{
    return ownConditions;
}

std::span<const ConditionName> conditionNames()
{
    return conditions;
}

std::optional<Basis> basisOfUnit(std::string_view unit)
{
    for (const Basis basis : {Basis::Mass, Basis::Amount, Basis::Count})
        if (base::findUnit(unit) && base::sameDimension(unit, concentrationUnit(basis))) return basis;
    return std::nullopt;
}

const RateLaw* describedLaw(const Json& record)
{
    const Json all = description(record);
    return interned(all.write(false), [&all](Keep& keep) { return lawFrom(all, keep); });
}

} // namespace titer::model
