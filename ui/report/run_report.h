// A run as a document: what was run, what came of it, how far it can be trusted. Light, and readable in grey. [gui]
#pragma once

#include "app/run/run_session.h"
#include "core/model/types/catalogue.h"
#include "core/twin/shadow.h"

#include <QByteArray>
#include <QString>

namespace titer::report {

// A recording that is laid over the plant of the run.
struct Measured {
    struct Tag {
        QString name, variable; // of the recording, of the plant
        std::string unit;
        twin::TagGap gap;
        std::vector<twin::LateSample> samples; // of the laboratory
    };
    QString recording;
    bool simulated = false;
    QList<Tag> tags; // those that are compared
};

struct ReportInput {
    const app::Run& run; // with a plant
    const model::Catalogue& catalogue;
    QString project; // its name
    std::optional<Measured> measured = {};
};

// One file that stands alone, its drawings in it.
QByteArray runReportHtml(const ReportInput& input);
// A4, each page with the project, the run, the version, and "page n of m".
QByteArray runReportPdf(const ReportInput& input);
// HTML where the path ends so, else PDF.
base::Done saveRunReport(const QString& path, const ReportInput& input);

} // namespace titer::report
