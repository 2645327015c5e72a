// Models on another instrument: a line that is known to 1e-12, and a synthetic instrument that shifts and stretches the axis.
#include "core/mvda/card/transfer.h"
#include "core/mvda/model_json.h"
#include "tests/mvda/drawn_tables.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_transfer {

using namespace titer;
using namespace titer::mvda;
using Eigen::Index;

namespace {

constexpr Index channels = 60;

// Spectra of three bands by their amounts; an instrument sees channel j at stretch j + shift.
MatrixXd spectraOf(const MatrixXd& amounts, double stretch, double shift)
{
    constexpr double places[] = {18.0, 30.0, 43.0}, widths[] = {5.0, 6.0, 7.0};
    MatrixXd bands(3, channels);
    for (Index b = 0; b < 3; ++b)
        for (Index j = 0; j < channels; ++j) {
            const double z = (stretch * double(j) + shift - places[b]) / widths[b];
            bands(b, j) = std::exp(-0.5 * z * z);
        }
    return amounts * bands;
}

// Thirty samples on both instruments; the slave has another axis, gain and offset.
struct Instruments {
    MatrixXd amounts, master, slave;
};

Instruments instruments(double noise)
{
    Instruments both;
    both.amounts = 0.6 + 0.15 * drawn(30, 3, "amounts").array();
    both.master = spectraOf(both.amounts, 1.0, 0.0) + noise * drawn(30, channels, "master");
    both.slave = (0.9 * spectraOf(both.amounts, 1.01, 0.7)).array() + 0.05;
    both.slave += noise * drawn(30, channels, "slave");
    return both;
}

Block spectra(const MatrixXd& cells)
{
    Block block = named(cells, "");
    for (std::size_t j = 0; j < block.names.size(); ++j) block.names[j] = std::to_string(400 + 2 * int(j));
    return block;
}

Model calibrated(const Instruments& both, const char* chain)
{
    ModelRequest request{.method = Method::Pls, .scale = Scale::Centre, .components = 3, .folds = "venetian:5"};
    if (*chain) request.preprocessing = *readPreprocessing(chain);
    if (std::string_view(chain).starts_with("msc")) request.components = 2; // it takes what all bands have in common
    Block y = named(both.amounts.leftCols(1), "y");
    return *modelOf(spectra(both.master), y, request);
}

double rms(const MatrixXd& differences)
{
    return std::sqrt(differences.squaredNorm() / double(differences.size()));
}

} // namespace

class TransferTest : public QObject {
    Q_OBJECT

private slots:
    void aLineIsExact();
    void standardizesSamplesThatItHasNotSeen_data();
    void standardizesSamplesThatItHasNotSeen();
    void noiseIsLeftAndLittleElse();
    void theEndsTakeTheChannelsThatThereAre();
    void aFileHasTheStep();
    void saysWhatIsWrong();
};

void TransferTest::aLineIsExact()
{
    const Block x = named(drawn(20, 5, "x"), "x"), y = named(x.cells * drawn(5, 1, "b") + 0.1 * drawn(20, 1, "n"), "y");
    const base::Result<Model> model = modelOf(x, y, {.method = Method::Pls, .components = 2, .folds = "venetian:4"});
    QVERIFY(model.ok());
    // What is predicted is linear in the spectra, so that gain and offset of a spectrum are those of a prediction.
    const MatrixXd slave = (1.25 * x.cells).array() + 0.4;
    const VectorXd ofMaster = predict(*model, x.cells).responses, ofSlave = predict(*model, slave).responses;
    const base::Result<SlopeBias> line = slopeBiasOf(ofMaster, ofSlave);
    QVERIFY(line.ok() && std::abs(line->slope - 0.8) < 1e-12);
    base::Json file = modelJson(*model);
    const double before = file.find("coefficients")->find("y1")->find("x2")->number();
    correctPredictions(file, {*line});
    const base::Result<Model> corrected = readModel(file.write());
    QVERIFY(corrected.ok());
    QVERIFY((predict(*corrected, slave).responses - ofMaster).cwiseAbs().maxCoeff() < 1e-12);
    QVERIFY(std::abs(file.find("coefficients")->find("y1")->find("x2")->number() - 0.8 * before) < 1e-12);
    QVERIFY(std::abs(corrected->intercepts()[0] - file.find("coefficients")->find("y1")->find("intercept")->number()) <
            1e-12);
    const base::Result<std::vector<TransferErrors>> errors = slopeBiasErrors(ofMaster, ofSlave);
    QVERIFY(errors.ok() && errors->front().before > 0.1 && errors->front().leftOut < 1e-12);
}

void TransferTest::standardizesSamplesThatItHasNotSeen_data()
{
    QTest::addColumn<QString>("chain");
    QTest::newRow("raw") << "";
    QTest::newRow("normal variates of a range") << "range 404..510; snv";
    QTest::newRow("scatter") << "msc; savgol 7 2 1";
}

