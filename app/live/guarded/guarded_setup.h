// The guards of a plant bound to the tags of a device: through which tag each set-point is driven, by which it is read back, and how the
// device falls back by itself.
#pragma once

#include "core/base/time.h"
#include "core/base/units/unit.h"
#include "core/connect/sample.h"
#include "core/connect/settings.h"
#include "core/guard/limits.h"
#include "core/model/plant/plant.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace titer::app {

// A tag of the source, and how its numbers become those of the plant.
struct BoundTag {
    std::uint32_t place = 0;
    std::string id;
    base::Unit unit;
    double factor = 1.0;

    double toSi(double value) const { return unit.toSi(value) / factor; }
    double fromSi(double si) const { return unit.fromSi(si * factor); }
    bool operator==(const BoundTag& other) const { return place == other.place; }
};

// A set-point that has a guard and can be driven.
struct GuardedBinding {
    std::string guard;                // its id in the plant
    std::string writes;               // "feed.out.flow"
    std::string signature;            // who set the guard and when, and its version
    std::string shown;                // unit in which its values are written down
    guard::Limits limits;             // [SI]
    std::vector<BoundTag> interlocks; // per interlock of the limits
    BoundTag tag;                     // that is written
    BoundTag readBack;                // of what the device holds
    double tolerance = 0.0; // of that [SI]; 0: a thousandth of what was written or of min to max, whichever is more
    double within = 5.0;    // when the device holds what was written [s]

    double allowedOff(double value) const; // [SI]
};

// By what it is told how far the batch is, where the source does not tell it by itself.
struct BatchStatement {
    std::optional<BoundTag> tag = {}; // of the time since it began; above 0 while one runs
    bool isText = false;              // the tag tells when it began instead
    std::optional<base::Instant> began = {};
    bool isStated() const { return tag || began; }
};

struct GuardedSetup {
    std::vector<GuardedBinding> points;
    std::optional<BoundTag> heartbeat;
    double beatEvery = 5.0; // [s]
    double fallsBack =
        30.0; // after which the device falls back by itself; without a heartbeat, after which a person does it [s]
    std::optional<BoundTag> remote; // above 0 where the device may be driven from here; else it is operated locally
    double pace = 1.0;              // seconds of the process per second
    BatchStatement batch;
};

// The tag of the source that measures a quantity of the plant; nothing where none is mapped to it.
std::optional<BoundTag> measuredBy(const model::Plant& plant, std::span<const connect::TagInfo> tags,
                                   const model::ReadTarget& target);

// What a person states of a device, beside the settings of its source; and in what that is at fault by itself.
std::span<const connect::SettingSpec> deviceSpecs();
base::Errors checkDevice(const connect::Settings& device);
// The guards of the plant whose set-points the tags of the source can drive; where nothing is stated, the writable tag that is called as the
// set-point, or “set.” and the set-point, or that the plant maps to it. Notices say which guards have none, and what a device cannot do.
GuardedSetup readGuardedSetup(const model::Plant& plant, std::span<const connect::TagInfo> tags,
                              const connect::Settings& device, base::Errors& errors, base::Notices& notices);
// Changes with each of the limits: twelve hexadecimal digits.
std::string versionOf(const guard::Limits& limits);

} // namespace titer::app
