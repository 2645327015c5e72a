// From the steps of the plant file to lines, and back.
#include "app/form/program_lines.h"

#include "app/form/form_values.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "app/form/form.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Json;
using base::Result;
using model::Flowsheet;

namespace {

const Json noValue;

const Json& member(const Json& object, std::string_view key)
{
    const Json* found = object.find(key);
    return found ? *found : noValue;
}

const Json& valueIn(const Json& step, const ProgramQuantity& quantity)
{
    return quantity.component ? member(member(step, "concentration"), quantity.component->id)
                              : member(step, quantity.key);
}

// A rate of change [SI of the quantity per s].
Result<double> slopeOf(const Json& value, const ProgramQuantity& quantity)
{
    if (value.isNumber()) return value.number();
    const std::string text = value.isString() ? value.string() : value.write(false);
    const Result<double> own = base::readQuantity(text, quantity.siUnit + "/s");
    if (own || !quantity.component) return own;
    for (const model::Basis basis : {model::Basis::Mass, model::Basis::Amount, model::Basis::Count}) {
        const Result<double> other = base::readQuantity(text, std::string(model::concentrationUnit(basis)) + "/s");
        const double conversion = quantity.component->conversion(basis);
        if (other && conversion > 0.0) return *other / conversion;
    }
    return own;
}

void eraseRamp(Json& step, const std::string& name)
{
    Json* ramp = step.find("ramp");
    if (!ramp) return;
    ramp->erase(name);
    if (ramp->members().empty()) step.erase("ramp");
}

// A slope as people read it where value and time have plain units.
Json slopeText(double slope, const std::string& valueUnit, const std::string& timeUnit)
{
    const std::string unit = valueUnit + "/" + timeUnit;
    if (base::startsWith(valueUnit, "1e") || !base::findUnit(unit)) return Json(slope);
    return Json(base::writeQuantity(slope, unit, 12));
}

} // namespace

FormRow rowOf(const ProgramQuantity& quantity)
{
    FormRow row;
    row.siUnit = quantity.siUnit;
    row.min = quantity.min;
    row.max = quantity.max;
    row.defaultSi = quantity.defaultValue;
    row.component = quantity.component;
    row.label = quantity.label;
    return row;
}

std::vector<ProgramQuantity> programQuantities(const Flowsheet& flowsheet)
{
    std::vector<ProgramQuantity> list;
    list.push_back({"flow", label(CORE_TR("core", "Flow")), "m3/s"});
    list.push_back({"temperature", label(CORE_TR("core", "Temperature")), "K", 298.15, 200.0, 500.0, false});
    for (const model::Component& c : componentsOf(flowsheet)) {
        ProgramQuantity quantity{"concentration/" + c.id, nameOf(c), std::string(model::concentrationUnit(c.basis))};
        quantity.component = c;
        list.push_back(std::move(quantity));
    }
    return list;
}

std::string rampKey(const ProgramQuantity& quantity)
{
    return quantity.component ? quantity.component->id : quantity.key;
}

ProgramLines::ProgramLines(const model::Flowsheet& flowsheet, std::string_view unit)
    : m_unit(unit)
    , m_quantities(programQuantities(flowsheet))
{
    const model::UnitEntry* entry = flowsheet.unit(unit);
    if (!entry) return;
    FormRow time;
    time.siUnit = "s";
    double start = 0.0;
    bool unitKnown = false;
    for (const Json& step : entry->program.items()) {
        Line line;
        line.start = start;
        line.given = member(step, "for");
        line.step = step.isObject() ? step : Json::object();
        line.step.erase("for");
        if (!line.given.isNull()) {
            line.duration = std::max(siOf(time, line.given).ok() ? *siOf(time, line.given) : 0.0, 0.0);
            FormRow shown = time;
            showNumber(shown, line.given, QLocale::c());
            if (!unitKnown && line.given.isString() && base::findUnit(shown.unit)) m_timeUnit = shown.unit;
            unitKnown = true;
        }
        start += line.duration;
        m_lines.push_back(std::move(line));
    }
    if (!m_lines.empty()) m_lines.back().wasLast = true;
    for (std::size_t i = 0; i + 1 < m_lines.size(); ++i) findRamps(i);
}

// Ramps that arrive at the value of the next line lead there; others have a slope of their own.
void ProgramLines::findRamps(std::size_t i)
{
    Line& line = m_lines[i];
    for (const ProgramQuantity& quantity : m_quantities) {
        const Json& given = member(member(line.step, "ramp"), rampKey(quantity));
        const Result<double> slope = given.isNull() ? Result<double>(base::Error{}) : slopeOf(given, quantity);
        if (!slope || !quantity.ramps) continue;
        const double from = value(i, quantity), to = value(i + 1, quantity);
        if (std::abs(from + *slope * line.duration - to) > 1e-6 * std::max(std::abs(from), std::abs(to))) continue;
        line.leading.push_back(quantity.key);
        eraseRamp(line.step, rampKey(quantity));
    }
}

double ProgramLines::lastDuration() const
{
    return m_lines.empty() ? 0.0 : m_lines.back().duration;
}

bool ProgramLines::gives(std::size_t line, const ProgramQuantity& quantity) const
{
    return !valueIn(m_lines[line].step, quantity).isNull();
}

double ProgramLines::value(std::size_t line, const ProgramQuantity& quantity) const
{
    const Json& given = valueIn(m_lines[line].step, quantity);
    if (given.isNull()) return quantity.defaultValue;
    const Result<double> si = siOf(rowOf(quantity), given);
    return si ? *si : quantity.defaultValue;
}

