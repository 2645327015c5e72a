// Studies begin, and their plans change.
#include "app/study/study_start.h"

#include "app/common/sentence.h"
#include "app/form/form_values.h"
#include "app/form/tag_names.h"
#include "app/run/run_summary.h"
#include "core/base/units/units.h"
#include "core/model/flat_params.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::app {

using base::say;
using studies::Study;
using studies::StudyFactor;
using studies::StudyResponse;
using studies::StudyRun;

namespace {

// From the present value to either bound, in the unit of the factor: of a temperature and of a pH what a process bears, of a delay that is
// 0 an hour, else a fifth.
double usualSpan(const FormRow& row, double now)
{
    if (row.siUnit == "s" && now == 0.0) return base::toUnit(3600.0, row.unit);
    if (row.siUnit == "K") return std::abs(base::toUnit(base::fromUnit(now, row.unit) + 2.0, row.unit) - now);
    if (row.path.ends_with("/ph")) return 0.2;
    return 0.2 * std::abs(now);
}

// With one figure, at most what it is.
double roundedSpan(double span)
{
    const double decade = std::pow(10.0, std::floor(std::log10(span)));
    return decade * std::floor(span / decade + 1e-9);
}

std::string named(const Study& study, const std::string& name)
{
    std::set<std::string> taken;
    for (const StudyFactor& factor : study.factors) taken.insert(factor.factor.name);
    for (const StudyResponse& response : study.responses) taken.insert(response.name);
    std::string free = name;
    for (int i = 2; taken.contains(free); ++i) free = name + ' ' + std::to_string(i);
    return free;
}

} // namespace

base::Result<StudyFactor> factorOf(const model::Flowsheet& flowsheet, const FormRow& row)
{
    const base::Json* value = model::findAtPath(flowsheet, row.path);
    const base::Result<double> si = value ? siOf(row, *value) : base::Result<double>(row.defaultSi);
    if (!si) return si.error();
    const std::string name = row.label.toStdString();
    if (!std::isfinite(*si))
        return base::Error{
            base::Code::Input, row.path,
            say(CORE_TR("core", "“{1}” has no value in this plant yet, so there is nothing to vary it around. Give "
                                "it one."),
                name)};
    StudyFactor made;
    made.path = row.path;
    made.factor.name = name;
    made.factor.unit = row.unit == "1" ? std::string() : row.unit;
    const double now = base::toUnit(*si, row.unit.empty() ? "1" : row.unit);
    const double min = base::toUnit(row.min, row.unit.empty() ? "1" : row.unit);
    const double max = base::toUnit(row.max, row.unit.empty() ? "1" : row.unit);
    double span = usualSpan(row, now);
    if (!(span > 0.0)) span = std::isfinite(max) ? 0.2 * (max - now) : 1.0;
    if (span > 0.0) span = roundedSpan(span);
    made.factor.low = std::max(now - span, min);
    made.factor.high = std::min(now + span, max);
    if (!(made.factor.low < made.factor.high))
        return base::Error{base::Code::Input, row.path,
                           say(CORE_TR("core", "“{1}” must be {2} in this plant, so it cannot be varied."), name,
                               base::writeQuantity(*si, row.unit.empty() ? "1" : row.unit))};
    return made;
}

std::vector<StudyResponse> responsesOf(const Run& run)
{
    std::string main;
    if (run.plant)
        if (const int unit = summaryOf(run).main; unit >= 0) main = run.plant->units[std::size_t(unit)].id;
    std::vector<figures::Kpi> kpis = run.result.kpis;
    std::ranges::stable_partition(kpis, [&](const figures::Kpi& kpi) { return kpi.unitId == main; });
    Study names; // of which none is given twice
    const auto add = [&](const std::string& name, const std::string& unitId, const std::string& unit,
                         const std::string& tag) {
        StudyResponse response;
        response.name = freeName(names, name, unitName(run.flowsheet, unitId).toStdString());
        response.unit = unit == "1" ? std::string() : unit;
        response.source = {tag, {}};
        names.responses.push_back(std::move(response));
    };
    for (const figures::Kpi& kpi : kpis) add(sentence(kpi.name()).toStdString(), kpi.unitId, kpi.displayUnit, kpi.tag);
    if (!run.plant) return names.responses;
    // A unit of somebody's own equations has no key figures: what it is at the end of the run shows.
    for (const figures::Column& column : run.result.columns) {
        const model::UnitEntry* unit = run.flowsheet.unit(column.tag.substr(0, column.tag.find('.')));
        if (unit && unit->type == model::equationsType && column.target.kind == model::ReadTarget::Kind::Variable)
            add(label(column.label).toStdString(), unit->id, displayUnitOf(*run.plant, column), column.tag);
    }
    return names.responses;
}

