// What is said about a run of a study, in the language of the window. [any]
#pragma once

#include "core/studies/study/study.h"

#include <QString>

namespace titer::app {

// Why the twin gave nothing; empty where it did.
QString failureWords(const studies::StudyRun& run);
// Why it does not enter the models; empty where it does. A person's own words stay as they are.
QString exclusionWords(const studies::StudyRun& run);

} // namespace titer::app
