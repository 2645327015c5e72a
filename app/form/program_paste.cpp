// A program as rows of a spreadsheet.
#include "app/common/sentence.h"
#include "app/form/form_values.h"
#include "app/form/program.h"
#include "app/form/typed_number.h"

#include "core/base/units/units.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::Result;
using base::say;
using model::Flowsheet;

namespace {

constexpr QLatin1String growing("grows by"); // before the rate of an exponential flow

// Rows of cells, as spreadsheets put them on the clipboard; a semicolon parts cells as well.
QList<QStringList> cellsOf(const QString& text)
{
    QList<QStringList> rows;
    for (const QString& line : text.split(QRegularExpression(QStringLiteral("[\\r\\n]+")), Qt::SkipEmptyParts)) {
        QStringList cells = line.split(line.contains(u'\t') ? u'\t' : u';');
        for (QString& cell : cells) cell = cell.trimmed();
        while (!cells.isEmpty() && cells.last().isEmpty()) cells.removeLast();
        if (!cells.isEmpty()) rows.append(cells);
    }
    return rows;
}

// The unit in the brackets of a heading, or the one that is usual here.
Result<std::string> headedUnit(const QString& heading, const std::string& siUnit, const std::string& usual)
{
    static const QRegularExpression brackets(QStringLiteral("[\\[(]([^\\])]+)[\\])]\\s*$"));
    const QRegularExpressionMatch found = brackets.match(heading);
    if (!found.hasMatch()) return usual;
    const std::string unit = found.captured(1).trimmed().toStdString();
    if (base::findUnit(unit) && base::sameDimension(unit, siUnit)) return unit;
    return Error{Code::Input, "",
                 say(CORE_TR("core", "The unit of the heading “{1}” does not fit; use one such as {2}. Nothing was "
                                     "pasted."),
                     heading.toStdString(), usual)};
}

struct Pasted {
    double time = 0.0; // [s]
    Json value;
    bool ramp = false;
    QString growth = {}; // "0.1 1/h"
};

class PasteReader {
public:
    PasteReader(const ProgramQuantity& quantity, std::string timeUnit, std::string valueUnit, const QLocale& locale)
        : m_locale(locale)
        , m_value(rowOf(quantity))
    {
        m_time.siUnit = "s";
        m_time.min = 0.0;
        m_time.unit = std::move(timeUnit);
        m_value.unit = std::move(valueUnit);
    }

    // Takes the first row away where it is a heading.
    std::optional<Error> readHeading(QList<QStringList>& rows)
    {
        if (rows.isEmpty() || splitTyped(rows.first().first(), m_locale)) return std::nullopt;
        const QStringList heading = rows.takeFirst();
        const bool alone = heading.size() < 2;
        if (!alone) {
            const Result<std::string> unit = headedUnit(heading[0], "s", m_time.unit);
            if (!unit) return unit.error();
            m_time.unit = *unit;
        }
        const Result<std::string> unit = headedUnit(heading[alone ? 0 : 1], m_value.siUnit, m_value.unit);
        if (!unit) return unit.error();
        m_value.unit = *unit;
        return std::nullopt;
    }

    const std::string& timeUnit() const { return m_time.unit; }

    Result<Json> value(const QString& cell, qsizetype row) const
    {
        const Result<Json> typed = readTyped(m_value, cell, m_locale);
        if (typed && !typed->isNull()) return *typed;
        return unfit(cell, row, m_value.unit);
    }

    Result<Pasted> line(const QStringList& cells, qsizetype row) const
    {
        if (cells.size() < 2) return unfit(cells.first(), row, m_value.unit);
        const Result<Json> time = readTyped(m_time, cells[0], m_locale);
        if (!time || time->isNull()) return unfit(cells[0], row, m_time.unit);
        const Result<Json> value = this->value(cells[1], row);
        if (!value) return value.error();
        const QString shape = cells.value(2).toLower();
        return Pasted{*siOf(m_time, *time), *value, shape.startsWith(u'r'),
                      shape.startsWith(growing) ? shape.mid(growing.size()).trimmed() : QString()};
    }

private:
    static Error unfit(const QString& cell, qsizetype row, const std::string& unit)
    {
        return {Code::Input, "",
                say(CORE_TR("core", "Row {1}: “{2}” does not fit; enter a number in {3}. Nothing was pasted."),
                    std::to_string(row + 1), cell.toStdString(), unit)};
    }

