// Calibrations at work: standard errors by leverage, the range of a model, and which spectra are refused.
#include "core/mvda/calibration.h"
#include "core/mvda/model_json.h"
#include "tests/mvda/drawn_tables.h"
#include "tests/support/test_program.h"

#include <Eigen/Dense>

#include <cmath>

namespace tst_calibration {

using namespace titer;
using namespace titer::mvda;
using base::Code;
using Eigen::Index;

namespace {

constexpr Index count = 20, channels = 24;

// Two bands on 400 to 630, whose heights the response is of.
RowVectorXd spectrumOf(double first, double second)
{
    const RowVectorXd u = RowVectorXd::LinSpaced(channels, 0.0, 1.0);
    return first * (-(u.array() - 0.3).square() / 0.02).exp() + second * (-(u.array() - 0.7).square() / 0.03).exp() +
           0.02 * u.array();
}

Block spectra()
{
    const MatrixXd heights = drawn(count, 2, "heights").array() * 0.2 + 1.0;
    Block x{{}, std::vector<std::string>(std::size_t(channels)), MatrixXd(count, channels)};
    for (Index i = 0; i < count; ++i) x.cells.row(i) = spectrumOf(heights(i, 0), heights(i, 1));
    x.cells += 0.002 * drawn(count, channels, "noise");
    for (Index j = 0; j < channels; ++j) x.names.push_back(std::to_string(400 + 10 * j));
    return x;
}

Block response()
{
    const MatrixXd heights = drawn(count, 2, "heights").array() * 0.2 + 1.0;
    return {{"glucose"}, {"g/L"}, 3.0 * heights.col(0) - heights.col(1) + 0.01 * drawn(count, 1, "reference")};
}

ModelRequest request(const std::string& chain = {}, const std::string& folds = "venetian:5")
{
    ModelRequest request{.method = Method::Pls, .scale = Scale::Centre, .components = 2, .folds = folds};
    if (!chain.empty()) request.preprocessing = *readPreprocessing(chain);
    return request;
}

Calibration calibration(const std::string& chain = {})
{
    return *Calibration::make(*modelOf(spectra(), response(), request(chain)));
}

std::vector<double> axis(double first = 400.0, double step = 10.0, Index size = channels)
{
    std::vector<double> points;
    for (Index j = 0; j < size; ++j) points.push_back(first + step * double(j));
    return points;
}

std::vector<double> listed(const RowVectorXd& cells)
{
    return {cells.begin(), cells.end()};
}

} // namespace

class CalibrationTest : public QObject {
    Q_OBJECT

private slots:
    void withAllComponentsItIsTheErrorOfLeastSquares();
    void theErrorIsThatOfCrossValidationWhereItIsThere();
    void aFileGivesTheSame();
    void anOlderFileHasNoRange();
    void channelsAreFoundAmongOthers();
    void anotherAxisIsRefusedOrResampled();
    void whatCannotBePredictedFromIsTold_data();
    void whatCannotBePredictedFromIsTold();
    void whatTheModelDoesNotKnowIsMarked();
    void columnsThatAreNoAxisAreRefused();
};

// PLS with all components is least squares, whose prediction of a new row has the variance s2 (1 + 1/N + x' (X'X)^-1 x) with centred X and
// s2 of N - A - 1 degrees of freedom (Draper and Smith 1998, Applied Regression Analysis, 3rd ed.).
void CalibrationTest::withAllComponentsItIsTheErrorOfLeastSquares()
{
    const Index k = 3;
    const MatrixXd cells = drawn(12, k, "cells").array() + 5.0;
    const VectorXd y = cells * Eigen::Vector3d(1.0, -2.0, 0.5) + 0.1 * drawn(12, 1, "error");
    const Block x{{"1", "2", "3"}, {"", "", ""}, cells};
    ModelRequest all = request({}, "none");
    all.components = 3;
    const Calibration calibration = *Calibration::make(*modelOf(x, {{"y"}, {""}, y}, all));

    MatrixXd design(12, k + 1);
    design << VectorXd::Ones(12), cells;
    const VectorXd coefficients = design.colPivHouseholderQr().solve(y);
    const double s2 = (y - design * coefficients).squaredNorm() / double(12 - k - 1);
    VectorXd row(k + 1);
    row << 1.0, 6.0, 3.5, 5.2;
    const double error = std::sqrt(s2 * (1.0 + row.dot((design.transpose() * design).inverse() * row)));
    const auto reading = calibration.read({}, {6.0, 3.5, 5.2});
    QVERIFY(reading.ok());
    QVERIFY(std::abs(reading->responses[0].value - row.dot(coefficients)) < 1e-9);
    QVERIFY2(std::abs(reading->responses[0].error - error) < 1e-9 * error,
             std::to_string(reading->responses[0].error / error).c_str());
}

void CalibrationTest::theErrorIsThatOfCrossValidationWhereItIsThere()
{
    const Model model = *modelOf(spectra(), response(), request());
    const Calibration calibration = *Calibration::make(model);
    const auto reading = calibration.read({}, listed(spectra().cells.row(4)));
    // By the scores themselves: 1/N + t (T'T)^-1 t'.
    const RowVectorXd t = model.latent.scores.row(4);
    const double leverage =
        1.0 / double(count) + t.dot((model.latent.scores.transpose() * model.latent.scores).inverse() * t.transpose());
    const double error = model.validation->rmsecv(0, 2) * std::sqrt(1.0 + leverage);
    QVERIFY(std::abs(reading->responses[0].error - error) < 1e-9 * error);
    QVERIFY(reading->isNear && reading->isAlike && reading->responses[0].isInRange);
}

void CalibrationTest::aFileGivesTheSame()
{
    for (const char* folds : {"venetian:5", "none"}) {
        const Model model = *modelOf(spectra(), response(), request("savgol 5 2; snv", folds));
        const base::Result<Model> read = readModel(modelJson(model).write());
        QVERIFY2(read.ok(), read.ok() ? "" : read.error().what.text().c_str());
        QCOMPARE(read->yLowest[0], response().cells.minCoeff());
        QCOMPARE(read->yHighest[0], response().cells.maxCoeff());
        QCOMPARE(read->standardErrors[0], model.standardErrors[0]);
        const std::vector<double> cells = listed(spectrumOf(1.1, 0.9));
        const auto one = Calibration::make(model)->read(axis(), cells),
                   other = Calibration::make(*read)->read(axis(), cells);
        QVERIFY(std::isfinite(one->responses[0].error));
        QCOMPARE(other->responses[0].value, one->responses[0].value);
        QCOMPARE(other->responses[0].error, one->responses[0].error);
    }
}

// As models were written before: no range, and their errors all the same.
void CalibrationTest::anOlderFileHasNoRange()
{
    const Model model = *modelOf(spectra(), response(), request());
    std::string text = modelJson(model).write();
    for (const char* key : {"\"lowest\"", "\"highest\""}) {
        const std::size_t at = text.find(key), end = text.find_first_of(",}\n", at);
        text.erase(text.rfind(',', at), end - text.rfind(',', at));
    }
    const base::Result<Model> read = readModel(text);
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().what.text().c_str());
    QVERIFY(std::isnan(read->yLowest[0]) && std::isnan(read->yHighest[0]));
    QCOMPARE(read->standardErrors[0], model.standardErrors[0]);
    const auto reading = Calibration::make(*read)->read({}, listed(spectrumOf(1.0, 1.0)));
    QVERIFY(reading.ok() && reading->responses[0].isInRange);
}

