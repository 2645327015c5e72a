// What titer-cli advise reports.
#pragma once

#include "app/cli/ahead/forecast_report.h"
#include "app/run/advice/advice_order.h"

#include <string>

namespace titer::cli {

std::string adviceText(const AheadStart& start, const app::AdviceOrder& order, const app::PreparedAdvice& advice);
base::Json adviceJson(const AheadStart& start, const app::AdviceOrder& order,
                      const app::PreparedAdvice& advice); // titer.advice/1

} // namespace titer::cli
