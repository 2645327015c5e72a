// A controller: sampled with a period, its output held between samples. Simulation and live run the same object.
#pragma once

#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/model/types/params.h"
#include "core/model/types/specs.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace titer::model {

// The shares of a cascade's output over which set-points go along with it; none at first.
struct ShareSpan {
    double low = 1.0, high = 0.0;
    bool isHeld = false; // one of them stands elsewhere than the cascade asks for: cut, slow, or set by somebody else

    ShareSpan with(const ShareSpan& other) const
    {
        return {std::min(low, other.low), std::max(high, other.high), isHeld || other.isHeld};
    }
    // What a share comes to.
    double limited(double share) const { return isHeld ? std::clamp(share, low, high) : share; }
};

struct ControllerInput {
    double time = 0.0;   // since the controller's unit started, or the phase during which it works [s]
    double period = 0.0; // [s]
    double measured =
        base::notAvailable; // [SI of the tag that it reads], or the share that it follows; NaN where it reads none
    double age = 0.0;       // since what is measured was drawn [s]
    double setpoint = 0.0;  // [SI of the tag that it reads]
    double output = 0.0;    // what the set-point that it writes holds now, by whomever: written, cut, or set [SI]
    double share =
        base::notAvailable; // at the first sample of a cascade: where those that follow it stand; NaN below all of them
    ShareSpan followed = {};           // at the others: how far those go along with it
    std::span<const double> tags = {}; // that it reads besides [SI], in the order of PlantController::tags
};

// Immutable; what it remembers lies in `memory`, so that it is part of a snapshot.
class Controller {
public:
    virtual ~Controller() = default;
    virtual int memoryCount() const { return 0; }
    // The new output [SI]. `first` at the first sample: memory is zero then, and the output starts without a bump.
    virtual double sample(const ControllerInput& in, bool first, std::span<double> memory) const = 0;

    // Of a cascade, what those that follow it map to their own set-points: 0 to 1, after a sample.
    virtual double share(std::span<const double>) const { return base::notAvailable; }
    // Of one that maps a share: the one at which it writes this [SI]; nothing where that is the beginning of its range, or beyond.
    virtual std::optional<double> shareFor(double) const { return {}; }
    // Likewise, of a cascade at this share the shares over which this [SI] goes along with it. A law of one's own does over all.
    virtual ShareSpan spanOf(double, double) const { return {0.0, 1.0}; }

    // Where sample() gave no number, and left the memory as it was: what of the law is none for this input; nothing where what it reads is
    // none.
    struct Undefined {
        std::string name;         // as in sentences
        std::string where;        // its path
        std::string line, column; // in its text
    };
    virtual std::optional<Undefined> undefinedAt(const ControllerInput&, std::span<const double>) const { return {}; }

    // What can be reported of each sample: what it found and read, and what its texts came to.
    struct Term {
        std::string part; // "states", "tags", "let", "next", "rates"; of the output nothing
        std::string name;
        base::Dimension dimension;
        bool operator==(const Term&) const = default;
    };
    virtual std::vector<Term> terms() const { return {}; }
    // Their values at a sample that found this memory [SI]; NaN where one is no number.
    virtual std::vector<double> termsAt(const ControllerInput&, std::span<const double>) const { return {}; }
};

struct ControllerType {
    const char* id;
    const char* label;
    const char* help;
    const char* source;
    bool reads = true;               // needs a tag to read
    bool hasSetpoint = true;         // and a set-point then
    const char* readsIn = nullptr;   // where no other will do: the unit of the tag that it needs [SI]
    const char* mayRead = nullptr;   // where it need not: the unit of the tag that it may read [SI]
    const char* inPlaceOf = nullptr; // the parameter that is not used then
    bool hasShare = false;           // others can follow it (Controller::share)
    bool follows = false;            // goes by another one instead of reading a tag: maps its share, or takes its plan
    bool plans = false;              // others can be inputs of its plan
    bool isPlanned = false;          // is one: of what it follows it takes the plan, not the share
    // "writes" and "reads" in a unit stand for the units of what the controller writes and reads: a gain is in "writes/reads".
    std::span<const ParamSpec> params = {};
    std::span<const char* const> formerly = {};
    std::unique_ptr<Controller> (*make)(const ParamSet& params) = nullptr;
};

inline bool canFollow(const ControllerType& own, const ControllerType& other)
{
    return own.isPlanned ? other.plans : other.hasShare;
}

} // namespace titer::model
