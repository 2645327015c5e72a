// Quantities drawn from distributions whose points are known, and what is reported of models whose answers are.
#include "core/studies/analysis/computer_experiments/uncertainty.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_uncertainty {

using namespace titer;
using namespace titer::studies;

namespace {

Uncertain quantity(const char* text)
{
    const base::Result<Uncertain> read = readUncertain(text);
    if (!read) qFatal("%s", read.error().what.text().c_str());
    return *read;
}

SampleOrder order(SampleOrder::Method method, int samples)
{
    return {.method = method,
            .samples = samples,
            .seed = 7,
            .quantities = {quantity("a=uniform:0:2:g/L"), quantity("b=normal:10:3"), quantity("c=triangular:0:1:3")}};
}

// The sheet as a sweep leaves it, with y = 4 a + b.
Sheet carriedOut(const SampleOrder& drawn)
{
    base::Errors errors;
    base::Notices notices;
    Sheet sheet = readSheet(*writeSample(drawn), {}, errors, notices);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    std::vector<double> y;
    for (std::size_t row = 0; row < sheet.rows(); ++row)
        y.push_back(4.0 * sheet.find("a")->values[row] + sheet.find("b")->values[row]);
    sheet.columns.push_back(numberColumn("y", y));
    return sheet;
}

} // namespace

class tst_uncertainty : public QObject {
    Q_OBJECT

private slots:
    // scipy.stats: norm(5, 0.2), lognorm(s=ln 1.5, scale=2), triang(c=0.25, loc=1, scale=4), uniform(1, 3).
    void hasTheKnownPoints()
    {
        const auto close = [](double found, double known) { return std::abs(found - known) < 1e-9 * std::abs(known); };
        QVERIFY(close(quantity("x=normal:5:0.2").at(0.975), 5.391992796908011));
        QVERIFY(close(quantity("x=lognormal:2:1.5").at(0.9), 3.362792145687603));
        QVERIFY(close(quantity("x=triangular:1:2:5").at(0.1), 1.632455532033676));
        QVERIFY(close(quantity("x=triangular:1:2:5").at(0.9), 3.904554884989669));
        QVERIFY(close(quantity("x=uniform:1:4").at(0.25), 1.75));
        for (const char* text : {"x=normal:5:0.2", "x=lognormal:2:1.5"})
            QVERIFY(std::isfinite(quantity(text).at(0.0)) && std::isfinite(quantity(text).at(1.0)));
    }

    void comesBackFromItsText()
    {
        for (const char* text :
             {"x=normal:5:0.2:g/L", "a/b/c=lognormal:2:1.5", "x=triangular:1:2:5:h", "x=uniform:-1:4"})
            QCOMPARE(writeUncertain(quantity(text)), std::string(text));
    }

