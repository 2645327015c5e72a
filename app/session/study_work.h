// Long work on the studies of the project, whatever a window shows of it: runs on the twin, the best setting, advice on designs and on
// further runs, overviews, the
// map of the design space, reports. Pages come and go, as with another language; this stays until another plant is opened.
#pragma once

#include "app/common/background_job.h"
#include "app/study/augment_advice.h"
#include "app/study/design_advice.h"
#include "app/study/report_writer.h"
#include "app/study/study_maps.h"
#include "app/study/study_runner.h"
#include "app/study/study_session.h"
#include "app/study/study_table.h"

namespace titer::app {

// [gui]
class StudyWork : public QObject {
    Q_OBJECT

public:
    // The best setting of a study, coded; empty where there is none.
    using BestSetting = JobOf<StudySession::Value, std::vector<double>>;
    // Of each study its overview; of those that were known before, that of the state that they were in then.
    using Comparison = JobOf<std::vector<StudySession::Value>, ComparedStudy>;

    // Both outlive the work.
    StudyWork(Document& document, StudySession& session, QObject* parent = nullptr);

    StudySession& session() { return m_session; }
    StudyRunner& runner() { return m_runner; }
    BestSetting& best() { return m_best; }
    DesignAdvice& designs() { return m_designs; }
    AugmentAdvice& augment() { return m_augment; }
    Comparison& comparison() { return m_comparison; }
    StudyMaps& maps() { return m_maps; }
    ReportWriter& report() { return m_report; }

private:
    StudySession& m_session;
    StudyRunner m_runner;
    BestSetting m_best;
    DesignAdvice m_designs;
    AugmentAdvice m_augment;
    Comparison m_comparison;
    StudyMaps m_maps;
    ReportWriter m_report;
};

} // namespace titer::app
