// Further runs for a study, in the window: by keys and by mouse, taken back, and stopped.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/ui/pages/studies/studies_stage.h"
#include "ui/look/language.h"
#include "ui/study/sheets/augment_sheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

namespace tst_studies_augment {

using namespace titer;
using namespace titer::look;
using Part = study::RunSheetModel::Part;

namespace {

QWidget* focus()
{
    return QApplication::focusWidget();
}

// 2^(3-1) with y = 3 + a - b, and a goal.
void addHalf(Stage& stage)
{
    studies::Study study;
    study.name = "Half";
    for (const char* name : {"a", "b", "c"}) study.factors.push_back({{.name = name, .low = 0.0, .high = 10.0}, {}});
    study.responses.push_back({.name = "y", .unit = "g/L", .goal = studies::StudyResponse::Goal::Maximise});
    auto made = studies::designStudy(study, *studies::findDesignKind("fractional"), {.runs = 4, .centre = 2});
    QVERIFY(made);
    for (studies::StudyRun& run : made->study.runs)
        studies::setCell(
            run, 0, {3 + run.settings[0] - run.settings[1] + 0.01 * run.run, studies::StudyCell::Origin::Measured});
    stage.session().add(made->study, QStringLiteral("half"));
    stage.showStudies();
    QTRY_VERIFY(stage.session().isAnalysed());
}

int rowOf(const study::AugmentSheet& sheet, const QString& way)
{
    for (int row = 0; row < sheet.table()->rowCount(); ++row)
        if (sheet.table()->item(row, 0)->text().contains(way)) return row;
    return -1;
}

QString cell(const study::AugmentSheet& sheet, int row, int column)
{
    return sheet.table()->item(row, column)->text();
}

} // namespace

class StudiesAugmentTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(Choice::Light);
        Theme::current().setTextScale(100);
        useLanguage(QStringLiteral("en"));
    }

    void aFoldOverIsAddedByKeysAndTakenBack();
    void wishesChangeWhatIsOffered();
    void oneFactorIsOfferedLevelsAlone();
    void theMouseAddsRunsThatPromiseMost();
    void aStopLeavesWhatWasFound();
    void isDrawnInEveryLook_data();
    void isDrawnInEveryLook();
};

