// Reads a program into lines, changes them, and writes them back.
#include "app/form/program.h"

#include "app/common/sentence.h"
#include "app/form/form.h"
#include "app/form/form_values.h"
#include "app/form/typed_number.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::Result;
using base::say;
using model::Flowsheet;

namespace {

constexpr double day = 86400.0; // [s]

std::string pathOf(std::string_view unit, std::size_t line, const std::string& key)
{
    return "units/" + std::string(unit) + "/program/" + std::to_string(line) + "/" + key;
}

Error noLine(std::string_view unit)
{
    return {Code::Input, "units/" + std::string(unit),
            say(CORE_TR("core", "This line is no longer in the program. It may have been removed."))};
}

// What a cell means [SI].
Result<double> typedSi(const FormRow& row, const QString& text, const QLocale& locale)
{
    const Result<Json> typed = readTyped(row, text, locale);
    if (!typed) return typed.error();
    return typed->isNull() ? Result<double>(row.defaultSi) : siOf(row, *typed);
}

FormRow growthRow()
{
    FormRow row;
    row.siUnit = "1/s";
    row.unit = "1/h";
    return row;
}

FormRow timeRow(const std::string& unit)
{
    FormRow row;
    row.siUnit = "s";
    row.min = 0.0;
    row.unit = unit;
    return row;
}

} // namespace

ProgramTable programTable(const Flowsheet& flowsheet, std::string_view unit, const ProgramQuantity& quantity,
                          const QLocale& locale)
{
    const ProgramLines program(flowsheet, unit);
    ProgramTable table{quantity, program.timeUnit(), program.valueUnit(quantity), {}};
    const auto text = [&](double si, const std::string& in) {
        return fieldNumber(base::writeShort(base::toUnit(si, in), 9), locale);
    };
    for (std::size_t i = 0; i < program.size(); ++i) {
        table.lines.push_back({text(program.start(i), table.timeUnit),
                               text(program.value(i, quantity), table.valueUnit), program.shape(i, quantity)});
        if (table.lines.back().shape == ProgramShape::Growth) {
            FormRow rate = growthRow();
            showNumber(rate, program.growthText(i), locale);
            table.lines.back().growth = rate.text + u' ' + QString::fromStdString(rate.unit);
        }
    }
    return table;
}

bool variesInProgram(const Flowsheet& flowsheet, std::string_view unit, const ProgramQuantity& quantity)
{
    const ProgramLines program(flowsheet, unit);
    for (std::size_t i = 0; i < program.size(); ++i)
        if (program.value(i, quantity) != program.value(0, quantity) ||
            program.shape(i, quantity) == ProgramShape::Slope || program.shape(i, quantity) == ProgramShape::Growth)
            return true;
    return false;
}

Edited typeProgramTime(const Flowsheet& before, std::string_view unit, std::size_t line, const QString& text,
                       const QLocale& locale)
{
    ProgramLines program(before, unit);
    if (line >= program.size()) return noLine(unit);
    const FormRow row = timeRow(program.timeUnit());
    const Result<double> time = typedSi(row, text, locale);
    const std::string where = pathOf(unit, line, "for");
    if (!time) return Error{Code::Input, where, time.error().what};
    const auto shown = [&](double t) { return base::writeQuantity(t, program.timeUnit()); };
    if (line == 0 && *time != 0.0)
        return Error{Code::Input, where, say(CORE_TR("core", "A program starts at 0; add a line for a later time."))};
    if (line > 0 && *time <= program.start(line - 1))
        return Error{Code::Input, where,
                     say(CORE_TR("core", "{1} is not after the previous line, at {2}; enter a later time."),
                         shown(*time), shown(program.start(line - 1)))};
    if (line + 1 < program.size() && *time >= program.start(line + 1))
        return Error{Code::Input, where,
                     say(CORE_TR("core", "{1} is not before the next line, at {2}; enter an earlier time."),
                         shown(*time), shown(program.start(line + 1)))};
    program.setStart(line, *time);
    return program.written(before);
}

Edited typeProgramValue(const Flowsheet& before, std::string_view unit, const ProgramQuantity& quantity,
                        std::size_t line, const QString& text, const QLocale& locale)
{
    ProgramLines program(before, unit);
    if (line >= program.size()) return noLine(unit);
    FormRow row = rowOf(quantity);
    row.unit = program.valueUnit(quantity);
    const Result<Json> typed = readTyped(row, text, locale);
    const std::string where = pathOf(unit, line, quantity.key);
    if (!typed) return Error{Code::Input, where, typed.error().what};
    const Result<double> si = typed->isNull() ? Result<double>(quantity.defaultValue) : siOf(row, *typed);
    if (!si) return Error{Code::Input, where, si.error().what};
    // In the unit of the column, whatever was typed with it; as it was typed where it had none.
    const Result<TypedNumber> split = splitTyped(text, locale);
    const bool foreign = split && !split->rest.isEmpty() && split->rest.toStdString() != row.unit;
    program.setValue(line, quantity, typed->isNull() || !foreign ? *typed : quantityIn(*si, row.unit));
    return program.written(before);
}

