// Definitions of alarms as a table: out, in, and what a spreadsheet makes of them.
#include "app/live/alarms/alarm_edits.h"
#include "app/live/alarms/alarm_table.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_alarm_table {

using namespace titer;
using namespace titer::app;
using alarm::Definition;
using alarm::Kind;

namespace {

Definition low()
{
    Definition definition;
    definition.id = "al-1";
    definition.name = "=Oxygen “low”; B, 2";
    definition.kind = Kind::Below;
    definition.level = alarm::Level::LowLow;
    definition.tag = "src-1/DO";
    definition.limit = -0.1;
    definition.unit = "%";
    definition.deadband = 1.25;
    definition.onDelay = 30.0;
    definition.latch = true;
    definition.priority = alarm::Priority::High;
    definition.group = "vessel";
    definition.suppression = "`src-1/idle` > 0";
    definition.cause = "gas flow\ntoo low";
    definition.consequence = "cells starve";
    definition.response = "raise the gas flow";
    definition.timeToRespond = 600.0;
    return definition;
}

Definition sum()
{
    Definition definition = low();
    definition.id = "al-2";
    definition.kind = Kind::Expression;
    definition.tag.clear();
    definition.unit.clear();
    definition.limit = definition.deadband = 0.0;
    definition.expression = "`src-1/DO` + `src-1/pH` > 5";
    definition.enabled = definition.latch = false;
    definition.timeToRespond = 0.1;
    return definition;
}

} // namespace

class TestAlarmTable : public QObject {
    Q_OBJECT

private:
    base::Errors m_errors;
    base::Notices m_notices;

    std::vector<Definition> read(std::string_view text)
    {
        m_errors.clear();
        m_notices.clear();
        return readAlarmTable(text, "alarms.csv", m_errors, m_notices);
    }
    std::string firstFault() const
    {
        return m_errors.empty() ? "" : m_errors[0].where + ": " + m_errors[0].what.text();
    }

private slots:
    void comesBackAsItWas()
    {
        const std::vector<Definition> all{low(), sum()};
        const std::string text = alarmTable(all);
        QVERIFY(text.starts_with("id,name,kind,level,tag,"));
        QVERIFY(text.find("'=Oxygen") != std::string::npos); // no formula
        const std::vector<Definition> back = read(text);
        QVERIFY2(m_errors.empty(), firstFault().c_str());
        QVERIFY(back == all);
    }

    void columnsOfEarlierVersionsAreRead()
    {
        Definition definition = low();
        definition.maxShelving = 60.0;
        std::string text = alarmTable(std::vector{definition});
        const std::size_t at = text.find("maxShelving");
        QVERIFY(at != std::string::npos);
        text.replace(at, std::string_view("maxShelving").size(), "longestShelving"); // formerly
        const std::vector<Definition> back = read(text);
        QVERIFY2(m_errors.empty(), firstFault().c_str());
        QVERIFY(back == std::vector{definition});
    }

    // Semicolons, a decimal comma, TRUE, quantities with their unit, another order of columns, a byte order mark.
    void readsWhatASpreadsheetMakesOfIt()
    {
        const std::vector<Definition> read = this->read(
            "\xef\xbb\xbfname;tag;kind;limit;unit;onDelay;enabled;latch;cause;consequence;response;timeToRespond [s]\n"
            "Too warm;src-1/T;above;37,5;°C;2 min;TRUE;FALSE;a;b;c;600\n"
            "Too cold;src-1/T;below;35;°C;;1;0;a;b;c;60,5\n");
        QVERIFY2(m_errors.empty(), firstFault().c_str());
        QCOMPARE(read.size(), std::size_t(2));
        QVERIFY(read[0].id.empty() && read[0].kind == Kind::Above && read[0].enabled && !read[0].latch);
        QCOMPARE(read[0].limit, 37.5);
        QCOMPARE(read[0].onDelay, 120.0);
        QCOMPARE(read[1].onDelay, 0.0);
        QCOMPARE(read[1].timeToRespond, 60.5);
    }

    void reportsEveryFaultWithItsLine()
    {
        const std::string head = "id,name,kind,tag,limit,cause,consequence,response,timeToRespond\n";
        read(head + ",One,above,src-1/T,37,a,b,c,60\n,Two,sideways,src-1/T,37,a,b,c,60\n,Three,above,T,37,,b,c,60\n");
        QCOMPARE(m_errors.size(), std::size_t(3)); // a kind that there is not; no tag, no cause
        QCOMPARE(m_errors[0].where, std::string("alarms.csv:3"));
        QCOMPARE(m_errors[2].where, std::string("alarms.csv:4"));
        read("id,name,colour\n,One,red\n");
        QVERIFY2(firstFault().find("“colour”") != std::string::npos, firstFault().c_str());
        read("");
        QVERIFY(!m_errors.empty());
    }

    void areKeptAllOrNone()
    {
        const QTemporaryDir folder;
        auto project = store::ProjectFile::create(folder.filePath("p.titer").toStdString(), "{}");
        QVERIFY(project);
        Definition one = low(), two = sum();
        one.id.clear();
        two.id.clear();
        const auto ids = keepAlarms(*project, {one, two}, "from the table");
        QVERIFY(ids);
        QVERIFY(*ids == (std::vector<std::string>{"al-1", "al-2"}));
        QCOMPARE(project->items(store::ItemKind::Alarm)->size(), std::size_t(2));
        one.id = "al-1";
        one.limit = 5.0;
        QVERIFY(keepAlarms(*project, {one}, {}));
        QCOMPARE(project->items(store::ItemKind::Alarm)->size(), std::size_t(2));
    }
};

TITER_TEST(TestAlarmTable)

} // namespace tst_alarm_table

#include "tst_alarm_table.moc"
