// The import sheet: menus for what a file leaves open, roles in the heads of columns, and what is asked before choices are lost.
#include "app/session/workbench.h"
#include "tests/support/result_files.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/import_room.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "ui/form/fields/setting_field.h"
#include "ui/form/fields/setting_form.h"
#include "ui/look/language.h"
#include "ui/pages/data/imports/preview_table.h"
#include "ui/pages/data/imports/question_bar.h"
#include "ui/pages/learn/learn_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

namespace tst_import_sheet {

using namespace titer;
using namespace titer::pages;
using Asked = ImportMenus::Asked;
using Room = support::ImportRoom;
using look::Theme;

namespace {

// Dates that a German and an American read otherwise.
constexpr const char* unsure = "Date;pH;Glucose [g/L]\n03/04/2026 08:00;7,01;6,2\n05/04/2026 08:00;7,02;5,9\n"
                               "04/04/2026 08:00;7,00;5,1\n";

} // namespace

class ImportSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    void asksForTheOrderOfDatesWhereItIsOpen();
    void reportsByWhatTheOrderOfDatesIsKnown();
    void readsDatesInAZone();
    void aZoneIsThatOfTheProject();
    void readsNumbersByTheirSign();
    void aColumnIsWhatAPersonSays();
    void aVariableStandsInWords();
    void aBatchIsChosen();
    void asksForTheFlowOfARunThatHasNone();
    void asksForNoFlowWhereTimesWereRecorded();
    void escapeAsksBeforeChoicesAreLost();
    void staysInAnotherLanguage();
    void looksAsItShould_data();
    void looksAsItShould();
};

void ImportSheetTest::asksForTheOrderOfDatesWhereItIsOpen()
{
    Room room;
    room.open(unsure);
    QVERIFY(room.menu(Asked::Dates)->isVisible());
    QVERIFY(!QTest::qWaitFor([&] { return room.sheet->isReady(); }, 300));
    QTRY_VERIFY(room.says("Choose one"));
    // The rows are shown although the time cannot be read.
    QCOMPARE(room.cell(PreviewTable::firstData, 0), QStringLiteral("03/04/2026 08:00"));
    room.choose(Asked::Dates, QStringLiteral("month-first"));
    QVERIFY(room.isRead());
    QVERIFY(room.cell(PreviewTable::firstData, 0).startsWith(QLatin1String("2026-03-04")));
    room.choose(Asked::Dates, QStringLiteral("day-first"));
    QVERIFY(room.isRead());
    QVERIFY(room.cell(PreviewTable::firstData, 0).startsWith(QLatin1String("2026-04-03")));
    QCOMPARE(room.accept().value("dates"), std::string("day-first"));
}

void ImportSheetTest::reportsByWhatTheOrderOfDatesIsKnown()
{
    Room room;
    room.open("Date;pH\n03/04/2026 08:00;7\n13/04/2026 08:00;7\n");
    QVERIFY(room.isRead());
    QTRY_VERIFY(room.says("day first: “13/04/2026 08:00” in line 3"));
    // What does not fit all dates cannot be chosen.
    const QComboBox* menu = room.menu(Asked::Dates);
    const auto enabled = [&](const char* data) {
        return menu->model()->flags(menu->model()->index(menu->findData(QLatin1String(data)), 0)) & Qt::ItemIsEnabled;
    };
    QVERIFY(enabled("day-first") && !enabled("month-first") && !enabled("year-first"));
    room.sheet->leave();
    room.open("Date;pH\n03.04.2026 08:00;7\n04.04.2026 08:00;7\n", QStringLiteral("points.csv"));
    QVERIFY(room.isRead());
    QTRY_VERIFY(room.says("written with points"));
    room.sheet->leave();
    room.open("Date;pH\n2026-04-03 08:00;7\n2026-04-04 08:00;7\n", QStringLiteral("iso.csv"));
    QVERIFY(room.isRead());
    QVERIFY(!room.menu(Asked::Dates)->isVisible());
}

