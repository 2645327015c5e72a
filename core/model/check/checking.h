// What the steps of check() share while a flowsheet becomes a plant. The lists of the plant run parallel to those of the flowsheet, also
// where an entry is at fault.
#pragma once

#include "core/model/plant/plant.h"
#include "core/model/types/values.h"

namespace titer::model {

// The binding model that a unit names, made once it is known which components reach the unit.
struct BindingRecord {
    const BindingModel* model = nullptr; // nullptr: none is named, or the record is at fault
    ParamSet params;
    std::string where; // the record's path
};

// An outlet without a stream that something may leave by, and the notice of it.
struct Collected {
    PortRef from;
    std::string where;
    base::Sentence what;
    std::string id;   // of the outlet that takes it, which no other unit has
    std::string port; // label
};

struct Checking {
    const Flowsheet& flowsheet;
    const Catalogue& catalogue;
    Plant& plant;
    Faults faults;
    std::shared_ptr<PlantNames> names;
    ValueReader values;
    std::vector<bool> sound;               // per unit: nothing of its own is at fault
    std::vector<std::vector<char>> reach;  // per unit and component: it may carry it
    std::vector<BindingRecord> bindings;   // per unit
    std::vector<std::vector<int>> feeders; // per unit: the units whose streams enter it
    std::vector<Collected> collected;      // what checkOutlets() found
    bool componentsSound = true;
    bool streamsSound = true;
    bool ownersSound = true;
    bool plantSound = true; // components, units and streams, so that it is known what reaches which unit

    Checking(const Flowsheet& flowsheet, const Catalogue& catalogue, Plant& plant, base::Errors& errors);

