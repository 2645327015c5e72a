// Schedules of batches: answers that are known, waits against trial and error, and what no time between batches can help.
#include "core/base/json.h"
#include "core/schedule/campaign.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <random>

namespace tst_schedule {

using namespace titer;
using namespace titer::schedule;

namespace {

constexpr double hour = 3600.0;

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

Task task(const char* id, const char* unit, double from, double to, double mayWait = 0.0)
{
    return {id, unit, from * hour, to * hour, mayWait * hour};
}

Schedule scheduled(const Tasks& tasks)
{
    base::Errors errors;
    base::Notices notices;
    const auto schedule = scheduleOf(tasks, errors, notices);
    if (!errors.empty()) qWarning("%s: %s", errors[0].where.c_str(), errors[0].what.text().c_str());
    return schedule.value_or(Schedule{});
}

base::Errors faultsOf(const Tasks& tasks)
{
    base::Errors errors;
    base::Notices notices;
    if (scheduleOf(tasks, errors, notices) && errors.empty()) qWarning("it was scheduled");
    return errors;
}

base::Errors faultsOf(const char* text)
{
    base::Errors errors;
    const base::Json json = base::readJson(text, errors);
    (void)readTasks(json, errors);
    return errors;
}

Tasks seedTrain(int vessels)
{
    Tasks tasks{
        {task("seed", "N1", 0, 84), task("production", "P", 80, 426), task("purification", "D", 414, 474)}, {}, {}};
    tasks.setCount("P", vessels);
    return tasks;
}

// Whether batches with these times overlap anywhere, looked at one by one.
bool overlaps(const Tasks& tasks, const Schedule& schedule)
{
    constexpr double slack = 1e-5; // of times as they are reported [s]
    const int batches = int(schedule.batchTime / schedule.cycleTime) + 3;
    const auto startOf = [&](std::size_t i) { return tasks.tasks[i].start + schedule.delays[i]; };
    const auto endOf = [&](std::size_t i) { return tasks.tasks[i].end + schedule.delays[i]; };
    for (int later = 0; later < batches; ++later)
        for (std::size_t i = 0; i < tasks.tasks.size(); ++i)
            for (std::size_t j = 0; j < tasks.tasks.size(); ++j) {
                if (tasks.tasks[i].unit != tasks.tasks[j].unit || (later == 0 && i == j)) continue;
                if (later % tasks.countOf(tasks.tasks[i].unit) != 0) continue;
                const double shift = later * schedule.cycleTime;
                if (startOf(j) + shift < endOf(i) + schedule.waits[i] - slack &&
                    startOf(i) < endOf(j) + schedule.waits[j] + shift - slack)
                    return true;
            }
    for (const Thing& thing : tasks.things)
        for (std::size_t i = 0; i < tasks.tasks.size(); ++i) {
            double load = 0.0;
            const double at = startOf(i) + slack;
            for (int batch = -batches; batch <= batches; ++batch)
                for (std::size_t j = 0; j < tasks.tasks.size(); ++j)
                    for (const auto& [id, amount] : tasks.tasks[j].uses)
                        if (id == thing.id && startOf(j) + batch * schedule.cycleTime <= at &&
                            at < endOf(j) + batch * schedule.cycleTime)
                            load += amount;
            if (load > thing.limit + 1e-9) return true;
        }
    return false;
}

// Stages in a row, of which the first two may wait, and some that come back to the first unit or take a skid.
Tasks randomLine(std::mt19937& random)
{
    const auto upTo = [&](int max) { return double(random() % unsigned(max) + 1); };
    Tasks tasks;
    double time = 0.0;
    const char* units[] = {"A", "B", "A", "C"};
    const char* ids[] = {"a", "b", "c", "d"};
    for (int i = 0; i < 4; ++i) {
        const double end = time + upTo(5);
        tasks.tasks.push_back(task(ids[i], units[i], time, end, i < 2 ? double(random() % 3) : 0.0));
        if (i != 1 && random() % 2 == 0) tasks.tasks.back().uses.emplace_back("skid", 1.0);
        time = end;
    }
    tasks.things.push_back({"skid", 1.0});
    return tasks;
}

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT

private slots:
    void threeStagesInARow();
    void productionVesselsBetweenSeedAndPurification_data();
    void productionVesselsBetweenSeedAndPurification();
    void oneThingTwiceInABatch();
    void thingsLimitWhatGoesOnAtOnce();
    void aWaitShortensTheCycle();
    void waitsAreAsGoodAsTrialAndErrorFinds();
    void aLineInWhichEverythingWaitsIsScheduled();
    void aCampaignHasItsBarsAndLoads();
    void saysWhatNoTimeBetweenBatchesHelps();
    void readsAFile();
    void saysWhatIsWrongInAFile_data();
    void saysWhatIsWrongInAFile();
};

void TestSchedule::threeStagesInARow()
{
    Tasks tasks{{task("a", "A", 0, 4), task("b", "B", 4, 14), task("c", "C", 14, 20)}, {}, {}};
    const double cycles[] = {10, 6, 6}, batches[] = {791, 1317, 1317};
    for (int count = 1; count <= 3; ++count) {
        tasks.setCount("B", count);
        const Schedule schedule = scheduled(tasks);
        QVERIFY(near(schedule.cycleTime, cycles[count - 1] * hour) && near(schedule.batchTime, 20 * hour));
        QVERIFY(near(schedule.bound, schedule.cycleTime));
        QCOMPARE(batchesIn(schedule, 7920 * hour), long(batches[count - 1]));
        if (count > 1) continue;
        QCOMPARE(batchesIn(schedule, 90 * hour), 8L);
        QCOMPARE(batchesIn(schedule, 19.9 * hour), 0L);
        QCOMPARE(batchesIn(schedule, 20 * hour), 1L);
        QCOMPARE(schedule.bottleneck, std::string("B"));
        QCOMPARE(schedule.nextBottleneck, std::string("C"));
        QVERIFY(near(schedule.units[0].utilisation, 0.4) && near(schedule.units[1].utilisation, 1.0));
        QCOMPARE(schedule.feasible.size(), std::size_t(1));
        QVERIFY(near(schedule.feasible[0].from, 10 * hour) && near(schedule.feasible[0].to, 20 * hour));
    }
}

void TestSchedule::productionVesselsBetweenSeedAndPurification_data()
{
    QTest::addColumn<int>("vessels");
    QTest::addColumn<double>("cycle");
    QTest::addColumn<QString>("bottleneck");
    QTest::addColumn<int>("batches");
    const double cycles[] = {346.0, 173.0, 346.0 / 3.0, 86.5, 84.0, 84.0};
    const int batches[] = {22, 44, 65, 87, 89, 89};
    for (int n = 1; n <= 6; ++n)
        QTest::addRow("%d", n) << n << cycles[n - 1] << QString(n <= 4 ? "P" : "N1") << batches[n - 1];
}

void TestSchedule::productionVesselsBetweenSeedAndPurification()
{
    QFETCH(int, vessels);
    QFETCH(double, cycle);
    const Schedule schedule = scheduled(seedTrain(vessels));
    QVERIFY2(near(schedule.cycleTime, cycle * hour), qPrintable(QString::number(schedule.cycleTime / hour)));
    QTEST(QString::fromStdString(schedule.bottleneck), "bottleneck");
    QTEST(int(batchesIn(schedule, 7920 * hour)), "batches");
    QVERIFY(near(schedule.batchTime, 474 * hour));
}

void TestSchedule::oneThingTwiceInABatch()
{
    const Schedule schedule = scheduled({{task("a", "A", 0, 2), task("b", "A", 7, 9)}, {}, {}});
    QVERIFY(near(schedule.cycleTime, 4.5 * hour) && near(schedule.bound, 4 * hour));
    QCOMPARE(schedule.feasible.size(), std::size_t(1)); // 9 h is twice as much
    QVERIFY(near(schedule.feasible[0].from, 4.5 * hour) && near(schedule.feasible[0].to, 5 * hour));
    QVERIFY(schedule.nextBottleneck.empty());

    // The same of a skid that tasks of two units take.
    Tasks tasks{{task("a", "A", 0, 2), task("b", "B", 7, 9)}, {}, {{"skid", 1.0}}};
    for (Task& one : tasks.tasks) one.uses = {{"skid", 1.0}};
    const Schedule skid = scheduled(tasks);
    QVERIFY(near(skid.cycleTime, 4.5 * hour) && near(skid.bound, 4 * hour));
    QCOMPARE(skid.bottleneck, std::string("skid"));
    QCOMPARE(skid.nextBottleneck, std::string("A"));
}

void TestSchedule::thingsLimitWhatGoesOnAtOnce()
{
    Tasks tasks{{task("a", "A", 0, 6), task("b", "B", 6, 12)}, {{"A", 4}, {"B", 4}}, {{"water", 3.0}}};
    tasks.tasks[0].uses = {{"water", 1.0}};
    tasks.tasks[1].uses = {{"water", 2.0}};
    const Schedule schedule = scheduled(tasks);
    // 18 units of water and hour of a batch; 6 h apart it is one of each.
    QVERIFY(near(schedule.bound, 6 * hour) && near(schedule.cycleTime, 6 * hour));
    tasks.things[0].limit = 4.0;
    // Below 6 h two of the second go on at once, with one of the first 5.
    QVERIFY(near(scheduled(tasks).cycleTime, 6 * hour));
    tasks.things[0].limit = 6.0;
    QVERIFY(near(scheduled(tasks).cycleTime, 3 * hour));
}

void TestSchedule::aWaitShortensTheCycle()
{
    Tasks tasks{{task("a", "A", 0, 2), task("b", "B", 2, 6), task("c", "A", 6, 8)}, {}, {}};
    // On A 2 h at 0 and at 6: at 4 h exactly one begins as the other ends.
    QVERIFY(near(scheduled(tasks).cycleTime, 4 * hour));
    tasks.tasks[1] = task("b", "B", 2, 5);
    tasks.tasks[2] = task("c", "A", 5, 7);
    const Schedule rigid = scheduled(tasks);
    QVERIFY(near(rigid.cycleTime, 7 * hour)); // 5 h apart: neither 4 nor up to 7
    tasks.tasks[1].mayWait = 2 * hour;
    const Schedule waits = scheduled(tasks);
    QVERIFY2(near(waits.cycleTime, 4 * hour), qPrintable(QString::number(waits.cycleTime / hour)));
    QVERIFY(near(waits.waits[1], 1 * hour) && near(waits.delays[2], 1 * hour) && near(waits.delays[1], 0.0));
    QVERIFY(near(waits.batchTime, 8 * hour) && near(waits.units[1].occupied, 4 * hour));
    QVERIFY(!overlaps(tasks, waits));
    // What is under way must be allowed to wait as well, or nothing waits.
    tasks.tasks.push_back(task("d", "D", 4, 7));
    tasks.tasks.push_back(task("e", "E", 7, 8));
    QVERIFY(near(scheduled(tasks).cycleTime, 7 * hour));
    tasks.tasks[3].mayWait = 1 * hour;
    QVERIFY(near(scheduled(tasks).cycleTime, 4 * hour));
}

void TestSchedule::waitsAreAsGoodAsTrialAndErrorFinds()
{
    std::mt19937 random(46);
    int shortened = 0;
    for (int n = 0; n < 200; ++n) {
        const Tasks tasks = randomLine(random);
        const Schedule found = scheduled(tasks);
        QVERIFY2(found.cycleTime > 0.0 && !overlaps(tasks, found), qPrintable(QString::number(n)));
        for (std::size_t i = 0; i < tasks.tasks.size(); ++i)
            QVERIFY(found.waits[i] >= 0.0 && found.waits[i] <= tasks.tasks[i].mayWait + 1e-6);
        Tasks rigid = tasks;
        for (Task& one : rigid.tasks) one.mayWait = 0.0;
        const double without = scheduled(rigid).cycleTime;
        QVERIFY(found.cycleTime <= without + 1e-6);
        if (found.cycleTime < without - 1.0) ++shortened;
        // Every quarter of an hour that is shorter fails with every wait by the quarter.
        constexpr double step = 0.25 * hour;
        for (double cycle = step; cycle < found.cycleTime - 1.0; cycle += step)
            for (double first = 0.0; first <= tasks.tasks[0].mayWait; first += step)
                for (double second = 0.0; second <= tasks.tasks[1].mayWait; second += step) {
                    Schedule tried;
                    tried.cycleTime = cycle;
                    tried.delays = {0.0, first, first + second, first + second};
                    tried.waits = {first, second, 0.0, 0.0};
                    tried.batchTime = tasks.tasks.back().end + first + second;
                    QVERIFY2(overlaps(tasks, tried), qPrintable(QString::number(n)));
                }
    }
    QVERIFY(shortened > 5);
}

// Twenty stages in a row that all may wait, with a skid that eight of them take and people.
void TestSchedule::aLineInWhichEverythingWaitsIsScheduled()
{
    Tasks tasks;
    tasks.things = {{"skid", 1.0}, {"people", 6.0}};
    double time = 0.0;
    for (int i = 0; i < 20; ++i) {
        const double length = 3 + (i * 5) % 8;
        const std::string id = "stage-" + std::to_string(i);
        tasks.tasks.push_back(task(id.c_str(), id.c_str(), time, time + length, 1 + i % 4));
        tasks.tasks.back().uses.emplace_back("people", 1.0 + i % 2);
        if (i % 5 < 2) tasks.tasks.back().uses.emplace_back("skid", 1.0);
        time += length;
    }
    const Schedule waits = scheduled(tasks);
    QVERIFY(waits.cycleTime >= waits.bound - 1e-6 && !overlaps(tasks, waits));
    for (Task& one : tasks.tasks) one.mayWait = 0.0;
    const Schedule rigid = scheduled(tasks);
    QVERIFY2(waits.cycleTime < rigid.cycleTime - 1.0, qPrintable(QString::number(waits.cycleTime / hour)));
}

void TestSchedule::aCampaignHasItsBarsAndLoads()
{
    Tasks tasks = seedTrain(4);
    tasks.things.push_back({"people", 4.0});
    tasks.tasks[0].uses = {{"people", 1.0}};
    tasks.tasks[2].uses = {{"people", 2.0}};
    const Schedule schedule = scheduled(tasks);
    const auto campaign = campaignOf(tasks, schedule, 5);
    QVERIFY(campaign);
    QVERIFY(near(campaign->makespan, (474 + 4 * 86.5) * hour));
    QCOMPARE(campaign->bars.size(), std::size_t(15));
    const Campaign::Bar& production = campaign->bars[13];
    QCOMPARE(production.batch, 5L);
    QCOMPARE(production.task, std::string("production"));
    QCOMPARE(production.item, 1); // the first of four again
    QVERIFY(near(production.from, (80 + 4 * 86.5) * hour) && near(production.to, (426 + 4 * 86.5) * hour));
    QCOMPARE(campaign->bars[10].item, 4);
    // 414 is 0 to 84 of the fifth, which begins at 346: it overlaps with the purification of the first.
    QCOMPARE(campaign->loads.size(), std::size_t(1));
    QVERIFY(near(campaign->loads[0].peak, 3.0));
    QVERIFY(near(campaign->loads[0].mean, 5 * (84 + 2 * 60) * hour / campaign->makespan));
    QVERIFY(!campaignOf(tasks, schedule, 0) && !campaignOf(tasks, schedule, maxBars));
}

void TestSchedule::saysWhatNoTimeBetweenBatchesHelps()
{
    const base::Errors twice = faultsOf({{task("a", "A", 0, 4), task("b", "A", 3, 5)}, {{"A", 2}}, {}});
    QCOMPARE(twice.size(), std::size_t(1));
    QCOMPARE(twice[0].where, std::string("tasks/b"));
    QVERIFY(twice[0].what.text().find("“a” and “b”") != std::string::npos);

    Tasks tasks{{task("a", "A", 0, 4, 1), task("b", "B", 4, 8), task("c", "C", 6, 9)}, {}, {{"skid", 1.0}}};
    tasks.tasks[1].uses = tasks.tasks[2].uses = {{"skid", 1.0}};
    const base::Errors shared = faultsOf(tasks);
    QCOMPARE(shared.size(), std::size_t(1));
    QCOMPARE(shared[0].where, std::string("tasks/c"));
    QVERIFY(shared[0].what.text().find("“skid”") != std::string::npos);
    QVERIFY(shared[0].what.text().find("2 h later") != std::string::npos);

    // 2 h of waiting take them apart, 1 h does not.
    Tasks waits{{task("a", "A", 0, 4), task("w", "W", 1, 3, 1), task("c", "C", 3, 6), task("z", "Z", 6, 7)},
                {},
                {{"skid", 1.0}}};
    waits.tasks[0].uses = waits.tasks[2].uses = {{"skid", 1.0}};
    waits.tasks[0].mayWait = 5 * hour;
    QVERIFY(near(scheduled(waits).waits[1], 1 * hour));
    waits.tasks[1].mayWait = 0.5 * hour;
    const base::Errors tooLong = faultsOf(waits);
    QCOMPARE(tooLong.size(), std::size_t(1));
    QCOMPARE(tooLong[0].where, std::string("tasks/c"));
    QVERIFY(tooLong[0].what.text().find("may_wait") != std::string::npos);

    QCOMPARE(faultsOf(Tasks{}).size(), std::size_t(1));
}

void TestSchedule::readsAFile()
{
    base::Errors errors;
    const base::Json json = base::readJson(R"({"format": "titer.tasks/1", "tasks": [
        {"id": "a", "unit": "A", "start": 0, "end": "2 h", "may_wait": "30 min", "uses": {"skid": 1}},
        {"id": "b", "unit": "B", "start": "2 h", "end": "3 h"}],
        "equipment": [{"unit": "A", "count": 2}], "things": [{"id": "skid", "limit": 1}]})",
                                           errors);
    const Tasks tasks = readTasks(json, errors);
    QVERIFY(errors.empty() && isTasks(json));
    QCOMPARE(tasks.tasks.size(), std::size_t(2));
    QVERIFY(near(tasks.tasks[0].end, 2 * hour) && near(tasks.tasks[0].mayWait, 0.5 * hour));
    QCOMPARE(tasks.countOf("A"), 2);
    QCOMPARE(tasks.countOf("B"), 1);
    QVERIFY(!isTasks(base::readJson(R"({"format": "titer.plant/1"})", errors)));
}

