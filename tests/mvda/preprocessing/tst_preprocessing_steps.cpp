// Each step of preprocessing against published weights, what defines it, or spectra whose answer is known.
#include "core/base/text.h"
#include "core/mvda/preprocessing/preprocessing.h"
#include "core/studies/numerics/dense.h"
#include "tests/mvda/drawn_tables.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_preprocessing_steps {

using namespace titer;
using namespace titer::mvda;
using Eigen::Index;

namespace {

std::vector<std::string> channels(const RowVectorXd& axis)
{
    std::vector<std::string> names;
    for (const double at : axis) names.push_back(base::writeNumber(at));
    return names;
}

RowVectorXd counted(Index count)
{
    return RowVectorXd::LinSpaced(count, 1.0, double(count));
}

Preprocessing chainOf(const std::string& text, const RowVectorXd& axis)
{
    base::Result<Preprocessing> chain = readPreprocessing(text);
    if (!chain.ok() || !bindColumns(*chain, channels(axis), std::vector<std::string>(std::size_t(axis.size()))).ok())
        qFatal("%s", text.c_str());
    return *chain;
}

// Fitted to these rows; no cell where it cannot be.
MatrixXd after(const std::string& text, const MatrixXd& rows, const RowVectorXd& axis)
{
    Preprocessing chain = chainOf(text, axis);
    const base::Result<MatrixXd> done = fitted(chain, rows);
    return done ? *done : MatrixXd();
}

MatrixXd after(const std::string& text, const MatrixXd& rows)
{
    return after(text, rows, counted(rows.cols()));
}

bool near(const MatrixXd& found, const MatrixXd& expected, double within = 1e-12)
{
    return found.rows() == expected.rows() && found.cols() == expected.cols() &&
           (found - expected).cwiseAbs().maxCoeff() < within;
}

// A spectrum of two bands on 0 to 1.
RowVectorXd bands(const RowVectorXd& axis)
{
    return (-(axis.array() - 0.3).square() / 0.01).exp() + 0.5 * (-(axis.array() - 0.7).square() / 0.02).exp();
}

// What the weights of a window are: of a channel that alone is 1.
RowVectorXd weightsAt(const std::string& text, Index at, Index count)
{
    return after(text, MatrixXd::Identity(count, count)).col(at).transpose();
}

RowVectorXd numbers(std::initializer_list<double> list)
{
    return Eigen::Map<const RowVectorXd>(list.begin(), Index(list.size()));
}

} // namespace

class PreprocessingStepsTest : public QObject {
    Q_OBJECT

private slots:
    void weightsOfSavitzkyAndGolayAreThePublished();
    void aPolynomialIsItself_data();
    void aPolynomialIsItself();
    void snvHasNoMeanAndDeviationOne();
    void scatterOfOneSpectrumVanishes_data();
    void scatterOfOneSpectrumVanishes();
    void scatterIsCorrectedByTheSpectraOfTheModel();
    void detrendingLeavesNothingOfAPolynomial();
    void alsIsWhatSolvesItsEquations();
    void alsTakesEachRowByItself();
    void aRubberBandLiesUnderTheBands();
    void normsAreOne();
    void onlySpikesAreReplaced();
    void rangesKeepTheirEnds();
    void eachRowByItselfButWhatIsFitted_data();
    void eachRowByItselfButWhatIsFitted();
    void splitsBeforeWhatIsFitted();
    void aSaturatedDetectorShows();
};