void CalibrationTest::channelsAreFoundAmongOthers()
{
    const Calibration whole = calibration(), part = calibration("range 450..600");
    const RowVectorXd cells = spectrumOf(1.1, 0.9);
    const double value = whole.read({}, listed(cells))->responses[0].value;
    QCOMPARE(whole.read(axis(), listed(cells))->responses[0].value, value);
    // Falling, as instruments of wavenumbers write them, and a thousandth of a step beside.
    QCOMPARE(whole.read(axis(630.0, -10.0), listed(cells.reverse()))->responses[0].value, value);
    QCOMPARE(whole.read(axis(400.009, 10.0), listed(cells))->responses[0].value, value);
    // Of a wider axis, of which the model takes some.
    RowVectorXd wider(channels + 4);
    wider << 9.0, 8.0, cells, 7.0, 6.0;
    QCOMPARE(whole.read(axis(380.0, 10.0, channels + 4), listed(wider))->responses[0].value, value);
    QVERIFY(part.axis().front() == 450.0 && part.axis().back() == 600.0);
    QVERIFY(part.read(axis(), listed(cells)).ok());
}

void CalibrationTest::anotherAxisIsRefusedOrResampled()
{
    const Calibration whole = calibration();
    const RowVectorXd u = RowVectorXd::LinSpaced(channels, 400.0, 630.0), v = RowVectorXd::LinSpaced(60, 395.0, 690.0);
    const auto refused = whole.read(axis(395.0, 5.0, 60), listed(v));
    QVERIFY(refused.ok()); // of each second channel
    const auto between = whole.read(axis(397.0, 5.0, 60), listed(v));
    QVERIFY(!between && between.error().code == Code::Input);
    QVERIFY(between.error().what.text().find("397 to 692 in 60 channels") != std::string::npos);
    // A straight line is itself between its points.
    const RowVectorXd line = 2.0 * (v.array() + 2.0);
    const auto resampled = whole.read(axis(397.0, 5.0, 60), listed(line), true),
               expected = whole.read({}, listed(2.0 * u));
    QVERIFY(resampled.ok());
    QVERIFY(std::abs(resampled->responses[0].value - expected->responses[0].value) < 1e-9);
    // What does not reach over the model's is not continued.
    QVERIFY(!whole.read(axis(397.0, 5.0, 40), listed(line.leftCols(40)), true));
}

