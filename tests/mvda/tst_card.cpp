// Cards of models, and how predictions agree with reference values: against R 4 (lm, t.test, qchisq) to 1e-10, and against the definitions.
#include "core/mvda/card/agreement.h"
#include "core/mvda/card/card.h"
#include "core/mvda/model_json.h"
#include "tests/mvda/drawn_tables.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_card {

using namespace titer;
using namespace titer::mvda;
using Eigen::Index;

namespace {

VectorXd column(std::initializer_list<double> values)
{
    return Eigen::Map<const VectorXd>(values.begin(), Index(values.size()));
}

const VectorXd reference = column({1.02, 2.11, 2.95, 4.20, 5.01, 6.33, 7.10, 7.88, 9.15, 10.02});
const VectorXd predicted = column({1.10, 2.00, 3.10, 4.05, 5.20, 6.10, 7.30, 8.05, 9.00, 10.40});

bool near(double value, double expected)
{
    return std::abs(value - expected) <= 1e-10 * std::max(1.0, std::abs(expected));
}

bool near(const Interval& interval, double value, double low, double high)
{
    return near(interval.value, value) && near(interval.low, low) && near(interval.high, high);
}

} // namespace

class CardTest : public QObject {
    Q_OBJECT

private slots:
    void agreesAsRHasIt();
    void theLineIsThatOfR();
    void aLineNeedsRowsThatDiffer();
    void errorsOfFoldsAreThoseOfTheWhole();
    void whatNothingShowsIsNull();
};

void CardTest::agreesAsRHasIt()
{
    const Agreement agreement = agreementOf(predicted, reference);
    QCOMPARE(agreement.rows, 10);
    QVERIFY(near(agreement.bias, 0.053000000000000116, -0.09011310426325421, 0.19611310426325443));
    QVERIFY(near(agreement.biasP, 0.42385451418200681));
    QVERIFY(near(agreement.sep, 0.20005832482886954));
    QVERIFY(near(agreement.rmsep, 0.19705329228409288));
    QVERIFY(near(agreement.recovery, 101.14294408843571, 98.020373281938177, 104.265514894933247));
    // A pair that is not whole is left out, and a reference of 0 has no recovery.
    VectorXd more(12), than(12);
    more << predicted, notShown, 3.0;
    than << reference, 2.0, notShown;
    QVERIFY(near(agreementOf(more, than).rmsep, agreement.rmsep));
    QVERIFY(std::isnan(agreementOf(column({1.0, 2.0}), column({0.0, 2.0})).recovery.value));
    QVERIFY(std::isnan(agreementOf(column({1.0}), column({2.0})).bias.low));
}

void CardTest::theLineIsThatOfR()
{
    const base::Result<AgreementLine> line = agreementLine(predicted, reference);
    QVERIFY(line.ok());
    QVERIFY(near(line->slope, 0.97951047157050242, 0.92938083070844535, 1.02964011243255960));
    QVERIFY(near(line->intercept, 0.06235604505807172, -0.25576975240526556, 0.38048184252140904));
    QVERIFY(near(line->deviation, 0.20131065843508203));
    QVERIFY(near(line->f, 0.79075383872700933));
    QVERIFY(near(line->p, 0.48598687476596469));
    // Exact figures leave nothing to try; a line that they lie on exactly is certain.
    QCOMPARE(agreementLine(reference, reference)->p, 1.0);
    QVERIFY(agreementLine((2.0 * reference.array() + 1.0).matrix(), reference)->p < 1e-12);
}

void CardTest::aLineNeedsRowsThatDiffer()
{
    QVERIFY(!agreementLine(column({1.0, 2.0}), column({1.0, 2.0})).ok());
    QVERIFY(!agreementLine(column({0.3, 0.3, 0.3, 0.3}), column({1.0, 2.0, 3.0, 4.0})).ok());
}

