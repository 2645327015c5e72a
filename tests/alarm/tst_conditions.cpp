// When an alarm is raised and returns, to the microsecond: every kind, delays, deadbands, clocks, silence, bad samples.
#include "tests/support/core/alarm_rig.h"
#include "tests/support/test_program.h"

namespace tst_conditions {

using namespace titer;
using namespace titer::alarm;
using test::AlarmRig;
using test::highAlarm;

namespace {

Definition with(Kind kind, double limit, double deadband = 0.0, double onDelay = 0.0, double offDelay = 0.0)
{
    Definition definition = highAlarm();
    definition.kind = kind;
    definition.limit = limit;
    definition.deadband = deadband;
    definition.onDelay = onDelay;
    definition.offDelay = offDelay;
    if (kind == Kind::Deviation) definition.reference = "src/R";
    return definition;
}

Definition formula(const char* expression, double onDelay = 0.0)
{
    Definition definition = with(Kind::Expression, 0.0, 0.0, onDelay);
    definition.tag.clear();
    definition.expression = expression;
    return definition;
}

} // namespace

class AlarmConditions : public QObject {
    Q_OBJECT

private:
    // One row: what is evaluated, what comes in, what comes out.
    void row(const char* name, const Definition& definition, const char* script, const char* reported)
    {
        QTest::newRow(name) << definition << QString(script) << QString(reported);
    }

private slots:
    void speaksAndReturnsAtItsTimes_data()
    {
        QTest::addColumn<Definition>("definition");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("reported");
        const Definition above = with(Kind::Above, 50), below = with(Kind::Below, 50);
        row("above, at the limit it is quiet", above, "X:1=50 X:2=50.001 X:3=50", "raised@2 returned@3");
        row("below, at the limit it is quiet", below, "X:1=50 X:2=49.999 X:3=50", "raised@2 returned@3");
        row("infinite is above", above, "X:1=1e308 X:2=40", "raised@1 returned@2");
        row("deadband above", with(Kind::Above, 50, 2), "X:1=51 X:2=49 X:3=48.001 X:4=48", "raised@1 returned@4");
        row("deadband below", with(Kind::Below, 50, 2), "X:1=49 X:2=51 X:3=51.999 X:4=52", "raised@1 returned@4");
        row("within the deadband nothing begins", with(Kind::Above, 50, 2), "X:1=49 X:2=50 X:3=48", "");
        row("deviation to both sides", with(Kind::Deviation, 5), "X:1=60 R:2=50 X:3=55 X:4=45 X:5=44 R:6=49",
            "raised@2 returned@3 raised@5 returned@6");
        row("deviation with a deadband", with(Kind::Deviation, 5, 2), "R:0=50 X:1=56 X:2=54 X:3=53",
            "raised@1 returned@3");
        row("deviation waits for both", with(Kind::Deviation, 5), "X:1=60 X:2=70", "");
        row("rate up and down", with(Kind::Rate, 2), "X:0=10 X:1=12 X:2=14.5 X:3=14.5 X:5=8 X:6=8",
            "raised@2 returned@3 raised@5 returned@6");
        row("rate with a deadband", with(Kind::Rate, 2, 1), "X:0=10 X:1=13 X:2=14.5 X:3=15", "raised@1 returned@3");
        row("rate by the clock of the source", with(Kind::Rate, 2), "X:0@0=10 X:10@0.1=12 X:11@0.2=20", "raised@0.2");
        row("rate needs time to pass", with(Kind::Rate, 2), "X:0=10 X:0@1=99 X:1@2=99.5", "");
        row("expression of several tags", formula("(`src/X` > 50) * (`src/Y` < 10)"),
            "X:1=60 X:2=61 Y:3=20 Y:4=9 X:5=50 X:6=51 Y:7=10", "raised@4 returned@5 raised@6 returned@7");
        row("expression that is no number", formula("log(`src/X`)"), "X:1=5 X:2=-1 X:3=1", "raised@1 returned@3");
        row("bad quality", with(Kind::BadQuality, 0), "X:1=1 X:2=bad X:3=bad X:4=uncertain", "raised@2 returned@4");
        row("bad quality, no number is bad", with(Kind::BadQuality, 0), "X:1=1 X:2=nan X:3=1", "raised@2 returned@3");
        row("bad quality waits for the first", with(Kind::BadQuality, 0), "tick:1 tick:2", "");
        row("uncertain counts as good", above, "X:1=uncertain", "raised@1");
        row("stale from its definition on", with(Kind::Stale, 60), "tick:59 tick:60.5", "raised@60");
        row("stale after a sample", with(Kind::Stale, 60), "X:5=1 tick:64 tick:66 X:70=1", "raised@65 returned@70");
        row("stale by receipt alone", with(Kind::Stale, 60), "X:-99999@5=1 X:-99998@50=1 tick:109 tick:111",
            "raised@110");
        row("a bad sample is one", with(Kind::Stale, 60), "X:50=bad tick:109 tick:111", "raised@110");
        row("a lost connection is none", with(Kind::Stale, 60), "X:5=1 X:30=lost tick:64 tick:66", "raised@65");
        row("a silent source is none", with(Kind::Stale, 60), "X:5=1 X:30=silent tick:64 tick:66", "raised@65");
        row("a source that is heard again is one", with(Kind::Stale, 60), "X:5=1 X:30=silent X:50=1 tick:109 tick:111",
            "raised@110");
        row("a lost connection is bad", with(Kind::BadQuality, 0), "X:1=1 X:2=lost X:3=1", "raised@2 returned@3");
        row("bad before the first value", with(Kind::BadQuality, 0, 0, 0, 10),
            "X:1=lost X:-1772323190@5=1 X:-1772323181@14=1 X:-1772323180@15=1", "raised@1 returned@15");
        row("a late sample is one", with(Kind::Stale, 60), "X:5=1 X:4@50=1 tick:109 tick:111", "raised@110");
        row("stale with delays", with(Kind::Stale, 60, 0, 5, 3), "X:0=1 tick:64 tick:65 X:70=1 tick:72 tick:74",
            "raised@65 returned@73");
        row("stale again while it leaves", with(Kind::Stale, 60, 0, 0, 90),
            "X:0=1 tick:70 X:80=1 tick:150 X:160=1 X:210=1 tick:251", "raised@60 returned@250");
    }
    void speaksAndReturnsAtItsTimes() { evaluateRow(); }

