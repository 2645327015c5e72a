#include "core/studies/study/study.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/analysis/analysis.h"
#include "core/studies/models/run_sheet.h"
#include "core/studies/study/noise/noise_amount.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace titer::studies {

using base::say;

bool StudyCell::operator==(const StudyCell& other) const
{
    return origin == other.origin && (origin == Origin::Missing || (value == other.value && noise == other.noise));
}

bool StudyRun::operator==(const StudyRun& other) const
{
    const auto same = [](const std::vector<double>& a, const std::vector<double>& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
    };
    return id == other.id && run == other.run && standardOrder == other.standardOrder && block == other.block &&
           wholePlot == other.wholePlot && point == other.point && validation == other.validation &&
           settings == other.settings && cells == other.cells && comment == other.comment &&
           excluded == other.excluded && failure == other.failure && vessel == other.vessel &&
           std::equal(drawn.begin(), drawn.end(), other.drawn.begin(), other.drawn.end(), same);
}

StudyCell cellOf(const StudyRun& run, std::size_t response)
{
    return response < run.cells.size() ? run.cells[response] : StudyCell();
}

void setCell(StudyRun& run, std::size_t response, const StudyCell& cell)
{
    if (run.cells.size() <= response) run.cells.resize(response + 1);
    run.cells[response] = cell;
}

bool counts(const StudyRun& run)
{
    return run.excluded.empty() && !run.validation;
}

std::string failureText(const StudyRun& run)
{
    std::string text;
    for (const base::Error& error : run.failure)
        text += (text.empty() ? "" : " ") + (error.where.empty() ? "" : error.where + ": ") + error.what.text();
    return text;
}

namespace {

// What the repeats among values without a mark show; nothing without repeats.
std::optional<bool> repeatsScatter(const Study& study, std::size_t response, const std::vector<int>& runs)
{
    std::map<std::vector<double>, double> first;
    std::optional<bool> scatter;
    for (const int place : runs) {
        const StudyRun& run = study.runs[std::size_t(place)];
        const StudyCell cell = cellOf(run, response);
        if (cell.origin != StudyCell::Origin::Twin || cell.noise) continue;
        const auto [at, isNew] = first.emplace(run.settings, cell.value);
        if (!isNew) scatter = scatter.value_or(false) || at->second != cell.value;
    }
    return scatter;
}

} // namespace

ValueOrigins originsOf(const Study& study, std::size_t response, const std::vector<int>& runs)
{
    ValueOrigins origins;
    const std::string& now = study.responses[response].noise;
    const bool silentNow = readNoise(now).value_or(NoiseAmount()).isNone();
    const std::optional<bool> repeats = repeatsScatter(study, response, runs);
    for (const int run : runs) {
        const StudyCell cell = cellOf(study.runs[std::size_t(run)], response);
        if (cell.origin == StudyCell::Origin::Missing) continue;
        if (cell.origin == StudyCell::Origin::Measured)
            ++origins.measured;
        else if (cell.noise)
            readNoise(*cell.noise).value_or(NoiseAmount()).isNone() ? void(++origins.silent)
                                                                    : origins.addNoise(*cell.noise);
        else if (repeats)
            *repeats ? origins.addNoise(silentNow ? "?" : now) : void(++origins.silent);
        else
            ++(silentNow ? origins.silent : origins.unknown);
    }
    return origins;
}

ValueOrigins originsOf(const Study& study, std::size_t response)
{
    std::vector<int> runs;
    for (std::size_t r = 0; r < study.runs.size(); ++r)
        if (counts(study.runs[r])) runs.push_back(int(r));
    return originsOf(study, response, runs);
}

const StudyRun* findRun(const Study& study, std::string_view id)
{
    const auto found =
        std::find_if(study.runs.begin(), study.runs.end(), [&](const StudyRun& run) { return run.id == id; });
    return found == study.runs.end() ? nullptr : &*found;
}

std::string newRunId(Study& study)
{
    std::string id;
    do id = "R" + std::to_string(++study.idsGiven);
    while (findRun(study, id));
    return id;
}

Factors factorsOf(const Study& study)
{
    Factors factors;
    for (const StudyFactor& one : study.factors) factors.push_back(one.factor);
    return factors;
}

base::Result<Region> regionOf(const Study& study)
{
    return Region::read(factorsOf(study), study.constraints);
}

std::string titleOf(const StudyResponse& response)
{
    return response.unit.empty() ? response.name : response.name + " [" + response.unit + "]";
}

base::Done checkNoise(std::string_view text)
{
    if (readNoise(text)) return base::done();
    return base::Error{base::Code::Input, "noise",
                       say(CORE_TR("core", "“{1}” is not a standard deviation. Write a percentage such as 2%, or an "
                                           "amount in the unit of the response such as 0.1."),
                           std::string(text))};
}

} // namespace titer::studies
