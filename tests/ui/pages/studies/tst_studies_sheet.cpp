// The run sheet of a study out to the laboratory and in again, by keys, by the clipboard and by a file that is dropped.
#include "app/common/last_folders.h"
#include "core/studies/study/sheet/study_sheet.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/workbook.h"
#include "tests/ui/pages/studies/studies_stage.h"
#include "ui/look/theme.h"
#include "ui/study/sheets/take_sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

namespace tst_studies_sheet {

using namespace titer;
using namespace titer::look;
using Part = study::RunSheetModel::Part;
using studies::StudyCell;

namespace {

enum SheetColumn { Run, Id, StandardOrder, Point, A, B, Y, Z, Comment };

using Rows = QList<QStringList>; // the mark, the titles, the runs

QWidget* focus()
{
    return QApplication::focusWidget();
}

Rows rowsOf(const studies::Study& study)
{
    Rows rows;
    for (const QString& line : QString::fromStdString(studies::writeStudySheet(study)).split(u'\n'))
        if (!line.isEmpty()) rows << line.split(u',');
    return rows;
}

// As a spreadsheet puts it into the clipboard.
QString copied(const Rows& rows)
{
    QString text;
    for (const QStringList& row : rows) text += row.join(u'\t') + QStringLiteral("\r\n");
    return text;
}

QString workbook(const QTemporaryDir& folder, const Rows& rows)
{
    std::vector<std::vector<support::Cell>> cells;
    for (const QStringList& row : rows) {
        cells.emplace_back();
        for (const QString& cell : row) {
            bool number = false;
            const double value = cell.toDouble(&number);
            cells.back().push_back(cell.isEmpty() ? support::Cell()
                                   : number       ? support::Cell(value)
                                                  : support::Cell(cell.toStdString()));
        }
    }
    const QString path = folder.filePath(QStringLiteral("back.xlsx"));
    return support::writeWorkbook(path.toStdString(), cells) ? path : QString();
}

bool drop(QWidget& page, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint at = page.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &dropped);
    return dropped.isAccepted();
}

struct SheetStage : Stage {
    using Stage::Stage;
    study::TakeSheet& results() { return *page().sheets().results(); }
    QString at(int row, int column) { return results().table()->item(row, column)->text(); }
    bool ticked(int row) { return results().table()->item(row, 0)->checkState() == Qt::Checked; }
    QString reported() { return page().panes().sheet()->reported(); }
    void paste(const QString& text)
    {
        select(0, Part::Response, 0);
        QApplication::clipboard()->setText(text);
        QTest::keyClick(focus(), Qt::Key_V, Qt::ControlModifier);
    }
    // Enter on a button of the page, and a path in the dialogue that it opens.
    void choose(const QString& act, const QString& path)
    {
        QPushButton* pressed = nullptr;
        for (QPushButton* one : page().findChildren<QPushButton*>())
            if (one->accessibleName() == act) pressed = one;
        QVERIFY2(pressed && pressed->isEnabled(), qPrintable(act));
        bool asked = false;
        QTimer::singleShot(200, &window, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            asked = true;
            dialog->findChild<QLineEdit*>()->setText(path);
            QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        });
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Return);
        QVERIFY(asked);
        window.activateWindow();
    }
};

} // namespace

class StudiesSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init() { QLocale::setDefault(QLocale::c()); }

    void goesOutByTheEndingOfTheFile();
    void whatCannotBeWrittenIsReported();
    void whatComesBackIsShownBeforeItIsTaken();
    void cancelLeavesAll();
    void aWorkbookIsReadByItsButton();
    void rowsThatCameWentOrMovedAreTickedByHand();
    void whatIsAtFaultIsReportedAtItsRow_data();
    void whatIsAtFaultIsReportedAtItsRow();
    void anotherStateOfTheStudyIsComparedAnew();
    void fits();
};

