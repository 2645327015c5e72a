// The words and tables of a report, as HTML that browsers and QTextDocument both read. [gui]
#pragma once

#include "ui/report/report_input.h"

#include <QCoreApplication>
#include <QStringList>

namespace titer::report {

// Its words.
struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// One line under each page: project, run, version.
QString footOf(const ReportInput& input);
QString titleOf(const ReportInput& input);

// Each is empty where the run has nothing of it.
QString factsHtml(const ReportInput& input);
QString recipeHtml(const ReportInput& input);
QString changesHtml(const ReportInput& input);
QString measuredHtml(const ReportInput& input);
QString balanceHtml(const ReportInput& input);
QString noticesHtml(const ReportInput& input);

} // namespace titer::report
