// The import sheet where a file leaves open which table is read, what distinguishes its rows, and what its time is.
#include "tests/support/test_program.h"
#include "tests/support/ui/import_room.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "ui/form/fields/setting_field.h"
#include "ui/form/fields/setting_form.h"
#include "ui/look/theme.h"
#include "ui/pages/data/imports/preview_table.h"
#include "ui/pages/data/imports/question_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

namespace tst_import_tables {

using namespace titer;
using namespace titer::pages;
using Asked = ImportMenus::Asked;
using Room = support::ImportRoom;
using look::Theme;
using Strings = std::vector<std::string>;

namespace {

constexpr const char* sections = "[Data]\nTime [h];pH;DO [%]\n0,0;7,01;90\n0,1;7,02;89\n0,2;7,03;88\n0,3;7,02;87\n\n"
                                 "[Feed]\nTime [h];Volume [mL]\n0,1;2,5\n0,2;3,5\n";
// Each of two columns may tell the rows apart.
constexpr const char* unclear = "time [h],phase,operator,x [g/L]\n0,a,me,1\n0,b,you,2\n1,a,me,3\n1,b,me,4\n";

} // namespace

class ImportTablesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup() { Theme::current().choose(look::Choice::Light); }

    void aTableIsChosenByKeys();
    void oneOfSeveralSideBySide();
    void anotherTableForgetsItsColumns();
    void aKeyIsAskedFor();
    void severalKeysAreChosen();
    void aQuestionOfKeysCanBeLeft();
    void noColumnNeedsToBeAKey();
    void otherKeysForALongTable();
    void theTimeIsChosen();
    void theUnitOfATimeIsChosen();
    void theLineOfTheNamesIsStated();
    void looksAsItShould_data();
    void looksAsItShould();
};

void ImportTablesTest::aTableIsChosenByKeys()
{
    Room room;
    room.open(sections);
    QVERIFY(room.isRead());
    QComboBox* menu = room.menu(Asked::Table);
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->currentText(), QStringLiteral("the longest with a time: Data"));
    QCOMPARE(room.cell(PreviewTable::Name, 1), QStringLiteral("pH"));
    menu->setFocus();
    QTest::keyClick(menu, Qt::Key_Down);
    QVERIFY(menu->hasFocus());
    QTest::keyClick(menu, Qt::Key_Down);
    QCOMPARE(menu->currentData().toString(), QStringLiteral("Feed"));
    // The rows follow at once.
    QCOMPARE(room.cell(PreviewTable::Name, 1), QStringLiteral("Volume"));
    QVERIFY(room.isRead());
    QCOMPARE(room.accept().value("table"), std::string("Feed"));
}

void ImportTablesTest::oneOfSeveralSideBySide()
{
    Room room;
    room.open("[A]\ntime [h],x\n0,1\n1,2\n\n[B]\ntime [h],x\n0,3\n1,4\n");
    QVERIFY(room.isRead());
    QCOMPARE(room.sheet->preview()->columnCount(), 3);
    QCOMPARE(room.menu(Asked::Table)->currentText(), QStringLiteral("those of one kind side by side"));
    room.choose(Asked::Table, QStringLiteral("B"));
    QVERIFY(room.isRead());
    QCOMPARE(room.sheet->preview()->columnCount(), 2);
    QCOMPARE(room.cell(PreviewTable::firstData, 1), QStringLiteral("3"));
    room.choose(Asked::Table, QString());
    QVERIFY(room.isRead());
    QCOMPARE(room.sheet->preview()->columnCount(), 3);
    QVERIFY(!room.accept().has("table"));
}

void ImportTablesTest::anotherTableForgetsItsColumns()
{
    Room room;
    room.open(sections);
    QVERIFY(room.isRead());
    QVERIFY(room.take(2, {QStringLiteral("Ignore it")}));
    QVERIFY(room.isRead());
    room.choose(Asked::Table, QStringLiteral("Feed"));
    QVERIFY(room.isRead());
    QVERIFY(!room.accept().has("ignore"));
}