void CalibrationTest::whatCannotBePredictedFromIsTold_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isDevice");
    QTest::newRow("count") << "count" << "has 23 channels, and the model 24" << false;
    QTest::newRow("axis of another count") << "axis" << "has 24 values, and its axis 23 channels" << false;
    QTest::newRow("to and fro") << "order" << "neither rises nor falls" << false;
    QTest::newRow("no number") << "nan" << "has no number" << true;
    QTest::newRow("saturated") << "flat" << "has a flat top" << true;
    QTest::newRow("beyond preprocessing") << "constant" << "" << true;
}

void CalibrationTest::whatCannotBePredictedFromIsTold()
{
    QFETCH(QString, fault);
    QFETCH(QString, words);
    QFETCH(bool, isDevice);
    std::vector<double> cells = listed(spectrumOf(1.0, 1.0)), points;
    if (fault == "count") cells.pop_back();
    if (fault == "axis") points = axis(400.0, 10.0, channels - 1);
    if (fault == "order") points = axis(), std::swap(points[3], points[4]);
    if (fault == "nan") cells[5] = std::nan("");
    if (fault == "flat") std::fill_n(cells.begin() + 6, 4, 3.0);
    if (fault == "constant") cells.assign(cells.size(), 1.0);
    const auto reading = calibration("snv").read(points, cells);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, isDevice ? Code::Device : Code::Input);
    QVERIFY2(reading.error().what.text().find(words.toStdString()) != std::string::npos,
             reading.error().what.text().c_str());
}

void CalibrationTest::whatTheModelDoesNotKnowIsMarked()
{
    const Calibration whole = calibration();
    const auto read = [&](const RowVectorXd& cells) { return *whole.read({}, listed(cells)); };
    const CalibrationReading known = read(spectrumOf(1.0, 1.0)), far = read(spectrumOf(3.0, 1.0));
    QVERIFY(known.isNear && known.isAlike && known.responses[0].isInRange);
    QVERIFY(!far.isNear && !far.responses[0].isInRange);
    QVERIFY(far.responses[0].error > 2.0 * known.responses[0].error); // it knows how far it is
    RowVectorXd other = spectrumOf(1.0, 1.0);
    other[20] += 0.2; // a band of something else
    QVERIFY(!read(other).isAlike);
    QVERIFY(read(other).isNear);
}

void CalibrationTest::columnsThatAreNoAxisAreRefused()
{
    Block x = spectra();
    x.names[3] = "pH";
    const auto named = Calibration::make(*modelOf(x, response(), request()));
    QVERIFY(!named && named.error().where == "pH");
    x.names[3] = "650";
    QVERIFY(!Calibration::make(*modelOf(x, response(), request())));
}

TITER_TEST(CalibrationTest)

} // namespace tst_calibration

#include "tst_calibration.moc"