    void countsDelays_data()
    {
        QTest::addColumn<Definition>("definition");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("reported");
        const Definition on = with(Kind::Above, 50, 0, 10), off = with(Kind::Above, 50, 0, 0, 10);
        row("on, by samples", on, "X:1=51 X:5=52 X:10.9=51 X:11=51", "raised@11");
        row("on, not for long enough", on, "X:1=51 X:10.9=50 X:12=51 X:21.9=40 tick:40", "");
        row("on, up to a sample that is back", on, "X:1=51 X:11=50", "raised@11 returned@11");
        row("on, silence after it", on, "X:1=51 tick:10 tick:11 tick:12", "raised@11");
        row("on, reported when it was over and not when a tick came", on, "X:1=51 tick:11.7", "raised@11");
        row("on, another sample shows the time as well", on, "X:1=51 X:30=52", "raised@11");
        row("on, the band ends it too", with(Kind::Above, 50, 2, 10), "X:1=51 X:5=49 X:6=51 X:15=51 X:16=51",
            "raised@16");
        row("on, a burst of what was stored", on, "X:1@100=51 X:6@100=51 X:12@100=51", "raised@100");
        row("on, a burst that held between two", on, "X:1@100=51 X:90@100=40", "raised@100 returned@100");
        row("on, a burst that held just for long enough", on, "X:1@100=51 X:11@100=40", "raised@100 returned@100");
        row("on, a burst that was too short", on, "X:1@100=51 X:6@100=40 tick:111", "");
        row("on, a clock in 1970", on, "X:-1772323200@1=51 tick:5 tick:11", "raised@11");
        row("on, a clock in 2099", on, "X:2300000000@1=51 tick:5 tick:11", "raised@11");
        row("on, a clock that stands", on, "X:1@1=51 X:1@4=51 X:1@8=51 X:1@12=51", "raised@11");
        row("on, a slow clock", on, "X:0@1=51 X:1@4=51 X:2@8=51 tick:12", "raised@11");
        row("off, by samples", off, "X:1=51 X:5=40 X:14.9=40 X:15=40", "raised@1 returned@15");
        row("off, silence after it", off, "X:1=51 X:5=40 tick:14 tick:16", "raised@1 returned@15");
        row("off, beyond again", off, "X:1=51 X:5=40 X:10=51 X:12=40 tick:21 tick:23", "raised@1 returned@22");
        row("off, within the band again", with(Kind::Above, 50, 2, 0, 10),
            "X:1=51 X:5=48 X:10=49 tick:30 X:31=48 tick:42", "raised@1 returned@41");
        row("both", with(Kind::Below, 30, 1, 5, 8), "X:0=29 X:4=29 X:5=29 X:6=30.5 X:7=31 X:14=31 X:15=31",
            "raised@5 returned@15");
        row("expression", formula("`src/X` > 50", 10), "X:1=51 tick:12", "raised@11");
        row("bad quality", with(Kind::BadQuality, 0, 0, 10), "X:0=1 X:1=bad X:5=1 X:6=bad tick:20", "raised@16");
        row("deviation, the reference begins it", with(Kind::Deviation, 5, 0, 10), "X:0=50 R:1=40 X:5=50 X:11=50",
            "raised@11");
        row("rate", with(Kind::Rate, 2, 0, 3), "X:0=0 X:1=5 X:2=10 X:3=15 X:4=20", "raised@4");
    }
    void countsDelays() { evaluateRow(); }