void ImportSheetTest::readsDatesInAZone()
{
    Room room;
    room.open("Date;pH\n2026-01-03 08:00;7\n2026-01-04 08:00;7\n");
    QVERIFY(room.isRead());
    QVERIFY(room.menu(Asked::Zone)->isVisible());
    room.choose(Asked::Zone, QStringLiteral("Europe/Berlin"));
    QVERIFY(room.isRead());
    QCOMPARE(room.cell(PreviewTable::firstData, 0), QStringLiteral("2026-01-03 07:00:00"));
    // Any other is typed.
    room.choose(Asked::Zone, QStringLiteral("?"));
    QLineEdit* typed = room.sheet->menus()->zoneName();
    QVERIFY(typed->isVisible() && typed->hasFocus());
    QTest::keyClicks(typed, QStringLiteral("+05:30"));
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(room.isRead());
    QCOMPARE(room.cell(PreviewTable::firstData, 0), QStringLiteral("2026-01-03 02:30:00"));
    QCOMPARE(room.menu(Asked::Zone)->currentData().toString(), QStringLiteral("+05:30"));
    QCOMPARE(room.accept().value("zone"), std::string("+05:30"));
    // The next file of the project is offered the same.
    room.open("Date;pH\n2026-01-05 08:00;7\n2026-01-06 08:00;7\n", QStringLiteral("next.csv"));
    QVERIFY(room.isRead());
    const QComboBox* zones = room.menu(Asked::Zone);
    QVERIFY2(zones->itemText(1).contains(QLatin1String("+05:30")), qPrintable(zones->itemText(1)));
    room.sheet->leave();
    room.open("Date;pH\n2026-01-05T08:00:00Z;7\n2026-01-06T08:00:00Z;7\n", QStringLiteral("zoned.csv"));
    QVERIFY(room.isRead());
    QVERIFY(!room.menu(Asked::Zone)->isVisible());
}

void ImportSheetTest::aZoneIsThatOfTheProject()
{
    Room room;
    QVERIFY(room.window.files().openExample("cho-fed-batch"));
    QVERIFY(room.document.createProject(room.folder.filePath(QStringLiteral("p.titer"))));
    room.window.pages().show(QStringLiteral("data"));
    const QByteArray table = "Date;pH\n2026-01-03 08:00;7\n2026-01-04 08:00;7\n";
    room.open(table);
    QVERIFY(room.isRead());
    const QCheckBox* forAll = room.sheet->menus()->zoneForAll();
    QVERIFY(!forAll->isVisible()); // nothing is chosen
    room.choose(Asked::Zone, QStringLiteral("Asia/Tokyo"));
    QVERIFY(room.isRead());
    QVERIFY(forAll->isVisible() && forAll->isChecked());
    support::picture(room.window, QStringLiteral("import-zone"), {1600, 900});
    QCOMPARE(room.accept().value("zone"), std::string("Asia/Tokyo"));
    // Other files are read so without a word; Esc has nothing to ask.
    room.open(table, QStringLiteral("next.csv"));
    QVERIFY(room.isRead());
    QCOMPARE(room.cell(PreviewTable::firstData, 0), QStringLiteral("2026-01-02 23:00:00"));
    QVERIFY(room.menu(Asked::Zone)->currentText().contains(QLatin1String("of the project:")));
    QVERIFY(!forAll->isVisible());
    // Another one is that of this file.
    room.choose(Asked::Zone, QStringLiteral("UTC"));
    QVERIFY(room.isRead());
    QVERIFY(forAll->isVisible() && !forAll->isChecked());
    QCOMPARE(room.accept().value("zone"), std::string("UTC"));
    room.open(table, QStringLiteral("third.csv"));
    QVERIFY(room.isRead());
    QCOMPARE(room.menu(Asked::Zone)->currentData().toString(), QStringLiteral("Asia/Tokyo"));
    room.sheet->leave();
    QVERIFY(!room.sheet->question()->isVisible());
}

