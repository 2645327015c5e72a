// The balances of a run by component in its report. [gui]
#pragma once

#include "ui/report/report_input.h"

namespace titer::report {

// For each component and the volume the plant and the units in which it does more than to pass; what does not close is marked, and what has
// no balance is named.
QString componentBalancesHtml(const ReportInput& input);

} // namespace titer::report