    QLocale m_locale;
    FormRow m_time;
    FormRow m_value;
};

// What stands in the old program at that time.
Json stepAt(const ProgramLines& program, double time)
{
    Json step = Json::object();
    for (std::size_t i = 0; i < program.size() && program.start(i) <= time; ++i) step = program.step(i);
    return step;
}

Edited replaced(const Flowsheet& before, std::string_view unit, const ProgramQuantity& quantity,
                const std::vector<Pasted>& rows, const std::string& timeUnit, const QLocale& locale)
{
    const ProgramLines old(before, unit);
    ProgramLines program(before, unit);
    program.clear();
    program.setTimeUnit(timeUnit);
    // Before the first time nothing flows, and what is in it is there already.
    if (rows.front().time > 0.0) {
        program.insert(0, 0.0, stepAt(old, 0.0));
        program.setValue(0, quantity, quantity.key == "flow" ? Json() : rows.front().value);
    }
    for (const Pasted& row : rows) {
        const std::size_t at = program.size();
        program.insert(at, row.time, stepAt(old, row.time));
        program.setValue(at, quantity, row.value);
        const bool ramps = row.ramp && quantity.ramps && &row != &rows.back();
        program.setShape(at, quantity, ramps ? ProgramShape::Ramp : ProgramShape::Held);
    }
    Edited edited = program.written(before);
    const std::size_t first = rows.front().time > 0.0 ? 1 : 0;
    for (std::size_t i = 0; i < rows.size() && edited && quantity.key == "flow"; ++i)
        if (!rows[i].growth.isEmpty()) edited = growProgram(*edited, unit, first + i, rows[i].growth, locale);
    return edited;
}

} // namespace

Edited pasteProgram(const Flowsheet& before, std::string_view unit, const ProgramQuantity& quantity, std::size_t line,
                    const QString& text, const QLocale& locale)
{
    ProgramLines program(before, unit);
    QList<QStringList> cells = cellsOf(text);
    PasteReader reader(quantity, program.timeUnit(), program.valueUnit(quantity), locale);
    if (const std::optional<Error> error = reader.readHeading(cells)) return *error;
    if (cells.isEmpty())
        return Error{
            Code::Input, "",
            say(CORE_TR("core", "There are no rows on the clipboard. Copy times and values from a spreadsheet."))};
    if (cells.first().size() == 1) {
        for (qsizetype i = 0; i < cells.size() && line + std::size_t(i) < program.size(); ++i) {
            const Result<Json> value = reader.value(cells[i].first(), i);
            if (!value) return value.error();
            program.setValue(line + std::size_t(i), quantity, *value);
        }
        return program.written(before);
    }
    std::vector<Pasted> rows;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Result<Pasted> row = reader.line(cells[i], i);
        if (!row) return row.error();
        if (!rows.empty() && row->time <= rows.back().time)
            return Error{
                Code::Input, "",
                say(CORE_TR("core", "Row {1}: its time is not after that of the previous row. Nothing was pasted."),
                    std::to_string(i + 1))};
        rows.push_back(*row);
    }
    return replaced(before, unit, quantity, rows, reader.timeUnit(), locale);
}

QString copyProgram(const ProgramTable& table)
{
    const auto heading = [](const QString& name, const std::string& unit) {
        return name + QStringLiteral(" (") + QString::fromStdString(unit) + QStringLiteral(")\t");
    };
    QString text = heading(label(CORE_TR("core", "From")), table.timeUnit) +
                   heading(table.quantity.label, table.valueUnit) + label(CORE_TR("core", "Shape")) + u'\n';
    for (const ProgramLine& line : table.lines)
        text += line.time + u'\t' + line.value + u'\t' +
                (line.shape == ProgramShape::Ramp     ? QStringLiteral("ramp")
                 : line.shape == ProgramShape::Growth ? QString(growing) + u' ' + line.growth
                                                      : QStringLiteral("held")) +
                u'\n';
    return text;
}

} // namespace titer::app
