// What a person chooses of a recording, as the settings that it is read by, and the first rows that are shown of it.
#include "app/live/recordings/import_choices.h"
#include "app/live/recordings/import_preview.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_import_choices {

using namespace titer;
using namespace titer::app;
using Role = base::CsvColumn::Role;

class ImportChoicesTest : public QObject {
    Q_OBJECT

private slots:
    void writesWhatWasChosen();
    void aColumnIsOneThing();
    void someRolesHaveOneColumn();
    void showsWhatIsLeftOutToo();
    void showsTheTextsOfWhatCannotBeRead();
    void asksForNoUnitOfAPh();
    void showsLimitsAsSuch();
    void tablesAndKeysAreSettings();
    void anotherTableHasOtherColumns();
    void showsWhichTablesThereAre();
    void asksForTheKeyThatIsNotClear();
    void aLongTableKeepsTheColumnsOfItsFile();
    void showsWhatMayBeTheTime();
};

namespace {

connect::Settings settingsOf(const ImportChoices& choices)
{
    connect::Settings settings;
    choices.addTo(settings);
    return settings;
}

ImportPreview preview(const QByteArray& text, const ImportChoices& choices = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("run.csv")));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot be written");
    file.write(text);
    file.close();
    connect::Settings settings{{"file", file.fileName().toStdString()}};
    choices.addTo(settings);
    return previewRecording(settings, nullptr, 5);
}

} // namespace

void ImportChoicesTest::asksForNoUnitOfAPh()
{
    const ImportPreview shown =
        preview("time [h],pH,R1.PH_2,ph Istwert,phase,graph,DO\n0,7,7,7,1,2,40\n1,7,7,7,1,2,41\n");
    QCOMPARE(shown.columns.size(), std::size_t(7));
    for (std::size_t i = 1; i < 7; ++i) QVERIFY2(shown.columns[i].asksUnit == (i > 3), shown.columns[i].name.c_str());
}

// "<0.1" stood there as 0.1.
void ImportChoicesTest::showsLimitsAsSuch()
{
    const ImportPreview shown = preview("time [h],lactate [g/L],x [g/L]\n0,<0.1,1\n1,0.3,> 5\n2,0.25,2\n");
    QCOMPARE(shown.rows.size(), std::size_t(3));
    const auto cell = [&](std::size_t row, std::size_t column) { return shown.rows[row][column].text; };
    QCOMPARE(cell(0, 1), QStringLiteral("< 0.1"));
    QCOMPARE(cell(1, 1), QStringLiteral("0.3"));
    QCOMPARE(cell(1, 2), QStringLiteral("> 5"));
    QVERIFY(!shown.rows[0][1].missing);
    QCOMPARE(preview("time [h];lactate [g/L]\n0;<0,1\n1;0,3\n2;0,25\n").rows.at(0).at(1).text, QStringLiteral("< 0.1"));
}

void ImportChoicesTest::writesWhatWasChosen()
{
    ImportChoices choices;
    QVERIFY(choices.isEmpty() && settingsOf(choices).entries().empty());
    choices.zone = "UTC";
    choices.dates = "day-first";
    choices.decimal = "comma";
    choices.setRole("t", ColumnRole::Time, "min");
    choices.setRole("run", ColumnRole::Batch);
    choices.batchValue = "7";
    choices.setRole("note", ColumnRole::State);
    choices.setRole("T_soll", ColumnRole::Setpoint, "T");
    choices.setRole("x", ColumnRole::LeftOut);
    choices.setUnit("pH", "1");
    QVERIFY(settingsOf(choices) == (connect::Settings{{"zone", "UTC"},
                                                      {"dates", "day-first"},
                                                      {"decimal", "comma"},
                                                      {"time", "t=min"},
                                                      {"batch", "run=7"},
                                                      {"unit", "pH=1"},
                                                      {"role", "T_soll=setpoint:T"},
                                                      {"role", "note=state"},
                                                      {"ignore", "x"}}));
    choices.setUnit("t", "h"); // of the time that was chosen
    QCOMPARE(settingsOf(choices).value("time"), std::string("t=h"));
}

