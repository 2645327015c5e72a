// A measure as a form shows it: what of the list is measured, which value of its course, within which times, divided by
// what. [any]
#pragma once

#include "app/learn/editor/measurables.h"
#include "app/learn/editor/typed_quantity.h"

#include <optional>

namespace titer::app {

struct MeasureForm {
    base::Json subject = base::Json::object(); // as a measurable has it
    std::string take = {}; // one of takesOf(); empty: the figure, else the end, of a recording the mean
    QString at = {};       // of "at" the time, of a crossing the limit
    QString from = {}, until = {};
    bool ofStart = false; // of the run of the plant that the lesson begins with
    QString unit = {};    // in which it is read; empty: the usual one
    std::vector<MeasureForm> over = {};

    // Of those that are typed a time, and of those a limit.
    bool isAt() const { return take == "at"; }
    bool isCrossing() const;
    // Whether it is a time itself.
    bool isTime() const { return isCrossing() || take == "gap"; }
    bool operator==(const MeasureForm&) const = default;
};

// What a form is read with: where units and numbers that are drawn come from.
struct MeasureWorld {
    MeasureWorld(const lessons::Work& work, lessons::Draws draws = {}, std::vector<Measurable> among = {},
                 const QLocale& locale = QLocale());

    const lessons::Work& work;
    lessons::Draws draws;
    std::vector<Measurable> among;
    QLocale locale;
};

// The same fault of a part that lies at this place.
base::Error errorBelow(const std::string& where, const base::Error& error);

// Ways to take one value of it, the usual first; empty: there is but one.
std::vector<std::string> takesOf(const Measurable& measurable);
QString takeWords(const std::string& take);
// Whether it has a course whose times can be narrowed, and a run of the start plant.
bool hasTimes(const Measurable& measurable);
bool hasStart(const Measurable& measurable);

// What a key that no measure has is handed to, where it is given; nothing where a form cannot show the measure.
std::optional<MeasureForm> measureForm(const base::Json& json, const QLocale& locale = QLocale(),
                                       std::vector<base::Json::Member>* rest = nullptr);
// Errors are at "subject", "at", "from", "until", "unit", "over/0/at". `unit`: of a limit without one.
base::Result<base::Json> measureJson(const MeasureForm& form, const std::string& unit, const MeasureWorld& world);
// "Production bioreactor, Titre, at the end, over Column, Resin": by the names of the list, else by the ids of the
// file.
QString measureWords(const MeasureForm& form, const std::vector<Measurable>& among = {});

// Of what is measured; nullptr where it is not among them.
const Measurable* measurableOf(const MeasureForm& form, const std::vector<Measurable>& among);
// One for a measure that the list lacks, such as a column of a recording that is not read now.
Measurable strangerOf(const MeasureForm& form, const std::string& unit);

} // namespace titer::app
