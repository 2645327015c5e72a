// Models as a whole: cross-validation against its definition, limits, files, bad tables.
#include "core/mvda/columns.h"
#include "core/mvda/model_json.h"
#include "core/studies/numerics/distributions.h"
#include "tests/mvda/drawn_tables.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <numeric>

namespace tst_model {

using namespace titer;
using namespace titer::mvda;
using Eigen::Index;

namespace {

std::string faultOf(const Block& x, const Block& y, const ModelRequest& request)
{
    const base::Result<Model> model = modelOf(x, y, request);
    return model ? std::string() : model.error().where + ": " + model.error().what.text();
}

} // namespace

class ModelTest : public QObject {
    Q_OBJECT

private slots:
    void foldsLeaveEachRowOutOnce_data();
    void foldsLeaveEachRowOutOnce();
    void batchesStayTogether();
    void isPredictedByModelsThatHaveNotSeenTheRow();
    void asManyComponentsAsServe();
    void foldsSayNoMoreThanTheModelHas();
    void aSearchSaysWhatItsComponentsSayByThemselves_data();
    void aSearchSaysWhatItsComponentsSayByThemselves();
    void cellsThatAreLeftOutTellHowManyComponentsThereAre();
    void asManyComponentsAsColumnsPredictNothing();
    void rowsOfTheModelHaveItsFigures();
    void limitsAreOfTheirDistributions();
    void aFilePredictsAsTheModel_data();
    void aFilePredictsAsTheModel();
    void aDamagedFileIsRefused();
    void saysWhatIsWrongWithATable();
    void columnsOfASheetComeInTheUnitsOfTheModel();
    void responsesOfASheetComeInTheUnitsOfTheModel();
};

void ModelTest::foldsLeaveEachRowOutOnce_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("count");
    QTest::newRow("venetian") << "venetian:7" << 7;
    QTest::newRow("contiguous") << "contiguous:4" << 4;
    QTest::newRow("random") << "random:5:3" << 5;
    QTest::newRow("loo") << "loo" << 23;
}

void ModelTest::foldsLeaveEachRowOutOnce()
{
    QFETCH(QString, rule);
    QFETCH(int, count);
    const base::Result<Folds> folds = readFolds(rule.toStdString(), 23, {});
    QVERIFY(folds.ok());
    QCOMPARE(int(folds->left.size()), count);
    std::vector<int> all;
    for (const std::vector<int>& left : folds->left) {
        QVERIFY(!left.empty());
        QVERIFY(std::is_sorted(left.begin(), left.end()));
        all.insert(all.end(), left.begin(), left.end());
    }
    std::sort(all.begin(), all.end());
    std::vector<int> expected(23);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(all, expected);
}

void ModelTest::batchesStayTogether()
{
    const base::Result<Folds> folds = readFolds("batch:b", 5, {"B2", "B1", "B2", "B3", "B1"});
    QVERIFY(folds.ok());
    QCOMPARE(folds->left, (std::vector<std::vector<int>>{{0, 2}, {1, 4}, {3}}));
    QVERIFY(!readFolds("batch:b", 3, {"B", "B", "B"}).ok());
    for (const char* wrong : {"venetian", "venetian:1", "venetian:2.5", "loo:3", "random:3:-1", "leave", "venetian:24"})
        QVERIFY2(!readFolds(wrong, 23, {}).ok(), wrong);
}

