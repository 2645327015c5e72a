// The studies of a project: edits, undo, what is kept, and runs on the twin.
#include "app/document/plant_files.h"
#include "app/study/design_advice.h"
#include "app/study/study_edits.h"
#include "app/study/study_runner.h"
#include "app/study/study_session.h"
#include "app/study/study_start.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_study_session {

using namespace titer;
using namespace titer::app;
using studies::Study;
using studies::StudyCell;

namespace {

constexpr int longRun = 60000; // [ms]

FormRow rowAt(const Document& document, const char* unit, const std::string& path)
{
    for (const FormRow& row : unitForm(document.flowsheet(), document.catalogue(), unit))
        if (row.path == path && row.kind == FormRow::Kind::Number) return row;
    return {};
}

// y = 3 + 2 a - b + a b exactly, over both from 0 to 10.
Study plane()
{
    Study study;
    study.name = "Plane";
    for (const char* name : {"a", "b"}) study.factors.push_back({{.name = name, .low = 0.0, .high = 10.0}, {}});
    study.responses.push_back({.name = "y"});
    int number = 0;
    for (const double a : {0.0, 5.0, 10.0})
        for (const double b : {0.0, 5.0, 10.0}) {
            studies::StudyRun run;
            run.id = studies::newRunId(study);
            run.run = run.standardOrder = ++number;
            run.point = "factorial";
            run.settings = {a, b};
            const double x = (a - 5) / 5, z = (b - 5) / 5;
            studies::setCell(run, 0, {3 + 2 * x - z + x * z, StudyCell::Origin::Measured});
            study.runs.push_back(run);
        }
    study.model = "interaction";
    return study;
}

struct Desk {
    QTemporaryDir folder;
    Document document{solve::catalogue()};
    StudySession session{document};
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
};

} // namespace

class TestStudySession : public QObject {
    Q_OBJECT

private slots:
    void studiesAreKeptAsTheyAreEdited();
    void eachEditIsAStepAndALineOfTheLog();
    void stepsOfOneGestureAreOne();
    void undoLeavesTheSettingWhereItIs();
    void theAnalysisFollowsAndFindsTheTruth();
    void boundsLieAboutThePresentValueWithinWhatIsAllowed();
    void boundsMoveRunsUntilOneHasAResult();
    void factorsAndResponsesComeAndGoWithTheirColumns();
    void theTwinFillsInWhatIsMissing();
    void stoppedRunsGoOnWhereTheyWere();
    void aRunThatFailsKeepsItsReason();
    void adviceComesBesideTheWindow();
};

void TestStudySession::studiesAreKeptAsTheyAreEdited()
{
    Desk desk;
    QVERIFY(desk.document.createProject(desk.path("a.titer")).ok());
    const std::string id = desk.session.add(plane(), "New");
    const StudyEdit edit = withExcluded(*desk.session.value(), "R2", "probe failed");
    QVERIFY(desk.session.change(edit.study, edit.text));
    QVERIFY(desk.document.closeProject().ok());
    Document other(solve::catalogue());
    StudySession again(other);
    QVERIFY(other.openProject(desk.path("a.titer")).ok());
    QCOMPARE(again.studies().size(), std::size_t(1));
    QVERIFY(again.value());
    QCOMPARE(again.value()->id, id);
    QCOMPARE(studies::findRun(*again.value(), "R2")->excluded, std::string("probe failed"));
    QCOMPARE(again.value()->log.size(), std::size_t(2));
}

void TestStudySession::eachEditIsAStepAndALineOfTheLog()
{
    Desk desk;
    desk.session.add(plane(), "New");
    const Study before = *desk.session.value();
    const StudyEdit edit = withResult(before, "R1", 0, 4.5);
    QVERIFY(desk.session.change(edit.study, edit.text));
    QVERIFY(!desk.session.change(*desk.session.value(), "nothing"));
    QCOMPARE(desk.session.undoStack()->count(), 2);
    QCOMPARE(desk.session.value()->log.back().what.text(), edit.text.toStdString());
    QCOMPARE(desk.session.value()->version, before.version);
    Study wider = *desk.session.value();
    wider.factors[0].factor.high = 12.0;
    desk.session.change(wider, "wider");
    QCOMPARE(desk.session.value()->version, before.version + 1);
    desk.session.undoStack()->undo();
    desk.session.undoStack()->undo();
    QVERIFY(*desk.session.value() == before);
    desk.session.undoStack()->undo();
    QVERIFY(!desk.session.value());
    desk.session.undoStack()->redo();
    QVERIFY(*desk.session.value() == before);
}

