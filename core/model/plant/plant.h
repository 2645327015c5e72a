// A plant that has been checked: every reference resolved to an index, every quantity in SI. The engine runs this.
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/model/types/component.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace titer::guard {
class Guard;
}

namespace titer::model {

struct PlantUnit {
    std::string id;
    std::string label;
    const UnitType* type = nullptr;
    UnitSetup setup;
    std::shared_ptr<const UnitModel> model;
    std::vector<double> set;  // start values of the set-points [SI]
    std::vector<int> inPorts; // indices into type->ports
    std::vector<int> outPorts;
    std::vector<int> variables;  // indices into type->variables that this configuration has
    std::vector<int> outStreams; // per outlet port: the stream that leaves by it, or -1
    bool added = false;          // no unit of the file: the check collects by it what leaves by an open outlet
};

// Ports are counted per direction: `fromPort` indexes outPorts of its unit, `toPort` inPorts.
struct PlantStream {
    int from = 0, fromPort = 0;
    int to = 0, toPort = 0;
};

// A place that a recipe or a controller writes: a set-point of a unit, or the flow of a port with rule Set or Pumps.
struct WriteTarget {
    int unit = -1;
    int setPoint = -1; // index, or -1
    int outPort = -1;  // index, or -1
    bool operator==(const WriteTarget&) const = default;
};

// A quantity that can be read from a run.
struct ReadTarget {
    // SetPoint: as it stands now, of one that is called as no variable.
    enum class Kind { Variable, Component, PortFlow, PortComponent, SetPoint };
    int unit = -1;
    Kind kind = Kind::Variable;
    int index = 0;       // of type->variables, type->setPoints, or of the plant's components
    bool outPort = true; // PortFlow, PortComponent
    int port = 0;
    std::string unitOfMeasure; // SI
    bool operator==(const ReadTarget&) const = default;
};

struct Condition {
    enum class Kind { For, Above, Below, Guard, Volume };
    Kind kind = Kind::For;
    double limit = 0.0; // For: [s]; Above, Below: [SI]; Volume: transferred [m3]
    ReadTarget value;   // Above, Below
    int unit = -1;      // Guard
    int guard = -1;
};

struct PlantTransfer {
    int unit = -1, outPort = -1; // the outlet that it opens
    double flow = 0.0;           // [m3/s]
    std::vector<int>
        receivers; // units that it starts: the first vessels downstream, and what lies on the way and waits for it alone
    std::vector<int> sources; // holdups or inlets that it draws from: `unit`, or those upstream of a pump
};

struct PlantDose {
    int source = -1, sourcePort = -1; // outlet port whose composition it has
    int target = -1;
    int stream = -1;
    double volume = 0.0; // [m3]
    double first = 0.0;  // from the phase's start [s]
    double every = 0.0;  // [s], 0 = once
};

// Of one phase; the run numbers what it watches by this.
inline constexpr int maxConditions = 64;

// A flow or another set-point that goes on a line to another value.
struct PlantRamp {
    WriteTarget target;
    std::optional<double> from = {}; // [SI]; nothing: what it is when the phase begins
    double to = 0.0;                 // [SI]
    double duration = 0.0;           // from the phase's start [s]
};

// What a cleaning or sterilisation uses each time it takes place.
struct PlantCleaning {
    double water = 0.0;    // [m3]
    double solution = 0.0; // [m3]
    double steam = 0.0;    // [kg]
    bool operator==(const PlantCleaning&) const = default;
};

struct PlantPhase {
    std::string id;
    std::string label;
    int unit = -1;
    double at = -1.0; // [s], or -1
    std::vector<int> after;
    std::vector<Condition> until;
    bool all = false; // until all of them, else any; with no condition it lasts to the end of the run
    std::vector<std::pair<WriteTarget, double>> set; // also where ramps begin that say so
    std::vector<PlantRamp> ramps;
    std::vector<PlantDose> doses;
    bool isTransfer = false;
    PlantTransfer transfer;
    std::optional<PlantCleaning> cleaning; // it does nothing else then
    int times = 1;                         // how often it takes place
    int cycle = -1;                        // the phase that begins the cycle to which it belongs, or -1
    std::vector<int> again;                // of a cycle's first phase: those after which it restarts
};

struct PlantController {
    std::string id;
    std::string label;
    const ControllerType* type = nullptr;
    std::shared_ptr<const Controller> controller;
    bool hasRead = false;
    ReadTarget reads;
    std::vector<ReadTarget> tags = {}; // that it reads besides
    WriteTarget writes;
    double setpoint = 0.0;        // [SI of what it reads]
    double period = 0.0;          // [s]
    std::vector<int> during = {}; // phases while which it works, restarting with each; empty: always
    int follows = -1;             // the controller whose share it maps, or -1
    double lag = 0.0;             // of first order, of the probe that it reads by [s]
    double delay = 0.0;           // from drawing a sample to knowing it [s]
};

// What stands before a set-point while the plant runs.
struct PlantGuard {
    std::string id;
    WriteTarget writes;
    std::vector<ReadTarget> tags; // per interlock of its limits
    std::shared_ptr<const guard::Guard> guard;
    std::string by, date; // who set it, and when; empty where nobody signed
};

// A standard deviation: of the value itself, a share of it, or both, which then add as squares.
struct Deviation {
    double absolute = 0.0; // [SI]
    double share = 0.0;
};

// By how much something may have wandered away after a time, as a random walk: its variance grows evenly.
struct Walk {
    Deviation deviation;
    double time = 1.0; // [s]
};

// What is known of a number of a probe that is estimated; nothing where it is not.
struct ProbeNumber {
    std::optional<Deviation> deviation = {}; // [SI]
    std::optional<Walk> walk = {};
    bool isEstimated() const { return deviation || walk; }
};

struct PlantChannel {
    std::string tag;
    std::optional<ReadTarget> variable = {}; // nothing: the plant's tags say nothing of the tag either
    std::optional<Deviation> noise = {};     // of a reading; nothing: from its own scatter
    std::string noiseTag = {};               // that tells the noise of each reading instead; empty without
    double gain = 1.0, offset = 0.0;         // reading = gain x value + offset [SI]
    double lag = 0.0;                        // time in which it follows the value, of first order [s]
    ProbeNumber estimatedGain = {}, estimatedOffset = {}, estimatedLag = {};
    double delay = 0.0;    // from drawing to knowing a sample [s]
    double meanOver = 0.0; // readings of so long are taken as one, their mean [s]; 0: each by itself
};

struct PlantEstimated {
    std::string path;
    std::string unit; // SI
    std::optional<Deviation> startDeviation = {};
    std::optional<Walk> walk = {};
};

// An estimator of the states of a unit.
struct PlantEstimator {
    std::string id;
    int unit = -1;
    bool unscented = false;
    std::vector<PlantChannel> channels; // none: every tag that is mapped to the unit
    std::vector<PlantEstimated> parameters;
    std::vector<std::pair<ReadTarget, Deviation>> startDeviations;
    std::vector<std::pair<ReadTarget, Walk>> processNoise;
    double buffer = 48.0 * 3600.0; // how late a sample may become known [s]
};

// Most states that one estimator follows.
inline constexpr int maxEstimatedStates = 60;

// Finds units and components by their id without walking all of them.
struct PlantNames {
    std::unordered_map<std::string, int> units, components;
};

struct Plant {
    std::string name;
    std::vector<Component> components;
    std::vector<PlantUnit> units;
    std::vector<PlantStream> streams;
    std::vector<PlantPhase> phases;
    std::vector<PlantController> controllers;
    std::vector<PlantGuard> guards;
    std::vector<TagEntry> tags;
    std::vector<PlantEstimator> estimators;
    base::Json economics;  // as the file has it, or null; core/economics reads it
    double duration = 0.0; // [s], 0 = none given
    base::Json footprint;  // as in the file
    base::Notices notices;
    std::shared_ptr<const std::vector<Component>> setupComponents; // what the setups of the units point to
    std::shared_ptr<const PlantNames> names;

