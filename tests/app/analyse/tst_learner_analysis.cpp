// What stands beside the model of the page Analyse: learners and clusters with the figures of core/mvda/learn, the rows that they see, what
// is said of a table that they cannot be made of, new rows, their files, a stop, and what is kept.
#include "app/analyse/analyse_session.h"
#include "app/analyse/card/model_card.h"
#include "app/analyse/learner_analysis.h"
#include "core/mvda/learn/learned_json.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_learner_analysis {

using namespace titer;
using namespace titer::app;
using mvda::Learner;
using mvda::LearnSettings;

namespace {

constexpr int longWork = 20000; // [ms]

// A response that bends with a, with batches of six rows; row 4 has no b. A grade of text, and the same as numbers.
QByteArray table(int rows = 24)
{
    QByteArray text = "row,lot,a [g/L],b,c,yield [%],grade,code\n";
    for (int i = 0; i < rows; ++i) {
        const double a = std::sin(1.7 * i), c = std::cos(2.3 * i),
                     y = 60 + 8 * a * a + 3 * c + 0.5 * std::cos(37.0 * i);
        const auto cell = [](double value) { return ',' + QByteArray::number(value, 'g', 12); };
        text += "r" + QByteArray::number(i + 1) + ",L" + QByteArray::number(i / 6) + cell(5 + a) +
                (i == 3 ? QByteArray(",") : cell(3 - a + 1.5 * std::cos(5.1 * i))) + cell(c) + cell(y) +
                (y > 64 ? ",good,1" : ",poor,2") + '\n';
    }
    return text;
}

struct Desk {
    QTemporaryDir folder;
    Document document{solve::catalogue()};
    StudySession studies{document};
    AnalyseSession session{document, studies};