void StudiesSheetTest::goesOutByTheEndingOfTheFile()
{
    SheetStage stage;
    stage.addPlane();
    for (const char* name : {"runs.csv", "runs.xlsx", "plan"}) {
        const QString path = stage.desk.folder.filePath(QString::fromLatin1(name));
        stage.choose(QStringLiteral("Export run sheet"), path);
        QTRY_VERIFY2(stage.reported().contains(QStringLiteral("is written")), qPrintable(stage.reported()));
        const bool text = path.endsWith(QStringLiteral(".csv"));
        QFile file(path.contains(u'.') ? path : path + QStringLiteral(".xlsx"));
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        QCOMPARE(file.peek(2) == QByteArray("PK"), !text);
        base::Result<std::string> back = text ? base::Result<std::string>(file.readAll().toStdString())
                                              : studies::readStudyWorkbook(file.fileName().toStdString());
        QVERIFY(back.ok());
        QVERIFY(back->find("R7") != std::string::npos);
        const studies::SheetComparison same = studies::compareSheet(stage.study(), *back);
        QVERIFY(same.errors.empty() && same.changes.empty() && same.notices.empty());
        stage.page().panes().sheet()->report({}, false);
    }
}

void StudiesSheetTest::whatCannotBeWrittenIsReported()
{
    SheetStage stage;
    stage.addPlane();
    for (const char* path : {"/proc/runs.csv", "/proc/runs.xlsx"}) {
        stage.page().panes().sheet()->report({}, false);
        stage.choose(QStringLiteral("Export run sheet"), QString::fromLatin1(path));
        QTRY_VERIFY2(stage.reported().contains(QStringLiteral("could not be written")), qPrintable(stage.reported()));
        app::LastFolders::current().forget(); // a dialog that begins in /proc reads what stands there for ever
    }
}

