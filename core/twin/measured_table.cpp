#include "core/twin/measured_table.h"

#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/twin/mapping.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::twin {

using base::say;

namespace {

// Values in SI, of a concentration in the basis in which its component counts; an empty list and an error where the
// unit does not fit.
std::vector<double> inSi(const std::vector<double>& values, const std::string& unit, const model::Plant& plant,
                         const model::ReadTarget& target, const std::string& where, base::Errors& errors,
                         base::Notices& notices)
{
    const std::string& si = target.unitOfMeasure;
    if (unit.empty()) {
        if (si != "1")
            notices.push_back({where, say(CORE_TR("core", "The column has no unit and is read in {1}."), si)});
        return values;
    }
    const double factor = base::findUnit(unit) ? basisFactor(plant, target, unit) : 0.0;
    if (!(factor > 0.0)) {
        errors.push_back(base::inputError(
            where, say(CORE_TR("core", "“{1}” is not a unit of this quantity, which is in {2}; give the right one, or "
                                       "give the component the molar mass that converts it."),
                       unit, si)));
        return {};
    }
    std::vector<double> converted;
    for (const double v : values) converted.push_back(base::fromUnit(v, unit) / factor);
    return converted;
}

// By what one of the column means of the variable; an empty list and an error where it cannot mean that.
std::vector<double> inSiBy(const model::TagEntry& entry, const std::vector<double>& values, const std::string& unit,
                           const model::Plant& plant, const std::string& where, base::Errors& errors)
{
    const base::Result<Link> link = makeLink(plant, {entry.tag, unit}, entry.variable, entry.factor);
    if (!link) errors.push_back(base::inputError(where, link.error().what));
    std::vector<double> converted;
    for (const double v : values)
        if (link) converted.push_back(link->toSi(v));
    return converted;
}

// What was read after the run has ended; false where nothing is left.
bool leaveOutAfter(double end, studies::FitExperiment& experiment, base::Errors& errors, base::Notices& notices)
{
    std::vector<double>& times = experiment.times;
    const auto last = std::upper_bound(times.begin(), times.end(), end * (1.0 + 1e-9));
    const auto kept = std::size_t(last - times.begin());
    if (kept == times.size()) return true;
    const std::string after = std::to_string(times.size() - kept), all = std::to_string(times.size());
    const std::string ended = base::writeQuantity(end, "h", 5);
    times.erase(last, times.end());
    for (studies::MeasuredCourse& course : experiment.courses) course.values.resize(kept);
    if (times.empty())
        errors.push_back(base::inputError(
            experiment.name, say(CORE_TR("core", "All readings lie after the end of the recipe at {1}; correct their "
                                                 "times, or lengthen the recipe."),
                                 ended)));
    else
        notices.push_back(
            {experiment.name, say(CORE_TR("core", "{1} of {2} rows lie after the end of the recipe at {3} and are left "
                                                  "out; lengthen the recipe to take them in."),
                                  after, all, ended)});
    return kept > 0;
}

} // namespace

model::TagEntry mappedEntry(const model::Flowsheet& flowsheet, const std::string& column,
                            std::span<const model::TagEntry> map)
{
    const auto byPerson = std::ranges::find(map, column, &model::TagEntry::tag);
    const auto byPlant = std::ranges::find(flowsheet.tags, column, &model::TagEntry::tag);
    if (byPerson == map.end()) return byPlant == flowsheet.tags.end() ? model::TagEntry{column, column} : *byPlant;
    model::TagEntry entry = *byPerson;
    if (entry.factor.empty() && byPlant != flowsheet.tags.end() && byPlant->variable == entry.variable)
        entry.factor = byPlant->factor;
    return entry;
}

std::string mappedTag(const model::Flowsheet& flowsheet, const std::string& column,
                      std::span<const model::TagEntry> map)
{
    return mappedEntry(flowsheet, column, map).variable;
}

