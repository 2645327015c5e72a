// What is wrong with a study is reported where it is: at the factor, at the response, at the row of the run.
#include "tests/support/test_program.h"
#include "tests/ui/pages/studies/studies_stage.h"
#include "ui/study/factor_pane.h"
#include "ui/study/response_card.h"

namespace tst_studies_faults {

using namespace titer;
using Part = study::RunSheetModel::Part;
using studies::StudyCell;

class StudiesFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void aFactorOfAUnitThatWasDeletedIsReportedAtTheFactors()
    {
        Stage stage;
        stage.openExample();
        studies::Study study{.name = "Gone"};
        study.factors = {{{.name = "pH", .low = 6.8, .high = 7.2}, "units/production/params/ph"},
                         {{.name = "volume", .unit = "L", .low = 1.0, .high = 2.0}, "units/deleted/params/volume"}};
        studies::StudyResponse titre{.name = "titre", .unit = "g/L"};
        titre.source.tag = "production.titer";
        study.responses = {titre};
        studies::addRun(study, {7.0, 1.5});
        stage.session().add(study, QStringLiteral("gone"));
        stage.showStudies();
        const studies::Study before = stage.study();
        stage.page().head().runOrStop();
        QVERIFY(!stage.page().runner().isRunning());
        const QString reported = stage.page().panes().factors()->reported();
        QVERIFY2(reported.contains("“volume” is bound to “units/deleted"), qPrintable(reported));
        QVERIFY2(stage.page().panes().sheet()->reported().contains(reported),
                 qPrintable(stage.page().panes().sheet()->reported()));
        QVERIFY(stage.study() == before);
        // Bound to what is there it runs, and what was reported goes.
        studies::Study mended = before;
        mended.factors[1] = {{.name = "volume", .unit = "°C", .low = 33.0, .high = 35.0},
                             "recipe/phases/feed_34/set/production.temperature"};
        mended.runs[0].settings[1] = 34.0;
        stage.session().change(mended, QStringLiteral("mend"));
        stage.page().head().runOrStop();
        QVERIFY(stage.page().panes().factors()->reported().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!stage.page().runner().isRunning(), longRun);
        QCOMPARE(stage.cell(0, 0).origin, StudyCell::Origin::Twin);
    }

    void aResponseThatIsConstantIsReportedAtItsCard()
    {
        Stage stage;
        stage.addPlane();
        studies::Study study = stage.study();
        for (studies::StudyRun& run : study.runs) setCell(run, 1, {79.0, StudyCell::Origin::Measured});
        stage.session().change(study, QStringLiteral("constant"));
        const QList<study::ResponseCard*>& cards = stage.page().panes().factors()->cards();
        QTRY_VERIFY2(cards.at(1)->accessibleDescription().contains("is 79 in every run"),
                     qPrintable(cards.at(1)->accessibleDescription()));
        QVERIFY2(cards.at(0)->figures().startsWith("R² adj."), qPrintable(cards.at(0)->figures()));
    }

    void aRunThatFailedIsReportedAtItsRowAndLeftOutOfTheModel()
    {
        Stage stage;
        stage.addPlane();
        studies::Study study = stage.study();
        setCell(study.runs[4], 0, {});
        study.runs[4].failure = {{base::Code::Input, "units/production", base::say("It ran empty.")}};
        stage.session().change(study, QStringLiteral("failed"));
        const study::RunSheetModel& model = stage.page().panes().sheet()->model();
        const QModelIndex cell = model.index(4, model.columnOf(Part::Response, 0));
        for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole)})
            QVERIFY2(cell.data(role).toString().contains("It ran empty."), qPrintable(cell.data(role).toString()));
        QCOMPARE(cell.data(study::RunSheetModel::Origin).toInt(), int(StudyCell::Origin::Missing));
        QTRY_COMPARE(stage.session().analysis()->responses[0].runs.size(), 8u);
        const base::Notices& notices = stage.session().analysis()->responses[0].notices;
        QVERIFY(std::ranges::any_of(notices, [](const base::Notice& notice) {
            return notice.what.text().find("1 of 9 runs have no value") != std::string::npos;
        }));
        QVERIFY(stage.session().analysis()->responses[0].fit);
    }
};

TITER_WINDOW_TEST(StudiesFaultsTest)

} // namespace tst_studies_faults

#include "tst_studies_faults.moc"
