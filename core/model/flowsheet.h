// The flowsheet: a plant as a person drew it. A value with ==, so that undo keeps befores and afters. Links are typed; values keep
// what was entered ("37 °C") as JSON and are understood by check() with the help of the specs.
#pragma once

#include "core/base/json.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

struct Point {
    double x = 0.0;
    double y = 0.0;
    bool operator==(const Point&) const = default;
};

// One end of a stream, written "unit.port".
struct PortRef {
    std::string unit;
    std::string port;
    std::string text() const { return unit + "." + port; }
    bool operator==(const PortRef&) const = default;
};

struct UnitEntry {
    std::string id;
    std::string type;
    std::string label;       // may be empty: the id is shown
    std::optional<Point> at; // in steps of the grid (16 px)
    base::Json params;       // object, or null
    base::Json initial;      // object, or null; for a bed also a word
    base::Json program;      // array, or null (inlets)
    std::string note;
    bool operator==(const UnitEntry&) const = default;
};

struct StreamEntry {
    PortRef from;
    PortRef to;
    bool operator==(const StreamEntry&) const = default;
};

struct PhaseEntry {
    std::string id;
    std::string label;
    std::string unit;
    base::Json at;                  // quantity, or null
    std::vector<std::string> after; // phases
    base::Json until;               // condition object, or null
    base::Json set;                 // object tag -> quantity, or null
    base::Json dose;                // array, or null
    base::Json transfer;            // object, or null
    base::Json ramp;                // object tag -> {"from", "to", "over"}, or null
    base::Json clean;               // {"water", "solution", "steam"}, each left out or a quantity; or null
    base::Json repeat;              // {"times", "after"}, or null
    bool operator==(const PhaseEntry&) const = default;
};

struct ControllerEntry {
    std::string id;
    std::string label;
    std::string type;
    std::string reads;      // tag, may be empty where the type reads nothing
    std::string writes;     // set-point
    base::Json setpoint;    // quantity, or null
    base::Json period;      // quantity
    base::Json params;      // object, or null
    base::Json during = {}; // the id of a phase or a list of them, while which it works; null: always
    std::string follows{};  // id of the controller whose output it maps; empty where its type follows none
    base::Json lag = {};    // quantity: of first order, of the probe that it reads by; null: none
    base::Json delay = {};  // quantity: from drawing a sample to knowing it; null: none
    bool operator==(const ControllerEntry&) const = default;
};

// Every tag that a controller reads: `reads`, where it has one, and those that its own equations name.
void visitTagsRead(ControllerEntry& controller, const std::function<void(std::string&)>& visit);
// The params of a unit or controller as those of a built-in type: of one written as equations the values of its
// parameters and inputs are keys (core/model/flat_params.h).
base::Json flatParams(const UnitEntry& entry);
base::Json flatParams(const ControllerEntry& entry);

struct TagEntry {
    std::string tag;
    std::string variable;
    std::string factor{}; // of the variable by one of the tag, where they are different quantities: "0.42 g/L" of an OD
    bool operator==(const TagEntry&) const = default;
};

// A tag of a recording as an estimator takes it: what it measures, and how well. Left out: no offset, gain 1, known at once.
struct ChannelEntry {
    std::string tag;
    std::string variable;  // tag of the run; empty: what the plant's tags say of `tag`
    base::Json noise;      // quantity, or null
    base::Json noiseShare; // "5 %", or null
    std::string noiseTag;  // of the recording, with the standard deviation of each sample; empty without
    base::Json gain;       // number, or null
    base::Json offset;     // quantity, or null
    base::Json lag;        // quantity, or null
    // Where they are estimated: standard deviations, and how far gain and offset wander ("1 %/d"); or null.
    base::Json gainDeviation, offsetDeviation, lagDeviation, gainWalk, offsetWalk;
    base::Json delay;    // quantity, or null
    base::Json meanOver; // quantity, or null
    bool operator==(const ChannelEntry&) const = default;
};

// A number of the plant that is estimated with the states.
struct EstimatedEntry {
    std::string path;          // "units/n1/params/kinetics/yield"
    base::Json startDeviation; // quantity or share, or null
    base::Json walk;           // "2 %/d", or null
    bool operator==(const EstimatedEntry&) const = default;
};