void ImportChoicesTest::tablesAndKeysAreSettings()
{
    ImportChoices choices;
    choices.table = "Feed";
    choices.setRole("well", ColumnRole::State);
    choices.setUnit("OD", "1");
    choices.setKeys({"well", "filter"});
    QVERIFY(settingsOf(choices) ==
            (connect::Settings{{"table", "Feed"}, {"key", "well"}, {"key", "filter"}, {"unit", "OD=1"}}));
    // Series of other keys have other names.
    choices.setUnit("A1.OD", "1");
    choices.setKeys({"filter"});
    QVERIFY(settingsOf(choices) == (connect::Settings{{"table", "Feed"}, {"key", "filter"}}));
    choices.setRole("filter", ColumnRole::LeftOut);
    QVERIFY(choices.keys.empty());
}

void ImportChoicesTest::anotherTableHasOtherColumns()
{
    ImportChoices choices;
    choices.zone = "UTC";
    choices.dates = "day-first";
    choices.decimal = "comma";
    choices.table = "2";
    ImportChoices ofColumns = choices;
    ofColumns.setRole("t", ColumnRole::Time, "min");
    ofColumns.setRole("x", ColumnRole::LeftOut);
    ofColumns.setRole("y", ColumnRole::State);
    ofColumns.setUnit("z", "g/L");
    ofColumns.setKeys({"k"});
    ofColumns.setRole("b", ColumnRole::Batch);
    QVERIFY(ofColumns != choices);
    ofColumns.forgetColumns();
    QVERIFY(ofColumns == choices);
}

void ImportChoicesTest::showsWhichTablesThereAre()
{
    const QByteArray text = "[Data]\nTime [h];pH;DO [%]\n0,0;7,01;90\n0,1;7,02;89\n0,2;7,03;88\n0,3;7,02;87\n\n"
                            "[Feed]\nTime [h];Volume [mL]\n0,1;2,5\n0,2;3,5\n";
    const std::vector<std::string> both{"Data", "Feed"};
    const ImportPreview found = preview(text);
    QVERIFY(found.layout.tables == both);
    QCOMPARE(found.layout.table, std::string("Data"));
    QCOMPARE(found.columns.size(), std::size_t(3));
    ImportChoices choices;
    choices.table = "Feed";
    const ImportPreview feed = preview(text, choices);
    QVERIFY(feed.layout.tables == both);
    QCOMPARE(feed.layout.table, std::string("Feed"));
    QCOMPARE(feed.columns.at(1).name, std::string("Volume"));
    QCOMPARE(feed.rows.size(), std::size_t(2));
}

void ImportChoicesTest::asksForTheKeyThatIsNotClear()
{
    const QByteArray text = "time [h],phase,operator,x [g/L]\n0,a,me,1\n0,b,you,2\n1,a,me,3\n1,b,me,4\n";
    const ImportPreview open = preview(text);
    QVERIFY(open.asksKey() && !open.isKeyed());
    QVERIFY(open.keys == (std::vector<std::string>{"phase", "operator"}));
    ImportChoices choices;
    choices.setKeys({"phase"});
    const ImportPreview keyed = preview(text, choices);
    QVERIFY(keyed.isKeyed() && !keyed.asksKey());
    QCOMPARE(keyed.columns.at(1).name.substr(0, 2), std::string("a."));
    // Another one can still be chosen.
    QVERIFY(keyed.keys == open.keys);
    // One batch has one row at each time.
    ImportChoices batch;
    batch.setRole("phase", ColumnRole::Batch);
    QVERIFY(!preview(text, batch).asksKey());
}

void ImportChoicesTest::aLongTableKeepsTheColumnsOfItsFile()
{
    const ImportPreview found =
        preview("Date,elapsed [h],vessel,OD [1]\n2026-03-01 08:00,0,R1,1\n2026-03-01 08:00,0,R2,2\n"
                "2026-03-01 09:00,1,R1,3\n2026-03-01 09:00,1,R2,4\n");
    QVERIFY(found.isKeyed());
    QVERIFY(found.keys == std::vector<std::string>{"vessel"});
    QCOMPARE(found.source.columns.size(), std::size_t(4));
    QVERIFY(found.times == (std::vector<std::string>{"Date", "elapsed"}));
    ImportChoices choices;
    choices.setRole("elapsed", ColumnRole::Time);
    const ImportPreview elapsed = preview("Date,elapsed [h],vessel,OD [1]\n2026-03-01 08:00,0,R1,1\n"
                                          "2026-03-01 08:00,0,R2,2\n2026-03-01 09:00,1,R1,3\n"
                                          "2026-03-01 09:00,1,R2,4\n",
                                          choices);
    QVERIFY(elapsed.isKeyed());
    QVERIFY(elapsed.layout.time == base::CsvLayout::Time::Elapsed);
}