// Savitzky and Golay 1964, tables I, III, V, of five channels; at the ends Gorry 1990, table I.
void PreprocessingStepsTest::weightsOfSavitzkyAndGolayAreThePublished()
{
    QVERIFY(near(weightsAt("savgol 5 2", 4, 9), numbers({0, 0, -3, 12, 17, 12, -3, 0, 0}) / 35.0));
    QVERIFY(near(weightsAt("savgol 5 2 1", 4, 9), numbers({0, 0, -2, -1, 0, 1, 2, 0, 0}) / 10.0));
    QVERIFY(near(weightsAt("savgol 5 2 2", 4, 9), numbers({0, 0, 2, -1, -2, -1, 2, 0, 0}) / 7.0));
    QVERIFY(near(weightsAt("savgol 5 2", 0, 9), numbers({31, 9, -3, -5, 3, 0, 0, 0, 0}) / 35.0));
    QVERIFY(near(weightsAt("savgol 5 2", 7, 9), numbers({0, 0, 0, 0, -5, 6, 12, 13, 9}) / 35.0));
}

void PreprocessingStepsTest::aPolynomialIsItself_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("last");
    QTest::addColumn<double>("bend"); // how uneven the axis is
    QTest::newRow("rising") << 400.0 << 420.0 << 0.0;
    QTest::newRow("falling") << 1800.0 << 1640.0 << 0.0;
    QTest::newRow("uneven") << 1.0 << 9.0 << 0.3;
}

// A cubic and its derivatives by the axis, to the ends.
void PreprocessingStepsTest::aPolynomialIsItself()
{
    QFETCH(double, first);
    QFETCH(double, last);
    QFETCH(double, bend);
    RowVectorXd u = RowVectorXd::LinSpaced(41, 0.0, 1.0);
    u = (u.array() + bend * u.array() * (1.0 - u.array())).eval();
    const RowVectorXd axis = first + (last - first) * u.array();
    const auto x = ((axis.array() - first) / (last - first)).eval();
    const double by = 1.0 / (last - first);
    const RowVectorXd row = 1.0 + 2.0 * x - 3.0 * x.square() + 4.0 * x.cube();
    const RowVectorXd slope = (2.0 - 6.0 * x + 12.0 * x.square()) * by;
    const RowVectorXd bent = (-6.0 + 24.0 * x) * by * by;
    QVERIFY(near(after("savgol 7 3", row, axis), row, 1e-11));
    QVERIFY(near(after("savgol 7 3 1", row, axis), slope, 1e-11 * slope.cwiseAbs().maxCoeff()));
    QVERIFY(near(after("savgol 9 3 2", row, axis), bent, 1e-10 * bent.cwiseAbs().maxCoeff()));
}

void PreprocessingStepsTest::snvHasNoMeanAndDeviationOne()
{
    MatrixXd rows(2, 3);
    rows << 1.0, 2.0, 3.0, 10.0, 4.0, 7.0;
    MatrixXd expected(2, 3);
    expected << -1.0, 0.0, 1.0, 1.0, -1.0, 0.0;
    QVERIFY(near(after("snv", rows), expected));
    rows.row(1).setConstant(0.1);
    Preprocessing chain = chainOf("snv", counted(3));
    const base::Result<MatrixXd> done = fitted(chain, rows);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().where, std::string("row 2"));
    QVERIFY(done.error().what.text().find("same in every channel") != std::string::npos);
}

void PreprocessingStepsTest::scatterOfOneSpectrumVanishes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("order");
    QTest::newRow("msc") << "msc" << 0;
    QTest::newRow("emsc") << "emsc" << 2;
    QTest::newRow("emsc 4") << "emsc 4" << 4;
}

// Rows a + b m + polynomials of one m: each becomes their mean.
void PreprocessingStepsTest::scatterOfOneSpectrumVanishes()
{
    QFETCH(QString, text);
    QFETCH(int, order);
    const RowVectorXd axis = RowVectorXd::LinSpaced(60, 0.0, 1.0), spectrum = bands(axis);
    MatrixXd rows = drawn(8, 1, "b").array().exp().matrix() * spectrum;
    for (int m = 0; m <= order; ++m) rows += 0.2 * drawn(8, 1, "offset") * axis.array().pow(m).matrix();
    const RowVectorXd mean = rows.colwise().mean();
    QVERIFY(near(after(text.toStdString(), rows, axis), mean.replicate(8, 1), 1e-9));
    // A straight line more than the polynomials have stays.
    if (order == 0) {
        rows.row(0) += axis;
        QVERIFY(!near(after("msc", rows, axis).row(0), after("msc", rows, axis).row(1), 1e-2));
    }
}

