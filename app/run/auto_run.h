// Keeps a run of the present plant: a moment after each edit the checked plant runs again, in the background.
#pragma once

#include "app/document/document.h"
#include "app/run/run_session.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace titer::app {

// [gui] An edit stops the run that is on its way; only whole runs are shown.
class AutoRun : public QObject {
    Q_OBJECT

public:
    static constexpr int delay = 300; // [ms] after the last edit

    explicit AutoRun(Document& document, QObject* parent = nullptr);

    // The last whole run, nullptr before the first one and after another plant was opened.
    const std::shared_ptr<const Run>& run() const { return m_run; }
    // Whether it is a run of the plant as it stands now.
    bool isCurrent() const { return m_run && m_ranEdit == m_document.edit(); }
    // Whether faults of the plant keep it from a run of what it is now.
    bool isOutdated() const { return m_run && !isCurrent() && !m_document.errors().empty(); }
    bool isRunning() const { return m_session.state() != RunSession::State::Idle; }
    // From the beginning of the last run to its end, as a person waits for it [s].
    double seconds() const { return m_seconds; }

    // Runs only while somebody looks; what was missed is run when it is switched on again.
    void setActive(bool active);
    // No run by itself until release(), or another plant is opened: what is open may have ended a window that ran it.
    void hold();
    void release();
    bool isHeld() const { return m_held; }
    // Without waiting for a pause in typing.
    void runNow();

signals:
    void changed(); // another run, or none; or it is outdated now, or no longer
    void started();

private:
    void edited();
    void forget();
    void runIn(int milliseconds);
    void take(const std::shared_ptr<const Run>& run);

    Document& m_document;
    RunSession m_session;
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::shared_ptr<const Run> m_run;
    quint64 m_checkedEdit = 0;
    quint64 m_ranEdit = 0;
    quint64 m_runningEdit = 0;
    double m_seconds = 0.0;
    bool m_active = true;
    bool m_held = false;
    bool m_wasOutdated = false;
    bool m_fresh = false; // another plant, which nobody has edited yet
};

} // namespace titer::app