std::vector<StudyResponse> firstResponses(const Run& run)
{
    std::vector<StudyResponse> chosen;
    for (StudyResponse& response : responsesOf(run)) {
        const std::string key = response.source.tag.substr(response.source.tag.find('.') + 1);
        if (chosen.empty() || key == "viability") chosen.push_back(std::move(response));
        if (chosen.size() == 2) break;
    }
    if (!chosen.empty()) chosen.front().goal = StudyResponse::Goal::Maximise;
    return chosen;
}

std::string freeName(const Study& study, const std::string& name, const std::string& place)
{
    const std::string free = named(study, name);
    return free == name || place.empty() ? free : named(study, name + ", " + place);
}

void addFactor(Study& study, StudyFactor factor, double now)
{
    const studies::Factor& made = factor.factor;
    const double at = made.categorical() ? 0.0 : now;
    for (StudyRun& run : study.runs) run.settings.push_back(at);
    study.factors.push_back(std::move(factor));
    study.setting.clear();
}

void removeFactor(Study& study, std::size_t factor)
{
    const std::string name = study.factors[factor].factor.name;
    study.factors.erase(study.factors.begin() + std::ptrdiff_t(factor));
    for (StudyRun& run : study.runs) run.settings.erase(run.settings.begin() + std::ptrdiff_t(factor));
    study.setting.clear();
    // What limited the factor limits nothing any more.
    const studies::Factors left = studies::factorsOf(study);
    std::erase_if(study.constraints, [&](const std::string& text) { return !studies::readConstraint(text, left); });
    for (StudyResponse& response : study.responses)
        std::erase_if(response.leftOut, [&](const std::string& term) { return term.find(name) != std::string::npos; });
}

void setBounds(Study& study, std::size_t factor, double low, double high)
{
    const studies::Factor before = study.factors[factor].factor;
    studies::Factor& after = study.factors[factor].factor;
    after.low = low;
    after.high = high;
    if (hasResults(study) || !(before.low != before.high)) return;
    for (StudyRun& run : study.runs) run.settings[factor] = after.toNatural(before.toCoded(run.settings[factor]));
    if (factor < study.setting.size()) study.setting[factor] = after.toNatural(before.toCoded(study.setting[factor]));
}

void addResponse(Study& study, StudyResponse response)
{
    study.responses.push_back(std::move(response));
}

void removeResponse(Study& study, std::size_t response)
{
    study.responses.erase(study.responses.begin() + std::ptrdiff_t(response));
    for (StudyRun& run : study.runs) {
        if (response < run.cells.size()) run.cells.erase(run.cells.begin() + std::ptrdiff_t(response));
        if (response < run.drawn.size()) run.drawn.erase(run.drawn.begin() + std::ptrdiff_t(response));
    }
}

bool hasResults(const Study& study)
{
    return std::ranges::any_of(study.runs, [](const StudyRun& run) {
        return std::ranges::any_of(run.cells, [](const studies::StudyCell& cell) {
            return cell.origin != studies::StudyCell::Origin::Missing;
        });
    });
}

bool takesResults(const Study& study)
{
    return !study.runs.empty() && !study.responses.empty();
}

StudyCounts countsOf(const Study& study)
{
    StudyCounts counts;
    counts.runs = int(study.runs.size());
    for (const StudyRun& run : study.runs) {
        bool whole = !study.responses.empty();
        for (std::size_t r = 0; r < study.responses.size(); ++r)
            whole = whole && studies::cellOf(run, r).origin != studies::StudyCell::Origin::Missing;
        counts.whole += whole;
        counts.failed += !run.failure.empty();
        counts.excluded += !run.excluded.empty();
    }
    return counts;
}

} // namespace titer::app
