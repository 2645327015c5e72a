// What a person does to the runs of a study, each as the study that comes of it and the words of the step. [any]
#pragma once

#include "core/studies/study/study.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

struct StudyEdit {
    studies::Study study;
    QString text;
    QString mergeKey = {};
};

// Measured by a person; nothing empties the cell.
StudyEdit withResult(const studies::Study& study, const std::string& run, std::size_t response,
                     std::optional<double> value);
StudyEdit withSetting(const studies::Study& study, const std::string& run, std::size_t factor, double natural);
StudyEdit withComment(const studies::Study& study, const std::string& run, const QString& comment);
// An empty reason takes it in again.
StudyEdit withExcluded(const studies::Study& study, const std::string& run, const QString& reason);
// Whether it checks the models instead of entering them.
StudyEdit withValidation(const studies::Study& study, const std::string& run, bool validation);
StudyEdit withoutResults(const studies::Study& study, const std::vector<std::string>& runs);
// Of the twin alone, so that it can carry out the runs again.
StudyEdit withoutTwin(const studies::Study& study);
StudyEdit withoutRuns(const studies::Study& study, const std::vector<std::string>& runs);
// What is looked at, coded, as natural values.
std::vector<double> naturalSetting(const studies::Study& study, const std::vector<double>& coded);
// One more at the setting that is looked at, after the others.
StudyEdit withRun(const studies::Study& study, const std::vector<double>& natural, bool validation);

} // namespace titer::app
