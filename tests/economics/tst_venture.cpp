// A venture: the one of BioSTEAM's tests in three variants, prices by hand, and each part of the table by itself.
#include "core/economics/cash_flow.h"
#include "core/economics/depreciation.h"
#include "core/economics/venture_result.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_venture {

using namespace titer::economics;

namespace {

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

// tests/test_tea.py of BioSTEAM, recomputed by hand.
VentureOrder published(bool loan, bool deductsPayment)
{
    Venture v{.life = 15,
              .fixedCapital = 3.36,
              .depreciable = 3.36,
              .workingCapital = 0.168,
              .sales = 2.5,
              .fixedCost = 1.68,
              .tax = 0.31};
    v.depreciation.assign(macrsShares(7).begin(), macrsShares(7).end());
    if (loan) v.loan = Venture::Loan{.share = 0.6, .interest = 0.08, .years = 10, .deductsPayment = deductsPayment};
    VentureOrder order;
    order.venture = v;
    order.rate = 0.10;
    return order;
}

// Capital 100, cost 20 a year, 10 years.
VentureOrder byHand()
{
    VentureOrder order;
    order.venture = Venture{.life = 10, .fixedCapital = 100.0, .depreciable = 100.0, .fixedCost = 20.0};
    order.rate = 0.10;
    return order;
}

const VentureYear& yearOf(const VentureResult& result, int year)
{
    for (const VentureYear& y : result.course.years)
        if (y.year == year) return y;
    qFatal("no such year");
}

bool says(const VentureResult& result, const char* where, const char* words)
{
    for (const titer::base::Notice& notice : result.notices)
        if (notice.where == where && notice.what.text().find(words) != std::string::npos) return true;
    return false;
}

} // namespace

class TestVenture : public QObject {
    Q_OBJECT

private slots:
    void isWorthWhatIsPublished_data()
    {
        QTest::addColumn<bool>("loan");
        QTest::addColumn<bool>("payment");
        QTest::addColumn<double>("npv");
        QTest::addColumn<double>("irr");
        QTest::newRow("payment deducted") << true << true << 2.1270492033 << 0.292979532677;
        QTest::newRow("without loan") << false << false << 1.5671329749 << 0.177977071286;
        QTest::newRow("interest deducted") << true << false << 1.7816983271 << 0.264491353786;
    }
    void isWorthWhatIsPublished()
    {
        QFETCH(bool, loan);
        QFETCH(bool, payment);
        QFETCH(double, npv);
        QFETCH(double, irr);
        const VentureResult result = evaluated(published(loan, payment));
        QVERIFY(result.npv && near(*result.npv, npv, 1e-10));
        QVERIFY(result.irr && near(*result.irr, irr, 1e-12));
        QCOMPARE(result.irrAll.size(), std::size_t(1));
        QVERIFY(result.notices.empty());
    }

    void needsTheSalesThatArePublished()
    {
        const VentureResult payment = evaluated(published(true, true)), interest = evaluated(published(true, false));
        QVERIFY(payment.minimumSales && near(*payment.minimumSales, 2.1432346825, 1e-10));
        QVERIFY(interest.minimumSales && near(*interest.minimumSales, 2.1770263365, 1e-10));
        QVERIFY(near(payment.course.annuity, 0.30044345, 1e-8));
        VentureOrder exact = published(true, true);
        exact.venture->sales = *payment.minimumSales;
        QVERIFY(near(*evaluated(exact).npv, 0.0, 1e-12));
    }

