// Parts of a step as its maker sees them: panes with what they show, and acts of a solution in words. [any]
#pragma once

#include "app/learn/editor/measurables.h"

#include <QStringList>

namespace titer::app {

// What a pane is called, and the pane with what this step is about: settings that its solution sets, courses that its
// checks read, the first recording.
QString paneWords(const std::string& kind);
base::Json paneJson(const std::string& kind, const lessons::Lesson& lesson, std::size_t step);
// The kinds that have something to show in this step.
std::vector<std::string> panesFor(const lessons::Lesson& lesson, std::size_t step);

// "Set Feed, start to 2 d", a line for each value. `settings`: names of paths, others are shown as they are.
QStringList actWords(const base::Json& act, const std::vector<Measurable>& settings);
// An act to begin with, of a kind that somebody adds: "read", "fit", "study", "alarm", "board", "estimator",
// "estimate"; what it is about is the first of its kind that the lesson has.
base::Json newAct(const std::string& kind, const lessons::Lesson& lesson, std::size_t step);
const std::vector<std::string>& actKinds();
// What such an act is called.
QString actKindWords(const std::string& kind);
// The acts of a solution with this answer in a field; null: without one.
base::Json withAnswer(base::Json acts, const std::string& field, base::Json answer);
// What the solution answers there; nullptr where it does not.
const base::Json* answerIn(const base::Json& acts, const std::string& field);
// What is set by the solution of a step, as paths.
std::vector<std::string> pathsSet(const base::Json& solution);

} // namespace titer::app
