// Runs that go to their end and are not to be relied on.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_doubts {

using namespace titer;

namespace {

// A vessel of 5 L that is fed for an hour.
std::string fedVessel(const char* flow)
{
    return std::string(R"({"format": "titer.plant/1", "name": "fed",
 "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"flow": ")") +
           flow + R"(", "concentration": {"salt": "1 g/L"}}]},
  {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "5 L"}, "initial": {"volume": "1 L"}}],
 "streams": [{"from": "feed.out", "to": "tank.in"}], "recipe": {"duration": "1 h"}})";
}

} // namespace

class TestDoubts : public QObject {
    Q_OBJECT

private slots:
    void aVesselThatIsFullIsReported()
    {
        const figures::RunResult run = support::runOf(fedVessel("6 L/h"));
        QVERIFY(run.status == figures::RunStatus::Ok);
        QCOMPARE(run.notices.size(), 1u);
    }

    void aVesselThatHoldsManyTimesItsVolumeIsNotOk()
    {
        const figures::RunResult run = support::runOf(fedVessel("500000 L/h"));
        QVERIFY(run.status == figures::RunStatus::Unbalanced);
        QCOMPARE(run.errors.size(), 1u);
        QCOMPARE(run.errors.front().where, std::string("units/tank/params/vessel_volume"));
        QVERIFY(run.errors.front().what.text().find("5 L contains") != std::string::npos);
    }
};

TITER_TEST(TestDoubts)

} // namespace tst_doubts

#include "tst_doubts.moc"
