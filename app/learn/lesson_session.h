// The lesson that a learner takes in the window: its project is the document, the checks of the step at hand are
// evaluated in the background after each run and change, and the progress is kept as it is made.
//
//   LessonSession session({document, runs, bench, settings});
//   session.start("feed-without-starving");          opened() or refused() follows; ask before, the document is let
// go of
//   session.step(), session.findings()               of the first step that is not passed; evaluated(), moved()
//   session.setAnswer("gone", "4 d");  session.nextHint();  session.reset();
#pragma once

#include "app/common/background_task.h"
#include "app/document/document.h"
#include "app/learn/lesson_setup.h"
#include "app/learn/lesson_shelf.h"
#include "app/learn/lesson_work.h"
#include "core/lessons/solving.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::studies {
struct PlantFit;
}

namespace titer::app {

class LiveSession;
class Settings;
class Workbench;

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

    // --- the learner --------------------------------------------------------------------------------------------------
    // Where the folders of all learners lie; usualLearnFolder() where nothing is said.
    void setRoot(const QString& root) { m_root = root; }
    const QString& root() const { return m_root; }
    // As it was given, else that of the account.
    QString learner() const;
    bool isLearnerKnown() const;
    void setLearner(const QString& name);
    std::vector<ShelvedLesson> shelf() const { return lessonShelf(m_root, learner()); }

    // --- open and closed ----------------------------------------------------------------------------------------------
    // By its id or its file. What was begun goes on where it stopped; else the seed is drawn where none is given.
    void start(const QString& source, std::optional<std::uint64_t> seed = {});
    bool isStarting() const { return m_starting.isRunning(); }
    bool isOpen() const { return m_lesson != nullptr; }

    // --- the lesson that is open --------------------------------------------------------------------------------------
    const std::shared_ptr<const lessons::Lesson>& lesson() const { return m_lesson; }
    const lessons::Material& material() const { return *m_material; }
    const lessons::Progress& progress() const { return m_progress; }
    const lessons::Work& work() const { return m_work; }
    const LessonPlace& place() const { return m_place; }
    // Number of the step at hand; that of the steps where only the question is left.
    std::size_t at() const { return m_at; }
    const lessons::Step* step() const;
    // Of a step, as they were last; empty before the first, and of one that an earlier session passed.
    const std::vector<lessons::Finding>& findings(std::size_t step) const { return m_found[step]; }
    bool isPassed() const { return m_lesson && app::isPassed(*m_lesson, m_progress); }
    double seconds() const; // at work
    // What the step at hand is about and the plant has no more, as sentences.
    QStringList missing() const;
    // The last run, and that of each attempt; nullptr for those of earlier sessions.
    const std::shared_ptr<const Run>& run() const { return m_run; }
    const std::vector<std::shared_ptr<const Run>>& attemptRuns() const { return m_attemptRuns; }
    static QString words(const lessons::Text& text);

    // --- what a learner does ------------------------------------------------------------------------------------------
    void setAnswer(const std::string& field, const QString& answer);
    void nextHint();
    void reveal();
    void answerQuestion(const std::string& choice);
    // The work is as the lesson begins; one step of undo brings it back. Hints, reveals and attempts stay counted.
    void reset();
    // The plant of an attempt, as one step of undo, and its run.
    void bringBack(std::size_t attempt);
    // Next to the window; worked() follows, and a step of undo where numbers were fitted.
    void fit(const std::vector<std::string>& paths, const std::string& file);
    void estimate(const std::string& estimator, const std::string& file);
    void stopWork() { m_working.interrupt(Performing); }
    bool isWorking() const { return m_working.isRunning(Performing); }
    // The same made on another page: a fit of the page Run, and the estimators on what lies over the plant.
    void takeFit(const studies::PlantFit& fit);
    void takeEstimates(const LiveSession& live);
    // Why the last of them came to nothing; empty where it came to something.
    const QString& fault() const { return m_fault; }
    // A copy of the progress, to be handed in.
    base::Done exportProgress(const QString& path);

    // --- for a projector ----------------------------------------------------------------------------------------------
    // The lesson from its begin, by its own solution. Nothing of it is counted or kept; at its end what the learner has
    // done is there again.
    bool isPresented() const { return m_presented != nullptr; }
    void setPresented(bool on);
    // Reveals and solves the step at hand; once it is solved, goes on to the next one.
    void presentNext();
    void presentBefore();
    bool canPresentBefore() const;
    bool isPresentedStepSolved() const;
    bool isPresenting() const; // something of a step is under way

signals:
    void presented(); // begun, ended, a step further or back
    void shelfChanged();
    void startingChanged();
    void opened();
    void closed();
    void moved();     // another step is at hand, or the work stands at its begin
    void evaluated(); // findings(), progress()
    void worked();    // work(), run(), attempts
    void refused(const QString& title, const titer::base::Errors& errors); // the lesson cannot be taken
    void failed(const QString& sentence);                                  // the progress cannot be kept

private:
    enum Subject { StartRun, Performing };
    struct State;
    class ResetStep;
    struct Presented;
    struct PresentedDeleter {
        void operator()(Presented* presented) const;
    };

    void prepare(const LessonOrder& order, bool opens);
    void open(const PreparedLesson& prepared, bool opens);
    void begin(const PreparedLesson& prepared);
    void close();
    void followProject();
    void runStartPlant();
    void takeRun(const std::shared_ptr<const Run>& run);
    void takeRecordings();
    void perform(const lessons::Act& act, const QString& text, const std::vector<std::string>& paths);
    void takeWork(const base::Done& done, const lessons::Work& work, const QString& text,
                  const std::vector<std::string>& paths);
    void evaluate();
    void take(std::size_t step, const std::vector<lessons::Finding>& findings,
              const std::optional<lessons::Attempt>& attempt);
    void move();
    void keep();
    void countTime();
    State state() const;
    State begunState() const;
    void put(const State& state);
    void takeProgress(lessons::Progress progress);
    void dropPresented();
    void doPresentedActs();
    bool startPresentedAct(const lessons::Act& act);
    bool startPresentedStudy(const lessons::StudyAct& act);

    Context m_context;
    QString m_root;
    bool m_opening = false; // start() opens the project by itself

    std::shared_ptr<const lessons::Lesson> m_lesson;
    std::shared_ptr<const lessons::Material> m_material;
    LessonPlace m_place;
    lessons::Progress m_progress, m_kept; // as it is, and as the file has it
    lessons::Work m_work;
    TakenRecordings m_taken;
    std::size_t m_at = 0;
    std::vector<std::vector<lessons::Finding>> m_found; // by step
    std::shared_ptr<const Run> m_run;
    std::shared_ptr<const Run> m_counted; // an attempt that is not in the table yet
    std::vector<std::shared_ptr<const Run>> m_attemptRuns;
    bool m_catchesUp = false; // the run on its way is that of a lesson that goes on, and no attempt
    QString m_fault;
    QElapsedTimer m_clock;                                    // since the time was counted last
    std::unique_ptr<Presented, PresentedDeleter> m_presented; // null: it is taken

    BackgroundTask m_starting;
    BackgroundTask m_checking;
    BackgroundTask m_working;
};

} // namespace titer::app
