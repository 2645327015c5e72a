// What the import sheet makes of files of analysers and of several tables, and how what was chosen is kept as a format.
#include "app/common/tables/lab_formats.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/import_room.h"
#include "tests/support/ui/picture.h"
#include "ui/pages/data/imports/keep_panel.h"
#include "ui/pages/data/imports/preview_table.h"
#include "ui/pages/data/imports/question_bar.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tst_import_formats {

using namespace titer;
using namespace titer::pages;
using Asked = ImportMenus::Asked;
using Room = support::ImportRoom;
using look::Theme;

class ImportFormatsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void aFileOfAnAnalyserIsReadAsATableToo();
    void severalTablesAreReadAsOne();
    void tablesAskForTheOrderOfDates();
    void keepsWhatWasChosenAsAFormat();
    void saysWhyAFormatCannotBeKept();
    void keepsAFormatBesideTheProject();
};

void ImportFormatsTest::aFileOfAnAnalyserIsReadAsATableToo()
{
    Room room;
    room.open("Sample ID,Cell count,Viable cells,Total (x10^6) cells/mL,Viable (x10^6) cells/mL,Viability (%),"
              "Analysis date/time\nFB_1,2191,2123,0.78,0.75,96.9,3/21/2026 16:56\n"
              "FB_2,3304,3166,1.18,1.13,95.8,3/22/2026 09:12\n");
    QVERIFY(room.isRead());
    QVERIFY(room.menu(Asked::By)->isVisible() && room.menu(Asked::Zone)->isVisible());
    QCOMPARE(room.cell(PreviewTable::Name, 1), QStringLiteral("sample"));
    // Roles are the format's.
    QVERIFY(!room.take(2, {QStringLiteral("The time")}));
    room.choose(Asked::By, QStringLiteral("table"));
    QVERIFY(room.isRead());
    QCOMPARE(room.cell(PreviewTable::Name, 1), QStringLiteral("Cell count"));
    room.choose(Asked::By, QString());
    QVERIFY(room.isRead());
    QCOMPARE(room.cell(PreviewTable::Name, 1), QStringLiteral("sample"));
}

