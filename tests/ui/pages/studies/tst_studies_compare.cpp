// Two scales by equivalence, and several studies next to one another, in the window.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/ui/pages/studies/studies_stage.h"
#include "ui/form/fields/number_field.h"
#include "ui/look/language.h"
#include "ui/study/sheets/compare_sheet.h"
#include "ui/study/sheets/equivalence_chart.h"
#include "ui/study/sheets/equivalence_sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace tst_studies_compare {

using namespace titer;
using namespace titer::look;
using Origin = studies::StudyCell::Origin;

namespace {

QWidget* focus()
{
    return QApplication::focusWidget();
}

// A titre of the bench in block 1, and of the plant in block 2.
void addScales(Stage& stage)
{
    studies::Study study;
    study.name = "Scale-down";
    study.factors.push_back({{.name = "a", .low = 0.0, .high = 10.0}, {}});
    study.responses.push_back({.name = "titre", .unit = "g/L"});
    int i = 0;
    for (const double value : {4.9, 5.1, 5.0, 5.2, 5.0, 5.05, 4.95, 5.15}) {
        studies::StudyRun& run = studies::addRun(study, {double(i % 2 * 10)});
        run.block = 1 + i++ / 4;
        studies::setCell(run, 0, {value, Origin::Measured});
    }
    stage.session().add(study, QStringLiteral("scales"));
    stage.showStudies();
    QTRY_VERIFY(stage.session().isAnalysed());
}

// y = 5 + slope a + 2 b over coded factors, to be maximised.
void addStudy(Stage& stage, const char* name, double slope, bool third)
{
    studies::Study study;
    study.name = name;
    for (const char* factor : {"a", "b"}) study.factors.push_back({{.name = factor, .low = 0.0, .high = 10.0}, {}});
    if (third) study.factors.push_back({{.name = "c", .low = 0.0, .high = 1.0}, {}});
    study.responses.push_back({.name = "y", .unit = "g/L", .goal = studies::StudyResponse::Goal::Maximise, .low = 6.0});
    study.model = "linear";
    auto made = studies::designStudy(study, *studies::findDesignKind("full"), {.centre = 3});
    QVERIFY(made);
    made->study.model = "linear";
    for (studies::StudyRun& run : made->study.runs)
        studies::setCell(run, 0,
                         {5 + slope * (run.settings[0] - 5) / 5 + 2 * (run.settings[1] - 5) / 5 + 0.01 * (run.run % 2),
                          Origin::Measured});
    stage.session().add(made->study, QString::fromLatin1(name));
}

QString cell(const QTableWidget& table, const QString& title, int column)
{
    for (int row = 0; row < table.rowCount(); ++row)
        if (table.item(row, 0)->text() == title) return table.item(row, column)->text();
    return QStringLiteral("no row");
}

QElapsedTimer started()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

} // namespace

class StudiesCompareTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(Choice::Light);
        Theme::current().setTextScale(100);
        useLanguage(QStringLiteral("en"));
    }

    void scalesAreComparedByKeys();
    void aMarginIsReadWithItsUnitAndRefusedWhereItIsWrong();
    void scalesOfTwoStudiesAreCompared();
    void studiesStandBesideOneAnother();
    void theTableKeepsStillWhileResultsCome();
    void theTableIsCopiedAndLeft();
    void isDrawnInEveryLook_data();
    void isDrawnInEveryLook();
};

