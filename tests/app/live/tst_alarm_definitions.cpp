// Definitions of alarms as forms ask for them, and as a project keeps them.
#include "app/live/alarm_client.h"
#include "app/live/alarm_definitions.h"
#include "app/live/alarms/alarm_defaults.h"
#include "app/live/alarms/alarm_form.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

namespace tst_alarm_definitions {

using namespace titer;
using namespace titer::app;
using alarm::Definition;
using alarm::Kind;
using Origin = DefinedAlarm::Origin;

namespace {

Definition oxygenLow()
{
    Definition one;
    one.name = "Oxygen low";
    one.kind = Kind::Below;
    one.level = alarm::Level::Low;
    one.priority = alarm::Priority::High;
    one.tag = "src-1/DO";
    one.limit = 30.0;
    one.unit = "%";
    one.deadband = 2.0;
    one.onDelay = 30.0;
    one.offDelay = 90.0;
    one.latch = true;
    one.group = "production";
    one.suppression = "`src-1/Phase` < 1";
    one.cause = "Gas flow too low";
    one.consequence = "Cells starve";
    one.response = "Raise the gas flow";
    one.timeToRespond = 600.0;
    one.maxShelving = 3600.0;
    return one;
}

std::vector<Definition> oneOfEachKind()
{
    std::vector<Definition> list;
    for (const Kind kind :
         {Kind::Above, Kind::Below, Kind::Deviation, Kind::Rate, Kind::Stale, Kind::BadQuality, Kind::Expression}) {
        Definition one = oxygenLow();
        one.kind = kind;
        if (kind == Kind::Deviation) one.reference = "model/production.do";
        if (kind == Kind::Expression) one.expression = "`src-1/DO` < 30";
        if (!appliesTo(kind, "limit")) one.limit = one.deadband = 0.0;
        if (!appliesTo(kind, "unit")) one.unit.clear();
        if (kind == Kind::Stale) one.limit = 45.0;
        list.push_back(one);
    }
    return list;
}

base::Errors faultsOf(const connect::Settings& settings)
{
    base::Errors errors;
    (void)readAlarmSettings(settings, {}, errors);
    return errors;
}

std::string faultAt(const base::Errors& errors, std::string_view where)
{
    const auto found = std::ranges::find_if(errors, [&](const base::Error& one) { return one.where == where; });
    return found == errors.end() ? std::string() : found->what.text();
}

struct Desk {
    QTemporaryDir folder;
    Document document{solve::catalogue()};
    DataSources sources{document};
    RecorderClient recorder;
    AlarmDefinitions definitions{document, sources, recorder};

    Desk() { (void)document.createProject(folder.filePath(QStringLiteral("a.titer"))); }
};

} // namespace

class TestAlarmDefinitions : public QObject {
    Q_OBJECT

private slots:
    // The name of its source is in it, so that no translation of the whole exists.
    void theNameOfASourceAlarmIsTranslatedToo()
    {
        struct Fixed : QTranslator {
            bool isEmpty() const override { return false; }
            QString translate(const char*, const char* source, const char*, int) const override
            {
                return QLatin1String(source) == QLatin1String("{1} is not connected") ? QStringLiteral("ohne {1}")
                                                                                      : QString();
            }
        } translator;
        connect::Source source;
        source.id = "src-1";
        source.label = "Reactor";
        std::vector<Definition> own = ownDefinitions({source});
        QCOMPARE(own.back().name, std::string("Reactor is not connected"));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        translateOwn(own.back());
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(own.back().name, std::string("ohne Reactor"));
    }

