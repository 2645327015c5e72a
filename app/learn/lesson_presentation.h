// A lesson for a projector: from its begin, by its own solution, step by step. What that does is done in the window as a
// learner does it, and nothing of it is counted or kept; at its end what the learner has done is there again.
#pragma once

#include "app/learn/lesson_session.h"

#include <deque>
#include <optional>
#include <vector>

namespace titer::app {

// [gui]
class LessonPresentation : public QObject {
    Q_OBJECT

public:
    // All of it outlives this.
    struct Context {
        LessonSession& session;
        Document& document;
        RunSession& runs;
        Workbench& bench;
    };
    explicit LessonPresentation(const Context& context, QObject* parent = nullptr);

    bool isOn() const { return m_shown.has_value(); }
    void setOn(bool on);
    // Reveals and solves the step at hand; once it is solved, goes on to the next one.
    void next();
    void before();
    bool canGoBack() const { return m_shown && !m_shown->gone.empty() && !isUnderWay(); }
    bool isStepSolved() const { return m_shown && m_shown->solved; }
    bool isUnderWay() const { return m_shown && m_shown->waits != Waits::Nothing; } // something of a step

signals:
    void changed(); // begun, ended, a step further or back

private:
    enum class Waits { Nothing, Run, Work, Study };
    // As it was before a step was gone forward.
    struct Before {
        LessonState state;
        model::Flowsheet plant;
        std::size_t at = 0;
        bool solved = false;
    };
    struct Shown {
        Before learner; // what comes back at its end
        std::vector<Before> gone = {};
        std::deque<lessons::Act> acts = {}; // that are still to be done
        Waits waits = Waits::Nothing;
        bool solved = false; // the step at hand
    };
    void goOn(Waits waited);
    void doActs();
    bool start(const lessons::Act& act);
    bool startStudy(const lessons::StudyAct& act);
    void keepAlarm(const alarm::Definition& wanted);
    void doHeadless(const lessons::Act& act);

    Context m_context;
    std::optional<Shown> m_shown; // nothing: the lesson is taken
};

} // namespace titer::app
