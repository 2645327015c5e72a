// How a study begins: a place of the plant as a factor with bounds that make sense, and what a run of the plant reports as responses. [any]
#pragma once

#include "app/form/form_model.h"
#include "app/run/run_session.h"
#include "core/studies/study/study.h"

#include <QString>

#include <string>
#include <vector>

namespace titer::app {

// A number of the plant that a study may vary, from a little under to a little over what it is now, within what it may be. Errors, at the
// row's path: there is no number now, or it may be nothing else.
base::Result<studies::StudyFactor> factorOf(const model::Flowsheet& flowsheet, const FormRow& row);

// All key figures of a run, those of the unit that a person is most likely after first; then what units of own equations are at its end.
std::vector<studies::StudyResponse> responsesOf(const Run& run);
// Of these what a study looks at first.
std::vector<studies::StudyResponse> firstResponses(const Run& run);

// With a name that no other factor or response of the study has: `place` distinguishes it, else a number does.
std::string freeName(const studies::Study& study, const std::string& name, const std::string& place);

// Edits of the plan that keep the runs whole. A factor that comes later stands at `now` in the runs that are there; [unit of the factor].
void addFactor(studies::Study& study, studies::StudyFactor factor, double now);
void removeFactor(studies::Study& study, std::size_t factor);
// Runs that nobody carried out yet go along with the bounds; as soon as one was, all stay where they are.
void setBounds(studies::Study& study, std::size_t factor, double low, double high);
void addResponse(studies::Study& study, studies::StudyResponse response);
void removeResponse(studies::Study& study, std::size_t response);

bool hasResults(const studies::Study& study);
// There are runs and responses.
bool takesResults(const studies::Study& study);
struct StudyCounts {
    int runs = 0, whole = 0, failed = 0, excluded = 0; // whole: with a value for each response
};
StudyCounts countsOf(const studies::Study& study);

} // namespace titer::app
