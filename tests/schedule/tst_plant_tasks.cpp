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

    // What a plant states of its schedule, and what its cleaning draws.
    void takeWhatThePlantStates()
    {
        const char* line =
            R"({"format": "titer.plant/1", "name": "line", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "5 h", "flow": "2 L/h", "concentration": {"salt": "1 g/L"}}, {"for": "15 h", "flow": "0 L/h"}]},
   {"id": "second", "type": "hold_tank", "params": {"vessel_volume": "200 L"}},
   {"id": "first", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
 "streams": [{"from": "feed.out", "to": "first.in"}, {"from": "first.out", "to": "second.in"}],
 "recipe": {"duration": "20 h", "phases": [
   {"id": "empty", "unit": "second", "at": "8 h", "transfer": {"from": "first.out", "flow": "10 L/h", "until": "empty"}},
   {"id": "cip", "unit": "first", "at": "12 h", "until": {"for": "2 h"}, "clean": {"water": "100 L", "steam": "8 kg"}}]},
 "economics": {"equipment": [{"id": "vessel", "unit": "first", "count": 3, "price": "9 USD"}, {"id": "lid", "unit": "first", "count": 2}],
   "schedule": {"units": [{"unit": "first", "may_wait": "3 h", "turnaround": "1 h", "manual": true}],
     "things": [{"id": "people", "limit": 2}, {"id": "water", "limit": "80 L/h"}, {"id": "skid"}],
     "uses": [{"thing": "people", "unit": "second", "amount": 0.5}, {"thing": "skid", "unit": "first", "amount": 1, "while": "cleaning"}],
     "calendar": {"open": [{"from": "8 h", "to": "16 h"}]}}}})";
        const auto plant = support::checkedPlant(line);
        const figures::RunResult result = runs::run(plant, {});
        QCOMPARE(result.status, figures::RunStatus::Ok);
        base::Errors errors;
        const schedule::Plan plan = schedule::readPlan(plant->economics, errors);
        const schedule::Tasks tasks = schedule::tasksOf(*plant, result, plan, errors);
        for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
        QVERIFY(errors.empty());
        QCOMPARE(tasks.countOf("first"), 2);
        QCOMPARE(tasks.turnaroundOf("first"), hour);
        const schedule::Task& first = tasks.tasks[0];
        QVERIFY(first.unit == "first" && first.isManual && first.mayWait == 3 * hour &&
                std::abs(first.end - 14 * hour) < 1.0);
        QCOMPARE(first.draws.size(), std::size_t(3)); // water, steam, the skid
        QVERIFY(first.draws[0].thing == "water" && std::abs(first.draws[0].amount - 0.05 / hour) < 1e-12 &&
                std::abs(first.draws[0].from - 12 * hour) < 1.0);
        QVERIFY(first.draws[1].thing == "steam" && std::abs(first.draws[1].amount - 4.0 / hour) < 1e-9);
        QVERIFY(first.draws[2].thing == "skid" && first.draws[2].to == first.draws[0].to);
        QVERIFY(tasks.tasks[1].uses == (std::vector<std::pair<std::string, double>>{{"people", 0.5}}));
        QCOMPARE(tasks.calendar.open.size(), std::size_t(7));
        const auto water = std::ranges::find(tasks.things, "water", &schedule::Thing::id);
        QVERIFY(water != tasks.things.end() && std::abs(water->limit - 0.08 / hour) < 1e-12);
        base::Notices notices;
        const auto made = schedule::scheduleOf(tasks, errors, notices);
        QVERIFY(made && errors.empty());
        // 14 h and an hour of turnaround, of which there are two.
        QVERIFY(std::abs(made->cycleTime - 7.5 * hour) < 1.0);
    }

    void saysWhatAPlantStatesWrongly_data()
    {
        QTest::addColumn<QByteArray>("economics");
        QTest::addColumn<QByteArray>("where");
        const auto row = [](const char* name, const char* economics, const char* where) {
            QTest::newRow(name) << QByteArray(economics) << QByteArray(where);
        };
        row("count", R"({"equipment": [{"id": "v", "unit": "a", "count": 0}]})", "economics/equipment/v/count");
        row("slip", R"({"schedule": {"unit": []}})", "economics/schedule/unit");
        row("twice", R"({"schedule": {"units": [{"unit": "a"}, {"unit": "a"}]}})", "economics/schedule/units/a");
        row("thing", R"({"schedule": {"uses": [{"thing": "x", "unit": "a", "amount": 1}]}})",
            "economics/schedule/uses/0/thing");
        row("amount", R"({"schedule": {"uses": [{"thing": "steam", "unit": "a", "amount": "4 L/h"}]}})",
            "economics/schedule/uses/0/amount");
        row("limit", R"({"schedule": {"things": [{"id": "water", "limit": "4 kg/h"}]}})",
            "economics/schedule/things/water/limit");
        row("hours", R"({"schedule": {"calendar": {"open": []}}})", "economics/schedule/calendar/open");
    }
    void saysWhatAPlantStatesWrongly()
    {
        QFETCH(QByteArray, economics);
        QFETCH(QByteArray, where);
        base::Errors errors;
        const base::Json json = base::readJson(economics.constData(), errors);
        (void)schedule::readPlan(json, errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(QByteArray::fromStdString(errors[0].where), where);
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