void PreprocessingStepsTest::scatterIsCorrectedByTheSpectraOfTheModel()
{
    const RowVectorXd axis = RowVectorXd::LinSpaced(60, 0.0, 1.0);
    const MatrixXd rows = RowVectorXd(bands(axis)).replicate(5, 1) + 0.1 * drawn(5, 60, "noise");
    Preprocessing chain = chainOf("msc", axis);
    QVERIFY(fitted(chain, rows).ok());
    const RowVectorXd mean = rows.colwise().mean();
    QVERIFY(near(chain.steps[0].reference, mean));
    const MatrixXd other = (3.0 * mean.array() - 2.0).matrix();
    QVERIFY(near(*applied(chain, other), mean));
    QVERIFY(!applied(chain, MatrixXd::Constant(1, 60, 2.0)).ok());
    Preprocessing flat = chainOf("msc", axis);
    QVERIFY(!fitted(flat, MatrixXd::Ones(3, 60)).ok());
}

void PreprocessingStepsTest::detrendingLeavesNothingOfAPolynomial()
{
    const RowVectorXd axis = RowVectorXd::LinSpaced(30, 900.0, 1700.0);
    const auto x = (axis.array() / 1000.0).eval();
    const RowVectorXd trend = 5.0 - 3.0 * x + 2.0 * x.square();
    const RowVectorXd other = after("detrend", drawn(1, 30, "row"), axis);
    QVERIFY(near(after("detrend 2", trend, axis), RowVectorXd::Zero(30), 1e-12));
    QVERIFY(near(after("detrend 2", trend + other, axis), other, 1e-11));
    QVERIFY(after("detrend 1", trend, axis).norm() > 1e-2);
}

// The baseline z is (W + lambda D'D)^-1 W x with the weights that it has itself; a line is its own.
void PreprocessingStepsTest::alsIsWhatSolvesItsEquations()
{
    constexpr Index n = 80;
    constexpr double lambda = 1e3, p = 0.01;
    const RowVectorXd axis = RowVectorXd::LinSpaced(n, 0.0, 1.0);
    const RowVectorXd row = 2.0 * bands(axis).array() + 1.0 + axis.array() + 0.01 * drawn(1, n, "noise").array();
    const RowVectorXd baseline = row - after("als 1000 0.01 50", row, axis);
    MatrixXd second = MatrixXd::Zero(n - 2, n);
    for (Index i = 0; i < n - 2; ++i) second.block(i, i, 1, 3) << 1.0, -2.0, 1.0;
    VectorXd weights(n);
    for (Index j = 0; j < n; ++j) weights[j] = row[j] > baseline[j] ? p : 1.0 - p;
    const MatrixXd system = MatrixXd(weights.asDiagonal()) + lambda * second.transpose() * second;
    const VectorXd solved = studies::Cholesky(system).solve(VectorXd(weights.cwiseProduct(row.transpose())));
    QVERIFY(near(baseline, solved.transpose(), 1e-9));
    QVERIFY(baseline[n * 3 / 10] < 2.0 && row[n * 3 / 10] > 3.0); // under the first band, not through it
    // To what the system's condition, 16 lambda/p, leaves of the last digit.
    const RowVectorXd line = 3.0 - 2.0 * axis.array();
    QVERIFY(near(after("als 1e5", line, axis), RowVectorXd::Zero(n), 1e-6));
}

