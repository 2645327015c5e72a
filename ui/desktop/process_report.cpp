#include "ui/desktop/process_report.h"

#include "app/analyse/process_report_files.h"
#include "app/common/sentence.h"
#include "ui/desktop/output_place.h"
#include "ui/report/process_report.h"

#include <cstdio>

namespace titer::desktop {

int writeProcessReport(const Options& options)
{
    base::Errors errors;
    base::Notices notices;
    app::ProcessReportFiles files{.table = options.verification.toStdString(),
                                  .limits = options.limits.toStdString(),
                                  .deviations = options.deviations.toStdString(),
                                  .order = {.batch = options.batch.toStdString(), .reference = options.reference}};
    app::takeCharts(options.charts.toStdString(), files.order);
    const std::optional<app::ProcessReport> report = app::readProcessReport(files, errors, notices);
    // The output may name one of the inputs.
    for (const QString& input : {options.verification, options.limits, options.deviations})
        if (const base::Done may = mayWrite(options.output, input); !may && errors.empty())
            errors.push_back(may.error());
    if (report && errors.empty())
        if (const base::Done done = report::saveProcessReport(options.output, *report); !done)
            errors.push_back(done.error());
    for (const base::Notice& notice : notices) std::fprintf(stderr, "titer: %s\n", qPrintable(app::sentence(notice)));
    for (const base::Error& error : errors) std::fprintf(stderr, "titer: %s\n", qPrintable(app::sentence(error)));
    return errors.empty() ? 0 : 1;
}

} // namespace titer::desktop
