// Figures of columns, histograms and correlations against R 4.2.2: mean, sd, quantile(type = 7), hist(breaks = "FD"), and
// cor(use = "pairwise.complete.obs"), of numbers that both make by the same formulas.
#include "core/base/not_available.h"
#include "core/studies/description/correlations.h"
#include "core/studies/description/description.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <functional>

namespace tst_description {

using namespace titer::studies;
using Numbers = std::vector<double>;

namespace {

constexpr double gap = titer::base::notAvailable;

Numbers numbers(int count, const std::function<double(int)>& of)
{
    Numbers all;
    for (int i = 0; i < count; ++i) all.push_back(of(i));
    return all;
}

// i <- 0:39; a <- sin(1.7*i)*10 + 0.3*i; b <- exp(3*sin(2.3*i)); c <- floor(i/4) %% 3; k <- rep(7, 40); d <- a^3 + 5*b
// a[i %% 7 == 3] <- NA; k[i %% 9 == 0] <- NA; d[i %% 5 == 1] <- NA
double wholeA(int i)
{
    return std::sin(1.7 * i) * 10.0 + 0.3 * i;
}
double wholeB(int i)
{
    return std::exp(3.0 * std::sin(2.3 * i));
}
const Numbers a = numbers(40, [](int i) { return i % 7 == 3 ? gap : wholeA(i); });
const Numbers b = numbers(40, wholeB);
const Numbers c = numbers(40, [](int i) { return double(i / 4 % 3); });
const Numbers k = numbers(40, [](int i) { return i % 9 == 0 ? gap : 7.0; });
const Numbers d =
    numbers(40, [](int i) { return i % 5 == 1 ? gap : wholeA(i) * wholeA(i) * wholeA(i) + 5.0 * wholeB(i); });

bool near(double value, double wanted)
{
    return std::abs(value - wanted) <= 1e-12 * std::max(1.0, std::abs(wanted));
}

} // namespace

class Description : public QObject {
    Q_OBJECT

private slots:
    void describesAsR_data();
    void describesAsR();
    void binsWhatHasNoWidth();
    void correlatesAsR();
    void correlatesNothingWithAConstant();
};

void Description::describesAsR_data()
{
    QTest::addColumn<Numbers>("values");
    QTest::addColumn<Numbers>("figures"); // n, mean, sd, quantile()
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("width");
    QTest::addColumn<std::vector<int>>("counts");
    QTest::newRow("a") << a
                       << Numbers{34,
                                  6.237302559513667,
                                  7.115289946292788,
                                  -5.517984457438632,
                                  0.5622319091670565,
                                  6.404269621346109,
                                  11.65841317543379,
                                  19.69403860686701}
                       << -10.0 << 5.0 << std::vector{2, 6, 7, 7, 8, 4};
    QTest::newRow("b") << b
                       << Numbers{40,
                                  5.002437349200487,
                                  6.710918864836215,
                                  0.05001236060572135,
                                  0.135898852831177,
                                  1.094113591604117,
                                  8.580608977743442,
                                  20.08532544442227}
                       << 0.0 << 5.0 << std::vector{27, 4, 4, 4, 1};
    QTest::newRow("on edges") << c << Numbers{40, 0.9, 0.8412444993533733, 0, 0, 1, 2, 2} << 0.0 << 1.0
                              << std::vector{28, 12};
    QTest::newRow("d") << d
                       << Numbers{32,
                                  1412.705498848871,
                                  2388.903215009495,
                                  -555.5348980718328,
                                  4.275367686181769,
                                  313.5683680091845,
                                  1703.677496648646,
                                  9537.082673270874}
                       << -1000.0 << 1000.0 << std::vector{6, 15, 4, 2, 1, 1, 1, 0, 1, 0, 1};
    // t <- tan(0.7*(0:999)); t/(1 + abs(t))
    QTest::newRow("both tails") << numbers(1000,
                                           [](int i) {
                                               const double t = std::tan(0.7 * i);
                                               return t / (1.0 + std::abs(t));
                                           })
                                << Numbers{1000,
                                           0.004112577354650734,
                                           0.5643218369238208,
                                           -0.9964449683360334,
                                           -0.4958846445793388,
                                           0.01183369942816126,
                                           0.5004591555088315,
                                           0.9982718924811298}
                                << -1.0 << 0.2 << std::vector{76, 110, 126, 110, 74, 79, 109, 126, 109, 81};
    // i <- 0:49; ifelse(i < 45, 2, i): quartiles are equal, tenths not.
    QTest::newRow("equal quartiles") << numbers(50, [](int i) { return i < 45 ? 2.0 : i; })
                                     << Numbers{50, 6.5, 13.64453991117894, 2, 2, 2, 2, 49} << 0.0 << 10.0
                                     << std::vector{45, 0, 0, 0, 5};
    // (0:99)/100: sums of round numbers that fall beside the edges by rounding.
    QTest::newRow("rounded") << numbers(100, [](int i) { return i / 100.0; })
                             << Numbers{100, 0.495, 0.2901149197588202, 0, 0.2475, 0.495, 0.7425, 0.99} << 0.0 << 0.2
                             << std::vector{21, 20, 20, 20, 19};
    // i <- 0:99; 1e6 + 0.001*(i %% 17)
    QTest::newRow("far from zero") << numbers(100, [](int i) { return 1e6 + 0.001 * (i % 17); })
                                   << Numbers{100,         1000000.00785, 0.004854186982099691, 1000000,
                                              1000000.004, 1000000.008,   1000000.012,          1000000.016}
                                   << 1e6 << 0.005 << std::vector{36, 30, 29, 5};
    // i <- 0:599; ifelse(i < 599, 2, 5): Scott's rule.
    std::vector<int> single(60, 0);
    single.front() = 599;
    single.back() = 1;
    QTest::newRow("one value apart") << numbers(600, [](int i) { return i < 599 ? 2.0 : 5.0; })
                                     << Numbers{600, 2.005, 0.1224744871391589, 2, 2, 2, 2, 5} << 2.0 << 0.05 << single;
}

void Description::describesAsR()
{
    QFETCH(Numbers, values);
    QFETCH(Numbers, figures);
    QFETCH(double, first);
    QFETCH(double, width);
    QFETCH(std::vector<int>, counts);
    const ColumnDescription found = describe(values);
    QCOMPARE(double(found.count), figures[0]);
    QCOMPARE(found.missing, int(values.size()) - found.count);
    const double all[] = {found.mean,   found.deviation,     found.least,   found.lowerQuartile,
                          found.median, found.upperQuartile, found.greatest};
    for (std::size_t i = 0; i < std::size(all); ++i)
        QVERIFY2(near(all[i], figures[i + 1]), QByteArray::number(all[i], 'g', 17));
    QVERIFY(!found.histogram.isBounded);
    QCOMPARE(found.histogram.rule,
             std::string(qstrcmp(QTest::currentDataTag(), "one value apart") ? "freedman-diaconis" : "scott"));
    QCOMPARE(found.histogram.counts, counts);
    QVERIFY(near(found.histogram.edges.front(), first));
    QVERIFY(std::abs(found.histogram.width() - width) < 1e-9);
    for (const double value : values) QCOMPARE(found.histogram.binOf(value) >= 0, std::isfinite(value));
}

void Description::binsWhatHasNoWidth()
{
    const ColumnDescription none = describe(Numbers{gap, gap});
    QCOMPARE(none.missing, 2);
    QVERIFY(std::isnan(none.mean) && std::isnan(none.median) && none.histogram.counts.empty());
    const ColumnDescription equal = describe(Numbers{0.1, 0.1, 0.1, gap});
    QCOMPARE(equal.mean, 0.1);
    QCOMPARE(equal.deviation, 0.0);
    QCOMPARE(equal.histogram.rule, std::string("one value"));
    QCOMPARE(equal.histogram.counts, std::vector{3});
    QCOMPARE(equal.histogram.binOf(0.1), 0);
    QVERIFY(std::isnan(describe(Numbers{2.0}).deviation));
    // Where the rule would have thousands of bins, or none can be worked out.
    const ColumnDescription far = describe(numbers(2000, [](int i) { return std::tan(double(i)); }));
    QVERIFY(far.histogram.isBounded && far.histogram.counts.size() <= maxBins);
    QCOMPARE(describe(Numbers{-1e308, 1e308}).histogram.counts, std::vector{2});
    QCOMPARE(describe(Numbers{0.0, 5e-320}).histogram.counts, std::vector{2});
    QCOMPARE(describe(Numbers{0.6, 0.6, 0.75, 0.75}).histogram.counts, std::vector{4}); // 3 x 0.2 is above 0.6
    // A column that is constant but for rounding, and one that is nearly so: all values lie in bins.
    const ColumnDescription rounded = describe(numbers(40, [](int i) { return 310.15 + 6e-14 * (i % 3); }));
    QCOMPARE(rounded.histogram.counts, std::vector{40});
    for (int k = 0; k < 200; ++k) {
        const double size = 300.0 + 0.37 * k;
        const Numbers close = numbers(40, [&](int i) { return size * (1.0 + 1.3e-9 * (i % 7)); });
        const Histogram bins = describe(close).histogram;
        for (const double value : close) QVERIFY(bins.binOf(value) >= 0);
    }
}

// cor(cbind(a, b, c, k, d), use = "pairwise.complete.obs"), the same with method = "spearman", crossprod(!is.na(x))
void Description::correlatesAsR()
{
    const Correlations found = correlationsOf({a, b, c, k, d});
    const struct {
        int one, other;
        double pearson, spearman;
        int pairs;
    } wanted[] = {{0, 1, -0.15274330089358118, -0.008708938120702826, 34},
                  {0, 2, 0.13205407816090944, 0.12647900600509651, 34},
                  {0, 4, 0.8407245515959796, 0.985347985347985289, 27},
                  {1, 2, -0.04725915503898445, -0.03115496999358441, 40},
                  {1, 4, -0.18822901040785597, 0.070381231671554245, 32},
                  {2, 4, 0.02469782616086541, 0.09411802307392303, 32},
                  {4, 4, 1.0, 1.0, 32}};
    for (const auto& each : wanted)
        for (const std::size_t place : {found.place(each.one, each.other), found.place(each.other, each.one)}) {
            QVERIFY2(near(found.pearson[place], each.pearson), QByteArray::number(found.pearson[place], 'g', 17));
            QVERIFY2(near(found.spearman[place], each.spearman), QByteArray::number(found.spearman[place], 'g', 17));
            QCOMPARE(found.pairs[place], each.pairs);
        }
    QCOMPARE(found.pairs[found.place(3, 4)], 28);
}

void Description::correlatesNothingWithAConstant()
{
    const Correlations found = correlationsOf({a, k, Numbers(40, gap)});
    for (int other = 0; other < 3; ++other)
        for (const int constant : {1, 2}) {
            QVERIFY(std::isnan(found.pearson[found.place(constant, other)]));
            QVERIFY(std::isnan(found.spearman[found.place(constant, other)]));
        }
    QCOMPARE(found.pairs[found.place(0, 2)], 0);
    // Constant only where both have values, and by values whose mean is rounded.
    const Numbers part{0.1, 0.1, 0.1, 5.0}, rises{1.0, 2.0, 3.0, gap};
    QVERIFY(std::isnan(correlationsOf({part, rises}).pearson[1]));
    // Squares of these would vanish, or overflow.
    for (const double scale : {1e-200, 1e200})
        QCOMPARE(correlationsOf({Numbers{scale, 2.0 * scale, 3.0 * scale}, Numbers{3.0, 2.0, 1.0}}).pearson[1], -1.0);
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(correlationsOf({a, b}, stopped.get_token()).columns, 0);
}

TITER_TEST(Description)

} // namespace tst_description

#include "tst_description.moc"