// What follows the states of a unit by its model and what is measured.
struct EstimatorEntry {
    std::string id;
    std::string unit;
    std::string method; // "ekf", "ukf"; empty: ekf
    std::vector<ChannelEntry> channels;
    std::vector<EstimatedEntry> parameters;
    base::Json startDeviation; // object variable -> quantity or share, or null
    base::Json processNoise;   // object variable -> "2 %/d", or null
    base::Json buffer;         // quantity, or null
    bool operator==(const EstimatorEntry&) const = default;
};

// What a guard lets through to a set-point.
struct GuardEntry {
    std::string id;
    std::string writes;        // set-point
    base::Json min, max;       // quantities, or null
    base::Json rate;           // quantity per time, {"up", "down"}, or null
    base::Json volumePerHour;  // quantity, or null
    base::Json volumePerBatch; // quantity, or null
    base::Json interlocks;     // array of {"value", "above" or "below", "release", "hold"}, or null
    base::Json stale;          // quantity, or null
    base::Json fallback;       // quantity, "recipe", or null
    std::string by, date;      // who set it, and when
    bool operator==(const GuardEntry&) const = default;
};

// Every tag that a guard reads or writes.
void visitTags(GuardEntry& guard, const std::function<void(std::string&)>& visit);

// A named group of units on the canvas ("Upstream").
struct ZoneEntry {
    std::string label;
    std::vector<std::string> units;
    bool operator==(const ZoneEntry&) const = default;
};

// A note on the canvas: words that belong to a place, not to a unit.
struct NoteEntry {
    std::string text;
    Point at; // upper left corner, in steps of the grid
    bool operator==(const NoteEntry&) const = default;
};

struct Flowsheet {
    std::string name;
    std::string note;                   // where the figures come from
    std::vector<base::Json> components; // objects as in the file
    std::vector<UnitEntry> units;
    std::vector<StreamEntry> streams;
    base::Json duration; // of the recipe, or null
    std::vector<PhaseEntry> phases;
    bool hasRecipe = false;
    std::vector<ControllerEntry> controllers;
    std::vector<GuardEntry> guards;
    std::vector<TagEntry> tags;
    std::vector<EstimatorEntry> estimators;
    base::Json economics; // object, or null: prices, plan, labour (core/economics reads it)
    std::vector<ZoneEntry> zones;
    std::vector<NoteEntry> notes;
    base::Json footprint; // keys of titer.factors/1, or null; core/figures/amounts reads them

    // Out of line: what it is made of is large, and half of the sources have one.
    Flowsheet();
    Flowsheet(const Flowsheet&);
    Flowsheet(Flowsheet&&) noexcept;
    Flowsheet& operator=(const Flowsheet&);
    Flowsheet& operator=(Flowsheet&&) noexcept;
    ~Flowsheet();
    bool operator==(const Flowsheet&) const;

    const UnitEntry* unit(std::string_view id) const;
    UnitEntry* unit(std::string_view id);
};

inline constexpr const char* plantFormat = "titer.plant/1";

// Reads a plant file (format titer.plant/1). Every structural fault is reported at once, each with its path; on errors the
// flowsheet holds what could be read.
Flowsheet readPlant(std::string_view text, base::Errors& errors);
// The same from a JSON value that has been read already.
Flowsheet readPlantJson(const base::Json& json, base::Errors& errors);
// The plant file's text. readPlant(writePlant(f)) == f.
std::string writePlant(const Flowsheet& flowsheet);
// An estimator by itself, as a plant file and a project have it. Errors have their place below "estimators/ID".
EstimatorEntry readEstimatorJson(const base::Json& json, base::Errors& errors);
base::Json estimatorJson(const EstimatorEntry& estimator);

// Sets the value at a path of the plant file ("units/n1/params/vessel_volume", "recipe/phases/feed/dose/0/volume",
// "controllers/level/setpoint"). The value is entered as a person types it; numbers become numbers, and below an object or list
// true and false become these.
base::Done setAtPath(Flowsheet& flowsheet, std::string_view path, base::Json value);
// The keys from the plant file's root to what stands at a path: parameters as they are named now, and those of a record with its own
// equations where it keeps them (core/model/flat_params.h).
std::vector<std::string_view> keysOf(const Flowsheet& flowsheet, std::string_view path);
// What stands at a path, or nullptr.
const base::Json* findAtPath(const Flowsheet& flowsheet, std::string_view path);

} // namespace titer::model