void ImportFormatsTest::severalTablesAreReadAsOne()
{
    const QByteArray names = "Zeit;pO2;Modus\n;%;\n";
    Room room;
    room.open("R1\n" + names + "14.03.2026 08:00;39,5;auto\n14.03.2026 09:00;39,25;auto\n\nR2\n" + names +
              "15.03.2026 08:00;41;aus\n15.03.2026 09:00;41;aus\n15.03.2026 10:00;42;aus\n15.03.2026 11:00;42;auto\n");
    QVERIFY(room.isRead());
    QCOMPARE(room.cell(PreviewTable::Name, 1), QStringLiteral("R1.pO2"));
    QCOMPARE(room.sheet->preview()->columnCount(), 5);
    QTRY_VERIFY(room.says("The file contains 2 tables: R1, R2."));
    QTRY_VERIFY(room.says("decimal comma"));
    QVERIFY(!room.sheet->keepButton()->isVisible());
    // What all tables leave open is asked once; what is said of a column is of one.
    QVERIFY(room.menu(Asked::Zone)->isVisible());
    room.choose(Asked::Zone, QStringLiteral("Asia/Tokyo"));
    QVERIFY(room.isRead());
    QTRY_VERIFY(room.says("Asia/Tokyo"));
    QVERIFY(room.take(3, {QStringLiteral("Ignore it")}));
    QVERIFY(room.isRead());
    const connect::Settings taken = room.accept();
    QFile file(QString::fromStdString(taken.value("file")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readLine(), QByteArray("time,R1.pO2 [%],R1.Modus,R2.pO2 [%],R2.Modus\n"));
    QCOMPARE(file.readLine(), QByteArray("2026-03-13T23:00:00Z,39.5,auto,,\n"));
    QCOMPARE(taken.value("ignore"), std::string("R2.pO2"));
    QVERIFY(taken.value("zone").empty());
    const std::vector<std::string> roles = taken.values("role");
    QVERIFY(std::find(roles.begin(), roles.end(), "R2.Modus=state") != roles.end());
}

void ImportFormatsTest::tablesAskForTheOrderOfDates()
{
    Room room;
    room.open("A\nDate;x\n03/04/2026 08:00;1,5\n\nB\nDate;x\n05/04/2026 08:00;2,5\n");
    QVERIFY(!QTest::qWaitFor([&] { return room.sheet->isReady(); }, 300));
    QTRY_VERIFY(room.says("Day and month in column “Date” cannot be distinguished"));
    QVERIFY(room.menu(Asked::Dates)->isVisible());
    room.choose(Asked::Dates, QStringLiteral("day-first"));
    QVERIFY(room.isRead());
    QCOMPARE(room.cell(PreviewTable::Name, 2), QStringLiteral("B.x"));
}

void ImportFormatsTest::keepsWhatWasChosenAsAFormat()
{
    Room room;
    // Dates that a German and an American read otherwise.
    room.open(
        "Date;pH;Glucose [g/L]\n03/04/2026 08:00;7,01;6,2\n05/04/2026 08:00;7,02;5,9\n04/04/2026 08:00;7,00;5,1\n");
    QVERIFY(!room.sheet->keepButton()->isEnabled());
    room.choose(Asked::Dates, QStringLiteral("month-first"));
    QVERIFY(room.isRead());
    const QString file = QString::fromStdString((app::personFormats() / "our-lab.format.json").string());
    QFile::remove(file);
    QTest::mouseClick(room.sheet->keepButton(), Qt::LeftButton);
    KeepPanel* panel = room.sheet->keepPanel();
    QVERIFY(panel->isVisible() && panel->name()->hasFocus());
    QVERIFY(!panel->place()->isEnabled()); // there is no project
    QTest::keyClicks(panel->name(), QStringLiteral("Our Lab"));
    QVERIFY(panel->words()->text().contains(QLatin1String("our-lab.format.json")));
    QTest::mouseClick(panel->keep(), Qt::LeftButton);
    QVERIFY(!panel->isVisible());
    QVERIFY(QFile::exists(file));
    QTRY_VERIFY(room.says("Saved as the format “Our Lab”"));
    // One that is there is replaced only where a person says so.
    QTest::mouseClick(room.sheet->keepButton(), Qt::LeftButton);
    QTest::keyClicks(panel->name(), QStringLiteral("Our Lab"));
    QTest::keyClick(panel->name(), Qt::Key_Return);
    QVERIFY(!panel->isVisible() && room.sheet->question()->isVisible());
    QTest::keyClick(room.sheet->question()->answers().last(), Qt::Key_Escape);
    QVERIFY(panel->isVisible());
    QTest::keyClick(panel->name(), Qt::Key_Return);
    QTest::mouseClick(room.sheet->question()->answers().first(), Qt::LeftButton);
    QVERIFY(!panel->isVisible() && room.sheet->acceptButton()->isVisible());
    // Nothing of what was chosen is lost any more.
    QTest::keyClick(room.sheet, Qt::Key_Escape);
    QVERIFY(!room.sheet->isVisible());
    // The next file of this kind asks nothing.
    room.open("Date;pH;Glucose [g/L]\n05/06/2026 08:00;7,01;6,2\n", QStringLiteral("next.csv"));
    QVERIFY(room.isRead());
    QCOMPARE(room.menu(Asked::By)->currentText(), QStringLiteral("by the format “Our Lab”"));
    QVERIFY(room.cell(PreviewTable::firstData, 0).startsWith(QLatin1String("2026-05-06")));
    QVERIFY(!room.sheet->keepButton()->isVisible());
    QVERIFY(QFile::remove(file));
}

void ImportFormatsTest::saysWhyAFormatCannotBeKept()
{
    Room room;
    room.open("time [h];pH;pO2\n0;7,0;40\n1;7,1;41\n");
    QVERIFY(room.isRead());
    QTest::mouseClick(room.sheet->keepButton(), Qt::LeftButton);
    KeepPanel* panel = room.sheet->keepPanel();
    panel->name()->setText(QStringLiteral("???"));
    QVERIFY(!panel->keep()->isEnabled());
    panel->name()->setText(QStringLiteral("run"));
    QTest::mouseClick(panel->keep(), Qt::LeftButton);
    QVERIFY(panel->isVisible());
    QVERIFY2(panel->words()->text().contains(QLatin1String("elapsed time")), qPrintable(panel->words()->text()));
    support::picture(room.window, QStringLiteral("import-keep-fault"), {1600, 900});
    QVERIFY(support::cutOff(room.window).isEmpty());
    // Escape goes back to the sheet.
    QTest::keyClick(panel->name(), Qt::Key_Escape);
    QVERIFY(room.sheet->isVisible() && !panel->isVisible() && room.sheet->acceptButton()->isVisible());
}

void ImportFormatsTest::keepsAFormatBesideTheProject()
{
    Room room;
    QVERIFY(room.window.files().openExample("cho-fed-batch"));
    QVERIFY(room.document.createProject(room.folder.filePath(QStringLiteral("p.titer"))));
    room.window.pages().show(QStringLiteral("data"));
    room.open("Date;pH;Glucose [g/L]\n13/04/2026 08:00;7,01;6,2\n");
    QVERIFY(room.isRead());
    QTest::mouseClick(room.sheet->keepButton(), Qt::LeftButton);
    KeepPanel* panel = room.sheet->keepPanel();
    QVERIFY(panel->place()->isEnabled());
    panel->place()->setCurrentIndex(1);
    support::settle(); // until all is laid out
    support::picture(room.window, QStringLiteral("import-keep"), {1600, 900});
    panel->keep()->click();
    QVERIFY(!panel->isVisible());
    QVERIFY(QFile::exists(room.folder.filePath(QStringLiteral("formats/run.format.json"))));
}

TITER_WINDOW_TEST(ImportFormatsTest)

} // namespace tst_import_formats

#include "tst_import_formats.moc"
