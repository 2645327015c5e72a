// What a check can measure of a project: key figures and courses of the run, settings, fits, studies, recordings, alarms,
// boards, estimators, and the answers of a step, each by a name and with what is measured now. [any]
#pragma once

#include "core/lessons/lesson.h"
#include "core/lessons/work.h"
#include "core/model/types/catalogue.h"

#include <QString>

#include <vector>

namespace titer::app {

struct Measurable {
    enum class Kind { Figure, Course, Setting, Study, Recording, Alarm, Board, Estimator, Fit, Answer };

    Kind kind = Kind::Figure;
    QString name;          // "Production bioreactor, Titre"
    base::Json measure;    // as a check has it: {"value": "production.titer"}
    std::string unit;      // in which it is shown; empty: a bare number
    bool isCourse = false; // over time: one value is taken of it
    bool isWord = false;   // a verdict, or a choice
};

// What a heading above those of a kind says.
QString kindWords(Measurable::Kind kind);

// Those of the project as it stands in `work`, with what the lesson has besides: fields of this step, numbers that can
// be fitted to its recordings.
std::vector<Measurable> measurables(const lessons::Lesson& lesson, std::size_t step, const lessons::Work& work,
                                    const model::Catalogue& catalogue);
// The setting of a path among them; nullptr where there is none.
const Measurable* settingAt(const std::vector<Measurable>& among, const std::string& path);
// "3.91 g/L", or why there is nothing: "nothing has been run".
QString measuredNow(const base::Json& measure, const lessons::Work& work);

} // namespace titer::app