    // Year, depreciation, interest, payment, tax, losses carried, cash flow: computed apart from this code.
    void hasTheTableThatIsPublished()
    {
        const double rows[16][7] = {
            {0, 0.0000000000, 0.1612800000, 0.1612800000, 0.0000000000, 0.0000000000, -1.6732800000},
            {1, 0.4801440000, 0.1612800000, 0.3004434492, 0.0122178907, 0.0000000000, 0.5073386600},
            {2, 0.8228640000, 0.1501469241, 0.3004434492, 0.0000000000, 0.3033074492, 0.5195565508},
            {3, 0.5876640000, 0.1381232021, 0.3004434492, 0.0000000000, 0.3714148984, 0.5195565508},
            {4, 0.4196640000, 0.1251375823, 0.3004434492, 0.0000000000, 0.2715223476, 0.5195565508},
            {5, 0.3000480000, 0.1111131129, 0.3004434492, 0.0000000000, 0.0520137969, 0.5195565508},
            {6, 0.2997120000, 0.0959666860, 0.3004434492, 0.0520275337, 0.0000000000, 0.4675290171},
            {7, 0.3000480000, 0.0796085450, 0.3004434492, 0.0680476507, 0.0000000000, 0.4515089000},
            {8, 0.1498560000, 0.0619417526, 0.3004434492, 0.1146071707, 0.0000000000, 0.4049493800},
            {9, 0.0000000000, 0.0428616169, 0.3004434492, 0.1610625307, 0.0000000000, 0.3584940200},
            {10, 0.0000000000, 0.0222550703, 0.3004434492, 0.1610625307, 0.0000000000, 0.3584940200},
            {11, 0.0000000000, 0.0000000000, 0.0000000000, 0.2542000000, 0.0000000000, 0.5658000000},
            {12, 0.0000000000, 0.0000000000, 0.0000000000, 0.2542000000, 0.0000000000, 0.5658000000},
            {13, 0.0000000000, 0.0000000000, 0.0000000000, 0.2542000000, 0.0000000000, 0.5658000000},
            {14, 0.0000000000, 0.0000000000, 0.0000000000, 0.2542000000, 0.0000000000, 0.5658000000},
            {15, 0.0000000000, 0.0000000000, 0.0000000000, 0.2542000000, 0.0000000000, 0.7338000000}};
        const VentureResult result = evaluated(published(true, true));
        QCOMPARE(result.course.years.size(), std::size_t(16));
        double sum = 0.0;
        for (std::size_t i = 0; i < 16; ++i) {
            const VentureYear& y = result.course.years[i];
            QCOMPARE(y.year, int(rows[i][0]));
            const double found[] = {y.depreciation, y.interest, y.payment, y.tax, y.lossCarried, y.cashFlow};
            for (std::size_t j = 0; j < 6; ++j)
                QVERIFY2(near(found[j], rows[i][j + 1], 1e-9), std::to_string(i).c_str());
            sum += y.cashFlow * std::pow(1.1, -y.year);
            QVERIFY(near(result.cumulative[i], sum, 1e-12));
        }
        const VentureYear foot = footOf(result.course);
        QVERIFY(near(foot.depreciation, 3.36) && near(foot.workingCapital, 0.0) && near(foot.capital, 3.36));
        QVERIFY(near(foot.loan, 2.016) && near(foot.payment - foot.interest, 2.016));
    }

    void needsTheSalesOfAHandbook()
    {
        VentureOrder order = byHand();
        QVERIFY(near(*evaluated(order).minimumSales, 36.27453949, 5e-9));
        order.venture->tax = 0.25;
        order.venture->depreciation = straightLineShares(10);
        QVERIFY(near(*evaluated(order).minimumSales, 38.36605265, 5e-9));
    }

    void replacesWhatIsWornOutWhileTheVentureGoesOn()
    {
        VentureOrder order = byHand();
        order.venture->replacements = {
            {.cost = 7.0, .life = 4.0}, {.cost = 3.0, .life = 5.0}, {.cost = 1.0, .life = 10.0}};
        const VentureResult result = evaluated(order);
        for (int year = 0; year <= 10; ++year) {
            const double expected = year == 0 ? 100.0 : year == 5 || year == 9 ? 7.0 : year == 6 ? 3.0 : 0.0;
            QVERIFY2(near(yearOf(result, year).capital, expected), std::to_string(year).c_str());
        }
    }

    void startsUpOverMonthsAndYears()
    {
        VentureOrder order = byHand();
        order.venture->sales = 60.0;
        order.venture->variableCost = 10.0;
        order.venture->startUp = {.time = 1.25, .sales = 0.5, .variable = 0.8, .fixed = 1.0};
        const VentureResult result = evaluated(order);
        QVERIFY(near(yearOf(result, 1).sales, 30.0) && near(yearOf(result, 1).cost, 28.0));
        QVERIFY(near(yearOf(result, 2).sales, 60.0 * (0.75 + 0.25 * 0.5)));
        QVERIFY(near(yearOf(result, 2).cost, 20.0 + 10.0 * (0.75 + 0.25 * 0.8)));
        QVERIFY(near(yearOf(result, 3).sales, 60.0) && near(yearOf(result, 3).cost, 30.0));
    }

    void buildsForYearsAndDiscountsToTheLastOfThem()
    {
        VentureOrder order = byHand();
        order.venture->construction = {0.25, 0.75};
        order.venture->workingCapital = 5.0;
        order.venture->loan = Venture::Loan{.share = 0.5, .interest = 0.1, .years = 5};
        const VentureResult result = evaluated(order);
        QCOMPARE(result.course.years.front().year, -1);
        QVERIFY(near(result.factors.front(), 1.1) && near(result.factors[1], 1.0));
        QVERIFY(near(yearOf(result, -1).capital, 25.0) && near(yearOf(result, 0).capital, 75.0));
        QVERIFY(near(yearOf(result, -1).loan, 12.5) && near(yearOf(result, -1).payment, 1.25));
        QVERIFY(near(yearOf(result, 0).loan, 37.5) && near(yearOf(result, 0).payment, 5.0));
        QVERIFY(near(yearOf(result, 0).workingCapital, 5.0) && near(yearOf(result, 10).workingCapital, -5.0));
        QVERIFY(near(result.course.annuity, 50.0 * 0.1 / (1.0 - std::pow(1.1, -5))));
        QVERIFY(near(footOf(result.course).payment - footOf(result.course).interest, 50.0));
    }