    explicit Desk(const QByteArray& text = table())
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
        file.write(text);
        file.close();
        session.open({TableSource::Kind::File, path().toStdString()});
        if (!QTest::qWaitFor([this] { return session.isCurrent() || session.fault(); }, longWork)) qFatal("no table");
    }
    QString path() const { return folder.filePath(QStringLiteral("a.csv")); }
    // With these columns left out but the response.
    AnalyseSetup asked(Beside kind, const char* response) const
    {
        AnalyseSetup setup = session.setup();
        for (const char* name : {"yield", "grade", "code"})
            if (setup.roles.contains(name)) setRole(setup, name, ModelRole::LeftOut);
        if (*response) setRole(setup, response, ModelRole::Y);
        askBeside(setup, kind, session.table()->sheet);
        return setup;
    }
    QByteArray fault() const
    {
        return session.fault() ? QByteArray::fromStdString(session.fault()->error.what.text()) : QByteArray();
    }
    // Another table is predicted.
    void predict(const QByteArray& text)
    {
        QFile file(folder.filePath(QStringLiteral("new.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        session.predictRows({TableSource::Kind::File, file.fileName().toStdString()});
        QTRY_VERIFY_WITH_TIMEOUT((session.isCurrent() && session.analysis()->fresh) || session.fault(), longWork);
    }
    // What stands beside the model says of new rows.
    const LearnedRows& learned() const { return *session.analysis()->fresh->learned; }
    void make(const AnalyseSetup& setup)
    {
        QVERIFY(session.change(setup, "learners"));
        QTRY_VERIFY_WITH_TIMEOUT(session.isCurrent() || session.fault(), longWork);
    }
    // The columns of the learners, of all rows but that with a gap.
    mvda::Block x() const { return columns({"a", "b", "c"}); }
    mvda::Block columns(const std::vector<std::string>& names) const
    {
        std::vector<int> rows;
        for (int i = 0; i < int(session.table()->rows.size()); ++i)
            if (i != 3) rows.push_back(i);
        const auto block = blockOf(session.table()->sheet, names, rows);
        if (!block) qFatal("%s", block.error().what.text().c_str());
        return *block;
    }
    std::vector<std::string> lots() const
    {
        std::vector<std::string> lots = session.table()->sheet.find("lot")->cells;
        lots.erase(lots.begin() + 3);
        return lots;
    }
};

} // namespace

class TestLearnerAnalysis : public QObject {
    Q_OBJECT

private slots:
    void learnersAreThoseOfCoreOnTheSameFolds();
    void aTreeIsReadAsRules();
    void classesAreLearnedOfTextAndOfNumbers();
    void clustersAreThoseOfCore();
    void whatCannotBeLearnedIsSaid_data();
    void whatCannotBeLearnedIsSaid();
    void oneThatCannotBeMadeLeavesTheOthers();
    void whatPlsComplainsOfStandsBesideTheOthers();
    void newRowsArePredictedByEachLearner();
    void newRowsOfClassesAndOfClusters();
    void fileOfALearnerPredictsAsItDid_data();
    void fileOfALearnerPredictsAsItDid();
    void aStopEndsTheWork();
};

void TestLearnerAnalysis::learnersAreThoseOfCoreOnTheSameFolds()
{
    Desk desk;
    AnalyseSetup setup = desk.asked(Beside::Learners, "yield");
    QCOMPARE(setup.folds, std::string("batch")); // the table has some
    setup.beside.hidden = 3;
    desk.make(setup);
    QCOMPARE(desk.fault(), QByteArray());
    const Analysis& analysis = *desk.session.analysis();
    QCOMPARE(analysis.model.yNames, std::vector<std::string>{"yield"}); // PLS, for the scores
    const LearnerAnalysis& learners = *analysis.learners;
    QCOMPARE(learners.incomplete, 1);
    QCOMPARE(learners.rows.size(), std::size_t(23));
    QVERIFY(!learners.areClasses());

    const mvda::Block y = desk.columns({"yield"});
    mvda::LearnRequest request{.settings = {.learner = Learner::Pls},
                               .assessment = {.folds = "batch:lot", .batches = desk.lots()}};
    request.settings.network.hidden = 3;
    for (const Learner each : setup.beside.learners) request.compared.emplace_back(request.settings).learner = each;
    const auto core = mvda::learn(desk.x(), {.name = "yield", .unit = "%", .numbers = y.cells.col(0)}, request);
    QVERIFY2(core.ok(), core.ok() ? "" : core.error().what.text().c_str());
    QCOMPARE(learners.fits.size(), std::size_t(5));
    for (int i = 0; i < 5; ++i) {
        const mvda::Assessment& expected = i == 0 ? core->assessment : core->compared[std::size_t(i) - 1];
        const LearnerFit& fit = learners.fits[std::size_t(i)];
        QCOMPARE(int(fit.learner), int(expected.settings.learner));
        QVERIFY(fit.learned);
        QCOMPARE(learners.ownError(i), expected.training.rmse);
        QCOMPARE(learners.unseenError(i), expected.validated->rmse);
        QCOMPARE(fit.learned->assessment.said, expected.said);
        QCOMPARE(fit.learned->assessment.spread, expected.spread);
        QVERIFY(learners.ownError(learners.bestOfOwn()) <= expected.training.rmse);
        QVERIFY(learners.unseenError(learners.bestOfUnseen()) <= expected.validated->rmse);
    }
    // The best is looked at until another one is; that is the one that is saved.
    QCOMPARE(desk.session.learner(), learners.bestOfUnseen());
    desk.session.selectLearner(2);
    QCOMPARE(desk.session.learner(), 2);
    const QString path = desk.folder.filePath(QStringLiteral("tree.mvda.json"));
    QVERIFY(desk.session.saveModel(path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = mvda::readLearned(file.readAll().toStdString());
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().what.text().c_str());
    QCOMPARE(int(read->fitted.settings.learner), int(Learner::Tree));
    QCOMPARE(mvda::predict(*read, desk.x())->said, mvda::predict(*learners.fits[2].learned, desk.x())->said);

    const AnalyseSetup kept = readSetup(setupJson(setup, "/p.titer").write(), "/p.titer");
    QVERIFY(kept.beside == setup.beside);
    desk.session.undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.isCurrent(), longWork);
    QVERIFY(!desk.session.analysis()->learners);
    QCOMPARE(desk.session.learner(), -1);
}

void TestLearnerAnalysis::aTreeIsReadAsRules()
{
    Desk desk;
    AnalyseSetup setup = desk.asked(Beside::Learners, "yield");
    setup.beside.learners = {Learner::Tree};
    desk.make(setup);
    QCOMPARE(desk.fault(), QByteArray());
    const LearnerAnalysis& learners = *desk.session.analysis()->learners;
    const auto& tree = std::get<mvda::Tree>(learners.fits[1].learned->fitted.model);
    const mvda::VectorXd said = tree.outputs(desk.x().cells).col(0);
    QCOMPARE(int(std::ranges::count_if(learners.rules, &TreeRule::isLeaf)), tree.leaves());
    std::vector<int> seen;
    for (const TreeRule& rule : learners.rules) {
        const studies::Column* column =
            rule.column < 0 ? nullptr : desk.session.table()->sheet.find(desk.x().names[std::size_t(rule.column)]);
        for (const int row : rule.rows) {
            if (column) QCOMPARE(column->values[std::size_t(row)] < rule.threshold, rule.isBelow);
            if (!rule.isLeaf) continue;
            seen.push_back(row);
            QCOMPARE(rule.outputs[0], said[row < 3 ? row : row - 1]);
        }
    }
    std::ranges::sort(seen);
    QCOMPARE(seen, learners.rows); // each in one leaf
    QVERIFY(learners.rules.size() >= 2);
    QCOMPARE(learners.rules.front().depth, 0);
}

void TestLearnerAnalysis::classesAreLearnedOfTextAndOfNumbers()
{
    Desk desk;
    AnalyseSetup setup = desk.asked(Beside::Learners, "grade");
    setup.beside.learners = {Learner::Tree, Learner::Svm};
    setup.folds = "venetian:4";
    desk.make(setup);
    QCOMPARE(desk.fault(), QByteArray());
    const std::shared_ptr<const LearnerAnalysis> ofText = desk.session.analysis()->learners;
    QVERIFY(desk.session.analysis()->model.yNames.empty()); // PCA
    QCOMPARE(ofText->response.classes, (std::vector<std::string>{"good", "poor"}));
    mvda::LearnResponse response = ofText->response;
    for (int i = 0; i < 3; ++i) {
        const Learner learner = ofText->fits[std::size_t(i)].learner;
        const auto core =
            mvda::learn(desk.x(), response, {.settings = {.learner = learner}, .assessment = {.folds = "venetian:4"}});
        QVERIFY(core.ok());
        QCOMPARE(ofText->ownError(i), 1.0 - core->assessment.training.accuracy);
        QCOMPARE(ofText->unseenError(i), 1.0 - core->assessment.validated->accuracy);
    }
    // Codes are the same classes, where it is said that they are such: 1 is good, 2 is poor.
    AnalyseSetup coded = desk.asked(Beside::Learners, "code");
    coded.beside.areClasses = true;
    desk.make(coded);
    const std::shared_ptr<const LearnerAnalysis> ofCodes = desk.session.analysis()->learners;
    QCOMPARE(ofCodes->response.classes, (std::vector<std::string>{"1", "2"}));
    QCOMPARE(ofCodes->unseenError(1), ofText->unseenError(1));
}

void TestLearnerAnalysis::clustersAreThoseOfCore()
{
    Desk desk;
    AnalyseSetup setup = desk.asked(Beside::Clusters, "");
    desk.make(setup);
    QCOMPARE(desk.fault(), QByteArray());
    const std::shared_ptr<const ClusterAnalysis> found = desk.session.analysis()->clusters;
    const auto kMeans = mvda::clustersOf(desk.x(), {});
    QVERIFY(found && kMeans.ok());
    QCOMPARE(found->incomplete, 1);
    QCOMPARE(found->clusters.places, kMeans->places);
    QCOMPARE(found->clusters.tried, kMeans->tried);
    QCOMPARE(found->clusters.silhouettes, kMeans->silhouettes);
    setup.beside.way = mvda::ClusterWay::Ward;
    setup.beside.clusters = 3;
    desk.make(setup);
    const auto ward = mvda::clustersOf(desk.x(), {.way = mvda::ClusterWay::Ward, .count = 3});
    QVERIFY(ward.ok());
    QCOMPARE(desk.session.analysis()->clusters->clusters.places, ward->places);
    QVERIFY(readSetup(setupJson(setup, "/p.titer").write(), "/p.titer").beside == setup.beside);
}

void TestLearnerAnalysis::whatCannotBeLearnedIsSaid_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QByteArray>("folds");
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("said");
    QTest::addRow("too few rows") << 5 << QByteArray("yield") << QByteArray("venetian:7") << QByteArray()
                                  << QStringLiteral("rows");
    QTest::addRow("no response") << 24 << QByteArray() << QByteArray("venetian:7") << QByteArray()
                                 << QStringLiteral("none has the role Y");
    QTest::addRow("two responses") << 24 << QByteArray("yield code") << QByteArray("venetian:7") << QByteArray()
                                   << QStringLiteral("2 have the role Y");
    QTest::addRow("no cross-validation") << 24 << QByteArray("yield") << QByteArray("none") << QByteArray()
                                         << QStringLiteral("rule of cross-validation");
    QTest::addRow("fitted step") << 24 << QByteArray("yield") << QByteArray("venetian:7") << QByteArray("snv; msc")
                                 << QStringLiteral("sees each row by itself");
}

void TestLearnerAnalysis::whatCannotBeLearnedIsSaid()
{
    QFETCH(int, rows);
    QFETCH(QByteArray, response);
    QFETCH(QByteArray, folds);
    QFETCH(QByteArray, steps);
    QFETCH(QString, said);
    Desk desk(table(rows));
    AnalyseSetup setup = desk.asked(Beside::Learners, "");
    for (const QByteArray& one : response.split(' '))
        if (!one.isEmpty()) setRole(setup, one.toStdString(), ModelRole::Y);
    setup.folds = folds.toStdString();
    setup.preprocessing = steps.toStdString();
    desk.make(setup);
    QVERIFY(desk.session.fault() && !desk.session.isCurrent());
    const std::string text = desk.session.fault()->error.what.text();
    QVERIFY2(QString::fromStdString(text).contains(said), text.c_str());
    QCOMPARE(int(desk.session.fault()->part),
             int(steps.isEmpty() ? AnalyseFault::Part::Model : AnalyseFault::Part::Steps));
}

// A network of so many columns has more weights than can be found.
void TestLearnerAnalysis::oneThatCannotBeMadeLeavesTheOthers()
{
    Desk desk;
    AnalyseSetup setup = desk.asked(Beside::Learners, "yield");
    setup.beside.learners = {Learner::Tree, Learner::Network};
    setup.beside.hidden = 1000;
    desk.make(setup);
    QCOMPARE(desk.fault(), QByteArray());
    const LearnerAnalysis& learners = *desk.session.analysis()->learners;
    QVERIFY(learners.fits[1].learned && !learners.fits[2].learned);
    QVERIFY(learners.fits[2].error.what.text().find("weights") != std::string::npos);
    QVERIFY(std::isnan(learners.unseenError(2)));
    desk.session.selectLearner(2); // says nothing: the best is looked at
    QCOMPARE(desk.session.learner(), learners.bestOfUnseen());
}

// Three columns have no four components, and trees ask for none.
void TestLearnerAnalysis::whatPlsComplainsOfStandsBesideTheOthers()
{
    Desk desk;
    AnalyseSetup setup = desk.asked(Beside::Learners, "yield");
    setup.beside.learners = {Learner::Tree};
    setup.components = 4;
    desk.make(setup);
    QCOMPARE(desk.fault(), QByteArray());
    const Analysis& analysis = *desk.session.analysis();
    QVERIFY(!analysis.hasComponents() && !analysis.modelFault.what.pattern.empty());
    QCOMPARE(analysis.model.xNames, (std::vector<std::string>{"a", "b", "c"}));
    QVERIFY(analysis.learners->fits[1].learned);
    // New rows are predicted all the same; clusters stand without their scores as well.
    desk.predict("row,a [g/L],b,c\nn1,5,3,0\n");
    QCOMPARE(desk.fault(), QByteArray());
    QCOMPARE(desk.learned().rows, std::vector<int>{0});
    QCOMPARE(int(desk.learned().said[1].said.size()), 1);
    setup.beside.kind = Beside::Clusters;
    desk.make(setup);
    QVERIFY(desk.session.analysis()->clusters && !desk.session.analysis()->hasComponents());
}

// In other units, one with a gap, one beyond the range, two that were measured: as core says it of each.
void TestLearnerAnalysis::newRowsArePredictedByEachLearner()
{
    Desk desk;
    AnalyseSetup setup = desk.asked(Beside::Learners, "yield");
    setup.beside.learners = {Learner::Tree, Learner::Svm};
    setup.folds = "venetian:4";
    desk.make(setup);
    desk.predict("row,c,b,a [mg/L],yield [1]\nn1,0.5,3,5200,0.61\nn2,0.2,,5000,0.6\nn3,-0.3,2.5,9000,\n"
                 "n4,0,3.1,4800,0.63\n");
    QCOMPARE(desk.fault(), QByteArray());
    const LearnedRows& rows = desk.learned();
    QCOMPARE(rows.rows, (std::vector<int>{0, 2, 3}));
    QCOMPARE(rows.incomplete, 1);
    QCOMPARE(rows.outsideCount(), 1);
    QCOMPARE(rows.outside[1], std::vector<std::string>{"a"});
    QCOMPARE(rows.observedCount(), 2);
    QVERIFY(std::abs(rows.observed[0] - 61.0) < 1e-9 && std::isnan(rows.observed[1]));
    mvda::Block x{{"a", "b", "c"}, {"g/L", "", ""}, mvda::MatrixXd(3, 3)};
    x.cells << 5.2, 3, 0.5, 9.0, 2.5, -0.3, 4.8, 3.1, 0;
    const LearnerAnalysis& learners = *desk.session.analysis()->learners;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto core = mvda::predict(*learners.fits[i].learned, x);
        QVERIFY(core.ok());
        QVERIFY((rows.said[i].said - core->said).cwiseAbs().maxCoeff() < 1e-9);
        const double squares = std::pow(core->said[0] - 61.0, 2) + std::pow(core->said[2] - 63.0, 2);
        QVERIFY(std::abs(rows.error(int(i), false) - std::sqrt(squares / 2.0)) < 1e-9);
    }
    // PLS has them in the scores as well.
    QCOMPARE(int(desk.session.analysis()->fresh->prediction.scores.rows()), 4);
    // A column that is missing is said, and nothing is kept of the rows.
    desk.predict("row,a [g/L],b\nn1,5,3\n");
    QVERIFY(desk.session.fault() && desk.session.fault()->part == AnalyseFault::Part::Fresh);
    QCOMPARE(desk.session.fault()->error.where, std::string("c"));
}

