// What the parts of the Run page look at together: one run, one time, one unit, and a run to compare with. [gui]
//
//   RunModel model;
//   model.show(run);                        a finished run; showPartly(plant, soFar) one on its way
//   model.setTime(t); model.setUnit(2);     -1 is the whole plant
//   model.value(variable, t)                SI, NaN where there is none
//   connect(&model, &RunModel::runChanged / timeChanged / unitChanged / compared, ...)
#pragma once

#include "app/run/reported_values.h"
#include "app/run/run_session.h"
#include "ui/shown/run_variables.h"

#include <QObject>

#include <memory>

namespace titer::shown {

class RunModel : public QObject {
    Q_OBJECT
public:
    explicit RunModel(QObject* parent = nullptr);

    void show(std::shared_ptr<const app::Run> run);
    void showPartly(std::shared_ptr<const model::Plant> plant, std::shared_ptr<const figures::RunResult> soFar);
    void compareWith(std::shared_ptr<const app::Run> run);
    void setTime(double seconds);
    // A recording may go on beyond the run; the time then goes along.
    void setReach(double seconds) { m_reach = seconds; }
    void setUnit(int plantUnit);

    // Both are there or neither.
    const model::Plant* plant() const { return m_result ? m_plant.get() : nullptr; }
    const std::shared_ptr<const model::Plant>& sharedPlant() const { return m_plant; }
    const figures::RunResult* result() const { return m_plant ? m_result.get() : nullptr; }
    bool isEmpty() const { return !m_plant || !m_result || m_result->times.empty(); }
    // True while the run that is shown goes on.
    bool isPartial() const { return m_partial; }
    const std::shared_ptr<const app::Run>& run() const { return m_run; }
    const std::shared_ptr<const app::Run>& comparedRun() const { return m_other; }

    const std::vector<Variable>& variables() const { return m_variables; }
    const Variable* variable(const QString& tag) const;
    // The column of the same tag in the compared run, whose values comparedReported() gives; nullptr without one.
    const figures::Column* comparedColumn(const Variable& variable) const;
    const app::ReportedValues& comparedReported() const { return m_otherReported; }

    double time() const { return m_time; }
    int unit() const { return m_unit; }
    double end() const; // [s]

    // As it is reported everywhere.
    const app::ReportedValues& reported() const { return m_reported; }
    double value(const Variable& variable, double seconds) const;
    // Until when it is reported [s]; infinite where it goes on to the end of the run.
    double endOf(const Variable& variable) const;
    // A unit's figure, nullptr where the run lacks it.
    const figures::Kpi* kpi(const QString& tag) const;
    const figures::Kpi* comparedKpi(const QString& tag) const;
    // When a unit began [s]; NaN where it never did.
    double startOf(int plantUnit) const;
    // The last output of the last phase in which the unit works by itself, before it is emptied and cleaned: where its figures are
    // read.
    double readingTime(int plantUnit) const;

signals:
    void runChanged(); // run, variables and what follows from them
    void timeChanged(double seconds);
    void unitChanged(int plantUnit);
    void compared();

private:
    void take(std::shared_ptr<const model::Plant> plant, std::shared_ptr<const figures::RunResult> result);

    std::shared_ptr<const app::Run> m_run, m_other;
    std::shared_ptr<const model::Plant> m_plant;
    std::shared_ptr<const figures::RunResult> m_result;
    std::vector<Variable> m_variables;
    app::ReportedValues m_reported, m_otherReported; // of the result, and of the compared run
    bool m_partial = false;
    double m_time = 0.0;
    double m_reach = 0.0; // [s]
    int m_unit = -1;
};

} // namespace titer::shown
