// What all panes of a study show, as values that are shared and never changed. [any]
#pragma once

#include "core/studies/study/study_report.h"

#include <QString>

#include <memory>
#include <vector>

namespace titer::study {

struct StudyScene {
    std::shared_ptr<const studies::Study> study = {};
    std::shared_ptr<const studies::StudyAnalysis> analysis = {};
    std::shared_ptr<const std::vector<studies::Validation>> validations = {}; // of the runs for validation
    int response = 0;                                                         // selected
    QString run = {};                                                         // selected, its id; empty: none
    std::vector<double> setting = {};                                         // coded, one per factor
    int axisX = 0, axisY = 1;                                                 // factors of the maps

    bool isEmpty() const { return !study || !analysis; }
    // The analysis of the selected response; nullptr where there is none.
    const studies::ResponseAnalysis* selected() const
    {
        if (isEmpty() || response < 0 || response >= int(analysis->responses.size())) return nullptr;
        return &analysis->responses[std::size_t(response)];
    }
};

} // namespace titer::study