void ModelTest::isPredictedByModelsThatHaveNotSeenTheRow()
{
    const Block x = named(drawn(24, 10, "x"), "x"), y = withSignal(x);
    const base::Result<Folds> folds = readFolds("venetian:6", 24, {});
    const base::Result<CrossValidation> found = crossValidate(x.cells, y.cells, Scale::UnitVariance, 4, *folds);
    QVERIFY(found.ok());
    // The same by whole models, one fold after the other.
    MatrixXd predicted(24, 2), means(24, 2); // without components a row is the mean of those that stay
    for (const std::vector<int>& left : folds->left) {
        std::vector<int> stay;
        for (int row = 0; row < 24; ++row)
            if (std::find(left.begin(), left.end(), row) == left.end()) stay.push_back(row);
        Block ownX = x, ownY = y;
        ownX.cells = x.cells(stay, Eigen::all);
        ownY.cells = y.cells(stay, Eigen::all);
        const base::Result<Model> model =
            modelOf(ownX, ownY, {.method = Method::Pls, .components = 4, .folds = "none"});
        QVERIFY(model.ok());
        const MatrixXd said = predict(*model, x.cells(left, Eigen::all)).responses;
        for (std::size_t i = 0; i < left.size(); ++i) {
            predicted.row(left[i]) = said.row(Index(i));
            means.row(left[i]) = ownY.cells.colwise().mean();
        }
    }
    QVERIFY((found->predicted - predicted).cwiseAbs().maxCoeff() < 1e-10);
    for (Index k = 0; k < 2; ++k)
        for (const auto& [a, said] : {std::pair{0, &means}, std::pair{4, &predicted}}) {
            const double wrong = (y.cells - *said).col(k).squaredNorm();
            QVERIFY(std::abs(found->rmsecv(k, a) - std::sqrt(wrong / 24.0)) < 1e-10);
        }
    QCOMPARE(int(found->rmsecv.cols()), 5);
    QVERIFY(found->q2.back() > 0.5);
}

void ModelTest::asManyComponentsAsServe()
{
    // Two directions of ten columns carry the response, all else is noise.
    const MatrixXd t = drawn(60, 2, "t");
    const Block x = named(3.0 * t * drawn(2, 10, "p") + 0.1 * drawn(60, 10, "e"), "x");
    const Block y = named(t * drawn(2, 1, "q") + 0.1 * drawn(60, 1, "f"), "y");
    const base::Result<Model> model = modelOf(x, y, {.method = Method::Pls});
    QVERIFY(model.ok());
    QCOMPARE(model->components(), 2);
    QVERIFY(model->validation && model->validation->q2.size() == 2);
}

// Of a full factorial design one component explains a weighted sum of its factors, and of a fold, which is orthogonal no more, two: what
// cross-validation says is then of one, too.
void ModelTest::foldsSayNoMoreThanTheModelHas()
{
    MatrixXd design(8, 2);
    for (Index i = 0; i < 8; ++i) design.row(i) << (i % 2 == 0 ? -1.0 : 1.0), (i / 2 % 2 == 0 ? -1.0 : 1.0);
    const Block x = named(design, "x"), y = named(design.col(0) + 2.0 * design.col(1), "y");
    const base::Result<Model> model = modelOf(x, y, {.method = Method::Pls, .permutations = 3});
    QVERIFY2(model.ok(), model ? "" : model.error().what.text().c_str());
    QCOMPARE(model->components(), 1);
    const base::Result<Model> one = modelOf(x, y, {.method = Method::Pls, .components = 1, .permutations = 3});
    QVERIFY(one.ok());
    QVERIFY(one->validation->q2.back() < 0.9999); // the two of a fold explain all
    QCOMPARE(model->validation->q2, one->validation->q2);
    QCOMPARE(model->validation->rmsecv, one->validation->rmsecv);
    QCOMPARE(model->permutations->q2s, one->permutations->q2s);
}

void ModelTest::aSearchSaysWhatItsComponentsSayByThemselves_data()
{
    QTest::addColumn<int>("method");
    for (const Method method : {Method::Pca, Method::Pls}) QTest::newRow(nameOf(method)) << int(method);
}

