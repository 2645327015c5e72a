// Reads trials of filters from a table: which column is what, in SI, and what a filter lacks.
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/calibration/filter_trial.h"
#include "core/studies/models/sheet_quantity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace titer::studies {

using base::say;

namespace {

constexpr double steady = 0.05; // a pressure that varies less than this share of its largest value is constant

struct Quantity {
    const char* name;
    const char* si;
    const char* example;
};

constexpr Quantity quantities[] = {
    {"time", "s", "min"},      {"volume", "m3", "mL"},     {"throughput", "m3/m2", "L/m2"},
    {"pressure", "Pa", "bar"}, {"flow", "m3/s", "mL/min"}, {"flux", "m/s", "L/m2/h"}};
enum { Time, Volume, Throughput, Pressure, Flow, Flux };

class TrialReader {
public:
    TrialReader(const Sheet& sheet, const FilterTrialOptions& options, base::Errors& errors, base::Notices& notices)
        : m_sheet(sheet)
        , m_options(options)
        , m_errors(errors)
        , m_notices(notices)
    {
    }

    std::vector<FilterTrial> read()
    {
        for (const Column& column : m_sheet.columns) take(column);
        evaluateColumns();
        if (!m_errors.empty()) return {};
        std::vector<FilterTrial> trials;
        for (const auto& [name, rows] : filters()) trials.push_back(trialOf(name, rows));
        if (trials.empty() && m_errors.empty())
            fault(m_sheet.name, say(CORE_TR("core", "The table has no usable row. Fill in its rows.")));
        return m_errors.empty() ? std::move(trials) : std::vector<FilterTrial>();
    }

private:
    void fault(std::string where, base::Sentence what)
    {
        m_errors.push_back({base::Code::Input, std::move(where), std::move(what)});
    }

    void take(const Column& column)
    {
        if (column.name == "filter") return void(m_filter = &column);
        for (std::size_t q = 0; q < m_columns.size(); ++q)
            if (column.name == quantities[q].name) {
                if (holdsQuantity(m_sheet, column, quantities[q].si, quantities[q].example, m_errors))
                    m_columns[q] = &column;
                return;
            }
        m_notices.push_back({placeOf(m_sheet, column), say(CORE_TR("core", "This column is ignored."))});
    }

    void evaluateColumns()
    {
        if (!m_errors.empty()) return;
        if (!m_columns[Volume] && !m_columns[Throughput])
            fault(
                m_sheet.name,
                say(CORE_TR("core",
                            "No column contains the filtered volume. Name it “volume [mL]” or “throughput [L/m2]”; the "
                            "columns are: {1}."),
                    base::join(m_sheet.names(), ", ")));
        else if (!m_columns[Throughput] && !(m_options.area > 0.0))
            fault(placeOf(m_sheet, *m_columns[Volume]),
                  say(CORE_TR("core", "Volumes of a trial need the area of the filter. Enter it, or give a column "
                                      "“throughput [L/m2]”.")));
        if (!m_columns[Time] && !m_columns[Pressure])
            fault(m_sheet.name,
                  say(CORE_TR("core", "A trial at constant pressure has a column “time [min]”, one at constant flow a "
                                      "column “pressure [bar]”; the columns are: {1}."),
                      base::join(m_sheet.names(), ", ")));
    }

    // Rows of each filter, in the order of the table.
    std::vector<std::pair<std::string, std::vector<std::size_t>>> filters()
    {
        std::vector<std::pair<std::string, std::vector<std::size_t>>> found;
        std::map<std::string, std::size_t> place;
        for (std::size_t row = 0; row < m_sheet.rows(); ++row) {
            const std::string name = m_filter ? m_filter->cells[row] : std::string();
            const auto [at, added] = place.try_emplace(name, found.size());
            if (added) found.emplace_back(name, std::vector<std::size_t>());
            found[at->second].second.push_back(row);
        }
        return found;
    }

    double valueAt(int quantity, std::size_t row) const
    {
        const Column& column = *m_columns[std::size_t(quantity)];
        return base::fromUnit(column.values[row], column.unit);
    }

