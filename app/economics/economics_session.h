// The economics of the plant that is open, found anew in the background with each run and each choice.
//
//   EconomicsSession session(document);   session.setRun(autoRun.run());   signal changed()
#pragma once

#include "app/common/background_task.h"
#include "app/economics/cost_scenario.h"
#include "app/economics/plant_economics.h"

#include <QObject>

namespace titer::app {

class Document;

// [gui] What was chosen goes with the plant that it is about.
class EconomicsSession : public QObject {
    Q_OBJECT

public:
    // The document outlives the session.
    explicit EconomicsSession(Document& document, QObject* parent = nullptr);

    // The last run of the plant, nullptr where there is none; one without a plant is none.
    void setRun(const std::shared_ptr<const Run>& run);

    const EconomicsOrder& order() const { return m_order; }
    void setCount(const std::string& unit, int count); // at least 1
    void setBatches(long batches);
    void setHorizon(double seconds);
    // A bar of the campaign that was found begins then [s], within its range; until the schedule is another one.
    void moveBar(std::size_t bar, double from);
    void takeBackMove(); // the last one
    // A table of titer.factors/1. An error where it cannot be read; what is at fault in it is among the findings.
    base::Done openFactors(const QString& path);
    void leaveFactors();

    // Of the last run and the last choices but for those that are still worked on; nullptr: nothing yet.
    const std::shared_ptr<const PlantEconomics>& found() const { return m_found; }
    bool isRunning() const { return m_task.isRunning(); }
    // What its cost is compared with.
    CostScenario& scenario() { return m_scenario; }

signals:
    void changed(); // what is found, or that it is being worked on

private:
    void find();
    void forget();

    Document& m_document;
    std::shared_ptr<const Run> m_run;
    EconomicsOrder m_order;
    std::shared_ptr<const PlantEconomics> m_found;
    CostScenario m_scenario;
    BackgroundTask m_task;
};

} // namespace titer::app
