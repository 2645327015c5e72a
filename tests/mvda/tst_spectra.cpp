// Models of spectra: preprocessing within folds, in files and of new rows.
#include "core/mvda/contributions.h"
#include "core/mvda/model_json.h"
#include "tests/mvda/drawn_tables.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_spectra {

using namespace titer;
using namespace titer::mvda;
using Eigen::Index;

namespace {

constexpr Index count = 24, channels = 60;

// Two bands whose heights the response is of, with scatter, on 400 to 990.
Block spectra()
{
    const RowVectorXd u = RowVectorXd::LinSpaced(channels, 0.0, 1.0);
    const RowVectorXd first = (-(u.array() - 0.3).square() / 0.01).exp(),
                      second = (-(u.array() - 0.7).square() / 0.02).exp();
    const MatrixXd heights = drawn(count, 2, "heights").array() * 0.2 + 1.0;
    Block x;
    x.cells = heights.col(0) * first + heights.col(1) * second + 0.01 * drawn(count, channels, "noise");
    const VectorXd size = (0.2 * drawn(count, 1, "size")).array().exp();
    x.cells.array().colwise() *= size.array();
    x.cells.colwise() += VectorXd(drawn(count, 1, "offset"));
    for (Index j = 0; j < channels; ++j) x.names.push_back(std::to_string(400 + 10 * j));
    x.units.resize(std::size_t(channels), "AU");
    return x;
}

Block response()
{
    const MatrixXd heights = drawn(count, 2, "heights").array() * 0.2 + 1.0;
    return {{"titre"}, {"g/L"}, 3.0 * heights.col(0) - heights.col(1)};
}

ModelRequest requestOf(const std::string& chain, Method method = Method::Pls)
{
    ModelRequest request{.method = method, .scale = Scale::Centre, .components = 2, .folds = "venetian:6"};
    request.preprocessing = *readPreprocessing(chain);
    return request;
}

double apart(const MatrixXd& a, const MatrixXd& b)
{
    return a.rows() == b.rows() && a.cols() == b.cols() ? (a - b).cwiseAbs().maxCoeff() : INFINITY;
}

} // namespace

class SpectraTest : public QObject {
    Q_OBJECT

private slots:
    void isThatOfRowsThatArePreprocessed_data();
    void isThatOfRowsThatArePreprocessed();
    void eachFoldFitsItsOwnReference_data();
    void eachFoldFitsItsOwnReference();
    void rangesLeaveTheirColumns();
    void aFilePreprocessesAsTheModel();
    void aDamagedChainIsRefused();
    void aRowThatCannotBePreprocessedHasNoFigures();
    void contributionsAddUp_data();
    void contributionsAddUp();
    void contributionsOfPartialRowsLeaveOutWhatIsMissing();
};

void SpectraTest::isThatOfRowsThatArePreprocessed_data()
{
    QTest::addColumn<QString>("chain");
    QTest::addColumn<int>("method");
    QTest::newRow("pls") << "savgol 7 2 1; snv" << int(Method::Pls);
    QTest::newRow("pca") << "snv; savgol 7 2 1" << int(Method::Pca);
}

// Where nothing is fitted a model is that of a table that has been preprocessed before.
void SpectraTest::isThatOfRowsThatArePreprocessed()
{
    QFETCH(QString, chain);
    QFETCH(int, method);
    const Block x = spectra(), y = Method(method) == Method::Pca ? Block{{}, {}, MatrixXd(count, 0)} : response();
    ModelRequest request = requestOf(chain.toStdString(), Method(method));
    const base::Result<Model> model = modelOf(x, y, request);
    QVERIFY2(model.ok(), model.ok() ? "" : model.error().what.text().c_str());
    Block before = x;
    before.cells = *applied(model->preprocessing, x.cells);
    request.preprocessing = {};
    const base::Result<Model> plain = modelOf(before, y, request);
    QVERIFY(plain.ok());
    QVERIFY(apart(model->latent.loadings, plain->latent.loadings) < 1e-12);
    QVERIFY(std::abs(model->validation->q2[1] - plain->validation->q2[1]) < 1e-12);
    const Prediction said = predict(*model, x.cells), expected = predict(*plain, before.cells);
    QVERIFY(apart(said.scores, expected.scores) < 1e-12 && apart(said.figures.spe, expected.figures.spe) < 1e-12);
    QCOMPARE(model->xUnits, std::vector<std::string>(std::size_t(channels)));
    QCOMPARE(model->tableUnits(), x.units);
}

void SpectraTest::eachFoldFitsItsOwnReference_data()
{
    QTest::addColumn<QString>("chain");
    for (const char* chain : {"msc", "savgol 7 2; emsc 2; norm max"}) QTest::newRow(chain) << chain;
}

