#include "app/economics/cost_scenario.h"

#include "app/document/plant_files.h"
#include "core/economics/economics_file.h"
#include "core/model/plant/plant.h"
#include "core/runs/run.h"

#include <QFileInfo>

#include <memory>

namespace titer::app {

using base::say;

namespace {

struct OtherPlant {
    QString name;
    economics::CostOfGoods cost;
    base::Errors errors; // with these there is no cost
};

// [worker]
OtherPlant costOfPlantFile(const QString& path, const model::Catalogue& catalogue, const std::stop_token& stop)
{
    OtherPlant other;
    base::Notices notices;
    const model::Flowsheet flowsheet = readPlantFile(path, other.errors, notices);
    if (!other.errors.empty()) return other;
    other.name = flowsheet.name.empty() ? QFileInfo(path).completeBaseName() : QString::fromStdString(flowsheet.name);
    const auto plant = std::make_shared<const model::Plant>(model::check(flowsheet, catalogue, other.errors));
    if (!other.errors.empty()) return other;
    if (!plant->economics.isObject()) {
        other.errors.push_back(base::inputError(
            "economics", say(CORE_TR("core", "The plant “{1}” states no prices, so there is no cost to compare with. "
                                             "Open one with “economics”."),
                             other.name.toStdString())));
        return other;
    }
    const figures::RunResult result = runs::run(plant, {}, stop);
    if (result.status != figures::RunStatus::Ok) {
        other.errors = result.errors;
        if (other.errors.empty())
            other.errors.push_back({base::Code::Solver, "run",
                                    say(CORE_TR("core", "The run of “{1}” is “{2}”, so there is no cost to compare "
                                                        "with."),
                                        other.name.toStdString(), figures::statusText(result.status))});
        return other;
    }
    base::Errors faults; // are among what the cost lacks
    other.cost = economics::costOf(economics::readEconomics(plant->economics, *plant, faults), *plant, result);
    return other;
}

} // namespace

CostScenario::CostScenario(const model::Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
}

void CostScenario::keep(const QString& name, const economics::CostOfGoods& cost)
{
    m_task.stop();
    m_name = name;
    m_cost = cost;
    emit changed();
}

void CostScenario::openPlant(const QString& path)
{
    m_task.start([this, path](const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
        const auto other = std::make_shared<const OtherPlant>(costOfPlantFile(path, m_catalogue, stop));
        return [this, other] {
            if (other->errors.empty()) {
                m_name = other->name;
                m_cost = other->cost;
            } else {
                emit failed(other->errors.front());
            }
            emit changed();
        };
    });
    emit changed();
}

void CostScenario::forget()
{
    m_task.stop();
    m_cost.reset();
    m_name.clear();
    emit changed();
}

} // namespace titer::app

#include "app/economics/moc_cost_scenario.cpp"
