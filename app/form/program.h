// An inlet's program as a table: what flows, and what is in it, at times that all quantities share. Between two lines a value is held, or
// changes in a straight line to the next; a flow may also grow exponentially. [any]
#pragma once

#include "app/document/edits.h"
#include "app/form/program_lines.h"

#include <QLocale>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

struct ProgramLine {
    QString time;
    QString value;
    ProgramShape shape = ProgramShape::Held;
    QString growth = {}; // of an exponential flow: "0.15 1/h"
};

// One quantity of the program, each number in the unit of its column.
struct ProgramTable {
    ProgramQuantity quantity;
    std::string timeUnit;
    std::string valueUnit;
    std::vector<ProgramLine> lines;
};
ProgramTable programTable(const model::Flowsheet& flowsheet, std::string_view unit, const ProgramQuantity& quantity,
                          const QLocale& locale = QLocale());
// Whether a quantity has another value at some time than at the start.
bool variesInProgram(const model::Flowsheet& flowsheet, std::string_view unit, const ProgramQuantity& quantity);

// What was typed into a cell; its unit may follow it, and the column's is taken without one. Lines stay in order: a time lies between
// those of its neighbours, and the first is 0.
Edited typeProgramTime(const model::Flowsheet& before, std::string_view unit, std::size_t line, const QString& text,
                       const QLocale& locale = QLocale());
Edited typeProgramValue(const model::Flowsheet& before, std::string_view unit, const ProgramQuantity& quantity,
                        std::size_t line, const QString& text, const QLocale& locale = QLocale());
Edited shapeProgram(const model::Flowsheet& before, std::string_view unit, const ProgramQuantity& quantity,
                    std::size_t line, ProgramShape shape);
// An exponential flow: the specific rate at which it grows, which is taken in 1/h where no unit follows it. Without lines there is one.
Edited growProgram(const model::Flowsheet& before, std::string_view unit, std::size_t line, const QString& rate,
                   const QLocale& locale = QLocale());
// The course of a quantity in the units of its table: times, and values at them. It goes on to `until` [s], or a little beyond the last line.
struct ProgramCourse {
    std::vector<double> times, values;
};
ProgramCourse programCourse(const model::Flowsheet& flowsheet, std::string_view unit, const ProgramQuantity& quantity,
                            double until = 0.0);
// A line halfway to the next, or as long after the last as that comes after the one before; it goes on with what flows there.
Edited addProgramLine(const model::Flowsheet& before, std::string_view unit, std::size_t after);
// Of the lines that stay the first begins at 0.
Edited removeProgramLines(const model::Flowsheet& before, std::string_view unit, const std::vector<std::size_t>& lines);
// Rows of a spreadsheet. Times with values (and "ramp", "held" or "grows by 0.1 1/h") become the whole table; values alone go into the lines from `line` on. A
// first row of words is a heading, and a unit in its brackets counts.
Edited pasteProgram(const model::Flowsheet& before, std::string_view unit, const ProgramQuantity& quantity,
                    std::size_t line, const QString& text, const QLocale& locale = QLocale());
// The table as a spreadsheet takes it, with a heading.
QString copyProgram(const ProgramTable& table);
// Writes times or values in another unit.
Edited setProgramTimeUnit(const model::Flowsheet& before, std::string_view unit, std::string_view timeUnit);
Edited setProgramValueUnit(const model::Flowsheet& before, std::string_view unit, const ProgramQuantity& quantity,
                           std::string_view valueUnit);
// One value for all lines, the first of which it makes where there is none; null restores the default.
Edited setInProgram(const model::Flowsheet& before, std::string_view unit, const ProgramQuantity& quantity,
                    base::Json value);

} // namespace titer::app
