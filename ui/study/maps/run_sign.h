// The sign of a run in the maps of a study: whether it enters the models, is left out, or checks them. [gui]
#pragma once

#include "ui/study/study_scene.h"

#include <QPointF>

class QPainter;

namespace titer::study {

enum class RunSign {
    Counts,
    LeftOut,
    Validation,
    Against
}; // the last: a result contradicts a model or misses its specification

RunSign signOf(const StudyScene& scene, const studies::StudyRun& run);
// Filled where the run enters the models, hollow where it does not, a diamond where it checks them; with a ring where it is selected.
void paintRun(QPainter* painter, QPointF at, RunSign sign, bool selected);

} // namespace titer::study
