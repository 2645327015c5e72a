// Reads the values of a plant file with the help of their specs: quantities, concentrations, parameters.
#pragma once

#include "core/model/faults.h"
#include "core/model/types/component.h"
#include "core/model/types/params.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace titer::model {

// What limits a quantity.
struct Range {
    double min = -unbounded;
    double max = unbounded;
    std::string_view displayUnit = {}; // unit for showing, where the usual one does not suit
};
inline constexpr Range notNegative{0.0, unbounded};

// A unit in which "reads" and "writes" stand for these units of what a controller reads and writes; as it is where one that it names is
// empty, that is not known.
std::string placedUnit(std::string unit, const std::string& reads, const std::string& writes);

class ValueReader {
public:
    // `components` are those of the plant, found by `componentIndex`.
    ValueReader(Faults& faults, base::Notices& notices, const std::vector<Component>& components,
                const std::unordered_map<std::string, int>& componentIndex);

    // A number in SI, or a text with a unit that fits `unit` (SI) [unit]. Nothing, and a fault at `where`, if it is neither or lies out
    // of range; `label` names the quantity there.
    std::optional<double> quantity(const base::Json& value, std::string_view unit, std::string_view label,
                                   const std::string& where, const Range& range = {});
    // As quantity(), and more than 0.
    std::optional<double> positive(const base::Json& value, std::string_view unit, std::string_view label,
                                   const std::string& where);
    // A concentration in the component's basis, or in another one if the component has the mass that converts it [basis/m3]. With
    // `perTime` "/s" its change in time.
    std::optional<double> concentration(const base::Json& value, const Component& component, std::string_view label,
                                        const std::string& where, const Range& range = notNegative,
                                        std::string_view perTime = "");
    // Whether a concentration stands in a basis from which the component lacks the mass to convert it.
    bool lacksMass(const base::Json& value, const Component& component) const;
    // An object keyed by component: the components with their values, in the order of the file.
    std::vector<std::pair<int, const base::Json*>> byComponent(const base::Json& object, const std::string& where);

    // Parameters of an object (or null). One concentration for all components leaves the default where lacksMass(). Keys that are not in the specs are left to rejectUnknownKeys(). `unitOf` may name another unit
    // of a spec than its own.
    ParamSet params(std::span<const ParamSpec> specs, const base::Json& object, const std::string& where);
    // Reports of given parameters that do not apply for the choices in `choices`.
    void noticeUnused(const ParamSet& set, const ParamSet& choices, const std::string& where);
    // `below` stand in an object of their own, and are named among what is possible, since their paths do not determine.
    void rejectUnknownKeys(const base::Json& object, const std::vector<std::string>& known, const std::string& where,
                           std::span<const ParamSpec> below = {});
    void rejectUnknownKeys(const base::Json& object, std::span<const char* const> known, const std::string& where)
    {
        rejectUnknownKeys(object, std::vector<std::string>(known.begin(), known.end()), where);
    }

    // "reads" and "writes" in the unit of a spec stand for these units [SI].
    void setPlaces(std::string reads, std::string writes);

private:
    ParamSet::Entry param(const ParamSpec& spec, const base::Json* value, const std::string& where);
    // The index of one of the spec's choices; -1 and a fault for anything else.
    int choice(const ParamSpec& spec, const base::Json& value, const std::string& where);
    double flag(const ParamSpec& spec, const base::Json& value, const std::string& where);
    int component(const ParamSpec& spec, const base::Json& value, const std::string& where);
    std::optional<double> perComponent(const ParamSpec& spec, int component, const base::Json& value,
                                       const std::string& where);
    void numbers(const ParamSpec& spec, const base::Json& value, const std::string& where, ParamSet::Entry& entry);
    std::string nearestComponent(std::string_view id);
    std::string unitOf(const ParamSpec& spec) const;
    bool evaluateRange(double si, const base::Json& value, std::string_view unit, std::string_view label,
                       const std::string& where, const Range& range);

    Faults& m_faults;
    base::Notices& m_notices;
    const std::vector<Component>& m_components;
    const std::unordered_map<std::string, int>& m_componentIndex;
    std::vector<std::string> m_ids; // of the components, once they are asked for
    std::string m_reads, m_writes;
};

} // namespace titer::model