void StudiesCompareTest::scalesAreComparedByKeys()
{
    Stage stage;
    addScales(stage);
    stage.window.action("study.equivalence")->trigger();
    study::EquivalenceSheet* sheet = stage.page().sheets().equivalence();
    QVERIFY(sheet->isVisible());
    // The blocks are two groups that share no run.
    QCOMPARE(sheet->side(0).runs->text(), QStringLiteral("R1, R2, R3, R4"));
    QCOMPARE(sheet->side(1).runs->text(), QStringLiteral("R5, R6, R7, R8"));
    QCOMPARE(focus(), sheet->marginField());
    QVERIFY(sheet->verdict().startsWith(QStringLiteral("Enter the allowed difference of")));
    QTest::keyClicks(focus(), QStringLiteral("0.3"));
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(sheet->comparison());
    const auto truth = studies::testEquivalence(studies::momentsOf(std::vector{4.9, 5.1, 5.0, 5.2}),
                                                studies::momentsOf(std::vector{5.0, 5.05, 4.95, 5.15}), 0.3);
    QCOMPARE(sheet->comparison()->test.low, truth->low);
    QCOMPARE(sheet->comparison()->test.high, truth->high);
    QVERIFY(sheet->verdict().startsWith(QStringLiteral("The groups are equivalent")));
    QCOMPARE(cell(*sheet->table(), QStringLiteral("Difference"), 1), QStringLiteral("0.0125 g/L"));
    QVERIFY(support::inked(sheet->chart()->grab().toImage()) > 0.01);
    QVERIFY(sheet->chart()->csv().contains(QStringLiteral("0.0125")));
    // Other runs, and a margin that the interval leaves.
    sheet->marginField()->selectAll();
    QTest::keyClicks(focus(), QStringLiteral("0.1"));
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(sheet->verdict().startsWith(QStringLiteral("The runs do not show")));
    sheet->side(1).runs->setFocus();
    sheet->side(1).runs->selectAll();
    QTest::keyClicks(focus(), QStringLiteral("R5, R99"));
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(sheet->isVisible() && !sheet->comparison());
    QVERIFY(sheet->verdict().contains(QStringLiteral("R99")));
    QTest::keyClick(focus(), Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void StudiesCompareTest::aMarginIsReadWithItsUnitAndRefusedWhereItIsWrong()
{
    Stage stage;
    addScales(stage);
    stage.page().sheets().compareScales();
    study::EquivalenceSheet* sheet = stage.page().sheets().equivalence();
    const auto type = [&](const QString& text) {
        sheet->marginField()->setFocus();
        sheet->marginField()->selectAll();
        QTest::keyClicks(focus(), text);
        QTest::keyClick(focus(), Qt::Key_Return);
    };
    type(QStringLiteral("300 mg/L"));
    QVERIFY(sheet->comparison() && std::abs(sheet->comparison()->margin - 0.3) < 1e-12);
    for (const char* wrong : {"3 kg", "abc"}) {
        type(QString::fromLatin1(wrong));
        QVERIFY(!sheet->comparison());
        QVERIFY(sheet->marginField()->property("wrong").toBool());
    }
    type(QStringLiteral("-1"));
    QVERIFY(!sheet->comparison() && sheet->verdict().contains(QStringLiteral("above 0")));
}

void StudiesCompareTest::scalesOfTwoStudiesAreCompared()
{
    Stage stage;
    addScales(stage);
    addStudy(stage, "Other", 1.0, false);
    stage.page().sheets().compareScales();
    study::EquivalenceSheet* sheet = stage.page().sheets().equivalence();
    QCOMPARE(sheet->side(0).study->currentText(), QStringLiteral("Other"));
    QCOMPARE(sheet->side(1).study->currentText(), QStringLiteral("Scale-down"));
    sheet->marginField()->setText(QStringLiteral("1"));
    emit sheet->marginField()->finished();
    QVERIFY(sheet->verdict().contains(QStringLiteral("no response “y”")));
    // By the mouse: the study that has both.
    sheet->side(0).study->setCurrentIndex(0);
    emit sheet->side(0).study->activated(0);
    // The same runs on both sides would be alike whatever they are.
    QVERIFY(!sheet->comparison() && sheet->verdict().contains(QStringLiteral("named twice")));
    for (const int which : {0, 1}) {
        sheet->side(which).runs->setFocus();
        sheet->side(which).runs->selectAll();
        QTest::keyClicks(focus(), which == 0 ? QStringLiteral("R1, R2, R3, R4") : QStringLiteral("R5, R6, R7, R8"));
        QTest::keyClick(focus(), Qt::Key_Return);
    }
    QVERIFY(sheet->comparison());
    QVERIFY(std::abs(sheet->comparison()->test.difference - 0.0125) < 1e-12);
}

void StudiesCompareTest::studiesStandBesideOneAnother()
{
    Stage stage;
    addStudy(stage, "First", 1.0, false);
    addStudy(stage, "Second", 3.0, true);
    addStudy(stage, "Third", -1.0, false);
    stage.showStudies();
    stage.window.action("study.compare")->trigger();
    study::CompareSheet* sheet = stage.page().sheets().compared();
    QVERIFY(sheet->isVisible());
    QTRY_COMPARE(focus(), sheet->list()); // once the window is active
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isSettled(), longRun);
    QTableWidget& table = *sheet->table();
    QCOMPARE(table.columnCount(), 3); // of the two at hand
    QCOMPARE(table.horizontalHeaderItem(1)->text(), QStringLiteral("Second"));
    sheet->list()->setCurrentRow(0);
    QTest::keyClick(focus(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isSettled() && table.columnCount() == 4, longRun);
    QCOMPARE(cell(table, QStringLiteral("a"), 1), QStringLiteral("0 to 10"));
    QCOMPARE(cell(table, QStringLiteral("c"), 1), QStringLiteral("–"));
    QCOMPARE(cell(table, QStringLiteral("c"), 2), QStringLiteral("0 to 1"));
    // The coefficients are the slopes, and the best corner follows their signs.
    const studies::StudyOverview second = studies::overviewOf(*stage.session().studies()[1]);
    QVERIFY(std::abs(second.analysis.responses[0].fit->coefficients[1].coded - 3.0) < 0.02);
    QVERIFY(cell(table, QStringLiteral("Q²"), 2).startsWith(QStringLiteral("1.0")));
    const auto best = [&](int column) {
        for (int row = table.rowCount() - 1; row >= 0; --row)
            if (table.item(row, 0)->text() == QLatin1String("a")) return table.item(row, column)->text();
        return QString();
    };
    QCOMPARE(best(1), QStringLiteral("10"));
    QCOMPARE(best(3), QStringLiteral("0"));
    QVERIFY(cell(table, QStringLiteral("Probability of meeting all limits"), 1).startsWith(QStringLiteral("1.0")));
}

// Results that come faster than a study is worked out.
void StudiesCompareTest::theTableKeepsStillWhileResultsCome()
{
    Stage stage;
    addStudy(stage, "First", 1.0, true);
    addStudy(stage, "Second", 3.0, true);
    stage.showStudies();
    stage.page().sheets().compareStudies();
    study::CompareSheet* sheet = stage.page().sheets().compared();
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isSettled(), longRun);
    QTableWidget& table = *sheet->table();
    table.setCurrentCell(4, 0);
    const QTableWidgetItem* row = table.item(4, 0);
    const auto deviation = [&] { return cell(table, QStringLiteral("Standard deviation of a run"), 2); };
    const QString before = deviation();
    QVERIFY(before != QStringLiteral("no row"));
    int steps = 0;
    for (QElapsedTimer timer = started(); deviation() == before && timer.elapsed() < 15000; ++steps) {
        studies::Study study = *stage.session().value();
        studies::setCell(study.runs[0], 0, {5.0 + 0.5 * (steps + 1), Origin::Twin});
        stage.session().change(study, QStringLiteral("result"));
        QTest::qWait(5);
    }
    QVERIFY2(deviation() != before, qPrintable(before));
    QCOMPARE(table.item(4, 0), row);
    QCOMPARE(table.currentRow(), 4);
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isSettled(), longRun);
}