void ImportSheetTest::readsNumbersByTheirSign()
{
    Room room;
    room.open("time [h];VCD [1e6 cells/mL]\n0;1,234\n1;2,345\n");
    QVERIFY(room.isRead());
    QTRY_VERIFY(room.says("“1,234” is read as"));
    QCOMPARE(room.cell(PreviewTable::firstData, 1), QLocale().toString(1.234));
    room.choose(Asked::Decimal, QStringLiteral("point"));
    QTRY_VERIFY(room.says("No number in the first rows has this sign"));
    QCOMPARE(room.cell(PreviewTable::firstData, 1), QStringLiteral("1,234")); // as it stands there
    room.choose(Asked::Decimal, QString());
    QVERIFY(room.isRead());
    QVERIFY(!room.sheet->menus()->menu(Asked::Zone)->isVisible());
}

void ImportSheetTest::aColumnIsWhatAPersonSays()
{
    Room room;
    room.open("Date;TEMP [°C];T_soll [°C];Tank;Note;Tested\n"
              "2026-01-03 08:00;37.0;37.5;A1;ok;2026-01-03 10:00\n2026-01-03 09:00;37.1;37.5;A2;;2026-01-03 11:00\n"
              "2026-01-03 10:00;37.2;36.5;A3;low;2026-01-03 12:00\n");
    QVERIFY(room.isRead());
    QVERIFY(room.take(2, {QStringLiteral("The set-point of"), QStringLiteral("TEMP")}));
    QVERIFY(room.take(3, {QStringLiteral("The sample name")}));
    QVERIFY(room.take(4, {QStringLiteral("A state as text")}));
    QVERIFY(room.take(5, {QStringLiteral("Report time")}));
    QVERIFY(room.isRead());
    using Row = PreviewTable::Row;
    QCOMPARE(room.cell(Row::Name, 2), QStringLiteral("TEMP.SP"));
    QCOMPARE(room.cell(Row::Variable, 3), QStringLiteral("names of samples"));
    QCOMPARE(room.cell(Row::Variable, 4), QStringLiteral("state"));
    QCOMPARE(room.cell(Row::Variable, 5), QStringLiteral("reported"));
    // A unit is said of the column under its new name, too.
    QVERIFY(room.take(2, {QStringLiteral("Its unit"), QStringLiteral("a bare number")}));
    QVERIFY(room.isRead());
    // And it is as it was.
    QVERIFY(room.take(2, {QStringLiteral("As in the file")}));
    QVERIFY(room.isRead());
    QCOMPARE(room.cell(Row::Name, 2), QStringLiteral("T_soll"));
    QVERIFY(room.take(2, {QStringLiteral("Ignore it")}));
    QVERIFY(room.isRead());
    QCOMPARE(room.cell(Row::Variable, 2), QStringLiteral("ignored"));
    const connect::Settings taken = room.accept();
    QCOMPARE(taken.values("role"), (std::vector<std::string>{"Note=state", "Tank=sample", "Tested=reported"}));
    QCOMPARE(taken.value("ignore"), std::string("T_soll"));
}

void ImportSheetTest::aVariableStandsInWords()
{
    Room room;
    QVERIFY(room.document.newFromExample("chemostat"));
    room.document.checkNow();
    room.open("time [h];Glc [g/L];vessel.biomass [g/L];Probe [1]\n0;9.8;0.1;1\n1;9.6;0.2;2\n");
    QVERIFY(room.isRead());
    QCOMPARE(room.cell(PreviewTable::Variable, 1), QStringLiteral("Chemostat, Glucose?"));
    QCOMPARE(room.cell(PreviewTable::Variable, 2), QStringLiteral("Chemostat, Biomass"));
    QCOMPARE(room.cell(PreviewTable::Variable, 3), QStringLiteral("no variable"));
}