    // Faults of the name of a unit go to `where`; -1 then, and also for a unit of unknown type (reported elsewhere).
    int unitNamed(const std::string& id, const std::string& where, Offer offer = {});
    // Tags; nothing where it does not hold, with a fault at `where` unless that follows from a fault that has been reported.
    std::optional<ReadTarget> readTarget(const std::string& tag, const std::string& where, Offer offer = {});
    std::optional<WriteTarget> writeTarget(const std::string& tag, const std::string& where);
    // A value for a target [SI]; concentrations are converted between bases.
    std::optional<double> valueFor(const WriteTarget& target, const base::Json& value, std::string_view label,
                                   const std::string& where);
    std::optional<double> valueFor(const ReadTarget& target, const base::Json& value, std::string_view label,
                                   const std::string& where);
    void notice(std::string where, base::Sentence what, Offer offer = {})
    {
        faults.offer(where, what, std::move(offer));
        plant.notices.push_back({std::move(where), std::move(what)});
    }

private:
    bool followsFromFault(std::string_view tag, bool reading) const;
};

// "streams/3": where a stream of the plant stands in the flowsheet, which may hold streams at fault before it.
std::string streamPath(const Checking& checking, const PlantStream& stream);
// "units/n1", or "units/3" where the id cannot serve as a name.
std::string entryPath(std::string_view list, const std::string& id, std::size_t index);
// Evaluates the ids of one list: there, well-formed, and each only once.
class IdList {
public:
    IdList(Checking& checking, const char* list)
        : m_checking(checking)
        , m_list(list)
    {
    }
    // True for an id that can be used.
    bool add(const std::string& id, std::size_t index);

private:
    Checking& m_checking;
    const char* m_list;
    std::unordered_map<std::string, std::size_t> m_seen;
};

// A set-point that others write too is taken out of what a phase sets and ramps; no edits where the phase does not name it as `tag`
// (check_schedule.cpp).
Offer offerToTakeFrom(const PhaseEntry& phase, std::size_t index, const std::string& tag);
// `path`: of the controller (check_controllers.cpp).
Offer offerToRemoveController(const std::string& id, const std::string& path);

// Whether a value is an object; a fault where it is none (check_units.cpp).
bool isObject(Checking& checking, const base::Json& value, const std::string& where);

// The steps, in this order.
void checkComponents(Checking& checking);
// Where no role was said: what a culture makes, and what a unit is reported is its product.
void giveRoles(Checking& checking);
void checkUnits(Checking& checking);
void checkStreams(Checking& checking);
void checkFlowOwners(Checking& checking);
void narrowRetention(Checking& checking);
void spreadComponents(Checking& checking);
void makeModels(Checking& checking);
void checkLoops(Checking& checking);
void checkRecipe(Checking& checking);
void resolveBeds(Checking& checking);
void checkCycles(Checking& checking);   // a part of checkRecipe
void checkPrograms(Checking& checking); // once it is known how long the recipe lasts
void checkControllers(Checking& checking);
void checkGuards(Checking& checking);        // once it is known what recipe and controllers write
void checkSchedule(Checking& checking);      // once it is known what controllers write
void checkKeptSetPoints(Checking& checking); // once it is known what controllers write
void checkParticles(Checking& checking);
void checkMembranes(Checking& checking);
void checkOutlets(Checking& checking);  // once it is known what recipe and controllers write
void checkEmptying(Checking& checking); // likewise, where nothing is at fault
// The flowsheet with an outlet at each of these; what is new stands last in its lists.
Flowsheet withCollectors(const Flowsheet& flowsheet, const std::vector<Collected>& collected);
void checkTags(Checking& checking);
void checkEstimators(Checking& checking);
void checkZones(Checking& checking);

// A unit written as equations (check_unit_equations.cpp): its record, start values and tapes.
void readUnitEquations(Checking& checking, const UnitEntry& entry, std::size_t unit, const std::string& where);

// A controller written as equations (check_controller_equations.cpp), whose parameters were read: its record, tags and law.
void readControllerEquations(Checking& checking, const ControllerEntry& entry, const ParamSet& params,
                             PlantController& controller, const std::string& where);

// A predictive controller (check_predictive.cpp), whose parameters were read: its goal, limits and scenarios.
void readPrediction(Checking& checking, const ControllerEntry& entry, const ParamSet& params,
                    PlantController& controller, const std::string& where);
// Likewise one more input of its plan: its limits.
void readPlannedInput(Checking& checking, const ControllerEntry& entry, const ParamSet& params,
                      PlantController& controller, const std::string& where);
// Once all controllers were read: each plan has the inputs that follow it, which work with its period and in its phases.
void joinPlans(Checking& checking);

// A unit's own parts (check_kinetics.cpp, check_equations.cpp, check_beds.cpp).
void readKinetics(Checking& checking, const base::Json& record, std::size_t unit, const std::string& where);
// The shape of what a record with equations of its own says next to its texts.
void checkLawRecord(Checking& checking, const base::Json& record, const RateLaw& law, const std::string& where);
// Its equations, once the law is bound to the plant's components.
void readLawEquations(Checking& checking, const base::Json& record, std::size_t unit, const std::string& where);
// A hybrid law (check_hybrid.cpp): whether its record has a base law, then, once that is bound, its network.
bool checkBaseLaw(Checking& checking, const base::Json& record, const std::string& where);
void readHybridLaw(Checking& checking, const base::Json& record, std::size_t unit, const std::string& where);
// Whether its rates can be computed as the unit begins, with its set-points and contents, and make no mass; once there is a model.
void checkLawStart(Checking& checking, const PlantUnit& unit, const UnitView<double>& start, const std::string& where);
void readBinding(Checking& checking, const base::Json& record, std::size_t unit, const std::string& where);
void readBedInitial(Checking& checking, const base::Json& initial, std::size_t unit, const std::string& where);
// The binding of a unit with such a record; one that binds nothing where none is named, where it is at fault, and where other faults
// leave unknown what reaches the unit.
std::shared_ptr<const Binding> makeBinding(Checking& checking, std::size_t unit, bool reachIsKnown);
// Evaluates values per component once it is known which of them reach the unit: a notice for one that does not.
void evaluateReach(Checking& checking, std::size_t unit);
// Notices for components that have values of a binding which they lack the rate to bind by, and for a start that binds what does not.
void evaluateUptake(Checking& checking, std::size_t unit);

// A phase's own parts (check_recipe.cpp, check_transfers.cpp, check_ramps.cpp, check_cleaning.cpp).
void readRamps(Checking& checking, const PhaseEntry& entry, PlantPhase& phase, const std::string& where);
void readTransfer(Checking& checking, const PhaseEntry& entry, PlantPhase& phase, const std::string& where);
void readDoses(Checking& checking, const PhaseEntry& entry, PlantPhase& phase, const std::string& where);
void readCleaning(Checking& checking, const PhaseEntry& entry, PlantPhase& phase, const std::string& where);
// Adds conditions to phase.until. A transfer may name its conditions as texts and as volumes.
void readUntil(Checking& checking, const base::Json& until, PlantPhase& phase, const std::string& where);

} // namespace titer::model
