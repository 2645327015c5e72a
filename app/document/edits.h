// Edits of a flowsheet: each takes a value and gives the changed value back, or says why it cannot be. No edit knows the document,
// undo or the canvas. [any]
#pragma once

#include "core/base/result.h"
#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

using Edited = base::Result<model::Flowsheet>;
using Ids = std::vector<std::string>;
using NoteIndices = std::vector<std::size_t>; // places in the list of notes

// What an edit says of an entry that is not there any more.
base::Error absentEntry(std::string where);

// A flowsheet with new units in it.
struct Added {
    model::Flowsheet flowsheet;
    Ids units; // their ids
    NoteIndices notes = {};
    Ids kept = {}; // components that this plant describes otherwise than what was pasted: its own description stays
    std::string exit = {}; // of a whole step the unit that its product leaves by; empty: nothing goes on
};

// --- units -----------------------------------------------------------------------------------------------------------

struct NewUnit {
    std::string type;
    std::optional<model::Point> at;              // in steps of the grid; else next to `near`
    std::string near;                            // the selected unit; empty = none
    bool connect = true;                         // to the first port of `near` that fits
    std::optional<model::StreamEntry> into = {}; // the stream between whose ends it is put, where it has ports for that
    std::string id = {};                         // wished for; empty: that of the type
    // Of `near`: the port that it is connected to, or into whose stream it is put; nothing: the first that fits.
    std::optional<model::PortRef> port = {};
};

base::Result<Added> addUnit(const model::Flowsheet& before, const model::Catalogue& catalogue, const NewUnit& unit);

// Removes units with their streams, phases, controllers and tags. A unit with one stream in and one out leaves them joined; with an end
// go the phases that only empty a vessel into it.
Edited removeUnits(const model::Flowsheet& before, const model::Catalogue& catalogue, const Ids& ids);

struct Move {
    std::string unit;
    model::Point to; // in steps of the grid
};
Edited moveUnits(const model::Flowsheet& before, const std::vector<Move>& moves);

// As people call it, with the number of its id: "Bioreactor 2" rather than "bioreactor_2".
void nameUnit(model::UnitEntry& unit, const model::UnitType& type);
// Changes the id, in streams, recipe, controllers, tags and zones too.
Edited renameUnit(const model::Flowsheet& before, std::string_view id, std::string_view newId);
// The name that is shown; empty = the id.
Edited labelUnit(const model::Flowsheet& before, std::string_view id, std::string_view label);
Edited noteUnit(const model::Flowsheet& before, std::string_view id, std::string_view note);
// Another type for a unit; streams stay where the new type has the port. Parameters that it lacks are removed.
Edited retypeUnit(const model::Flowsheet& before, const model::Catalogue& catalogue, std::string_view id,
                  std::string_view type);

// Sets what stands at a path of the plant file; null restores the default, that is, removes the key.
Edited setValue(const model::Flowsheet& before, std::string_view path, base::Json value);

// As setValue(); of parameters of which one is given ("diameter", "cross_section") it removes the others.
Edited setParam(const model::Flowsheet& before, const model::Catalogue& catalogue, std::string_view path,
                base::Json value);

// Chooses the entry of a catalogue for a record such as "units/n1/params/kinetics"; empty = none. Parameters and species that the new
// entry knows as well are kept.
Edited setRecord(const model::Flowsheet& before, const model::Catalogue& catalogue, std::string_view path,
                 std::string_view id);

// --- streams ---------------------------------------------------------------------------------------------------------

// What a port is; nullptr where there is none.
const model::PortSpec* portSpec(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                const model::PortRef& port);
Edited connectPorts(const model::Flowsheet& before, const model::Catalogue& catalogue, const model::PortRef& from,
                    const model::PortRef& to);
Edited removeStream(const model::Flowsheet& before, const model::StreamEntry& stream);

