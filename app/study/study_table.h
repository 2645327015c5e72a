// Studies next to one another as a table: what they vary, their models term by term, and the best setting of each. [any]
#pragma once

#include "core/studies/study/study_overview.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace titer::app {

struct ComparedStudy {
    std::shared_ptr<const studies::Study> study;
    std::shared_ptr<const studies::StudyOverview> overview; // nullptr while it is being worked out
};

struct StudyTableRow {
    QString title = {};
    std::string term = {};  // of a model, where the row is one; then the title is its name as models have it
    bool heading = false;   // of the rows below, without cells
    QStringList cells = {}; // one per study; empty where it has none
    std::vector<bool> significant = {}; // likewise: of terms with p below 5 %
};

// Factors, responses and terms of one name stand in one row.
std::vector<StudyTableRow> tableOf(const std::vector<ComparedStudy>& studies);

} // namespace titer::app
