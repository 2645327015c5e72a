#include "core/prepare/summary.h"

#include "core/base/text.h"
#include "core/prepare/derived.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::prepare {

using base::say;

namespace {

enum Figure { Min, Max, Mean, Sd, Slope, Area, End, FigureCount };
constexpr std::array<const char*, FigureCount> figureNames{"min", "max", "mean", "sd", "slope", "area", "end"};
using Figures = std::array<double, FigureCount>;

// Of the rows that hold a value; NaN where there are too few. Time is in seconds.
Figures figuresOf(const std::vector<double>& time, const std::vector<double>& values)
{
    Figures figures;
    figures.fill(base::notAvailable);
    const std::size_t n = values.size();
    if (n == 0) return figures;
    figures[Min] = *std::min_element(values.begin(), values.end());
    figures[Max] = *std::max_element(values.begin(), values.end());
    figures[End] = values.back();
    double mean = 0.0, meanTime = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        mean += values[i] / double(n);
        meanTime += time[i] / double(n);
    }
    figures[Mean] = mean;
    if (n < 2) return figures;
    double squares = 0.0, products = 0.0, times = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        squares += (values[i] - mean) * (values[i] - mean);
        products += (values[i] - mean) * (time[i] - meanTime);
        times += (time[i] - meanTime) * (time[i] - meanTime);
    }
    figures[Sd] = std::sqrt(squares / double(n - 1));
    if (times > 0.0) figures[Slope] = products / times;
    figures[Area] = cumulated(time, values).back();
    return figures;
}

// Texts of a column row by row; of one of numbers as they are written.
std::vector<std::string> phasesOf(const Column& column)
{
    if (column.text) return column.texts;
    std::vector<std::string> texts;
    for (const double value : column.values) texts.push_back(std::isnan(value) ? "" : base::writeNumber(value));
    return texts;
}

std::string unitOf(Figure figure, const std::string& unit, double& factor)
{
    factor = 1.0;
    if (figure != Slope && figure != Area) return unit;
    const TimedUnit timed = figure == Slope ? perHour(unit) : timesHour(unit);
    factor = timed.factor;
    return timed.unit;
}

// The phases that there are, in the order in which batches come to them.
std::vector<std::string> allPhases(const Batches& batches, const std::string& column)
{
    std::vector<std::string> phases;
    if (column.empty()) return {""};
    for (const Table& batch : batches)
        for (const std::string& phase : phasesOf(*batch.find(column)))
            if (!phase.empty() && std::find(phases.begin(), phases.end(), phase) == phases.end())
                phases.push_back(phase);
    return phases;
}

Figures figuresIn(const Table& batch, const Column& column, const std::vector<std::string>& phases,
                  const std::string& phase)
{
    std::vector<double> time, values;
    for (std::size_t i = 0; i < batch.rows(); ++i)
        if (!std::isnan(column.values[i]) && (phases.empty() || phases[i] == phase)) {
            time.push_back(batch.time[i]);
            values.push_back(column.values[i]);
        }
    return figuresOf(time, values);
}

} // namespace

Table summaryOf(const Batches& batches, const std::vector<std::string>& columns, const std::string& phases,
                base::Notices& notices)
{
    Table summary{.name = "summary", .timed = false};
    Column names{.name = "", .text = true};
    std::vector<std::vector<std::string>> phasesByRow;
    for (const Table& batch : batches) {
        summary.time.push_back(double(summary.time.size() + 1));
        names.texts.push_back(batch.name);
        phasesByRow.push_back(phases.empty() ? std::vector<std::string>() : phasesOf(*batch.find(phases)));
    }
    summary.columns.push_back(std::move(names));
    for (const std::string& phase : allPhases(batches, phases)) {
        for (std::size_t b = 0; b < batches.size(); ++b)
            if (!phases.empty() &&
                std::find(phasesByRow[b].begin(), phasesByRow[b].end(), phase) == phasesByRow[b].end())
                notices.push_back({batches[b].file, say(CORE_TR("core", "Batch “{1}” has no phase “{2}”: its figures "
                                                                        "are empty."),
                                                        batches[b].name, phase)});
        for (const std::string& name : columns) {
            std::vector<Figures> rows;
            for (std::size_t b = 0; b < batches.size(); ++b)
                rows.push_back(figuresIn(batches[b], *batches[b].find(name), phasesByRow[b], phase));
            for (int f = 0; f < FigureCount; ++f) {
                if ((f == Slope || f == Area) && !batches.front().timed) continue;
                double factor = 1.0;
                Column column{.name =
                                  name + " " + figureNames[std::size_t(f)] + (phase.empty() ? "" : " (" + phase + ")"),
                              .unit = unitOf(Figure(f), batches.front().find(name)->unit, factor)};
                for (const Figures& row : rows) column.values.push_back(row[std::size_t(f)] * factor);
                summary.columns.push_back(std::move(column));
            }
        }
    }
    return summary;
}

} // namespace titer::prepare
