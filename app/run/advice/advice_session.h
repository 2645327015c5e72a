// Advice for the run that is shown as the window shows it: asked for, found in the background, and taken over into the plant as one step of
// undo.
//
//   session.start({goal, false, limits, {}}, forecast);     signal changed()
#pragma once

#include "app/common/background_task.h"
#include "app/run/advice/advice_order.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace titer::app {

// [gui]
class AdviceSession : public QObject {
    Q_OBJECT

public:
    explicit AdviceSession(Document& document, QObject* parent = nullptr);

    // In place of what was found. `forecast` without tags, its plant is that of the run; it goes on with the plant as it is now.
    // `learned`: what its parameters were learned from.
    void start(const AdviceOrder& order, twin::ForecastRequest forecast, std::optional<twin::LearnedFrom> learned = {});
    void stop();
    void clear(); // nothing was asked for
    bool isRunning() const { return m_task.isRunning(); }
    double done() const { return m_done ? m_done->load() : 0.0; } // 0 to 1

    const AdviceOrder& order() const { return m_order; }
    // nullptr so long as nothing was found.
    const std::shared_ptr<const PreparedAdvice>& found() const { return m_found; }
    const base::Errors& errors() const { return m_errors; }
    // Advised first, then those that are held back.
    std::vector<twin::Advice> list() const;
    // A run that `goesOn` takes a changed number from now on by itself; else the recipe says from when on it holds.
    bool take(const twin::Advice& advice, bool goesOn = false);

signals:
    void changed();

private:
    Document& m_document;
    BackgroundTask m_task;
    AdviceOrder m_order;
    std::shared_ptr<const PreparedAdvice> m_found;
    base::Errors m_errors;
    std::shared_ptr<std::atomic<double>> m_done;
};

} // namespace titer::app