studies::FitExperiment measuredTable(const model::Flowsheet& flowsheet, const model::Plant& plant,
                                     const base::CsvTable& table, const std::string& name,
                                     std::span<const model::TagEntry> map, base::Errors& errors, base::Notices& notices)
{
    studies::FitExperiment experiment{.name = name, .flowsheet = flowsheet, .times = table.time, .courses = {}};
    const std::size_t before = errors.size();
    for (std::size_t k = 0; k < table.columns.size(); ++k) {
        const base::CsvColumn& column = table.layout.columns[k];
        if (column.role != base::CsvColumn::Role::Value) continue;
        const std::string where = name + ": " + column.name;
        const model::TagEntry entry = mappedEntry(flowsheet, column.name, map);
        const base::Result<model::ReadTarget> target = model::findReadTarget(plant, entry.variable);
        if (!target) {
            notices.push_back({where, say(CORE_TR("core", "This column is ignored: {1}"), target.error().what.text())});
            continue;
        }
        std::vector<double> values = entry.factor.empty()
                                         ? inSi(table.columns[k], column.unit, plant, *target, where, errors, notices)
                                         : inSiBy(entry, table.columns[k], column.unit, plant, where, errors);
        if (!values.empty()) experiment.courses.push_back({entry.variable, std::move(values)});
    }
    if (experiment.courses.empty() && errors.size() == before)
        errors.push_back(base::inputError(
            name,
            say(CORE_TR("core", "No column is a quantity of the run; name them as tags (column.out.mab), or map them "
                                "to quantities."))));
    return experiment;
}

void layOnClock(studies::FitExperiment& experiment, double shift, double end, base::Errors& errors,
                base::Notices& notices)
{
    for (double& time : experiment.times) time += shift;
    if (end > 0.0 && !leaveOutAfter(end, experiment, errors, notices)) return;
    const auto start = std::ranges::lower_bound(experiment.times, 0.0);
    const auto before = start - experiment.times.begin();
    if (before == 0) return;
    if (start == experiment.times.end())
        return errors.push_back(base::inputError(
            experiment.name, say(CORE_TR("core", "All rows lie before the start of the run, the last one by {1}; align "
                                                 "the data to the run."),
                                 base::writeQuantity(-experiment.times.back(), "s"))));
    notices.push_back(
        {experiment.name, say(CORE_TR("core", "{1} rows lie before the start of the run, the first one by "
                                              "{2}, and are left out."),
                              std::to_string(before), base::writeQuantity(-experiment.times.front(), "s"))});
    experiment.times.erase(experiment.times.begin(), start);
    for (studies::MeasuredCourse& course : experiment.courses)
        course.values.erase(course.values.begin(), course.values.begin() + before);
}

studies::FitExperiment joined(std::span<const studies::FitExperiment> files)
{
    struct Row {
        double time;
        std::size_t file, row;
    };
    studies::FitExperiment all{
        .name = files.front().name, .flowsheet = files.front().flowsheet, .times = {}, .courses = {}};
    std::vector<Row> rows;
    std::vector<std::vector<std::size_t>> places(files.size()); // of the courses of a file among all
    for (std::size_t f = 0; f < files.size(); ++f) {
        if (f > 0) all.name += " + " + files[f].name;
        for (std::size_t i = 0; i < files[f].times.size(); ++i) rows.push_back({files[f].times[i], f, i});
        for (const studies::MeasuredCourse& course : files[f].courses) {
            const auto known = std::ranges::find(all.courses, course.tag, &studies::MeasuredCourse::tag);
            places[f].push_back(std::size_t(known - all.courses.begin()));
            if (known == all.courses.end()) all.courses.push_back({course.tag, {}});
        }
    }
    std::ranges::stable_sort(rows, {}, &Row::time);
    for (const Row& row : rows) {
        const auto value = [&](std::size_t c) { return files[row.file].courses[c].values[row.row]; };
        const auto taken = [&](std::size_t c) {
            return std::isfinite(value(c)) && std::isfinite(all.courses[places[row.file][c]].values.back());
        };
        const auto count = files[row.file].courses.size();
        bool own = all.times.empty() || all.times.back() != row.time;
        for (std::size_t c = 0; c < count && !own; ++c) own = taken(c);
        if (own) {
            all.times.push_back(row.time);
            for (studies::MeasuredCourse& course : all.courses) course.values.push_back(base::notAvailable);
        }
        for (std::size_t c = 0; c < count; ++c)
            if (std::isfinite(value(c))) all.courses[places[row.file][c]].values.back() = value(c);
    }
    return all;
}

std::vector<studies::FitExperiment> joinBatches(std::vector<studies::FitExperiment> files, std::span<const int> batches)
{
    std::vector<std::vector<studies::FitExperiment>> groups;
    std::map<int, std::size_t> ofBatch;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto known = ofBatch.find(batches[i]);
        if (known == ofBatch.end()) {
            if (batches[i] >= 0) ofBatch.emplace(batches[i], groups.size());
            groups.emplace_back();
        }
        groups[known == ofBatch.end() ? groups.size() - 1 : known->second].push_back(std::move(files[i]));
    }
    std::vector<studies::FitExperiment> all;
    for (std::vector<studies::FitExperiment>& group : groups)
        all.push_back(group.size() == 1 ? std::move(group.front()) : joined(group));
    return all;
}

} // namespace titer::twin
