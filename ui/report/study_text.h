// The words and tables of the report of a study, as HTML; in the words of ICH Q8 where a design space is reported. [any]
#pragma once

#include "core/studies/study/study_analysis.h"
#include "core/studies/study/study_report.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <memory>

namespace titer::report {

// Its words.
struct StudyReportWords {
    Q_DECLARE_TR_FUNCTIONS(StudyReportWords)
};

struct StudyReportInput {
    std::shared_ptr<const studies::Study> study = {}; // at the setting that the report is for
    std::shared_ptr<const studies::StudyAnalysis> analysis = {};
    int axisX = 0, axisY = 1; // factors of the maps and of the normal operating range
    QString project = {}, plant = {};
    QStringList places = {}; // of the plant, one per factor; empty: varied in the laboratory alone
    QDateTime written = {};
};

QString titleOf(const StudyReportInput& input);
// One line at the end, or under each page: project, study, version of the program.
QString footOf(const StudyReportInput& input);

// What the sections share; worked out once. `none` says why there is no design space.
struct StudyFindings {
    std::optional<studies::StudyReport> report = {};
    QStringList none = {};
    std::vector<studies::Validation> validation = {};
    studies::DesignFacts design = {};
};
StudyFindings findingsOf(const StudyReportInput& input);

QString factsHtml(const StudyReportInput& input);
QString purposeHtml(const StudyReportInput& input);
QString factorsHtml(const StudyReportInput& input, const StudyFindings& findings);
QString responsesHtml(const StudyReportInput& input);
QString designHtml(const StudyReportInput& input, const StudyFindings& findings);
QString runsHtml(const StudyReportInput& input);
// Of one response, under its name.
QString modelHtml(const StudyReportInput& input, const studies::ResponseAnalysis& response);
QString spaceHtml(const StudyReportInput& input, const StudyFindings& findings);
QString validationHtml(const StudyReportInput& input, const StudyFindings& findings);
QString changesHtml(const StudyReportInput& input);

} // namespace titer::report