    // Out of line, as those of a flowsheet.
    Plant();
    Plant(const Plant&);
    Plant(Plant&&) noexcept;
    Plant& operator=(const Plant&);
    Plant& operator=(Plant&&) noexcept;
    ~Plant();

    // -1 if there is none.
    int unitIndex(std::string_view id) const;
    int componentIndex(std::string_view id) const;
};

// Understands a flowsheet with the help of the catalogue. Every error is reported at once, each with its path; on errors the plant
// is not to be run.
Plant check(const Flowsheet& flowsheet, const Catalogue& catalogue, base::Errors& errors);

// Reads a tag such as "production.cells" or "feed.out.flow". Errors have an empty `where`. What is not there to be written is an error:
// an outlet port without a stream, one whose flow another unit owns.
base::Result<ReadTarget> findReadTarget(const Plant& plant, std::string_view tag);
base::Result<WriteTarget> findWriteTarget(const Plant& plant, std::string_view tag);
// The unit of measure of what a target is written in (SI).
std::string unitOf(const Plant& plant, const WriteTarget& target);
// The unit in which it is shown where nobody chose another: as its spec says, else as usual.
std::string displayUnitOf(const Plant& plant, const ReadTarget& target);
std::string displayUnitOf(const Plant& plant, const WriteTarget& target);
// The tag of a target.
std::string tagOf(const Plant& plant, const ReadTarget& target);
std::string tagOf(const Plant& plant, const WriteTarget& target);

} // namespace titer::model
