// What was changed between two plants, as people call it. [any]
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"

#include <QStringList>

#include <vector>

namespace titer::app {

struct PlantChange {
    enum class Kind {
        Value, // from `before` to `after`
        Other, // of what has no single value, such as a program
        Added,
        Removed
    };
    QString place; // "Production bioreactor, Vessel volume"
    Kind kind = Kind::Value;
    QString before = {}, after = {}; // of Value, with their units; empty where nothing is set
    bool operator==(const PlantChange&) const = default;
};

// Where things lie on the sheet, or how a tag is mapped, does not count. Empty = the same plant.
std::vector<PlantChange> changesBetween(const model::Flowsheet& before, const model::Flowsheet& after,
                                        const model::Catalogue& catalogue);
// Whether a run of the one is a run of the other: estimators, prices and plan do not count.
bool isSameRun(const model::Flowsheet& one, const model::Flowsheet& other, const model::Catalogue& catalogue);
// "Production bioreactor, Vessel volume: 2000 L, was 1500 L"
QString textOf(const PlantChange& change);
QStringList textsOf(const std::vector<PlantChange>& changes);
// Up to three of them, and how many more there are, for a list; "the same plant" where there is none.
QString changeSummary(const std::vector<PlantChange>& changes);

} // namespace titer::app
