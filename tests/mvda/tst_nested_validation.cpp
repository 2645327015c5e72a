// Errors of models whose number of components each fold chooses by itself, against whole models of the rows that stay.
#include "core/mvda/model_json.h"
#include "tests/mvda/drawn_tables.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_nested_validation {

using namespace titer;
using namespace titer::mvda;
using Eigen::Index;

class NestedValidationTest : public QObject {
    Q_OBJECT

private slots:
    void componentsAreChosenByRowsThatDoNotJudgeThem_data();
    void componentsAreChosenByRowsThatDoNotJudgeThem();
    void fewBatchesLeaveNothingToChooseBy();
};

void NestedValidationTest::componentsAreChosenByRowsThatDoNotJudgeThem_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("responses");
    QTest::addColumn<QString>("within"); // the rule by which the rows that stay choose
    QTest::addColumn<QString>("rule");
    QTest::newRow("pls") << int(Method::Pls) << 2 << "venetian:5" << "venetian:4";
    QTest::newRow("opls") << int(Method::Opls) << 1 << "contiguous:5" << "contiguous:4";
    QTest::newRow("pls by batch") << int(Method::Pls) << 1 << "batch:b" << "batch:b";
    QTest::newRow("pca") << int(Method::Pca) << 0 << "venetian:5" << "loo";
}

// The same by whole models, each of the rows that stay, which chooses by a cross-validation of its own.
void NestedValidationTest::componentsAreChosenByRowsThatDoNotJudgeThem()
{
    QFETCH(int, method);
    QFETCH(int, responses);
    QFETCH(QString, within);
    QFETCH(QString, rule);
    const Block x = named(drawn(20, 2, "t") * drawn(2, 6, "p") + 0.5 * drawn(20, 6, "x"), "x");
    Block y = withSignal(x);
    y = {{y.names.begin(), y.names.begin() + responses},
         std::vector<std::string>(std::size_t(responses)),
         y.cells.leftCols(responses)};
    std::vector<std::string> batches;
    for (int row = 0; row < 20; ++row) batches.push_back(std::to_string(row / 4));
    const base::Result<Model> model =
        modelOf(x, y, {.method = Method(method), .folds = rule.toStdString(), .batches = batches});
    QVERIFY(model.ok() && model->nested && model->nested->ok());
    const NestedValidation& nested = **model->nested;
    const base::Result<Folds> folds = readFolds(rule.toStdString(), 20, batches);
    QCOMPARE(nested.components.size(), folds->left.size());
    VectorXd squares = VectorXd::Zero(responses);
    double press = 0.0;
    const Scaling all = scalingOf(responses > 0 ? y.cells : x.cells, Scale::UnitVariance);
    for (std::size_t f = 0; f < folds->left.size(); ++f) {
        const std::vector<int>&left = folds->left[f], stay = othersThan(left, 20);
        const auto rowsOfBlock = [&](Block block) {
            block.cells = MatrixXd(block.cells(stay, Eigen::all));
            return block;
        };
        ModelRequest request{.method = Method(method), .folds = within.toStdString()};
        for (const int row : stay) request.batches.push_back(batches[std::size_t(row)]);
        const base::Result<Model> own = modelOf(rowsOfBlock(x), rowsOfBlock(y), request);
        QVERIFY(own.ok());
        QCOMPARE(nested.components[f], own->components());
        const Prediction said = predict(*own, x.cells(left, Eigen::all));
        if (responses > 0) {
            const MatrixXd wrong = y.cells(left, Eigen::all) - said.responses;
            squares += wrong.colwise().squaredNorm().transpose();
            press += (wrong.array().rowwise() / all.deviation.array()).square().sum();
            continue;
        }
        // A cell by the others of its row: e/(1 - h).
        const MatrixXd scaled = own->x.applied(x.cells(left, Eigen::all));
        const RowVectorXd free = 1.0 - own->latent.loadings.rowwise().squaredNorm().transpose().array();
        const MatrixXd wrong = (scaled - said.scores * own->latent.loadings.transpose()).array().rowwise() *
                               (own->x.deviation.array() / free.array());
        press += (wrong.array().rowwise() / all.deviation.array()).square().sum();
    }
    for (Index k = 0; k < responses; ++k) QVERIFY(std::abs(nested.rmsecv[k] - std::sqrt(squares[k] / 20.0)) < 1e-10);
    const double whole = double((responses > 0 ? responses : 6) * 19); // of columns at unit variance
    QVERIFY(std::abs(nested.q2 - (1.0 - press / whole)) < 1e-10);
    const base::Json json = modelJson(*model);
    QCOMPARE(json.find("q2_nested")->number(), nested.q2);
    if (responses > 0) QCOMPARE(json.find("rmsecv_nested")->find("y1")->number(), nested.rmsecv[0]);
    QVERIFY(readModel(json.write()).ok());
}

// Of two batches one is left, and none of it can judge by batches; a stated number needs no choice.
void NestedValidationTest::fewBatchesLeaveNothingToChooseBy()
{
    const Block x = named(drawn(12, 3, "x"), "x"), y = withSignal(x);
    ModelRequest request{.method = Method::Pls, .folds = "batch:b"};
    for (int row = 0; row < 12; ++row) request.batches.push_back(row < 6 ? "A" : "B");
    const base::Result<Model> model = modelOf(x, y, request);
    QVERIFY(model.ok() && model->nested && !model->nested->ok());
    QVERIFY(model->nested->error().what.text().find("too few are left") != std::string::npos);
    QVERIFY(!modelJson(*model).find("rmsecv_nested"));
    request.components = 1;
    QVERIFY(!modelOf(x, y, request)->nested);
}

TITER_TEST(NestedValidationTest)

} // namespace tst_nested_validation

#include "tst_nested_validation.moc"
