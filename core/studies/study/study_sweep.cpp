#include "core/studies/study/study_sweep.h"

#include "core/base/math/random.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/study/noise/noise_amount.h"
#include "core/studies/study/parameter_draws.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::Json;
using base::say;

bool lacksResults(const Study& study, const StudyRun& run)
{
    if (!run.excluded.empty()) return false;
    const int draws = study.uncertainty.parameters.empty() ? 0 : study.uncertainty.draws;
    for (std::size_t r = 0; r < study.responses.size(); ++r) {
        if (study.responses[r].source.tag.empty()) continue;
        if (cellOf(run, r).origin == StudyCell::Origin::Missing) return true;
        for (int draw = 0; draw < draws; ++draw)
            if (std::isnan(drawnValue(run, r, draw))) return true;
    }
    return false;
}

namespace {

// In the unit of the response; nothing where that is of another quantity.
std::optional<double> valueIn(const std::string& unit, const SweepFigure& figure)
{
    if (!base::sameDimension(figure.unit, unit)) return std::nullopt;
    return figure.unit == unit ? figure.value : base::toUnit(base::fromUnit(figure.value, figure.unit), unit);
}

base::Error otherQuantity(const StudyResponse& response, const SweepFigure& figure)
{
    return {base::Code::Input, "responses/" + response.name,
            say(CORE_TR("core", "The twin gives “{1}” in {2}, which cannot be shown in {3}."), response.name,
                figure.unit, response.unit)};
}

// What failed, or was measured in another quantity, stays missing.
void takeDraw(Study& study, const StudySweep& sweep, std::size_t run, const SweepOutcome& outcome)
{
    for (std::size_t i = 0; i < sweep.responses.size(); ++i) {
        const std::size_t place = sweep.responses[i];
        StudyResponse& response = study.responses[place];
        std::optional<double> value;
        if (outcome.isOk() && i < outcome.figures.size() && std::isfinite(outcome.figures[i].value)) {
            const SweepFigure& figure = outcome.figures[i];
            if (response.unit.empty() && figure.unit != "1") response.unit = figure.unit;
            value = valueIn(response.unit, figure);
        }
        setDrawnValue(study.runs[sweep.runs[run]], place, sweep.draws[run], value.value_or(base::notAvailable));
    }
}

} // namespace

void takeOutcome(Study& study, const StudySweep& sweep, std::size_t run, const SweepOutcome& outcome)
{
    if (sweep.draws[run] >= 0) return takeDraw(study, sweep, run, outcome);
    StudyRun& into = study.runs[sweep.runs[run]];
    base::Errors errors = outcome.errors;
    bool ok = outcome.isOk();
    for (std::size_t i = 0; i < sweep.responses.size(); ++i) {
        const std::size_t place = sweep.responses[i];
        StudyResponse& response = study.responses[place];
        if (cellOf(into, place).origin == StudyCell::Origin::Measured) continue;
        StudyCell cell;
        if (outcome.isOk() && i < outcome.figures.size() && std::isfinite(outcome.figures[i].value)) {
            const SweepFigure& figure = outcome.figures[i];
            if (response.unit.empty() && figure.unit != "1") response.unit = figure.unit;
            if (const std::optional<double> value = valueIn(response.unit, figure)) {
                cell = {withNoise(*value, response.noise, study.seed, into.id + "/" + response.name),
                        StudyCell::Origin::Twin, response.noise};
            } else {
                ok = false;
                errors.push_back(otherQuantity(response, figure));
            }
        }
        setCell(into, place, cell);
    }
    if (!ok && errors.empty()) errors.push_back({base::Code::Input, {}, say(CORE_TR("core", "The run failed."))});
    into.failure = ok ? base::Errors() : std::move(errors);
    for (base::Error& error : into.failure) error.code = base::Code::Input; // a study keeps no codes
}

base::Errors wrongResponses(const Study& study, const StudySweep& sweep, const SweepOutcome& first)
{
    base::Errors wrong;
    for (const base::Error& error : first.errors)
        for (const std::size_t place : sweep.responses)
            if (error.where == study.responses[place].source.tag)
                wrong.push_back({error.code, "responses/" + study.responses[place].name, error.what});
    for (std::size_t i = 0; i < std::min(sweep.responses.size(), first.figures.size()); ++i) {
        const StudyResponse& response = study.responses[sweep.responses[i]];
        const SweepFigure& figure = first.figures[i];
        if (!response.unit.empty() && std::isfinite(figure.value) && !valueIn(response.unit, figure))
            wrong.push_back(otherQuantity(response, figure));
    }
    return wrong;
}

double withNoise(double value, std::string_view noise, std::uint64_t seed, std::string_view name)
{
    const NoiseAmount deviation = readNoise(noise).value_or(NoiseAmount());
    if (deviation.isNone()) return value;
    base::Random random(seed, name);
    return value + deviation.amount * (deviation.share ? std::abs(value) : 1.0) * random.normal();
}

} // namespace titer::studies
