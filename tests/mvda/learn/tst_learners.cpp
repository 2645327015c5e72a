// Learners against libsvm's own answers, R's rpart and PLS as it stands beside them; what cross-validation leaves out has no part in a model.
#include "core/mvda/cross_validation.h"
#include "core/mvda/learn/learned.h"
#include "tests/mvda/drawn_tables.h"
#include "tests/mvda/learn/formula_table.h"
#include "tests/support/test_program.h"

#include <numeric>

namespace tst_learners {

using namespace titer;
using namespace titer::mvda;
using Eigen::Index;

namespace {

LearnRows scaledRows(bool areClasses)
{
    LearnRows rows = formulaRows(areClasses);
    rows.x = scalingOf(rows.x, Scale::UnitVariance).applied(rows.x);
    const MatrixXd y = rows.y;
    if (!areClasses) rows.y = scalingOf(y, Scale::UnitVariance).applied(y).col(0);
    return rows;
}

std::vector<int> allRows(const LearnRows& rows)
{
    std::vector<int> all(std::size_t(rows.x.rows()), 0);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

bool areNear(const std::vector<double>& values, const std::vector<double>& wanted, double tolerance)
{
    if (values.size() != wanted.size()) return false;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!(std::abs(values[i] - wanted[i]) <= tolerance)) return false;
    return true;
}

// Settings that are all stated, so that a fold takes little time.
LearnSettings statedSettings(Learner learner)
{
    LearnSettings settings{.learner = learner};
    settings.svm = {.c = 8.0, .gamma = 0.25};
    settings.tree = {.leafRows = 3, .pruning = 0.0};
    settings.forest.trees = 20;
    settings.network.starts = 1;
    settings.components = 2;
    return settings;
}

} // namespace

class LearnersTest : public QObject {
    Q_OBJECT

private slots:
    void supportVectorsAreLibsvms();
    void oneClassHasAllVotes();
    void treesOfNumbersAreRparts();
    void treesOfClassesAreRparts();
    void forestsAreOfTheirSeed();
    void networksFindWhatTheyCanBe();
    void networksTellClassesApart();
    void rowsThatAreLeftOutHaveNoPart_data();
    void rowsThatAreLeftOutHaveNoPart();
    void plsBesideThemIsPls();
    void noiseIsRememberedAndNotPredicted();
    void classesAreCounted();
    void settingsAreFoundWithinEachFold();
    void whatCannotBeLearnedIsNamed_data();
    void whatCannotBeLearnedIsNamed();
};

// svm_predict_values() of libsvm 3.24 after svm_train() of the scaled rows: C 8, gamma 1/4, epsilon 0.1, eps 0.001. It stops once
// nothing is off by more than eps, and the way there hangs on the last bits of the scaled cells, which differ between builds.
void LearnersTest::supportVectorsAreLibsvms()
{
    constexpr double svmStop = 1e-3;
    const LearnRows numbers = scaledRows(false), classes = scaledRows(true);
    const SvmModel one = fitSvm(numbers, {.c = 8.0, .gamma = 0.25});
    QCOMPARE(one.vectors.rows(), Index(21));
    QVERIFY(std::abs(one.rho[0] - 0.38978345702) < svmStop);
    const MatrixXd said = one.decisions(numbers.x);
    const double wanted[] = {-1.87248253645, -0.196260899524, 0.473621288969,
                             0.60722158486,  1.07538940632,   -0.299711250055};
    for (Index i = 0; i < 6; ++i) QVERIFY2(std::abs(said(i, 0) - wanted[i]) < svmStop, qPrintable(QString::number(i)));

    const SvmModel three = fitSvm(classes, {.c = 8.0, .gamma = 0.25});
    QCOMPARE(three.vectors.rows(), Index(14));
    MatrixXd votes(3, 3);
    votes << -1.00606662121, -1.80460380421, 2.20303363407, // row 1 is low
        1.44401147774, 1.56592880628, 0.3854844222,         // row 3 is high
        0.672831379015, -0.638166014145, -1.77667424316;    // row 4 is mid
    const MatrixXd decided = three.decisions(classes.x);
    QVERIFY((decided.row(0) - votes.row(0)).cwiseAbs().maxCoeff() < svmStop);
    QVERIFY((decided.row(2) - votes.row(1)).cwiseAbs().maxCoeff() < svmStop);
    QVERIFY((decided.row(3) - votes.row(2)).cwiseAbs().maxCoeff() < svmStop);
    const RowVectorXd shares = three.outputs(classes.x, 3).row(0);
    QVERIFY((shares - Eigen::RowVector3d(0.0, 2.0 / 3.0, 1.0 / 3.0)).cwiseAbs().maxCoeff() < 1e-15);
}

void LearnersTest::oneClassHasAllVotes()
{
    LearnRows rows = scaledRows(true);
    rows.y.setConstant(2.0);
    const SvmModel model = fitSvm(rows, {.c = 1.0, .gamma = 1.0});
    const RowVectorXd votes = model.outputs(rows.x, 3).colwise().sum();
    QVERIFY(votes == RowVectorXd(Eigen::RowVector3d(0.0, 0.0, 24.0)));
}

// rpart(y ~ a + b + c, control = rpart.control(minbucket = 3, minsplit = 6, cp = 0, maxsurrogate = 0)), rpart 4.1.19.
void LearnersTest::treesOfNumbersAreRparts()
{
    const LearnRows rows = formulaRows(false);
    const Tree tree = grownTree(rows, allRows(rows), {.leafRows = 3});
    QCOMPARE(tree.column, std::vector<int>({1, 1, -1, -1, 1, -1, 2, 0, -1, 2, -1, -1, -1}));
    QVERIFY(areNear(tree.threshold, {3.75, 0.75, 0, 0, 6.75, 0, 6.65, 4.5, 0, 3.85, 0, 0, 0}, 1e-12));
    QVERIFY(areNear(tree.risk,
                    {131.5584958, 30.3373714, 0.18, 13.4163, 32.7946941, 10.751275, 11.0747077, 2.6424, 0.166275,
                     1.4490833, 0.2994, 0.2292667, 1.365},
                    1e-7));
    QVERIFY(std::abs(tree.values(7, 0) - 8.65) < 1e-12);
    const std::vector<double> steps{0.520121713567, 0.127251921835, 0.083375165974,
                                    0.053719888233, 0.007806730080, 0.006996254106};
    QVERIFY(areNear(pruningSteps(tree), steps, 1e-10));
    const Tree small = prunedTree(tree, 0.05);
    QCOMPARE(small.column, std::vector<int>({1, 1, -1, -1, 1, -1, 2, -1, -1}));
    QVERIFY(std::abs(small.values(7, 0) - 8.65) < 1e-12);
    QCOMPARE(prunedTree(tree, 1.0).nodes(), 1);
}

void LearnersTest::treesOfClassesAreRparts()
{
    const LearnRows rows = formulaRows(true);
    const Tree tree = grownTree(rows, allRows(rows), {.leafRows = 3});
    QCOMPARE(tree.column, std::vector<int>({0, -1, 1, -1, -1}));
    QVERIFY(areNear(tree.threshold, {2.833333333333333, 0, 6.75, 0, 0}, 1e-12));
    QCOMPARE(tree.risk, std::vector<double>({15, 0, 6, 0, 0}));
    QVERIFY((tree.values.row(0) - Eigen::RowVector3d(0.375, 0.375, 0.25)).cwiseAbs().maxCoeff() < 1e-15);
    QVERIFY(areNear(pruningSteps(tree), {0.6, 0.4}, 1e-12));
    // A row on the threshold is not below it.
    QCOMPARE(tree.leafOf(Eigen::RowVector3d(tree.threshold[0], 6.75, 0.0)), 4);
    const VectorXd importance = importanceOf({tree}, 3);
    QVERIFY(std::abs(importance.sum() - 1.0) < 1e-12 && importance[2] == 0.0);
}

void LearnersTest::forestsAreOfTheirSeed()
{
    const LearnRows rows = formulaRows(true);
    const ForestSettings settings{.trees = 60};
    const Forest one = grownForest(rows, settings, 7), same = grownForest(rows, settings, 7),
                 other = grownForest(rows, settings, 8);
    QVERIFY(one.outputs(rows.x) == same.outputs(rows.x));
    QVERIFY(one.outputs(rows.x) != other.outputs(rows.x));
    QVERIFY((one.outputs(rows.x).rowwise().sum().array() - 1.0).abs().maxCoeff() < 1e-12);
    // Rows by trees that have not seen them are said less surely than by all; each is left out by (1 - 1/24)^24 of the trees.
    int surer = 0;
    for (Index i = 0; i < 24; ++i) {
        const Index own = Index(rows.y[i]);
        surer += one.outputs(rows.x)(i, own) > one.outOfBag(i, own);
    }
    QVERIFY(surer >= 20);
    const VectorXd importance = importanceOf(one.trees, 3);
    QVERIFY(importance[0] > importance[2] && importance[1] > importance[2]);
}

// A response that is such a network itself.
void LearnersTest::networksFindWhatTheyCanBe()
{
    LearnRows rows = scaledRows(false);
    for (Index i = 0; i < 24; ++i)
        rows.y[i] = std::tanh(1.2 * rows.x(i, 0) - 0.5) - 0.8 * std::tanh(rows.x(i, 1) + 0.3 * rows.x(i, 2));
    const TanhNetwork network = fitNetwork(rows, {.hidden = 2, .decay = 1e-9, .starts = 3}, 1, {});
    QVERIFY((network.outputs(rows.x, false).col(0) - rows.y).cwiseAbs().maxCoeff() < 0.01);
    const TanhNetwork same = fitNetwork(rows, {.hidden = 2, .decay = 1e-9, .starts = 3}, 1, {});
    QVERIFY(network.weights == same.weights);
}

// Classes of a product of signs, which no plane parts.
void LearnersTest::networksTellClassesApart()
{
    LearnRows rows = scaledRows(true);
    rows.classes = 2;
    for (Index i = 0; i < 24; ++i) rows.y[i] = rows.x(i, 0) * rows.x(i, 1) > 0.0 ? 1.0 : 0.0;
    const MatrixXd shares = fitNetwork(rows, {.hidden = 4, .decay = 1e-3}, 1, {}).outputs(rows.x, true);
    QVERIFY((shares.rowwise().sum().array() - 1.0).abs().maxCoeff() < 1e-12);
    for (Index i = 0; i < 24; ++i) QVERIFY(shares(i, Index(rows.y[i])) > 0.5);
}

void LearnersTest::rowsThatAreLeftOutHaveNoPart_data()
{
    QTest::addColumn<int>("learner");
    for (const Learner each :
         {Learner::Svm, Learner::Tree, Learner::Forest, Learner::Network, Learner::Process, Learner::Pls})
        QTest::newRow(nameOf(each)) << int(each);
}

// What is said of a fold is what a model says that was made of the other rows alone.
void LearnersTest::rowsThatAreLeftOutHaveNoPart()
{
    QFETCH(int, learner);
    for (const bool areClasses : {false, true}) {
        if (areClasses && Learner(learner) == Learner::Process) continue; // of numbers alone
        const LearnRows rows = formulaRows(areClasses);
        const LearnSettings settings = statedSettings(Learner(learner));
        const base::Result<Assessed> assessed = assess(rows, settings, {.folds = "contiguous:3", .threads = 2});
        QVERIFY(assessed.ok());
        std::vector<int> left(8), others(16);
        std::iota(left.begin(), left.end(), 0);
        std::iota(others.begin(), others.end(), 8);
        const base::Result<FittedLearner> alone = fit(rows.taken(others), settings, {}, {});
        QVERIFY(alone.ok());
        QVERIFY(assessed->assessment.said.head(8) == alone->responses(rows.taken(left).x));
        QCOMPARE(assessed->assessment.folds.size(), std::size_t(3));
        QCOMPARE(assessed->assessment.training.error(areClasses),
                 scoresOf(rows, assessed->fitted.responses(rows.x)).error(areClasses));
    }
}

void LearnersTest::plsBesideThemIsPls()
{
    const LearnRows rows = formulaRows(false);
    const base::Result<Assessed> assessed = assess(rows, statedSettings(Learner::Pls), {.folds = "venetian:7"});
    QVERIFY(assessed.ok());
    const base::Result<CrossValidation> pls =
        crossValidate(rows.x, rows.y, Scale::UnitVariance, 2, *readFolds("venetian:7", 24, {}));
    QVERIFY(pls.ok());
    QVERIFY(std::abs(assessed->assessment.validated->rmse - pls->rmsecv(0, 2)) < 1e-12);
    QVERIFY(std::abs(assessed->assessment.validated->q2 - pls->q2[1]) < 1e-12);
}

// A tree down to its rows is perfect on those, and worse than the mean on others.
void LearnersTest::noiseIsRememberedAndNotPredicted()
{
    LearnSettings settings{.learner = Learner::Tree, .tree = {.leafRows = 1, .pruning = 0.0}};
    const LearnRows rows{drawn(30, 4, "noise"), drawn(30, 1, "response").col(0), 0};
    const base::Result<Assessed> whole = assess(rows, settings, {.folds = "random:5:3"});
    QVERIFY(whole.ok());
    QVERIFY(whole->assessment.training.rmse < 1e-12);
    QVERIFY(whole->assessment.validated->q2 < 0.0);
    settings.tree.pruning.reset();
    const base::Result<Assessed> pruned = assess(rows, settings, {.folds = "random:5:3"});
    QVERIFY(pruned.ok());
    QVERIFY(pruned->assessment.validated->rmse < whole->assessment.validated->rmse);
}

void LearnersTest::classesAreCounted()
{
    const LearnRows rows{MatrixXd::Zero(5, 1), VectorXd::Map(std::vector<double>{0, 0, 0, 1, 2}.data(), 5), 3};
    VectorXd said(5);
    said << 0, 0, 1, 1, 0;
    const Scores scores = scoresOf(rows, said);
    Eigen::MatrixXi confusion(3, 3);
    confusion << 2, 1, 0, 0, 1, 0, 1, 0, 0;
    QVERIFY(scores.confusion == confusion);
    QCOMPARE(scores.accuracy, 0.6);
    QVERIFY(std::abs(scores.balanced - (2.0 / 3.0 + 1.0 + 0.0) / 3.0) < 1e-15);
}

void LearnersTest::settingsAreFoundWithinEachFold()
{
    LearnRequest request{.settings = {.learner = Learner::Svm, .svm = {.gamma = 0.25}}};
    request.compared = {{.learner = Learner::Pls}, {.learner = Learner::Tree}};
    request.assessment.folds = "venetian:3";
    const base::Result<Learned> learned = learn(formulaBlock(), formulaNumbers(), request);
    QVERIFY(learned.ok());
    QVERIFY(learned->assessment.settings.svm.c.has_value());
    QCOMPARE(*learned->assessment.settings.svm.gamma, 0.25);
    QCOMPARE(learned->compared.size(), std::size_t(2));
    QVERIFY(learned->compared[0].settings.components && learned->compared[1].settings.tree.pruning);
    request.assessment.threads = 1;
    const base::Result<Learned> alone = learn(formulaBlock(), formulaNumbers(), request);
    QVERIFY(alone.ok() && alone->assessment.said == learned->assessment.said);
}

void LearnersTest::whatCannotBeLearnedIsNamed_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* what, const char* words) {
        QTest::newRow(what) << what << QString::fromUtf8(words);
    };
    row("a missing cell", "“b” is missing in row 5");
    row("an infinite cell", "“b” is infinite in row 5");
    row("a constant column", "“b” is 2 in every row");
    row("a missing response", "“y” is missing in row 2");
    row("a constant response", "“y” is 3 in every row");
    row("no class", "“kind” has no class in row 3");
    row("one class", "“kind” has one class");
    row("a class of one row", "The class “mid” has one row");
    row("names", "“kind” is another in each of the 24 rows");
    row("a large network", "at most 1000 are found");
    row("many rows for a process", "grows with their cube, and at most 500");
    row("many columns for a process", "There are 51, and at most 50");
    row("a process of classes", "predicts numbers");
    row("too few batches", "by leaving out whole batches");
    row("one batch", "All rows are of one batch");
}

