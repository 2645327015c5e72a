// The equations of a plant's units as tables: what a model of one's own was, so that its results can be defended. [gui]
#pragma once

#include "ui/report/report_input.h"

#include <QString>

namespace titer::report {

// Part by part, unit by unit; empty where no unit has equations of its own.
QString equationsHtml(const ReportInput& input);

} // namespace titer::report
