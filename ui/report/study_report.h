// A study as a document: its plan, its runs, what they say and how surely. Light, whatever the window is. [gui]
//
//   writer.write("study.pdf", report::studyReport(document, {study, analysis, setting, 0, 1}, "study.pdf"));
#pragma once

#include "app/document/document.h"
#include "app/study/report_writer.h"
#include "ui/study/study_scene.h"

#include <memory>

namespace titer::report {

// HTML where the path ends so, else PDF. The scene is not empty.
std::unique_ptr<app::ReportWriter::Drawings> studyReport(const app::Document& document, const study::StudyScene& scene,
                                                         const QString& path);

} // namespace titer::report
