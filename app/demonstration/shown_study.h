// The study of the demonstration: four factors of the example plant, carried out on the twin. [any]
#pragma once

#include "app/run/run_session.h"
#include "core/studies/study/study.h"

#include <functional>
#include <stop_token>

namespace titer::app {

// A face-centred design of the shift of temperature, pH, feed and seeding density, with the responses of `run` that a study looks at first.
base::Result<studies::Study> shownStudy(const Run& run);
// Its runs, over all cores.
base::Done runStudy(studies::Study& study, const model::Flowsheet& plant, const std::function<void(double)>& progress,
                    std::stop_token stop);

} // namespace titer::app
