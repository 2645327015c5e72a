// What is refused of a definition, and its text.
#include "core/base/text.h"
#include "tests/support/core/alarm_rig.h"
#include "tests/support/core/mutations.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_definition {

using namespace titer;
using namespace titer::alarm;
using test::highAlarm;

class AlarmDefinition : public QObject {
    Q_OBJECT

private:
    static std::string faults(const Definition& definition)
    {
        std::string text;
        for (const base::Error& error : check(definition)) text += error.where + ": " + error.what.text() + "\n";
        return text;
    }
    static std::string places(const Definition& definition)
    {
        std::vector<std::string> all;
        for (const base::Error& error : check(definition)) all.push_back(error.where);
        return base::join(all, " ");
    }

private slots:
    void isNotEnabledWithoutARationale()
    {
        Definition definition;
        definition.name = "X high";
        definition.tag = "src/X";
        QCOMPARE(
            faults(definition),
            std::string(
                "cause: An alarm without a cause cannot be enabled; describe the cause.\n"
                "consequence: An alarm without a consequence cannot be enabled; describe what happens without a "
                "response.\n"
                "response: An alarm without a response cannot be enabled; describe the response of the operator.\n"
                "timeToRespond: An alarm without a time to respond cannot be enabled; specify how long the operator "
                "has.\n"));
        definition.cause = "  "; // blanks are none
        QCOMPARE(check(definition).size(), std::size_t(4));
        definition.enabled = false;
        QCOMPARE(faults(definition), std::string());
        QCOMPARE(faults(highAlarm()), std::string());
    }

    void reportsEveryFaultAtOnce()
    {
        Definition definition = highAlarm();
        definition.name = " ";
        definition.tag = "X";
        definition.limit = std::nan("");
        definition.deadband = -1.0;
        definition.onDelay = -1.0;
        definition.offDelay = 1e12;
        definition.suppression = "`src/S` >";
        QCOMPARE(places(definition), std::string("name tag suppression limit deadband onDelay offDelay"));
    }

