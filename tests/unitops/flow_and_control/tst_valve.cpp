// The valve: one outlet takes everything.
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/runs.h"
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace titer::unitops::valve {
extern const model::UnitType valve;
}

namespace tst_valve {

using namespace titer;
using test::UnitBench;

class ValveTest : public QObject {
    Q_OBJECT

private slots:
    void opensTheOutletOfItsPosition();
    void takesTheNearestPosition();
    void collectsWhatLeavesByAnOutletWithoutAStream_data();
    void collectsWhatLeavesByAnOutletWithoutAStream();
    void collectsWhatAControllerSendsToAnOutletWithoutAStream();
};

void ValveTest::opensTheOutletOfItsPosition()
{
    for (int position = 1; position <= 4; ++position) {
        UnitBench b(unitops::valve::valve, {{.id = "mab", .label = "Antibody"}});
        b.set("position", position);
        auto e = b.evaluation();
        e.enter(0, 1e-3, {2.0});
        e.run();
        for (int k = 0; k < 4; ++k) {
            QCOMPARE(e.out[k].flow, k + 1 == position ? 1e-3 : 0.0);
            QCOMPARE(e.outConcentrations[k][0], 2.0);
        }
        QCOMPARE(b.variable(e, "position"), double(position));
    }
}

void ValveTest::takesTheNearestPosition()
{
    for (const auto& [written, taken] : {std::pair{1.4, 1.0}, {2.6, 3.0}, {9.0, 4.0}, {-3.0, 1.0}}) {
        UnitBench b(unitops::valve::valve, {{.id = "mab", .label = "Antibody"}});
        b.set("position", written);
        auto e = b.evaluation();
        QCOMPARE(b.variable(e, "position"), taken);
    }
}

void ValveTest::collectsWhatLeavesByAnOutletWithoutAStream_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("where");
    QTest::newRow("both connected") << "1"
                                    << "2"
                                    << "";
    QTest::newRow("at first") << "3"
                              << "2"
                              << "units/v/params/position";
    QTest::newRow("by the recipe") << "1"
                                   << "4"
                                   << "recipe/phases/turn/set/v.position";
    QTest::newRow("nearest") << "1"
                             << "2.6"
                             << "recipe/phases/turn/set/v.position";
}

void ValveTest::collectsWhatLeavesByAnOutletWithoutAStream()
{
    QFETCH(QString, first);
    QFETCH(QString, then);
    QFETCH(QString, where);
    const QString text = R"({"format": "titer.plant/1", "name": "Turn", "components": [{"id": "mab", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "1 L/h"}]},
  {"id": "v", "type": "valve", "params": {"position": %1}}, {"id": "a", "type": "outlet"}, {"id": "b", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "v.in"}, {"from": "v.out1", "to": "a.in"}, {"from": "v.out2", "to": "b.in"}],
 "recipe": {"duration": "1 h", "phases": [{"id": "turn", "unit": "v", "at": "30 min", "set": {"v.position": %2}}]}})";
    const std::string file = text.arg(first, then).toStdString();
    base::Notices notices = support::checkedPlant(file)->notices;
    std::erase_if(notices, [](const base::Notice& n) { return n.what.text().find("waste") == std::string::npos; });
    QCOMPARE(notices.size(), std::size_t(where.isEmpty() ? 0 : 1));
    if (!notices.empty()) QCOMPARE(QString::fromStdString(notices[0].where), where);
    const figures::RunResult run = support::runOf(file);
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-9);
    double left = 0.0; // by all outlets, with those that collect
    for (const figures::RunStream& stream : run.streams)
        if (stream.from != "feed.out") left += stream.total.volume;
    QVERIFY(std::abs(left - 1e-3) < 1e-12);
}

// A controller may send it anywhere, and at any time.
void ValveTest::collectsWhatAControllerSendsToAnOutletWithoutAStream()
{
    const std::string file =
        R"plant({"format": "titer.plant/1", "name": "Turn", "components": [{"id": "mab", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "1 L/h", "concentration": {"mab": "2 g/L"}}]},
  {"id": "t", "type": "hold_tank", "params": {"vessel_volume": "2 L"}, "initial": {"volume": "0.1 L"}},
  {"id": "v", "type": "valve"}, {"id": "a", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "t.in"}, {"from": "t.out", "to": "v.in"}, {"from": "v.out1", "to": "a.in"}],
 "recipe": {"duration": "1 h", "phases": [{"id": "drain", "unit": "t", "at": "0 h", "set": {"t.out.flow": "1 L/h"}}]},
 "controllers": [{"id": "turn", "type": "equations", "writes": "v.position", "period": "1 min",
  "params": {"tags": {"c": "t.mab"}, "params": {"limit": "1 g/L"}, "output": "if(c > limit, 2, 1)"}}]})plant";
    const figures::RunResult run = support::runOf(file);
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-9);
    double collected = 0.0;
    for (const figures::RunStream& stream : run.streams)
        if (stream.from == "v.out2") collected += stream.total.volume;
    QVERIFY(collected > 1e-4 && collected < 1e-3);
}

TITER_TEST(ValveTest)

} // namespace tst_valve

#include "tst_valve.moc"
