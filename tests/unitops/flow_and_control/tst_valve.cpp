// The valve: one outlet takes everything.
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
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
    void isNotSentToAnOutletWithoutAStream_data();
    void isNotSentToAnOutletWithoutAStream();
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

void ValveTest::isNotSentToAnOutletWithoutAStream_data()
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

void ValveTest::isNotSentToAnOutletWithoutAStream()
{
    QFETCH(QString, first);
    QFETCH(QString, then);
    QFETCH(QString, where);
    const QString text = R"({"format": "titer.plant/1", "name": "Turn", "components": [{"id": "mab", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "1 L/h"}]},
  {"id": "v", "type": "valve", "params": {"position": %1}}, {"id": "a", "type": "outlet"}, {"id": "b", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "v.in"}, {"from": "v.out1", "to": "a.in"}, {"from": "v.out2", "to": "b.in"}],
 "recipe": {"duration": "1 h", "phases": [{"id": "turn", "unit": "v", "at": "30 min", "set": {"v.position": %2}}]}})";
    base::Errors errors;
    model::check(model::readPlant(text.arg(first, then).toStdString(), errors), solve::catalogue(), errors);
    QCOMPARE(errors.size(), std::size_t(where.isEmpty() ? 0 : 1));
    if (!errors.empty()) QCOMPARE(QString::fromStdString(errors[0].where), where);
}

TITER_TEST(ValveTest)

} // namespace tst_valve

#include "tst_valve.moc"
