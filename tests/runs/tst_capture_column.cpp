// The example capture-column: one cycle of protein A as it is run, with the figures that such a step has.
#include "core/figures/breakthrough.h"
#include "core/figures/course.h"
#include "core/figures/peaks.h"
#include "core/figures/pooling.h"
#include "generated/examples.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <numbers>

namespace tst_capture_column {

using namespace titer;

namespace {

constexpr double resin = std::numbers::pi / 4.0 * 0.1 * 0.1 * 0.2; // [m3]

std::string_view capture()
{
    for (const model::Example& example : model::examples())
        if (example.id == "capture-column") return example.text;
    qFatal("the example capture-column is missing");
    return {};
}

} // namespace

class TestCaptureColumn : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_plant = support::checkedPlant(capture());
        m_run = support::runOf(capture(), 1e-5, runs::gridPoints(m_plant->duration, 8001));
        QCOMPARE(std::string(figures::statusText(m_run.status)), std::string("ok"));
        auto course = figures::courseOf(*m_plant, m_run, m_plant->unitIndex("column"));
        QVERIFY(course.ok());
        auto chromatogram = figures::Chromatogram::make(*std::move(course));
        QVERIFY(chromatogram.ok());
        m_chromatogram = *std::move(chromatogram);
        m_product = placeOf("mab");
        QCOMPARE(figures::productOf(*m_plant, m_plant->unitIndex("column")), m_plant->componentIndex("mab"));
    }

    void closesItsBalance() { QVERIFY2(m_run.balance.worst < 1e-10, qPrintable(QString::number(m_run.balance.worst))); }

    void loadsWithoutBreakthrough()
    {
        const auto found = figures::breakthroughOf(*m_chromatogram, m_product, 0.01, resin);
        QVERIFY(found.ok());
        QVERIFY(!found->reached);
        QVERIFY2(found->highest < 0.01, qPrintable(QString::number(found->highest)));
        const double load = found->loaded / resin; // [kg/m3], g per litre
        QVERIFY2(load > 30.0 && load < 45.0, qPrintable(QString::number(load)));
    }

    void elutesInOnePeak()
    {
        figures::PeakSearch search;
        search.within = figures::Span{phase("elute").from, phase("strip_resin").to};
        const auto& outlet = m_chromatogram->course().components[m_product].outlet;
        const std::vector<figures::Peak> peaks = figures::findPeaks(*m_chromatogram, outlet, search);
        QCOMPARE(peaks.size(), std::size_t(1));
        QVERIFY2(peaks[0].height > 30.0 && peaks[0].height < 55.0,
                 qPrintable(QString::number(peaks[0].height))); // [kg/m3]
        const figures::Column* ph = m_run.column("column.ph");
        QVERIFY(ph);
        QVERIFY(std::abs(support::at(m_run, "column.ph", phase("wash").to - 1.0) - 7.4) < 0.05);
        QVERIFY(std::abs(support::at(m_run, "column.ph", phase("elute").to - 1.0) - 3.5) < 0.05);
    }

    void poolsMostOfTheProductAndFewImpurities()
    {
        const auto pool = figures::poolBetween(*m_chromatogram, phase("collect"));
        QVERIFY(pool.ok());
        const double yield = *figures::yieldOf(*m_chromatogram, *pool, m_product);
        QVERIFY2(yield > 0.90 && yield < 0.99, qPrintable(QString::number(yield)));
        const double hcp = *figures::logReductionOf(*m_chromatogram, *pool, placeOf("hcp"));
        QVERIFY2(hcp > 1.0 && hcp < 3.0, qPrintable(QString::number(hcp)));
        // The tank behind the valve holds what the chromatogram says.
        const double held = m_run.column("pool.mab")->values.back() * m_run.column("pool.volume")->values.back();
        QVERIFY2(std::abs(held - pool->amounts[m_product]) < 1e-3 * held,
                 qPrintable(QString("%1 %2").arg(held).arg(pool->amounts[m_product])));
    }

    // A few ng of ligand go with each mg of antibody, and a thousandth or two of all of it in a cycle, much of it in alkali;
    // what left the column is what its resin lost, and its capacity falls by the same part.
    void leachesLigandAsResinsDo()
    {
        const int ligand = placeOf("ligand");
        QVERIFY(ligand >= 0);
        const double perProduct = m_run.column("pool.ligand")->values.back() / m_run.column("pool.mab")->values.back();
        QVERIFY2(perProduct > 1e-6 && perProduct < 20e-6, qPrintable(QString::number(perProduct)));
        constexpr double held = 34.0 * (1.0 - 0.35) * (1.0 - 0.64) * resin; // [kg]
        const double left = m_chromatogram->amount(ligand, m_run.times.back());
        QVERIFY2(left / held > 5e-4 && left / held < 3e-3, qPrintable(QString::number(left / held)));
        const figures::Span alkali = {phase("regenerate").from, m_run.times.back()};
        QVERIFY(left - m_chromatogram->amount(ligand, alkali.from) > 0.3 * left);
    }

    // The recipe's cuts are those that the chromatogram finds for the same absorbance.
    void cutsWhereTheAbsorbanceIs()
    {
        const figures::Span elute = phase("elute"), collect = phase("collect");
        const auto cut =
            figures::cutByLevel(*m_chromatogram, m_chromatogram->course().uv, {1.2, false}, {0.4, false}, elute);
        QVERIFY(cut.ok());
        QVERIFY2(std::abs(cut->from - collect.from) < 2.0 && std::abs(cut->to - collect.to) < 2.0,
                 qPrintable(QString("%1 %2").arg(cut->from - collect.from).arg(cut->to - collect.to)));
    }

private:
    int placeOf(const std::string& id) const
    {
        const auto& components = m_chromatogram->course().components;
        for (std::size_t c = 0; c < components.size(); ++c)
            if (components[c].id == id) return int(c);
        return -1;
    }

    figures::Span phase(std::string_view id) const
    {
        for (const solve::PhaseRecord& record : m_run.phases)
            if (m_plant->phases[std::size_t(record.phase)].id == id) return {record.start, record.end};
        qFatal("a phase did not take place");
        return {};
    }

    std::shared_ptr<const model::Plant> m_plant;
    figures::RunResult m_run;
    std::optional<figures::Chromatogram> m_chromatogram;
    int m_product = -1;
};

TITER_TEST(TestCaptureColumn)

} // namespace tst_capture_column

#include "tst_capture_column.moc"
