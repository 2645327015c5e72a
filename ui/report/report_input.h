// What the report of a run is made of.
#pragma once

#include "app/run/run_session.h"
#include "core/model/types/catalogue.h"
#include "core/twin/shadow.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

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

} // namespace titer::report
