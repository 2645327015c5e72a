// Runs side by side: two tanks that are filled at other times and rates.
#include "app/run/run_comparison.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_run_comparison {

using namespace titer;
using namespace titer::app;
using By = RunAlignment::By;

namespace {

constexpr double hour = 3600.0, litre = 1e-3;

// 10 L; from `wait` hours on `flow` L/h come for 20 h.
QByteArray tank(int wait, int flow, const char* volume = "200 L")
{
    return QByteArray(R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "sugar", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "100 h", "flow": "0 L/h", "concentration": {"sugar": "2 g/L"}}]},
   {"id": "tank", "type": "hold_tank", "label": "The tank", "params": {"vessel_volume": ")") +
           volume + R"("}, "initial": {"volume": "10 L"}}],
 "streams": [{"from": "feed.out", "to": "tank.in"}],
 "recipe": {"duration": "40 h", "phases": [
   {"id": "rest", "unit": "tank", "at": "0 h", "until": {"for": ")" +
           QByteArray::number(wait) + R"( h"}},
   {"id": "fill", "label": "Filling", "unit": "tank", "after": ["rest"], "until": {"for": "20 h"}, "set": {"feed.out.flow": ")" +
           QByteArray::number(flow) + R"( L/h"}}]}})";
}

std::shared_ptr<const Run> runOf(const QByteArray& plant)
{
    auto run = std::make_shared<Run>();
    base::Errors errors;
    run->flowsheet = model::readPlant(plant.toStdString(), errors);
    run->plant = support::checkedPlant(plant.toStdString());
    run->result = runs::run(run->plant, {});
    return run;
}

double at(const BatchLine& line, double x)
{
    for (std::size_t i = 1; i < line.x.size(); ++i)
        if (line.x[i] >= x)
            return line.y[i - 1] + (line.y[i] - line.y[i - 1]) * (x - line.x[i - 1]) / (line.x[i] - line.x[i - 1]);
    return std::nan("");
}

} // namespace

class TestRunComparison : public QObject {
    Q_OBJECT

private slots:
    void saysWhatDiffersAndWhatEachRunHasThere();
    void setsKeyFiguresSideBySide();
    void alignsRunsOnAPhase();
    void putsAValueOverWhatRises();
    void offersWhatAllRunsHave();
    void leavesEmptyWhatARunLacks();
};

void TestRunComparison::saysWhatDiffersAndWhatEachRunHasThere()
{
    const Runs runs{runOf(tank(5, 2)), runOf(tank(5, 2)), runOf(tank(5, 2, "300 L")), runOf(tank(8, 2))};
    const RunDifferences differences = differencesOf(runs, solve::catalogue());
    QCOMPARE(differences.places.size(), std::size_t(2));
    QVERIFY2(differences.places[0].name.startsWith("The tank, "), qPrintable(differences.places[0].name));
    const auto plain = [](QString text) { return text.replace(QChar(0x00a0), ' '); };
    const QStringList expected{"200 L", "200 L", "300 L", "200 L"};
    for (int i = 0; i < 4; ++i) QCOMPARE(plain(differences.places[0].values[i]), expected[i]);
    QCOMPARE(plain(differences.places[1].values[0]), QString("5 h"));
    QCOMPARE(plain(differences.places[1].values[3]), QString("8 h"));
    QVERIFY(differencesOf({runs[0], runs[1]}, solve::catalogue()).places.empty());
}

void TestRunComparison::setsKeyFiguresSideBySide()
{
    const Runs runs{runOf(tank(5, 2)), runOf(tank(5, 3))};
    const RunDifferences differences = differencesOf(runs, solve::catalogue());
    const auto volume = std::find_if(differences.figures.begin(), differences.figures.end(),
                                     [](const RunDifferences::Figure& f) { return f.tag == "tank.volume"; });
    QVERIFY(volume != differences.figures.end());
    QCOMPARE(volume->unit, std::string("L"));
    QVERIFY(std::abs(volume->values[0] - 50.0) < 1e-3);
    QVERIFY(std::abs(volume->values[1] - 70.0) < 1e-3);
}

void TestRunComparison::alignsRunsOnAPhase()
{
    const RunAlignment fill{By::Phase, "fill"};
    for (const int wait : {5, 8}) {
        const auto run = runOf(tank(wait, 2));
        QCOMPARE(zeroOf(*run, fill), wait * hour);
        const BatchLine line = courseOf(*run, "tank.volume", fill);
        QCOMPARE(line.x.front(), -wait * hour);
        QVERIFY(std::abs(at(line, 10 * hour) / litre - 30.0) < 0.05);
    }
    QVERIFY(std::isnan(zeroOf(*runOf(tank(5, 2)), {By::Phase, "rinse"})));
}

// The sugar that is in the tank follows from its volume, whenever and however fast it came: c V = 2 g/L (V - 10 L).
void TestRunComparison::putsAValueOverWhatRises()
{
    for (const QByteArray& plant : {tank(5, 2), tank(9, 3)}) {
        const BatchLine line = courseOf(*runOf(plant), "tank.sugar", {By::Progress, "tank.volume"});
        QVERIFY(line.x.size() > 100);
        QVERIFY(std::is_sorted(line.x.begin(), line.x.end()));
        QVERIFY(std::abs(at(line, 40 * litre) - 2.0 * 30.0 / 40.0) < 0.01);
    }
}

void TestRunComparison::offersWhatAllRunsHave()
{
    const Runs runs{runOf(tank(5, 2)), runOf(tank(8, 3))};
    const std::vector<NamedKey> phases = commonPhases(runs);
    QCOMPARE(phases.size(), std::size_t(2));
    QCOMPARE(phases[1].key, std::string("fill"));
    QCOMPARE(phases[1].name, QString("The tank, Filling"));
    std::vector<std::string> progress;
    for (const NamedKey& key : commonProgress(runs, "tank")) progress.push_back(key.key);
    QVERIFY(std::find(progress.begin(), progress.end(), "tank.volume") != progress.end());
    QVERIFY(std::find(progress.begin(), progress.end(), "tank.sugar") != progress.end());
    QVERIFY(commonProgress(runs, "another").empty());
    // A run that ends before the phase begins has it not in common.
    QCOMPARE(commonPhases({runs[0], runOf(tank(45, 2))}).size(), std::size_t(1));
}

void TestRunComparison::leavesEmptyWhatARunLacks()
{
    const auto run = runOf(tank(5, 2));
    QVERIFY(courseOf(*run, "vat.volume", {}).x.empty());
    QVERIFY(courseOf(*run, "tank.volume", {By::Progress, "vat.volume"}).x.empty());
    QVERIFY(courseOf(*run, "tank.volume", {By::Phase, "rinse"}).x.empty());
    QVERIFY(commonPhases({}).empty());
    QVERIFY(differencesOf({}, solve::catalogue()).places.empty());
}

TITER_TEST(TestRunComparison)

} // namespace tst_run_comparison

#include "tst_run_comparison.moc"