// Rows are solved several at once: each comes out as alone, to the last digit.
void PreprocessingStepsTest::alsTakesEachRowByItself()
{
    constexpr Index n = 60;
    const RowVectorXd axis = RowVectorXd::LinSpaced(n, 0.0, 1.0);
    MatrixXd rows = 0.3 * drawn(7, n, "rows");
    for (Index i = 0; i < rows.rows(); ++i) rows.row(i) += double(i) * bands(axis);
    const MatrixXd together = after("als 1000 0.01 20", rows, axis);
    for (Index i = 0; i < rows.rows(); ++i)
        QCOMPARE(MatrixXd(together.row(i)), after("als 1000 0.01 20", MatrixXd(rows.row(i)), axis));
}

void PreprocessingStepsTest::aRubberBandLiesUnderTheBands()
{
    const RowVectorXd axis = RowVectorXd::LinSpaced(101, 0.0, 1.0);
    const RowVectorXd peak = ((axis.array() - 0.4).abs() < 0.1).select(1.0 - (axis.array() - 0.4).abs() / 0.1, 0.0);
    const RowVectorXd bent = (axis.array() - 0.5).square();
    const RowVectorXd line = 2.0 + 3.0 * axis.array();
    QVERIFY(near(after("rubberband", peak + line, axis), peak, 1e-12));
    QVERIFY(near(after("rubberband", bent, axis), RowVectorXd::Zero(101), 1e-12));
    // The same from the other end.
    const MatrixXd rows = drawn(4, 101, "rows");
    const MatrixXd there = after("rubberband", rows, axis);
    QVERIFY(near(after("rubberband", rows.rowwise().reverse(), axis.reverse()), there.rowwise().reverse()));
    QVERIFY(there.minCoeff() > -1e-12 && near(there.col(0), VectorXd::Zero(4)) &&
            near(there.col(100), VectorXd::Zero(4)));
}

void PreprocessingStepsTest::normsAreOne()
{
    const RowVectorXd axis = numbers({1.0, 2.0, 4.0}), row = numbers({3.0, -4.0, 0.0});
    QVERIFY(near(after("norm length", row, axis), row / 5.0));
    QVERIFY(near(after("norm max", row, axis), row / 4.0));
    QVERIFY(near(after("norm area", row, axis), row / (3.5 + 4.0)));
    QVERIFY(after("norm area", RowVectorXd(RowVectorXd::Zero(3)), axis).size() == 0);
}

void PreprocessingStepsTest::onlySpikesAreReplaced()
{
    const RowVectorXd axis = RowVectorXd::LinSpaced(200, 0.0, 1.0);
    const RowVectorXd clean = bands(axis) + RowVectorXd(0.01 * drawn(1, 200, "noise"));
    RowVectorXd row = clean;
    row[120] += 5.0;
    // The step up to channel 120 and the one down to 121.
    RowVectorXd expected = clean;
    expected[120] = (clean[117] + clean[118] + clean[119] + clean[122] + clean[123]) / 5.0;
    expected[121] = (clean[118] + clean[119] + clean[122] + clean[123] + clean[124]) / 5.0;
    QVERIFY(near(after("despike 20", row, axis), expected));
    QVERIFY(near(after("despike 20", clean, axis), clean));
    QVERIFY(near(after("despike", RowVectorXd(RowVectorXd::Ones(9))), RowVectorXd::Ones(9)));
}

void PreprocessingStepsTest::rangesKeepTheirEnds()
{
    base::Result<Preprocessing> chain = readPreprocessing("range 400..402; snv; range 400.5..9999");
    QVERIFY(chain.ok());
    const std::vector<std::string> names{"pH", "399", "400", "400.50", "401", "402", "403"},
        units{"", "a", "b", "c", "d", "e", "f"};
    const base::Result<std::vector<int>> taken = bindColumns(*chain, names, units);
    QVERIFY(taken.ok());
    QCOMPARE(*taken, (std::vector<int>{2, 3, 4, 5}));
    QCOMPARE(chain->columnsLeft(), (std::vector<std::string>{"400.50", "401", "402"}));
    QCOMPARE(chain->unitsLeft(), std::vector<std::string>(3));
    MatrixXd row(1, 4);
    row << 1.0, 2.0, 3.0, 4.0;
    QVERIFY(near(*fitted(*chain, row), after("snv", row).rightCols(3)));
    // Other columns of the table, named by the same numbers.
    const base::Result<std::vector<std::string>> there = columnsIn(*chain, {"402.0", "401", "400.5", "400", "pH"});
    QVERIFY(there.ok());
    QCOMPARE(*there, (std::vector<std::string>{"400", "400.5", "401", "402.0"}));
    const base::Result<std::vector<std::string>> apart = columnsIn(*chain, {"400", "400.6", "401.1", "402"});
    QVERIFY(!apart.ok());
    QVERIFY(apart.error().what.text().find("400 to 402, 2 are not in the table, the first of them 400.50") !=
            std::string::npos);
}

