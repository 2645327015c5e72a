// The runs of a study carried out on the twin.
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/studies/study/factor_places.h"
#include "core/studies/study/study.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

// The path of a factor is that of a value ("units/production/params/temperature"), or "scale PATH": what the plant has there, times
// the setting ("scale recipe/phases/*/dose/*/volume" from 80 to 120 %). There * stands for every item that has the rest. Or it is
// one of how a column is used (column_factors.h): "load COLUMN", "gradient COLUMN", "pool from COLUMN", "pool to COLUMN".
struct StudySweep {
    SweepRequest request;
    std::vector<std::size_t> runs = {};      // of the study, in the order of the request
    std::vector<int> draws = {};             // of the uncertain parameters, from 0; -1: the plant as it is
    std::vector<std::size_t> responses = {}; // of the study, in the order of the request
};

// Runs that are not excluded and that lack a value of a response with a tag; with `again` also those whose values are from the twin.
// Each run is there once with the plant as it is, and once with each draw of the uncertain parameters that it lacks.
// Errors are at "factors/NAME" (no path, a path that the plant does not have, a value that it refuses there), "responses", and at the
// path of a parameter that is not as the fit found it. [any]
std::optional<StudySweep> sweepOf(const Study& study, const model::Flowsheet& flowsheet,
                                  const model::Catalogue& catalogue, base::Errors& errors, bool again = false);

// Whether the twin could give the run something that it lacks, an excluded one aside.
bool lacksResults(const Study& study, const StudyRun& run);

// The plant with the settings of a run; its responses need not be bound. Errors are at "factors/NAME". [any]
std::optional<model::Flowsheet> plantOf(const Study& study, const StudyRun& run, const model::Flowsheet& flowsheet,
                                        const model::Catalogue& catalogue, base::Errors& errors);

// What run `run` of the request gave: values in the units of the responses, with their noise, or why it failed. A response without
// a unit gets that of the twin. Measured values stay.
void takeOutcome(Study& study, const StudySweep& sweep, std::size_t run, const SweepOutcome& outcome);

// Responses that no run of this plant can have, reported after the first. Errors are at "responses/NAME".
base::Errors wrongResponses(const Study& study, const StudySweep& sweep, const SweepOutcome& first);

// With normal scatter of a standard deviation as checkNoise() takes it, drawn from the seed and the name of the value.
double withNoise(double value, std::string_view noise, std::uint64_t seed, std::string_view name);

} // namespace titer::studies
