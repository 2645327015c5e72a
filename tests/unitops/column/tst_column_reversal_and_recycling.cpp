// A column whose flow is reversed, and one whose effluent returns to its inlet, against exact solutions of dispersion.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <string>

namespace tst_column_reversal_and_recycling {

using namespace titer;
using support::at;

namespace {

constexpr double flow = 5e-7, area = 1e-3, porosity = 0.5, height = 0.1, injected = 5.0;
constexpr double velocity = flow / (area * porosity), residence = height / velocity; // 1 mm/s, 100 s

// 1 mol/m3 for 5 s, then liquid without it at this flow; K: of linear binding.
std::string plant(double dispersion, double K, const std::string& then, const std::string& phases, double duration,
                  const std::string& more = "")
{
    const auto number = [](double v) { return QString::number(v, 'g', 12).toStdString(); };
    const std::string binding =
        K > 0.0 ? R"({"type": "linear", "kinetic": false, "ka": {"tracer": )" + number(K) + R"(}, "kd": {"tracer": 1}})"
                : R"({"type": "none"})";
    return R"({"format": "titer.plant/1", "name": "Loop", "components": [{"id": "tracer", "basis": "amount"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [
    {"for": "5 s", "flow": 5e-7, "concentration": {"tracer": 1}}, )" +
           then + R"(]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "lumped_rate", "length": 0.1,
   "cross_section": 1e-3, "total_porosity": 0.5, "axial_dispersion": )" +
           number(dispersion) + R"(, "binding": )" + binding + "}" + more + R"(},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": )" +
           number(duration) + R"(, "phases": [)" + phases + "]}}";
}

struct Moments {
    double area = 0.0, mean = 0.0; // [mol s/m3], [s]
};

// Of what leaves from t on, by the trapezoidal rule.
Moments momentsFrom(const figures::RunResult& run, double from, double to, double step)
{
    Moments m;
    for (double t = from; t < to + 0.5 * step; t += step) {
        const double c = at(run, "column.out.tracer", t);
        const double part = (t == from || t > to - 0.5 * step ? 0.5 : 1.0) * step * c;
        m.area += part;
        m.mean += part * (t - from);
    }
    m.mean /= m.area;
    return m;
}

// Laplace transform of what leaves a closed vessel with dispersion after a pulse (Danckwerts 1953, Chem Eng Sci 2:1).
double passage(double s, double peclet)
{
    const double a = std::sqrt(1.0 + 4.0 * s * residence / peclet);
    return 4.0 * a * std::exp(0.5 * peclet * (1.0 - a)) /
           ((1.0 + a) * (1.0 + a) - (1.0 - a) * (1.0 - a) * std::exp(-a * peclet));
}

} // namespace

class ColumnReversalAndRecycling : public QObject {
    Q_OBJECT

private slots:
    void whatEnteredComesBack_data();
    void whatEnteredComesBack();
    void aSaturatedBedDoesNotNotice();
    void closedLoopPassesAgainAndAgain();
    void closedLoopMixesInTheEnd();
    void steadyRecyclingAddsToTheFlow();
};

void ColumnReversalAndRecycling::whatEnteredComesBack_data()
{
    QTest::addColumn<double>("K");
    QTest::addColumn<double>("turned"); // [s]
    QTest::newRow("without binding") << 0.0 << 40.0;
    QTest::newRow("linear binding") << 1.0 << 80.0;
}

// What entered at s is at u (t - s)/R + D/u on average, and from x takes R (x/u + D/u^2) to leave at a closed end: it leaves
// (t - s) + 2 D R/u^2 after the flow was turned.
void ColumnReversalAndRecycling::whatEnteredComesBack()
{
    QFETCH(double, K);
    QFETCH(double, turned);
    const double retardation = 1.0 + K, dispersion = 1e-6, step = 0.1, end = 3.0 * turned + 60.0;
    const std::string phases = R"({"id": "back", "unit": "column", "at": ")" + std::to_string(int(turned)) +
                               R"( s", "set": {"column.reversed": 1}})";
    const auto run = support::runOf(plant(dispersion, K, R"({"flow": 5e-7})", phases, end), 1e-7,
                                    runs::gridPoints(end, int(std::lround(end / step)) + 1));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-10);
    QVERIFY(at(run, "column.out.tracer", turned - 1.0) < 1e-6); // nothing has come through
    const Moments back = momentsFrom(run, turned, end, step);
    const double expected = turned - 0.5 * injected + 2.0 * dispersion * retardation / (velocity * velocity);
    QVERIFY2(std::abs(back.area - injected) < 1e-4 * injected, qPrintable(QString::number(back.area, 'g', 12)));
    QVERIFY2(std::abs(back.mean - expected) < 5e-4 * expected,
             qPrintable(QString("%1 s, not %2").arg(back.mean, 0, 'g', 10).arg(expected)));
}

