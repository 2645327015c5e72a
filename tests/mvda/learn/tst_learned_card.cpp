// Cards of learners and clusters: their figures are those of the assessment, and the file that has one is read.
#include "core/mvda/learn/learned_card.h"
#include "core/mvda/learn/learned_json.h"
#include "tests/mvda/learn/formula_table.h"
#include "tests/support/test_program.h"

namespace tst_learned_card {

using namespace titer;
using namespace titer::mvda;
using base::Json;
using Eigen::Index;

namespace {

// Four batches of six rows; two rows have one name, and are one sample.
CardOrigin originOfFormula()
{
    CardOrigin origin{.file = "a.csv", .sha256 = "ab", .batchColumn = "lot", .by = "a person"};
    for (int i = 0; i < 24; ++i) {
        origin.batches.push_back("L" + std::to_string(i / 6));
        origin.rowNames.push_back("s" + std::to_string(i / 2));
    }
    return origin;
}

LearnRequest requestOf(Learner learner, const std::string& folds)
{
    LearnRequest request{.settings = {.learner = learner}};
    request.settings.forest.trees = 5;
    request.settings.svm.c = 8.0;
    request.assessment.folds = folds;
    request.assessment.batches = originOfFormula().batches;
    return request;
}

double figure(const Json& json, std::initializer_list<const char*> keys)
{
    const Json* at = &json;
    for (const char* key : keys)
        if (at) at = at->find(key);
    return at && at->isNumber() ? at->number() : NAN;
}

std::string word(const Json& json, const char* part, const char* key)
{
    const Json* at = json.find(part) ? json.find(part)->find(key) : nullptr;
    return at && at->isString() ? at->string() : std::string();
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) <= 1e-12 * std::max(1.0, std::abs(expected));
}

} // namespace

class LearnedCardTest : public QObject {
    Q_OBJECT

private slots:
    void numbersHaveTheFiguresOfTheirAssessment();
    void classesAreCounted();
    void itIsSaidHowEachSettingWasFound();
    void withoutCrossValidationNothingIsShown();
    void clustersSayWhoChoseTheirNumber();
};

void LearnedCardTest::numbersHaveTheFiguresOfTheirAssessment()
{
    const LearnRequest request = requestOf(Learner::Tree, "batch:lot");
    const LearnResponse y = formulaNumbers();
    const base::Result<Learned> model = learn(formulaBlock(), y, request);
    QVERIFY(model.ok());
    const CardOrigin origin = originOfFormula();
    const Json card = cardJson(*model, y, request, origin);
    QCOMPARE(word(card, "data", "sha256"), std::string("ab"));
    QCOMPARE(card.find("data")->find("batches")->items().size(), std::size_t(4));
    const Json& response = *card.find("responses")->find("y");
    const VectorXd apart = model->assessment.said - y.numbers;
    QVERIFY(isNear(figure(response, {"bias", "value"}), apart.mean()));
    QVERIFY(isNear(figure(response, {"range", "high"}), y.numbers.maxCoeff()));
    Index lowest = 0;
    y.numbers.minCoeff(&lowest);
    QCOMPARE(word(response, "range", "low_row"), origin.rowNames[std::size_t(lowest)]);
    QCOMPARE(figure(response, {"repeatability", "samples"}), 12.0);
    QVERIFY(isNear(card.find("x_range")->find("high")->items()[0].number(), formulaBlock().cells.col(0).maxCoeff()));
    // The squared errors of the folds sum up to those of all rows.
    const Json& folds = *card.find("folds");
    QCOMPARE(folds.items().size(), std::size_t(4));
    QCOMPARE(folds.items()[2].find("left")->string(), std::string("L2"));
    double squares = 0.0;
    for (const Json& fold : folds.items())
        squares += figure(fold, {"rows"}) * std::pow(figure(fold, {"rmse", "y"}), 2.0);
    QVERIFY(isNear(std::sqrt(squares / 24.0), model->assessment.validated->rmse));
    Json file = learnedJson(*model);
    file["card"] = card;
    QVERIFY(readLearned(file.write()).ok());
}

void LearnedCardTest::classesAreCounted()
{
    const LearnRequest request = requestOf(Learner::Forest, "venetian:3");
    const LearnResponse y = formulaClasses();
    const base::Result<Learned> model = learn(formulaBlock(), y, request);
    QVERIFY(model.ok());
    const Json card = cardJson(*model, y, request, originOfFormula());
    const Json& response = *card.find("responses")->find("kind");
    double rows = 0.0;
    for (const std::string& name : y.classes) rows += figure(response, {"classes", name.c_str()});
    QCOMPARE(rows, 24.0);
    QVERIFY(!response.find("bias"));
    double wrong = 0.0;
    for (const Json& fold : card.find("folds")->items())
        wrong += figure(fold, {"rows"}) * figure(fold, {"wrong", "kind"});
    QVERIFY(isNear(wrong / 24.0, 1.0 - model->assessment.validated->accuracy));
    QCOMPARE(card.find("folds")->items()[2].find("left")->string(), std::string("3"));
    QVERIFY(card.find("settings_by")->members().empty());
}

void LearnedCardTest::itIsSaidHowEachSettingWasFound()
{
    const LearnResponse y = formulaNumbers();
    const auto cardOf = [&](Learner learner) {
        const LearnRequest request = requestOf(learner, "venetian:3");
        const base::Result<Learned> model = learn(formulaBlock(), y, request);
        return model ? cardJson(*model, y, request, {}) : Json();
    };
    const Json svm = cardOf(Learner::Svm), tree = cardOf(Learner::Tree), process = cardOf(Learner::Process);
    QVERIFY(!svm.find("settings_by")->find("c")); // that was stated
    QCOMPARE(word(svm, "settings_by", "gamma"), std::string("lowest_error"));
    QCOMPARE(word(tree, "settings_by", "pruning"), std::string("one_standard_error"));
    QCOMPARE(word(process, "settings_by", "noise_share"), std::string("likelihood"));
    QCOMPARE(figure(process, {"likelihood_rows"}), 24.0);
}

void LearnedCardTest::withoutCrossValidationNothingIsShown()
{
    LearnRequest request = requestOf(Learner::Network, "none");
    request.settings.network = {.hidden = 1, .starts = 1};
    const LearnResponse y = formulaNumbers();
    const base::Result<Learned> model = learn(formulaBlock(), y, request);
    QVERIFY(model.ok());
    const Json card = cardJson(*model, y, request, {});
    QVERIFY(!card.find("folds") && !card.find("responses")->find("y")->find("bias"));
    QVERIFY(card.find("responses")->find("y")->find("range"));
}

void LearnedCardTest::clustersSayWhoChoseTheirNumber()
{
    const base::Result<Clusters> stated = clustersOf(formulaBlock(), {.count = 3}),
                                 found = clustersOf(formulaBlock(), {});
    QVERIFY(stated.ok() && found.ok());
    QCOMPARE(cardJson(*stated, {}).find("clusters_by")->string(), std::string("stated"));
    const Json card = cardJson(*found, {});
    QCOMPARE(card.find("clusters_by")->string(), std::string("silhouette"));
    QCOMPARE(card.find("x_range")->find("low")->items().size(), std::size_t(3));
    Json file = clustersJson(*found);
    file["card"] = card;
    QVERIFY(readClusters(file.write()).ok());
}

TITER_TEST(LearnedCardTest)

} // namespace tst_learned_card

#include "tst_learned_card.moc"