Edited shapeProgram(const Flowsheet& before, std::string_view unit, const ProgramQuantity& quantity, std::size_t line,
                    ProgramShape shape)
{
    ProgramLines program(before, unit);
    if (line >= program.size()) return noLine(unit);
    if (shape == ProgramShape::Ramp && (!quantity.ramps || line + 1 == program.size()))
        return Error{Code::Input, pathOf(unit, line, quantity.key),
                     say(CORE_TR("core", "A ramp needs a next line; add one."))};
    program.setShape(line, quantity, shape);
    return program.written(before);
}

Edited growProgram(const Flowsheet& before, std::string_view unit, std::size_t line, const QString& rate,
                   const QLocale& locale)
{
    ProgramLines program(before, unit);
    if (line == 0 && program.size() == 0) program.insert(0, 0.0, Json::object());
    if (line >= program.size()) return noLine(unit);
    const Result<Json> typed = readTyped(growthRow(), rate, locale);
    if (!typed) return Error{Code::Input, pathOf(unit, line, "growth"), typed.error().what};
    if (typed->isNull())
        return Error{Code::Input, pathOf(unit, line, "growth"),
                     say(CORE_TR("core", "An exponential flow needs the specific rate at which it grows, such as 0.1 "
                                         "1/h."))};
    program.setGrowth(line, *typed);
    return program.written(before);
}

ProgramCourse programCourse(const Flowsheet& flowsheet, std::string_view unit, const ProgramQuantity& quantity,
                            double until)
{
    constexpr int parts = 24; // of an exponential
    const ProgramLines program(flowsheet, unit);
    const std::string timeUnit = program.timeUnit(), valueUnit = program.valueUnit(quantity);
    ProgramCourse course;
    const auto add = [&](double time, double value) {
        course.times.push_back(base::toUnit(time, timeUnit));
        course.values.push_back(base::toUnit(value, valueUnit));
    };
    for (std::size_t i = 0; i < program.size(); ++i) {
        const bool last = i + 1 == program.size();
        const double own = program.lastDuration() > 0.0 ? program.lastDuration()
                           : program.start(i) > 0.0     ? 0.25 * program.start(i)
                                                        : day;
        const double end = !last ? program.start(i + 1) : std::max(until, program.start(i) + (until > 0.0 ? 0.0 : own));
        const int points = program.shape(i, quantity) == ProgramShape::Growth ? parts : 1;
        for (int k = 0; k <= points; ++k) {
            const double since = (end - program.start(i)) * k / points;
            add(program.start(i) + since, program.valueAfter(i, quantity, since));
        }
    }
    return course;
}

Edited addProgramLine(const Flowsheet& before, std::string_view unit, std::size_t after)
{
    ProgramLines program(before, unit);
    if (program.size() == 0) {
        program.insert(0, 0.0, Json::object());
        return program.written(before);
    }
    const std::size_t at = std::min(after, program.size() - 1);
    double time;
    if (at + 1 < program.size())
        time = (program.start(at) + program.start(at + 1)) / 2.0;
    else if (program.lastDuration() > 0.0)
        time = program.start(at) + program.lastDuration();
    else
        time = program.start(at) + (at > 0 ? program.start(at) - program.start(at - 1) : day);
    program.insert(at + 1, time, program.step(at));
    // On a ramp it lies on the line.
    for (const ProgramQuantity& quantity : programQuantities(before)) {
        if (at + 2 >= program.size() || program.shape(at, quantity) != ProgramShape::Ramp) continue;
        const double between = (program.value(at, quantity) + program.value(at + 2, quantity)) / 2.0;
        program.setValue(at + 1, quantity, quantityIn(between, program.valueUnit(quantity)));
        program.setShape(at + 1, quantity, ProgramShape::Ramp);
    }
    return program.written(before);
}

Edited removeProgramLines(const Flowsheet& before, std::string_view unit, const std::vector<std::size_t>& lines)
{
    ProgramLines program(before, unit);
    for (std::size_t i = program.size(); i-- > 0;)
        if (std::find(lines.begin(), lines.end(), i) != lines.end()) program.remove(i);
    return program.written(before);
}

Edited setProgramTimeUnit(const Flowsheet& before, std::string_view unit, std::string_view timeUnit)
{
    ProgramLines program(before, unit);
    program.setTimeUnit(timeUnit);
    return program.written(before);
}

Edited setProgramValueUnit(const Flowsheet& before, std::string_view unit, const ProgramQuantity& quantity,
                           std::string_view valueUnit)
{
    ProgramLines program(before, unit);
    for (std::size_t i = 0; i < program.size(); ++i)
        if (program.gives(i, quantity) || i == 0)
            program.setValue(i, quantity, quantityIn(program.value(i, quantity), valueUnit));
    return program.written(before);
}

Edited setInProgram(const Flowsheet& before, std::string_view unit, const ProgramQuantity& quantity, Json value)
{
    ProgramLines program(before, unit);
    if (program.size() == 0 && !value.isNull()) program.insert(0, 0.0, Json::object());
    for (std::size_t i = 0; i < program.size(); ++i) {
        program.setShape(i, quantity, ProgramShape::Held);
        program.setValue(i, quantity, value);
    }
    return program.written(before);
}

} // namespace titer::app