    void aFormGivesBackEveryKindAsItWas();
    void whatIsLeftOutTakesTheDefault();
    void everyFaultStandsAtItsField();
    void aUnitBehindTheLimitIsTheUnit();
    void anAlarmIsKeptChangedAndRemoved();
    void titersOwnAreChangedAndComeBack();
    void withoutAProjectNothingIsKept();
    void aTagThatTheStoreDoesNotKnowIsReported();
};

void TestAlarmDefinitions::aFormGivesBackEveryKindAsItWas()
{
    for (const Definition& one : oneOfEachKind()) {
        QVERIFY2(alarm::check(one).empty(), alarm::nameOf(one.kind));
        base::Errors errors;
        const Definition read = readAlarmSettings(alarmSettings(one), {}, errors);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        QVERIFY2(read == one, alarm::definitionJson(read).write(false).c_str());
    }
}

void TestAlarmDefinitions::whatIsLeftOutTakesTheDefault()
{
    base::Errors errors;
    const Definition read = readAlarmSettings({}, {}, errors), defaultValue;
    QVERIFY(read == defaultValue);
    QCOMPARE(read.maxShelving, 28800.0);
}

void TestAlarmDefinitions::everyFaultStandsAtItsField()
{
    const base::Errors errors = faultsOf({{"kind", "Value below the limit"},
                                          {"tag", "DO"},
                                          {"limit", "thirty"},
                                          {"deadband", "-1"},
                                          {"onDelay", "3 kg"},
                                          {"maxShelving", "-2 h"}});
    for (const char* where : {"name", "tag", "limit", "deadband", "onDelay", "maxShelving", "cause", "consequence",
                              "response", "timeToRespond"})
        QVERIFY2(!faultAt(errors, where).empty(), where);
    // Each field once.
    for (const base::Error& one : errors)
        QCOMPARE(std::ranges::count_if(errors, [&](const base::Error& other) { return other.where == one.where; }), 1);
    // Whoever is silent for too long has its limit in a field of its own.
    QVERIFY(!faultAt(faultsOf({{"kind", "No new value"}, {"tag", "src-1/DO"}}), "silence").empty());
    QVERIFY(!faultAt(faultsOf({{"tag", "src-1/DO"}}), "limit").empty());
}

void TestAlarmDefinitions::aUnitBehindTheLimitIsTheUnit()
{
    base::Errors errors;
    const Definition read = readAlarmSettings({{"limit", "30 %"}, {"deadband", "2"}}, {}, errors);
    QCOMPARE(read.limit, 30.0);
    QCOMPARE(read.unit, std::string("%"));
    QVERIFY(!faultAt(faultsOf({{"limit", "30 %"}, {"unit", "g/L"}}), "limit").empty());
}

void TestAlarmDefinitions::anAlarmIsKeptChangedAndRemoved()
{
    Desk desk;
    const base::Result<std::string> id = desk.definitions.keep(oxygenLow(), {});
    QVERIFY(id.ok());
    const DefinedAlarm* kept = desk.definitions.find(*id);
    QVERIFY(kept && kept->origin == Origin::Project && kept->faults.empty());
    Definition changed = kept->definition;
    changed.limit = 25.0;
    QVERIFY(desk.definitions.keep(changed, "the probe was moved").ok());
    QCOMPARE(desk.definitions.find(*id)->definition.limit, 25.0);
    // Who reads the project later finds the same.
    AlarmDefinitions another(desk.document, desk.sources, desk.recorder);
    QVERIFY(another.find(*id) && another.find(*id)->definition == changed);
    QVERIFY(desk.definitions.remove(*id, "not needed").ok());
    QVERIFY(!desk.definitions.find(*id));
    QVERIFY(!desk.definitions.remove(*id, "not needed").ok());
}

void TestAlarmDefinitions::titersOwnAreChangedAndComeBack()
{
    Desk desk;
    const DefinedAlarm* own = desk.definitions.find("titer.disk");
    QVERIFY(own && own->origin == Origin::Own);
    const Definition before = own->definition;
    Definition changed = before;
    changed.priority = alarm::Priority::Critical;
    QVERIFY(desk.definitions.keep(changed, "small disk").ok());
    QVERIFY(desk.definitions.find("titer.disk")->origin == Origin::OwnChanged);
    QVERIFY(desk.definitions.find("titer.disk")->definition == changed);
    QVERIFY(desk.definitions.remove("titer.disk", "larger disk").ok());
    QVERIFY(desk.definitions.find("titer.disk")->origin == Origin::Own);
    QVERIFY(desk.definitions.find("titer.disk")->definition == before);
}

void TestAlarmDefinitions::withoutAProjectNothingIsKept()
{
    Document document(solve::catalogue());
    DataSources sources(document);
    RecorderClient recorder;
    AlarmDefinitions definitions(document, sources, recorder);
    QVERIFY(!definitions.writable());
    QVERIFY(!definitions.keep(oxygenLow(), {}).ok());
    QVERIFY(definitions.list().empty());
}

void TestAlarmDefinitions::aTagThatTheStoreDoesNotKnowIsReported()
{
    Desk desk;
    Definition one = oxygenLow();
    one.suppression.clear();
    const std::string id = *desk.definitions.keep(one, {});
    // Nobody has asked the store yet.
    QVERIFY(desk.definitions.notices().empty());
    desk.definitions.setKnownTags({"src-1/T"});
    QCOMPARE(desk.definitions.strangers(one), std::vector<std::string>{"src-1/DO"});
    QCOMPARE(desk.definitions.notices().size(), std::size_t(1));
    QCOMPARE(desk.definitions.notices().front().where, "alarms/" + id);
    QVERIFY(desk.definitions.notices().front().what.text().find("src-1/DO") != std::string::npos);
    desk.definitions.setKnownTags({"src-1/T", "src-1/DO"});
    QVERIFY(desk.definitions.notices().empty());
    // One that is switched off may wait for its tag.
    one.id = id;
    one.enabled = false;
    desk.definitions.setKnownTags({});
    QVERIFY(desk.definitions.keep(one, "waits for the probe").ok());
    QVERIFY(desk.definitions.notices().empty());
}

TITER_TEST(TestAlarmDefinitions)

} // namespace tst_alarm_definitions

#include "tst_alarm_definitions.moc"
