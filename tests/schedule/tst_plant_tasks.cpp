// Tasks of a run: each piece of equipment from when it begins until it is free, as key figures have it.
#include "core/schedule/plant_tasks.h"
#include "core/schedule/schedule.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include "generated/examples.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_plant_tasks {

using namespace titer;

namespace {

constexpr double hour = 3600.0;

std::string_view exampleText(std::string_view id)
{
    for (const model::Example& example : model::examples())
        if (example.id == id) return example.text;
    return {};
}

} // namespace

class TestPlantTasks : public QObject {
    Q_OBJECT

private slots:
    void agreeWithTheKeyFigures()
    {
        const auto plant = support::checkedPlant(exampleText("plasmid-dna"));
        const figures::RunResult result = runs::run(plant, {});
        QCOMPARE(result.status, figures::RunStatus::Ok);
        const schedule::Tasks tasks = schedule::tasksOf(*plant, result);
        int compared = 0;
        double longest = 0.0;
        for (const schedule::Task& task : tasks.tasks) {
            QCOMPARE(task.id, task.unit);
            const figures::Kpi* time = result.kpi(task.unit + ".step_time");
            if (!time) continue;
            ++compared;
            QVERIFY2(std::abs(task.end - task.start - time->value) < 1e-6, task.id.c_str());
            longest = std::max(longest, time->value);
        }
        QVERIFY(compared > 3);
        const figures::Kpi* cycle = result.kpi("plant.cycle_time");
        QVERIFY(cycle && std::abs(cycle->value - longest) < 1e-6);
        base::Errors errors;
        base::Notices notices;
        const auto made = schedule::scheduleOf(tasks, errors, notices);
        QVERIFY(made && errors.empty());
        // Each unit has one task, so that the one that is occupied longest decides, be it a step or not.
        double taken = 0.0;
        for (const schedule::Task& task : tasks.tasks) taken = std::max(taken, task.end - task.start);
        QVERIFY(std::abs(made->cycleTime - taken) < 1e-5 && made->cycleTime >= cycle->value - 1e-5);
    }

    // Equipment alone, in the order in which it begins.
    void areThoseOfEquipment()
    {
        const auto plant = support::checkedPlant(
            R"({"format": "titer.plant/1", "name": "line", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "5 h", "flow": "2 L/h", "concentration": {"salt": "1 g/L"}}, {"for": "15 h", "flow": "0 L/h"}]},
   {"id": "second", "type": "hold_tank", "params": {"vessel_volume": "200 L"}},
   {"id": "first", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
 "streams": [{"from": "feed.out", "to": "first.in"}, {"from": "first.out", "to": "second.in"}],
 "recipe": {"duration": "20 h", "phases": [
   {"id": "empty", "unit": "second", "at": "8 h", "transfer": {"from": "first.out", "flow": "10 L/h", "until": "empty"}}]}})");
        const figures::RunResult result = runs::run(plant, {});
        QCOMPARE(result.status, figures::RunStatus::Ok);
        const schedule::Tasks tasks = schedule::tasksOf(*plant, result);
        QCOMPARE(tasks.tasks.size(), std::size_t(2));
        QCOMPARE(tasks.tasks[0].id, std::string("first"));
        QVERIFY(tasks.tasks[0].start == 0.0 && std::abs(tasks.tasks[0].end - 9.0 * hour) < 0.05 * hour);
        QCOMPARE(tasks.tasks[1].id, std::string("second"));
        QVERIFY(std::abs(tasks.tasks[1].start - 8.0 * hour) < 0.05 * hour);
    }
};

TITER_TEST(TestPlantTasks)

} // namespace tst_plant_tasks

#include "tst_plant_tasks.moc"
