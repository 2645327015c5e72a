// Carries out the runs of a study on the twin that have no result yet, over all cores, in the background. Results go into the study
// as they come; after a stop, or in another window, it goes on with what is missing.
#pragma once

#include "app/common/background_task.h"
#include "app/study/study_session.h"
#include "core/studies/study/study_sweep.h"

#include <QTimer>

namespace titer::app {

// [gui] The runs go on threads of their own, with a copy of the flowsheet.
class StudyRunner : public QObject {
    Q_OBJECT

public:
    StudyRunner(Document& document, StudySession& session, QObject* parent = nullptr);

    bool isRunning() const { return m_task.isRunning(); }
    const std::string& study() const { return m_study; } // id, of the one that is or was carried out
    int done() const { return m_done; }
    int all() const { return m_all; }
    int failures() const { return m_failures; }
    double progress() const { return m_all ? double(m_done) / m_all : 0.0; }

    // How many runs of a study the twin could fill in.
    static int missing(const studies::Study& study);
    // The plant with the settings of a run. Errors as sweepOf() reports them.
    base::Result<model::Flowsheet> plantOf(const studies::Study& study, const studies::StudyRun& run) const;
    // Of the study that is looked at. False where there is nothing to do, or the plant cannot run so: failed() says why.
    bool start();
    void stop();

signals:
    void changed(); // begun, a run more, ended
    void ended();
    void failed(const titer::base::Error& error);

private:
    void take(std::size_t run, const studies::SweepOutcome& outcome);
    void keep();
    void end();

    static constexpr int keepInterval = 150; // [ms] between changes of the study

    Document& m_document;
    StudySession& m_session;
    int m_number = 0; // counts the sweeps
    std::string m_study;
    StudySession::Value m_begun; // the study as it was then
    studies::StudySweep m_sweep;
    int m_done = 0, m_all = 0, m_failures = 0;
    struct Result {
        std::size_t run; // of the request
        studies::SweepOutcome outcome;
    };
    std::vector<Result> m_results; // not in the study yet
    QTimer m_keeping;
    BackgroundTask m_task;
};

} // namespace titer::app