// As whole models of the rows that stay predict, one fold after the other.
void SpectraTest::eachFoldFitsItsOwnReference()
{
    QFETCH(QString, chain);
    const Block x = spectra(), y = response();
    ModelRequest request = requestOf(chain.toStdString());
    const base::Result<Model> model = modelOf(x, y, request);
    QVERIFY(model.ok());
    QVERIFY(model->validation->q2[1] > 0.5); // of the ratio of the bands: their size goes with the scatter
    const base::Result<Folds> folds = readFolds(request.folds, int(count), {});
    request.folds = "none";
    double largest = 0.0, leak = 0.0;
    for (const std::vector<int>& left : folds->left) {
        std::vector<int> stay;
        for (int row = 0; row < int(count); ++row)
            if (std::find(left.begin(), left.end(), row) == left.end()) stay.push_back(row);
        Block ownX = x, ownY = y;
        ownX.cells = x.cells(stay, Eigen::all);
        ownY.cells = y.cells(stay, Eigen::all);
        const base::Result<Model> own = modelOf(ownX, ownY, request);
        QVERIFY(own.ok());
        const MatrixXd said = predict(*own, x.cells(left, Eigen::all)).responses;
        for (std::size_t i = 0; i < left.size(); ++i)
            largest = std::max(largest, std::abs(said(Index(i), 0) - model->validation->predicted(left[i], 0)));
        leak = std::max(leak, apart(own->preprocessing.steps[chain == "msc" ? 0 : 1].reference,
                                    model->preprocessing.steps[chain == "msc" ? 0 : 1].reference));
    }
    QVERIFY2(largest < 1e-9, std::to_string(largest).c_str());
    QVERIFY(leak > 1e-3); // the references differ: it matters that each fold has its own
}

void SpectraTest::rangesLeaveTheirColumns()
{
    Block x = spectra();
    x.names.insert(x.names.begin(), "pH");
    x.units.insert(x.units.begin(), "");
    MatrixXd cells(count, channels + 1);
    cells << VectorXd::Constant(count, 7.0), x.cells;
    x.cells = cells;
    const base::Result<Model> model = modelOf(x, response(), requestOf("range 500..900; savgol 7 2; range 550..850"));
    QVERIFY(model.ok());
    QCOMPARE(model->tableNames().front(), std::string("500"));
    QCOMPARE(model->tableNames().size(), std::size_t(41));
    QCOMPARE(model->xNames.front(), std::string("550"));
    QCOMPARE(model->xNames.size(), std::size_t(31));
    QCOMPARE(model->xUnits.front(), std::string("AU"));
    QCOMPARE(model->latent.loadings.rows(), Index(31));
    QVERIFY(apart(predict(*model, x.cells.middleCols(11, 41)).scores, model->latent.scores) < 1e-11);
    QVERIFY(!modelOf(x, response(), requestOf("snv")).ok()); // “pH” is no channel
}

void SpectraTest::aFilePreprocessesAsTheModel()
{
    const Block x = spectra();
    const base::Result<Model> model = modelOf(x, response(), requestOf("savgol 7 2; range 500..900; msc; snv; emsc 1"));
    QVERIFY2(model.ok(), model.ok() ? "" : model.error().what.text().c_str());
    const base::Json json = modelJson(*model);
    QCOMPARE(json.find("coefficients_of")->string(), std::string("preprocessed"));
    QCOMPARE(json.find("preprocessing")->find("references")->items().size(), std::size_t(2));
    const base::Result<Model> read = readModel(json.write());
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().what.text().c_str());
    QCOMPARE(read->preprocessing.text(), model->preprocessing.text());
    const MatrixXd rows = x.cells.topRows(3).array() + 0.1;
    const Prediction before = predict(*model, rows), after = predict(*read, rows);
    QCOMPARE(after.scores, before.scores);
    QCOMPARE(after.responses, before.responses);
    QCOMPARE(after.figures.spe, before.figures.spe);
}

void SpectraTest::aDamagedChainIsRefused()
{
    const base::Result<Model> model = modelOf(spectra(), response(), requestOf("range 500..900; msc"));
    QVERIFY(model.ok());
    const base::Json whole = modelJson(*model);
    const auto faultOf = [&](const char* key, const base::Json& value) {
        base::Json json = whole;
        json["preprocessing"][key] = value;
        const base::Result<Model> read = readModel(json.write());
        return read ? std::string() : read.error().where;
    };
    QCOMPARE(faultOf("axis", base::Json::array()), std::string()); // it follows from the columns
    QCOMPARE(faultOf("text", "msc; mcs"), std::string("preprocessing/text"));
    QCOMPARE(faultOf("text", "range 500..800; msc"), std::string("preprocessing/columns"));
    QCOMPARE(faultOf("columns", base::Json::array()), std::string("preprocessing/columns"));
    QCOMPARE(faultOf("references", base::Json::array()), std::string("preprocessing/references/0"));
    QCOMPARE(faultOf("references", base::Json::array({base::Json::array({1.0, 2.0})})),
             std::string("preprocessing/references/0"));
    base::Json other = whole;
    other["preprocessing"]["text"] = "range 500..900; msc; range 600..700";
    QVERIFY(!readModel(other.write()).ok()); // not the columns of the model
}