void TestSchedule::saysWhatIsWrongInAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* name, const QByteArray& inside, const char* where) {
        QTest::newRow(name) << R"({"format": "titer.tasks/1", "tasks": [)" + inside + "}" << QByteArray(where);
    };
    const QByteArray good = R"({"id": "a", "unit": "A", "start": 0, "end": 5})";
    row("no task", "]", "tasks");
    row("end before start", R"({"id": "a", "unit": "A", "start": "5 h", "end": "4 h"}])", "tasks/a/end");
    row("end at start", R"({"id": "a", "unit": "A", "start": 5, "end": 5}])", "tasks/a/end");
    row("not a time", R"({"id": "a", "unit": "A", "start": 0, "end": "4 L"}])", "tasks/a/end");
    row("too long", R"({"id": "a", "unit": "A", "start": 0, "end": 1e20}])", "tasks/a/end");
    row("no unit", R"({"id": "a", "start": 0, "end": 5}])", "tasks/a/unit");
    row("twice", good + "," + good + "]", "tasks/a");
    row("slip", R"({"id": "a", "unit": "A", "start": 0, "end": 5, "may_wiat": 3}])", "tasks/a/may_wiat");
    row("nothing used", R"({"id": "a", "unit": "A", "start": 0, "end": 5, "uses": {"x": 0}}])", "tasks/a/uses/x");
    row("unknown thing", R"({"id": "a", "unit": "A", "start": 0, "end": 5, "uses": {"x": 1}}])", "tasks/a/uses/x");
    row("too much",
        R"({"id": "a", "unit": "A", "start": 0, "end": 5, "uses": {"x": 2}}], "things": [{"id": "x", "limit": 1}])",
        "tasks/a/uses/x");
    row("unknown unit", good + R"(], "equipment": [{"unit": "B", "count": 2}])", "equipment/B");
    row("half a vessel", good + R"(], "equipment": [{"unit": "A", "count": 1.5}])", "equipment/A/count");
    row("no vessel", good + R"(], "equipment": [{"unit": "A", "count": 0}])", "equipment/A/count");
    row("at once", good + R"(, {"id": "b", "unit": "A", "start": 4, "end": 6}])", "tasks/b");
}

void TestSchedule::saysWhatIsWrongInAFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, where);
    const base::Errors errors = faultsOf(text.constData());
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(errors[0].where), where);
    QVERIFY(!errors[0].what.text().empty());
}

TITER_TEST(TestSchedule)

} // namespace tst_schedule

#include "tst_schedule.moc"