void ImportTablesTest::aKeyIsAskedFor()
{
    Room room;
    room.open(unclear);
    QuestionBar* question = room.sheet->keyQuestion();
    QVERIFY(question->isVisible());
    QTRY_VERIFY(room.says("Choose the columns that distinguish them"));
    QCOMPARE(question->answers().size(), 4);
    QCOMPARE(question->answers().first()->text(), QStringLiteral("phase"));
    QVERIFY(question->answers().first()->hasFocus());
    QVERIFY(!QTest::qWaitFor([&] { return room.sheet->isReady(); }, 300));
    QVERIFY(!room.sheet->acceptButton()->isEnabled());
    QVERIFY(room.accept().entries().empty());
    QTest::keyClick(question->answers().first(), Qt::Key_Space);
    QVERIFY(room.isRead());
    QVERIFY(!question->isVisible());
    QVERIFY(room.sheet->acceptButton()->isEnabled() && room.sheet->acceptButton()->hasFocus());
    QVERIFY2(room.cell(PreviewTable::Name, 1).startsWith(QLatin1String("a.")),
             qPrintable(room.cell(PreviewTable::Name, 1)));
    QCOMPARE(room.accept().values("key"), Strings{"phase"});
}

void ImportTablesTest::severalKeysAreChosen()
{
    Room room;
    room.open(unclear);
    QVERIFY(room.menu(Asked::Keys)->isVisible());
    QCOMPARE(room.menu(Asked::Keys)->currentText(), QStringLiteral("Choose…"));
    room.choose(Asked::Keys, QStringLiteral("phase\noperator"));
    QVERIFY(room.isRead());
    QCOMPARE(room.menu(Asked::Keys)->currentText(), QStringLiteral("phase, operator"));
    QCOMPARE(room.cell(PreviewTable::Name, 1), QStringLiteral("a.me.x"));
    QCOMPARE(room.accept().values("key"), (Strings{"phase", "operator"}));
}

// It is no question of what was chosen: Escape leaves at once, and one batch needs no key.
void ImportTablesTest::aQuestionOfKeysCanBeLeft()
{
    Room room;
    room.open(unclear);
    QVERIFY(room.sheet->keyQuestion()->isVisible());
    QTest::keyClick(room.sheet, Qt::Key_Escape);
    QVERIFY(!room.sheet->isVisible());
    room.open(unclear);
    QVERIFY(room.take(1, {QStringLiteral("The batch")}));
    QVERIFY(room.isRead());
    QVERIFY(!room.sheet->keyQuestion()->isVisible());
    QTest::keyClick(room.sheet, Qt::Key_Escape);
    QVERIFY(room.sheet->question()->isVisible());
    QTest::mouseClick(room.sheet->question()->answers().first(), Qt::LeftButton);
    QVERIFY(!room.sheet->isVisible());
}

// A log in whole minutes has several readings in one of them.
void ImportTablesTest::noColumnNeedsToBeAKey()
{
    Room room;
    room.open(unclear);
    QuestionBar* question = room.sheet->keyQuestion();
    QCOMPARE(question->answers().at(2)->text(), QStringLiteral("None of them"));
    QTest::mouseClick(question->answers().at(2), Qt::LeftButton);
    QVERIFY(room.isRead());
    QVERIFY(!question->isVisible());
    QTRY_VERIFY(room.says("are several readings of each series"));
    QCOMPARE(room.cell(PreviewTable::Name, 3), QStringLiteral("x"));
    QVERIFY(!room.accept().has("key"));
    // The next file is asked anew.
    room.open(unclear, QStringLiteral("next.csv"));
    QVERIFY(question->isVisible());
}

void ImportTablesTest::otherKeysForALongTable()
{
    Room room;
    room.open("time [h],vessel,phase,OD [1]\n0,R1,a,1\n0,R2,b,2\n1,R1,a,3\n1,R2,b,4\n");
    QVERIFY(room.isRead());
    QVERIFY(!room.sheet->keyQuestion()->isVisible());
    QCOMPARE(room.menu(Asked::Keys)->currentText(), QStringLiteral("as in the file: vessel"));
    // The series are no columns of the file: they cannot be its time.
    QVERIFY(!room.take(1, {QStringLiteral("The time")}));
    room.choose(Asked::Keys, QStringLiteral("phase"));
    QVERIFY(room.isRead());
    QVERIFY(room.cell(PreviewTable::Name, 1).startsWith(QLatin1String("a.")));
    QCOMPARE(room.accept().values("key"), Strings{"phase"});
}

