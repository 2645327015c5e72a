// The difference of two flowsheets, list by list.
#include "app/document/patch.h"

namespace titer::app {

using model::Flowsheet;

Patch::Head Patch::headOf(const Flowsheet& f)
{
    return {f.name, f.note, f.duration, f.hasRecipe, f.economics};
}

void Patch::setHead(Flowsheet& f, const Head& head)
{
    f.name = head.name;
    f.note = head.note;
    f.duration = head.duration;
    f.hasRecipe = head.hasRecipe;
    f.economics = head.economics;
}

Patch::Patch(const Flowsheet& before, const Flowsheet& after)
    : m_before(headOf(before))
    , m_after(headOf(after))
    , m_components(decltype(m_components)::between(before.components, after.components))
    , m_units(decltype(m_units)::between(before.units, after.units))
    , m_streams(decltype(m_streams)::between(before.streams, after.streams))
    , m_phases(decltype(m_phases)::between(before.phases, after.phases))
    , m_controllers(decltype(m_controllers)::between(before.controllers, after.controllers))
    , m_guards(decltype(m_guards)::between(before.guards, after.guards))
    , m_tags(decltype(m_tags)::between(before.tags, after.tags))
    , m_estimators(decltype(m_estimators)::between(before.estimators, after.estimators))
    , m_zones(decltype(m_zones)::between(before.zones, after.zones))
    , m_notes(decltype(m_notes)::between(before.notes, after.notes))
{
    if (!(before.footprint == after.footprint)) m_footprint = {before.footprint, after.footprint};
}

bool Patch::empty() const
{
    return m_before == m_after && m_components.empty() && m_units.empty() && m_streams.empty() && m_phases.empty() &&
           m_controllers.empty() && m_guards.empty() && m_tags.empty() && m_estimators.empty() && m_zones.empty() &&
           m_notes.empty() && !m_footprint;
}

void Patch::redo(Flowsheet& f) const
{
    setHead(f, m_after);
    m_components.redo(f.components);
    m_units.redo(f.units);
    m_streams.redo(f.streams);
    m_phases.redo(f.phases);
    m_controllers.redo(f.controllers);
    m_guards.redo(f.guards);
    m_tags.redo(f.tags);
    m_estimators.redo(f.estimators);
    m_zones.redo(f.zones);
    m_notes.redo(f.notes);
    if (m_footprint) f.footprint = m_footprint->second;
}

void Patch::undo(Flowsheet& f) const
{
    setHead(f, m_before);
    m_components.undo(f.components);
    m_units.undo(f.units);
    m_streams.undo(f.streams);
    m_phases.undo(f.phases);
    m_controllers.undo(f.controllers);
    m_guards.undo(f.guards);
    m_tags.undo(f.tags);
    m_estimators.undo(f.estimators);
    m_zones.undo(f.zones);
    m_notes.undo(f.notes);
    if (m_footprint) f.footprint = m_footprint->first;
}

} // namespace titer::app
