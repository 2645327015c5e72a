// Steps that add columns.
#include "core/base/units/units.h"
#include "core/prepare/derived.h"
#include "core/prepare/rates.h"
#include "core/prepare/step_work.h"

#include <algorithm>
#include <cmath>

namespace titer::prepare {

using base::say;

namespace {

using Kind = Step::Kind;

// Columns that a step adds to each batch; false where one is there already.
bool mayAdd(const StepWork& work, const std::vector<Column>& columns)
{
    for (const Column& column : columns)
        if (work.first().find(column.name))
            work.refuse(say(CORE_TR("core", "There is a column “{1}” already. Name the new one otherwise: as NAME."),
                            column.name));
    return work.errors.empty();
}

void add(const StepWork& work, std::size_t batch, Column column)
{
    Table& table = work.all.batches[batch];
    const bool empty = std::all_of(column.values.begin(), column.values.end(), [](double v) { return std::isnan(v); });
    if (empty)
        work.note(batch, say(CORE_TR("core", "“{1}” is empty in batch “{2}”: it has too few values for “{3}”."),
                             column.name, table.name, writeStep(work.step)));
    work.result(batch).made.push_back(column.name);
    table.columns.push_back(std::move(column));
}

// Names and units of what is made of a column, without cells.
std::vector<Column> madeOf(const Step& step, const Column& column)
{
    const auto named = [&](const char* what) { return step.name.empty() ? column.name + " " + what : step.name; };
    if (step.kind == Kind::Mean) return {{.name = named("mean"), .unit = column.unit}};
    if (step.kind == Kind::Cumulative) return {{.name = named("total"), .unit = timesHour(column.unit).unit}};
    const std::string rate = named("rate"), unit = perHour(column.unit).unit;
    return {{.name = rate, .unit = unit}, {.name = rate + " error", .unit = unit}};
}

std::vector<double> times(std::vector<double> values, double factor)
{
    for (double& value : values) value *= factor;
    return values;
}

void fillMade(const Step& step, const Table& table, const Column& column, std::vector<Column>& made)
{
    const double window = step.time.si();
    if (step.kind == Kind::Mean)
        made[0].values = movingMean(table.time, column.values, window);
    else if (step.kind == Kind::Cumulative)
        made[0].values = times(cumulated(table.time, column.values), timesHour(column.unit).factor);
    else {
        const LocalFit fit = localFit(table.time, column.values, window,
                                      step.method == Step::Method::Quadratic ? LocalCurve::Parabola : LocalCurve::Line);
        made[0].values = times(fit.slope, perHour(column.unit).factor);
        made[1].values = times(fit.slopeError, perHour(column.unit).factor);
    }
}

// The columns of a rate, each of the dimension that it needs.
struct RateColumns {
    std::size_t concentration, biomass, volume;
    std::vector<std::size_t> flows = {};
    std::string unit = {};
};

void needUnit(const StepWork& work, std::size_t column, const char* unit)
{
    const Column& named = work.first().columns[column];
    if (!base::findUnit(named.unit) || named.unit.empty() || !base::sameDimension(named.unit, unit))
        work.refuse(say(CORE_TR("core", "Column “{1}” must be in a unit like {2} here, and is in “{3}”."), named.name,
                        unit, named.unit));
}

RateColumns rateColumns(const StepWork& work)
{
    const Step& step = work.step;
    RateColumns columns{.concentration = columnOf(work, step.columns.front()),
                        .biomass = columnOf(work, step.biomass),
                        .volume = columnOf(work, step.volume)};
    for (const Flow& flow : step.flows) columns.flows.push_back(columnOf(work, flow.column));
    if (!work.errors.empty()) return columns;
    needUnit(work, columns.volume, "L");
    const std::string& unit = work.first().columns[columns.concentration].unit;
    for (std::size_t i = 0; i < columns.flows.size(); ++i) {
        needUnit(work, columns.flows[i], "L/h");
        const auto& fed = step.flows[i].concentration;
        if (fed && base::findUnit(unit) && !base::sameDimension(fed->unit, unit))
            work.refuse(
                say(CORE_TR("core", "The feed is {1}, and “{2}” is in {3}. State both in the same kind of unit."),
                    fed->text(), step.columns.front(), unit));
    }
    const std::string& biomass = work.first().columns[columns.biomass].unit;
    const auto rate = rateUnit(unit, biomass);
    if (rate)
        columns.unit = *rate;
    else
        work.refuse(
            say(CORE_TR("core", "A specific rate needs a concentration (g/L, mM) and a biomass (g/L, 1e6 cells/mL), "
                                "and “{1}” is in “{2}”, “{3}” in “{4}”."),
                step.columns.front(), unit, step.biomass, biomass));
    return columns;
}

std::vector<double> inSi(const Column& column)
{
    std::vector<double> values;
    for (const double value : column.values) values.push_back(base::fromUnit(value, column.unit));
    return values;
}

} // namespace

void deriveColumns(const StepWork& work)
{
    const std::vector<std::size_t> columns = columnsOf(work);
    if (!work.errors.empty()) return;
    std::vector<std::vector<Column>> made;
    for (const std::size_t j : columns) {
        made.push_back(madeOf(work.step, work.first().columns[j]));
        if (!mayAdd(work, made.back())) return;
    }
    for (std::size_t b = 0; b < work.all.batches.size(); ++b) {
        const Table& table = work.all.batches[b];
        std::vector<std::vector<Column>> own = made;
        std::vector<std::size_t> places(columns.size()); // among those that are made
        for (std::size_t i = 0; i < places.size(); ++i) places[i] = i;
        overColumns(table, places,
                    [&](std::size_t i) { fillMade(work.step, table, table.columns[columns[i]], own[i]); });
        for (std::vector<Column>& each : own)
            for (Column& column : each) add(work, b, std::move(column));
    }
}

void deriveRates(const StepWork& work)
{
    const Step& step = work.step;
    const RateColumns columns = rateColumns(work);
    const bool uptake = step.kind == Kind::Uptake;
    const std::string name =
        !step.name.empty() ? step.name : step.columns.front() + (uptake ? " uptake" : " production");
    if (!work.errors.empty() || !mayAdd(work, {{.name = name}, {.name = name + " error"}})) return;
    const double factor = base::toUnit(1.0, columns.unit);
    for (std::size_t b = 0; b < work.all.batches.size(); ++b) {
        const Table& table = work.all.batches[b];
        RateSeries series{.concentration = inSi(table.columns[columns.concentration]),
                          .biomass = inSi(table.columns[columns.biomass]),
                          .volume = inSi(table.columns[columns.volume])};
        for (std::size_t i = 0; i < step.flows.size(); ++i) {
            const auto& fed = step.flows[i].concentration;
            series.flows.push_back(
                {inSi(table.columns[columns.flows[i]]), fed ? std::optional<double>(fed->si()) : std::nullopt});
        }
        SpecificRates rates = specificUptake(table.time, series, step.time.si());
        add(work, b,
            {.name = name, .unit = columns.unit, .values = times(std::move(rates.rate), uptake ? factor : -factor)});
        add(work, b, {.name = name + " error", .unit = columns.unit, .values = times(std::move(rates.error), factor)});
    }
}

} // namespace titer::prepare
