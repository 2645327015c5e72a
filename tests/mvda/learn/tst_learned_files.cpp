// Files of learners and clusters: what is read back says the same, rows outside are named, and damaged files are refused.
#include "core/mvda/learn/learned_json.h"
#include "tests/mvda/learn/formula_table.h"
#include "tests/support/core/mutations.h"
#include "tests/support/test_program.h"

namespace tst_learned_files {

using namespace titer;
using namespace titer::mvda;
using base::Json;

namespace {

Learned learnedOf(Learner learner, bool areClasses)
{
    LearnRequest request{.settings = {.learner = learner}};
    request.settings.svm = {.c = 8.0, .gamma = 0.25};
    request.settings.tree = {.leafRows = 3, .pruning = 0.0};
    request.settings.forest.trees = 5;
    request.settings.network = {.hidden = 2, .starts = 1};
    request.settings.components = 2;
    request.assessment.folds = "venetian:3";
    return *learn(formulaBlock(), areClasses ? formulaClasses() : formulaNumbers(), request);
}

} // namespace

class LearnedFilesTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsReadBackSaysTheSame_data();
    void whatIsReadBackSaysTheSame();
    void rowsOutsideAreNamed();
    void clustersAreReadBack();
    void filesThatDoNotFitAreRefused_data();
    void filesThatDoNotFitAreRefused();
    void damagedFilesDoNoHarm();
};

void LearnedFilesTest::whatIsReadBackSaysTheSame_data()
{
    QTest::addColumn<int>("learner");
    for (const Learner each :
         {Learner::Svm, Learner::Tree, Learner::Forest, Learner::Network, Learner::Process, Learner::Pls})
        QTest::newRow(nameOf(each)) << int(each);
}

void LearnedFilesTest::whatIsReadBackSaysTheSame()
{
    QFETCH(int, learner);
    for (const bool areClasses : {false, true}) {
        if (areClasses && Learner(learner) == Learner::Process) continue; // of numbers alone
        const Learned model = learnedOf(Learner(learner), areClasses);
        const std::string text = learnedJson(model).write();
        QCOMPARE(formatIn(text), std::string("titer.mvda.learned/1"));
        const base::Result<Learned> read = readLearned(text);
        QVERIFY2(read.ok(), read ? "" : read.error().what.text().c_str());
        const base::Result<LearnedPrediction> one = predict(model, formulaBlock()),
                                              other = predict(*read, formulaBlock());
        QVERIFY(one.ok() && other.ok());
        QVERIFY(one->said == other->said && one->outputs == other->outputs);
        QCOMPARE(read->classes, model.classes);
        QCOMPARE(read->yUnit, model.yUnit);
        QCOMPARE(read->xUnits, model.xUnits);
        // How wrong it is goes with it, and what was found.
        QCOMPARE(read->assessment.training.error(areClasses), model.assessment.training.error(areClasses));
        QCOMPARE(read->assessment.validated->error(areClasses), model.assessment.validated->error(areClasses));
        QCOMPARE(read->assessment.spread, model.assessment.spread);
        QCOMPARE(read->importance, model.importance);
        const LearnSettings &found = read->assessment.settings, &settings = model.assessment.settings;
        QCOMPARE(int(found.learner), int(settings.learner));
        if (Learner(learner) == Learner::Svm)
            QVERIFY(found.svm.c == settings.svm.c && found.svm.gamma == settings.svm.gamma);
        if (Learner(learner) == Learner::Forest) QCOMPARE(found.forest.trees, settings.forest.trees);
        if (Learner(learner) == Learner::Network) QCOMPARE(found.network.hidden, settings.network.hidden);
        if (Learner(learner) == Learner::Process) QCOMPARE(found.process.noiseShare, settings.process.noiseShare);
        if (Learner(learner) == Learner::Pls) QCOMPARE(found.components, settings.components);
    }
}

void LearnedFilesTest::rowsOutsideAreNamed()
{
    const Learned model = learnedOf(Learner::Tree, false);
    Block rows = formulaBlock();
    rows.cells(5, 0) = -1.0;
    rows.cells(6, 2) = 9.0;
    const base::Result<LearnedPrediction> said = predict(model, rows);
    QVERIFY(said.ok());
    QCOMPARE(said->outside.size(), std::size_t(2));
    QVERIFY(said->outside[0].row == 5 && said->outside[0].column == 0 && said->outside[1].row == 6);
    rows.cells(5, 0) = NAN;
    const base::Result<LearnedPrediction> refused = predict(model, rows);
    QVERIFY(!refused && refused.error().what.text().find("“a” is missing in row 6") != std::string::npos);
}