    void knowsWhatEachKindTakes_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("limit");
        QTest::addColumn<double>("deadband");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("faults");
        const auto row = [](const char* name, Kind kind, double limit, double deadband, const char* reference,
                            const char* expression, const char* faults) {
            QTest::newRow(name) << int(kind) << limit << deadband << QString(reference) << QString(expression)
                                << QString(faults);
        };
        row("above", Kind::Above, -5, 3, "", "", "");
        row("above with a reference", Kind::Above, 5, 0, "src/R", "", "reference");
        row("above with an expression", Kind::Above, 5, 0, "", "`src/X`", "expression");
        row("deviation", Kind::Deviation, 5, 4.9, "src/R", "", "");
        row("deviation without a reference", Kind::Deviation, 5, 0, "", "", "reference");
        row("deviation from itself", Kind::Deviation, 5, 0, "src/X", "", "reference");
        row("deviation that never returns", Kind::Deviation, 5, 5, "src/R", "", "deadband");
        row("deviation of nothing", Kind::Deviation, 0, 0, "src/R", "", "limit");
        row("rate", Kind::Rate, 0.1, 0.05, "", "", "");
        row("rate below 0", Kind::Rate, -0.1, 0, "", "", "limit");
        row("stale", Kind::Stale, 60, 0, "", "", "");
        row("stale at once", Kind::Stale, 0, 0, "", "", "limit");
        row("stale with a deadband", Kind::Stale, 60, 1, "", "", "deadband");
        row("bad quality", Kind::BadQuality, 0, 0, "", "", "");
        row("bad quality with a deadband", Kind::BadQuality, 0, 1, "", "", "deadband");
        row("expression", Kind::Expression, 0, 0, "", "`src/DO` < 30", "");
        row("expression that is empty", Kind::Expression, 0, 0, "", "", "expression");
        row("expression without a tag", Kind::Expression, 0, 0, "", "1 > 2", "expression");
        row("expression of a name that is no tag", Kind::Expression, 0, 0, "", "DO < 30", "expression");
        row("expression that cannot be read", Kind::Expression, 0, 0, "", "`src/DO` <", "expression");
    }
    void knowsWhatEachKindTakes()
    {
        QFETCH(int, kind);
        QFETCH(double, limit);
        QFETCH(double, deadband);
        QFETCH(QString, reference);
        QFETCH(QString, expression);
        QFETCH(QString, faults);
        Definition definition = highAlarm();
        definition.kind = Kind(kind);
        definition.limit = limit;
        definition.deadband = deadband;
        definition.reference = reference.toStdString();
        definition.expression = expression.toStdString();
        QCOMPARE(QString::fromStdString(places(definition)), faults);
    }

    void listsItsTagsOnce()
    {
        Definition definition = highAlarm();
        definition.kind = Kind::Expression;
        definition.expression = "`src/B` > `src/A` + `src/X`";
        definition.suppression = "`src/S` + `src/A`";
        QCOMPARE(base::join(tagsOf(definition), " "), std::string("src/X src/B src/A src/S"));
    }

    void isReadAsItWasWritten()
    {
        Definition definition = highAlarm();
        definition.kind = Kind::Deviation;
        definition.level = Level::HighHigh;
        definition.reference = "src/R";
        definition.limit = 0.1 + 0.2;
        definition.deadband = 0.01;
        definition.onDelay = 15.0;
        definition.offDelay = 7.5;
        definition.latch = true;
        definition.enabled = false;
        definition.priority = Priority::Critical;
        definition.group = "N-1";
        definition.suppression = "`src/S`";
        definition.maxShelving = 3600.0;
        const std::string text = definitionJson(definition).write(false);
        const base::Result<Definition> read = readDefinition("al-1", text);
        QVERIFY(read.ok());
        QVERIFY(*read == definition);
        QVERIFY(text.find("\"al-1\"") == std::string::npos);
        const base::Result<Definition> plain = readDefinition("al-9", "{\"name\": \"X\"}");
        QVERIFY(plain.ok());
        QCOMPARE(plain->maxShelving, 28800.0);
        QCOMPARE(plain->id, std::string("al-9"));
        QVERIFY(plain->enabled);
    }

    void isReadByTheKeysOfEarlierVersions()
    {
        const std::string earlier = "{\"name\": \"X\", \"longestShelving\": 60}"; // formerly
        const base::Result<Definition> read = readDefinition("al-1", earlier);
        QVERIFY(read.ok());
        QCOMPARE(read->maxShelving, 60.0);
        const std::string present = presentText(earlier);
        QVERIFY(present.find("\"maxShelving\"") != std::string::npos);
        QVERIFY(present.find("longest") == std::string::npos);
        QCOMPARE(presentText("no definition"), std::string("no definition"));
        QVERIFY(presentKey("limit") == "limit");

        AlarmStatus alarmStatus;
        alarmStatus.id = "al-1";
        alarmStatus.state = State::Shelved;
        base::Json row = base::Json::object();
        putStatus(row, alarmStatus);
        QCOMPARE(statusIn(row).value(), alarmStatus);
        base::Json earlierRow = base::Json::object();
        earlierRow["standing"] = statusJson(alarmStatus); // formerly
        QCOMPARE(statusIn(earlierRow).value(), alarmStatus);
        QVERIFY(!statusIn(base::Json::object()));
    }

    void refusesTextsThatAreNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        QTest::newRow("unknown key") << "{\"name\": \"X\", \"limits\": 5}"
                                     << "limits"
                                     << "An alarm has no “limits”; did you mean “limit”?";
        QTest::newRow("kind") << "{\"kind\": \"over\"}"
                              << "kind"
                              << "“over” is not a kind of an alarm; it must be one of above, below, deviation, "
                                 "rate, stale, bad_quality, expression.";
        QTest::newRow("priority") << "{\"priority\": 1}"
                                  << "priority"
                                  << "“1” is not a priority of an alarm; it must be one of critical, high, medium, "
                                     "low.";
        QTest::newRow("number") << "{\"limit\": \"5\"}"
                                << "limit"
                                << "“limit” of an alarm must be a number, not \"5\".";
        QTest::newRow("text") << "{\"name\": 5}"
                              << "name"
                              << "“name” of an alarm must be a text, not 5.";
        QTest::newRow("switch") << "{\"latch\": 1}"
                                << "latch"
                                << "“latch” of an alarm must be true or false, not 1.";
        QTest::newRow("list") << "[]"
                              << ""
                              << "An alarm must be an object: {\"name\": …}.";
    }
    void refusesTextsThatAreNone()
    {
        QFETCH(QString, text);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const base::Result<Definition> read = readDefinition("al-1", text.toStdString());
        QVERIFY(!read.ok());
        QCOMPARE(QString::fromStdString(read.error().where), where);
        QCOMPARE(QString::fromStdString(read.error().what.text()), what);
        QVERIFY(!readDefinition("al-1", "{\"name\"").ok());
    }

    void statesAndTransitionsAreReadAsTheyWereWritten()
    {
        test::AlarmRig rig({highAlarm()});
        rig.run("X:1@2=51 shelve:3=60 X:4=bad X:3@5=7");
        const AlarmStatus alarmStatus = rig.alarmStatus();
        QCOMPARE(readStatus(statusJson(alarmStatus)).value(), alarmStatus);
        QVERIFY(alarmStatus.readings.front().lateReceived != 0); // so that it is compared as well
        for (const Transition& transition : rig.engine.transitions())
            QCOMPARE(readTransition(transitionJson(transition)).value(), transition);
        AlarmStatus defaultValue;
        defaultValue.id = "al-2";
        QCOMPARE(readStatus(statusJson(defaultValue)).value(), defaultValue);
        QVERIFY(!readStatus(base::Json::object()));
        QVERIFY(!readTransition(base::Json(5.0)));
        for (int i = 0; i <= int(State::OutOfService); ++i) QCOMPARE(*stateOf(nameOf(State(i))), State(i));
        for (int i = 0; i <= int(Transition::Act::Defined); ++i)
            QCOMPARE(*actOf(nameOf(Transition::Act(i))), Transition::Act(i));
        for (int i = 0; i <= int(Kind::Expression); ++i) QCOMPARE(*kindOf(nameOf(Kind(i))), Kind(i));
    }

    // Whatever a file holds: it is refused, or evaluated without harm.
    void survivesMutations()
    {
        Definition sound = highAlarm();
        sound.kind = Kind::Expression;
        sound.expression = "`src/X` + `src/Y` > 60";
        sound.suppression = "`src/Y`";
        sound.offDelay = 2.0;
        support::Random random(5);
        int read = 0, restored = 0;
        for (int i = 0; i < 3000; ++i) {
            const base::Json json = definitionJson(sound);
            const base::Result<Definition> mutant = readDefinition(
                "al-1", i % 2 ? support::mutated(json.write(), random) : support::mutated(json, random).write());
            if (!mutant) continue;
            Engine engine;
            if (!engine.define({&*mutant, 1}, {}, {}, test::AlarmRig::start).empty()) continue;
            QCOMPARE(readDefinition("al-1", definitionJson(*mutant).write(false)).value(), *mutant);
            ++read;

            test::AlarmRig rig({sound});
            rig.run("X:1=60 Y:2@3=5 X:2.5@4=bad");
            std::optional<AlarmStatus> alarmStatus =
                readStatus(support::mutated(statusJson(rig.alarmStatus()), random));
            if (!alarmStatus) continue;
            ++restored;
            engine.restore({&*alarmStatus, 1});
            for (int k = 0; k < 20; ++k) {
                const connect::Sample sample{.tag = std::uint32_t(k % 3),
                                             .sourceTime = k % 7 ? test::atSecond(k)
                                                                 : std::numeric_limits<std::int64_t>::min() + k,
                                             .receiveTime = test::atSecond(k),
                                             .value = 10.0 * k};
                engine.take({&sample, 1});
                engine.tick(test::atSecond(k + 0.5));
            }
        }
        QVERIFY(read > 100);
        QVERIFY(restored > 100);
    }
};

TITER_TEST(AlarmDefinition)

} // namespace tst_definition

#include "tst_definition.moc"