void TransferTest::standardizesSamplesThatItHasNotSeen()
{
    QFETCH(QString, chain);
    const Instruments both = instruments(0.0);
    Model model = calibrated(both, chain.toLatin1().constData());
    const Index p = Index(model.tableNames().size()), first = chain.startsWith("range") ? 2 : 0;
    const MatrixXd master = both.master.middleCols(first, p), slave = both.slave.middleCols(first, p);
    const base::Result<PreprocessingStep> step = standardizationOf(master.topRows(15), slave.topRows(15), {});
    QVERIFY(step.ok());
    const MatrixXd wanted = predict(model, master.bottomRows(15)).responses;
    const double before = rms(predict(model, slave.bottomRows(15)).responses - wanted);
    const base::Result<Preprocessing> moved = withStandardization(model, *step);
    QVERIFY(moved.ok());
    QCOMPARE(moved->columnsLeft(), model.xNames);
    model.preprocessing = *moved;
    const double after = rms(predict(model, slave.bottomRows(15)).responses - wanted);
    QVERIFY2(before > 1e-3 && after < 1e-5 * before, qPrintable(QString("%1 %2").arg(before).arg(after)));
}

void TransferTest::noiseIsLeftAndLittleElse()
{
    const Instruments both = instruments(1e-4);
    const Model model = calibrated(both, "");
    const base::Result<std::vector<TransferErrors>> errors =
        standardizationErrors(model, both.master.topRows(15), both.slave.topRows(15), {});
    QVERIFY(errors.ok());
    const TransferErrors& of = errors->front();
    QVERIFY2(of.leftOut < 0.02 * of.before && of.after < of.leftOut,
             qPrintable(QString("%1 %2 %3").arg(of.before).arg(of.after).arg(of.leftOut)));
}

void TransferTest::theEndsTakeTheChannelsThatThereAre()
{
    // A shift by one whole channel: every channel but the last, which no slave's channel tells, is another one.
    const MatrixXd whole = drawn(12, 8, "whole"), master = whole.leftCols(7), slave = whole.rightCols(7);
    const base::Result<PreprocessingStep> step = standardizationOf(master, slave, {.window = 3, .components = 3});
    QVERIFY(step.ok());
    QCOMPARE(step->reference.size(), Index(7 * 4));
    for (Index i = 1; i < 7; ++i) {
        QVERIFY(std::abs(step->reference[4 * i]) < 1e-12);
        for (Index j = 0; j < 3; ++j) QVERIFY(std::abs(step->reference[4 * i + 1 + j] - (j == 0 ? 1.0 : 0.0)) < 1e-12);
    }
    QCOMPARE(step->reference[1], 0.0);  // before the first channel there is none
    QCOMPARE(step->reference[27], 0.0); // nor behind the last
}

void TransferTest::aFileHasTheStep()
{
    const Instruments both = instruments(0.0);
    Model model = calibrated(both, "snv");
    model.preprocessing = *withStandardization(model, *standardizationOf(both.master, both.slave, {}));
    QCOMPARE(model.preprocessing.text(), std::string("pds 5 3; snv"));
    const base::Result<Model> read = readModel(modelJson(model).write());
    QVERIFY(read.ok());
    QVERIFY(predict(*read, both.slave).responses == predict(model, both.slave).responses);
    // By itself the step has no factors, and twice it is not put in.
    QVERIFY(!withStandardization(model, model.preprocessing.steps.front()).ok());
    ModelRequest request{.method = Method::Pca, .components = 2, .folds = "none"};
    request.preprocessing = *readPreprocessing("pds 5 3");
    const base::Result<Model> none = modelOf(spectra(both.master), {}, request);
    QVERIFY(!none.ok() && none.error().what.text().find("has no factors") != std::string::npos);
    QVERIFY(!readPreprocessing("pds 4 3").ok());
}

void TransferTest::saysWhatIsWrong()
{
    const Instruments both = instruments(0.0);
    const auto fault = [&](const MatrixXd& master, const MatrixXd& slave, const PdsRequest& request) {
        const base::Result<PreprocessingStep> step = standardizationOf(master, slave, request);
        return step ? std::string() : step.error().where + step.error().what.text();
    };
    const auto has = [](const std::string& text, const char* words) { return text.find(words) != std::string::npos; };
    QVERIFY(has(fault(both.master.topRows(4), both.slave.topRows(4), {}), "3 components need 5"));
    QVERIFY(has(fault(both.master.topRows(1), both.slave.topRows(1), {}), "There are 1 samples"));
    QVERIFY(has(fault(both.master.topRows(9), both.slave.topRows(8), {}), "9 and 8 samples"));
    QVERIFY(has(fault(both.master, both.slave, {.window = 4}), "it must be odd"));
    QVERIFY(has(fault(both.master, both.slave, {.window = 61}), "does not fit 60"));
    QVERIFY(has(fault(both.master, both.slave, {.window = 3, .components = 4}), "1 to 3 components, not 4"));
    const MatrixXd same = both.slave.row(0).replicate(10, 1);
    QVERIFY(has(fault(both.master.topRows(10), same, {}), "spectra of all samples are the same"));
    MatrixXd holed = both.slave;
    holed(6, 3) = std::nan("");
    QVERIFY(has(fault(both.master, holed, {}), "row 7"));
    const VectorXd rising = VectorXd::LinSpaced(5, 1.0, 2.0);
    QVERIFY(!slopeBiasOf(rising, -rising).ok());
    QVERIFY(!slopeBiasOf(rising, VectorXd::Ones(5)).ok());
    QVERIFY(!slopeBiasOf(rising.head(2), rising.head(2)).ok());
}

TITER_TEST(TransferTest)

} // namespace tst_transfer

#include "tst_transfer.moc"