    void staysAsItIsWithoutGoodSamples_data()
    {
        QTest::addColumn<Definition>("definition");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("reported");
        const Definition above = with(Kind::Above, 50), on = with(Kind::Above, 50, 0, 10);
        row("bad does not return it", above, "X:1=51 X:2=bad X:3=nan tick:100", "raised@1");
        row("bad does not raise it", above, "X:1=40 X:2=bad X:3=nan tick:100", "");
        row("bad does not stop its delay", on, "X:1=51 X:2=bad tick:12", "raised@11");
        row("bad does not end its delay early", on, "X:1=51 X:900@2=bad tick:10", "");
        row("nor that of its return", with(Kind::Above, 50, 0, 0, 10), "X:1=51 X:2=40 X:3=bad tick:13",
            "raised@1 returned@12");
        row("good after bad returns it", above, "X:1=51 X:2=bad X:3=40", "raised@1 returned@3");
        row("a rate goes on over bad ones", with(Kind::Rate, 2), "X:0=0 X:1=bad X:10=15 X:11=18", "raised@11");
        row("a lost reference can raise", with(Kind::Deviation, 5), "R:0=50 X:0=50 R:1=bad X:2=56", "raised@2");
        row("a lost reference cannot return", with(Kind::Deviation, 5), "R:0=50 X:0=56 R:1=bad X:2=50 R:3=50",
            "raised@0 returned@3");
        row("a lost tag of an expression cannot return", formula("`src/X` + `src/Y` > 50"),
            "X:0=30 Y:0=30 Y:1=bad X:2=0 X:3=31 Y:4=0", "raised@0 returned@4");
    }
    void staysAsItIsWithoutGoodSamples() { evaluateRow(); }