    void reportsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"x", "x=5", "x=normal:5", "x=normal:5:0", "x=uniform:2:1", "x=triangular:1:5:2",
                                 "x=lognormal:-1:2", "x=lognormal:1:1", "x=normal:5:a", "x=normal:5:1:furlong",
                                 "=uniform:1:2", "x=normal:nan:1", "x=uniform:1:2:3:g"})
            QTest::addRow("%s", text) << QByteArray(text);
    }
    void reportsWhatIsWrong()
    {
        QFETCH(const QByteArray, text);
        const base::Result<Uncertain> read = readUncertain(text.toStdString());
        QVERIFY(!read);
        QVERIFY(read.error().where.starts_with("quantities/") && read.error().what.text().size() > 20);
    }

    void headersComeBack()
    {
        for (const auto method :
             {SampleOrder::Method::MonteCarlo, SampleOrder::Method::Sobol, SampleOrder::Method::Morris}) {
            const SampleOrder drawn = order(method, 16);
            const base::Result<SampleOrder> read = readSampleHeader("# of others\n" + *writeSample(drawn));
            QVERIFY(read);
            QVERIFY(read->method == method && read->quantities == drawn.quantities && read->seed == 7);
            QCOMPARE(*drawRuns(*read), *drawRuns(drawn));
        }
        QVERIFY(!readSampleHeader("a,b\n1,2\n"));
        QVERIFY(!readSampleHeader("# titer.sample/1 {\"method\": \"sobol\"}\n"));
    }

    // The variance of 4 a is 16 / 3, of b it is 9; c has none of it.
    void sheetsGiveTheKnownIndices()
    {
        const SampleOrder drawn = order(SampleOrder::Method::Sobol, 1024);
        const Sheet sheet = carriedOut(drawn);
        const base::Result<Eigen::VectorXd> values = valuesOf(drawn, sheet, *sheet.find("y"));
        QVERIFY(values);
        const base::Result<SobolIndices> found = sobolIndices(*values, 3, drawn.settings());
        QVERIFY(found);
        const double all = 16.0 / 3.0 + 9.0;
        const double known[] = {16.0 / 3.0 / all, 9.0 / all, 0.0};
        for (std::size_t q = 0; q < 3; ++q) {
            QVERIFY(std::abs(found->first[q].value - known[q]) < 0.02);
            QVERIFY(std::abs(found->total[q].value - known[q]) < 0.02);
        }
        QVERIFY(std::abs(found->mean - 14.0) < 0.05 && std::abs(found->variance / all - 1.0) < 0.03);
    }

    // Linear: the effect of b is that of its range from the 0.5 % to the 99.5 % point, 2 x 2.5758 x 3.
    void sheetsGiveTheKnownEffects()
    {
        SampleOrder drawn = order(SampleOrder::Method::Morris, 10);
        drawn.levels = 2; // the ends of each: a normal quantity is not linear in its share between them
        const Sheet sheet = carriedOut(drawn);
        const base::Result<MorrisEffects> found =
            morrisEffects(*valuesOf(drawn, sheet, *sheet.find("y")), 3, drawn.settings());
        QVERIFY(found);
        QVERIFY(std::abs(found->mu[0] - 8.0) < 1e-9 && found->sigma[0] < 1e-9);
        QVERIFY(std::abs(found->mu[1] - 2.0 * 2.5758293035489 * 3.0) < 1e-9 && found->sigma[1] < 1e-9);
        QVERIFY(std::abs(found->muStar[2]) < 1e-12);
    }

    // A run that failed takes its sample along; the others still determine the truth.
    void leavesOutWhatFailed()
    {
        const SampleOrder drawn = order(SampleOrder::Method::Sobol, 1024);
        Sheet sheet = carriedOut(drawn);
        sheet.columns.back().values[5] = sheet.columns.back().values[3000] = std::nan("");
        const base::Result<SobolIndices> found =
            sobolIndices(*valuesOf(drawn, sheet, *sheet.find("y")), 3, drawn.settings());
        QVERIFY(found);
        QCOMPARE(found->runs, 1022 * 5);
        QVERIFY(std::abs(found->first[1].value - 9.0 / (16.0 / 3.0 + 9.0)) < 0.02);
    }

    void refusesRunsThatAreNotThose()
    {
        const SampleOrder drawn = order(SampleOrder::Method::MonteCarlo, 20);
        const Sheet right = carriedOut(drawn);
        QVERIFY(valuesOf(drawn, right, *right.find("y")));
        Sheet other = right;
        other.find("a")->values[4] += 0.1;
        const auto moved = valuesOf(drawn, other, *other.find("y"));
        QVERIFY(!moved && moved.error().where == "quantities/a");
        other = right;
        other.find("std_order")->values[4] = 4.0;
        QVERIFY(valuesOf(drawn, other, *other.find("y")).error().what.text().find("twice") != std::string::npos);
        other = right;
        other.find("std_order")->values[4] = 21.0;
        QVERIFY(valuesOf(drawn, other, *other.find("y")).error().what.text().find("no run 21") != std::string::npos);
    }

    // R: quantile(1:20, c(.05, .5, .95)) and binom.test(18, 20)$conf.int.
    void reportsHowValuesAreSpread()
    {
        const Eigen::VectorXd values = Eigen::VectorXd::LinSpaced(20, 1.0, 20.0);
        const base::Result<Spread> spread = spreadOf(values);
        QVERIFY(spread);
        QCOMPARE(spread->low, 1.95);
        QCOMPARE(spread->median, 10.5);
        QCOMPARE(spread->high, 19.05);
        QVERIFY(std::abs(spread->deviation - 5.916079783099616) < 1e-12);
        const ShareWithin within = shareWithin(values, 3.0, 1e9);
        QCOMPARE(within.within, 18);
        QVERIFY(std::abs(within.low - 0.6830173) < 1e-6 && std::abs(within.high - 0.9876515) < 1e-6);
        QVERIFY(!spreadOf(Eigen::VectorXd::Constant(3, std::nan(""))));
    }
};

TITER_TEST(tst_uncertainty)

} // namespace tst_uncertainty

#include "tst_uncertainty.moc"