void StudiesSheetTest::whatComesBackIsShownBeforeItIsTaken()
{
    SheetStage stage;
    stage.addPlane();
    Rows rows = rowsOf(stage.study());
    for (int run = 1; run <= 9; ++run) rows[run + 1][Z] = QString::number(run + 0.5);
    rows[4][Y] = QStringLiteral("7.25"); // R3 gave 13
    rows[4][Comment] = QStringLiteral("pump stood");
    const studies::Study before = stage.study();
    stage.paste(copied(rows));
    QVERIFY(stage.results().isVisible());
    QTRY_VERIFY(stage.results().isSettled());
    QCOMPARE(stage.results().table()->rowCount(), 3);
    QCOMPARE(stage.at(0, 0), QStringLiteral("filled in"));
    QCOMPARE(stage.at(0, 2), QStringLiteral("z"));
    QVERIFY2(stage.at(0, 4).startsWith(QStringLiteral("9 result")), qPrintable(stage.at(0, 4)));
    QCOMPARE(stage.at(1, 0), QStringLiteral("different result"));
    QCOMPARE(stage.at(1, 1), QStringLiteral("R3"));
    QCOMPARE(stage.at(1, 3), QStringLiteral("23"));
    QCOMPARE(stage.at(1, 4), QStringLiteral("7.25"));
    QCOMPARE(stage.at(2, 4), QStringLiteral("pump stood"));
    QVERIFY(stage.study() == before);
    // Without the comment it is results alone.
    QCOMPARE(focus(), stage.results().table());
    QVERIFY(stage.results().takeButton()->text().startsWith(QStringLiteral("Import 11 change")));
    QTest::keyClick(focus(), Qt::Key_Down);
    QTest::keyClick(focus(), Qt::Key_Down);
    QTest::keyClick(focus(), Qt::Key_Space);
    QVERIFY2(stage.results().takeButton()->text().startsWith(QStringLiteral("Import 10 result")),
             qPrintable(stage.results().takeButton()->text()));
    QVERIFY(stage.study() == before);
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(!stage.results().isVisible());
    QCOMPARE(focus(), stage.page().panes().sheet()->table());
    QVERIFY2(stage.reported().startsWith(QStringLiteral("10 result")), qPrintable(stage.reported()));
    for (int run = 0; run < 9; ++run) QCOMPARE(stage.cell(run, 1), (StudyCell{run + 1.5, StudyCell::Origin::Measured}));
    QCOMPARE(stage.cell(2, 0).value, 7.25);
    QVERIFY(stage.study().runs[2].comment.empty());
    QTest::keyClick(&stage.window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(stage.study() == before);
}

void StudiesSheetTest::cancelLeavesAll()
{
    SheetStage stage;
    stage.addPlane();
    Rows rows = rowsOf(stage.study());
    rows[2][Z] = QStringLiteral("1");
    const studies::Study before = stage.study();
    for (const bool early : {false, true}) {
        stage.paste(copied(rows));
        if (!early) QTRY_COMPARE(stage.results().table()->rowCount(), 1);
        QTest::keyClick(focus(), Qt::Key_Escape);
        QVERIFY(!stage.results().isVisible());
        QCOMPARE(focus(), stage.page().panes().sheet()->table());
        QTest::qWait(50); // nothing comes late
        QVERIFY(stage.study() == before);
    }
    // What says nothing new can only be left.
    stage.paste(copied(rowsOf(stage.study())));
    QTRY_COMPARE(stage.results().findings().size(), 1);
    QVERIFY(stage.results().findings()[0].contains(QStringLiteral("nothing to import")));
    QVERIFY(!stage.results().takeButton()->isEnabled());
    QTest::keyClick(focus(), Qt::Key_Return); // on Cancel
    QVERIFY(!stage.results().isVisible());
}

// As spreadsheets save it: another unit above the column, converted and said.
void StudiesSheetTest::aWorkbookIsReadByItsButton()
{
    SheetStage stage;
    stage.addPlane();
    Rows rows = rowsOf(stage.study());
    rows[1][Y] = QStringLiteral("y [mg/L]");
    for (int run = 1; run <= 9; ++run)
        rows[run + 1][Y] = QString::number(
            1000 * (studies::cellOf(stage.study().runs[std::size_t(run - 1)], 0).value + (run == 5 ? 1.0 : 0.0)));
    stage.choose(QStringLiteral("Read results…"), workbook(stage.desk.folder, rows));
    QTRY_COMPARE(stage.results().table()->rowCount(), 1);
    QVERIFY(stage.results().findings().join(u' ').contains(QStringLiteral("mg/L and is converted to g/L")));
    QCOMPARE(stage.at(0, 1), QStringLiteral("R5"));
    const double was = stage.cell(4, 0).value;
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(std::abs(stage.cell(4, 0).value - was - 1.0) < 1e-9);
}

void StudiesSheetTest::rowsThatCameWentOrMovedAreTickedByHand()
{
    SheetStage stage;
    stage.addPlane();
    Rows rows = rowsOf(stage.study());
    const QStringList last = rows.takeLast(); // R9
    rows.swapItemsAt(2, 3);
    rows[2][Y].clear(); // of R2
    rows << QStringList{{}, {}, {}, {}, QStringLiteral("2"), QStringLiteral("8"), QStringLiteral("-1"), {}, {}};
    const studies::Study before = stage.study();
    QVERIFY(drop(stage.page(), workbook(stage.desk.folder, rows)));
    QTRY_COMPARE(stage.results().table()->rowCount(), 4);
    const auto rowOf = [&](const char* what) {
        for (int row = 0; row < stage.results().table()->rowCount(); ++row)
            if (stage.at(row, 0) == QLatin1String(what)) return row;
        return -1;
    };
    const int came = rowOf("new run"), went = rowOf("run missing"), moved = rowOf("different order"),
              emptied = rowOf("result cleared");
    for (const int row : {came, went, moved, emptied}) QVERIFY(row >= 0);
    QVERIFY(stage.ticked(came));
    QVERIFY(!stage.ticked(went) && !stage.ticked(moved) && !stage.ticked(emptied));
    QCOMPARE(stage.at(went, 1), QStringLiteral("R9"));
    QVERIFY2(stage.at(came, 4).contains(QStringLiteral("a 2, b 8; y -1")), qPrintable(stage.at(came, 4)));
    QVERIFY(stage.at(moved, 4).startsWith(QStringLiteral("R2, R1, R3")));
    QVERIFY(stage.study() == before);
    QTest::keyClick(focus(), Qt::Key_Home);
    for (int row = 0; row < 4; ++row) {
        if (row == went || row == moved) QTest::keyClick(focus(), Qt::Key_Space);
        QTest::keyClick(focus(), Qt::Key_Down);
    }
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(!stage.results().isVisible());
    const studies::Study& after = stage.study();
    QCOMPARE(after.runs.size(), std::size_t(10));
    QCOMPARE(after.runs[0].id, std::string("R2"));
    QVERIFY(!studies::findRun(after, "R9")->excluded.empty());
    QVERIFY(studies::findRun(after, "R10"));
    QCOMPARE(studies::cellOf(*studies::findRun(after, "R10"), 0).value, -1.0);
    QCOMPARE(studies::cellOf(*studies::findRun(after, "R2"), 0), studies::cellOf(*studies::findRun(before, "R2"), 0));
}

void StudiesSheetTest::whatIsAtFaultIsReportedAtItsRow_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("words");
    const auto add = [](const char* name, int row, int column, const char* cell, const char* words) {
        QTest::newRow(name) << row << column << QString::fromUtf8(cell) << QString::fromUtf8(words);
    };
    add("another study", 0, 0, "# Titer study study-1 00000000", "to another study");
    add("text for a number", 5, Y, "lots", "Line 6, y [g/L]: “lots” is not a number");
    add("a date for a number", 5, Y, "7. Mrz", "Line 6, y [g/L]: “7. Mrz” is a date");
    add("one id twice", 6, Id, "R1", "Line 7: The run “R1” is already in line 3");
    add("a date for an id", 6, Id, "2026-03-05", "Line 7: “2026-03-05” is a date instead of a run id");
    add("not a setting", 4, A, "", "Line 5, a: The run has no setting");
    add("no ids", 1, Id, "name", "The column “id” is missing");
}

