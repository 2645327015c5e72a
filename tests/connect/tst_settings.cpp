// Settings of connectors, and the import options among them.
#include "core/connect/import_options.h"
#include "core/connect/speed.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_settings {

using namespace titer;
using namespace titer::connect;

namespace {

std::string said(const base::Errors& errors)
{
    std::string text;
    for (const base::Error& error : errors) text += error.where + ": " + error.what.text() + "\n";
    return text;
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void reportsEveryFaultAtOnce();
    void keysOfEarlierVersionsBecomeThoseOfThisOne();
    void readsImportOptions();
    void refusesImportOptionsThatMakeNoSense();
    void keepsSettingsAsJson();
    void readsSpeeds();
    void readsAndWritesRows();
    void checksTheRowsOfATable();
};

void TestSettings::reportsEveryFaultAtOnce()
{
    const char* const colours[] = {"red", "green"};
    const SettingSpec specs[] = {
        {.key = "host", .label = "Host", .required = true},
        {.key = "period",
         .label = "Period",
         .kind = SettingSpec::Kind::Quantity,
         .unit = "s",
         .bare = "s",
         .defaultValue = "2 s",
         .min = 1.0,
         .max = 60.0},
        {.key = "colour", .label = "Colour", .kind = SettingSpec::Kind::Choice, .choices = colours}};
    const std::string faults = said(
        checkSettings(specs, Settings{{"periode", "1"}, {"period", "2 min"}, {"colour", "blue"}, {"colour", "red"}}));
    QCOMPARE(
        faults,
        std::string("periode: There is no setting “periode”; did you mean “period”?\nperiod: 2 min is "
                    "outside 1 s to 60 s.\ncolour: “blue” is not one of the choices red, "
                    "green.\nhost: The setting “host” is missing; enter it.\ncolour: The setting “colour” is given 2 "
                    "times; give it once.\n"));
    const Settings good{{"host", "here"}, {"period", "0.5 min"}};
    QVERIFY(checkSettings(specs, good).empty());
    QCOMPARE(quantity(specs, good, "period"), std::optional(30.0));
    QCOMPARE(quantity(specs, Settings(), "period"), std::optional(2.0));
    QVERIFY(!checkSettings(specs, Settings{{"host", "h"}, {"period", "5 kg"}}).empty());
}

void TestSettings::keysOfEarlierVersionsBecomeThoseOfThisOne()
{
    const SettingSpec specs[] = {{.key = "host", .label = "Host"},
                                 {.key = "max_read", .label = "Maximum read", .many = true, .formerly = "longest"}};
    const Settings earlier{{"longest", "1"}, {"host", "here"}, {"longest", "2"}, {"other", "x"}};
    const Settings present{{"max_read", "1"}, {"host", "here"}, {"max_read", "2"}, {"other", "x"}};
    QVERIFY(presentSettings(specs, earlier) == present);
    QCOMPARE(presentKey(specs, "host"), std::string("host"));
    QCOMPARE(presentKey(specs, ""), std::string());
}

void TestSettings::readsImportOptions()
{
    base::Errors errors;
    const base::CsvOptions options = readImportOptions(Settings{{"file", "x.csv"},
                                                                {"time", "Clock=Time=min"},
                                                                {"interval", "1min"},
                                                                {"start", "2026-03-01T09:30:00+01:00"},
                                                                {"batch", "batch_id=12"},
                                                                {"names", "a, b,c"},
                                                                {"unit", "c1=cells/mL"},
                                                                {"unit", "T=°C"},
                                                                {"role", "T_soll=setpoint:a=T"},
                                                                {"role", "b=c = sample"},
                                                                {"dates", "year-first"},
                                                                {"separator", "semicolon"},
                                                                {"decimal", "comma"}},
                                                       errors);
    QCOMPARE(said(errors), std::string());
    QCOMPARE(options.timeColumn, std::string("Clock=Time"));
    QCOMPARE(options.timeUnit, std::string("min"));
    QCOMPARE(options.interval, std::optional(60.0));
    QCOMPARE(base::writeInstant(options.start.value()), std::string("2026-03-01T08:30:00Z"));
    QCOMPARE(options.batchColumn, std::string("batch_id"));
    QCOMPARE(options.batchValue, std::string("12"));
    QCOMPARE(options.names, (std::vector<std::string>{"a", "b", "c"}));
    QCOMPARE(options.units, (std::map<std::string, std::string>{{"c1", "cells/mL"}, {"T", "°C"}}));
    using Role = base::CsvColumn::Role;
    QVERIFY(options.roles == (std::map<std::string, base::CsvStatedRole>{{"T_soll", {Role::Value, "a=T"}},
                                                                         {"b=c", {Role::Sample, {}}}}));
    QVERIFY(options.dates == base::DateOrder::YearFirst);
    QCOMPARE(options.separator, std::optional(';'));
    QCOMPARE(options.decimal, std::optional(','));
    QVERIFY(!options.header);
}

void TestSettings::refusesImportOptionsThatMakeNoSense()
{
    base::Errors errors;
    readImportOptions(Settings{{"interval", "3 kg"}, {"start", "yesterday"}, {"unit", "cells/mL"}, {"decimal", "dot"}},
                      errors);
    QCOMPARE(errors.size(), std::size_t(4));
    for (const char* role : {"T", "T=setpoint:", "=sample", "T=vessel"}) {
        errors.clear();
        readImportOptions(Settings{{"role", role}}, errors);
        QVERIFY2(errors.size() == 1 && errors.front().where == "role", role);
    }
}

void TestSettings::keepsSettingsAsJson()
{
    const Settings settings{{"file", "run.csv"}, {"unit", "a=K"}, {"unit", "b=g/L"}, {"unit", "c=1"}};
    const base::Json json = settingsJson(settings);
    QCOMPARE(json.write(false), std::string(R"({"file": "run.csv", "unit": ["a=K", "b=g/L", "c=1"]})"));
    QCOMPARE(readSettings(json), settings);
}

void TestSettings::readsSpeeds()
{
    QCOMPARE(*readSpeed("1000"), 1000.0);
    QCOMPARE(*readSpeed(" 0.1x "), 0.1);
    QCOMPARE(*readSpeed("100×"), 100.0);
    QVERIFY(std::isinf(*readSpeed("max")));
    for (const char* wrong : {"", "0", "-1", "0.05", "20000", "fast", "nan", "1e999"}) QVERIFY(!readSpeed(wrong).ok());
}

void TestSettings::readsAndWritesRows()
{
    const Settings row{{"name", "pH"}, {"address", "100"}, {"label", " a, \"b\" "}};
    QCOMPARE(writeRow(row), std::string(R"(name=pH, address=100, label=" a, ""b"" ")"));
    QCOMPARE(*readRow(writeRow(row)), row);
    QCOMPARE(readRow("id=ns=2;s=Temp ,unit = °C")->value("id"), std::string("ns=2;s=Temp"));
    QCOMPARE(readRow("id=x, note=")->value("note"), std::string());
    QVERIFY(readRow("")->entries().empty());
    for (const char* wrong : {"pH", "pH, a=b", "a=\"b", "a=\"b\" c"}) QVERIFY2(!readRow(wrong).ok(), wrong);
}

void TestSettings::checksTheRowsOfATable()
{
    static constexpr SettingSpec columns[] = {{.key = "address", .label = "Address", .required = true},
                                              {.key = "every",
                                               .label = "Read every",
                                               .kind = SettingSpec::Kind::Quantity,
                                               .unit = "s",
                                               .bare = "s",
                                               .min = 0.0}};
    static constexpr SettingSpec table[] = {
        {.key = "register", .label = "Registers", .kind = SettingSpec::Kind::Table, .many = true, .columns = columns}};
    QVERIFY(checkSettings(table, Settings{{"register", "address=1, every=2 s"}, {"register", "address=2"}}).empty());
    const base::Errors errors = checkSettings(table, Settings{{"register", "every=5 kg"}, {"register", "what"}});
    QCOMPARE(errors.size(), std::size_t(3));
    QCOMPARE(errors[0].where, std::string("register/every"));
    QCOMPARE(errors[1].where, std::string("register/address"));
    QCOMPARE(errors[2].where, std::string("register"));
    QCOMPARE(rows(Settings{{"register", "address=1"}, {"register", "address=2"}}, "register").size(), std::size_t(2));
}

TITER_TEST(TestSettings)

} // namespace tst_settings

#include "tst_settings.moc"
