// Cost, batches and emissions as responses: a design, its sweep and the design space of it, and an optimum.
#include "tests/studies/priced_plant.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

namespace tst_priced_responses {

using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

const double costOfResin = std::numbers::pi / 4.0 * 0.1 * 0.1 * 0.2 * 1000.0 * 1000.0 / 100.0; // [USD] in a batch

} // namespace

class TestPricedResponses : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString plant()
    {
        QFile file(m_folder.filePath("priced.plant.json"));
        if (file.open(QIODevice::WriteOnly)) file.write(titer::studies::pricedPlant().c_str());
        return file.fileName();
    }

private slots:
    void aDesignAndItsSweepLeadToADesignSpace()
    {
        const QString sheet = m_folder.filePath("design.csv"), results = m_folder.filePath("results.csv");
        const Outcome made =
            runCommandLine({"doe", "design", "full", "--factor", "yield=0.6:0.9", "--factor", "price=5:15:USD/L",
                            "--levels", "yield=3", "--levels", "price=3", "-o", sheet});
        QVERIFY2(made.status == 0, made.err.constData());
        const Outcome run = runCommandLine({"sweep",      plant(),
                                            "--runs",     sheet,
                                            "--bind",     "yield=units/a/params/yield",
                                            "--bind",     "price=economics/prices/feed/price",
                                            "--response", "cost=plant.cost",
                                            "--response", "batches=plant.batches",
                                            "--response", "co2=plant.co2",
                                            "--noise",    "cost=1%",
                                            "--noise",    "co2=1%",
                                            "-o",         results});
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(run.out.contains("9 runs, 9 of them ok"));
        const Outcome space = runCommandLine({"doe", "space", results, "--spec", "cost=:15", "--spec", "co2=:150",
                                              "--at", "yield=0.85", "--at", "price=6", "--grid", "3", "--json"});
        QVERIFY2(space.status == 0, space.err.constData());
        QVERIFY(space.object()["probability"].toDouble() > 0.9); // 7.4 USD/g and 118 kg/kg there
    }

    // The more comes over the step, the less a gram costs: 10,857 USD/kg with 47.5 g.
    void anOptimumOfCost()
    {
        const Outcome best =
            runCommandLine({"optimize", plant(), "--vary", "units/a/params/yield=0.6:0.95", "--minimize", "plant.cost",
                            "--subject", "plant.batches >= 10", "--subject", "plant.co2 <= 150", "--json"});
        QVERIFY2(best.status == 0, best.err.constData());
        const double cheapest = (500.0 + costOfResin) / 0.0475;
        QVERIFY2(std::abs(best.object()["objective"].toDouble() / cheapest - 1.0) < 1e-2, best.out.constData());
    }
};

TITER_TEST(TestPricedResponses)

} // namespace tst_priced_responses

#include "tst_priced_responses.moc"
