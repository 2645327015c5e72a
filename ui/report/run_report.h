// A run as a document: what was run, what came of it, how far it can be trusted. Light, and readable in grey. [gui]
#pragma once

#include "ui/report/report_input.h"

#include <QByteArray>
#include <QString>

namespace titer::report {

// One file that stands alone, its drawings in it.
QByteArray runReportHtml(const ReportInput& input);
// A4, each page with the project, the run, the version, and "page n of m".
QByteArray runReportPdf(const ReportInput& input);
// HTML where the path ends so, else PDF.
base::Done saveRunReport(const QString& path, const ReportInput& input);

} // namespace titer::report
