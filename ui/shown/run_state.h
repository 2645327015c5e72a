// What each unit of a run does at a time: idle, running, done; what it holds; what flows in and out. [any]
#pragma once

#include "ui/look/glyph.h"
#include "ui/plot/timeline/timeline_types.h"
#include "ui/plot/trend/trend_types.h"
#include "ui/shown/run_model.h"

#include <QList>
#include <QString>

namespace titer::shown {

enum class UnitState { Idle, Running, Held, Done, Fault };

UnitState stateAt(const RunModel& run, int plantUnit, double seconds);
QString stateName(UnitState state);
look::Glyph stateGlyph(UnitState state);
// "day 9" of a unit that runs, else the word of its state.
QString stateText(const RunModel& run, int plantUnit, double seconds);
// The phase in which a unit is, empty between phases.
QString phaseNameAt(const RunModel& run, int plantUnit, double seconds);
// Filled share of a vessel, 0 to 1; -1 where the unit has no level.
double levelAt(const RunModel& run, int plantUnit, double seconds);

// One line into or out of a unit, as its picture shows it.
struct Flow {
    QString name; // "from Seed N-1"
    QString text; // "145 L, done"
    bool in = true;
    bool feed = false; // through another port than the main one, or by doses
    bool flowing = false;
    int other = -1; // the unit at the other end
};
QList<Flow> flowsOf(const RunModel& run, int plantUnit, double seconds);

// The phases of a unit (all units for -1), for plots.
QList<plot::Phase> phasesOf(const RunModel& run, int plantUnit);
// When doses entered a unit (any unit for -1).
QList<double> doseTimes(const RunModel& run, int plantUnit);
// One lane per unit with phases, one for doses, one for what a person should know. The lane of `firstUnit` comes first.
QList<plot::TimelineLane> lanesOf(const RunModel& run, int firstUnit = -1);
// One lane per unit without phases of its own that was at work.
QList<plot::TimelineLane> lanesBeside(const RunModel& run);

// "units/n1/params/heel" -> index of n1; -1 where a place names no unit of this plant.
int unitOfPlace(const model::Plant& plant, std::string_view where);

} // namespace titer::shown