void ImportSheetTest::aBatchIsChosen()
{
    Room room;
    room.open("time [h];Run;pH\n0;B1;7.0\n1;B1;7.1\n0;B2;6.9\n1;B2;6.8\n2;B2;6.7\n");
    QVERIFY(room.sheet->keyQuestion()->isVisible());
    QVERIFY(!room.menu(Asked::Batch)->isVisible());
    QVERIFY(room.take(1, {QStringLiteral("The batch")}));
    QVERIFY(room.isRead());
    QVERIFY(room.sheet->acceptButton()->text().contains(u'2'));
    QCOMPARE(room.menu(Asked::Batch)->count(), 3);
    room.choose(Asked::Batch, QStringLiteral("B2"));
    QVERIFY(room.isRead());
    QVERIFY2(room.sheet->acceptButton()->text().contains(u'3'), qPrintable(room.sheet->acceptButton()->text()));
    QCOMPARE(room.accept().value("batch"), std::string("Run=B2"));
}

// A run along volumes becomes a recording once its flow is stated; what such a file does not have is not asked for.
void ImportSheetTest::asksForTheFlowOfARunThatHasNone()
{
    Room room;
    room.open("Volume [mL],UV 280 [mAU]\n0,1\n1,2\n2,40\n3,2\n", QStringLiteral("sec.csv"));
    auto* form = room.sheet->findChild<form::SettingForm*>();
    QTRY_VERIFY(room.says("specify the flow"));
    QVERIFY(room.sheet->isRun() && !room.sheet->isReady());
    QVERIFY(form->field("flow")->isVisible() && form->field("column_volume")->isVisible());
    for (const char* key : {"interval", "names", "separator", "axis"}) QVERIFY2(!form->field(key)->isVisible(), key);
    support::picture(room.window, QStringLiteral("import-run-without-flow"), room.window.size());
    form->take("flow", "0.5 mL/min", true);
    emit form->changed();
    QTRY_VERIFY(room.sheet->isReady());
    support::settle();
    QTRY_VERIFY(room.says("with the specified flow of 0.5 mL/min"));
    QCOMPARE(room.accept().value("flow"), std::string("0.5 mL/min"));
}

void ImportSheetTest::asksForNoFlowWhereTimesWereRecorded()
{
    Room room;
    room.open(QByteArray::fromStdString(support::resultArchive(support::peakRun())), QStringLiteral("run.zip"));
    auto* form = room.sheet->findChild<form::SettingForm*>();
    QTRY_VERIFY(room.sheet->isReady());
    QVERIFY(room.sheet->isRun());
    for (const char* key : {"flow", "column_volume", "axis", "interval", "separator"})
        QVERIFY2(!form->field(key)->isVisible(), key);
    QTRY_VERIFY(room.says("2 curves of the run “Run”"));
    support::picture(room.window, QStringLiteral("import-result"), room.window.size());
}

void ImportSheetTest::escapeAsksBeforeChoicesAreLost()
{
    Room room;
    // Nothing was chosen: it closes at once.
    room.open("Date;pH\n2026-01-03 08:00;7\n2026-01-04 08:00;7\n");
    QVERIFY(room.isRead());
    QTest::keyClick(room.sheet, Qt::Key_Escape);
    QVERIFY(!room.sheet->isVisible());

    room.open("Date;pH\n2026-01-03 08:00;7\n2026-01-04 08:00;7\n");
    room.choose(Asked::Zone, QStringLiteral("UTC"));
    QVERIFY(room.isRead());
    QTest::keyClick(room.sheet, Qt::Key_Escape);
    QuestionBar* question = room.sheet->question();
    QVERIFY(room.sheet->isVisible() && question->isVisible());
    QVERIFY(question->answers().last()->hasFocus());
    QVERIFY(!room.sheet->acceptButton()->isVisible());
    // Escape again goes on, and so does the button.
    QTest::keyClick(question->answers().last(), Qt::Key_Escape);
    QVERIFY(room.sheet->isVisible() && !question->isVisible() && room.sheet->acceptButton()->isVisible());
    QTest::keyClick(room.sheet, Qt::Key_Escape);
    QTest::mouseClick(question->answers().last(), Qt::LeftButton);
    QCOMPARE(room.menu(Asked::Zone)->currentData().toString(), QStringLiteral("UTC"));
    QVERIFY(room.sheet->isReady());
    QTest::keyClick(room.sheet, Qt::Key_Escape);
    QTest::mouseClick(question->answers().first(), Qt::LeftButton);
    QVERIFY(!room.sheet->isVisible());
    // The next file begins with nothing chosen.
    room.open("Date;pH\n2026-01-03 08:00;7\n2026-01-04 08:00;7\n");
    QVERIFY(room.isRead());
    QVERIFY(!question->isVisible() && room.sheet->acceptButton()->isVisible());
    QCOMPARE(room.menu(Asked::Zone)->currentIndex(), 0);
}

