#include "core/model/library/law_source.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/flat_params.h"
#include "core/model/library/controller_texts.h"
#include "core/model/library/cultures.h"
#include "core/model/library/equation_library.h"
#include "core/model/library/law_texts.h"
#include "core/model/library/reported_params.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace titer::model {

using base::Json;

namespace {

constexpr std::string_view afterWord = "after ", changedMark = ", changed: ";
// Parts of a record that make it what it is; labels, notes and components are not among them.
constexpr const char* lawParts[] = {"let", "rates", "outputs", "states", "next", "inputs", "guards", "output"};

std::string plainText(const Json& value)
{
    if (value.isString()) return value.string();
    return value.isNumber() ? base::writeNumber(value.number()) : value.write(false);
}

// "0.5 g/g" or {"value": "0.5 g/g", ...}
std::string paramText(const Json& param)
{
    const Json* value = param.isObject() ? param.find("value") : &param;
    return value ? plainText(*value) : std::string();
}

// A bare number is in SI. Nothing where the text is no quantity.
std::optional<double> siOfText(const std::string& text)
{
    if (const std::optional<double> number = base::readNumber(text)) return number;
    const std::optional<std::string> unit = base::unitIn(text);
    if (!unit) return std::nullopt;
    const base::Result<double> si = base::readQuantity(text, *unit);
    return si ? std::optional(*si) : std::nullopt;
}

bool isSameQuantity(const std::string& one, const std::string& other)
{
    if (one == other) return true;
    const std::optional<double> a = siOfText(one), b = siOfText(other);
    return a && b && std::abs(*a - *b) <= 1e-9 * std::max(std::abs(*a), std::abs(*b));
}

std::string withoutBlanks(std::string text)
{
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\t'; });
    return text;
}

// Names that either of the two has and that are not the same in both.
template <class Same>
void addChanged(const Json* one, const Json* other, const Same& same, std::vector<std::string>& changed)
{
    static const Json none = Json::object();
    const Json &a = one ? *one : none, &b = other ? *other : none;
    for (const auto& [key, value] : a.members()) {
        const Json* original = b.find(key);
        if (!original || !same(value, *original)) changed.push_back(key);
    }
    for (const auto& [key, value] : b.members())
        if (!a.find(key)) changed.push_back(key);
}

// What a person calls a parameter of equations: the label that either record gives it, else its key.
std::string labelOfParam(const std::string& key, const Json& record, const Json& original)
{
    for (const Json* one : {&record, &original}) {
        const Json* params = one->find("params");
        const Json* param = params ? params->find(key) : nullptr;
        const Json* label = param && param->isObject() ? param->find("label") : nullptr;
        if (label && label->isString() && !label->string().empty()) return label->string();
    }
    return key;
}

std::vector<std::string> lawChanges(const Json& record, const Json& original)
{
    std::vector<std::string> changed;
    addChanged(
        record.find("params"), original.find("params"),
        [](const Json& a, const Json& b) { return isSameQuantity(paramText(a), paramText(b)); }, changed);
    for (std::string& name : changed) name = labelOfParam(name, record, original);
    for (const std::string_view lawPart : lawParts) {
        const Json *own = record.find(lawPart), *there = original.find(lawPart);
        const auto same = [](const Json& a, const Json& b) {
            return withoutBlanks(plainText(a)) == withoutBlanks(plainText(b));
        };
        std::vector<std::string> names;
        if ((own && !own->isObject()) || (there && !there->isObject())) {
            if (!own || !there || !same(*own, *there)) names.emplace_back(lawPart);
        } else {
            addChanged(own, there, same, names);
        }
        for (const std::string& name : names) changed.push_back(lawPart == "rates" ? "d" + name + "/dt" : name);
    }
    return changed;
}

// Of those from that source the one to which the record is nearest.
void takeNearest(const Json& record, const Json& original, const std::string& source, std::optional<LawSource>& found)
{
    LawSource one{source, lawChanges(record, original)};
    if (!found || one.changed.size() < found->changed.size()) found = std::move(one);
}

// Of what a file says that was written with its changes.
std::string originalSource(const std::string& text)
{
    const std::size_t mark = text.rfind(changedMark);
    if (!text.starts_with(afterWord) || mark == std::string::npos) return text;
    return text.substr(afterWord.size(), mark - afterWord.size());
}

// Values of a law's parameters: its defaults, or those of a set.
std::vector<Json> originalValues(const RateLaw& law)
{
    std::vector<Json> all{Json::object()};
    for (const CultureSet* set : culturesOf(law.id)) all.push_back(set->params);
    return all;
}

LawSource ofOwnEquations(const Json& record, const Catalogue& catalogue)
{
    const Json* stated = record.find("source");
    if (!stated || !stated->isString()) return {};
    const std::string source = originalSource(stated->string());
    std::optional<LawSource> found;
    for (const RateLaw* law : catalogue.laws)
        if (source == law->source && lawText(law->id))
            for (const Json& values : originalValues(*law))
                takeNearest(record, asEquations(*law, values), source, found);
    for (const ControllerType* type : catalogue.controllers)
        if (source == type->source && controllerText(type->id))
            for (const bool reads : {false, true}) takeNearest(record, asEquations(*type, {}, reads), source, found);
    for (const EquationModel& model : equationModels())
        if (source == model.source) takeNearest(record, model.record, source, found);
    return found ? *std::move(found) : LawSource{stated->string(), {}};
}

// Parameters that stand in the record of a built-in law, against a set or its defaults.
LawSource ofBuiltInLaw(const Json& record, const RateLaw& law)
{
    std::optional<LawSource> found;
    for (const Json& values : originalValues(law)) {
        LawSource one{law.source, {}};
        for (const ParamSpec& spec : law.params) {
            const Json *own = record.find(spec.key), *there = values.find(spec.key);
            const auto text = [&](const Json* value) {
                return paramText(value ? *value : reportedQuantity(spec.defaultValue, spec.unit));
            };
            if ((own || there) && !isSameQuantity(text(own), text(there))) one.changed.emplace_back(spec.label);
        }
        if (!found || one.changed.size() < found->changed.size()) found = std::move(one);
    }
    return *std::move(found);
}

} // namespace

base::Sentence LawSource::words() const
{
    if (changed.empty()) return base::say("{1}", source);
    return base::say(CORE_TR("core", "after {1}, changed: {2}"), source, base::join(changed, ", "));
}

LawSource lawSource(const Json& record, const Catalogue& catalogue)
{
    const Json* type = record.find("type");
    const std::string id = type && type->isString() ? type->string() : std::string();
    const RateLaw* law = id.empty() || id == equationsType || id == hybridType ? nullptr : catalogue.law(id);
    return law ? ofBuiltInLaw(record, *law) : ofOwnEquations(record, catalogue);
}

Flowsheet withLawSources(Flowsheet flowsheet, const Catalogue& catalogue)
{
    const auto tell = [&](Json& record) {
        const Json* stated = record.find("source");
        if (!stated || !stated->isString()) return;
        record["source"] = lawSource(record, catalogue).words().text();
    };
    for (UnitEntry& unit : flowsheet.units)
        if (const Json* record = unit.params.find("kinetics"); record && bringsEquations(*record))
            tell(unit.params["kinetics"]);
    for (ControllerEntry& controller : flowsheet.controllers)
        if (controller.type == equationsType) tell(controller.params);
    return flowsheet;
}

} // namespace titer::model