// What is left of a search is the cross-validation of as many components as it found, and of no more.
void ModelTest::aSearchSaysWhatItsComponentsSayByThemselves()
{
    QFETCH(int, method);
    const Block x = named(drawn(40, 3, "t") * drawn(3, 12, "p") + 0.05 * drawn(40, 12, "e"), "x");
    Block y = withSignal(x);
    if (Method(method) == Method::Pca) y = named(MatrixXd(40, 0), "y");
    const base::Result<Model> searched = modelOf(x, y, {.method = Method(method)});
    QVERIFY(searched.ok());
    const base::Result<Model> stated = modelOf(x, y, {.method = Method(method), .components = searched->components()});
    QVERIFY(stated.ok());
    const CrossValidation &found = *searched->validation, &expected = *stated->validation;
    QCOMPARE(found.components(), expected.components());
    QCOMPARE(found.error.size(), expected.error.size());
    for (std::size_t a = 0; a < expected.q2.size(); ++a) QVERIFY(std::abs(found.q2[a] - expected.q2[a]) < 1e-12);
    if (Method(method) == Method::Pca) return;
    QVERIFY((found.rmsecv - expected.rmsecv).cwiseAbs().maxCoeff() < 1e-12);
    QVERIFY((found.predicted - expected.predicted).cwiseAbs().maxCoeff() < 1e-10);
    QVERIFY((found.coefficientErrors - expected.coefficientErrors).cwiseAbs().maxCoeff() < 1e-10);
}

void ModelTest::cellsThatAreLeftOutTellHowManyComponentsThereAre()
{
    const Block x = named(drawn(40, 3, "t") * drawn(3, 12, "p") + 0.05 * drawn(40, 12, "e"), "x");
    const base::Result<Folds> folds = readFolds("venetian:7", 40, {});
    const base::Result<CrossValidation> found = crossValidateCells(x.cells, Scale::UnitVariance, 6, *folds);
    QVERIFY(found.ok());
    QCOMPARE(found->parsimonious(), 3);
    QVERIFY(found->q2[2] > 0.98 && found->q2[5] < found->q2[2]);
}

// Each column is then said by itself alone, and no column by the others: of noise as little is predicted as by the means.
void ModelTest::asManyComponentsAsColumnsPredictNothing()
{
    const Block x = named(drawn(30, 4, "noise"), "x"), none = named(MatrixXd(30, 0), "y");
    const base::Result<Model> all = modelOf(x, none, {.components = 4}), found = modelOf(x, none, {});
    QVERIFY(all.ok() && found.ok());
    QVERIFY(all->validation->q2.back() < 0.0);
    QCOMPARE(found->components(), 1);
}

void ModelTest::rowsOfTheModelHaveItsFigures()
{
    const Block x = named(drawn(20, 8, "x"), "x");
    const base::Result<Model> found = modelOf(x, named(MatrixXd(20, 0), "y"), {.components = 3, .folds = "none"});
    QVERIFY(found.ok());
    const Model& model = *found;
    const Prediction again = predict(model, x.cells);
    QVERIFY((again.figures.t2 - model.figures.t2).cwiseAbs().maxCoeff() < 1e-11);
    QVERIFY((again.figures.spe - model.figures.spe).cwiseAbs().maxCoeff() < 1e-11);
    // The sum of T2 over the model's rows is A (N - 1); what R2X leaves is the sum of SPE.
    QVERIFY(std::abs(model.figures.t2.sum() - 3.0 * 19.0) < 1e-10);
    QVERIFY(std::abs(model.figures.spe.sum() - (1.0 - model.r2x[2]) * 19.0 * 8.0) < 1e-10);
    // The mean square of DModX of the model's own rows is N/(N - A - 1) by its correction, and s0 has the same freedom.
    QVERIFY(std::abs(model.figures.dmodx.squaredNorm() / 20.0 - 1.0) < 1e-12);
}

void ModelTest::limitsAreOfTheirDistributions()
{
    QVERIFY(std::abs(t2Limit(54, 3, 0.95) - 53.0 * 53.0 / 54.0 * studies::betaQuantile(0.95, 1.5, 25.0)) < 1e-12);
    QVERIFY(std::abs(newT2Limit(54, 3, 0.95) -
                     3.0 * (54.0 * 54.0 - 1.0) / (54.0 * 51.0) * studies::fQuantile(0.95, 3.0, 51.0)) < 1e-12);
    QVERIFY(std::isnan(t2Limit(4, 3, 0.95)) && std::isnan(newT2Limit(3, 3, 0.95)));
    // Sums of squares of h normal numbers: each family finds their quantile.
    const MatrixXd residuals = drawn(4000, 5, "residuals");
    const VectorXd squares = residuals.rowwise().squaredNorm();
    const double exact = studies::chiSquareQuantile(0.95, 5.0);
    for (const double limit :
         {boxLimit(squares, 0.95), dataDrivenLimit(squares, 0.95), jacksonMudholkarLimit(residuals, 0.95)})
        QVERIFY2(std::abs(limit - exact) < 0.03 * exact, std::to_string(limit).c_str());
    const VectorXd equal = VectorXd::Constant(5, 2.0);
    QVERIFY(std::isnan(boxLimit(equal, 0.95)));
}