ProgramShape ProgramLines::shape(std::size_t line, const ProgramQuantity& quantity) const
{
    const std::vector<std::string>& leading = m_lines[line].leading;
    if (std::find(leading.begin(), leading.end(), quantity.key) != leading.end()) return ProgramShape::Ramp;
    if (quantity.key == "flow" && !growthText(line).isNull()) return ProgramShape::Growth;
    return member(member(m_lines[line].step, "ramp"), rampKey(quantity)).isNull() ? ProgramShape::Held
                                                                                  : ProgramShape::Slope;
}

std::string ProgramLines::valueUnit(const ProgramQuantity& quantity) const
{
    for (const Line& line : m_lines) {
        const Json& given = valueIn(line.step, quantity);
        if (!given.isString()) continue;
        FormRow row = rowOf(quantity);
        showNumber(row, given, QLocale::c());
        // A concentration in another basis is shown in the component's own.
        if (base::sameDimension(row.unit, quantity.siUnit)) return row.unit;
    }
    return shownUnit(quantity.siUnit);
}

void ProgramLines::setTimeUnit(std::string_view unit)
{
    m_timeUnit = unit;
    for (Line& line : m_lines)
        if (!line.given.isNull()) line.given = quantityIn(line.duration, unit);
}

void ProgramLines::setValue(std::size_t line, const ProgramQuantity& quantity, const Json& value)
{
    Json& step = m_lines[line].step;
    if (!quantity.component) {
        if (value.isNull())
            step.erase(quantity.key);
        else
            step[quantity.key] = value;
        return;
    }
    if (!value.isNull()) {
        step["concentration"][quantity.component->id] = value;
        return;
    }
    Json* all = step.find("concentration");
    if (!all) return;
    all->erase(quantity.component->id);
    if (all->members().empty()) step.erase("concentration");
}

const Json& ProgramLines::growthText(std::size_t line) const
{
    return member(m_lines[line].step, "growth");
}

double ProgramLines::growth(std::size_t line) const
{
    const Json& given = growthText(line);
    if (given.isNumber()) return given.number();
    const Result<double> rate = base::readQuantity(given.string(), "1/s");
    return rate ? *rate : 0.0;
}

void ProgramLines::setGrowth(std::size_t line, const Json& rate)
{
    setShape(line, m_quantities.front(), ProgramShape::Held);
    m_lines[line].step["growth"] = rate;
}

double ProgramLines::valueAfter(std::size_t line, const ProgramQuantity& quantity, double time) const
{
    const double from = value(line, quantity);
    switch (shape(line, quantity)) {
    case ProgramShape::Held:
        return from;
    case ProgramShape::Ramp:
        return from + (value(line + 1, quantity) - from) * time / (m_lines[line + 1].start - m_lines[line].start);
    case ProgramShape::Slope: {
        const Result<double> slope = slopeOf(member(member(m_lines[line].step, "ramp"), rampKey(quantity)), quantity);
        return std::max(from + (slope ? *slope : 0.0) * time, 0.0);
    }
    case ProgramShape::Growth:
        return from * std::exp(growth(line) * time);
    }
    return from;
}

void ProgramLines::setShape(std::size_t line, const ProgramQuantity& quantity, ProgramShape shape)
{
    if (shape == ProgramShape::Slope || shape == ProgramShape::Growth) return; // they have rates of their own
    eraseRamp(m_lines[line].step, rampKey(quantity));
    if (quantity.key == "flow") m_lines[line].step.erase("growth");
    std::erase(m_lines[line].leading, quantity.key);
    if (shape == ProgramShape::Ramp) m_lines[line].leading.push_back(quantity.key);
}

void ProgramLines::insert(std::size_t line, double time, Json step)
{
    Line added;
    added.start = time;
    added.step = std::move(step);
    added.step.erase("ramp");
    added.step.erase("growth");
    m_lines.insert(m_lines.begin() + long(line), std::move(added));
}

void ProgramLines::remove(std::size_t line)
{
    m_lines.erase(m_lines.begin() + long(line));
    if (line == 0 && !m_lines.empty()) m_lines.front().start = 0.0;
}

Json ProgramLines::stepOf(std::size_t i) const
{
    const Line& line = m_lines[i];
    Json step = Json::object();
    const bool last = i + 1 == m_lines.size();
    if (last) {
        if (line.wasLast && !line.given.isNull()) step["for"] = line.given;
    } else {
        const double duration = m_lines[i + 1].start - line.start;
        // What was not changed stays as it was written.
        const bool same = !line.given.isNull() && std::abs(duration - line.duration) <= 1e-9 * duration;
        step["for"] = same ? line.given : quantityIn(duration, m_timeUnit);
        if (duration > 0.0)
            for (const ProgramQuantity& quantity : m_quantities) {
                if (std::find(line.leading.begin(), line.leading.end(), quantity.key) == line.leading.end()) continue;
                const double slope = (value(i + 1, quantity) - value(i, quantity)) / duration;
                step["ramp"][rampKey(quantity)] = slopeText(slope, valueUnit(quantity), m_timeUnit);
            }
    }
    for (const auto& [key, value] : line.step.members()) {
        if (key != "ramp") {
            step[key] = value;
            continue;
        }
        for (const auto& [name, slope] : value.members()) step["ramp"][name] = slope;
    }
    return step;
}

Edited ProgramLines::written(const model::Flowsheet& before) const
{
    model::Flowsheet f = before;
    model::UnitEntry* entry = f.unit(m_unit);
    if (!entry) return absentEntry("units/" + m_unit);
    Json program = Json::array();
    for (std::size_t i = 0; i < m_lines.size(); ++i) program.push(stepOf(i));
    entry->program = m_lines.empty() ? Json() : std::move(program);
    return f;
}

} // namespace titer::app
