#include "core/schedule/plant_tasks.h"

#include "core/figures/occupancy.h"
#include "core/schedule/fraction.h"

#include <algorithm>
#include <functional>

namespace titer::schedule {

using base::say;
using model::Faults;

namespace {

struct PhaseSpan {
    const model::PlantPhase* phase = nullptr;
    double from = 0.0, to = 0.0; // [s]
};

// What went on in a unit.
std::vector<PhaseSpan> phasesOf(const model::Plant& plant, const figures::RunResult& result, std::string_view unit)
{
    std::vector<PhaseSpan> spans;
    for (const solve::PhaseRecord& record : result.phases) {
        const model::PlantPhase& phase = plant.phases[std::size_t(record.phase)];
        const double end = record.end < 0.0 ? result.simulatedTime : record.end;
        if (plant.units[std::size_t(phase.unit)].id == unit && ticks(record.start) < ticks(end))
            spans.push_back({&phase, record.start, end});
    }
    std::ranges::sort(spans, {}, &PhaseSpan::from);
    return spans;
}

void addCleanings(const model::Plant& plant, const figures::RunResult& result, Task& task)
{
    for (const PhaseSpan& span : phasesOf(plant, result, task.unit)) {
        if (!span.phase->cleaning) continue;
        const auto draw = [&](const char* thing, double amount) {
            if (amount > 0.0) task.draws.push_back({thing, amount / (span.to - span.from), span.from, span.to});
        };
        draw("water", span.phase->cleaning->water);
        draw("solution", span.phase->cleaning->solution);
        draw("steam", span.phase->cleaning->steam);
    }
}

// Where phases overlap, or follow each other, it is used once.
void addDraws(const std::vector<PhaseSpan>& spans, const Plan::Use& use, Task& task)
{
    const std::size_t first = task.draws.size();
    for (const PhaseSpan& span : spans) {
        if (task.draws.size() > first && ticks(span.from) <= ticks(task.draws.back().to))
            task.draws.back().to = std::max(task.draws.back().to, span.to);
        else
            task.draws.push_back({use.thing, use.amount, span.from, span.to});
    }
}

class Planned {
public:
    Planned(const model::Plant& plant, const figures::RunResult& result, const Plan& plan, base::Errors& errors)
        : m_plant(plant)
        , m_result(result)
        , m_plan(plan)
        , m_faults(errors)
    {
        m_tasks = tasksOf(plant, result);
    }

    Tasks take()
    {
        m_tasks.things = m_plan.things;
        m_tasks.calendar = m_plan.calendar;
        for (const Equipment& one : m_plan.equipment)
            if (taskOf(one.unit, "economics/equipment")) m_tasks.setCount(one.unit, one.count);
        for (const Plan::Unit& unit : m_plan.units) takeUnit(unit);
        for (const Plan::Use& use : m_plan.uses) takeUse(use);
        return std::move(m_tasks);
    }

private:
    // Nothing of one that the run left idle.
    Task* taskOf(const std::string& unit, const std::string& where)
    {
        if (std::ranges::find(m_plant.units, unit, &model::PlantUnit::id) == m_plant.units.end())
            m_faults.add(where, say(CORE_TR("core", "“{1}” is no unit of the plant."), model::excerpt(unit)));
        const auto task = std::ranges::find(m_tasks.tasks, unit, &Task::unit);
        return task == m_tasks.tasks.end() ? nullptr : &*task;
    }

    void takeUnit(const Plan::Unit& unit)
    {
        Task* task = taskOf(unit.unit, "economics/schedule/units/" + unit.unit);
        if (!task) return;
        task->mayWait = unit.mayWait;
        task->isManual = unit.isManual;
        m_tasks.setTurnaround(unit.unit, unit.turnaround);
    }

    void takeUse(const Plan::Use& use)
    {
        Task* task = taskOf(use.unit, use.where + "/unit");
        if (use.during == "occupied") {
            if (task) task->uses.emplace_back(use.thing, use.amount);
            return;
        }
        const auto spansOf = [&](const std::function<bool(const model::PlantPhase&)>& fits) {
            std::vector<PhaseSpan> spans = phasesOf(m_plant, m_result, use.unit);
            std::erase_if(spans, [&](const PhaseSpan& span) { return !fits(*span.phase); });
            return spans;
        };
        std::vector<PhaseSpan> spans;
        if (use.during == "at_work") {
            spans = spansOf([](const model::PlantPhase&) { return true; });
        } else if (use.during == "cleaning") {
            spans = spansOf([](const model::PlantPhase& phase) { return phase.cleaning.has_value(); });
        } else {
            const bool known = std::ranges::any_of(m_plant.phases, [&](const model::PlantPhase& phase) {
                return phase.id == use.during && m_plant.units[std::size_t(phase.unit)].id == use.unit;
            });
            if (!known)
                return m_faults.add(use.where + "/while",
                                    say(CORE_TR("core", "“{1}” is no phase of “{2}”. Name one, or say occupied, "
                                                        "at_work or cleaning."),
                                        model::excerpt(use.during), model::excerpt(use.unit)));
            spans = spansOf([&](const model::PlantPhase& phase) { return phase.id == use.during; });
        }
        if (task) addDraws(spans, use, *task);
    }

    const model::Plant& m_plant;
    const figures::RunResult& m_result;
    const Plan& m_plan;
    Faults m_faults;
    Tasks m_tasks;
};

} // namespace

Tasks tasksOf(const model::Plant& plant, const figures::RunResult& result)
{
    Tasks tasks;
    tasks.things = cleaningThings();
    for (int unit = 0; unit < int(plant.units.size()); ++unit) {
        const model::PlantUnit& entry = plant.units[std::size_t(unit)];
        if (!figures::isEquipment(entry.type->id)) continue;
        const auto taken = figures::occupied(plant, result, unit);
        if (!taken || ticks(taken->from) >= ticks(taken->to)) continue;
        Task task{entry.id, entry.id, taken->from, taken->to};
        addCleanings(plant, result, task);
        tasks.tasks.push_back(std::move(task));
    }
    std::ranges::stable_sort(tasks.tasks, {}, &Task::start);
    return tasks;
}

Tasks tasksOf(const model::Plant& plant, const figures::RunResult& result, const Plan& plan, base::Errors& errors)
{
    return Planned(plant, result, plan, errors).take();
}

} // namespace titer::schedule