void ImportChoicesTest::showsWhatMayBeTheTime()
{
    QVERIFY(preview("time [h],x\n0,1\n1,2\n").times == std::vector<std::string>{"time"});
    QVERIFY(preview("Date;Process time [h];x\n2026-03-01 08:00;0;1\n2026-03-01 09:00;1;2\n").times ==
            (std::vector<std::string>{"Date", "Process time"}));
    // Where none was found, any column may be it.
    const ImportPreview none = preview("a,b\n0,1\n1,2\n");
    QVERIFY(none.layout.time == base::CsvLayout::Time::Unknown);
    QVERIFY(none.times == (std::vector<std::string>{"a", "b"}));
    // Serials below a name that is no date are dates once they are said to be.
    ImportChoices choices;
    choices.setRole("Time", ColumnRole::Time, "excel");
    choices.zone = "UTC";
    const ImportPreview serials = preview("Time,x\n45000.5,1\n45000.75,2\n", choices);
    QVERIFY(serials.layout.time == base::CsvLayout::Time::DateTime);
    QCOMPARE(serials.rows.at(0).at(0).text, QStringLiteral("2023-03-15 12:00:00"));
}

void ImportChoicesTest::aColumnIsOneThing()
{
    ImportChoices choices;
    for (const ColumnRole role : {ColumnRole::Value, ColumnRole::Time, ColumnRole::Elapsed, ColumnRole::State,
                                  ColumnRole::Sample, ColumnRole::Reported, ColumnRole::Batch, ColumnRole::LeftOut}) {
        choices.setRole("c", role);
        QVERIFY(choices.roleOf("c") == role);
        QCOMPARE(settingsOf(choices).entries().size(), std::size_t(1));
    }
    choices.setRole("c", ColumnRole::Setpoint, "d");
    QVERIFY(choices.roleOf("c") == ColumnRole::Setpoint);
    choices.setRole("c", ColumnRole::Found);
    QVERIFY(choices.roleOf("c") == ColumnRole::Found && choices.isEmpty());
}

void ImportChoicesTest::someRolesHaveOneColumn()
{
    ImportChoices choices;
    choices.setRole("a", ColumnRole::Sample);
    choices.setRole("b", ColumnRole::Sample);
    QVERIFY(choices.roleOf("a") == ColumnRole::Found && choices.roleOf("b") == ColumnRole::Sample);
    choices.setRole("s1", ColumnRole::Setpoint, "T");
    choices.setRole("s2", ColumnRole::Setpoint, "pH");
    choices.setRole("s3", ColumnRole::Setpoint, "T");
    QVERIFY(choices.roleOf("s1") == ColumnRole::Found && choices.roleOf("s2") == ColumnRole::Setpoint);
    choices.setRole("x", ColumnRole::State);
    choices.setRole("y", ColumnRole::State);
    QVERIFY(choices.roleOf("x") == ColumnRole::State);
}

void ImportChoicesTest::showsWhatIsLeftOutToo()
{
    const ImportPreview shown = preview("time [h];Run;Who;x\n0;B1;Ann;1,5\n1;B2;Bob;\n", [] {
        ImportChoices choices;
        choices.setRole("Run", ColumnRole::Batch);
        return choices;
    }());
    QCOMPARE(shown.columns.size(), std::size_t(4));
    QVERIFY(shown.columns[2].role == Role::Text);
    QCOMPARE(shown.rows.size(), std::size_t(1)); // of the first batch
    QCOMPARE(shown.rows[0][2].text, QStringLiteral("Ann"));
    QCOMPARE(shown.batches, (std::vector<std::string>{"B1", "B2"}));
    QCOMPARE(shown.layout.decimalSample, std::string("1,5"));
}

void ImportChoicesTest::showsTheTextsOfWhatCannotBeRead()
{
    const ImportPreview shown = preview("Date,x\n03/04/2026,1\n04/04/2026,2\n");
    QVERIFY(shown.layout.unsureDates);
    QCOMPARE(shown.rows.size(), std::size_t(2));
    QCOMPARE(shown.rows[0][0].text, QStringLiteral("03/04/2026"));
}

TITER_TEST(ImportChoicesTest)

} // namespace tst_import_choices

#include "tst_import_choices.moc"