void LearnedFilesTest::clustersAreReadBack()
{
    const base::Result<Clusters> clusters = clustersOf(formulaBlock(), {.count = 4});
    QVERIFY(clusters.ok());
    const base::Result<Clusters> read = readClusters(clustersJson(*clusters).write());
    QVERIFY2(read.ok(), read ? "" : read.error().what.text().c_str());
    QVERIFY(predict(*read, formulaBlock())->places == clusters->places);
    QCOMPARE(read->places, clusters->places);
    QCOMPARE(read->silhouettes, clusters->silhouettes);
    QCOMPARE(read->within, clusters->within);
    QVERIFY(read->total == clusters->total && read->tried == clusters->tried);
    Json file = clustersJson(*clusters);
    file.find("rows")->items()[1] = 5; // of four
    QVERIFY(!readClusters(file.write()));
    QCOMPARE(clustersJson(*clusters).find("rows")->items()[1].number(), 2.0);
}

void LearnedFilesTest::filesThatDoNotFitAreRefused_data()
{
    QTest::addColumn<int>("learner");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](Learner learner, const char* key, const char* value, const char* words) {
        QTest::addRow("%s %s", nameOf(learner), key) << int(learner) << key << value << QString::fromUtf8(words);
    };
    row(Learner::Tree, "trees/0/below/0", "0", "before those below it");
    row(Learner::Tree, "trees/0/columns/0", "3", "from -1 to 2");
    row(Learner::Tree, "trees/0/above/0", "99", "from -1 to");
    row(Learner::Tree, "trees", "[]", "one tree at least");
    row(Learner::Svm, "counts/0", "1", "do not fit the support vectors");
    row(Learner::Svm, "labels/0", "1", "do not fit the support vectors");
    row(Learner::Svm, "rho", "[1]", "3 numbers are needed");
    row(Learner::Network, "hidden", "5000", "from 1 to 1000");
    row(Learner::Network, "weights/0", "\"a\"", "numbers are needed");
    row(Learner::Process, "lengths/1", "0", "lengths above 0");
    row(Learner::Process, "values", "[1]", "24 numbers are needed");
}

void LearnedFilesTest::filesThatDoNotFitAreRefused()
{
    QFETCH(int, learner);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, words);
    Json json = learnedJson(learnedOf(Learner(learner), Learner(learner) != Learner::Process));
    Json* at = json.find("model");
    for (const QString& part : key.split('/'))
        at = at->isArray() ? &at->items()[part.toULongLong()] : at->find(part.toStdString());
    base::Errors errors;
    *at = base::readJson("[" + value.toStdString() + "]", errors).items().front();
    const base::Result<Learned> read = readLearned(json.write());
    QVERIFY(!read);
    const QString said = QString::fromStdString(read.error().what.text());
    QVERIFY2(said.contains(words), qPrintable(said));
}

// What is read in spite of it can be used.
void LearnedFilesTest::damagedFilesDoNoHarm()
{
    const std::string sound[] = {learnedJson(learnedOf(Learner::Svm, true)).write(),
                                 learnedJson(learnedOf(Learner::Tree, false)).write(),
                                 learnedJson(learnedOf(Learner::Network, true)).write(),
                                 clustersJson(*clustersOf(formulaBlock(), {.count = 3})).write()};
    for (unsigned i = 0; i < support::mutations(4000); ++i) {
        const std::string text = support::mutation(sound[i % 4], i);
        Block rows = formulaBlock();
        if (const base::Result<Learned> read = readLearned(text); read) {
            rows.cells = MatrixXd::Zero(2, Eigen::Index(read->xNames.size()));
            rows.names = read->xNames;
            (void)predict(*read, rows);
        }
        if (const base::Result<Clusters> read = readClusters(text); read) {
            rows.cells = MatrixXd::Zero(2, Eigen::Index(read->names.size()));
            rows.names = read->names;
            (void)predict(*read, rows);
        }
    }
    QVERIFY(support::isMemoryBounded());
}

TITER_TEST(LearnedFilesTest)

} // namespace tst_learned_files

#include "tst_learned_files.moc"
