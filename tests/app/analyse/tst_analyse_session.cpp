// The multivariate model of a project: what is proposed for a table, what follows a change, faults at their place, undo, and what is kept.
// The model itself is that of core/mvda (tests/mvda); here it is compared with what mvda::modelOf makes of the same cells.
#include "app/analyse/analyse_notices.h"
#include "app/analyse/analyse_session.h"
#include "app/analyse/card/model_acts.h"
#include "app/analyse/card/model_card.h"
#include "app/analyse/preprocessing_steps.h"
#include "app/analyse/upkeep/upkeep_job.h"
#include "core/base/hash.h"
#include "core/mvda/model_json.h"
#include "core/solve/catalogue.h"
#include "core/studies/study/study_design.h"
#include "tests/support/app/batch_samples.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_analyse_session {

using namespace titer;
using namespace titer::app;
using Kind = TableSource::Kind;

namespace {

constexpr int longWork = 20000; // [ms]

struct Desk {
    QTemporaryDir folder;
    Document document{solve::catalogue()};
    StudySession studies{document};
    AnalyseSession session{document, studies};

    std::string path(const char* name) const { return folder.filePath(QLatin1String(name)).toStdString(); }
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    base::Json json(const char* name) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        base::Errors errors;
        return file.open(QIODevice::ReadOnly) ? base::readJson(file.readAll().toStdString(), errors) : base::Json();
    }
    bool isDone() const { return session.isCurrent(); }
};

// Two columns that go together, one of noise, a response, and names of rows and batches.
QByteArray table(bool constant = false)
{
    QByteArray text = "row,lot,a [g/L],b,c [°C],yield [%]\n";
    for (int i = 0; i < 18; ++i) {
        const double t = std::sin(1.7 * i), noise = 0.1 * std::cos(37.0 * i);
        text += "r" + QByteArray::number(i + 1) + ",L" + QByteArray::number(i / 6) + ',' +
                QByteArray::number(5 + t, 'g', 9) + ',' +
                QByteArray::number(constant ? 2.5 : 3 - 2 * t + noise, 'g', 9) + ',' +
                QByteArray::number(20 + 4 * std::cos(2.3 * i), 'g', 9) + ',' +
                QByteArray::number(60 + 8 * t + 3 * noise, 'g', 9) + '\n';
    }
    return text;
}

// Eight spectra of eleven channels.
mvda::Block spectra()
{
    mvda::Block block{{}, std::vector<std::string>(11), mvda::MatrixXd(8, 11)};
    for (int j = 0; j < 11; ++j) {
        block.names.push_back(std::to_string(400 + j));
        for (int i = 0; i < 8; ++i)
            block.cells(i, j) = 3.0 + std::sin(1.7 * i + 0.4 * j) + 0.1 * std::cos(37.0 * i * (j + 1));
    }
    return block;
}

// `missing`: the row, from 0, without a value at 405.
QByteArray spectraText(int missing = -1)
{
    const mvda::Block block = spectra();
    QByteArray text = "row";
    for (const std::string& name : block.names) text += ',' + QByteArray::fromStdString(name);
    for (int i = 0; i < 8; ++i) {
        text += "\ns" + QByteArray::number(i + 1);
        for (int j = 0; j < 11; ++j)
            text += i == missing && j == 5 ? QByteArray(",") : ',' + QByteArray::number(block.cells(i, j), 'g', 17);
    }
    return text + '\n';
}

} // namespace

class TestAnalyseSession : public QObject {
    Q_OBJECT

private slots:
    void rolesAreProposedAndTheModelFollows();
    void anExampleHasOneOddBatch();
    void aColumnThatDoesNotVaryIsNamed();
    void rowsAreLeftOutAndPredicted();
    void newRowsArePredictedInTheirOwnUnits();
    void observedResponsesComeInTheUnitsOfTheModel();
    void aTableWithoutAColumnOfTheModelSaysWhich();
    void theSetupIsKeptInTheProjectAndItsFileFromThere();
    void undoLeadsBackToTheTableBefore();
    void aModelIsSavedOpenedAndPredictsTheSame();
    void aModelOfSpectraTakesItsChannels();
    void stepsGoBeforeTheModelAndAreKept();
    void aStepThatDoesNotFitIsToldApartFromARow();
    void eachStepOnOfferCanBeTaken();
    void spectraAreLinesOverTheirAxis();
    void aFolderOfSpectraIsATable();
    void valuesOfALaboratoryStandBesideSpectra();
    void aTableGoesThroughARecipe();
    void anotherRecipeKeepsWhatIsStatedAndLookedAt();
    void batchesAreRowsWithTheirCourses();
    void aModelOfBatchesIsOpenedAndJudgesOthers();
    void batchesGoByPhasesAndByObservations();
    void whatBatchesCameToIsPredicted();
    void aRunSheetFollowsItsStudy();
    void aMissingFileSaysWhatToDo();
    void whatIsLookedAtStaysWithinTheModel();
    void aModelInUseIsTriedAndBroughtToAnotherInstrument();
    void aColumnIsFoundOnThePlantByItsName();
};

void TestAnalyseSession::rolesAreProposedAndTheModelFollows()
{
    Desk desk;
    desk.write("a.csv", table());
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    const AnalyseSetup& setup = desk.session.setup();
    QCOMPARE(int(setup.roles.at("row")), int(ModelRole::LeftOut));
    QCOMPARE(int(setup.roles.at("lot")), int(ModelRole::Batch));
    QCOMPARE(int(setup.roles.at("a")), int(ModelRole::X));
    QCOMPARE(desk.session.table()->rows[2], std::string("r3"));
    QCOMPARE(desk.session.analysis()->model.xNames, (std::vector<std::string>{"a", "b", "c", "yield"}));

    AnalyseSetup pls = setup;
    pls.method = mvda::Method::Pls;
    pls.folds = "batch";
    setRole(pls, "yield", ModelRole::Y);
    QVERIFY(desk.session.change(pls, "PLS"));
    QVERIFY(!desk.session.isCurrent());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    const Analysis& analysis = *desk.session.analysis();
    QCOMPARE(analysis.model.folds, std::string("batch:lot"));
    QCOMPARE(analysis.folds, 3);
    std::vector<int> rows;
    for (int i = 0; i < 18; ++i) rows.push_back(i);
    const auto x = blockOf(desk.session.table()->sheet, {"a", "b", "c"}, rows);
    const auto y = blockOf(desk.session.table()->sheet, {"yield"}, rows);
    QVERIFY(x.ok() && y.ok());
    const auto model = mvda::modelOf(
        *x, *y,
        {.method = mvda::Method::Pls, .folds = "batch:lot", .batches = desk.session.table()->sheet.find("lot")->cells});
    QVERIFY(model.ok());
    QCOMPARE(analysis.model.components(), model->components());
    QCOMPARE(analysis.model.coefficients(), model->coefficients());
}

// What a newcomer sees at once: batch B17 alone lies beyond 99 % of T2.
void TestAnalyseSession::anExampleHasOneOddBatch()
{
    const auto read = readTable({Kind::File, TITER_SOURCE_DIR "/resources/examples/multivariate/cultivations.csv"});
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().what.text().c_str());
    Desk desk;
    desk.session.open(read->source);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    const Analysis& analysis = *desk.session.analysis();
    QCOMPARE(int(desk.session.setup().roles.at("medium lot")), int(ModelRole::Batch));
    QVERIFY(analysis.model.components() >= 2);
    std::vector<std::string> beyond;
    for (Eigen::Index i = 0; i < analysis.model.figures.t2.size(); ++i)
        if (analysis.model.figures.t2[i] > analysis.limit("t2_99"))
            beyond.push_back(analysis.table->rows[std::size_t(analysis.rows[std::size_t(i)])]);
    QCOMPARE(beyond, std::vector<std::string>{"B17"});
}

void TestAnalyseSession::aColumnThatDoesNotVaryIsNamed()
{
    Desk desk;
    desk.write("a.csv", table(true));
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.fault(), longWork);
    QCOMPARE(faultColumnOf(desk.session), std::string("b"));
    QVERIFY(desk.session.fault()->error.what.text().find("2.5 in every row") != std::string::npos);
    QVERIFY(!desk.session.analysis());
    desk.session.setRole({"b"}, ModelRole::LeftOut);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    QVERIFY(!desk.session.fault());
}

