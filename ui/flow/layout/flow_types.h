// What the flowsheet shows next to the plant itself: values of a run or a recording, and the state of each unit.
#pragma once

#include <QString>
#include <QVector>

namespace titer::flow {

// One step of the canvas [px]; `at` of a unit counts steps.
inline constexpr qreal step = 16;
// Edge of a symbol [px].
inline constexpr qreal symbolSize = 96;

enum class State { None, Idle, Running, Held, Done, Fault };

// A set-point is nobody's reading: it is what is aimed at.
enum class Origin { Measured, Model, Estimated, Lab, Setpoint };

// A value next to a unit, as it is to be read: number and unit are written by whoever knows the language.
struct ValueBadge {
    QString label = {};
    QString value = {};
    QString unit = {};
    Origin origin = Origin::Model;
    bool stale = false;    // muted, and `age` is shown
    QString age = {};      // "4 min old"; empty = fresh
    QString setpoint = {}; // for the tooltip
    bool off = false;      // off the set-point by more than its deadband: the set-point becomes a second line
    bool operator==(const ValueBadge&) const = default;
};

struct UnitOverlay {
    QString pill = {}; // "yield 97.0 %"; empty = none
    double level = -1; // filled share of the vessel, 0 to 1; -1 none
    State state = State::None;
    QString reason = {}; // why it is held or faulty, for the tooltip
    QVector<ValueBadge> values = {};
    bool stale = false; // of the plant before its last changes: the pill is muted
    bool operator==(const UnitOverlay&) const = default;
};

struct StreamOverlay {
    QString above = {}; // volume or flow
    QString below = {}; // concentration
    bool flowing = true;
    bool operator==(const StreamOverlay&) const = default;
};

struct LoopValue {
    QString text = {};
    QString unit = {};
    bool operator==(const LoopValue&) const = default;
};

// What a run says of a controller.
struct LoopOverlay {
    LoopValue output = {}, measured = {};
    QString armed = {}; // how it stands at its device, where it drives one: "armed, 42 min left"
    bool operator==(const LoopOverlay&) const = default;
};

// Parts of the drawing that a page can switch off.
enum class Part { Streams, Values, Ports, Loops, Zones };

} // namespace titer::flow
