// Events of an SBML model: what lets each happen, when it acts, and what it sets.
#include "core/base/text.h"
#include "core/exchange/sbml_unit.h"

#include <sbml/SBMLTypes.h>

namespace titer::exchange {

using base::Json;
using base::say;
using Strength = BoundText::Strength;

void SbmlUnit::writeEvents()
{
    Json events = Json::object();
    std::set<std::string> ids;
    for (unsigned i = 0; i < m_model.getNumEvents(); ++i) {
        const Event& event = *m_model.getEvent(i);
        // Without a condition it never happens.
        if (!event.isSetTrigger() || !event.getTrigger()->isSetMath()) continue;
        std::string id = event.isSetId() ? event.getId() : "event_" + std::to_string(i + 1);
        while (!ids.insert(id).second) id += '_';
        events[id] = eventOf(event, id);
    }
    if (!events.members().empty()) m_params["events"] = std::move(events);
}

Json SbmlUnit::eventOf(const Event& event, const std::string& where)
{
    Json entry = Json::object();
    const Trigger& trigger = *event.getTrigger();
    base::Result<BoundText> when = m_math.writeTruth(*trigger.getMath());
    if (!when) refuse(where, when.error().what);
    entry["when"] = Json(when ? when->text : std::string("0"));
    Json set = Json::object();
    addAssignments(event, where, set);
    entry["set"] = std::move(set);
    if (event.isSetDelay() && event.getDelay()->isSetMath()) {
        const BoundText delay = text(where, event.getDelay()->getMath());
        entry["delay"] = Json(delay.in(Strength::Product) + "/per_time");
    }
    if (!event.getUseValuesFromTriggerTime()) entry["values_at"] = Json("execution");
    if (event.isSetPriority() && event.getPriority()->isSetMath())
        entry["priority"] = Json(text(where, event.getPriority()->getMath()).text);
    if (trigger.isSetPersistent() && !trigger.getPersistent()) entry["persistent"] = Json(false);
    if (trigger.isSetInitialValue() && !trigger.getInitialValue()) entry["at_start"] = Json(true);
    return entry;
}

// What a rule gives as a concentration keeps its amount where its compartment changes at once, as that was before, or as the event
// sets it.
void SbmlUnit::keepAmounts(const Event& event, const std::string& where, const SbmlSymbol& compartment,
                           const BoundText& size, Json& set)
{
    for (const SbmlSymbol& s : m_symbols.all()) {
        if (s.compartment != compartment.id || s.kind != Kind::State || s.isAmount || s.byAmount) continue;
        const EventAssignment* a = event.getEventAssignment(s.id);
        const BoundText before = a && a->isSetMath() ? text(where, a->getMath()) : BoundText{s.name};
        set[s.stateName()] = Json(timesOf(before, {compartment.name}).text + "/" + size.in(Strength::Power));
    }
}

void SbmlUnit::addAssignments(const Event& event, const std::string& where, Json& set)
{
    for (unsigned i = 0; i < event.getNumEventAssignments(); ++i) {
        const EventAssignment& a = *event.getEventAssignment(i);
        const SbmlSymbol* symbol = m_symbols.find(a.getVariable());
        if (!symbol || !a.isSetMath()) continue;
        if (symbol->kind != Kind::State) {
            refuse(where,
                   say(CORE_TR("core", "The event “{1}” sets “{2}”, which a rule sets already."), where, symbol->id));
            continue;
        }
        const BoundText value = text(where, a.getMath());
        set[symbol->stateName()] =
            Json(symbol->byAmount ? timesOf(value, {use(symbol->compartment)}).text : value.text);
        if (symbol->sort == SbmlSymbol::Sort::Compartment) keepAmounts(event, where, *symbol, value, set);
    }
}

} // namespace titer::exchange
