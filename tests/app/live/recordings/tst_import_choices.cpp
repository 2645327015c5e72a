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