void ColumnReversalAndRecycling::aSaturatedBedDoesNotNotice()
{
    const auto run = support::runOf(
        plant(
            1e-6, 1.0, R"({"flow": 5e-7, "concentration": {"tracer": 1}})",
            R"({"id": "back", "unit": "column", "at": "50 s", "set": {"column.reversed": 1}, "until": {"for": "50 s"}},
                 {"id": "forth", "unit": "column", "after": ["back"], "set": {"column.reversed": 0}})",
            150.0, R"(, "initial": "equilibrated")"),
        1e-7, runs::gridPoints(150.0, 151));
    QVERIFY(run.status == figures::RunStatus::Ok);
    for (double t = 0.0; t <= 150.0; t += 1.0) QVERIFY(std::abs(at(run, "column.out.tracer", t) - 1.0) < 1e-6);
}

// The transform of what passes the end of the bed over all passes is P H/(1 - H), with that of the injection P and of a
// passage H.
void ColumnReversalAndRecycling::closedLoopPassesAgainAndAgain()
{
    constexpr double step = 0.25, end = 2000.0, s = 0.01;
    const double dispersion = 2e-6;
    const auto run = support::runOf(plant(dispersion, 0.0, R"({"flow": 0})",
                                          R"({"id": "loop", "unit": "column", "at": "5 s",
                                              "set": {"column.recycle_flow": 5e-7}})",
                                          end),
                                    1e-7, runs::gridPoints(end, int(end / step) + 1));
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(run.balance.worst < 1e-10);
    double transform = 0.0;
    for (double t = 0.0; t <= end; t += step)
        transform += (t == 0.0 || t == end ? 0.5 : 1.0) * step * std::exp(-s * t) * at(run, "column.out.tracer", t);
    const double once = passage(s, velocity * height / dispersion);
    const double expected = (1.0 - std::exp(-s * injected)) / s * once / (1.0 - once);
    QVERIFY2(std::abs(transform - expected) < 1e-4 * expected,
             qPrintable(QString("%1, not %2").arg(transform, 0, 'g', 10).arg(expected, 0, 'g', 10)));
    QVERIFY(std::abs(at(run, "column.column_volumes", end) - flow * end / (area * height)) < 1e-6);
}

void ColumnReversalAndRecycling::closedLoopMixesInTheEnd()
{
    const auto run = support::runOf(plant(2e-6, 0.0, R"({"flow": 0})",
                                          R"({"id": "loop", "unit": "column", "at": "5 s",
                                              "set": {"column.recycle_flow": 5e-7}})",
                                          5000.0),
                                    1e-7, runs::gridPoints(5000.0, 51));
    const double mixed = flow * injected / (area * porosity * height);
    QVERIFY(std::abs(at(run, "column.out.tracer", 5000.0) - mixed) < 1e-6 * mixed);
    QVERIFY(run.balance.worst < 1e-10);
}

void ColumnReversalAndRecycling::steadyRecyclingAddsToTheFlow()
{
    const auto run = support::runOf(plant(2e-6, 0.0, R"({"flow": 5e-7, "concentration": {"tracer": 1}})",
                                          R"({"id": "both", "unit": "column", "at": "5 s",
                                              "set": {"column.recycle_flow": 1e-6}})",
                                          1000.0),
                                    1e-6, runs::gridPoints(1000.0, 101));
    QVERIFY(std::abs(at(run, "column.interstitial_velocity", 500.0) - 3.0 * velocity) < 1e-9);
    QVERIFY(std::abs(at(run, "column.out.tracer", 1000.0) - 1.0) < 1e-4);
    QVERIFY(run.balance.worst < 1e-10);
}

TITER_TEST(ColumnReversalAndRecycling)

} // namespace tst_column_reversal_and_recycling

#include "tst_column_reversal_and_recycling.moc"
