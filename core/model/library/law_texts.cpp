// Built-in rate laws as equations.
#include "core/model/library/law_texts.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/law_record.h"
#include "core/model/flat_params.h"
#include "core/model/library/library_file.h"
#include "core/model/library/reported_params.h"
#include "core/model/types/environment.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::model {

using base::Json;

namespace {

Json speciesOf(const RateLaw& law, const Json& given)
{
    constexpr std::array units{"g/L", "mmol/L", "1e6 cells/mL"}; // by Basis
    Json all = Json::object();
    for (const RoleSpec& role : law.roles) {
        Json& entry = all[role.key] = Json::object();
        if (const Json* component = given.find(role.key)) entry["component"] = *component;
        entry["unit"] = units[std::size_t(role.basis)];
        if (!role.required) entry["optional"] = true;
        if (!role.required && role.absent != 0.0)
            entry["absent"] = base::writeNumber(role.absent) + " " + std::string(concentrationUnit(role.basis));
        entry["label"] = role.label;
        if (*role.help) entry["help"] = role.help;
    }
    return all;
}

// The law's own conditions, which another law would take otherwise.
void addConditions(const RateLaw& law, const Json& given, Json& record)
{
    const RateLaw usual{.id = "", .label = "", .help = "", .source = ""};
    for (const ParamSpec& spec : environmentSpecs()) {
        const double own = environmentDefault(law, spec.key);
        if (const Json* value = given.find(spec.key))
            record[spec.key] = *value;
        else if (own != environmentDefault(usual, spec.key))
            record[spec.key] = reportedQuantity(own, spec.unit);
    }
}

const std::vector<LawText>& lawTexts()
{
    static const std::vector<LawText> all = [] {
        base::Errors ignored; // a test reads the list
        return readLawTexts(lawsText(), ignored);
    }();
    return all;
}

} // namespace

std::vector<LawText> readLawTexts(std::string_view text, base::Errors& errors)
{
    LibraryFile file(text, "titer.laws/1", "laws", errors);
    std::vector<LawText> all;
    for (const LibraryFile::Entry& entry : file.entries()) {
        file.rejectUnknownKeys(entry, {"id", "constants", "let", "rates", "outputs"});
        all.push_back({file.id(entry), file.object(entry, "constants"), file.object(entry, "let"),
                       file.object(entry, "rates"), file.object(entry, "outputs")});
    }
    return all;
}

const LawText* lawText(std::string_view law)
{
    const std::vector<LawText>& all = lawTexts();
    const auto found = std::find_if(all.begin(), all.end(), [law](const LawText& text) { return text.law == law; });
    return found == all.end() ? nullptr : &*found;
}

base::Sentence withoutLawText(const RateLaw& law)
{
    std::vector<std::string> written;
    for (const LawText& text : lawTexts()) written.push_back(text.law);
    return base::say(CORE_TR("core", "The rate law “{1}” comes without equations, so it can neither be copied as "
                                     "equations nor be the base of a hybrid law. Choose one of {2}, or write its "
                                     "equations yourself."),
                     law.id, listed(written));
}

Json asEquations(const RateLaw& law, const Json& record)
{
    const LawText* text = lawText(law.id);
    Json equations = Json::object({{"type", equationsType}});
    if (!text) return equations;
    equations["label"] = law.label;
    equations["source"] = law.source;
    const Json* roles = record.find("species");
    equations["species"] = speciesOf(law, roles ? *roles : Json());
    Json& params = equations["params"] = Json::object();
    for (const ParamSpec& spec : law.params) params[spec.key] = reportedParam(spec, record.find(spec.key));
    for (const auto& [key, constant] : text->constants.members()) params[key] = constant;
    equations["let"] = text->let;
    equations["rates"] = text->rates;
    if (!text->outputs.members().empty()) equations["outputs"] = text->outputs;
    if (!law.yields.empty()) {
        Json& yields = equations["yields"] = Json::array();
        for (const char* name : law.yields) yields.push(name);
    }
    addConditions(law, record, equations);
    const RateLaw& reported = *describedLaw(equations);
    if (reported.reference.lawHasTemperature != law.reference.lawHasTemperature ||
        reported.reference.lawHasPh != law.reference.lawHasPh) {
        Json& own = equations["own_conditions"] = Json::array();
        if (law.reference.lawHasTemperature) own.push("temperature");
        if (law.reference.lawHasPh) own.push("ph");
    }
    return equations;
}

} // namespace titer::model
