// What a report of a continued process verification is made of, from its files: batches, limits, deviations.
#pragma once

#include "app/analyse/process_report.h"

#include <optional>
#include <string_view>

namespace titer::app {

struct ProcessReportFiles {
    std::string table, limits;   // CSV
    std::string deviations = {}; // empty: that beside the table, where there is one
    studies::VerificationOrder order = {};
};

// "shewhart", or that with "ewma", "cusum" or both ("all"); false of other words.
bool takeCharts(std::string_view name, studies::VerificationOrder& order);
inline constexpr std::string_view verificationCharts[] = {"shewhart", "ewma", "cusum", "all"};

// Errors and notices have the file, or the attribute or deviation, as their place; nothing with errors.
std::optional<ProcessReport> readProcessReport(const ProcessReportFiles& files, base::Errors& errors,
                                               base::Notices& notices);

} // namespace titer::app
