// Fill and freeze: containers, loss and freezing time by hand, and a train that ends in containers.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <string>

using namespace titer;

namespace {

constexpr double hour = 3600.0, litre = 1e-3;

// 100 L at 80 g/L with 1 g/L aggregate; all but the heel of 0.2 L goes at 50 L/h into containers of 6 L.
std::string plantWith(const char* containers, const char* until = R"("empty")", const char* loss = "2 %")
{
    return R"({"format": "titer.plant/1", "name": "Fill", "components": [
    {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"},
    {"id": "aggregate", "basis": "mass", "molar_mass": "296 kg/mol", "role": "product_variant"}],
  "units": [
    {"id": "bulk", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "100 L", "mab": "80 g/L", "aggregate": "1 g/L"}},
    {"id": "fill", "type": "fill_freeze", "params": {"container_volume": "6 L", "filling_loss": ")" +
           std::string(loss) + R"(", "containers_per_load": 8, "freezing_time": "10 h", "containers": )" + containers +
           R"(}},
    {"id": "freezer", "type": "outlet", "params": {"takes": "product"}}, {"id": "lines", "type": "outlet"}],
  "streams": [{"from": "bulk.out", "to": "fill.in"}, {"from": "fill.out", "to": "freezer.in"}, {"from": "fill.waste", "to": "lines.in"}],
  "recipe": {"duration": "4 h", "phases": [
    {"id": "go", "unit": "fill", "at": "0 h", "transfer": {"from": "bulk.out", "flow": "50 L/h", "until": )" +
           until + "}}]}}";
}

double kpi(const figures::RunResult& result, std::string_view tag)
{
    for (const figures::Kpi& k : result.kpis)
        if (k.tag == tag) return k.value;
    return std::nan("");
}

bool near(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

bool reports(const figures::RunResult& r, const char* where, const char* words)
{
    for (const base::Notice& n : r.notices)
        if (n.where == where && n.what.text().find(words) != std::string::npos) return true;
    return false;
}

} // namespace

class FillFreezeTest : public QObject {
    Q_OBJECT

private slots:
    // 99.8 L come, 97.804 L are filled: 16 containers and 1.804 L in a 17th; three loads of 8 freeze for 10 h each.
    void countsContainersAndTime()
    {
        const figures::RunResult r = support::runOf(plantWith("40"));
        QVERIFY(r.status == figures::RunStatus::Ok);
        const double filled = 0.98 * 99.8 * litre;
        QVERIFY(near(kpi(r, "fill.filled"), filled));
        QCOMPARE(kpi(r, "fill.containers"), 17.0);
        QVERIFY(near(kpi(r, "fill.last_fill"), filled - 96.0 * litre, 1e-5));
        QVERIFY(near(kpi(r, "fill.freezing"), 3.0 * 10.0 * hour));
        QVERIFY(near(kpi(r, "lines.volume"), 0.02 * 99.8 * litre));
        QVERIFY(r.balance.worst < 1e-8);
    }

    void theTrainLosesWhatFillingLoses()
    {
        const figures::RunResult r = support::runOf(plantWith("40"));
        QVERIFY(near(kpi(r, "fill.yield"), 0.98));
        QVERIFY(near(kpi(r, "plant.yield"), 0.98 * 0.998));
        QVERIFY(near(kpi(r, "plant.product"), 80.0 * 0.98 * 99.8 * litre));
        QVERIFY(near(kpi(r, "plant.purity"), 80.0 / 81.0));
    }

    void endsWhenAllAreFull()
    {
        const figures::RunResult r = support::runOf(plantWith("10", R"({"any": ["full", "empty"]})"));
        QCOMPARE(kpi(r, "fill.containers"), 10.0);
        QVERIFY(near(r.phases[0].end, 60.0 / 0.98 / 50.0 * hour));
        QVERIFY(near(support::at(r, "bulk.volume", 4.0 * hour), (100.0 - 60.0 / 0.98) * litre));
        QVERIFY(!reports(r, "units/fill/params/containers", ""));
    }

    void reportsWhenThereWereTooFew()
    {
        const figures::RunResult r = support::runOf(plantWith("10"));
        QVERIFY(reports(r, "units/fill/params/containers", "filled 17 containers of 6 L, but only 10 were available"));
        QCOMPARE(kpi(r, "fill.containers"), 17.0);
    }

    void losesNothingWhereNothingIsLost()
    {
        const figures::RunResult r = support::runOf(plantWith("40", R"({"volume": "60 L"})", "0 %"));
        QCOMPARE(kpi(r, "fill.containers"), 10.0); // full to the last, and no eleventh for rounding
        QVERIFY(near(kpi(r, "fill.yield"), 1.0));
        QVERIFY(near(kpi(r, "fill.last_fill"), 6.0 * litre, 1e-5));
    }
};

TITER_TEST(FillFreezeTest)
#include "tst_fill_freeze.moc"
