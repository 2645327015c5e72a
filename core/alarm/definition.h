// What an alarm watches, when it is raised, and what a person should know and do then (ISA-18.2-2016: the rationalised alarm).
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::alarm {

enum class Priority { Critical = 1, High = 2, Medium = 3, Low = 4 };

enum class Kind {
    Above,      // value > limit
    Below,      // value < limit
    Deviation,  // |value - reference| > limit; the reference is a set-point or the value of a model
    Rate,       // |change per second| > limit, from sample to sample
    Stale,      // no sample for `limit` seconds of receive time
    BadQuality, // the newest sample is bad
    Expression  // the expression is not 0
};

// The four levels of limits; they name an alarm and order it, and change nothing else.
enum class Level { None, LowLow, Low, High, HighHigh };

struct Definition {
    std::string id;   // of the project: "al-3"
    std::string name; // "Oxygen low"
    Kind kind = Kind::Above;
    Level level = Level::None;
    std::string tag;        // "source/name"; of an Expression the tag whose value is shown with it, or empty
    std::string reference;  // of a Deviation: tag
    std::string expression; // of tags in backquotes: `src-1/DO` < 30 and so on, see core/base/math/expression.h
    double limit = 0.0;     // in `unit`, without one in that of the tag; Rate: per second; Stale: [s]
    std::string unit;       // of the limit as it was given; that of the tag may be another (core/alarm/limit_unit.h)
    double deadband = 0.0;  // in the unit of the limit: it returns once the value is back by that much
    double onDelay = 0.0;   // beyond the limit for that long before it is raised [s]
    double offDelay = 0.0;  // back for that long before it returns [s]
    bool latch = false;     // stays active after it returned, until it is reset
    bool enabled = true;    // else it is not evaluated at all
    Priority priority = Priority::Low;
    std::string group;       // unit that it belongs to: first-out is evaluated within it; empty: the plant
    std::string suppression; // expression: while it is not 0, the alarm is suppressed by design; empty: never
    // Rationalisation: an alarm without these is not enabled.
    std::string cause, consequence, response;
    double timeToRespond = 0.0;   // [s]
    double maxShelving = 28800.0; // [s]

    bool operator==(const Definition&) const = default;
};

// "above", "below", "deviation", "rate", "stale", "bad_quality", "expression"
const char* nameOf(Kind kind);
// "critical", "high", "medium", "low"
const char* nameOf(Priority priority);
// "", "LL", "L", "H", "HH"
const char* nameOf(Level level);
std::optional<Kind> kindOf(std::string_view name);
std::optional<Priority> priorityOf(std::string_view name);
std::optional<Level> levelOf(std::string_view name);

// Every fault at once; `where` is the key in the JSON below: "limit", "expression".
base::Errors check(const Definition& definition);
// The tags that it reads, each once: its own, the reference, those of the expression, those of the suppression. The first is its clock:
// the source times of the others are compared with nothing, since their clocks may differ.
std::vector<std::string> tagsOf(const Definition& definition);

// As a project keeps it (core/store/project_file.h, ItemKind::Alarm): keys are the members above without the id, what has its default is
// left out, times are in seconds. Unknown keys are errors, those of earlier versions are read; what else is wrong with it says check().
base::Json definitionJson(const Definition& definition);
base::Result<Definition> readDefinition(std::string_view id, std::string_view text);
// The key that what has this one in files of earlier versions has now; any other as it is.
std::string_view presentKey(std::string_view key);
// The definition as this version writes it; what cannot be read as it is.
std::string presentText(const std::string& definition);

} // namespace titer::alarm
