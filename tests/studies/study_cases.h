// Studies for the tests, made of published tables.
#pragma once

#include "core/studies/models/sheet.h"
#include "core/studies/study/study.h"

#include <QtGlobal>

namespace titer::studies {

// The columns that `factors` name are what is varied, those of `responses` what was measured; a column `block` divides the runs.
inline Study studyOf(const std::string& csv, const Factors& factors, const std::vector<std::string>& responses)
{
    base::Errors errors;
    base::Notices notices;
    const Sheet sheet = readSheet(csv, {}, errors, notices);
    if (!errors.empty()) qFatal("%s", errors[0].what.text().c_str());
    Study study{.id = "study-1", .name = "Published"};
    for (const Factor& factor : factors) study.factors.push_back({factor});
    for (const std::string& response : responses) study.responses.push_back({.name = response});
    const Column* block = sheet.find("block");
    for (std::size_t row = 0; row < sheet.rows(); ++row) {
        StudyRun run{.id = newRunId(study), .run = int(row) + 1, .standardOrder = int(row) + 1};
        if (block) run.block = block->codes[row] + 1;
        for (const Factor& factor : factors) run.settings.push_back(sheet.find(factor.name)->values[row]);
        for (const std::string& response : responses)
            run.cells.push_back({sheet.find(response)->values[row], StudyCell::Origin::Measured});
        study.runs.push_back(std::move(run));
    }
    return study;
}

} // namespace titer::studies
