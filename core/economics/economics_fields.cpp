#include "core/economics/economics_fields.h"

#include "core/base/text.h"
#include "core/economics/venture_fields.h"

#include <algorithm>

namespace titer::economics {

using base::Json;
using base::say;
using model::JsonFields;

std::string EntryReader::pathOf(const std::string& list, const Json& item, const std::string& byPlace)
{
    const Json* id = item.find("id");
    return id && id->isString() && model::isId(id->string()) ? list + "/" + id->string() : byPlace;
}

void EntryReader::readId(JsonFields& fields, std::string& into, std::set<std::string>& ids)
{
    fields.text("id", into, true);
    if (into.empty()) return;
    if (!model::isId(into))
        fields.fault("id",
                     say(CORE_TR("core", "“{1}” is no id: letters, digits, _ and - make one."), model::excerpt(into)));
    else if (!ids.insert(into).second)
        fields.fault("id", say(CORE_TR("core", "“{1}” stands twice in this list. Give each entry an id of its own."),
                               model::excerpt(into)));
}

void EntryReader::unit(JsonFields& fields, std::string& into)
{
    std::string id;
    fields.text("unit", id);
    if (id.empty()) return;
    if (m_plant.unitIndex(id) >= 0) {
        into = std::move(id);
        return;
    }
    const std::string near = m_faults.nearestId(id, m_plant.units);
    fields.fault("unit", near.empty() ? say(CORE_TR("core", "The plant has no unit “{1}”."), model::excerpt(id))
                                      : say(CORE_TR("core", "The plant has no unit “{1}”. Is “{2}” meant?"),
                                            model::excerpt(id), near));
}

std::optional<While> EntryReader::during(JsonFields& fields, std::string& unit)
{
    std::string word = "occupied";
    fields.text("while", word);
    While made;
    made.unit = unit.empty() ? -1 : m_plant.unitIndex(unit);
    if (word == "at_work" || word == "occupied") {
        made.kind = word == "at_work" ? While::Kind::AtWork : While::Kind::Occupied;
        if (made.unit < 0)
            fields.fault("unit", say(CORE_TR("core", "State the “unit” whose time counts, or a phase as “while”.")));
        return made;
    }
    const auto phase = std::ranges::find(m_plant.phases, word, &model::PlantPhase::id);
    if (phase == m_plant.phases.end()) {
        fields.fault("while", say(CORE_TR("core", "“while” is occupied, at_work or the id of a phase of the recipe, "
                                                  "and “{1}” is none of these."),
                                  model::excerpt(word)));
        return std::nullopt;
    }
    made.kind = While::Kind::Phase;
    made.phase = int(phase - m_plant.phases.begin());
    if (made.unit < 0) made.unit = phase->unit;
    if (unit.empty() && phase->unit >= 0) unit = m_plant.units[std::size_t(phase->unit)].id;
    return made;
}

void EntryReader::money(JsonFields& fields, const char* key, std::string_view per, double& into, bool required)
{
    const Json* value = fields.find(key, required);
    if (!value) return;
    if (value->isNumber() && !per.empty())
        return fields.fault(key, say(CORE_TR("core", "“{1}” needs its unit, such as “{2} {3}”."), key,
                                     base::writeShort(value->number(), 6),
                                     m_terms.currency + (per == "/s" ? "/h" : std::string(per))));
    const base::Result<double> amount = readMoney(*value, m_terms, per);
    if (!amount)
        m_faults.add(fields.path(key), amount.error());
    else if (*amount < 0.0)
        fields.fault(key, say(CORE_TR("core", "“{1}” is negative; enter 0 or more."), key));
    else
        into = *amount;
}

} // namespace titer::economics