void StudiesSheetTest::whatIsAtFaultIsReportedAtItsRow()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, cell);
    QFETCH(QString, words);
    SheetStage stage;
    stage.addPlane();
    Rows rows = rowsOf(stage.study());
    for (int run = 1; run <= 9; ++run) rows[run + 1][Z] = QStringLiteral("1");
    rows[row][column] = cell;
    const studies::Study before = stage.study();
    stage.paste(copied(rows));
    QTRY_VERIFY(stage.results().isSettled());
    QVERIFY(stage.results().isVisible());
    const QString found = stage.results().findings().join(u'\n');
    QVERIFY2(found.contains(words), qPrintable(found));
    QCOMPARE(stage.results().table()->rowCount(), 0);
    QVERIFY(!stage.results().takeButton()->isEnabled());
    stage.results().take();
    QTest::keyClick(&stage.results(), Qt::Key_Return);
    QVERIFY(stage.study() == before);
    QVERIFY(stage.page().back());
    QVERIFY(!stage.results().isVisible());
}

// Undo of a response behind the sheet must not let results fall into the next one.
void StudiesSheetTest::anotherStateOfTheStudyIsComparedAnew()
{
    SheetStage stage;
    stage.addPlane();
    Rows rows = rowsOf(stage.study());
    rows[2][Z] = QStringLiteral("1");
    stage.paste(copied(rows));
    QTRY_COMPARE(stage.results().table()->rowCount(), 1);
    studies::Study other = stage.study();
    other.responses.pop_back();
    for (studies::StudyRun& run : other.runs) run.cells.resize(1);
    stage.session().change(other, QStringLiteral("one less"));
    QTRY_VERIFY(stage.results().isSettled());
    QVERIFY(stage.results().findings().join(u' ').contains(QStringLiteral("ignored: z")));
    QVERIFY(!stage.results().takeButton()->isEnabled());
    stage.session().remove(stage.study().id, QStringLiteral("gone"));
    QVERIFY(!stage.results().isVisible());
}

void StudiesSheetTest::fits()
{
    support::Warnings warnings;
    for (const QSize size : {QSize(1920, 1080), QSize(1280, 720)})
        for (const Choice choice : {Choice::Light, Choice::Dark}) {
            Theme::current().choose(choice);
            SheetStage stage(size);
            stage.addPlane();
            Rows rows = rowsOf(stage.study());
            for (int run = 1; run <= 9; ++run) rows[run + 1][Z] = QString::number(run);
            rows[5][Y] = QStringLiteral("2.5");
            rows[6][A] = QStringLiteral("4.8");
            rows.swapItemsAt(2, 3);
            rows.removeLast();
            stage.paste(copied(rows));
            QTRY_COMPARE(stage.results().table()->rowCount(), 5);
            QTRY_COMPARE(support::cutOff(stage.window).join(u';'), QString());
            const QString name = QStringLiteral("studies-sheet-%1-%2").arg(size.width()).arg(int(choice));
            support::keep(stage.window.grab().toImage(), name);
            rows[5][Y] = QStringLiteral("lots");
            rows[6][Id] = QStringLiteral("R1");
            stage.paste(copied(rows));
            QTRY_COMPARE(stage.results().findings().size(), 2);
            QTRY_COMPARE(support::cutOff(stage.window).join(u';'), QString());
            support::keep(stage.window.grab().toImage(), name + QStringLiteral("-faults"));
        }
    Theme::current().choose(Choice::Light);
    QCOMPARE(warnings.messages(), QStringList());
}

TITER_WINDOW_TEST(StudiesSheetTest)

} // namespace tst_studies_sheet

#include "tst_studies_sheet.moc"
