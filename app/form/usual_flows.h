// Flows and doses as the recipe offers them, before anybody has said how much. [any]
#pragma once

#include "app/document/document.h"

#include <QString>

#include <string>
#include <string_view>

namespace titer::app {

struct UsualFlow {
    base::Json value; // "60 L/d"
    QString
        name; // "Feed, flow: 60 L/d, 3 % of the vessel volume per day"; without the rest where it is no share of the vessel
};

// A flow in the recipe of `unit`, by its tag: as some phase gives it, else as a phase of this unit gives another, else what the unit
// takes by its size: a vessel with a culture 3 % of its volume per day.
UsualFlow usualFlow(const Document& document, const std::string& tag, std::string_view unit);
// What is dosed at once, from a unit to another: 3 % of the volume of a vessel with a culture.
UsualFlow usualDose(const Document& document, std::string_view source, std::string_view unit);

} // namespace titer::app