    // What a point of the trial must have; rows without are left out and said.
    std::vector<std::size_t> usable(const std::vector<std::size_t>& rows)
    {
        std::vector<std::size_t> kept;
        for (const std::size_t row : rows) {
            const Column* lacking = nullptr;
            for (const int q : {Time, Volume, Throughput, Pressure})
                if (m_columns[std::size_t(q)] && m_columns[std::size_t(q)]->missing(row))
                    lacking = m_columns[std::size_t(q)];
            if (lacking)
                m_notices.push_back({placeOf(m_sheet, *lacking, row),
                                     say(CORE_TR("core", "This row is ignored, because the cell is empty."))});
            else
                kept.push_back(row);
        }
        return kept;
    }

    FilterTrial trialOf(const std::string& name, const std::vector<std::size_t>& all)
    {
        const std::vector<std::size_t> rows = usable(all);
        FilterTrial trial{
            .name = name, .constantFlow = false, .area = m_options.area, .appliedPressure = m_options.pressure};
        const int passed = m_columns[Throughput] ? Throughput : Volume;
        for (const std::size_t row : rows) {
            trial.throughput.push_back(valueAt(passed, row) / (passed == Volume ? m_options.area : 1.0));
            if (m_columns[Time]) trial.time.push_back(valueAt(Time, row));
            if (m_columns[Pressure]) trial.pressure.push_back(valueAt(Pressure, row));
        }
        rises(trial.throughput, *m_columns[std::size_t(passed)], rows);
        if (m_columns[Time]) rises(trial.time, *m_columns[Time], rows);
        if (!rows.empty()) evaluatePressure(trial, rows);
        return trial;
    }

    // Neither falls nor lies below 0.
    void rises(const std::vector<double>& values, const Column& column, const std::vector<std::size_t>& rows)
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            if (values[i] < (i == 0 ? 0.0 : values[i - 1]))
                return fault(placeOf(m_sheet, column, rows[i]),
                             say(CORE_TR("core", "{1} {2} is below the previous value. Rows of a filter must "
                                                 "increase and count from the start of the trial."),
                                 base::writeShort(column.values[rows[i]], 6), column.unit));
    }

    void evaluatePressure(FilterTrial& trial, const std::vector<std::size_t>& rows)
    {
        if (trial.pressure.empty()) return;
        const auto [min, max] = std::minmax_element(trial.pressure.begin(), trial.pressure.end());
        if (!(*min > 0.0)) {
            const std::size_t row = rows[std::size_t(min - trial.pressure.begin())];
            return fault(
                placeOf(m_sheet, *m_columns[Pressure], row),
                say(CORE_TR("core", "A pressure drop of {1} {2} causes no flow. Give the pressure above that of the "
                                    "filtrate."),
                    base::writeShort(m_columns[Pressure]->values[row], 6), m_columns[Pressure]->unit));
        }
        if (*max - *min < steady * *max && m_columns[Time]) {
            trial.appliedPressure =
                std::accumulate(trial.pressure.begin(), trial.pressure.end(), 0.0) / double(trial.pressure.size());
            trial.pressure.clear();
            return;
        }
        trial.constantFlow = true;
        trial.flux = fluxOf(trial, rows);
    }

    double fluxOf(const FilterTrial& trial, const std::vector<std::size_t>& rows) const
    {
        if (m_columns[Flux] && !m_columns[Flux]->missing(rows[0])) return valueAt(Flux, rows[0]);
        if (m_columns[Flow] && !m_columns[Flow]->missing(rows[0]) && m_options.area > 0.0)
            return valueAt(Flow, rows[0]) / m_options.area;
        const double lasted = trial.time.empty() ? 0.0 : trial.time.back() - trial.time.front();
        return lasted > 0.0 ? (trial.throughput.back() - trial.throughput.front()) / lasted : 0.0;
    }

    const Sheet& m_sheet;
    const FilterTrialOptions& m_options;
    base::Errors& m_errors;
    base::Notices& m_notices;
    std::array<const Column*, std::size(quantities)> m_columns{};
    const Column* m_filter = nullptr;
};

} // namespace

std::vector<FilterTrial> readFilterTrials(const Sheet& sheet, const FilterTrialOptions& options, base::Errors& errors,
                                          base::Notices& notices)
{
    return TrialReader(sheet, options, errors, notices).read();
}

} // namespace titer::studies
