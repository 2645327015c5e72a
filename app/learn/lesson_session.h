// The lesson that a learner takes in the window: its project is the document, the checks of the step at hand are
// evaluated in the background after each run and change, and the progress is kept as it is made.
//
//   LessonSession session({document, runs, bench, settings});
//   session.start("feed-without-starving");          opened(), or refused() of the starter, follows; ask before, the document
// is let go of
//   session.step(), session.findings()               of the first step that is not passed; evaluated(), moved()
//   session.setAnswer("gone", "4 d");  session.nextHint();  session.reset();
#pragma once

#include "app/common/background_task.h"
#include "app/document/document.h"
#include "app/learn/kept_progress.h"
#include "app/learn/learner.h"
#include "app/learn/lesson_starter.h"
#include "app/learn/lesson_work.h"
#include "app/learn/lesson_worker.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// [gui]
class LessonSession : public QObject {
    Q_OBJECT

public:
    // All of it outlives this.
    struct Context {
        Document& document;
        RunSession& runs;
        Workbench& bench;
        Settings& settings;
    };
    explicit LessonSession(const Context& context, QObject* parent = nullptr);
    ~LessonSession() override;

    Learner& learner() { return m_learner; }
    const Learner& learner() const { return m_learner; }
    // Whether one is being laid out, and why it cannot be taken.
    const LessonStarter& starter() const { return m_starter; }
    // By its id or its file. What was begun goes on where it stopped; else the seed is drawn where none is given.
    void start(const QString& source, std::optional<std::uint64_t> seed = {});
    bool isOpen() const { return m_work.lesson() != nullptr; }

    // --- the lesson that is open --------------------------------------------------------------------------------------
    const std::shared_ptr<const lessons::Lesson>& lesson() const { return m_work.lesson(); }
    const lessons::Material& material() const { return *m_work.material(); }
    const lessons::Progress& progress() const { return m_progress.now(); }
    const lessons::Work& work() const { return m_work.now(); }
    const LessonPlace& place() const { return m_progress.place(); }
    // Number of the step at hand; that of the steps where only the question is left.
    std::size_t at() const { return m_at; }
    const lessons::Step* step() const;
    // Of a step, as they were last; empty before the first, and of one that an earlier session passed.
    const std::vector<lessons::Finding>& findings(std::size_t step) const { return m_found[step]; }
    double seconds() const { return m_progress.seconds(); } // at work
    // The last run, and that of each attempt; nullptr for those of earlier sessions.
    const std::shared_ptr<const Run>& run() const { return m_work.run(); }
    const std::vector<std::shared_ptr<const Run>>& attemptRuns() const { return m_work.attemptRuns(); }
    static QString words(const lessons::Text& text);

    // --- what a learner does ------------------------------------------------------------------------------------------
    void setAnswer(const std::string& field, const QString& answer);
    void nextHint();
    void reveal();
    void answerQuestion(const std::string& choice);
    // The work is as the lesson begins; one step of undo brings it back. Hints, reveals and attempts stay counted.
    void reset();
    // The plant of an attempt, as one step of undo, and its run.
    void bringBack(std::size_t attempt) { m_work.bringBack(attempt); }
    // Fits and estimates; worked() follows.
    LessonWorker& worker() { return m_worker; }
    // The same made on another page: a fit of the page Run, and the estimators on what lies over the plant.
    void takeFit(const studies::PlantFit& fit) { m_work.takeFit(fit); }
    void takeEstimates(const LiveSession& live) { m_work.takeEstimates(live); }
    // A copy of the progress, to be handed in.
    base::Done exportProgress(const QString& path) { return m_progress.exportTo(path); }

    // --- for who shows it (app/learn/lesson_presentation.h) -----------------------------------------------------------
    // What counts is kept, and a step that is passed goes on to the next one.
    void setCounted(bool counted);
    // All hints of the step at hand, and its solution.
    void showAll();
    void goTo(std::size_t step);
    // The checks of the step at hand once more; evaluated() follows.
    void evaluate();
    LessonState state() const;
    void put(const LessonState& state);

signals:
    void shelfChanged();
    void opened();
    void closed();
    void moved();                         // another step is at hand, or the work stands at its begin
    void evaluated();                     // findings(), progress()
    void worked();                        // work(), run(), attempts, worker()
    void failed(const QString& sentence); // the progress cannot be kept

private:
    void begin(const PreparedLesson& prepared);
    void close();
    void take(std::size_t step, const std::vector<lessons::Finding>& findings,
              const std::optional<lessons::Attempt>& attempt);
    void keep();

    Context m_context;
    Learner m_learner;
    LessonStarter m_starter;
    LessonWork m_work;
    LessonWorker m_worker;
    KeptProgress m_progress;
    std::size_t m_at = 0;
    std::vector<std::vector<lessons::Finding>> m_found; // by step
    BackgroundTask m_checking;
};

// What the step is about and the plant has no more, as sentences.
QStringList missingParts(const lessons::Lesson& lesson, const lessons::Step& step, const model::Flowsheet& plant);

} // namespace titer::app
