// Files that are dropped: recordings, workbooks and plants, one or several, onto each page.
#include "app/common/tables/kept_text.h"
#include "app/document/plant_files.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "tests/support/workbook.h"
#include "ui/look/theme.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/imports/import_sheet.h"
#include "ui/pages/data/sample_panel.h"
#include "ui/pages/data/sample_view.h"
#include "ui/widgets/finding_row.h"
#include "ui/window/frame/notice_panel.h"
#include "ui/window/window_notices.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QUrl>

namespace tst_drop {

using namespace titer;
using support::drop;
using window::MainWindow;

namespace {

constexpr int longRead = 30000; // [ms]

QString csvIn(const QTemporaryDir& folder, const QString& name)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write("time [h];temperature [°C]\n0;36.9\n1;37.0\n2;37.1\n3;37.0\n");
    return path;
}

QString workbookIn(const QTemporaryDir& folder)
{
    using support::Cell;
    std::vector<std::vector<Cell>> rows{{Cell("time [h]"), Cell("titer [g/L]")}};
    for (int i = 0; i < 5; ++i) rows.push_back({Cell(double(24 * i)), Cell(0.5 * i)});
    const QString path = folder.filePath(QStringLiteral("at-line.xlsx"));
    return support::writeWorkbook(path.toStdString(), rows) ? path : QString();
}

QString plantIn(const QTemporaryDir& folder)
{
    const base::Result<model::Flowsheet> plant = app::examplePlant("cho-fed-batch");
    const QString path = folder.filePath(QStringLiteral("mine.plant.json"));
    return plant && app::writePlantFile(path, *plant) ? path : QString();
}

} // namespace

class DropTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    // A model in SBML is opened as a plant; another file of the same ending is no plant, and what is wrong is said.
    void aPublishedModelBecomesAPlant()
    {
        QTemporaryDir folder;
        support::Desk desk;
        MainWindow window(desk.work());
        window.show();
        const QString path = folder.filePath(QStringLiteral("decay.xml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // No raw string: moc takes the slashes of an address in it for a comment, and loses the slots behind.
        file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<sbml xmlns=\"http://www.sbml.org/sbml/level3/version1/core\" level=\"3\" version=\"1\"><model "
                   "id=\"decay\">\n"
                   "<listOfParameters><parameter id=\"x\" value=\"1\" constant=\"false\"/><parameter id=\"k\" "
                   "value=\"0.5\" constant=\"true\"/></listOfParameters>\n"
                   "<listOfRules><rateRule variable=\"x\"><math xmlns=\"http://www.w3.org/1998/Math/MathML\">\n"
                   "<apply><minus/><apply><times/><ci>k</ci><ci>x</ci></apply></apply></math></rateRule></"
                   "listOfRules></model></sbml>");
        file.close();
        QVERIFY(drop(window, {path}));
        QCOMPARE(desk.document.flowsheet().units.size(), std::size_t(1));
        QCOMPARE(desk.document.flowsheet().units.front().type, std::string("equations"));
        desk.document.checkNow();
        QVERIFY(desk.document.errors().empty());
        QVERIFY(desk.document.path().isEmpty());
    }

    void aRecordingIsShownOnEachPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString& page : support::pageIds()) QTest::newRow(qPrintable(page)) << page;
    }
    void aRecordingIsShownOnEachPage()
    {
        QFETCH(QString, page);
        QTemporaryDir folder;
        support::Desk desk;
        MainWindow window(desk.work());
        window.resize(1600, 900);
        window.show();
        if (page != QLatin1String("welcome")) QVERIFY(window.files().openExample("cho-fed-batch"));
        if (page == QLatin1String("cockpit")) window.pages().page<pages::CockpitPage>().ensureBoard();
        QVERIFY(window.pages().show(page));
        QVERIFY(drop(window, {csvIn(folder, QStringLiteral("run.csv"))}));
        auto* sheet = window.findChild<pages::ImportSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady(), longRead);
    }

    // The file that is looked at, and the one behind it, go with the plant on which they were dropped; a notice names the first and leads
    // back to it.
    void whatIsLookedAtGoesWithItsPlant()
    {
        QTemporaryDir folder;
        support::Desk desk;
        MainWindow window(desk.work());
        window.resize(1600, 900);
        window.show();
        QVERIFY(window.files().openExample("cho-fed-batch"));
        const QString before = desk.document.name();
        QSignalSpy leftOut(&window.drops(), &window::WindowDrops::leftOut);
        QVERIFY(drop(window, {csvIn(folder, QStringLiteral("one.csv")), csvIn(folder, QStringLiteral("two.csv"))}));
        auto* sheet = window.findChild<pages::ImportSheet*>();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady(), longRead);
        QVERIFY(window.files().openExample("chemostat"));
        QVERIFY(sheet->isHidden());
        QCOMPARE(leftOut.size(), 1);
        QVERIFY2(leftOut.first().first().toString().contains(QLatin1String("two.csv")),
                 qPrintable(leftOut.first().first().toString()));
        support::settle();
        QVERIFY(sheet->isHidden());
        auto* panel = window.findChild<window::NoticePanel*>();
        panel->open();
        QStringList words;
        for (const QLabel* label : panel->findChildren<QLabel*>()) words << label->text();
        QVERIFY2(words.join(u' ').contains(before), qPrintable(words.join(u'\n')));
        support::keep(window.grab().toImage(), QStringLiteral("import-left"));
        const QList<QPushButton*> buttons = panel->findChildren<QPushButton*>();
        const auto here = std::ranges::find_if(buttons, [](const QPushButton* button) {
            return button->text() == window::WindowNotices::tr("Import it here…");
        });
        QVERIFY(here != buttons.end());
        (*here)->click();
        QVERIFY(!sheet->isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady(), longRead);
        QVERIFY(desk.document.name() != before);
    }

    void aFileOfAnAnalyserIsReadByItsFormat()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cells.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Sample ID,Cell count,Viable cells,Total (x10^6) cells/mL,Viable (x10^6) cells/mL,Viability (%),"
                   "Analysis date/time\nFB_1,2191,2123,0.78,0.75,96.9,3/21/2026 16:56\n"
                   "FB_2,3304,3166,1.18,1.13,95.8,3/22/2026 09:12\n");
        file.close();
        support::Desk desk;
        MainWindow window(desk.work());
        window.resize(1600, 900);
        window.show();
        QVERIFY(window.files().openExample("cho-fed-batch"));
        QVERIFY(desk.document.createProject(folder.filePath(QStringLiteral("p.titer"))));
        QVERIFY(window.pages().show(QStringLiteral("data")));
        QVERIFY(drop(window, {path}));
        auto* sheet = window.findChild<pages::ImportSheet*>();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady(), longRead);
        const QList<widgets::FindingRow*> found = sheet->findChildren<widgets::FindingRow*>();
        QVERIFY(std::any_of(found.begin(), found.end(), [](const widgets::FindingRow* row) {
            const QList<QLabel*> labels = row->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const QLabel* label) { return label->text().contains("Vi-CELL BLU"); });
        }));
        QTest::mouseClick(sheet->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window.pages().page<pages::DataPage>().isSettled(), longRead);
        QVERIFY(!sheet->isVisible());
        // Its samples stand among those of the project.
        window.pages().page<pages::DataPage>().showSamples();
        QTableWidget* samples = window.pages().page<pages::DataPage>().samples().panel()->table();
        QTRY_VERIFY_WITH_TIMEOUT(samples->rowCount() > 0, longRead);
        QCOMPARE(samples->item(0, 0)->text(), QStringLiteral("unassigned"));
    }

    void aWorkbookIsReadByItsFirstSheet()
    {
        QTemporaryDir folder;
        support::Desk desk;
        MainWindow window(desk.work());
        window.resize(1600, 900);
        window.show();
        QVERIFY(window.files().openExample("cho-fed-batch"));
        QVERIFY(window.pages().show(QStringLiteral("data")));
        QVERIFY(drop(window, {workbookIn(folder)}));
        auto* sheet = window.findChild<pages::ImportSheet*>();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady(), longRead);
        QVERIFY2(sheet->acceptButton()->text().contains(u'5'), qPrintable(sheet->acceptButton()->text()));
        QTest::mouseClick(sheet->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window.pages().page<pages::DataPage>().isSettled(), longRead);
        QVERIFY(!sheet->isVisible());
        // Its text is there for the next time too, once.
        const QStringList kept = QDir(app::keptTextFolder()).entryList({QStringLiteral("at-line-*.csv")});
        QCOMPARE(kept.size(), 1);
    }

    void anotherSheetOfAWorkbookCanBeChosen()
    {
        using support::Cell;
        const std::vector<std::vector<Cell>> one{
            {Cell("time [h]"), Cell("pH")}, {Cell(0.0), Cell(7.0)}, {Cell(1.0), Cell(7.1)}};
        std::vector<std::vector<Cell>> two = one;
        two.push_back({Cell(2.0), Cell(7.2)});
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheets.xlsx"));
        QVERIFY(support::writeWorkbook(path.toStdString(), one, "First", two, "Second"));
        support::Desk desk;
        MainWindow window(desk.work());
        window.resize(1600, 900);
        window.show();
        QVERIFY(drop(window, {path}));
        auto* sheet = window.findChild<pages::ImportSheet*>();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady(), longRead);
        // They have the same columns.
        QVERIFY(sheet->acceptButton()->text().contains(u'5'));
        QVERIFY(sheet->sheets()->isVisible());
        QCOMPARE(sheet->sheets()->currentText(), QStringLiteral("Together: First, Second"));
        sheet->sheets()->setFocus();
        QTest::keyClick(sheet->sheets(), Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady() && sheet->acceptButton()->text().contains(u'2'), longRead);
        QCOMPARE(sheet->sheets()->currentText(), QStringLiteral("First"));
        QTest::keyClick(sheet->sheets(), Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady() && sheet->acceptButton()->text().contains(u'3'), longRead);
        QCOMPARE(sheet->sheets()->currentText(), QStringLiteral("Second"));
        QTest::keyClick(sheet->sheets(), Qt::Key_Home);
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady() && sheet->acceptButton()->text().contains(u'5'), longRead);
    }

    void aBrokenWorkbookIsReported()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.xlsx"));
        QVERIFY(support::writeZip(path.toStdString(), {{"nothing.txt", "not a workbook"}}));
        support::Desk desk;
        MainWindow window(desk.work());
        window.show();
        QVERIFY(drop(window, {path}));
        auto* sheet = window.findChild<pages::ImportSheet*>();
        QVERIFY(sheet->isVisible());
        QTest::qWait(100);
        QVERIFY(!sheet->isReady());
        QVERIFY(!sheet->acceptButton()->isEnabled());
    }

    void severalRecordingsComeOneAfterTheOther()
    {
        QTemporaryDir folder;
        support::Desk desk;
        MainWindow window(desk.work());
        window.resize(1600, 900);
        window.show();
        const QString plant = plantIn(folder);
        QVERIFY(!plant.isEmpty());
        QVERIFY(
            drop(window, {csvIn(folder, QStringLiteral("one.csv")), plant, csvIn(folder, QStringLiteral("two.csv"))}));
        QVERIFY(!desk.document.flowsheet().units.empty());
        QCOMPARE(window.pages().current(), QStringLiteral("data"));
        auto* sheet = window.findChild<pages::ImportSheet*>();
        for (int i = 0; i < 2; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(sheet->isVisible() && sheet->isReady(), longRead);
            QTest::mouseClick(sheet->acceptButton(), Qt::LeftButton);
        }
        QTRY_VERIFY(!sheet->isVisible());
    }

    void whatIsNoFileIsNotTaken()
    {
        support::Desk desk;
        MainWindow window(desk.work());
        window.show();
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://example.org/run.csv"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(!enter.isAccepted());
    }
};

TITER_WINDOW_TEST(DropTest)

} // namespace tst_drop

#include "tst_drop.moc"
