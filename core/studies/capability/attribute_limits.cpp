#include "core/studies/capability/attribute_limits.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>

namespace titer::studies {

namespace {

using base::say;

// What a table of limits has for one attribute.
class LimitsRow {
public:
    LimitsRow(const Sheet& limits, const Sheet& batches, std::size_t row)
        : m_limits(limits)
        , m_batches(batches)
        , m_row(row)
    {
    }

    base::Result<AttributeLimits> read() const
    {
        AttributeLimits found{.column = text("attribute"), .kind = text("kind"), .unit = text("unit"), .limits = {}};
        const Column* column = m_batches.find(found.column);
        if (!column) return noColumn(found.column);
        if (column->text)
            return fault(found.column, say(CORE_TR("core", "Column “{1}” holds text. Leave it out, or correct the "
                                                           "cells that are no numbers."),
                                           found.column));
        SpecificationLimits& s = found.limits;
        for (const auto& [name, into] : {std::pair("lower", &s.lower), {"upper", &s.upper}, {"target", &s.target}}) {
            const base::Result<std::optional<double>> value = number(name);
            if (!value) return value.error();
            *into = *value;
        }
        if (const base::Done converted = takeUnit(*column, found); !converted) return converted.error();
        if (s.lower && s.upper && !(*s.lower < *s.upper))
            return fault(found.column,
                         say(CORE_TR("core", "The lower limit of “{1}” is not below its upper one."), found.column));
        return found;
    }

private:
    base::Error fault(const std::string& column, base::Sentence what) const
    {
        return base::inputError(column.empty() ? m_limits.name : column, std::move(what));
    }

    base::Error noColumn(const std::string& name) const
    {
        const std::string meant = base::nearest(name, m_batches.names());
        return fault(name, meant.empty()
                               ? say(CORE_TR("core", "The table has no column “{1}”. Name another, or take a table "
                                                     "that has it."),
                                     name)
                               : say(CORE_TR("core", "The table has no column “{1}”; did you mean “{2}”? Name that "
                                                     "one, or rename it in the table."),
                                     name, meant));
    }

    std::string text(const char* name) const
    {
        const Column* column = m_limits.find(name);
        return column ? column->cells[m_row] : std::string();
    }

    base::Result<std::optional<double>> number(const char* name) const
    {
        const Column* column = m_limits.find(name);
        if (!column || column->missing(m_row)) return std::optional<double>();
        if (!column->text) return std::optional(column->values[m_row]);
        // Of text for another cell's sake.
        if (const std::optional<double> value = base::readNumber(column->cells[m_row])) return value;
        return base::inputError(m_limits.name,
                                say(CORE_TR("core", "“{1}” in line {2}, column “{3}”, is no number. Write the limit "
                                                    "alone there, and its unit in the column “unit”."),
                                    column->cells[m_row], std::to_string(m_limits.lines[m_row]), name));
    }

    base::Done takeUnit(const Column& column, AttributeLimits& found) const
    {
        const std::string row = found.unit;
        std::string& unit = found.unit;
        if (!column.unit.empty()) unit = column.unit;
        SpecificationLimits& s = found.limits;
        for (const auto& [name, limit] : {std::pair("lower", &s.lower), {"upper", &s.upper}, {"target", &s.target}}) {
            if (!*limit) continue;
            // That of the row, else that in the head of the limit.
            const std::string& from = row.empty() ? m_limits.find(name)->unit : row;
            if (unit.empty()) unit = from;
            if (from.empty() || from == unit) continue;
            if (!base::findUnit(from) || !base::findUnit(unit) || !base::sameDimension(from, unit))
                return fault(found.column,
                             say(CORE_TR("core", "The limits of “{1}” are in {2}, and its column is in {3}. Correct "
                                                 "one of the two units."),
                                 found.column, from, unit));
            *limit = base::toUnit(base::fromUnit(**limit, from), unit);
        }
        return base::done();
    }

    const Sheet& m_limits;
    const Sheet& m_batches;
    std::size_t m_row;
};

} // namespace

std::vector<AttributeLimits> readAttributeLimits(const Sheet& limits, const Sheet& batches, base::Errors& errors)
{
    std::vector<AttributeLimits> all;
    if (!limits.find("attribute")) {
        errors.push_back(base::inputError(
            limits.name, say(CORE_TR("core", "The table of limits has no column “attribute”. Write the columns "
                                             "attribute, kind, unit, lower, upper and target, with a line for each "
                                             "attribute."))));
        return all;
    }
    for (std::size_t row = 0; row < limits.rows(); ++row) {
        base::Result<AttributeLimits> read = LimitsRow(limits, batches, row).read();
        if (!read) {
            errors.push_back(read.error());
        } else if (std::ranges::find(all, read->column, &AttributeLimits::column) != all.end()) {
            errors.push_back(base::inputError(
                limits.name,
                say(CORE_TR("core", "“{1}” stands in the table of limits twice. Leave one of the two out."),
                    read->column)));
        } else {
            all.push_back(std::move(*read));
        }
    }
    return all;
}

} // namespace titer::studies