void TestStudySession::stepsOfOneGestureAreOne()
{
    Desk desk;
    desk.session.add(plane(), "New");
    for (int i = 1; i <= 5; ++i) {
        Study next = *desk.session.value();
        next.factors[0].factor.high = 10.0 + i;
        desk.session.change(next, "bounds", "bounds 0");
    }
    QCOMPARE(desk.session.undoStack()->count(), 2);
    QCOMPARE(desk.session.value()->log.size(), std::size_t(2));
    QCOMPARE(desk.session.value()->version, 2);
    desk.session.undoStack()->undo();
    QCOMPARE(desk.session.value()->factors[0].factor.high, 10.0);
}

void TestStudySession::undoLeavesTheSettingWhereItIs()
{
    Desk desk;
    desk.session.add(plane(), "New");
    desk.session.change(withComment(*desk.session.value(), "R1", "late").study, "comment");
    desk.session.setSetting({0.5, -0.2});
    desk.session.undoStack()->undo();
    QCOMPARE(desk.session.setting(), std::vector<double>({0.5, -0.2}));
    QCOMPARE(desk.session.value()->setting, std::vector<double>({7.5, 4.0}));
}

void TestStudySession::theAnalysisFollowsAndFindsTheTruth()
{
    Desk desk;
    desk.session.add(plane(), "New");
    QTRY_VERIFY(desk.session.isAnalysed());
    const auto& fit = desk.session.analysis()->responses.at(0).fit;
    QVERIFY(fit);
    for (const auto& [name, value] : {std::pair("a", 2.0), std::pair("b", -1.0), std::pair("a:b", 1.0)})
        QVERIFY(std::abs(fit->coefficients.at(std::size_t(fit->indexOf(name))).coded - value) < 1e-12);
}

void TestStudySession::boundsLieAboutThePresentValueWithinWhatIsAllowed()
{
    Desk desk;
    QVERIFY(desk.document.newFromExample("cho-fed-batch").ok());
    const auto factor = [&](const char* key) {
        return factorOf(desk.document.flowsheet(),
                        rowAt(desk.document, "production", std::string("units/production/params/") + key));
    };
    const auto warm = factor("temperature"), acid = factor("ph"), air = factor("dissolved_oxygen");
    QVERIFY(warm && acid && air);
    QCOMPARE(warm->factor.unit, std::string("°C"));
    QVERIFY(std::abs(warm->factor.low - 35.0) < 1e-9 && std::abs(warm->factor.high - 39.0) < 1e-9);
    QVERIFY(std::abs(acid->factor.low - 6.8) < 1e-9 && std::abs(acid->factor.high - 7.2) < 1e-9);
    QVERIFY(air->factor.low > 0.0 && air->factor.low < 40.0 && air->factor.high > 40.0);
    FormRow narrow = rowAt(desk.document, "production", "units/production/params/ph");
    narrow.max = 7.05;
    QCOMPARE(factorOf(desk.document.flowsheet(), narrow)->factor.high, 7.05);
    narrow.min = narrow.max = 7.0;
    QVERIFY(!factorOf(desk.document.flowsheet(), narrow));
}

void TestStudySession::boundsMoveRunsUntilOneHasAResult()
{
    Study study = plane();
    for (studies::StudyRun& run : study.runs) run.cells.clear();
    setBounds(study, 0, 10.0, 30.0);
    QCOMPARE(study.runs.front().settings.front(), 10.0);
    QCOMPARE(study.runs.back().settings.front(), 30.0);
    studies::setCell(study.runs[0], 0, {1.0, StudyCell::Origin::Measured});
    setBounds(study, 0, 0.0, 100.0);
    QCOMPARE(study.runs.back().settings.front(), 30.0);
}

void TestStudySession::factorsAndResponsesComeAndGoWithTheirColumns()
{
    Study study = plane();
    addFactor(study, {{.name = "c", .low = 1.0, .high = 3.0}, {}}, 2.0);
    QVERIFY(studies::check(study).empty());
    QCOMPARE(study.runs[4].settings, std::vector<double>({5.0, 5.0, 2.0}));
    removeFactor(study, 0);
    QCOMPARE(study.runs[3].settings, std::vector<double>({0.0, 2.0}));
    addResponse(study, {.name = "z"});
    studies::setCell(study.runs[0], 1, {7.0, StudyCell::Origin::Twin});
    removeResponse(study, 0);
    QCOMPARE(studies::cellOf(study.runs[0], 0).value, 7.0);
    QVERIFY(studies::check(study).empty());
    QCOMPARE(freeName(study, "z", "Pool"), std::string("z, Pool"));
}

namespace {

// pH and temperature of a small plant, at four corners; the titre of it.
void addTwinStudy(Desk& desk)
{
    Study study;
    study.name = "Twin";
    for (const char* key : {"temperature", "ph"}) {
        auto factor = factorOf(desk.document.flowsheet(),
                               rowAt(desk.document, "production", std::string("units/production/params/") + key));
        addFactor(study, *factor, 0.0);
    }
    studies::StudyResponse titre{.name = "Titre", .unit = "g/L"};
    titre.source.tag = "production.titer";
    addResponse(study, titre);
    for (const double t : {-1.0, 1.0})
        for (const double p : {-1.0, 1.0}) {
            const auto natural = [&](int i, double coded) {
                return study.factors[std::size_t(i)].factor.toNatural(coded);
            };
            study = withRun(study, {natural(0, t), natural(1, p)}, false).study;
        }
    desk.session.add(study, "New");
}

} // namespace

