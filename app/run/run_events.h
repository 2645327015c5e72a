// Changes of the plant's parameters while a run goes on, or while a recording or a source is laid over it: when, who, from what to what.
//
//   RunEvents events(document, [] { return time of what goes on, or nothing; });
//   events.begin({});              a run of the model; begin("batch 7"): a recording or source by its name
//   events.setTaker(offer);        who may go on with what was changed; taken(time, {}) answers
//   events.settle();               what was typed last counts now; before a run that has ended takes events()
//
// Those of a run are kept with it, those of a recording in the project's settings; each also stands in the project's audit trail.
#pragma once

#include "app/document/document.h"
#include "app/run/run_event.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace titer::app {

// [gui]
class RunEvents : public QObject {
    Q_OBJECT

public:
    static constexpr const char* settingKey = "run/changes"; // in the project's settings
    static constexpr std::size_t maxKept = 1000;             // of recordings; older ones stay in the trail alone
    // [s]; nothing while nothing goes on
    using Clock = std::function<std::optional<double>()>;

    // Whether somebody goes on with the flowsheet.
    using Taker = std::function<bool(const model::Flowsheet&)>;

    RunEvents(Document& document, Clock clock, QObject* parent = nullptr);

    void setTaker(Taker taker) { m_taker = std::move(taker); }
    // What was offered takes effect at this time, or counts for the next run.
    void taken(double seconds, bool effect);

    void begin(const QString& recording);
    void settle();
    // Of what goes on now, oldest first.
    const std::vector<RunEvent>& events() const { return m_events; }

signals:
    void changed();

private:
    void plantChanged();
    void projectChanged();
    void take(const std::vector<RunEvent>& fresh);
    void keep(const std::vector<RunEvent>& fresh);

    static constexpr int typingPause = 1000; // [ms] as long as steps of undo are joined

    Document& m_document;
    Clock m_clock;
    QString m_recording;          // empty: a run of the model
    model::Flowsheet m_flowsheet; // as far as its changes are known
    std::optional<double> m_time; // of the first change that waits [s]
    Taker m_taker;
    std::vector<RunEvent> m_events;
    std::vector<RunEvent> m_offered;     // not answered yet
    ProjectSession* m_project = nullptr; // that keeps them
    QTimer m_typing;
};

} // namespace titer::app