void TestAnalyseSession::rowsAreLeftOutAndPredicted()
{
    Desk desk;
    desk.write("a.csv", table());
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    desk.session.setExcluded({3, 5}, true);
    QVERIFY(desk.session.isExcluded(3) && !desk.session.isExcluded(4));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    const Analysis& analysis = *desk.session.analysis();
    QCOMPARE(analysis.model.rows, 16);
    QCOMPARE(analysis.left.rows, (std::vector<int>{3, 5}));
    QCOMPARE(int(analysis.left.prediction.scores.rows()), 2);
    desk.session.setExcluded({3, 5}, false);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    QCOMPARE(desk.session.analysis()->model.rows, 18);
}

// "a" in mg/L instead of g/L: the scores are those of the same rows.
void TestAnalyseSession::newRowsArePredictedInTheirOwnUnits()
{
    Desk desk;
    desk.write("a.csv", table());
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    const auto& sheet = desk.session.table()->sheet;
    QByteArray text = "row,yield [%],a [mg/L],c [°C],b\n";
    for (std::size_t i = 0; i < 3; ++i)
        text += "n" + QByteArray::number(int(i)) + ',' + QByteArray::number(sheet.find("yield")->values[i], 'g', 17) +
                ',' + QByteArray::number(1000 * sheet.find("a")->values[i], 'g', 17) + ',' +
                QByteArray::number(sheet.find("c")->values[i], 'g', 17) + ',' +
                QByteArray::number(sheet.find("b")->values[i], 'g', 17) + '\n';
    desk.write("new.csv", text);
    desk.session.predictRows({Kind::File, desk.path("new.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() && desk.session.analysis()->fresh, longWork);
    const Analysis& analysis = *desk.session.analysis();
    QCOMPARE(analysis.fresh->table->rows[0], std::string("n0"));
    const double apart =
        (analysis.fresh->prediction.scores - analysis.model.latent.scores.topRows(3)).cwiseAbs().maxCoeff();
    QVERIFY2(apart < 1e-9, qPrintable(QString::number(apart)));
    const base::Notices notices = noticesOf(desk.session.table(), desk.session.analysis().get());
    const std::string said = "“a”: in mg/L here, and converted to g/L, the unit of the model.";
    QCOMPARE(std::ranges::count_if(notices, [&](const base::Notice& one) { return one.what.text() == said; }), 1);

    // The same file with other rows.
    desk.session.selectRows({{true, 2}, {false, 1}});
    desk.write("new.csv", text.left(text.trimmed().lastIndexOf('\n') + 1));
    desk.session.predictRows({Kind::File, desk.path("new.csv")});
    QVERIFY(!desk.session.analysis()->fresh);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() && desk.session.analysis()->fresh, longWork);
    QCOMPARE(int(desk.session.analysis()->fresh->rows.size()), 2);
    QCOMPARE(desk.session.rows(), (std::set<AnalyseRow>{{false, 1}}));
}

// "yield" of 61 % as 0.61, then in hours: predicted all the same, and told of as what is not compared.
void TestAnalyseSession::observedResponsesComeInTheUnitsOfTheModel()
{
    Desk desk;
    desk.write("a.csv", table());
    desk.write("share.csv", "row,a [g/L],b,c [°C],yield [1]\nn,5,3,20,0.61\nm,5.5,2,21,\n");
    desk.write("hours.csv", "row,a [g/L],b,c [°C],yield [h]\nn,5,3,20,61\n");
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    desk.session.setRole({"yield"}, ModelRole::Y);
    app::AnalyseSetup setup = desk.session.setup();
    setup.method = mvda::Method::Pls;
    desk.session.change(setup, QStringLiteral("PLS"));
    desk.session.predictRows({Kind::File, desk.path("share.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() && desk.session.analysis()->fresh, longWork);
    const mvda::MatrixXd& observed = desk.session.analysis()->fresh->observed;
    QCOMPARE(observed.rows(), 2);
    QVERIFY2(std::abs(observed(0, 0) - 61.0) < 1e-9, qPrintable(QString::number(observed(0, 0))));
    QVERIFY(std::isnan(observed(1, 0)));
    QVERIFY(!desk.session.fault());

    desk.session.predictRows({Kind::File, desk.path("hours.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.fault() && desk.session.analysis()->fresh, longWork);
    QCOMPARE(int(desk.session.fault()->part), int(AnalyseFault::Part::Fresh));
    QCOMPARE(desk.session.fault()->error.where, std::string("yield"));
    QVERIFY(std::isfinite(desk.session.analysis()->fresh->prediction.responses(0, 0)));
    QVERIFY(std::isnan(desk.session.analysis()->fresh->observed(0, 0)));
}

void TestAnalyseSession::aTableWithoutAColumnOfTheModelSaysWhich()
{
    Desk desk;
    desk.write("a.csv", table());
    desk.write("new.csv", "row,a [g/L],b\nn,5,3\n");
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    desk.session.predictRows({Kind::File, desk.path("new.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.fault(), longWork);
    QCOMPARE(int(desk.session.fault()->part), int(AnalyseFault::Part::Fresh));
    QCOMPARE(desk.session.fault()->error.where, std::string("c"));
    QVERIFY(faultColumnOf(desk.session).empty()); // it need not be left out
    QVERIFY(desk.session.analysis());
    QVERIFY(!desk.session.analysis()->fresh);
}

void TestAnalyseSession::theSetupIsKeptInTheProjectAndItsFileFromThere()
{
    QTemporaryDir moved;
    Desk desk;
    desk.write("a.csv", table());
    QVERIFY(desk.document.createProject(QString::fromStdString(desk.path("a.titer"))).ok());
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    AnalyseSetup setup = desk.session.setup();
    setup.components = 2;
    setup.scale = mvda::Scale::Centre;
    setup.folds = "loo";
    desk.session.change(setup, "two");
    desk.session.setExcluded({7}, true);
    const AnalyseSetup kept = desk.session.setup();
    QVERIFY(desk.document.closeProject().ok());

    for (const char* name : {"a.titer", "a.csv"})
        QVERIFY(QFile::copy(QString::fromStdString(desk.path(name)), moved.filePath(QLatin1String(name))));
    QVERIFY(QFile::remove(QString::fromStdString(desk.path("a.csv"))));
    Document document(solve::catalogue());
    StudySession studies(document);
    AnalyseSession again(document, studies);
    QVERIFY(document.openProject(moved.filePath(QStringLiteral("a.titer"))).ok());
    QTRY_VERIFY_WITH_TIMEOUT(again.isCurrent(), longWork);
    AnalyseSetup expected = kept;
    expected.table.place = moved.filePath(QStringLiteral("a.csv")).toStdString();
    QVERIFY(again.setup() == expected);
    QCOMPARE(again.analysis()->model.components(), 2);
    QCOMPARE(again.analysis()->model.rows, 17);
    QVERIFY(!again.undoStack()->canUndo());
}

void TestAnalyseSession::undoLeadsBackToTheTableBefore()
{
    Desk desk;
    desk.write("a.csv", table());
    desk.write("b.csv", "row,p,q\n1,1,2\n2,2,3\n3,3,5\n4,4,4\n5,7,9\n6,6,5\n7,8,8\n8,9,7\n");
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    desk.session.open({Kind::File, desk.path("b.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    QCOMPARE(desk.session.analysis()->model.xNames.size(), std::size_t(2));
    desk.session.undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    QCOMPARE(desk.session.analysis()->model.xNames.size(), std::size_t(4));
    desk.session.undoStack()->undo();
    QVERIFY(desk.session.setup().isEmpty());
    QVERIFY(!desk.session.analysis() && !desk.session.table());
}

void TestAnalyseSession::aModelIsSavedOpenedAndPredictsTheSame()
{
    Desk desk;
    desk.write("a.csv", table());
    QVERIFY(!desk.session.saveModel(QString::fromStdString(desk.path("none.mvda.json"))).ok());
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    const mvda::MatrixXd scores = desk.session.analysis()->model.latent.scores;
    const QString path = QString::fromStdString(desk.path("a.mvda.json"));
    desk.write("a.csv", "another table by now");
    QVERIFY(desk.session.saveModel(path).ok());
    desk.write("a.csv", table());
    // With its card: the table and its hash as it was read, its batches, range.
    const base::Json saved = desk.json("a.mvda.json"), &card = *saved.find("card"), &data = *card.find("data");
    QCOMPARE(data.find("file")->string(), std::string("a.csv"));
    QCOMPARE(data.find("sha256")->string(), base::sha256(table().toStdString()));
    QCOMPARE(data.find("batch_column")->string(), std::string("lot"));
    QCOMPARE(data.find("batches")->items().size(), std::size_t(3));
    QCOMPARE(card.find("x_range")->find("low")->items().size(), std::size_t(4));
    QVERIFY(!card.find("by")->string().empty() && card.find("purpose")->string().empty());
    desk.session.openModel(path);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    QVERIFY(!desk.session.analysis()->table);
    QCOMPARE(int(desk.session.analysis()->life.state), int(ModelState::Draft));
    // Saved again it is the same, its trail included.
    base::Json deployed = saved;
    QVERIFY(deployModel(deployed, "tried").ok());
    desk.write("a.mvda.json", QByteArray::fromStdString(deployed.write()));
    desk.session.openModel(path);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    QCOMPARE(int(desk.session.analysis()->life.state), int(ModelState::Deployed));
    QVERIFY(desk.session.saveModel(QString::fromStdString(desk.path("b.mvda.json"))).ok());
    QCOMPARE(desk.json("b.mvda.json").write(), deployed.write());
    desk.session.predictRows({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() && desk.session.analysis()->fresh, longWork);
    const double apart = (desk.session.analysis()->fresh->prediction.scores - scores).cwiseAbs().maxCoeff();
    QVERIFY2(apart < 1e-9, qPrintable(QString::number(apart)));
}

// The model leaves fewer channels than go into it.
void TestAnalyseSession::aModelOfSpectraTakesItsChannels()
{
    Desk desk;
    desk.write("spectra.csv", spectraText());
    auto chain = mvda::readPreprocessing("snv; range 403..407");
    QVERIFY(bool(chain));
    const auto model = mvda::modelOf(spectra(), {{}, {}, mvda::MatrixXd(8, 0)},
                                     {.components = 2, .folds = "none", .preprocessing = *std::move(chain)});
    QVERIFY2(bool(model), model ? "" : model.error().what.text().c_str());
    desk.write("spectra.mvda.json", QByteArray::fromStdString(mvda::modelJson(*model).write()));
    desk.session.openModel(QString::fromStdString(desk.path("spectra.mvda.json")));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    desk.session.predictRows({Kind::File, desk.path("spectra.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() && desk.session.analysis()->fresh, longWork);
    const double apart =
        (desk.session.analysis()->fresh->prediction.scores - model->latent.scores).cwiseAbs().maxCoeff();
    QVERIFY2(apart < 1e-9, qPrintable(QString::number(apart)));
}

// Roles of row and channels, one chain, one step of undo; the model is that of mvda::modelOf with the same chain.
void TestAnalyseSession::stepsGoBeforeTheModelAndAreKept()
{
    Desk desk;
    desk.write("spectra.csv", spectraText());
    QVERIFY(desk.document.createProject(QString::fromStdString(desk.path("a.titer"))).ok());
    desk.session.open({Kind::File, desk.path("spectra.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    AnalyseSetup setup = desk.session.setup();
    setup.components = 2;
    setup.method = mvda::Method::Pls;
    setRole(setup, "410", ModelRole::Y);
    setup.preprocessing = "range 402..409; msc";
    QVERIFY(desk.session.change(setup, "chain"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    const Analysis& analysis = *desk.session.analysis();
    QCOMPARE(analysis.model.preprocessing.text(), setup.preprocessing);
    QCOMPARE(analysis.model.xNames.size(), std::size_t(8));
    mvda::Block x = spectra(), y = x;
    x.cells = x.cells.leftCols(10).eval();
    x.names.pop_back();
    x.units.pop_back();
    y = {{"410"}, {""}, y.cells.col(10)};
    auto chain = mvda::readPreprocessing(setup.preprocessing);
    QVERIFY(bool(chain));
    const auto model = mvda::modelOf(
        x, y, {.method = mvda::Method::Pls, .scale = setup.scale, .components = 2, .preprocessing = *std::move(chain)});
    QVERIFY(bool(model));
    QCOMPARE(analysis.model.latent.scores, model->latent.scores);
    QCOMPARE(analysis.model.validation->q2, model->validation->q2);
    const double apart =
        (analysis.fitted - mvda::predict(*model, x.cells.middleCols(2, 8)).responses).cwiseAbs().maxCoeff();
    QVERIFY2(apart < 1e-12, qPrintable(QString::number(apart)));

    QVERIFY(desk.document.closeProject().ok());
    Document document(solve::catalogue());
    StudySession studies(document);
    AnalyseSession again(document, studies);
    QVERIFY(document.openProject(QString::fromStdString(desk.path("a.titer"))).ok());
    QCOMPARE(again.setup().preprocessing, setup.preprocessing);
}

void TestAnalyseSession::aStepThatDoesNotFitIsToldApartFromARow()
{
    Desk desk;
    desk.write("spectra.csv", spectraText(6));
    desk.session.open({Kind::File, desk.path("spectra.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    AnalyseSetup setup = desk.session.setup();
    setup.preprocessing = "savgol 15 2";
    setup.folds = "loo";
    desk.session.change(setup, "more channels than there are");
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.fault(), longWork);
    QCOMPARE(int(desk.session.fault()->part), int(AnalyseFault::Part::Steps));
    QVERIFY(desk.session.fault()->error.what.text().find("needs 15 channels, and there are 11") != std::string::npos);

    // A row without a channel is named by its name, also where another one is left out before it; left out, it is no fault any more.
    setup.preprocessing = "snv";
    setup.excluded = {"s2"};
    desk.session.change(setup, "a row");
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.fault(), longWork);
    QCOMPARE(int(desk.session.fault()->part), int(AnalyseFault::Part::Model));
    QCOMPARE(desk.session.fault()->row, std::string("s7"));
    desk.session.setExcluded({6}, true);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    QVERIFY(!desk.session.fault());
    const auto& left = desk.session.analysis()->left;
    QCOMPARE(left.rows, (std::vector<int>{1, 6}));
    QVERIFY(std::isfinite(left.prediction.figures.t2[0]) && std::isnan(left.prediction.figures.t2[1]));
    // So it is where it is to be predicted.
    desk.session.predictRows({Kind::File, desk.path("spectra.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.fault() && desk.session.analysis()->fresh, longWork);
    QCOMPARE(desk.session.fault()->row, std::string("s7"));
    QCOMPARE(int(desk.session.analysis()->fresh->rows.size()), 8);
}

void TestAnalyseSession::eachStepOnOfferCanBeTaken()
{
    std::set<mvda::StepKind> kinds;
    std::string all;
    const QList<OfferedStep> steps = offeredSteps({"1800", "name", "400.5", "900"});
    for (const OfferedStep& step : steps) {
        QVERIFY(!step.words.isEmpty());
        all = withStep(all, step.text.toStdString());
        const auto chain = readChain(step.text.toStdString());
        QVERIFY2(bool(chain), chain ? "" : chain.error().what.text().c_str());
        kinds.insert(chain->steps.front().kind);
    }
    QCOMPARE(kinds.size(), std::size_t(mvda::StepKind::Despike) + 1); // each kind there is
    QCOMPARE(steps.first().text, QStringLiteral("range 400.5..1800"));
    const auto chain = readChain(all);
    QVERIFY(chain && chain->steps.size() == std::size_t(steps.size()));
    QVERIFY(offeredSteps({"a", "b"}).first().text == QStringLiteral("snv")); // no range
    QVERIFY(readChain(" ")->empty());
}

// Channels that fall from column to column, a comment with their unit, and what was measured beside them.
void TestAnalyseSession::spectraAreLinesOverTheirAxis()
{
    Desk desk;
    QByteArray text =
        "# columns: wavenumber [1/cm]; cells: absorbance\nname,glucose [g/L],1800,1700,1600,1500,1400,1300\n";
    for (int i = 0; i < 8; ++i) {
        text += "r" + QByteArray::number(i + 1) + ',' + QByteArray::number(i * i);
        for (int j = 0; j < 6; ++j) text += ',' + QByteArray::number(1 + i * j + std::sin(double(i + j)));
        text += '\n';
    }
    desk.write("a.csv", text);
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    const AnalyseTable& table = *desk.session.table();
    QCOMPARE(table.spectral.axis, std::string("wavenumber"));
    QCOMPARE(table.spectral.unit, std::string("1/cm"));
    QCOMPARE(table.lines.axis, (std::vector<double>{1300, 1400, 1500, 1600, 1700, 1800}));
    QCOMPARE(table.lines.rows(), std::size_t(8));
    for (std::size_t j = 0; j < 6; ++j)
        QCOMPARE(table.lines.row(4)[j], table.sheet.find(std::to_string(1300 + 100 * j))->values[4]);
    QCOMPARE(int(desk.session.setup().roles.at("glucose")), int(ModelRole::Y));
    QCOMPARE(int(desk.session.setup().roles.at("1500")), int(ModelRole::X));
    QCOMPARE(int(desk.session.setup().scale), int(mvda::Scale::Centre));
    QVERIFY(desk.session.analysis()->lines.isEmpty());

    AnalyseSetup setup = desk.session.setup();
    setup.preprocessing = "range 1350..1800; snv";
    desk.session.change(setup, "chain");
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    const SpectraLines& after = desk.session.analysis()->lines;
    QCOMPARE(after.axis, (std::vector<double>{1400, 1500, 1600, 1700, 1800}));
    double sum = 0.0, squares = 0.0;
    for (const double value : after.row(2)) sum += value, squares += value * value;
    QVERIFY(std::abs(sum) < 1e-12 && std::abs(squares - 4.0) < 1e-12);
    QVERIFY(axisOf({"1", "2", "3", "4"}).empty());      // too few
    QVERIFY(axisOf({"1", "2", "3", "5", "4"}).empty()); // turns back
}

void TestAnalyseSession::aFolderOfSpectraIsATable()
{
    Desk desk;
    QVERIFY(QDir(desk.folder.path()).mkdir(QStringLiteral("raman")));
    for (int i = 0; i < 8; ++i) {
        QByteArray text = "Raman Shift (cm-1)\tIntensity\n";
        for (int j = 0; j < 8; ++j)
            text += QByteArray::number(400 + 2 * j) + '\t' + QByteArray::number(10 + i * j + std::cos(double(i + j))) +
                    '\n';
        desk.write(qPrintable(QStringLiteral("raman/day %1.txt").arg(i + 1)), text);
    }
    desk.session.open({Kind::File, desk.path("raman")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    QCOMPARE(desk.session.table()->rows.size(), std::size_t(8));
    QCOMPARE(desk.session.table()->rows[2], std::string("day 3"));
    QCOMPARE(desk.session.table()->lines.axis.size(), std::size_t(8));
    QCOMPARE(desk.session.table()->spectral.unit, std::string("1/cm"));
    // One of them alone, and one that does not fit.
    const auto alone = readTable({Kind::File, desk.path("raman/day 2.txt")});
    QVERIFY2(alone.ok(), alone.ok() ? "" : alone.error().what.text().c_str());
    QCOMPARE(alone->lines.rows(), std::size_t(1));
    desk.write("raman/other.txt", "Raman Shift (cm-1)\tIntensity\n400\t1\n403\t2\n406\t3\n");
    const auto refused = readTable({Kind::File, desk.path("raman")});
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().where.find("other.txt") != std::string::npos, refused.error().where.c_str());
    // A series of a spectrometer has a row for each of its times, alone and in a folder.
    QVERIFY(QDir(desk.folder.path()).mkdir(QStringLiteral("series")));
    QByteArray series = "#Time\t#Wave\t#Intensity\n";
    for (int i = 0; i < 3; ++i)
        for (int j = 0; j < 6; ++j)
            series += QByteArray::number(60 * i) + '\t' + QByteArray::number(410 - j) + '\t' +
                      QByteArray::number(10 * i + j) + '\n';
    desk.write("series/run.txt", series);
    for (const char* place : {"series/run.txt", "series"}) {
        const auto read = readTable({Kind::File, desk.path(place)});
        QVERIFY2(read.ok(), read.ok() ? "" : read.error().what.text().c_str());
        QCOMPARE(read->rows, (std::vector<std::string>{"run Time 0", "run Time 60", "run Time 120"}));
        QCOMPARE(read->lines.axis.size(), std::size_t(6));
    }
}

// Proposed by the rising times of batches; all that is said is that of core/mvda/batch.
// Sixteen spectra an hour apart, and samples a minute later, of which two neighbours are swapped and one has no spectrum.
void TestAnalyseSession::valuesOfALaboratoryStandBesideSpectra()
{
    Desk desk;
    const double pure[] = {0, 1, 3, 5, 3, 1, 0, 0.5};
    QByteArray raman = "row,time,400,410,420,430,440,450,460,470\n", lab = "time,glucose [g/L]\n";
    for (int i = 0; i < 16; ++i) {
        const QByteArray hour = "2026-03-01T" + QByteArray::number(i).rightJustified(2, '0');
        raman += "s" + QByteArray::number(i + 1) + ',' + hour + ":00:00Z";
        for (int j = 0; j < 8; ++j)
            raman += ',' + QByteArray::number((20 - i) * pure[j] + 9 - j + 0.05 * std::cos(37.0 * i * (j + 1)), 'g', 9);
        raman += '\n';
        const int measured = i == 7 ? 8 : i == 8 ? 7 : i;
        lab += hour + ":01:00Z," + QByteArray::number(20 - measured + 0.2 * std::sin(5.3 * measured), 'g', 9) + '\n';
    }
    desk.write("raman.csv", raman);
    desk.write("lab.csv", lab + "2026-03-02T12:00:00Z,1\n");
    desk.session.open({Kind::File, desk.path("raman.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    QVERIFY(noticesOf(desk.session.table(), desk.session.analysis().get()).empty());

    TableSource source = desk.session.setup().table;
    source.laboratory =
        laboratoryFor(desk.session.setup(), desk.session.table(), QString::fromStdString(desk.path("lab.csv")), 120.0);
    desk.session.open(source);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    const AnalyseSetup& setup = desk.session.setup();
    QVERIFY(setup.method == mvda::Method::Pls && setup.roles.at("glucose") == ModelRole::Y);
    QCOMPARE(desk.session.table()->rows.size(), std::size_t(16));
    QCOMPARE(desk.session.table()->sheet.find("glucose")->unit, std::string("g/L"));
    AnalyseSetup one = setup;
    one.components = 1;
    QVERIFY(desk.session.change(one, "One"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    const base::Notices notices = noticesOf(desk.session.table(), desk.session.analysis().get());
    QCOMPARE(notices.size(), std::size_t(2));
    QCOMPARE(notices[0].what.text(), std::string("1 of 17 samples have no spectrum of their own within 2 min: "
                                                 "2026-03-02T12:00:00Z."));
    QVERIFY2(notices[1].what.text().find("in rows s8 and s9 look swapped") != std::string::npos,
             notices[1].what.text().c_str());
    // A model of two files has the hash of none.
    QVERIFY(desk.session.saveModel(QString::fromStdString(desk.path("raman.mvda.json"))).ok());
    const base::Json saved = desk.json("raman.mvda.json");
    QCOMPARE(saved.find("card")->find("data")->find("sha256")->string(), std::string());
    // It is kept, its file from the project, and undo leads back to the spectra alone.
    const AnalyseSetup kept = readSetup(setupJson(one, desk.path("p.titer")).write(), desk.path("p.titer"));
    QVERIFY(kept == one);
    // A table that has a saturated spectrum says so.
    desk.write("cut.csv", "row,400,410,420,430,440,450\na,1,2,3,4,3,2\nb,1,5,5,5,5,2\n");
    const base::Result<AnalyseTable> cut = readTable({Kind::File, desk.path("cut.csv")});
    QVERIFY(cut.ok() && cut->notices.size() == 1);
    QVERIFY(
        cut->notices[0].what.text().starts_with("1 of 2 spectra have a flat top, as a saturated detector gives: b."));
}

void TestAnalyseSession::anotherRecipeKeepsWhatIsStatedAndLookedAt()
{
    Desk desk;
    QByteArray text = "a,b,c,yield\n";
    for (int i = 0; i < 18; ++i) {
        const double t = std::sin(1.7 * i);
        text += QByteArray::number(5 + t, 'g', 9) + ',' + QByteArray::number(3 - 2 * t + 0.1 * std::cos(37.0 * i)) +
                ',' + QByteArray::number(20 + 4 * std::cos(2.3 * i)) + ',' + QByteArray::number(60 + 8 * t) + '\n';
    }
    desk.write("plain.csv", text);
    desk.write("clean.prepare.json", R"({"format": "titer.prepare/1", "steps": ["range c 0..30"]})");
    AnalyseSession& session = desk.session;
    session.open({Kind::File, desk.path("plain.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    AnalyseSetup setup = session.setup();
    setRole(setup, "yield", ModelRole::Y);
    setup.method = mvda::Method::Pls;
    setup.excluded = {"3"};
    QVERIFY(session.change(setup, QStringLiteral("PLS")));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    const std::set<AnalyseRow> rows{{false, 0}, {false, 5}};
    session.selectRows(rows);
    session.selectVariable("b");
    const auto prepare = [&] {
        session.prepareBy(QString::fromStdString(desk.path("clean.prepare.json")));
        QVERIFY(session.analysis() && session.table() && !session.isCurrent()); // of the setup before
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
        QCOMPARE(int(session.setup().roles.at("yield")), int(ModelRole::Y));
        QCOMPARE(int(session.setup().method), int(mvda::Method::Pls));
        QCOMPARE(session.setup().excluded, std::set<std::string>{"3"});
        QCOMPARE(session.rows(), rows);
        QCOMPARE(session.variable(), std::string("b"));
    };
    prepare();
    QCOMPARE(session.analysis()->model.rows, 17);
    QVERIFY(!session.table()->recipeSha256.empty());
    // The same file with another step is read again.
    desk.write("clean.prepare.json", R"({"format": "titer.prepare/1", "steps": ["range c 0..30", "jump a 100"]})");
    prepare();
    QCOMPARE(session.table()->steps.size(), std::size_t(2));
    // One that cannot be done leaves the table and its model there, and says why.
    desk.write("clean.prepare.json", R"({"format": "titer.prepare/1", "steps": ["range d 0..30"]})");
    session.prepareBy(QString::fromStdString(desk.path("clean.prepare.json")));
    QTRY_VERIFY_WITH_TIMEOUT(session.fault() && !session.job().isRunning(), longWork);
    QVERIFY(session.fault()->part == AnalyseFault::Part::Table && session.table() && session.analysis());
    QVERIFY(!session.isCurrent());
    // A summary has other columns: nothing that was stated is of them.
    desk.write("clean.prepare.json", R"({"format": "titer.prepare/1", "steps": ["summary"]})");
    session.prepareBy(QString::fromStdString(desk.path("clean.prepare.json")));
    QTRY_VERIFY_WITH_TIMEOUT(!session.job().isRunning() && session.table()->rows.size() == 1, longWork);
    QVERIFY(!session.setup().roles.contains("yield") && session.setup().excluded.empty());
    // Undo leads back to the table as it was read.
    session.undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() || session.fault(), longWork);
}

// As titer-cli prepare does it: four lots of six samples, one of which has a pH that no culture has.
void TestAnalyseSession::aTableGoesThroughARecipe()
{
    Desk desk;
    QByteArray text = "lot,time [h],pH,od\n";
    for (int i = 0; i < 24; ++i)
        text += "L" + QByteArray::number(i / 6) + ',' + QByteArray::number(i % 6) + ',' +
                (i == 9 ? QByteArray("12") : QByteArray::number(7 + 0.1 * std::sin(1.7 * i), 'g', 6)) + ',' +
                QByteArray::number((i % 6) * (1 + 0.1 * std::cos(2.3 * (i / 6))), 'g', 6) + '\n';
    desk.write("raw.csv", text);
    desk.write("clean.prepare.json", R"({"format": "titer.prepare/1", "steps": ["range pH 6..8"]})");
    desk.write("sum.prepare.json", R"({"format": "titer.prepare/1", "steps": ["range pH 6..8", "summary"]})");
    desk.write("odd.prepare.json", R"({"format": "titer.prepare/1", "steps": ["range pO2 1..2"]})");
    const auto prepare = [&](const char* recipe) {
        desk.session.open(
            preparedBy(desk.session.setup(), desk.session.table(), QString::fromStdString(desk.path(recipe))));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() || (desk.session.fault() && !desk.session.job().isRunning()), longWork);
    };
    desk.session.open({Kind::File, desk.path("raw.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.table() && !desk.session.job().isRunning(), longWork);
    prepare("clean.prepare.json");
    const TableValue table = desk.session.table();
    QVERIFY(table);
    QCOMPARE(table->source.recipe.batch, std::string("lot"));
    QCOMPARE(table->rows.size(), std::size_t(24));
    const studies::Column* pH = table->sheet.find("pH");
    QVERIFY(pH && pH->missing(9) && !pH->missing(8));
    QVERIFY(table->sheet.find("batch"));
    QCOMPARE(table->sha256, base::sha256(text.toStdString())); // what the recipe was applied to
    QCOMPARE(table->notices.back().what.text(), std::string("The recipe marked cells, which are empty now: 1."));
    const TableSource kept =
        readSetup(setupJson(desk.session.setup(), desk.path("p.titer")).write(), desk.path("p.titer")).table;
    QVERIFY(kept == table->source);
    // The values of a laboratory stand beside the rows that the recipe leaves; the card names the recipe.
    desk.write("lab.csv", "lot,time [h],titre [g/L]\nL0,1.1,0.5\nL0,4.9,2.1\nL1,1.1,0.4\nL1,4.9,1.9\nL2,1.1,0.6\n"
                          "L2,4.9,2.4\nL3,1.1,0.5\nL3,4.9,2.2\n");
    TableSource beside = desk.session.setup().table;
    beside.laboratory = laboratoryFor(desk.session.setup(), table, QString::fromStdString(desk.path("lab.csv")), 600.0);
    QCOMPARE(beside.laboratory.batch, std::string("lot"));
    desk.session.open(beside);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    prepare("clean.prepare.json"); // again, as another one: the values stay
    const TableValue matched = desk.session.table();
    QCOMPARE(matched->rows.size(), std::size_t(8));
    QCOMPARE(int(desk.session.setup().roles.at("titre")), int(ModelRole::Y)); // by the others, which describe a row
    QCOMPARE(int(desk.session.setup().roles.at("od")), int(ModelRole::X));
    QCOMPARE(matched->sheet.find("titre")->values[3], 1.9);
    QCOMPARE(matched->sheet.find("time")->values[3], 5.0);
    QCOMPARE(matched->sheet.find("lot")->cells[3], std::string("L1"));
    QVERIFY2(matched->notices.back().what.text().starts_with("16 of 24 rows belong to no sample and are left out: 1, "),
             matched->notices.back().what.text().c_str());
    QVERIFY(desk.session.saveModel(QString::fromStdString(desk.path("titre.mvda.json"))).ok());
    const base::Json filed = desk.json("titre.mvda.json");
    const base::Json* recipe = filed.find("card")->find("data")->find("recipe");
    QCOMPARE(recipe->find("file")->string(), std::string("clean.prepare.json"));
    QCOMPARE(recipe->find("sha256")->string(),
             base::sha256(R"({"format": "titer.prepare/1", "steps": ["range pH 6..8"]})"));
    QCOMPARE(readModelCard(QString::fromStdString(desk.path("titre.mvda.json")))->recipeName(),
             std::string("clean.prepare.json"));
    // Without times there is nothing to match by.
    prepare("sum.prepare.json");
    QVERIFY(desk.session.fault() && desk.session.fault()->error.what.text().starts_with("After its recipe the "));
    beside.laboratory = {};
    desk.session.open(beside);
    // A summary is a row for each batch, whose column keeps its name in the file.
    prepare("sum.prepare.json");
    QCOMPARE(desk.session.table()->rows.size(), std::size_t(4));
    // A step that the table does not fit is named.
    prepare("odd.prepare.json");
    QVERIFY(desk.session.fault() && desk.session.fault()->part == AnalyseFault::Part::Table);
    QCOMPARE(desk.session.fault()->error.where, std::string("step 1"));
    prepare("none.prepare.json");
    QVERIFY(desk.session.fault()->error.what.text().find("“none.prepare.json” could not be read") != std::string::npos);
}

void TestAnalyseSession::batchesAreRowsWithTheirCourses()
{
    Desk desk;
    desk.write("a.csv", support::batchSamples());
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    QVERIFY(desk.session.setup().ofBatches);
    QCOMPARE(int(desk.session.setup().roles.at("batch")), int(ModelRole::Batch));
    QCOMPARE(int(desk.session.setup().roles.at("time")), int(ModelRole::Time));
    QCOMPARE(desk.session.table()->rows.size(), std::size_t(96)); // samples
    QCOMPARE(desk.session.rowTable()->rows.size(), std::size_t(8));
    QCOMPARE(desk.session.rowTable()->sheet.find("duration")->values[2], 11.0);

    // Without the odd one, which is judged beside the others.
    desk.session.setExcluded({5}, true);
    QVERIFY(desk.session.setup().excluded.contains("B6"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() && desk.session.analysis()->model.rows == 7, longWork);
    const BatchAnalysis& batches = *desk.session.analysis()->batches;
    const auto& sheet = desk.session.table()->sheet;
    std::vector<int> own;
    std::vector<std::string> names;
    for (int i = 0; i < 96; ++i)
        if (i / 12 != 5) own.push_back(i), names.push_back(sheet.find("batch")->cells[std::size_t(i)]);
    const auto cells = blockOf(sheet, {"a", "b"}, own), times = blockOf(sheet, {"time"}, own);
    QVERIFY(cells.ok() && times.ok());
    const auto table = mvda::batchesOf(*cells, names, times->cells.col(0), "h", {});
    QVERIFY(table.ok());
    const auto model = mvda::batchModelOf(*table, {.alignment = *mvda::readAlignment("resample:100"), .quality = {}});
    QVERIFY(model.ok());
    QCOMPARE(batches.model.model.latent.scores, model->model.latent.scores);
    const mvda::VectorXd &limit = batches.model.limits.spe_99, &expected = model->limits.spe_99;
    QVERIFY((limit.array() == expected.array() || (limit.array().isNaN() && expected.array().isNaN())).all());
    QVERIFY(!limit.array().isNaN().all());
    QVERIFY(desk.session.saveModel(QString::fromStdString(desk.path("batches.mvda.json"))).ok());
    const base::Json saved = desk.json("batches.mvda.json"), &data = *saved.find("card")->find("data");
    QCOMPARE(data.find("batch_column")->string(), std::string("batch"));
    QCOMPARE(data.find("batches")->items().size(), std::size_t(7));
    QCOMPARE(desk.session.analysis()->left.rows, std::vector<int>{5});
    // As it ran: nothing before 7 h, and b alone from there on.
    const BatchCourse& odd = batches.courses[5];
    QVERIFY(!odd.points.empty());
    for (const mvda::MonitoredPoint& point : odd.points) {
        if (model->alignment.axis[point.point] < 7.5) continue;
        QVERIFY2(point.isSpeBeyond, qPrintable(QString::number(point.point)));
        QVERIFY(std::abs(point.judged.residuals[1]) > std::abs(point.judged.residuals[0]));
        break;
    }
    QCOMPARE(batches.variableOf("b@35"), 1);
    QCOMPARE(batches.variableOf("c"), -1);
    // The envelope is the mean of the courses, with t of 6 degrees of freedom about it.
    mvda::VectorXd b30(7);
    for (int i = 0; i < 7; ++i) b30[i] = batches.courses[std::size_t(batches.rows[std::size_t(i)])].cells(30, 1);
    QVERIFY(std::abs(batches.mean(30, 1) - b30.mean()) < 1e-12);
    const double deviation = std::sqrt((b30.array() - b30.mean()).square().sum() / 6.0);
    QVERIFY(std::abs(batches.half95(30, 1) / deviation - 2.446912 * std::sqrt(8.0 / 7.0)) < 1e-5);

    // Kept, and a saved model is one of batches; by samples again no batch is left out.
    const AnalyseSetup kept = readSetup(setupJson(desk.session.setup(), "/p.titer").write(), "/p.titer");
    QVERIFY(kept.ofBatches && kept.alignment == "resample:100");
    QVERIFY(desk.session.saveModel(QString::fromStdString(desk.path("a.mvda.json"))).ok());
    AnalyseSetup setup = desk.session.setup();
    setup.alignment = "indicator:a";
    desk.session.change(setup, "along a");
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() || desk.session.fault(), longWork);
    QVERIFY(!desk.session.fault());
    QCOMPARE(int(desk.session.analysis()->batches->model.alignment.by), int(mvda::AlignBy::Indicator));
    setup.roles["batch"] = ModelRole::LeftOut;
    desk.session.change(setup, "no batches");
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.fault(), longWork);
    QVERIFY(desk.session.fault()->error.what.text().find("role Batch") != std::string::npos);
}

// What a file says of batches is what the model of their table said, in whatever units and order the columns of the new table are.
void TestAnalyseSession::aModelOfBatchesIsOpenedAndJudgesOthers()
{
    Desk desk;
    desk.write("a.csv", support::batchSamples());
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    desk.session.setExcluded({5}, true);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() && desk.session.analysis()->model.rows == 7, longWork);
    QVERIFY(desk.session.saveModel(QString::fromStdString(desk.path("good.mvda.json"))).ok());
    const std::shared_ptr<const Analysis> own = desk.session.analysis();
    QByteArray minutes = "lot,b [g/L],a [g/L],time [min]\n";
    const auto& sheet = desk.session.table()->sheet;
    for (int i = 60; i < 72; ++i) // B6
        minutes += "new," + QByteArray::fromStdString(sheet.find("b")->cells[std::size_t(i)]) + ',' +
                   QByteArray::fromStdString(sheet.find("a")->cells[std::size_t(i)]) + ',' +
                   QByteArray::number(60 * (i - 60)) + '\n';
    desk.write("new.csv", minutes);

    desk.session.openModel(QString::fromStdString(desk.path("good.mvda.json")));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    QVERIFY(desk.session.analysis()->batches && !desk.session.analysis()->table);
    QCOMPARE(desk.session.analysis()->batches->model.batches.size(), std::size_t(7));
    const auto apart = [](const mvda::MatrixXd& a, const mvda::MatrixXd& b) { return (a - b).cwiseAbs().maxCoeff(); };
    QVERIFY(apart(desk.session.analysis()->batches->mean, own->batches->mean) < 1e-9);
    // All batches begin alike, so that there is no band at first.
    const auto later = [](const Analysis& of) { return mvda::MatrixXd(of.batches->half95.bottomRows(90)); };
    QVERIFY(apart(later(*desk.session.analysis()), later(*own)) < 1e-9);
    desk.session.predictRows({Kind::File, desk.path("new.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() && desk.session.analysis()->fresh, longWork);
    const PredictedRows& fresh = *desk.session.analysis()->fresh;
    QCOMPARE(fresh.table->rows, std::vector<std::string>{"new"});
    QCOMPARE(fresh.rows, std::vector<int>{0});
    QVERIFY(apart(fresh.prediction.scores, own->left.prediction.scores) < 1e-9);
    const std::vector<mvda::MonitoredPoint>&points = fresh.courses[0].points, &before = own->batches->courses[5].points;
    QCOMPARE(points.size(), before.size());
    for (std::size_t k = 0; k < points.size(); ++k) {
        QVERIFY(std::abs(points[k].judged.spe - before[k].judged.spe) <= 1e-9 * (1.0 + before[k].judged.spe));
        QCOMPARE(points[k].isSpeBeyond, before[k].isSpeBeyond);
    }

    // One that cannot be laid beside the others is named, and the others are judged.
    desk.write("new.csv", minutes + "short,1,1,0\nshort,1,1,60\n");
    desk.session.predictRows({Kind::File, desk.path("new.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() && desk.session.analysis()->fresh &&
                                 desk.session.analysis()->fresh->courses.size() == 2,
                             longWork);
    const PredictedRows& both = *desk.session.analysis()->fresh;
    QVERIFY(!both.courses[0].fault && both.courses[0].points.size() == before.size() && both.courses[1].points.empty());
    const base::Notices notices = noticesOf(desk.session.table(), desk.session.analysis().get());
    QCOMPARE(notices.size(), std::size_t(2));
    QCOMPARE(notices[0].what.text(), std::string("“time”: in min here, and converted to h, the unit of the model."));
    QCOMPARE(notices[1].where, std::string("short"));
    QVERIFY(notices[1].what.text().starts_with("Batch “short” has 2 samples"));

    // What cannot be converted is refused by its name.
    desk.write("new.csv", QByteArray(minutes).replace("b [g/L]", "b [°C]"));
    desk.session.predictRows({Kind::File, desk.path("new.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.fault(), longWork);
    QCOMPARE(desk.session.fault()->error.what.text(),
             std::string("Column “b” is in °C, and the model was made of g/L. Correct its unit."));

    // Without a time there is nothing to lay beside the others.
    desk.write("new.csv", "lot,a [g/L],b [g/L]\nnew,1,2\nnew,2,3\n");
    desk.session.predictRows({Kind::File, desk.path("new.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.fault(), longWork);
    QCOMPARE(int(desk.session.fault()->part), int(AnalyseFault::Part::Fresh));
    QVERIFY(desk.session.fault()->error.what.text().find("no column of time") != std::string::npos);
}

// As core/mvda does it: each phase stretched by itself, a row for each point, and the maturity of each predicted.
void TestAnalyseSession::batchesGoByPhasesAndByObservations()
{
    Desk desk;
    const QList<QByteArray> lines = support::batchSamples().trimmed().split('\n');
    QByteArray text = lines[0] + ",step\n";
    for (int i = 0; i < 96; ++i) text += lines[i + 1] + (i % 12 < 5 + i / 12 % 2 ? ",growth\n" : ",production\n");
    desk.write("a.csv", text);
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    AnalyseSetup setup = desk.session.setup();
    setup.phase = "step";
    setup.alignment = "resample:10";
    setup.unfold = mvda::Unfold::Observation;
    setup.components = 2;
    setup.excluded = {"B6"};
    QVERIFY(desk.session.change(setup, "by observations"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() || desk.session.fault(), longWork);
    QVERIFY(!desk.session.fault());
    const auto own = desk.session.analysis();
    const auto& sheet = desk.session.table()->sheet;
    std::vector<int> rows;
    std::vector<std::string> names, phases;
    for (int i = 0; i < 96; ++i)
        if (i / 12 != 5) {
            rows.push_back(i);
            names.push_back(sheet.find("batch")->cells[std::size_t(i)]);
            phases.push_back(sheet.find("step")->cells[std::size_t(i)]);
        }
    const auto cells = blockOf(sheet, {"a", "b"}, rows), times = blockOf(sheet, {"time"}, rows);
    const auto table = mvda::batchesOf(*cells, names, times->cells.col(0), "h", phases);
    QVERIFY(table.ok());
    const auto model = mvda::batchModelOf(*table, {.unfold = mvda::Unfold::Observation,
                                                   .alignment = *mvda::readAlignment("resample:10"),
                                                   .components = 2,
                                                   .quality = {}});
    QVERIFY(model.ok() && model->alignment.hasPhases());
    QCOMPARE(own->model.latent.scores, model->model.latent.scores);
    const auto points = std::size_t(model->alignment.points());
    QCOMPARE(own->rows.size(), 7 * points);
    QVERIFY(own->rows[points - 1] == 0 && own->rows[points] == 1); // each row of the table of batches once for a point
    QCOMPARE(own->responses.names, std::vector<std::string>{"maturity"});
    QCOMPARE(own->responses.cells(Eigen::Index(points) + 3, 0), model->alignment.axis[3]);
    QCOMPARE(own->fitted.rows(), Eigen::Index(7 * points));
    QCOMPARE(own->left.rows, std::vector<int>(points, 5));
    const auto apart = [](const mvda::MatrixXd& a, const mvda::MatrixXd& b) { return (a - b).cwiseAbs().maxCoeff(); };
    QVERIFY(apart(own->left.prediction.scores, mvda::predict(model->model, own->batches->courses[5].cells).scores) <
            1e-12);
    QVERIFY(noticesOf(desk.session.table(), own.get()).empty()); // no maturities are swapped
    const AnalyseSetup kept = readSetup(setupJson(desk.session.setup(), "/p.titer").write(), "/p.titer");
    QVERIFY(kept == desk.session.setup());
    QVERIFY(kept.phase == "step" && kept.unfold == mvda::Unfold::Observation && kept.alignment == "resample:10");

    // Its file says the same of the same batches.
    const QString path = QString::fromStdString(desk.path("course.mvda.json"));
    QVERIFY(desk.session.saveModel(path).ok());
    desk.session.openModel(path);
    desk.session.predictRows({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() && desk.session.analysis()->fresh, longWork);
    const PredictedRows& fresh = *desk.session.analysis()->fresh;
    QCOMPARE(fresh.rows.size(), 8 * points);
    QVERIFY(apart(fresh.prediction.scores.topRows(Eigen::Index(points)),
                  own->model.latent.scores.topRows(Eigen::Index(points))) < 1e-9);
    QCOMPARE(fresh.observed(2, 0), model->alignment.axis[2]);
    // A quality of whole batches has no place in it.
    desk.session.undoStack()->undo();
    desk.session.undoStack()->undo();
    setRole(setup, "b", ModelRole::Y);
    QVERIFY(desk.session.change(setup, "quality"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.fault(), longWork);
    QVERIFY(desk.session.fault()->error.what.text().find("batch-wise") != std::string::npos);
}

// By PLS, as core/mvda does it of the last value in each batch.
void TestAnalyseSession::whatBatchesCameToIsPredicted()
{
    Desk desk;
    const QList<QByteArray> lines = support::batchSamples().trimmed().split('\n');
    QByteArray text = lines[0] + ",titre [g/L]\n";
    mvda::MatrixXd titres(8, 1);
    for (int i = 0; i < 96; ++i) {
        titres(i / 12, 0) = 4.0 + std::sin(1.7 * (i / 12));
        const bool isMeasured = i % 12 == 10 || i % 12 == 3; // the last one counts
        const double value = titres(i / 12, 0) - (i % 12 == 3 ? 2.0 : 0.0);
        text += lines[i + 1] + ',' + (isMeasured ? QByteArray::number(value, 'g', 17) : QByteArray()) + '\n';
    }
    desk.write("a.csv", text);
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.fault() || desk.isDone(), longWork);
    AnalyseSetup setup = desk.session.setup();
    setRole(setup, "titre", ModelRole::Y);
    setup.components = 2;
    QVERIFY(desk.session.change(setup, "quality"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    const Analysis& analysis = *desk.session.analysis();
    QCOMPARE(analysis.responses.cells, titres);
    QCOMPARE(analysis.model.yNames, std::vector<std::string>{"titre"});
    const auto& sheet = desk.session.table()->sheet;
    std::vector<int> rows;
    for (int i = 0; i < 96; ++i) rows.push_back(i);
    const auto cells = blockOf(sheet, {"a", "b"}, rows), times = blockOf(sheet, {"time"}, rows);
    const auto table = mvda::batchesOf(*cells, sheet.find("batch")->cells, times->cells.col(0), "h", {});
    QVERIFY(table.ok());
    const auto model = mvda::batchModelOf(
        *table,
        {.alignment = *mvda::readAlignment("resample:100"), .components = 2, .quality = {{"titre"}, {"g/L"}, titres}});
    QVERIFY(model.ok());
    QCOMPARE(analysis.model.latent.scores, model->model.latent.scores);
    QCOMPARE(int(analysis.fitted.rows()), 8);
    QVERIFY((analysis.fitted - titres).cwiseAbs().maxCoeff() < 1.0); // 2 from the lowest to the highest
    QCOMPARE(int(analysis.batches->courses[0].points.back().predicted.size()), 1);
}

void TestAnalyseSession::aRunSheetFollowsItsStudy()
{
    Desk desk;
    studies::Study study;
    study.name = "Plane";
    for (const char* name : {"a", "b"}) study.factors.push_back({{.name = name, .low = 0.0, .high = 10.0}, {}});
    study.responses.push_back({.name = "y", .unit = "g/L"});
    for (int i = 0; i < 9; ++i) {
        const double a = 5.0 * (i % 3), b = 5.0 * (i / 3);
        studies::setCell(studies::addRun(study, {a, b}), 0,
                         {3 + 2 * a - b + 0.1 * (i % 2), studies::StudyCell::Origin::Measured});
    }
    const std::string id = desk.studies.add(study, "new");
    desk.session.open({Kind::Study, id});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    QCOMPARE(int(desk.session.setup().method), int(mvda::Method::Pls));
    QCOMPARE(desk.session.analysis()->model.yNames, std::vector<std::string>{"y"});
    QCOMPARE(desk.session.analysis()->model.yUnits, std::vector<std::string>{"g/L"});
    QVERIFY(desk.session.analysis()->model.r2y.back() > 0.99);
    studies::Study next = *desk.studies.value();
    studies::setCell(next.runs[0], 0, {30.0, studies::StudyCell::Origin::Measured});
    QVERIFY(desk.studies.change(next, "typed"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() && desk.session.analysis()->responses.cells(0, 0) == 30.0, longWork);
    // Rows by their number are others in a sheet without a run.
    desk.session.selectRows({{false, 8}});
    next = *desk.studies.value();
    next.runs[2].excluded = "broken";
    QVERIFY(desk.studies.change(next, "without one"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() && desk.session.analysis()->model.rows == 8, longWork);
    QVERIFY(desk.session.rows().empty());
    desk.studies.remove(id, "gone");
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.fault() && !desk.session.job().isRunning(), longWork);
    QCOMPARE(int(desk.session.fault()->part), int(AnalyseFault::Part::Table));
    QVERIFY(!desk.session.isCurrent()); // the model of the study that was
}

void TestAnalyseSession::aMissingFileSaysWhatToDo()
{
    Desk desk;
    desk.session.open({Kind::File, desk.path("gone.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.fault(), longWork);
    QCOMPARE(int(desk.session.fault()->part), int(AnalyseFault::Part::Table));
    QVERIFY(desk.session.fault()->error.what.text().find("Choose another one") != std::string::npos);
}

void TestAnalyseSession::whatIsLookedAtStaysWithinTheModel()
{
    Desk desk;
    desk.write("a.csv", table());
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    AnalyseSetup setup = desk.session.setup();
    setup.components = 3;
    desk.session.change(setup, "three");
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    QSignalSpy looked(&desk.session, &AnalyseSession::looked);
    desk.session.setAxis(1, 2);
    desk.session.setAxis(0, 2); // they change places
    QCOMPARE(desk.session.axes(), (std::array<int, 2>{2, 0}));
    desk.session.selectVariable("c");
    desk.session.selectRows({{false, 2}, {false, 17}});
    QCOMPARE(looked.count(), 4);
    setup.components = 1;
    setup.roles["c"] = ModelRole::LeftOut;
    desk.session.change(setup, "one");
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    QCOMPARE(desk.session.axes(), (std::array<int, 2>{0, 0}));
    QVERIFY(desk.session.variable().empty());
    QCOMPARE(desk.session.rows().size(), std::size_t(2));
}

void TestAnalyseSession::aColumnIsFoundOnThePlantByItsName()
{
    Desk desk;
    QVERIFY(desk.document.newFromExample("cho-fed-batch"));
    desk.document.checkNow();
    QByteArray text = "row,Glc [g/L],n1_glucose [g/L],glucose [°C],zz [g/L]\n";
    for (int i = 0; i < 10; ++i) {
        text += 'r' + QByteArray::number(i + 1);
        for (int j = 0; j < 4; ++j) text += ',' + QByteArray::number(2.0 + std::sin(1.7 * i * (j + 1)));
        text += '\n';
    }
    desk.write("a.csv", text);
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    const auto place = [&](const char* column) {
        desk.session.selectVariable(column);
        return variablePlaceOf(desk.session);
    };
    QVERIFY(!place("").ok());
    // Of the vessels that hold it the last one, unless the column names another.
    QCOMPARE(place("Glc")->variable, std::string("production.glucose"));
    QCOMPARE(place("Glc")->unit, std::string("production"));
    QCOMPARE(place("n1_glucose")->variable, std::string("n1.glucose"));
    // Another dimension, and a name that nothing has.
    for (const char* none : {"glucose", "zz"}) {
        const auto error = place(none);
        QVERIFY(!error.ok() && error.error().what.text().find(none) != std::string::npos);
    }
}

// The other instrument reads four fifths of all, and measured the same samples in another order.
void TestAnalyseSession::aModelInUseIsTriedAndBroughtToAnotherInstrument()
{
    Desk desk;
    QList<QByteArray> lines = table().trimmed().split('\n'), other{lines.first()};
    for (int i = int(lines.size()) - 1; i > 0; --i) {
        QList<QByteArray> cells = lines[i].split(',');
        for (const int x : {2, 3, 4}) cells[x] = QByteArray::number(0.8 * cells[x].toDouble(), 'g', 17);
        other.append(cells.join(','));
    }
    desk.write("a.csv", table());
    desk.write("b.csv", other.join('\n') + '\n');
    desk.session.open({Kind::File, desk.path("a.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    AnalyseSetup setup = desk.session.setup();
    setup.method = mvda::Method::Pls;
    app::setRole(setup, "yield", ModelRole::Y);
    desk.session.change(setup, "yield");
    QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), longWork);
    const auto at = [&](const char* name) { return QString::fromStdString(desk.path(name)); };
    QVERIFY(desk.session.saveModel(at("a.mvda.json")));
    UpkeepJob job(lookAfter);
    const auto outcome = [&](const UpkeepOrder& order) -> const UpkeepPart& {
        static const UpkeepPart nothing{.fault = base::inputError(base::say("not done"))};
        job.start(order);
        return QTest::qWaitFor([&] { return job.isDone(); }, longWork) && !job.parts().empty() ? job.parts().back()
                                                                                               : nothing;
    };
    const UpkeepPart own = outcome({.model = at("a.mvda.json"), .table = at("a.csv")});
    QVERIFY(!own.fault && own.drift && own.drift->fitness() == mvda::Fitness::Fit);
    QCOMPARE(own.own.name, std::string("RMSECV"));
    QCOMPARE(own.own.values[0], desk.session.analysis()->model.standardErrors[0]);
    QCOMPARE(own.drift->responses.front().agreement.rows, 18);
    QVERIFY(outcome({.model = at("a.mvda.json"), .table = at("b.csv")}).drift->fitness() != mvda::Fitness::Fit);
    // Slope and bias are exact here; the new model is a draft that fits the other instrument.
    UpkeepOrder order{
        .model = at("a.mvda.json"), .master = at("a.csv"), .slave = at("b.csv"), .out = at("b.mvda.json")};
    const UpkeepPart moved = outcome(order);
    QVERIFY(!moved.fault && moved.transferred);
    QVERIFY(std::abs(moved.transferred->lines.front().slope - 1.25) < 1e-9);
    QVERIFY(moved.transferred->errors.front().after < 1e-9 * moved.transferred->errors.front().before);
    QVERIFY(readModelCard(at("b.mvda.json"))->life.state == ModelState::Draft);
    const UpkeepPart fits = outcome({.model = at("b.mvda.json"), .table = at("b.csv")});
    QVERIFY(!fits.fault);
    QVERIFY(std::abs(fits.drift->responses.front().agreement.rmsep - own.drift->responses.front().agreement.rmsep) <
            1e-9);
    // Channel by channel it is exact, too, since no channel of the other instrument is mixed with its neighbours.
    UpkeepOrder pds = order;
    pds.out = at("pds.mvda.json");
    pds.transfer = {.isPds = true, .pds = {.window = 3, .components = 3}};
    const UpkeepPart standardized = outcome(pds);
    QVERIFY(!standardized.fault && standardized.transferred && standardized.transferred->lines.empty());
    const mvda::TransferErrors& error = standardized.transferred->errors.front();
    QVERIFY(error.before > 0.1 && error.after < 1e-6 * error.before && error.leftOut < 1e-6 * error.before);
    const base::Json card = *desk.json("pds.mvda.json").find("card")->find("transfer");
    QCOMPARE(card.find("by")->string(), std::string("pds"));
    QCOMPARE(card.find("window")->number(), 3.0);
    const UpkeepPart fitsToo = outcome({.model = pds.out, .table = order.slave});
    QVERIFY(!fitsToo.fault);
    QVERIFY(std::abs(fitsToo.drift->responses.front().agreement.rmsep - own.drift->responses.front().agreement.rmsep) <
            1e-6);
    // A window is odd, and no wider than the spectra.
    pds.out = at("wide.mvda.json");
    pds.transfer.pds.window = 5;
    QVERIFY(outcome(pds).fault->what.text().starts_with("A window of 5 channels does not fit 3"));
    QVERIFY(!QFile::exists(pds.out));
    // What cannot be is said, and nothing is written over the model itself.
    order.out = order.model;
    QVERIFY(outcome(order).fault);
    desk.write("few.csv", lines.mid(0, 3).join('\n') + '\n');
    order = {.model = order.model, .master = at("few.csv"), .slave = at("few.csv"), .out = at("c.mvda.json")};
    QVERIFY(outcome(order).fault && !QFile::exists(order.out));
    desk.write("bare.csv", table().replace("yield", "other"));
    QVERIFY(outcome({.model = order.model, .table = at("bare.csv")}).fault->what.text().find("No reference values") ==
            0);
}

TITER_TEST(TestAnalyseSession)

} // namespace tst_analyse_session

#include "tst_analyse_session.moc"
