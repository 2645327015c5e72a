// A continued process verification as a document: its tables, and the control charts of each attribute. [gui]
#pragma once

#include "app/analyse/process_report.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace titer::report {

QByteArray processReportHtml(const app::ProcessReport& report);
QByteArray processReportPdf(const app::ProcessReport& report);
// HTML where the path ends so, else PDF.
base::Done saveProcessReport(const QString& path, const app::ProcessReport& report);

} // namespace titer::report