void PreprocessingStepsTest::eachRowByItselfButWhatIsFitted_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"snv", "msc", "emsc 3", "savgol 9 2 1", "detrend 3", "als", "rubberband", "norm area",
                             "despike 3", "despike; als; emsc; savgol 7 2; norm max"})
        QTest::newRow(text) << text;
}

// A chain that is fitted says of one row what it says of it among others, and leaves nothing that is no number.
void PreprocessingStepsTest::eachRowByItselfButWhatIsFitted()
{
    QFETCH(QString, text);
    const RowVectorXd axis = RowVectorXd::LinSpaced(50, 0.0, 1.0);
    const MatrixXd rows = RowVectorXd(bands(axis)).replicate(6, 1) + 0.05 * drawn(6, 50, "noise");
    Preprocessing chain = chainOf(text.toStdString(), axis);
    const base::Result<MatrixXd> all = fitted(chain, rows);
    QVERIFY(all.ok() && all->allFinite());
    for (Index i = 0; i < 6; ++i) QVERIFY(near(*applied(chain, rows.row(i)), all->row(i), 1e-11));
    MatrixXd hole = rows;
    hole(3, 7) = NAN;
    const base::Result<MatrixXd> missing = applied(chain, hole);
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().where, std::string("row 4"));
    QVERIFY(missing.error().what.text().find("is missing, and step 1") != std::string::npos);
}

void PreprocessingStepsTest::splitsBeforeWhatIsFitted()
{
    const RowVectorXd axis = RowVectorXd::LinSpaced(50, 0.0, 1.0);
    const MatrixXd rows = RowVectorXd(bands(axis)).replicate(6, 1) + 0.05 * drawn(6, 50, "noise");
    Preprocessing whole = chainOf("savgol 7 2; range 0..0.8; msc; norm max", axis);
    SplitPreprocessing split = splitAtFitted(whole);
    QCOMPARE(split.rowwise.text(), std::string("savgol 7 2; range 0..0.8"));
    QCOMPARE(split.rest.text(), std::string("msc; norm max"));
    const base::Result<MatrixXd> first = fitted(split.rowwise, rows);
    QVERIFY(first.ok());
    QVERIFY(near(*fitted(split.rest, *first), *fitted(whole, rows), 1e-15));
    QCOMPARE(split.rest.columnsLeft(), whole.columnsLeft());
    QVERIFY(!splitAtFitted(split.rowwise).rest.hasFitted() && splitAtFitted(split.rowwise).rest.empty());
}

void PreprocessingStepsTest::aSaturatedDetectorShows()
{
    MatrixXd rows = MatrixXd(RowVectorXd(bands(RowVectorXd::LinSpaced(50, 0.0, 1.0))).replicate(4, 1));
    rows.row(1) = rows.row(1).cwiseMin(0.7);
    rows.row(2).setConstant(1.0);
    rows(3, 0) = rows(3, 20) = rows(3, 30) = rows(3, 49) = 2.0; // equal, but not side by side
    QCOMPARE(saturatedRows(rows), std::vector<int>{1});
}

TITER_TEST(PreprocessingStepsTest)

} // namespace tst_preprocessing_steps

#include "tst_preprocessing_steps.moc"