void CardTest::errorsOfFoldsAreThoseOfTheWhole()
{
    const Block x = named(drawn(24, 6, "x"), "x");
    const Block y = named((x.cells.leftCols(2) * drawn(2, 1, "b") + 0.3 * drawn(24, 1, "n")).array() + 20.0, "y");
    ModelRequest request{.method = Method::Pls, .components = 2, .folds = "contiguous:5"};
    const base::Result<Model> model = modelOf(x, y, request);
    QVERIFY(model.ok());
    CardOrigin origin{.file = "table.csv", .sha256 = "ab"};
    for (int i = 0; i < 24; ++i) origin.rowNames.push_back("s" + std::to_string(i < 2 ? 0 : i < 5 ? 1 : i));
    const base::Json card = cardJson(*model, x, y, request, origin);
    double squares = 0.0, rows = 0.0;
    for (const base::Json& fold : card.find("folds")->items()) {
        const double n = fold.find("rows")->number(), error = fold.find("rmse")->find("y1")->number();
        squares += n * error * error;
        rows += n;
    }
    QCOMPARE(rows, 24.0);
    QVERIFY(near(std::sqrt(squares / rows), model->validation->rmsecv(0, 2)));
    const base::Json& response = *card.find("responses")->find("y1");
    const VectorXd errors = model->validation->predicted.col(0) - y.cells.col(0);
    QVERIFY(near(response.find("bias")->find("value")->number(), errors.mean()));
    QVERIFY(near(response.find("range")->find("high")->number(), y.cells.maxCoeff()));
    Index lowest = 0;
    y.cells.col(0).minCoeff(&lowest);
    QCOMPARE(response.find("range")->find("low_row")->string(), origin.rowNames[std::size_t(lowest)]);
    // Rows 1 and 2 are one sample, 3 to 5 another.
    const auto predictions = model->validation->predicted.col(0);
    double within = 0.0;
    for (const auto& [first, count] : {std::pair{0, 2}, std::pair{2, 3}}) {
        const VectorXd of = predictions.segment(first, count);
        within += (of.array() - of.mean()).square().sum();
    }
    const base::Json& repeatability = *response.find("repeatability");
    QCOMPARE(repeatability.find("freedom")->number(), 3.0);
    QVERIFY(near(repeatability.find("value")->number(), std::sqrt(within / 3.0)));
    QVERIFY(near(repeatability.find("low")->number(), std::sqrt(within / 9.3484036044961449))); // qchisq(0.975, 3)
    request.components = 3;
    const base::Result<Model> next = modelOf(x, y, request);
    QVERIFY(next.ok() && near(response.find("rmsecv_one_more")->number(), next->validation->rmsecv(0, 3)));
    // The file reads with its card.
    base::Json file = modelJson(*model);
    file["card"] = card;
    QVERIFY(readModel(file.write()).ok());
}

void CardTest::whatNothingShowsIsNull()
{
    const Block x = named(drawn(9, 3, "x"), "x"), y = named(drawn(9, 1, "y"), "y");
    const ModelRequest request{.method = Method::Pls, .components = 3, .folds = "none"};
    const base::Result<Model> model = modelOf(x, y, request);
    QVERIFY(model.ok());
    const base::Json card = cardJson(*model, x, y, request, {});
    const base::Json& response = *card.find("responses")->find("y1");
    QVERIFY(!card.find("folds") && !response.find("bias") && !response.find("rmsecv_one_more"));
    ModelRequest loo = request;
    loo.folds = "loo";
    const base::Result<Model> validated = modelOf(x, y, loo);
    QVERIFY(validated.ok());
    const base::Json second = cardJson(*validated, x, y, loo, {});
    const base::Json& shown = *second.find("responses")->find("y1");
    QVERIFY(shown.find("repeatability")->isNull());                       // no row is named as another
    QVERIFY(std::isnan(shown.find("recovery")->find("value")->number())); // some references are below 0
    QVERIFY(!shown.find("rmsecv_one_more"));                              // three columns have no fourth component
}

TITER_TEST(CardTest)

} // namespace tst_card

#include "tst_card.moc"