void LearnersTest::whatCannotBeLearnedIsNamed()
{
    QFETCH(QString, what);
    QFETCH(QString, words);
    Block x = formulaBlock();
    LearnResponse numbers = formulaNumbers(), classes = formulaClasses();
    LearnRequest request{.settings = statedSettings(Learner::Svm)};
    bool areClasses = false;
    if (what == "a missing cell") x.cells(4, 1) = NAN;
    if (what == "an infinite cell") x.cells(4, 1) = INFINITY;
    if (what == "a constant column") x.cells.col(1).setConstant(2.0);
    if (what == "a missing response") numbers.numbers[1] = NAN;
    if (what == "a constant response") numbers.numbers.setConstant(3.0);
    if (what == "a large network") {
        request.settings.learner = Learner::Network;
        request.settings.network.hidden = 400;
    }
    if (what.contains("process")) request.settings.learner = Learner::Process;
    if (what == "many rows for a process") {
        x = named(drawn(501, 2, "x"), "x");
        numbers.numbers = drawn(501, 1, "y").col(0);
    }
    if (what == "many columns for a process") x = named(drawn(24, 51, "x"), "x");
    if (what.endsWith("batches") || what.endsWith("batch")) {
        request.settings.svm.c.reset();
        request.assessment.folds = "batch:b";
        for (int i = 0; i < 24; ++i) request.assessment.batches.push_back(what == "one batch" || i < 12 ? "p" : "q");
    }
    if (what.contains("class") || what == "names") {
        areClasses = true;
        if (what == "no class") classes.places[2] = -1;
        if (what == "one class") classes = {.name = "kind", .places = std::vector<int>(24, 0), .classes = {"all"}};
        if (what == "a class of one row") {
            bool isSeen = false;
            for (int& place : classes.places)
                if (place == 2 && std::exchange(isSeen, true)) place = 0;
        }
        if (what == "names") {
            std::iota(classes.places.begin(), classes.places.end(), 0);
            for (int i = 3; i < 24; ++i) classes.classes.push_back("r" + std::to_string(i));
        }
    }
    const base::Result<Learned> learned = learn(x, areClasses ? classes : numbers, request);
    QVERIFY(!learned);
    const QString said = QString::fromStdString(learned.error().what.text());
    QVERIFY2(said.contains(words), qPrintable(said));
}

TITER_TEST(LearnersTest)

} // namespace tst_learners

#include "tst_learners.moc"