void TestLearnerAnalysis::newRowsOfClassesAndOfClusters()
{
    Desk desk;
    AnalyseSetup setup = desk.asked(Beside::Learners, "grade");
    setup.beside.learners = {Learner::Tree};
    setup.folds = "venetian:4";
    desk.make(setup);
    const QByteArray text = "row,a [g/L],b,c,grade\nn1,5,3,0.5,good\nn2,5.5,2.5,-0.5,odd\nn3,4.2,3,0.9,poor\n";
    desk.predict(text);
    QCOMPARE(desk.fault(), QByteArray());
    const LearnedRows& rows = desk.learned();
    QCOMPARE(rows.observed[0], 0.0); // good, poor; of a class that nobody knows nothing
    QCOMPARE(rows.observed[2], 1.0);
    QCOMPARE(rows.observedCount(), 2);
    const mvda::VectorXd& said = rows.said[1].said;
    QCOMPARE(rows.error(1, true), (double(said[0] != 0.0) + double(said[2] != 1.0)) / 2.0);
    QCOMPARE(int(rows.said[1].outputs.cols()), 2);

    setup = desk.asked(Beside::Clusters, "");
    setup.beside.clusters = 3;
    desk.make(setup);
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.isCurrent(), longWork);
    const mvda::Clusters& clusters = desk.session.analysis()->clusters->clusters;
    mvda::Block x{{"a", "b", "c"}, {"g/L", "", ""}, mvda::MatrixXd(3, 3)};
    x.cells << 5, 3, 0.5, 5.5, 2.5, -0.5, 4.2, 3, 0.9;
    const auto nearest = mvda::predict(clusters, x);
    QVERIFY(nearest.ok());
    for (int i = 0; i < 3; ++i) QCOMPARE(desk.learned().said[0].said[i], double(nearest->places[std::size_t(i)]));
    // A tree of clusters says nothing of others; the scores have them.
    setup.beside.way = mvda::ClusterWay::Ward;
    QVERIFY(desk.session.change(setup, "Ward"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.fault(), longWork);
    QVERIFY(desk.session.fault()->error.what.text().find("k-means") != std::string::npos);
    QVERIFY(desk.session.analysis()->fresh && !desk.session.analysis()->fresh->learned);
}

