// The choice of a design with what its runs have to keep: constraints, and steps in which factors can be set.
#include "core/solve/catalogue.h"
#include "core/studies/study/study_design.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "ui/study/sheets/design_sheet.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <cmath>

namespace tst_design_sheet {

using namespace titer;
using look::Theme;
using study::DesignSheet;

namespace {

constexpr int longRun = 60000; // [ms]

// A study of two factors, its session and the page below the sheet.
struct Stage {
    app::Document document{solve::catalogue()};
    app::StudySession session{document};
    QWidget page;
    app::DesignAdvice advice{app::adviseDesigns};
    DesignSheet sheet{session, advice, &page};

    Stage()
    {
        studies::Study study;
        study.name = "Two";
        study.factors = {{{.name = "T", .unit = "°C", .low = 30.0, .high = 37.0}, {}},
                         {{.name = "pH", .low = 6.8, .high = 7.2}, {}}};
        study.responses.push_back({.name = "titre", .unit = "g/L"});
        session.add(study, QStringLiteral("add"));
        page.resize(1100, 760);
        page.show();
    }
    bool made() const { return sheet.isSettled() && sheet.table()->rowCount() > 0; }
    void enter(QLineEdit* field, const char* text)
    {
        QApplication::setActiveWindow(&page);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, QString::fromUtf8(text));
        QTest::keyClick(field, Qt::Key_Tab);
    }
};

} // namespace

class DesignSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }

    void runsKeepConstraintsAndSteps()
    {
        Stage stage;
        stage.sheet.open();
        QTRY_VERIFY_WITH_TIMEOUT(stage.made(), longRun);
        stage.enter(stage.sheet.constraintField(), "T + 10*pH <= 105");
        QTRY_VERIFY_WITH_TIMEOUT(stage.made(), longRun);
        stage.enter(stage.sheet.stepField(), "T = 0.5; pH = 0,1");
        QTRY_VERIFY_WITH_TIMEOUT(stage.made(), longRun);
        support::picture(stage.page, QStringLiteral("design-sheet-limits"), stage.page.size());
        stage.sheet.take();
        const studies::Study& study = *stage.session.value();
        QVERIFY(!study.runs.empty());
        QCOMPARE(study.constraints, std::vector<std::string>{"T + 10*pH <= 105"});
        for (const studies::StudyRun& run : study.runs) {
            QVERIFY(run.settings[0] + 10.0 * run.settings[1] <= 105.0 + 1e-9);
            QVERIFY(std::abs(run.settings[0] * 2.0 - std::round(run.settings[0] * 2.0)) < 1e-9);
            QVERIFY(std::abs(run.settings[1] * 10.0 - std::round(run.settings[1] * 10.0)) < 1e-9);
        }
        // What the study keeps stands in the field, and goes with it when it is emptied.
        stage.sheet.open();
        QCOMPARE(stage.sheet.constraintField()->text(), QStringLiteral("T + 10*pH <= 105"));
        stage.enter(stage.sheet.constraintField(), "");
        QTRY_VERIFY_WITH_TIMEOUT(stage.made(), longRun);
        stage.sheet.take();
        QVERIFY(stage.session.value()->constraints.empty());
    }

    void whatCannotBeReadIsSaid()
    {
        Stage stage;
        stage.sheet.open();
        QTRY_VERIFY_WITH_TIMEOUT(stage.made(), longRun);
        for (const char* wrong : {"T", "T = half", "X = 1", "T = 0", "T = 100"}) {
            stage.enter(stage.sheet.stepField(), wrong);
            QTRY_VERIFY_WITH_TIMEOUT(stage.sheet.isSettled(), longRun);
            QVERIFY2(stage.sheet.table()->rowCount() == 0 && !stage.sheet.takeButton()->isEnabled(), wrong);
        }
        stage.enter(stage.sheet.stepField(), "");
        stage.enter(stage.sheet.constraintField(), "T + 10*feed <= 105");
        QTRY_VERIFY_WITH_TIMEOUT(stage.sheet.isSettled(), longRun);
        QCOMPARE(stage.sheet.table()->rowCount(), 0);
        stage.enter(stage.sheet.constraintField(), "");
        QTRY_VERIFY_WITH_TIMEOUT(stage.made(), longRun);
    }
};

TITER_WINDOW_TEST(DesignSheetTest)

} // namespace tst_design_sheet

#include "tst_design_sheet.moc"