void SpectraTest::aRowThatCannotBePreprocessedHasNoFigures()
{
    const Block x = spectra();
    const base::Result<Model> model = modelOf(x, response(), requestOf("snv"));
    QVERIFY(model.ok());
    MatrixXd rows = x.cells.topRows(4);
    rows.row(1).setConstant(2.0);
    rows(2, 5) = NAN;
    const Prediction said = predict(*model, rows), expected = predict(*model, x.cells.topRows(4));
    QCOMPARE(said.faults.size(), std::size_t(2));
    QCOMPARE(said.faults[0].where, std::string("row 2"));
    QCOMPARE(said.faults[1].where, std::string("row 3"));
    for (const Index lost : {1, 2})
        QVERIFY(std::isnan(said.responses(lost, 0)) && std::isnan(said.figures.t2[lost]) &&
                std::isnan(said.figures.spe[lost]) && said.scores.row(lost).array().isNaN().all());
    for (const Index whole : {0, 3}) QVERIFY(std::abs(said.responses(whole, 0) - expected.responses(whole, 0)) < 1e-12);
    QVERIFY(expected.faults.empty());
    // In the model's own table it is an error.
    Block flat = x;
    flat.cells.row(6).setConstant(1.0);
    const base::Result<Model> refused = modelOf(flat, response(), requestOf("snv"));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().where, std::string("row 7"));
}

void SpectraTest::contributionsAddUp_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("chain");
    for (const Method method : {Method::Pca, Method::Pls, Method::Opls})
        for (const char* chain : {"", "range 500..900; msc"})
            QTest::addRow("%s %s", nameOf(method), chain) << int(method) << chain;
}

// To T2, SPE, scores, and predictions about the mean; of rows that the model has not seen.
void SpectraTest::contributionsAddUp()
{
    QFETCH(int, method);
    QFETCH(QString, chain);
    const Block x = spectra(), y = Method(method) == Method::Pca ? Block{{}, {}, MatrixXd(count, 0)} : response();
    ModelRequest request{.method = Method(method), .components = 3, .folds = "none"};
    if (!chain.isEmpty()) request.preprocessing = *readPreprocessing(chain.toStdString());
    const base::Result<Model> model = modelOf(x, y, request);
    QVERIFY(model.ok());
    const Index first = chain.isEmpty() ? 0 : 10, width = chain.isEmpty() ? channels : 41;
    const MatrixXd rows = (x.cells.topRows(3) + 0.3 * drawn(3, channels, "strange")).middleCols(first, width);
    const Prediction said = predict(*model, rows);
    for (Index i = 0; i < 3; ++i) {
        const base::Result<Contributions> of = contributionsOf(*model, rows.row(i));
        QVERIFY(of.ok());
        const double t2 = said.figures.t2[i], spe = said.figures.spe[i];
        QCOMPARE(of->t2.size(), width);
        QVERIFY(std::abs(of->t2.sum() - t2) < 1e-10 * t2);
        QVERIFY(std::abs(of->spe.cwiseAbs().sum() - spe) < 1e-10 * spe);
        QVERIFY(apart(of->scores.colwise().sum(), said.scores.row(i)) < 1e-10);
        QVERIFY(of->responses.cols() == y.cells.cols());
        if (y.cells.cols() > 0)
            QVERIFY(std::abs(of->responses.sum() + model->y.mean[0] - said.responses(i, 0)) < 1e-10);
    }
}

void SpectraTest::contributionsOfPartialRowsLeaveOutWhatIsMissing()
{
    const base::Result<Model> model =
        modelOf(spectra(), response(), {.method = Method::Pls, .components = 2, .folds = "none"});
    QVERIFY(model.ok());
    RowVectorXd row = spectra().cells.row(4);
    row[7] = NAN;
    const base::Result<Contributions> of = contributionsOf(*model, row);
    QVERIFY(of.ok());
    QVERIFY(of->t2[7] == 0.0 && of->spe[7] == 0.0 && of->responses(7, 0) == 0.0 && of->t2.allFinite());
    const double spe = predict(*model, row).figures.spe[0];
    QVERIFY(std::abs(of->spe.cwiseAbs().sum() - spe) < 1e-10 * spe);
}

TITER_TEST(SpectraTest)

} // namespace tst_spectra

#include "tst_spectra.moc"
