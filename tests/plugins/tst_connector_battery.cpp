// What holds for every connector that is built: sane descriptions, and good manners before, between and after its calls.
#include "app/plugin_host.h"
#include "core/base/text.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace titer;
using namespace titer::connect;

class TestConnectorBattery : public QObject {
    Q_OBJECT

private slots:
    void describesItsSettings_data() { connectors(); }
    void describesItsSettings();
    void presetsPassTheirOwnCheck_data() { connectors(); }
    void presetsPassTheirOwnCheck();
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
    }
}

void TestConnectorBattery::presetsPassTheirOwnCheck()
{
    QFETCH(QString, id);
    const auto specs = (*m_host.info(id.toStdString()))->settings;
    for (const SettingSpec& spec : specs) {
        if (!*spec.preset) continue;
        for (const base::Error& error : checkSettings(specs, Settings{{spec.key, spec.preset}}))
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
    QElapsedTimer clock;
    clock.start();
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
    QVERIFY(clock.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(TestConnectorBattery)
#include "tst_connector_battery.moc"
