// Long work on a study goes on whatever becomes of the page: while each kind runs, the language changes, and its sheet is left and opened
// again; it is listed with a stop, and what comes of it is there.
#include "tests/support/app/studies.h"
#include "tests/support/test_program.h"
#include "tests/ui/pages/studies/studies_stage.h"
#include "ui/look/language.h"
#include "ui/pages/learn/learn_page.h"
#include "ui/pages/studies/study_files.h"
#include "ui/study/maps/space_pane.h"
#include "ui/study/sheets/augment_sheet.h"
#include "ui/study/sheets/compare_sheet.h"
#include "ui/study/sheets/design_sheet.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>

namespace tst_studies_work {

using namespace titer;

namespace {

struct Room : Stage {
    ~Room() { look::useLanguage(QStringLiteral("en")); }

    app::Workbench& bench() { return window.pages().page<pages::LearnPage>().work().bench; }
    app::StudyWork& work() { return bench().studyWork(); }
    // By its row of the list of running work. Whether it ran.
    bool stop(const char* id, const app::BackgroundJob& job)
    {
        const bool ran = job.isRunning();
        bench().running().stop(QLatin1String(id));
        return ran && !job.isRunning();
    }
    // The pages are made again, in another language.
    void speak(const QString& language)
    {
        const pages::StudiesPage* before = &page();
        desk.settings.setLanguage(language);
        QTRY_VERIFY(&page() != before);
    }
    // A study that asks for much, and its page.
    void addStudy()
    {
        studies::Study study = support::shiftStudy();
        study.name = "Shift";
        session().add(study, QStringLiteral("add"));
        showStudies();
        QTRY_VERIFY_WITH_TIMEOUT(session().isAnalysed(), longRun);
    }
};

} // namespace

class StudiesWorkTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void designsAreThereAgain()
    {
        Room room;
        room.addStudy();
        app::DesignAdvice& advice = room.work().designs();
        QSignalSpy begun(&advice, &app::BackgroundJob::begun);
        room.page().sheets().chooseDesign();
        study::DesignSheet* sheet = room.page().sheets().designs();
        sheet->constraintField()->setText(QStringLiteral("pH >= 6.9"));
        sheet->stepField()->setText(QStringLiteral("pH = 0.05"));
        sheet->runsField()->setValue(45);
        QVERIFY(advice.isRunning());
        room.speak(QStringLiteral("de"));
        sheet = room.page().sheets().designs();
        QVERIFY(!sheet->isHidden());
        QCOMPARE(sheet->runsField()->value(), 45);
        QCOMPARE(sheet->constraintField()->text(), QStringLiteral("pH >= 6.9"));
        QCOMPARE(sheet->stepField()->text(), QStringLiteral("pH = 0.05"));
        sheet->leave();
        room.page().sheets().chooseDesign();
        QTRY_VERIFY_WITH_TIMEOUT(advice.isDone(), longRun);
        QCOMPARE(sheet->table()->rowCount(), 2); // D- and I-optimal: no other design keeps a limit
        sheet->leave();
        room.page().sheets().chooseDesign();
        QCOMPARE(sheet->table()->rowCount(), 2);
        QCOMPARE(begun.size(), 2); // by the sheet, then with the other budget
        sheet->runsField()->setValue(46);
        QVERIFY(room.stop("designs", advice));
        QCOMPARE(sheet->table()->rowCount(), 0);
        // It is not whole, so that it is asked for again.
        sheet->leave();
        room.page().sheets().chooseDesign();
        QVERIFY(advice.isRunning());
        QVERIFY(room.window.files().openExample("cho-fed-batch"));
        QVERIFY(!advice.isRunning() && !advice.order());
    }

    void moreRunsAreThereAgain()
    {
        Room room;
        room.addStudy();
        app::AugmentAdvice& advice = room.work().augment();
        QSignalSpy begun(&advice, &app::BackgroundJob::begun);
        room.page().sheets().addRuns();
        study::AugmentSheet* sheet = room.page().sheets().augment();
        sheet->runsField()->setValue(9);
        QVERIFY(advice.isRunning());
        room.speak(QStringLiteral("de"));
        sheet = room.page().sheets().augment();
        QVERIFY(!sheet->isHidden());
        QCOMPARE(sheet->runsField()->value(), 9);
        sheet->leave();
        QTRY_VERIFY_WITH_TIMEOUT(advice.isDone(), longRun);
        room.page().sheets().addRuns();
        QCOMPARE(begun.size(), 2);
        QCOMPARE(sheet->table()->rowCount(), int(advice.parts().size()));
        QVERIFY(sheet->table()->rowCount() > 3);
        QVERIFY(sheet->takeButton()->isEnabled());
        sheet->runsField()->setValue(60);
        QVERIFY(room.stop("augment", advice));
        QVERIFY(!sheet->stopButton()->isVisible());
    }