void ModelTest::aFilePredictsAsTheModel_data()
{
    QTest::addColumn<int>("method");
    for (const Method method : {Method::Pca, Method::Pls, Method::Opls}) QTest::newRow(nameOf(method)) << int(method);
}

void ModelTest::aFilePredictsAsTheModel()
{
    QFETCH(int, method);
    const Block x = named(drawn(24, 10, "x"), "x");
    Block y = withSignal(x);
    const Index responses = Method(method) == Method::Pca ? 0 : Method(method) == Method::Opls ? 1 : 2;
    y.cells = MatrixXd(y.cells.leftCols(responses));
    y.names.resize(std::size_t(responses));
    y.units.resize(std::size_t(responses));
    const base::Result<Model> model = modelOf(x, y, {.method = Method(method), .components = 3});
    QVERIFY(model.ok());
    const base::Result<Model> read = readModel(modelJson(*model).write());
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().what.text().c_str());
    MatrixXd rows = drawn(5, 10, "new");
    rows(2, 3) = NAN;
    const Prediction before = predict(*model, rows), after = predict(*read, rows);
    QCOMPARE(after.scores, before.scores);
    QCOMPARE(after.responses, before.responses);
    QCOMPARE(after.figures.t2, before.figures.t2);
    QCOMPARE(after.figures.spe, before.figures.spe);
    QCOMPARE(after.figures.dmodx, before.figures.dmodx);
    QCOMPARE(read->limits.size(), model->limits.size());
}

void ModelTest::aDamagedFileIsRefused()
{
    const Block x = named(drawn(24, 4, "x"), "x");
    const base::Result<Model> model = modelOf(x, named(MatrixXd(24, 0), "y"), {.components = 2, .folds = "none"});
    QVERIFY(model.ok());
    const std::string whole = modelJson(*model).write();
    for (const char* key : {"weights", "rotations", "loadings", "x", "score_variances", "rows", "method", "format"}) {
        base::Errors errors;
        base::Json json = base::readJson(whole, errors);
        json.erase(key);
        QVERIFY2(!readModel(json.write()).ok(), key);
        json[key] = base::Json::array({base::Json::array({1.0}), base::Json("a")});
        QVERIFY2(!readModel(json.write()).ok(), key);
    }
    for (std::size_t length = 0; length < whole.size(); length += 97) QVERIFY(!readModel(whole.substr(0, length)).ok());
}

void ModelTest::saysWhatIsWrongWithATable()
{
    const Block none = named(MatrixXd(12, 0), "y");
    Block x = named(drawn(12, 4, "x"), "x");
    x.cells.col(2).setConstant(0.1);
    QVERIFY(faultOf(x, none, {.components = 1}).starts_with("x3: “x3” is 0.1 in every row"));
    QVERIFY(faultOf(x, none, {.scale = Scale::Centre, .components = 1}).empty());
    x.cells.col(2).setConstant(NAN);
    QVERIFY(faultOf(x, none, {.scale = Scale::Centre, .components = 1}).starts_with("x3: All values"));
    x.cells.col(2).setConstant(INFINITY);
    QVERIFY(faultOf(x, none, {.components = 1}).starts_with("x3: “x3” holds an infinite"));
    x.cells.col(2) = x.cells.col(0) + x.cells.col(1);
    QVERIFY(faultOf(x, none, {.components = 4, .folds = "none"}).find("after 3") != std::string::npos);
    QVERIFY(faultOf(x, none, {.components = 5}).find("at most 4") != std::string::npos);
    QVERIFY(!faultOf(named(drawn(2, 4, "x"), "x"), named(MatrixXd(2, 0), "y"), {.components = 1}).empty());
    QVERIFY(!faultOf(x, none, {.folds = "none"}).empty());
    QVERIFY(!faultOf(x, none, {.method = Method::Pls, .components = 1}).empty());
    QVERIFY(!faultOf(x, named(drawn(12, 2, "y"), "y"), {.method = Method::Opls, .components = 1}).empty());
}