void StudiesAugmentTest::aFoldOverIsAddedByKeysAndTakenBack()
{
    Stage stage;
    addHalf(stage);
    const studies::Study before = stage.study();
    QTest::keyClick(&stage.window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    study::AugmentSheet* sheet = stage.page().sheets().augment();
    QVERIFY(sheet->isVisible());
    QCOMPARE(focus(), sheet->table());
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isSettled(), longRun);
    QCOMPARE(cell(*sheet, 0, 0), QStringLiteral("unchanged"));
    QCOMPARE(cell(*sheet, 0, 2), QStringLiteral("6"));
    QCOMPARE(cell(*sheet, 0, 3), QStringLiteral("main effects"));
    QCOMPARE(cell(*sheet, 0, 4), QStringLiteral("III"));
    QCOMPARE(sheet->table()->currentRow(), 1); // the first that can be taken
    const int fold = rowOf(*sheet, QStringLiteral("fold-over of all factors"));
    QCOMPARE(fold, 1);
    QCOMPARE(cell(*sheet, fold, 1), QStringLiteral("4"));
    QCOMPARE(cell(*sheet, fold, 3), QStringLiteral("with interactions"));
    // The study as it is cannot be taken.
    QTest::keyClick(focus(), Qt::Key_Up);
    QVERIFY(!sheet->takeButton()->isEnabled());
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(stage.study() == before);
    // A block of their own, by the keyboard.
    sheet->blockBox()->setFocus();
    QTest::keyClick(focus(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isSettled(), longRun);
    sheet->table()->setFocus();
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(!sheet->isVisible());
    QCOMPARE(stage.study().runs.size(), std::size_t(10));
    const study::RunSheetModel& model = stage.page().panes().sheet()->model();
    QCOMPARE(model.index(9, model.columnOf(Part::Type)).data().toString(), QStringLiteral("fold-over, block 2"));
    QVERIFY(model.index(0, model.columnOf(Part::Type)).data().toString().endsWith(QStringLiteral("block 1")));
    const std::string line = stage.study().log.back().what.text();
    QVERIFY(line.starts_with("Add 4 run") && line.ends_with(": fold-over of all factors"));
    QVERIFY(stage.page().panes().sheet()->reported().endsWith(QStringLiteral("added: fold-over of all factors.")));
    QTest::keyClick(&stage.window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(stage.study().runs == before.runs);
    QCOMPARE(stage.study().model, before.model);
}

void StudiesAugmentTest::wishesChangeWhatIsOffered()
{
    Stage stage;
    addHalf(stage);
    stage.page().sheets().addRuns();
    study::AugmentSheet* sheet = stage.page().sheets().augment();
    QCOMPARE(sheet->runsField()->value(), 8); // 10 parameters of a quadratic model, 6 runs, 4 to spare
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isSettled(), longRun);
    const int axial = rowOf(*sheet, QStringLiteral("axial points at the bounds"));
    QCOMPARE(cell(*sheet, axial, 1), QStringLiteral("6"));
    QCOMPARE(cell(*sheet, axial, 3), QStringLiteral("with squares"));
    QCOMPARE(cell(*sheet, 0, 6), QStringLiteral("–")); // as it is, the study does not determine them
    sheet->centreField()->setValue(3);
    sheet->runsField()->setValue(7);
    sheet->modelBox()->setFocus();
    QTest::keyClick(focus(), Qt::Key_Home);
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isSettled(), longRun);
    QCOMPARE(cell(*sheet, axial, 1), QStringLiteral("9"));
    QCOMPARE(cell(*sheet, 0, 6), QStringLiteral("0.42")); // 1/6 of the mean and 3/3/4 of the slopes
    const int optimal = rowOf(*sheet, QStringLiteral("7 D-optimal run"));
    QCOMPARE(cell(*sheet, optimal, 2), QStringLiteral("13"));
    // A constraint that cannot be read is reported, and what it holds for cannot be taken.
    sheet->constraintField()->setFocus();
    QTest::keyClicks(focus(), QStringLiteral("a + q <= 3"));
    QTest::keyClick(focus(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isSettled(), longRun);
    sheet->table()->setCurrentCell(optimal, 0);
    QVERIFY2(sheet->reported().contains(QStringLiteral("q")), qPrintable(sheet->reported()));
    QVERIFY(!sheet->takeButton()->isEnabled());
    QVERIFY(sheet->isVisible()); // Return of the field is no taking
    sheet->constraintField()->setFocus();
    sheet->constraintField()->selectAll();
    QTest::keyClicks(focus(), QStringLiteral("a + b <= 8"));
    QTest::keyClick(focus(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isSettled(), longRun);
    sheet->table()->setCurrentCell(optimal, 0);
    sheet->take();
    QCOMPARE(stage.study().runs.size(), std::size_t(13));
    for (std::size_t i = 6; i < 13; ++i)
        QVERIFY(stage.study().runs[i].settings[0] + stage.study().runs[i].settings[1] <= 8 + 1e-9);
}

// Fold-over, axial points and D-optimal runs say nothing of one factor.
void StudiesAugmentTest::oneFactorIsOfferedLevelsAlone()
{
    Stage stage;
    studies::Study study;
    study.name = "One";
    study.factors.push_back({{.name = "a", .low = 0.0, .high = 10.0}, {}});
    study.responses.push_back({.name = "y"});
    const auto made = studies::designStudy(study, *studies::findDesignKind("full"), {});
    QVERIFY(made);
    stage.session().add(made->study, QStringLiteral("one"));
    stage.showStudies();
    stage.page().sheets().addRuns();
    study::AugmentSheet* sheet = stage.page().sheets().augment();
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isSettled(), longRun);
    QCOMPARE(sheet->table()->rowCount(), 3); // as it is, levels, and the most promising ones
    for (const char* none : {"fold-over", "axial", "D-optimal"}) QCOMPARE(rowOf(*sheet, QLatin1String(none)), -1);
    QVERIFY(!sheet->centreField()->isEnabled());
    QCOMPARE(rowOf(*sheet, QStringLiteral("further levels")), 1);
    QCOMPARE(sheet->table()->currentRow(), 1);
    const int more = sheet->runsField()->value();
    sheet->take();
    QCOMPARE(stage.study().runs.size(), std::size_t(2 + more));
    QCOMPARE(stage.study().runs[2].point, std::string("added"));
}

void StudiesAugmentTest::theMouseAddsRunsThatPromiseMost()
{
    Stage stage;
    addHalf(stage);
    stage.page().sheets().addRuns();
    study::AugmentSheet* sheet = stage.page().sheets().augment();
    QCOMPARE(sheet->goalBox()->currentText(), QStringLiteral("y"));
    sheet->runsField()->setValue(1);
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isSettled(), longRun);
    const int next = rowOf(*sheet, QStringLiteral("for y"));
    QVERIFY(next > 0);
    const QRect place = sheet->table()->visualItemRect(sheet->table()->item(next, 0));
    QTest::mouseClick(sheet->table()->viewport(), Qt::LeftButton, {}, place.center());
    // Results that come meanwhile stay.
    studies::Study typed = stage.study();
    studies::setCell(typed.runs[0], 0, {99.0, studies::StudyCell::Origin::Measured});
    stage.session().change(typed, QStringLiteral("typed"));
    QTest::mouseClick(sheet->takeButton(), Qt::LeftButton);
    QCOMPARE(stage.study().runs.size(), std::size_t(7));
    QCOMPARE(studies::cellOf(stage.study().runs[0], 0).value, 99.0);
    const studies::StudyRun& added = stage.study().runs.back();
    QCOMPARE(added.point, std::string("promising"));
    QVERIFY(added.settings[0] > 5.0 && added.settings[1] < 5.0); // y rises with a and falls with b
}