// The pages are made again: the sheet lies over them with its file and what was said of it, and what is read is read on.
void ImportSheetTest::staysInAnotherLanguage()
{
    Room room;
    app::ImportReading& reading = room.window.pages().page<LearnPage>().work().bench.importing();
    QSignalSpy begun(&reading, &app::ImportReading::begun);
    const auto speak = [&](const char* language) {
        const ImportSheet* before = room.sheet;
        room.settings.setLanguage(QString::fromLatin1(language));
        QTRY_VERIFY(room.window.findChildren<ImportSheet*>().size() == 1 &&
                    room.window.findChild<ImportSheet*>() != before);
        room.sheet = room.window.findChild<ImportSheet*>();
        QVERIFY(!room.sheet->isHidden());
    };
    QByteArray much = "Date;pH\n";
    QDateTime time(QDate(2026, 1, 3), QTime(8, 0), QTimeZone::utc());
    for (int i = 0; i < 400000; ++i, time = time.addSecs(60))
        much += time.toString(u"yyyy-MM-dd HH:mm").toLatin1() + ";7\n";
    room.open(much);
    room.choose(Asked::Zone, QStringLiteral("UTC"));
    QVERIFY(reading.isRunning());
    const qsizetype all = begun.size();
    speak("de");
    QCOMPARE(room.menu(Asked::Zone)->currentData().toString(), QStringLiteral("UTC"));
    QCOMPARE(room.cell(PreviewTable::Name, 1), QStringLiteral("pH"));
    QVERIFY(room.isRead());
    QCOMPARE(begun.size(), all);
    speak("en");
    QVERIFY(room.sheet->isReady());
    QCOMPARE(begun.size(), all);
    // Read again it is stopped from everywhere.
    room.choose(Asked::Zone, QStringLiteral("Europe/Berlin"));
    QVERIFY(reading.isRunning() && !room.sheet->isReady());
    room.window.pages().page<LearnPage>().work().bench.running().stop(QStringLiteral("import"));
    QVERIFY(!reading.isRunning() && !room.sheet->isReady());
    room.choose(Asked::Zone, QStringLiteral("UTC"));
    QVERIFY(room.isRead());
    QCOMPARE(room.accept().value("zone"), std::string("UTC"));
    QVERIFY(room.sheet->isHidden() && !reading.file().isOpen);
}

void ImportSheetTest::looksAsItShould_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("text");
    QTest::addColumn<QSize>("size");
    QTest::newRow("en, light, 1600") << "en" << false << 100 << QSize(1600, 900);
    QTest::newRow("de, dark, 1920") << "de" << true << 100 << QSize(1920, 1080);
    QTest::newRow("de, light, 1280, 150 %") << "de" << false << 150 << QSize(1280, 720);
}

void ImportSheetTest::looksAsItShould()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(int, text);
    QFETCH(QSize, size);
    look::useLanguage(language);
    Theme::current().choose(dark ? look::Choice::Dark : look::Choice::Light);
    Theme::current().setTextScale(text);
    const support::Warnings warnings;
    Room room;
    room.window.resize(size);
    room.open(unsure);
    room.choose(Asked::Zone, QStringLiteral("America/New_York"));
    support::settle();
    const QString name = QStringLiteral("import-menus-%1-%2").arg(language).arg(text);
    support::picture(room.window, name, size);
    QStringList cut = support::cutOff(room.window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    room.sheet->leave();
    support::picture(room.window, name + QStringLiteral("-asked"), size);
    cut = support::cutOff(room.window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QCOMPARE(warnings.messages(), QStringList());
}

TITER_WINDOW_TEST(ImportSheetTest)

} // namespace tst_import_sheet

#include "tst_import_sheet.moc"
