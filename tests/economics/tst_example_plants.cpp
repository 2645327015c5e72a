// The examples that come with prices: everything that their runs draw, wear out and let go has a price, a mass and a factor, so that cost,
// footprint, schedule and venture are complete.
#include "core/economics/cost_of_goods.h"
#include "core/economics/economics_file.h"
#include "core/economics/plant_venture.h"
#include "core/figures/amounts/footprint.h"
#include "core/schedule/plan.h"
#include "core/schedule/plant_tasks.h"
#include "core/schedule/schedule.h"
#include "generated/examples.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <string>

namespace tst_example_plants {

using namespace titer;
using economics::CostOfGoods;

namespace {

// Of the continuous plant the first days, which draw all that the others do: a whole run takes minutes.
std::string pricedExample(const QByteArray& id)
{
    for (const model::Example& example : model::examples()) {
        if (id != QByteArray(example.id.data(), qsizetype(example.id.size()))) continue;
        QString text = QString::fromUtf8(example.text.data(), qsizetype(example.text.size()));
        if (id == "mab-continuous") text.replace("\"duration\": \"30 d\"", "\"duration\": \"2 d\"");
        return text.toStdString();
    }
    qFatal("no such example");
    return {};
}

QByteArray firstOf(const base::Errors& errors)
{
    return errors.empty() ? QByteArray()
                          : QByteArray::fromStdString(errors.front().where + ": " + errors.front().what.text());
}

} // namespace

class TestExamplePlants : public QObject {
    Q_OBJECT

private slots:
    void areComplete_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char* id : {"mab-platform", "mab-continuous", "plasmid-dna"}) QTest::newRow(id) << QByteArray(id);
    }
    void areComplete()
    {
        QFETCH(QByteArray, id);
        const std::string text = pricedExample(id);
        const auto plant = support::checkedPlant(text);
        const figures::RunResult result = support::runOf(text, 1e-4);
        base::Errors errors;
        const economics::Economics stated = economics::readEconomics(plant->economics, *plant, errors);
        QVERIFY2(errors.empty(), firstOf(errors).constData());
        const CostOfGoods cost = economics::costOf(stated, *plant, result);
        for (const CostOfGoods::Unpriced& each : cost.unpriced) qWarning("without a price: %s", each.of.c_str());
        QVERIFY(cost.status == CostOfGoods::Status::Ok);
        for (const CostOfGoods::Line& line : cost.lines) // of what is stated with a source it is “example”
            QVERIFY2(line.source.empty() || line.source == "example", line.id.c_str());
        QVERIFY(cost.hasSchedule && cost.fits > 0 && cost.batches > 0);

        const figures::FactorTable table = figures::factorsOf(*plant, errors);
        QVERIFY2(errors.empty(), firstOf(errors).constData());
        const figures::Footprint footprint = figures::footprintOf(*plant, result, table);
        for (const base::Notice& notice : footprint.notices)
            qInfo("%s: %s", notice.where.c_str(), notice.what.text().c_str());
        QVERIFY(footprint.isComplete && footprint.hasFactors);
        QVERIFY(footprint.electricity > 0.0 && footprint.fuel > 0.0);

        base::Notices notices;
        const schedule::Tasks tasks =
            schedule::tasksOf(*plant, result, schedule::readPlan(plant->economics, errors), errors);
        const auto made = schedule::scheduleOf(tasks, errors, notices);
        QVERIFY2(errors.empty(), firstOf(errors).constData());
        QVERIFY(made && made->cycleTime > 0.0 && made->batchTime >= made->cycleTime);

        const economics::PlantVenture venture = economics::ventureOf(stated, cost, errors);
        QVERIFY2(errors.empty(), firstOf(errors).constData());
        const economics::VentureResult worth = economics::evaluated(venture.order);
        QVERIFY(worth.npv && worth.minimumSales && venture.product > 0.0);
    }

    // Published: 100 USD/g (GE Healthcare 2008), 121 USD/g of one that plants make (Nandi et al. 2016).
    void thePlatformCostsWhatIsUsual()
    {
        const std::string text = pricedExample("mab-platform");
        const auto plant = support::checkedPlant(text);
        base::Errors errors;
        const economics::Economics stated = economics::readEconomics(plant->economics, *plant, errors);
        const CostOfGoods cost = economics::costOf(stated, *plant, support::runOf(text, 1e-4));
        const double perGram = cost.perMass(cost.perBatch()) * 1e-3;
        for (std::size_t c = 0; c < economics::costClassCount; ++c)
            qInfo("%s: %.3g USD/g", std::string(economics::textOf(economics::CostClass(c))).c_str(),
                  cost.perMass(cost.classes[c]) * 1e-3);
        QVERIFY2(perGram > 20.0 && perGram < 200.0, std::to_string(perGram).c_str());
    }
};

TITER_TEST(TestExamplePlants)

} // namespace tst_example_plants

#include "tst_example_plants.moc"