    void passesOverWhatComesLate_data()
    {
        QTest::addColumn<Definition>("definition");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("reported");
        const Definition above = with(Kind::Above, 50);
        row("a late high value", above, "X:10=40 X:9@11=60 X:10@12=40", "");
        row("a late low value", above, "X:10=60 X:9@11=40", "raised@10");
        row("the same time counts", above, "X:10=40 X:10@11=60", "raised@11");
        row("late bad ones", with(Kind::BadQuality, 0), "X:10=1 X:9@11=bad", "");
        row("a rate does not see them", with(Kind::Rate, 2), "X:10=0 X:5@10.5=99 X:11=1", "");
        row("a store that is caught up with beside live values", above,
            "X:1000@1000=40 X:0@1001=60 X:100@1005=60 X:300@1012=60 X:600@1020=60 X:1025@1025=41", "");
        row("late ones with newer ones between", above, "X:0=40 X:-5@1=60 X:2=40 X:-4@12=60 X:13=40", "");
        // What is said of a connection has the time of the recorder: a source whose clock lags is heard at once after it.
        row("after a lost connection", above, "X:0@1000=40 X:1500=lost X:501@1501=60", "raised@1501");
        row("after silence", above, "X:0@1000=40 X:1500=silent X:1502=40 X:503@1503=60", "raised@1503");
        row("a delay goes on over silence", with(Kind::Above, 50, 0, 10),
            "X:0@1000=51 X:1005=silent tick:1009 tick:1011", "raised@1010");
        row("a delay goes on over a lost connection", with(Kind::Above, 50, 0, 10),
            "X:0@1000=51 X:1005=lost X:6@1006=51 X:9.9@1009=40", "");
        // A clock that was set back is heard again after 10 s without a newer value.
        row("a clock set back to 1970", above,
            "X:0=40 X:-1772323195@5=60 X:-1772323190@10=60 X:-1772323185@15=60 X:-1772323184@16=40",
            "raised@15 returned@16");
        // What is stamped ahead of its receipt holds nothing up.
        row("a clock set right after 2099", above, "X:2300000000@0=40 X:5=60 X:14.9=40 X:15=60",
            "raised@5 returned@14.9 raised@15");
        row("two publishers an hour apart", above, "X:3600@0=40 X:0.5=40 X:3601@1=40 X:1.5=60 X:3602@2=60 X:2.5=40",
            "raised@1.5 returned@2.5");
        row("one of them late by what it takes to poll", above, "X:3600@0=40 X:-1@0.5=60 X:3601@1=60 X:0@1.5=40",
            "raised@0.5 returned@1.5");
        row("a delay counts on over one of them", with(Kind::Above, 50, 0, 10),
            "X:0=51 X:3601@1=51 X:5=51 X:3608@8=51 tick:9 tick:11", "raised@10");
        row("and a rate goes by receipt", with(Kind::Rate, 2), "X:0=0 X:3601@1=1 X:2=2 X:3603@3=8", "raised@3");
        row("a clock that stands in the past", above, "X:0=40 X:-9000@5=60 X:-9000@10=60 X:-9000@15=60", "raised@15");
        row("delays go on over a clock set back", with(Kind::Above, 50, 0, 30),
            "X:0=60 X:-9000@1=60 X:-8990@11=60 X:-8972@29=60 X:-8971@30=60", "raised@30");
        row("and over one set forward", with(Kind::Above, 50, 0, 30), "X:-1772323200@0=60 X:1=60 X:29=60 X:31=60",
            "raised@30");
        row("a rate goes on over a clock set forward", with(Kind::Rate, 2), "X:-1772323200@0=0 X:1=3 X:2=4",
            "raised@1 returned@2");
    }
    void passesOverWhatComesLate() { evaluateRow(); }

    void evaluatesByTheClockOfItsFirstTag()
    {
        // Y stands in 1970, X does not: no difference of the two is a delay.
        AlarmRig rig({formula("(`src/X` > 50) + (`src/Y` > 50)", 10)});
        rig.run("X:0=40 Y:-1772323199@1=60 X:2=40 Y:-1772323196@4=60 X:10.9=40");
        QCOMPARE(rig.reported(), std::string());
        rig.run("X:11=40");
        QCOMPARE(rig.reported(), std::string("raised@11"));
        QCOMPARE(rig.alarmStatus().activeSince, test::atSecond(11));
    }

    void reportsSourceTimesAndWhatItCompared()
    {
        Definition deviation = with(Kind::Deviation, 5);
        deviation.id = "al-2";
        Definition rate = with(Kind::Rate, 2);
        rate.id = "al-3";
        rate.unit = "kg";
        Definition stale = with(Kind::Stale, 60);
        stale.id = "al-4";
        AlarmRig rig({highAlarm(), deviation, rate, stale});
        rig.run("R:0@1=50 X:0@1=40 X:2@3=60 tick:100");
        const std::vector<Transition>& reported = rig.engine.transitions();
        QCOMPARE(reported.size(), std::size_t(4));
        QCOMPARE(reported[0].alarm, std::string("al-2")); // by 10 below
        QCOMPARE(reported[0].value, -10.0);
        QCOMPARE(reported[1].alarm, std::string("al-1"));
        QCOMPARE(reported[1].sourceTime, test::atSecond(2));
        QCOMPARE(reported[1].time, test::atSecond(3));
        QCOMPARE(reported[1].value, 60.0);
        QCOMPARE(reported[2].act, Transition::Act::Raised);
        QCOMPARE(reported[2].value, 10.0);
        QCOMPARE(reported[2].unit, std::string("kg/s"));
        QCOMPARE(reported[3].alarm, std::string("al-4"));
        QCOMPARE(reported[3].value, 60.0);
        QCOMPARE(reported[3].unit, std::string("s"));
        QCOMPARE(reported[3].sourceTime, std::int64_t(0));
        QCOMPARE(rig.alarmStatus(0).activeSince, test::atSecond(2));
        QCOMPARE(rig.alarmStatus(0).value, 60.0);
    }