void StudiesAugmentTest::aStopLeavesWhatWasFound()
{
    Stage stage;
    addHalf(stage);
    stage.page().sheets().addRuns();
    study::AugmentSheet* sheet = stage.page().sheets().augment();
    sheet->runsField()->setValue(60); // long to seek
    QVERIFY(sheet->stopButton()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(sheet->table()->rowCount() > 3, longRun);
    QTest::mouseClick(sheet->stopButton(), Qt::LeftButton);
    QVERIFY(sheet->isSettled());
    QVERIFY(!sheet->stopButton()->isVisible());
    const int rows = sheet->table()->rowCount();
    QTest::qWait(100);
    QCOMPARE(sheet->table()->rowCount(), rows);
    QVERIFY(sheet->takeButton()->isEnabled());
    QTest::keyClick(focus(), Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    QCOMPARE(stage.study().runs.size(), std::size_t(6));
}

void StudiesAugmentTest::isDrawnInEveryLook_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::addColumn<QSize>("size");
    QTest::addRow("light") << false << QStringLiteral("en") << 100 << QSize(1920, 1080);
    QTest::addRow("dark, German") << true << QStringLiteral("de") << 100 << QSize(1920, 1080);
    QTest::addRow("small, German, large text") << false << QStringLiteral("de") << 150 << QSize(1280, 720);
}

void StudiesAugmentTest::isDrawnInEveryLook()
{
    QFETCH(bool, dark);
    QFETCH(QString, language);
    QFETCH(int, text);
    QFETCH(QSize, size);
    const support::Warnings warnings;
    useLanguage(language);
    Theme::current().choose(dark ? Choice::Dark : Choice::Light);
    Theme::current().setTextScale(text);
    Stage stage(size);
    addHalf(stage);
    stage.page().sheets().addRuns();
    QTRY_VERIFY_WITH_TIMEOUT(stage.page().sheets().augment()->isSettled(), longRun);
    const QImage image =
        support::picture(stage.window, QStringLiteral("augment-%1-%2-%3").arg(dark).arg(language).arg(text), size, 1);
    QVERIFY(support::inked(image) > 0.02);
    const QStringList cut = support::cutOff(stage.window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QCOMPARE(warnings.messages(), QStringList());
}

TITER_WINDOW_TEST(StudiesAugmentTest)

} // namespace tst_studies_augment

#include "tst_studies_augment.moc"
