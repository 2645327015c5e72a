// What a run comes to beyond the process, in its report: cost, schedule and footprint, as the page Economics has them. [gui]
#pragma once

#include "ui/report/report_input.h"

namespace titer::report {

// Empty where the plant states neither prices nor factors.
QString economicsHtml(const ReportInput& input);

} // namespace titer::report
