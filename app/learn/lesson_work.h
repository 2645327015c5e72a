// What a learner has made in the lesson that is open, as its checks read it.
#pragma once

#include "app/document/document.h"
#include "app/learn/lesson_setup.h"
#include "app/learn/lesson_state.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace titer::studies {
struct PlantFit;
}

namespace titer::app {

// [gui] Document, runs and bench outlive it.
class LessonWork : public QObject {
    Q_OBJECT

public:
    LessonWork(Document& document, RunSession& runs, Workbench& bench);

    void begin(const PreparedLesson& prepared);
    void clear();
    // nullptr: none is open.
    const std::shared_ptr<const lessons::Lesson>& lesson() const { return m_lesson; }
    const std::shared_ptr<const lessons::Material>& material() const { return m_material; }

    const lessons::Work& now() const { return m_now; }
    // Plant, studies, alarms and boards as they stand.
    void refresh();
    // The last run, and that of each attempt; nullptr for those of earlier sessions.
    const std::shared_ptr<const Run>& run() const { return m_run; }
    const std::vector<std::shared_ptr<const Run>>& attemptRuns() const { return m_attemptRuns; }
    // An attempt that is not in the table yet; nullptr where there is none.
    const std::shared_ptr<const Run>& uncounted() const { return m_uncounted; }
    void count();
    // A lesson that goes on has the run of its plant again, which is no attempt.
    void catchUp();
    // The plant of an attempt, as one step of undo, and its run.
    void bringBack(std::size_t attempt);

    void setAnswer(const std::string& field, const std::string& answer) { m_now.answers[field] = answer; }
    void setStart(const std::shared_ptr<const lessons::LearnerRun>& start) { m_now.start = start; }
    void setFound(const std::vector<lessons::FittedNumber>& fits,
                  const std::vector<lessons::LearnerEstimate>& estimates);
    // Made on another page: a fit of the page Run, and the estimators on what lies over the plant.
    void takeFit(const studies::PlantFit& fit);
    void takeEstimates(const LiveSession& live);

    // All of it but the progress.
    void addTo(LessonState& state) const;
    void put(const LessonState& state, const QString& text);

signals:
    void changed();

private:
    void takeRun(const std::shared_ptr<const Run>& run);
    void takeRecordings();
    bool refreshRecordings();

    Document& m_document;
    RunSession& m_runs;
    Workbench& m_bench;
    std::shared_ptr<const lessons::Lesson> m_lesson;
    std::shared_ptr<const lessons::Material> m_material;
    QString m_folder;
    lessons::Work m_now;
    TakenRecordings m_taken;
    std::shared_ptr<const Run> m_run, m_uncounted;
    std::vector<std::shared_ptr<const Run>> m_attemptRuns;
    bool m_catchesUp = false; // the run on its way is that of catchUp()
};

} // namespace titer::app
