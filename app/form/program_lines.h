// The steps of a program as lines at times: ramps that lead to the next line follow it when times or values change. [any]
#pragma once

#include "app/document/edits.h"
#include "app/form/form_model.h"
#include "core/model/types/component.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

// What a program gives: "flow", "temperature", or "concentration/ID".
struct ProgramQuantity {
    std::string key;
    QString label;
    std::string siUnit;
    double defaultValue = 0.0; // where a step leaves it out [siUnit]
    double min = 0.0;          // [siUnit]
    double max = model::unbounded;
    bool ramps = true;                              // a temperature is only held
    std::optional<model::Component> component = {}; // whose concentration it is
};
std::vector<ProgramQuantity> programQuantities(const model::Flowsheet& flowsheet);
// "flow", or the component's id: the key of a slope in the `ramp` of a step.
std::string rampKey(const ProgramQuantity& quantity);

enum class ProgramShape {
    Held,  // until the next line
    Ramp,  // in a straight line to the value of the next line
    Slope, // changes at a rate of its own, which the plant file gives
    Growth // of a flow: exponentially, at a specific rate
};

class ProgramLines {
public:
    ProgramLines(const model::Flowsheet& flowsheet, std::string_view unit);

    std::size_t size() const { return m_lines.size(); }
    double start(std::size_t line) const { return m_lines[line].start; } // [s]
    // Of the last line, where the file gives one; else 0 [s].
    double lastDuration() const;
    const base::Json& step(std::size_t line) const { return m_lines[line].step; }
    bool gives(std::size_t line, const ProgramQuantity& quantity) const;
    double value(std::size_t line, const ProgramQuantity& quantity) const; // [SI]
    ProgramShape shape(std::size_t line, const ProgramQuantity& quantity) const;
    // Those of the first line that says so, else the usual ones.
    std::string timeUnit() const { return m_timeUnit; }
    std::string valueUnit(const ProgramQuantity& quantity) const;

    void setStart(std::size_t line, double time) { m_lines[line].start = time; }
    void setTimeUnit(std::string_view unit);
    void setValue(std::size_t line, const ProgramQuantity& quantity, const base::Json& value);
    void setShape(std::size_t line, const ProgramQuantity& quantity, ProgramShape shape);
    // The specific rate at which the flow grows [1/s], as it is written; 0, null where it does not.
    double growth(std::size_t line) const;
    const base::Json& growthText(std::size_t line) const;
    void setGrowth(std::size_t line, const base::Json& rate);
    // So long after the line [s]; a ramp has to lead to another line.
    double valueAfter(std::size_t line, const ProgramQuantity& quantity, double time) const;
    // A line that goes on with what `step` gives, without its ramps.
    void insert(std::size_t line, double time, base::Json step);
    void remove(std::size_t line);
    void clear() { m_lines.clear(); }

    // The flowsheet with these lines as the unit's program.
    Edited written(const model::Flowsheet& before) const;

private:
    struct Line {
        double start = 0.0;               // [s]
        double duration = 0.0;            // as the file gives it; 0 = not [s]
        base::Json given;                 // how the file writes it
        base::Json step;                  // without its duration, and without ramps that lead to the next line
        std::vector<std::string> leading; // quantities whose ramps do
        bool wasLast = false;
    };

    void findRamps(std::size_t line);
    base::Json stepOf(std::size_t line) const;

    std::string m_unit;
    std::string m_timeUnit = "h";
    std::vector<ProgramQuantity> m_quantities;
    std::vector<Line> m_lines;
};

// A field for one value of a quantity.
FormRow rowOf(const ProgramQuantity& quantity);

} // namespace titer::app
