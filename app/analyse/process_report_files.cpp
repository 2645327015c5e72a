#include "app/analyse/process_report_files.h"

#include "app/analyse/analyse_table.h"

#include <QString>

#include <algorithm>
#include <filesystem>

namespace titer::app {

namespace {

base::Result<std::vector<store::Deviation>> deviationsBy(const ProcessReportFiles& files)
{
    std::string path = files.deviations;
    if (path.empty()) {
        std::error_code none;
        path = store::DeviationRecord::pathBeside(files.table);
        if (!std::filesystem::exists(path, none)) return std::vector<store::Deviation>();
    }
    return store::DeviationRecord::at(path).read();
}

} // namespace

bool takeCharts(std::string_view name, studies::VerificationOrder& order)
{
    order.ewma = name == "ewma" || name == "all";
    order.cusum = name == "cusum" || name == "all";
    return std::ranges::find(verificationCharts, name) != std::end(verificationCharts);
}

std::optional<ProcessReport> readProcessReport(const ProcessReportFiles& files, base::Errors& errors,
                                               base::Notices& notices)
{
    const std::optional<studies::Sheet> table = readPlainTable(QString::fromStdString(files.table), errors, notices);
    const std::optional<studies::Sheet> limits = readPlainTable(QString::fromStdString(files.limits), errors, notices);
    if (!table || !limits) return std::nullopt;
    const std::vector<studies::AttributeLimits> asked = studies::readAttributeLimits(*limits, *table, errors);
    if (!errors.empty()) return std::nullopt;
    base::Result<studies::ProcessVerification> made = studies::verifyProcess(*table, asked, files.order, notices);
    base::Result<std::vector<store::Deviation>> deviations = deviationsBy(files);
    if (!made) errors.push_back(made.error());
    if (!deviations) errors.push_back(deviations.error());
    if (!errors.empty()) return std::nullopt;
    ProcessReport report{.name = std::filesystem::path(files.table).filename().string(),
                         .verification = *std::move(made),
                         .deviations = *std::move(deviations)};
    for (const base::Notice& doubt : doubtsOf(report)) notices.push_back(doubt);
    report.notices = notices;
    return report;
}

} // namespace titer::app
