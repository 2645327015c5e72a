// What holds for every connector that is built: sane descriptions, and good manners before, between and after its calls.
#include "app/live/connectors.h"
#include "app/plugins/plugin_host.h"
#include "core/base/text.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

namespace tst_connector_battery {

using namespace titer;
using namespace titer::connect;

class TestConnectorBattery : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { app::addBuiltInConnectors(m_host); }
    void describesItsSettings_data() { connectors(); }
    void describesItsSettings();
    void describesItsTables_data() { connectors(); }
    void describesItsTables();
    void reportsWhereBrowsedTagsGo_data() { connectors(); }
    void reportsWhereBrowsedTagsGo();
    void reportsItsReachFromAnySettings_data() { connectors(); }
    void reportsItsReachFromAnySettings();
    void defaultsPassTheirOwnCheck_data() { connectors(); }
    void defaultsPassTheirOwnCheck();
    void refusesNonsense_data() { connectors(); }
    void refusesNonsense();
    void takesCallsInAnyOrder_data() { connectors(); }
    void takesCallsInAnyOrder();

private:
    void connectors();
    app::PluginHost m_host{QStringList{QStringLiteral(TITER_PLUGIN_DIR)}};
};

void TestConnectorBattery::connectors()
{
    QTest::addColumn<QString>("id");
    for (const app::FoundPlugin& plugin : m_host.found()) {
        QVERIFY2(plugin.state != app::FoundPlugin::State::Refused, plugin.reason.text().c_str());
        QTest::newRow(plugin.id.c_str()) << QString::fromStdString(plugin.id);
    }
}

void TestConnectorBattery::describesItsSettings()
{
    QFETCH(QString, id);
    const auto info = m_host.info(id.toStdString());
    QVERIFY(info.ok());
    QCOMPARE(QString((*info)->id), id);
    QVERIFY(*(*info)->label && *(*info)->help);
    const app::FoundPlugin& plugin = *m_host.find(id.toStdString());
    QVERIFY(!plugin.version.empty() && !plugin.licence.empty() && !plugin.label.empty());
    std::set<std::string> keys;
    static const QRegularExpression wellFormed("^[a-z][a-z0-9_]*$");
    for (const SettingSpec& spec : (*info)->settings) {
        QVERIFY2(wellFormed.match(spec.key).hasMatch(), spec.key);
        QVERIFY2(keys.insert(spec.key).second, spec.key);
        QVERIFY2(*spec.label, spec.key);
        QVERIFY2((spec.kind == SettingSpec::Kind::Choice) == !spec.choices.empty(), spec.key);
        QVERIFY2(spec.min < spec.max, spec.key);
        QVERIFY2((spec.kind == SettingSpec::Kind::Table) == !spec.columns.empty(), spec.key);
        // By whom the device is known is part of what a person allows.
        if (std::set<std::string>{"ca", "fingerprint", "trusted"}.contains(spec.key)) QVERIFY2(spec.trust, spec.key);
    }
}

// Columns are described as settings are, and may not be tables themselves.
void TestConnectorBattery::describesItsTables()
{
    QFETCH(QString, id);
    static const QRegularExpression wellFormed("^[a-z][a-z0-9_]*$");
    for (const SettingSpec& table : (*m_host.info(id.toStdString()))->settings) {
        if (table.kind != SettingSpec::Kind::Table) continue;
        QVERIFY2(table.many, table.key);
        QVERIFY2(std::any_of(table.columns.begin(), table.columns.end(), [](const auto& c) { return c.required; }),
                 table.key);
        std::set<std::string> keys;
        for (const SettingSpec& column : table.columns) {
            QVERIFY2(wellFormed.match(column.key).hasMatch(), column.key);
            QVERIFY2(keys.insert(column.key).second, column.key);
            QVERIFY2(*column.label, column.key);
            QVERIFY2(!column.many && column.columns.empty(), column.key);
            QVERIFY2((column.kind == SettingSpec::Kind::Choice) == !column.choices.empty(), column.key);
            QVERIFY2(column.min < column.max, column.key);
            if (!*column.defaultValue) continue;
            for (const base::Error& error : checkSettings(table.columns, Settings{{column.key, column.defaultValue}}))
                QVERIFY2(error.where != column.key, error.what.text().c_str());
        }
    }
}