    void aComparisonIsThereAgain()
    {
        Room room;
        room.addStudy();
        for (int i = 0; i < 5; ++i) room.session().add(*room.session().value(), QStringLiteral("again"));
        app::StudyWork::Comparison& comparison = room.work().comparison();
        QSignalSpy begun(&comparison, &app::BackgroundJob::begun);
        room.page().sheets().compareStudies();
        study::CompareSheet* sheet = room.page().sheets().compared();
        for (int row = 0; row < sheet->list()->count(); ++row) sheet->list()->item(row)->setCheckState(Qt::Checked);
        QVERIFY(comparison.isRunning());
        room.speak(QStringLiteral("de"));
        sheet = room.page().sheets().compared();
        QVERIFY(!sheet->isHidden());
        QCOMPARE(sheet->table()->columnCount(), 7);
        sheet->leave();
        room.page().sheets().compareStudies();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isSettled(), longRun);
        QCOMPARE(comparison.parts().size(), std::size_t(6));
        QVERIFY(begun.size() <= 2); // the first two, then the others
        const qsizetype all = begun.size();
        sheet->leave();
        room.page().sheets().compareStudies();
        QCOMPARE(begun.size(), all);
        studies::Study other = room.study();
        studies::setCell(other.runs[0], 0, {5.0, studies::StudyCell::Origin::Twin});
        room.session().change(other, QStringLiteral("result"));
        QVERIFY(room.stop("comparison", comparison));
        QCOMPARE(comparison.parts().size(), std::size_t(6)); // of the former state
    }

    void aMapIsMadeOnceForAllLanguages()
    {
        Room room;
        room.addStudy();
        app::StudyMaps& maps = room.work().maps();
        room.session().setAxis(1, 2);
        room.speak(QStringLiteral("de"));
        QTRY_VERIFY_WITH_TIMEOUT(maps.isSettled(), longRun);
        QCOMPARE(maps.map()->order.axisY, 2);
        const auto map = maps.map();
        room.speak(QStringLiteral("en"));
        QTest::qWait(400);
        QVERIFY(maps.map() == map && maps.isSettled());
        const auto* pane = qobject_cast<const study::SpacePane*>(room.page().panes().plots().last());
        QVERIFY2(pane->sentence().contains(QStringLiteral("100,000")), qPrintable(pane->sentence()));
        room.session().setAxis(1, 3);
        QVERIFY(room.stop("map", maps));
        QVERIFY2(pane->sentence().contains(QStringLiteral("stopped")), qPrintable(pane->sentence()));
    }

    void aReportIsWrittenByWhateverPage()
    {
        Room room;
        room.addStudy();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shift.pdf"));
        app::ReportWriter& writer = room.work().report();
        QSignalSpy written(&writer, &app::ReportWriter::written);
        room.page().files().writeReport(room.page().panes().scene(), path);
        QVERIFY(writer.isRunning());
        room.speak(QStringLiteral("de"));
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, longRun);
        QVERIFY(QFile::exists(path));
        QVERIFY(room.page().panes().sheet()->reported().contains(path));
        room.speak(QStringLiteral("en"));
        const QString other = folder.filePath(QStringLiteral("other.pdf"));
        room.page().files().writeReport(room.page().panes().scene(), other);
        QCOMPARE(room.page().head().reportButton()->accessibleName(), QStringLiteral("Stop the report"));
        QVERIFY(room.stop("report", writer));
        QCOMPARE(room.page().head().reportButton()->accessibleName(), QStringLiteral("Report…"));
        QTest::qWait(300);
        QVERIFY(!QFile::exists(other) && written.size() == 1);
    }
};

TITER_WINDOW_TEST(StudiesWorkTest)

} // namespace tst_studies_work

#include "tst_studies_work.moc"
