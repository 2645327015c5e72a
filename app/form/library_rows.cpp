// Rows that choose from the lists that come with Titer.
#include "app/form/library_rows.h"

#include "app/common/sentence.h"
#include "app/document/edits_components.h"
#include "app/form/form.h"
#include "app/form/plant_words.h"

#include "core/base/text.h"
#include "core/model/library/law_source.h"
#include "core/model/types/column_types.h"

#include <algorithm>

namespace titer::app {

using base::Json;
using model::Flowsheet;

namespace {

constexpr std::string_view setKey = "parameter_set";
constexpr std::string_view packingKey = "packing";
// A species that is none of the plant's components yet: its id in the library.
constexpr std::string_view fromLibrary = "library/";

// "units/ID/KEY": no path of a plant file.
std::string pathOf(std::string_view unit, std::string_view key)
{
    return "units/" + std::string(unit) + "/" + std::string(key);
}

FormRow choiceRow(std::string path, const char* name, const char* none, const char* help)
{
    FormRow row;
    row.kind = FormRow::Kind::Choice;
    row.path = std::move(path);
    row.label = label(name);
    row.help = label(help);
    row.choices.push_back({"", label(none)});
    return row;
}

// Below these changes the values are still after the source.
bool isStillAfter(const model::LawSource& source, const Json& record)
{
    return !source.changed.empty() && 2 * source.changed.size() <= record.members().size();
}

FormRow setRow(const model::UnitEntry& unit, const Json& record, const model::Catalogue& catalogue,
               std::string_view law)
{
    FormRow row =
        choiceRow(pathOf(unit.id, setKey), CORE_TR("core", "Parameter set"), CORE_TR("core", "own values"),
                  CORE_TR("core", "Sets the parameters of the rate law, adds the components that are missing, and "
                                  "fills a vessel that has no initial contents. It replaces the present parameters."));
    for (const model::CultureSet* set : model::culturesOf(law)) row.choices.push_back({set->id, label(set->label)});
    if (const model::CultureSet* set = cultureOf(record)) {
        row.chosen = set->id;
        row.help = label(set->source);
    } else if (const model::LawSource source = model::lawSource(record, catalogue); isStillAfter(source, record)) {
        row.help = sourceWords(source) + u'\n' + row.help;
    }
    return row;
}

FormRow packingRow(const model::UnitEntry& unit)
{
    FormRow row = choiceRow(
        pathOf(unit.id, packingKey), CORE_TR("core", "Packing"), CORE_TR("core", "own values"),
        CORE_TR("core", "Resin, membrane or monolith of the list: sets what is known of it, and usual values for what "
                        "is not, which the note of the unit names. Product is the component with this role."));
    for (const model::Packing& packing : model::packings())
        if (model::isColumn(unit.type) || packing.kind == "membrane")
            row.choices.push_back({packing.id, QString::fromStdString(packing.name)});
    if (const model::Packing* packing = packingOf(unit)) row.chosen = packing->id;
    return row;
}

// To the components of the plant that of the library which the first parameter set takes for the role.
void offerSpecies(std::vector<FormRow>& rows, const Flowsheet& flowsheet, const std::string& species,
                  const std::string& law)
{
    for (FormRow& row : rows) {
        if (!row.path.starts_with(species)) continue;
        const Json role(row.path.substr(species.size()));
        for (const model::CultureSet* set : model::culturesOf(law)) {
            const Json* id = set->species.find(role.string());
            const model::LibraryComponent* known = id ? model::libraryComponent(id->string()) : nullptr;
            if (!known || componentEntry(flowsheet, known->id)) continue;
            const std::string choice = std::string(fromLibrary) + known->id;
            const auto same = [&choice](const FormChoice& c) { return c.id == choice; };
            if (std::any_of(row.choices.begin(), row.choices.end(), same)) continue;
            row.choices.push_back({choice, label(CORE_TR("core", "%1, from the library")).arg(label(known->label))});
        }
    }
}

} // namespace

void addLibraryRows(std::vector<FormRow>& rows, const Flowsheet& flowsheet, const model::Catalogue& catalogue,
                    std::string_view id)
{
    const model::UnitEntry* unit = flowsheet.unit(id);
    if (!unit) return;
    if (model::holdsOneBed(unit->type) && !rows.empty()) {
        FormRow row = packingRow(*unit);
        row.group = rows.front().group;
        rows.insert(rows.begin(), std::move(row));
    }
    const std::string path = "units/" + unit->id + "/params/kinetics";
    const auto record = std::find_if(rows.begin(), rows.end(), [&](const FormRow& row) { return row.path == path; });
    const model::RateLaw* law = record == rows.end() ? nullptr : catalogue.law(record->chosen);
    if (!law || model::culturesOf(law->id).empty()) return;
    FormRow row = setRow(*unit, *unit->params.find("kinetics"), catalogue, law->id);
    row.group = record->group;
    rows.insert(record + 1, std::move(row));
    offerSpecies(rows, flowsheet, path + "/species/", law->id);
}

namespace {

Edited chosenInForm(const Flowsheet& before, const model::Catalogue& catalogue, const FormRow& row, std::string_view id)
{
    if (row.kind == FormRow::Kind::Record) return chooseRecord(before, catalogue, row.path, id);
    const std::vector<std::string_view> parts = base::split(row.path, '/');
    if (parts.size() == 3 && parts[0] == "units" && (parts[2] == setKey || parts[2] == packingKey)) {
        if (id.empty()) return before;
        if (const model::CultureSet* set = model::cultureSet(id); set && parts[2] == setKey)
            return applyCulture(before, catalogue, parts[1], *set);
        for (const model::Packing& packing : model::packings())
            if (packing.id == id && parts[2] == packingKey) return applyPacking(before, parts[1], packing);
        return before;
    }
    if (id.starts_with(fromLibrary)) return chooseSpecies(before, row.path, id.substr(fromLibrary.size()));
    return setValue(before, row.path, id.empty() ? Json() : Json(id));
}

} // namespace

// What is chosen may bring the product for which a column waits, or name it.
Edited chooseInForm(const Flowsheet& before, const model::Catalogue& catalogue, const FormRow& row, std::string_view id)
{
    const Edited chosen = chosenInForm(before, catalogue, row, id);
    return chosen ? Edited(bindProduct(*chosen)) : chosen;
}

} // namespace titer::app