void TestStudySession::theTwinFillsInWhatIsMissing()
{
    Desk desk;
    QVERIFY(desk.document.newFromExample("cho-fed-batch").ok());
    StudyRunner runner(desk.document, desk.session);
    addTwinStudy(desk);
    desk.session.change(withResult(*desk.session.value(), "R1", 0, 4.0).study, "measured");
    QCOMPARE(StudyRunner::missing(*desk.session.value()), 3);
    QSignalSpy ended(&runner, &StudyRunner::ended);
    QVERIFY(runner.start());
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, longRun);
    const Study& now = *desk.session.value();
    QCOMPARE(studies::cellOf(now.runs[0], 0), (StudyCell{4.0, StudyCell::Origin::Measured}));
    for (int i = 1; i < 4; ++i) {
        const StudyCell cell = studies::cellOf(now.runs[std::size_t(i)], 0);
        QCOMPARE(cell.origin, StudyCell::Origin::Twin);
        QVERIFY(cell.value > 0.5 && cell.value < 15.0);
    }
    QVERIFY(!runner.start()); // nothing is missing
    // All results are one step.
    desk.session.undoStack()->undo();
    QCOMPARE(StudyRunner::missing(*desk.session.value()), 3);
}

void TestStudySession::stoppedRunsGoOnWhereTheyWere()
{
    Desk desk;
    QVERIFY(desk.document.newFromExample("cho-fed-batch").ok());
    StudyRunner runner(desk.document, desk.session);
    addTwinStudy(desk);
    QVERIFY(runner.start());
    QTRY_VERIFY_WITH_TIMEOUT(runner.done() >= 1, longRun);
    runner.stop();
    QVERIFY(!runner.isRunning());
    const int open = StudyRunner::missing(*desk.session.value());
    QVERIFY(open < 4);
    QSignalSpy ended(&runner, &StudyRunner::ended);
    if (open > 0) {
        QVERIFY(runner.start());
        QCOMPARE(runner.all(), open);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, longRun);
    }
    QCOMPARE(StudyRunner::missing(*desk.session.value()), 0);
}

void TestStudySession::aRunThatFailsKeepsItsReason()
{
    Desk desk;
    QVERIFY(desk.document.newFromExample("cho-fed-batch").ok());
    StudyRunner runner(desk.document, desk.session);
    addTwinStudy(desk);
    Study odd = *desk.session.value();
    odd.runs.resize(1);
    odd.responses[0].source.tag = "production.nothing";
    desk.session.change(odd, "odd");
    QSignalSpy ended(&runner, &StudyRunner::ended);
    QVERIFY(runner.start());
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, longRun);
    QCOMPARE(runner.failures(), 1);
    QVERIFY(desk.session.value()->runs[0].failure.at(0).where == "production.nothing");
    QCOMPARE(studies::cellOf(desk.session.value()->runs[0], 0).origin, StudyCell::Origin::Missing);
}

void TestStudySession::adviceComesBesideTheWindow()
{
    DesignAdvice advice(adviseDesigns);
    Study study;
    for (const char* name : {"a", "b", "c", "d"}) study.factors.push_back({{.name = name}, {}});
    const auto four = std::make_shared<const Study>(study);
    advice.start({.study = four, .budget = 8, .goal = studies::DesignGoal::Screen}); // given up for the next
    advice.start({.study = four});
    QVERIFY(advice.isRunning() && !advice.isDone());
    QTRY_VERIFY_WITH_TIMEOUT(advice.isDone(), longRun);
    QVERIFY(!advice.isRunning());
    QCOMPARE(advice.parts().size(), std::size_t(1));
    const auto& found = advice.parts().front();
    const auto faced = std::ranges::find_if(*found, [](const auto& one) { return one.request.form == "faced"; });
    QVERIFY(faced != found->end());
    QCOMPARE(faced->runs, 27); // 16 of the cube, 8 on the axes, 3 in the middle
    QCOMPARE(designWords(*faced), QStringLiteral("central composite, face-centred"));
    advice.start({.study = std::make_shared<const Study>()});
    QTRY_VERIFY_WITH_TIMEOUT(advice.isDone(), longRun);
    QVERIFY(!advice.parts().front());
    advice.start({.study = four});
    advice.stop();
    QVERIFY(!advice.isRunning() && !advice.isDone() && advice.parts().empty() && advice.order());
    advice.clear();
    QVERIFY(!advice.order());
}

TITER_TEST(TestStudySession)

} // namespace tst_study_session

#include "tst_study_session.moc"