    void repaysALoanThatIsLongerThanTheVenture()
    {
        VentureOrder order = byHand();
        order.venture->loan = Venture::Loan{.share = 1.0, .interest = 0.0, .years = 20};
        const VentureResult result = evaluated(order);
        QVERIFY(near(yearOf(result, 9).payment, 5.0) && near(yearOf(result, 10).payment, 55.0));
    }

    // What is left of the cost when the venture ends is set against what is received for it.
    void deductsAtTheEndWhatIsNotWrittenOff()
    {
        VentureOrder order = byHand();
        order.venture->tax = 0.5;
        order.venture->sales = 60.0;
        order.venture->salvage = 30.0;
        order.venture->depreciation = decliningShares(10, 2.0, false);
        const VentureResult result = evaluated(order);
        const double left = 100.0 * std::pow(0.8, 10), last = 100.0 * 0.2 * std::pow(0.8, 9);
        QVERIFY(near(result.course.notWrittenOff, left));
        QVERIFY(near(yearOf(result, 10).capital, -30.0));
        QVERIFY(near(yearOf(result, 10).tax, 0.5 * (60.0 - 20.0 - last + 30.0 - left)));
    }

    // Without tax and loan inflation changes no value, since rates are above it; depreciation is in money of year 0 and loses worth.
    void countsRatesAboveInflation()
    {
        VentureOrder plain = byHand();
        plain.venture->sales = 40.0;
        plain.venture->salvage = 10.0;
        VentureOrder inflated = plain;
        inflated.venture->inflation = 0.03;
        const VentureResult a = evaluated(plain), b = evaluated(inflated);
        QVERIFY(near(*a.npv, *b.npv, 1e-9) && near(*a.irr, *b.irr, 1e-12));
        QVERIFY(near(*a.modifiedIrr, *b.modifiedIrr, 1e-12) && near(*a.minimumSales, *b.minimumSales, 1e-9));
        QVERIFY(near(yearOf(b, 2).sales, 40.0 * 1.03 * 1.03) && near(b.factors[1], 1.0 / (1.1 * 1.03)));
        QVERIFY(says(b, "inflation", "13.3 %"));
        for (VentureOrder* order : {&plain, &inflated}) {
            order->venture->tax = 0.25;
            order->venture->depreciation = straightLineShares(10);
        }
        QVERIFY(*evaluated(inflated).npv < *evaluated(plain).npv);
    }

    void giveNoRateOfReturnWhereThereAreSeveral()
    {
        VentureOrder order;
        order.cashFlow = {-1600, 10000, -10000};
        order.rate = 0.1;
        const VentureResult several = evaluated(order);
        QVERIFY(!several.irr && several.irrAll.size() == 2);
        QVERIFY(says(several, "irr", "2 rates") && says(several, "irr", "25 %, 400 %"));
        QVERIFY(several.npv && !several.minimumSales);
        order.cashFlow = {1, -1, 1};
        const VentureResult none = evaluated(order);
        QVERIFY(!none.irr && none.irrAll.empty() && says(none, "irr", "No rate"));
        QVERIFY(!none.payback && says(none, "payback", "nothing is to be paid back"));
        order.cashFlow = {100, 20};
        const VentureResult oneSign = evaluated(order);
        QVERIFY(!oneSign.irr && says(oneSign, "irr", "one sign") && says(oneSign, "modified_irr", "one sign"));
        QVERIFY(!oneSign.payback && says(oneSign, "payback", "nothing is to be paid back"));
        QVERIFY(near(*oneSign.npv, 100.0 + 20.0 / 1.1));
    }

    void leavesOutWhatNeedsARate()
    {
        VentureOrder order = byHand();
        order.venture->sales = 40.0;
        order.rate.reset();
        const VentureResult result = evaluated(order);
        QVERIFY(!result.npv && !result.minimumSales && !result.modifiedIrr && !result.discountedPayback);
        QVERIFY(result.irr && near(*result.payback, 5.0));
        QVERIFY(says(result, "rate", "No rate"));
        const titer::base::Json json = ventureResultJson(result);
        QVERIFY(json.find("npv")->isNull() && json.find("table")->items().front().find("present")->isNull());
    }
};

TITER_TEST(TestVenture)

} // namespace tst_venture

#include "tst_venture.moc"