    void namesWhatSpokeFirstInAGroup()
    {
        std::vector<Definition> all;
        for (const char* id : {"al-1", "al-2", "al-3"}) {
            all.push_back(highAlarm(id));
            all.back().tag = std::string("src/") + "ABC"[id[3] - '1'];
            all.back().group = id[3] == '3' ? "N-2" : "N-1";
        }
        AlarmRig rig(all);
        const auto first = [&] {
            std::string text;
            for (const AlarmStatus& alarmStatus : rig.engine.statuses()) text += alarmStatus.firstOut ? '1' : '0';
            return text;
        };
        rig.run("B:1=60 A:2=60 C:3=60");
        QCOMPARE(first(), std::string("011")); // C is alone in its group
        rig.run("B:4=40 ack.al-2:5");
        QCOMPARE(first(), std::string("011")); // back to normal, and A is active still
        rig.run("B:6=60 A:6.5=40 B:6.7=40");
        QCOMPARE(first(), std::string("011")); // nobody has acknowledged it
        rig.run("ack.al-2:6.8");
        QCOMPARE(first(), std::string("001")); // the group is clear
        rig.run("A:7=60");
        QCOMPARE(first(), std::string("101"));
        rig.run("A:7.1=40 B:7.2=60");
        QCOMPARE(first(), std::string("011")); // it begins anew
        rig.run("ack:7.5 B:8=40 ack.al-2:9 shelve:10=60 A:11=60 B:12=60");
        QCOMPARE(first(), std::string("011")); // what is shelved is not raised
    }

    void suppressesByDesign_data()
    {
        QTest::addColumn<Definition>("definition");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("reported");
        Definition plain = highAlarm(), same = highAlarm(), both = highAlarm();
        both.suppression = "`src/S` * `src/T`";
        plain.suppression = "`src/S`";
        same.suppression = "`src/X` > 90";
        row("raised while it holds", plain, "S:0=1 X:1=60 S:2=0", "suppressed@0 raised@1 unsuppressed@2");
        row("a bad tag cannot begin it", plain, "S:0=0 S:1=bad S:2=nan X:3=60", "raised@3");
        row("a bad tag does not end it", plain, "S:0=1 S:1=bad X:2=60 S:3=0", "suppressed@0 raised@2 unsuppressed@3");
        row("nor can the others while one is bad", both, "S:0=0 T:0=1 T:1=bad S:2=1 X:3=60 T:4=1",
            "raised@3 suppressed@4");
        row("begins before the condition of the same sample", same, "X:0=95", "suppressed@0 raised@0");
        row("ends after the condition of the same sample", same, "X:0=95 X:1=40",
            "suppressed@0 raised@0 returned@1 unsuppressed@1");
        row(
            "delays run on",
            [&] {
                Definition d = plain;
                d.onDelay = 10;
                return d;
            }(),
            "S:0=1 X:1=60 S:5=0 tick:11", "suppressed@0 unsuppressed@5 raised@11");
    }
    void suppressesByDesign() { evaluateRow(); }

private:
    void evaluateRow()
    {
        QFETCH(Definition, definition);
        QFETCH(QString, script);
        QFETCH(QString, reported);
        AlarmRig rig({definition});
        rig.run(script.toStdString());
        QCOMPARE(QString::fromStdString(rig.reported()), reported);
    }
};

TITER_TEST(AlarmConditions)

} // namespace tst_conditions

#include "tst_conditions.moc"
