// Tags as people read them, and those that a unit can be asked for. [any]
#pragma once

#include "app/document/document.h"
#include "core/runs/run.h"

#include <QString>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

// The name of a tag without its unit: "Glucose", "Bleed, flow"; the tag itself where nothing is known of it.
QString tagName(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const std::string& tag);
QString unitName(const model::Flowsheet& flowsheet, std::string_view unit);
QString portName(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::PortRef& port);
// The same as it is read in the recipe of `unit`: what belongs to another unit has that one's name, "Elution buffer,
// flow".
QString placeName(const Document& document, const std::string& tag, std::string_view unit);

// Several tags, each with the unit that it belongs to: "Reactor 2: Glucose". No name twice: where two are alike, the tag stands behind it.
std::map<std::string, QString> namesWithUnits(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                              const std::vector<std::string>& tags);

struct ReadTag {
    std::string tag;
    QString name;
    std::string siUnit;
    std::string displayUnit = {}; // of a set-point, where that of the SI unit does not suit
};
// What a unit reports: variables and what is in it. As it is set up where the plant is known, else all that its type may have.
std::vector<ReadTag> tagsOf(const Document& document, std::string_view unit);
std::vector<ReadTag> tagsOf(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                            const model::Plant* plant, std::string_view unit);
// The SI unit of what a tag reads, empty where that is not known.
std::string unitRead(const Document& document, const std::string& tag);

// The unit in which a quantity of a run is shown, where nobody chose another: as the type of its unit says, else as usual.
std::string displayUnitOf(const model::Plant& plant, const figures::Column& column);

// The SI unit of a set-point or flow, empty where the tag names none, and the unit for showing it, where that of the SI unit does not suit.
struct WrittenUnit {
    std::string si, display = {};
};
WrittenUnit unitWritten(const Document& document, const std::string& tag);
// The flows that can be written on the way to a unit and out of it, as tags: those of inlets and pumps before it, and
// its own.
std::vector<std::string> flowsAround(const Document& document, const std::string& unit);

} // namespace titer::app