// A port of another unit, and why it cannot be connected (nothing where it can).
struct PortTarget {
    model::PortRef port;
    std::optional<base::Sentence> refusal;
};
// All ports of the other units for a stream that begins (or ends) at `port`: those that fit first, each group in the order of the
// flowsheet.
std::vector<PortTarget> portTargets(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                    const model::PortRef& port);
// The ports of a unit that can take a stream now: outlet ports first, each in the type's order.
std::vector<model::PortRef> fittingPorts(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                         std::string_view unit);

// --- clipboard -------------------------------------------------------------------------------------------------------

inline constexpr const char* clipboardMime = "application/x-titer-plant+json";

// Units with the streams and controllers among them, the guards before them, the zones that are whole, their phases of the recipe, the components that all
// of these name, and notes, as a plant file. Of a phase stays behind what names another unit; one that came after a phase that stays
// behind comes after what that one came after.
std::string copyUnits(const model::Flowsheet& flowsheet, const Ids& ids, const NoteIndices& notes = {});
// Adds the units of a plant file under free ids, with controllers, guards, zones and phases, the components that are missing, and the notes.
// Nobody has signed a guard for the new unit. `at` is the upper left corner; else they lie two steps from where they were.
base::Result<Added> pasteUnits(const model::Flowsheet& before, std::string_view text,
                               std::optional<model::Point> at = {});
base::Result<Added> duplicateUnits(const model::Flowsheet& before, const Ids& ids, const NoteIndices& notes = {});

// What stands before these units and is not copied with them, since it works with others: controllers by their names, guards by their
// set-points, and the set-points whose guards lose interlocks.
struct LeftBehind {
    Ids controllers, guards, interlocks;
    bool operator==(const LeftBehind&) const = default;
};
LeftBehind leftBehind(const model::Flowsheet& flowsheet, const Ids& ids);

// --- zones -----------------------------------------------------------------------------------------------------------

// Puts units in a zone of their own; a unit is in one zone at most.
Edited groupUnits(const model::Flowsheet& before, const Ids& ids, std::string_view label);
Edited ungroup(const model::Flowsheet& before, std::string_view label);
Edited renameZone(const model::Flowsheet& before, std::string_view label, std::string_view newLabel);

// --- notes of the canvas ---------------------------------------------------------------------------------------------

Edited addNote(const model::Flowsheet& before, std::string_view text, model::Point at);
// An empty text removes the note.
Edited setNote(const model::Flowsheet& before, std::size_t note, std::string_view text);
Edited moveNote(const model::Flowsheet& before, std::size_t note, model::Point to);
Edited removeNotes(const model::Flowsheet& before, const NoteIndices& notes);

// --- recipe, controllers, components, tags ---------------------------------------------------------------------------

// Adds a phase, or replaces the one of this id; a changed id is changed in `after` of the others too.
Edited setPhase(const model::Flowsheet& before, const model::PhaseEntry& phase, std::string_view replaced = {});
// Phases that came after it come after what it came after.
Edited removePhase(const model::Flowsheet& before, std::string_view id);
// A list of dose objects, or null for none.
Edited setDoses(const model::Flowsheet& before, std::string_view phase, base::Json doses);
Edited setDuration(const model::Flowsheet& before, base::Json duration);
Edited setController(const model::Flowsheet& before, const model::ControllerEntry& controller,
                     std::string_view replaced = {});
Edited removeController(const model::Flowsheet& before, std::string_view id);
Edited labelController(const model::Flowsheet& before, std::string_view id, std::string_view label);
// Another type: what it knows too stays, and equations begin with those of the controller that stood there.
Edited retypeController(const model::Flowsheet& before, const model::Catalogue& catalogue, std::string_view id,
                        std::string_view type);
// Adds a component (an object of the plant file), or replaces the one of this id.
Edited setComponent(const model::Flowsheet& before, const base::Json& component, std::string_view replaced = {});
Edited removeComponent(const model::Flowsheet& before, std::string_view id);
// Maps a recording's tag to a variable; an empty variable removes the entry.
Edited mapTag(const model::Flowsheet& before, std::string_view tag, std::string_view variable);

// An id that no unit has: "hold_tank", "hold_tank_2", …
std::string freeUnitId(const model::Flowsheet& flowsheet, std::string_view wish);

} // namespace titer::app