// Columns are found by their names, whatever their order and units; where either side states no unit, numbers are as they are.
void ModelTest::columnsOfASheetComeInTheUnitsOfTheModel()
{
    const studies::Sheet sheet = studies::makeSheet(
        {studies::numberColumn("c", {1.0, 2.0}, "h"), studies::textColumn("lot", {"L1", "L2"}),
         studies::numberColumn("b", {5.0, 6.0}), studies::numberColumn("a", {2500.0, 500.0}, "mg/L")});
    Model model;
    model.xNames = {"a", "b", "c"};
    model.xUnits = {"g/L", "°C", ""};
    base::Errors errors;
    const Block block = blockFor(model, sheet, errors);
    QVERIFY(errors.empty());
    QCOMPARE(block.units, (std::vector<std::string>{"g/L", "", "h"}));
    MatrixXd cells(2, 3);
    cells << 2.5, 5.0, 1.0, 0.5, 6.0, 2.0;
    QVERIFY((block.cells - cells).cwiseAbs().maxCoeff() < 1e-12);
    // All faults at once, each at its column.
    model.xNames = {"A", "lot", "c"};
    (void)blockFor(model, sheet, errors);
    QCOMPARE(errors.size(), std::size_t(2));
    QCOMPARE(errors[0].where, std::string("A"));
    QVERIFY(errors[0].what.text().find("did you mean “a”?") != std::string::npos);
    QCOMPARE(errors[1].where, std::string("lot"));
    errors.clear();
    model.xNames = {"a", "b", "c"};
    model.xUnits = {"h", "", "g/L"};
    (void)blockFor(model, sheet, errors);
    QCOMPARE(errors.size(), std::size_t(2));
    QCOMPARE(errors[0].where + errors[1].where, std::string("ac"));
}

// Those that cannot be compared are told of and not known; those that the sheet does not have are not known.
void ModelTest::responsesOfASheetComeInTheUnitsOfTheModel()
{
    const studies::Sheet sheet = studies::makeSheet(
        {studies::numberColumn("titre", {2500.0, NAN}, "mg/L"), studies::numberColumn("yield", {1.0, 2.0}, "h"),
         studies::textColumn("quality", {"good", "5"}), studies::numberColumn("plain", {3.0, 4.0})});
    Model model;
    model.yNames = {"plain", "titre", "none", "yield", "quality"};
    model.yUnits = {"%", "g/L", "g", "g/g", ""};
    base::Errors errors;
    const MatrixXd known = responsesFor(model, sheet, errors);
    QCOMPARE(known.rows(), 2);
    QCOMPARE(known.cols(), 5);
    QVERIFY(std::abs(known(0, 1) - 2.5) < 1e-12 && std::isnan(known(1, 1)));
    QVERIFY(known(0, 0) == 3.0 && known(1, 0) == 4.0);
    QVERIFY(known.rightCols(3).array().isNaN().all());
    QCOMPARE(errors.size(), std::size_t(2));
    QCOMPARE(errors[0].where + " " + errors[1].where, std::string("yield quality"));
    QVERIFY(errors[0].what.text().find("is in h, and the model was made of g/g") != std::string::npos);
    // Of those alone that are named; one of them that is missing is an error.
    errors.clear();
    QVERIFY(responsesFor(model, sheet, errors, {"plain"}).rightCols(4).array().isNaN().all());
    QVERIFY(errors.empty());
    (void)responsesFor(model, sheet, errors, {"none", "titre"});
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(errors[0].where, std::string("none"));
}

TITER_TEST(ModelTest)

} // namespace tst_model

#include "tst_model.moc"
