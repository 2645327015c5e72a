// Seeded mutations of a plant file: whatever comes, reading and checking end with a plant or with faults that have a sentence each.
#include "core/base/text.h"
#include "core/model/plant/plant.h"
#include "tests/support/core/fake_types.h"
#include "tests/support/core/mutations.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>

namespace tst_plant_fuzz {

using namespace titer;
using namespace titer::model;
using base::Json;
using support::below;
using support::Random;

namespace {

// Sound plants hold what the engine relies on; others have a sentence for each fault.
void evaluate(const Plant& plant, const base::Errors& errors)
{
    for (const base::Error& e : errors) {
        QVERIFY(e.what.text().size() > 15);
        QVERIFY2(e.what.text().find("{1}") == std::string::npos, e.what.text().c_str());
    }
    if (!errors.empty()) return;
    for (const PlantUnit& u : plant.units) {
        QVERIFY(u.type && u.model);
        QCOMPARE(u.set.size(), u.type->setPoints.size());
        QCOMPARE(u.setup.initial.size(), plant.components.size());
    }
    for (const PlantPhase& p : plant.phases) {
        QVERIFY(p.unit >= 0);
        QVERIFY(p.at >= 0.0 || !p.after.empty());
        QVERIFY(!p.isTransfer || (p.transfer.unit >= 0 && p.transfer.flow > 0.0 && !p.until.empty()));
        for (const PlantDose& d : p.doses) QVERIFY(d.stream >= 0 && d.volume > 0.0);
        for (const auto& [target, value] : p.set) QVERIFY(!tagOf(plant, target).empty() && std::isfinite(value));
    }
    for (const PlantController& c : plant.controllers) QVERIFY(c.controller && c.period > 0.0 && c.writes.unit >= 0);
}

// Runs for a while, and 150 times at least; a minute where TITER_LONG is set.
class Clock {
public:
    Clock() { m_timer.start(); }
    bool runs()
    {
        const int time = qEnvironmentVariableIsSet("TITER_LONG") ? 60'000 : 500; // [ms]
        return (++m_runs <= 150 || m_timer.elapsed() < time) && !QTest::currentTestFailed();
    }

private:
    QElapsedTimer m_timer;
    int m_runs = 0;
};

} // namespace

class PlantFuzz : public QObject {
    Q_OBJECT

private slots:
    void survivesBrokenText();
    void survivesExchangedValues();
    void survivesWritingAnywhere();
};

void PlantFuzz::survivesBrokenText()
{
    Random random(20);
    int sound = 0, runs = 0;
    for (Clock clock; clock.runs(); ++runs) {
        base::Errors errors;
        const Flowsheet f = readPlant(support::mutated(support::fakePlant(), random), errors);
        const Plant plant = check(f, support::fakeCatalogue(), errors);
        evaluate(plant, errors);
        sound += errors.empty();
    }
    QVERIFY(runs > 100);
    QVERIFY2(sound > 0 && sound < runs, qPrintable(QString("%1 of %2 sound").arg(sound).arg(runs)));
}

void PlantFuzz::survivesExchangedValues()
{
    Random random(21);
    base::Errors none;
    const Json example = base::readJson(support::fakePlant(), none);
    QVERIFY(none.empty());
    int sound = 0, runs = 0;
    for (Clock clock; clock.runs(); ++runs) {
        base::Errors errors;
        const Flowsheet f = readPlantJson(support::mutated(example, random), errors);
        const bool read = errors.empty();
        const Plant plant = check(f, support::fakeCatalogue(), errors);
        evaluate(plant, errors);
        if (!read) continue;
        // What could be read goes through the file without loss.
        base::Errors again;
        QVERIFY(readPlant(writePlant(f), again) == f);
        sound += errors.empty();
    }
    QVERIFY(runs > 100);
    QVERIFY2(sound > 0 && sound < runs, qPrintable(QString("%1 of %2 sound").arg(sound).arg(runs)));
}

void PlantFuzz::survivesWritingAnywhere()
{
    Random random(22);
    const char* const words[] = {"units",
                                 "n1",
                                 "params",
                                 "kinetics",
                                 "species",
                                 "recipe",
                                 "phases",
                                 "feed",
                                 "dose",
                                 "0",
                                 "volume",
                                 "controllers",
                                 "level",
                                 "setpoint",
                                 "-1",
                                 "",
                                 "99999999999999999999",
                                 "initial",
                                 "cells",
                                 "program",
                                 "column",
                                 "binding",
                                 "strength",
                                 "bulk"};
    base::Errors none;
    Flowsheet f = readPlant(support::fakePlant(), none);
    for (int i = 0; i < 20000; ++i) {
        std::string path;
        const std::size_t depth = below(random, 7);
        for (std::size_t k = 0; k < depth; ++k)
            path += std::string(k ? "/" : "") + words[below(random, std::size(words))];
        (void)findAtPath(f, path);
        (void)setAtPath(f, path, Json(support::scrap(random)));
    }
    base::Errors errors;
    evaluate(check(f, support::fakeCatalogue(), errors), errors);
}

TITER_TEST(PlantFuzz)

} // namespace tst_plant_fuzz

#include "tst_plant_fuzz.moc"
