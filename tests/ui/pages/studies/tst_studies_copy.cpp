// The run sheet whole in sight, copied with its ids, and taken in while the twin goes on.
#include "core/studies/study/sheet/study_sheet.h"
#include "tests/support/test_program.h"
#include "tests/ui/pages/studies/studies_stage.h"
#include "ui/look/theme.h"
#include "ui/study/sheets/take_sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableWidget>

namespace tst_studies_copy {

using namespace titer;
using namespace titer::look;
using Part = study::RunSheetModel::Part;
using Origin = studies::StudyCell::Origin;

namespace {

// As `addPlane` makes it, with numbers that have no short way to be written.
struct CopyStage : Stage {
    using Stage::Stage;
    study::TakeSheet& results() { return *page().sheets().results(); }
    study::RunSheetView* table() { return page().panes().sheet()->table(); }
    QString at(int row, int column) { return results().table()->item(row, column)->text(); }
    void paste(const QString& text)
    {
        select(0, Part::Response, 0);
        QApplication::clipboard()->setText(text);
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(results().isSettled());
    }
    // A result as the twin gives it.
    void give(const std::string& run, std::size_t response, double value)
    {
        studies::Study after = study();
        setCell(*std::ranges::find(after.runs, run, &studies::StudyRun::id), response, {value, Origin::Twin});
        session().change(std::move(after), QStringLiteral("twin"));
    }
};

} // namespace

class StudiesCopyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void theUsualStudyIsWholeInSight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addRow("1600") << QSize(1600, 900);
        QTest::addRow("1920") << QSize(1920, 1080);
    }
    void theUsualStudyIsWholeInSight()
    {
        QFETCH(QSize, size);
        CopyStage stage(size);
        studies::Study study{.name = "Fed-batch", .model = "linear"};
        study.factors = {{{.name = "Shift temperature", .unit = "°C", .low = 32, .high = 36}},
                         {{.name = "Feed rate", .unit = "%", .low = 80, .high = 120}},
                         {{.name = "Seeding density", .unit = "1e6 cells/mL", .low = 4, .high = 7}},
                         {{.name = "pH", .low = 6.8, .high = 7.2}}};
        study.responses = {
            {.name = "Titre", .unit = "g/L"}, {.name = "Viability", .unit = "%"}, {.name = "Aggregates", .unit = "%"}};
        for (int r = 0; r < 27; ++r) {
            studies::StudyRun& run = studies::addRun(study, {34.0, 100.0, 5.5, 6.8 + 0.2 * (r % 3)});
            run.point = "factorial";
            for (std::size_t i = 0; i < 3; ++i) setCell(run, i, {i == 1 ? 81.25 + r : 4.5 + 0.01 * r, Origin::Twin});
        }
        stage.session().add(study, QStringLiteral("lab"));
        stage.showStudies();
        QTRY_VERIFY(stage.session().isAnalysed());
        support::settle();
        const study::RunSheetModel& model = stage.page().panes().sheet()->model();
        QCOMPARE(stage.table()->horizontalScrollBar()->maximum(), 0);
        const QFontMetrics metrics(Theme::current().font(Type::Body));
        for (const Part part : {Part::Factor, Part::Response})
            for (int i = 0; i < 3; ++i) {
                const int column = model.columnOf(part, i);
                const QString text = model.index(26, column).data().toString();
                QVERIFY2(metrics.horizontalAdvance(text) < stage.table()->columnWidth(column), qPrintable(text));
            }
    }

    void columnsWidenForResultsThatCome()
    {
        CopyStage stage;
        stage.addPlane();
        const int column = stage.page().panes().sheet()->model().columnOf(Part::Response, 1);
        stage.give("R4", 1, 123456789.25);
        QCoreApplication::processEvents();
        const QFontMetrics metrics(Theme::current().font(Type::Body));
        const QString text = stage.page().panes().sheet()->model().index(3, column).data().toString();
        QVERIFY2(text.size() > 7, qPrintable(text));
        QVERIFY(metrics.horizontalAdvance(text) < stage.table()->columnWidth(column));
    }

    void rowsAreCopiedWithTheirIds_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addRow("English") << QStringLiteral("en_US");
        QTest::addRow("German") << QStringLiteral("de_DE");
    }
    void rowsAreCopiedWithTheirIds()
    {
        QFETCH(QString, language);
        QLocale::setDefault(QLocale(language));
        CopyStage stage;
        stage.addPlane();
        stage.give("R2", 0, 1.0 / 3.0);
        // Another order of rows does not matter.
        stage.table()->sortByColumn(stage.page().panes().sheet()->model().columnOf(Part::Response),
                                    Qt::DescendingOrder);
        stage.table()->setFocus();
        stage.table()->selectRow(1);
        QTest::keyClick(stage.table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(stage.table(), Qt::Key_C, Qt::ControlModifier);
        QString text = QApplication::clipboard()->text();
        const std::string first = stage.page().panes().sheet()->model().runAt(1).id;
        QCOMPARE(text.split(u'\n').size(), 5); // the mark, the titles, two runs
        QVERIFY2(text.contains('\t' + QString::fromStdString(first) + '\t'), qPrintable(text));
        // Back as it went out it says nothing new.
        stage.paste(text);
        QVERIFY(stage.results().isVisible());
        QVERIFY2(stage.results().findings().join(' ').contains("nothing to import"),
                 qPrintable(stage.results().findings().join('\n')));
        stage.results().leave();
        // All of them, one changed; each digit of the others came back.
        stage.table()->clearSelection();
        QTest::keyClick(stage.table(), Qt::Key_C, Qt::ControlModifier);
        text = QApplication::clipboard()->text();
        QCOMPARE(text.split(u'\n').size(), 12);
        QStringList lines = text.split(u'\n');
        for (QString& line : lines)
            if (line.split(u'\t').value(1) == QStringLiteral("R5")) {
                QStringList cells = line.split(u'\t');
                cells[7] = language == QStringLiteral("de_DE") ? QStringLiteral("2,75") : QStringLiteral("2.75");
                line = cells.join(u'\t');
            }
        stage.paste(lines.join(u'\n'));
        QCOMPARE(stage.results().table()->rowCount(), 1);
        QTest::keyClick(stage.results().table(), Qt::Key_Return);
        QCOMPARE(studies::cellOf(*studies::findRun(stage.study(), "R5"), 1).value, 2.75);
    }

    void aCellThatTheTwinFillsMeanwhileIsShown()
    {
        CopyStage stage;
        stage.addPlane();
        studies::Study filled = stage.study();
        setCell(filled.runs[0], 1, {7.5, Origin::Measured});
        setCell(filled.runs[1], 1, {8.5, Origin::Measured});
        filled.runs[2].comment = "late";
        stage.paste(QString::fromStdString(writeStudySheet(filled)));
        QCOMPARE(stage.results().table()->rowCount(), 2); // two results that fill gaps, a comment
        QCOMPARE(stage.at(0, 0), QStringLiteral("filled in"));
        stage.results().table()->item(1, 0)->setCheckState(Qt::Unchecked);

        stage.give("R1", 1, 5.0);
        // What was shown before is not taken.
        stage.results().take();
        QVERIFY(stage.results().isVisible());
        QCOMPARE(stage.cell(0, 1).value, 5.0);
        QTRY_COMPARE(stage.results().table()->rowCount(), 3);
        QCOMPARE(stage.at(1, 0), QStringLiteral("different result"));
        QCOMPARE(stage.at(1, 3), QStringLiteral("5 (twin)"));
        QCOMPARE(stage.results().table()->item(2, 0)->checkState(), Qt::Unchecked); // as a person left it
        stage.results().table()->item(1, 0)->setCheckState(Qt::Unchecked);
        stage.results().take();
        QVERIFY(!stage.results().isVisible());
        QVERIFY(stage.cell(0, 1).origin == Origin::Twin && stage.cell(1, 1).value == 8.5);
    }

    void aLargeSheetIsReadBesideTheWindow()
    {
        CopyStage stage;
        stage.addPlane(5000);
        studies::Study filled = stage.study();
        for (studies::StudyRun& run : filled.runs) setCell(run, 0, {cellOf(run, 0).value + 1.0, Origin::Measured});
        select(stage);
        QApplication::clipboard()->setText(QString::fromStdString(writeStudySheet(filled)));
        QTest::keyClick(stage.table(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!stage.results().isSettled());
        QTRY_VERIFY_WITH_TIMEOUT(stage.results().isSettled(), 60'000);
        QCOMPARE(stage.results().table()->rowCount(), 5000);
    }

private:
    static void select(CopyStage& stage) { stage.select(0, Part::Response, 0); }
};

TITER_WINDOW_TEST(StudiesCopyTest)

} // namespace tst_studies_copy

#include "tst_studies_copy.moc"
