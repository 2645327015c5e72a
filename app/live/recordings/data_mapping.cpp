// Mapping of tags.
#include "app/live/recordings/data_mapping.h"

#include "app/form/typed_number.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/twin/optical_density.h"

#include <algorithm>

namespace titer::app {

std::vector<TagMapping> mappingOf(const Document& document, const std::vector<connect::TagInfo>& tags)
{
    std::vector<TagMapping> rows;
    std::vector<twin::Tag> plain;
    for (const connect::TagInfo& tag : tags) plain.push_back({tag.id, tag.unit});
    const auto plant = document.plant();
    if (!plant) {
        for (twin::Tag& tag : plain) rows.emplace_back().tag = std::move(tag);
        return rows;
    }
    base::Errors errors;
    const std::vector<twin::MappedTag> mapped = twin::mapTags(*plant, plain, {}, errors);
    const std::vector<twin::Suggestion> suggestions = twin::suggestMappings(*plant, plain);
    for (std::size_t i = 0; i < plain.size(); ++i) {
        TagMapping row;
        row.tag = plain[i];
        if (i < mapped.size()) {
            row.variable = mapped[i].variable;
            row.linked = bool(mapped[i].link);
            row.whyNot = mapped[i].whyNot;
            row.others = twin::alsoCompared(mapped, i);
            row.factor = mapped[i].factor;
        }
        if (!row.linked && row.variable.empty()) {
            for (const twin::Suggestion& suggestion : suggestions)
                if (suggestion.tag == row.tag.id) row.suggested = suggestion.variable;
            const std::string cells = twin::cellsOfDensity(*plant, row.tag);
            row.asksFactor = !cells.empty();
            if (row.asksFactor) row.suggested = cells;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<twin::Suggestion> suggestionsIn(const model::Plant& plant, const std::vector<twin::Tag>& tags,
                                            const std::string& unit)
{
    std::vector<twin::Suggestion> suggestions = twin::suggestMappings(plant, tags);
    if (unit.empty()) return suggestions;
    const std::vector<std::string> there = twin::comparableVariables(plant);
    for (twin::Suggestion& suggestion : suggestions) {
        const std::size_t dot = suggestion.variable.find('.');
        if (suggestion.tag.find(suggestion.variable.substr(0, dot)) != std::string::npos) continue;
        const std::string same = unit + suggestion.variable.substr(dot);
        if (std::ranges::find(there, same) != there.end()) suggestion.variable = same;
    }
    return suggestions;
}

void setMapping(Document& document, const model::TagEntry& entry, const QString& text)
{
    model::Flowsheet flowsheet = document.flowsheet();
    std::erase_if(flowsheet.tags, [&](const model::TagEntry& kept) { return kept.tag == entry.tag; });
    if (!entry.variable.empty()) flowsheet.tags.push_back(entry);
    document.apply(std::move(flowsheet), text);
}

std::vector<VariableChoice> choicesFor(const model::Plant& plant, const twin::Tag& tag)
{
    std::vector<VariableChoice> choices;
    for (const std::string& variable : twin::comparableVariables(plant))
        if (twin::makeLink(plant, tag, variable)) choices.push_back({variable.substr(0, variable.find('.')), variable});
    return choices;
}

std::vector<VariableChoice> choicesByFactor(const model::Plant& plant, const twin::Tag& tag)
{
    std::vector<VariableChoice> choices;
    if (!tag.unit.empty() && !base::sameDimension(tag.unit, "1")) return choices;
    for (const std::string& variable : twin::comparableVariables(plant))
        if (const base::Result<model::ReadTarget> target = model::findReadTarget(plant, variable);
            target && target->kind == model::ReadTarget::Kind::Component)
            choices.push_back({variable.substr(0, variable.find('.')), variable});
    return choices;
}

base::Result<std::string> typedFactor(const model::Plant& plant, const twin::Tag& tag, const std::string& variable,
                                      const QString& text)
{
    const base::Result<model::ReadTarget> target = model::findReadTarget(plant, variable);
    if (!target) return target.error();
    const base::Result<TypedNumber> typed = splitTyped(text, QLocale());
    if (!typed) return typed.error();
    const std::string unit = typed->rest.isEmpty() ? model::displayUnitOf(plant, *target) : typed->rest.toStdString();
    const std::optional<double> number = base::readNumber(typed->number);
    std::string factor = number && base::findUnit(unit) ? base::writeQuantity(base::fromUnit(*number, unit), unit, 12)
                                                        : typed->number + " " + unit;
    if (const base::Result<twin::Link> link = twin::makeLink(plant, tag, variable, factor); !link) return link.error();
    return factor;
}

} // namespace titer::app