void StudiesCompareTest::theTableIsCopiedAndLeft()
{
    Stage stage;
    addStudy(stage, "First", 1.0, false);
    addStudy(stage, "Second", 3.0, true);
    stage.showStudies();
    stage.page().sheets().compareStudies();
    study::CompareSheet* sheet = stage.page().sheets().compared();
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isSettled(), longRun);
    QTest::mouseClick(sheet->copyButton(), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("First")) && copied.contains(QStringLiteral("R²")), qPrintable(copied));
    stage.session().remove(stage.session().studies()[0]->id, QStringLiteral("remove"));
    QVERIFY(sheet->isVisible());
    QCOMPARE(sheet->list()->count(), 1);
    QTest::keyClick(focus(), Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void StudiesCompareTest::isDrawnInEveryLook_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addRow("light") << false << QStringLiteral("en") << QSize(1920, 1080);
    QTest::addRow("dark, German") << true << QStringLiteral("de") << QSize(1920, 1080);
    QTest::addRow("small") << false << QStringLiteral("de") << QSize(1280, 720);
}

void StudiesCompareTest::isDrawnInEveryLook()
{
    QFETCH(bool, dark);
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const support::Warnings warnings;
    useLanguage(language);
    Theme::current().choose(dark ? Choice::Dark : Choice::Light);
    Stage stage(size);
    addStudy(stage, "First", 1.0, false);
    addStudy(stage, "Second", 3.0, true);
    addScales(stage);
    const QString look = QStringLiteral("%1-%2-%3").arg(dark).arg(language).arg(size.width());
    const auto draw = [&](const QString& name) {
        const QImage image = support::picture(stage.window, name + look, size, 1);
        QVERIFY(support::inked(image) > 0.02);
        const QStringList cut = support::cutOff(stage.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    };
    stage.page().sheets().compareScales();
    stage.page().sheets().equivalence()->marginField()->setText(language == u"de" ? QStringLiteral("0,3")
                                                                                  : QStringLiteral("0.3"));
    emit stage.page().sheets().equivalence()->marginField()->finished();
    QVERIFY(stage.page().sheets().equivalence()->comparison());
    draw(QStringLiteral("equivalence-"));
    stage.page().back();
    stage.session().choose(stage.session().studies()[1]->id);
    stage.page().sheets().compareStudies();
    QTRY_VERIFY_WITH_TIMEOUT(stage.page().sheets().compared()->isSettled(), longRun);
    draw(QStringLiteral("compare-"));
    QCOMPARE(warnings.messages(), QStringList());
}

TITER_WINDOW_TEST(StudiesCompareTest)

} // namespace tst_studies_compare

#include "tst_studies_compare.moc"
