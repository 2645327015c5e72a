// The benchmark of the benchmarks ends where the engine does.
#include "core/solve/plain_loop.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_plain_loop {

using namespace titer;

namespace {

std::string plant(const std::string& phases, const std::string& more = {})
{
    return R"({"format": "titer.plant/1", "name": "Culture", "components": [{"id": "cells", "basis": "mass"}, {"id": "substrate", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "2 d", "concentration": {"substrate": "100 g/L"}}]},
  {"id": "v", "type": "bioreactor", "params": {"vessel_volume": "15 L", "kinetics": {"type": "monod"}},
   "initial": {"volume": "7 L", "cells": "0.3 g/L", "substrate": "5 g/L"}})" +
           more + R"(],
 "streams": [{"from": "feed.out", "to": "v.feed"}], "recipe": {"duration": "4 d", "phases": [)" +
           phases + "]}}";
}

const std::string doses = R"({"id": "feed", "unit": "v", "at": "0 h", "dose": [
  {"from": "feed.out", "volume": "0.3 L", "first": "0 h"}, {"from": "feed.out", "volume": "0.2 L", "first": "20 h", "every": "24 h"}]})";

} // namespace

class PlainLoop : public QObject {
    Q_OBJECT

private slots:
    void endsWhereTheEngineDoes();
    void countsItsWork();
    void refusesAPlantThatIsNotPlain_data();
    void refusesAPlantThatIsNotPlain();
};

void PlainLoop::endsWhereTheEngineDoes()
{
    const auto checked = support::checkedPlant(plant(doses));
    const int vessel = checked->unitIndex("v");
    const auto culture = solve::plainCulture(*checked, vessel);
    QVERIFY(culture.ok());
    QCOMPARE(culture->doses.size(), std::size_t(5));
    const auto loop = solve::runPlain(*culture, 1e-9);
    QVERIFY(loop.ok());
    const figures::RunResult run = support::runOf(plant(doses), 1e-9, {0.0, checked->duration});
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(std::abs(loop->volume - 8.1e-3) < 1e-15);
    QVERIFY(std::abs(loop->concentration[0] / support::at(run, "v.cells", checked->duration) - 1.0) < 1e-6);
    QVERIFY(std::abs(loop->concentration[1] - support::at(run, "v.substrate", checked->duration)) < 1e-6);
}

void PlainLoop::countsItsWork()
{
    const auto checked = support::checkedPlant(plant(doses));
    const auto culture = solve::plainCulture(*checked, checked->unitIndex("v"));
    const auto coarse = solve::runPlain(*culture, 1e-4), fine = solve::runPlain(*culture, 1e-8);
    QVERIFY(coarse->steps > 20);
    QVERIFY(fine->steps > 2 * coarse->steps);
    QVERIFY(fine->rightHandSides >= fine->steps);
    QVERIFY(fine->wallTime > 0.0);
}

void PlainLoop::refusesAPlantThatIsNotPlain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("unit");
    const auto row = [](const char* name, const std::string& text, const char* unit) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(unit);
    };
    row("no culture", plant(doses), "feed");
    row("a set-point", plant(R"({"id": "p", "unit": "v", "at": "0 h", "set": {"v.temperature": "33 °C"}})"), "v");
    row("a phase that waits", plant(doses + R"(, {"id": "p", "unit": "v", "after": ["feed"]})"), "v");
}

void PlainLoop::refusesAPlantThatIsNotPlain()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, unit);
    const auto checked = support::checkedPlant(text.toStdString());
    const auto culture = solve::plainCulture(*checked, checked->unitIndex(unit.toStdString()));
    QVERIFY(!culture.ok());
    QCOMPARE(QByteArray::fromStdString(culture.error().where), "units/" + unit);
}

TITER_TEST(PlainLoop)

} // namespace tst_plain_loop

#include "tst_plain_loop.moc"