void ImportTablesTest::theTimeIsChosen()
{
    Room room;
    room.open("Date;Process time [h];x\n2026-03-01 08:00;0;1\n2026-03-01 09:00;1;2\n");
    QVERIFY(room.isRead());
    QCOMPARE(room.menu(Asked::Time)->currentText(), QStringLiteral("as in the file: Date"));
    QVERIFY(!room.menu(Asked::TimeUnit)->isVisible());
    room.choose(Asked::Time, QStringLiteral("Process time"));
    QVERIFY(room.isRead());
    QCOMPARE(room.cell(PreviewTable::Variable, 1), QStringLiteral("time"));
    room.choose(Asked::Time, QString());
    QVERIFY(room.isRead());
    QCOMPARE(room.cell(PreviewTable::Variable, 0), QStringLiteral("time"));
    room.choose(Asked::Time, QStringLiteral("Process time"));
    QVERIFY(room.isRead());
    QCOMPARE(room.accept().value("time"), std::string("Process time"));
    // Where none was found, nothing is imported until there is one.
    room.open("a,b\n0,1\n1,2\n", QStringLiteral("none.csv"));
    QVERIFY(!QTest::qWaitFor([&] { return room.sheet->isReady(); }, 300));
    QCOMPARE(room.menu(Asked::Time)->currentText(), QStringLiteral("Choose…"));
    room.choose(Asked::Time, QStringLiteral("a"));
    QVERIFY(room.isRead());
}

void ImportTablesTest::theUnitOfATimeIsChosen()
{
    Room room;
    room.open("Time,x [g/L]\n45000.5,1\n45000.75,2\n");
    QVERIFY(room.isRead());
    QTRY_VERIFY(room.says("The time has no unit"));
    room.choose(Asked::TimeUnit, QStringLiteral("h"));
    QVERIFY(room.isRead());
    QCOMPARE(room.cell(PreviewTable::Unit, 0), QStringLiteral("h"));
    room.choose(Asked::TimeUnit, QStringLiteral("excel"));
    QVERIFY(room.isRead());
    room.choose(Asked::Zone, QStringLiteral("UTC"));
    QVERIFY(room.isRead());
    QCOMPARE(room.cell(PreviewTable::firstData, 0), QStringLiteral("2023-03-15 12:00:00"));
    QCOMPARE(room.accept().value("time"), std::string("Time=excel"));
    // Two numbers with a colon have no unit but a form.
    room.open("Time,x [g/L]\n0:30,1\n1:00,2\n", QStringLiteral("clock.csv"));
    QVERIFY(room.isRead());
    QCOMPARE(room.menu(Asked::TimeUnit)->currentText(), QStringLiteral("as in the file: hours and minutes"));
    room.choose(Asked::TimeUnit, QStringLiteral("mm:ss"));
    QVERIFY(room.isRead());
    QTRY_VERIFY(room.says("in minutes and seconds"));
}

void ImportTablesTest::theLineOfTheNamesIsStated()
{
    Room room;
    room.open("a;b;c\n1;2;3\ntime;pH;DO\nmin;-;%\n0;7;90\n1;8;80\n");
    auto* form = room.sheet->findChild<form::SettingForm*>();
    QVERIFY(form->field("names_line")->isVisible());
    for (const char* key : {"table", "key"}) QVERIFY2(!form->field(key)->isVisible(), key);
    form->take("names_line", "3", true);
    QCOMPARE(room.cell(PreviewTable::Name, 2), QStringLiteral("DO"));
    QVERIFY(room.isRead());
    QVERIFY(!room.sheet->keepButton()->isVisible()); // a format has its names where they are found
    QCOMPARE(room.accept().value("names_line"), std::string("3"));
}

void ImportTablesTest::looksAsItShould_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const bool dark : {false, true}) {
        const char* const choice = dark ? "dark" : "light";
        QTest::addRow("tables, %s", choice) << "tables" << QByteArray(sections) << dark << QSize(1366, 768);
        QTest::addRow("keys, %s", choice) << "keys" << QByteArray(unclear) << dark << QSize(1366, 768);
        QTest::addRow("unit, %s", choice)
            << "unit" << QByteArray("Time,x\n45000.5,1\n45000.75,2\n") << dark << QSize(1366, 768);
    }
}

void ImportTablesTest::looksAsItShould()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    Theme::current().choose(dark ? look::Choice::Dark : look::Choice::Light);
    const support::Warnings warnings;
    Room room;
    room.window.resize(size);
    room.open(text);
    QTRY_VERIFY(room.says("column"));
    support::settle();
    support::picture(
        room.window,
        QStringLiteral("import-tables-%1-%2").arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light")), size);
    const QStringList cut = support::cutOff(room.window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QCOMPARE(warnings.messages(), QStringList());
}

TITER_WINDOW_TEST(ImportTablesTest)

} // namespace tst_import_tables

#include "tst_import_tables.moc"