void TestConnectorBattery::reportsWhereBrowsedTagsGo()
{
    QFETCH(QString, id);
    const ConnectorInfo& info = **m_host.info(id.toStdString());
    const app::FoundPlugin& plugin = *m_host.find(id.toStdString());
    const auto& can = plugin.capabilities;
    QCOMPARE(std::find(can.begin(), can.end(), "browse") != can.end(), *info.browseSetting != 0);
    if (!*info.browseSetting) return;
    const auto spec = std::find_if(info.settings.begin(), info.settings.end(),
                                   [&](const SettingSpec& s) { return std::string_view(s.key) == info.browseSetting; });
    QVERIFY(spec != info.settings.end());
    QVERIFY(spec->many);
}

// A person is asked before anything is opened, also where the settings do not hold.
void TestConnectorBattery::reportsItsReachFromAnySettings()
{
    QFETCH(QString, id);
    const auto connector = std::move(*m_host.create(id.toStdString()));
    const auto specs = connector->info().settings;
    connector->accessScope({});
    connector->accessScope(Settings{{"no_such_setting", "1"}});
    Settings odd;
    for (const SettingSpec& spec : specs) odd.add(spec.key, "\"=,\xC3\xA4 \n%41[::1]:-1");
    for (const AccessScope& accessScope : connector->accessScope(odd)) QVERIFY(!accessScope.what.empty());
    Settings files;
    for (const SettingSpec& spec : specs)
        if (spec.kind == SettingSpec::Kind::File) files.add(spec.key, "/data/some file");
    std::size_t paths = 0;
    for (const AccessScope& accessScope : connector->accessScope(files))
        paths += accessScope.what.find("/data/some file") != std::string::npos;
    QVERIFY(files.entries().empty() || paths > 0);
    QCOMPARE(connector->status().state, State::Configured);
}

void TestConnectorBattery::defaultsPassTheirOwnCheck()
{
    QFETCH(QString, id);
    const auto specs = (*m_host.info(id.toStdString()))->settings;
    for (const SettingSpec& spec : specs) {
        if (!*spec.defaultValue) continue;
        for (const base::Error& error : checkSettings(specs, Settings{{spec.key, spec.defaultValue}}))
            QVERIFY2(error.where != spec.key, error.what.text().c_str());
    }
}

void TestConnectorBattery::refusesNonsense()
{
    QFETCH(QString, id);
    const auto connector = std::move(*m_host.create(id.toStdString()));
    const Settings nonsense{{"no_such_setting", "1"}};
    const std::vector<Finding> findings = connector->test(nonsense, {});
    QVERIFY(
        std::any_of(findings.begin(), findings.end(), [](const Finding& f) { return f.kind == Finding::Kind::Fault; }));
    for (const Finding& finding : findings) QVERIFY(!finding.what.text().empty());
    base::Errors errors;
    connector->open(nonsense, {}, errors);
    QVERIFY(!errors.empty());
    QCOMPARE(connector->status().state, State::Faulted);
    Feed feed(16, connector->info().backpressure);
    QVERIFY(!connector->start(feed).ok());
}

void TestConnectorBattery::takesCallsInAnyOrder()
{
    QFETCH(QString, id);
    const auto connector = std::move(*m_host.create(id.toStdString()));
    QCOMPARE(connector->status().state, State::Configured);
    connector->work(Connector::Clock::now());
    connector->stop();
    connector->stop();
    if (Playback* playback = connector->playback()) {
        playback->setPaused(true);
        playback->setSpeed(1e9);
        playback->seek(0, 0, 1);
    }
    connector->work(Connector::Clock::now());
    QCOMPARE(connector->status().state, State::Stopped);
}

TITER_TEST(TestConnectorBattery)

} // namespace tst_connector_battery

#include "tst_connector_battery.moc"
