#include "core/studies/study/study.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/analysis/analysis.h"
#include "core/studies/models/run_sheet.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::studies {

using base::say;

bool StudyCell::operator==(const StudyCell& other) const
{
    return origin == other.origin && (origin == Origin::Missing || value == other.value);
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
    if (text.empty()) return base::done();
    const bool share = base::endsWith(text, "%");
    const auto amount = base::readNumber(share ? text.substr(0, text.size() - 1) : text);
    if (amount && *amount >= 0.0) return base::done();
    return base::Error{base::Code::Input, "noise",
                       say(CORE_TR("core", "“{1}” is not a standard deviation. Write a percentage such as 2%, or an "
                                           "amount in the unit of the response such as 0.1."),
                           std::string(text))};
}

} // namespace titer::studies