void TestLearnerAnalysis::fileOfALearnerPredictsAsItDid_data()
{
    QTest::addColumn<QString>("steps");
    QTest::newRow("columns as they are") << "";
    QTest::newRow("after a step") << "snv";
}

// A learner and clusters that were saved say the same of new rows, which go through the same steps, and how wrong they were.
void TestLearnerAnalysis::fileOfALearnerPredictsAsItDid()
{
    QFETCH(QString, steps);
    Desk desk;
    AnalyseSetup setup = desk.asked(Beside::Learners, "yield");
    setup.preprocessing = steps.toStdString();
    setup.beside.learners = {Learner::Tree};
    setup.folds = "venetian:4";
    desk.make(setup);
    desk.session.selectLearner(1);
    const QByteArray text = "row,a [g/L],b,c,yield [%]\nn1,5,3,0.5,61\nn2,9,2.5,-0.5,70\n";
    desk.predict(text);
    const std::shared_ptr<const Analysis> made = desk.session.analysis();
    const QString path = desk.folder.filePath(QStringLiteral("tree.mvda.json"));
    QVERIFY(desk.session.saveModel(path).ok());
    // It has a card and a life as any model.
    QVERIFY(!readModelCard(path)->tableName().empty() && !readModelCard(path)->isOfRows());
    // That has its errors by batch, its range, how its settings were found, and those that it was compared with.
    const base::Result<ModelCard> filed = readModelCard(path);
    const base::Json& card = *filed->file.find("card");
    QCOMPARE(card.find("folds")->items().size(), std::size_t(4));
    QCOMPARE(card.find("data")->find("batches")->items().size(), std::size_t(4));
    QCOMPARE(card.find("settings_by")->find("pruning")->string(), std::string("one_standard_error"));
    QCOMPARE(card.find("responses")->find("yield")->find("rows")->number(), 23.0);
    QCOMPARE(filed->file.find("compared")->items().front().find("learner")->string(), std::string("pls"));
    QVERIFY(completeCardAt(path, {.purpose = "yield"}, {}) && deployAt(path, "tried"));
    desk.session.openModel(path);
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.isCurrent() && desk.session.analysis()->file, longWork);
    QCOMPARE(desk.fault(), QByteArray());
    const Analysis& opened = *desk.session.analysis();
    QVERIFY(!opened.table && !opened.hasComponents());
    QVERIFY(opened.life.state == ModelState::Deployed && opened.life.isSound());
    QCOMPARE(desk.session.learner(), 0);
    QCOMPARE(QString::fromStdString(opened.learners->steps.text()), steps);
    QCOMPARE(opened.learners->unseenError(0), made->learners->unseenError(1));
    QCOMPARE(opened.learners->ownError(0), made->learners->ownError(1));
    QCOMPARE(opened.learners->rules.size(), made->learners->rules.size());
    const LearnedRows &rows = *opened.fresh->learned, &before = *made->fresh->learned;
    QCOMPARE(rows.said[0].said, before.said[1].said);
    QCOMPARE(rows.error(0, false), before.error(1, false));
    QCOMPARE(rows.outside, before.outside);
    // Saved again it is the same file.
    const QString again = desk.folder.filePath(QStringLiteral("again.mvda.json"));
    QVERIFY(desk.session.saveModel(again).ok());
    QFile first(path), second(again);
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(second.readAll(), first.readAll());

    desk.session.undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.isCurrent() && desk.session.analysis()->table, longWork);
    setup.beside.kind = Beside::Clusters;
    setup.fresh = desk.session.setup().fresh;
    desk.make(setup);
    const std::shared_ptr<const Analysis> groups = desk.session.analysis();
    QVERIFY(desk.session.saveModel(path).ok());
    QVERIFY(deployAt(path, {}));
    desk.session.openModel(path);
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.isCurrent() && desk.session.analysis()->file, longWork);
    QCOMPARE(desk.session.analysis()->fresh->learned->said[0].said, groups->fresh->learned->said[0].said);
    QCOMPARE(desk.session.analysis()->clusters->clusters.places, groups->clusters->clusters.places);
}

void TestLearnerAnalysis::aStopEndsTheWork()
{
    Desk desk;
    QVERIFY(desk.session.change(desk.asked(Beside::Learners, "yield"), "learners"));
    QVERIFY(desk.session.job().isRunning());
    desk.session.job().stop();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.session.job().isRunning(), longWork);
    QVERIFY(!desk.session.isCurrent() && !desk.session.fault());
    QVERIFY(!desk.session.analysis() || !desk.session.analysis()->learners);
    desk.session.start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.isCurrent(), longWork);
    QVERIFY(desk.session.analysis()->learners);
}

TITER_TEST(TestLearnerAnalysis)

} // namespace tst_learner_analysis

#include "tst_learner_analysis.moc"
