// Parts of read(): recordings, alarms on them, boards, estimators, and answers.
#pragma once

#include "core/lessons/measure.h"
#include "core/lessons/work.h"

#include <string>

namespace titer::lessons {

Reading readRecorded(const Measure& measure, const Work& work, const std::string& unit);
Reading readAlarm(const Measure& measure, const Work& work);
Reading readBoard(const Measure& measure, const Work& work);
Reading readEstimate(const Measure& measure, const Work& work, const std::string& unit);
Reading readAnswer(const Measure& measure, const Work& work, const std::string& unit);

} // namespace titer::lessons
