// The guarded writer at every kind of device: the same writes give the same log, whatever is behind the connector.
#include "app/live/guarded/guarded_writer.h"
#include "tests/support/app/loop_rig.h"
#include "tests/support/app/modbus_device.h"
#include "tests/support/app/opcua_source.h"
#include "tests/support/core/write_access.h"
#include "tests/support/mqtt/broker.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_guarded_devices {

using namespace titer;
using namespace std::chrono_literals;
using app::GuardedSetup;
using app::GuardedWriter;
using connect::Quality;
using connect::Settings;
using guard::ArmState;
using guard::Writer;
using support::Rig;

namespace {

// A set-point of a temperature at a device, which starts() there.
struct Device : support::Stand {
    std::string id, tag;
    Settings all;
    std::function<bool()> begin = [] { return true; };
    std::function<void()> tell = [] {}; // what it holds now, where it does not do so by itself

    std::string connector() const override { return id; }
    Way way() const override { return Way::Unbidden; }
    std::vector<std::string> tags() const override { return {}; }
    Settings settings() const override { return all; }
    bool start() override { return begin(); }
    void kill() override {}
};

struct Devices {
    support::ModbusDevice modbus;
    support::OpcUaServer opcua;
    support::Broker broker;
    std::unique_ptr<support::MqttClient> client;

    QString missing(const QString& name)
    {
        if (name == "modbus") return support::ModbusDevice::missing();
        if (name == "opcua") return support::OpcUaServer::missingStandIn();
        return name == "mqtt" ? support::Broker::missing() : QString();
    }
    Device device(const QString& name)
    {
        Device device;
        device.id = name == "simulated" ? "simulated_plant" : name.toStdString();
        if (name == "simulated") {
            device.tag = "set.vessel.temperature";
            device.all = {{"plant", "chemostat"}, {"every", "50 ms"}};
        } else if (name == "modbus") {
            device.tag = "T";
            device.begin = [this] {
                const bool started = modbus.start();
                modbus.set('h', 0, {370});
                return started;
            };
            device.all = {{"host", "127.0.0.1"},
                          {"port", std::to_string(modbus.port())},
                          {"every", "50 ms"},
                          {"register", "name=T, address=0, type=int16, scale=0.1, unit=°C, writable=yes"}};
        } else if (name == "mqtt") {
            device.tag = "T/is";
            device.begin = [this] { return startMqtt(); };
            device.tell = [this] { client->publish("T/is", "37"); };
        } else {
            device.tag = support::id("Setpoint");
            device.begin = [this] { return opcua.startStandIn(); };
        }
        return device;
    }
    // Once it runs.
    Settings settings(const QString& name, const Device& device)
    {
        if (name == "mqtt")
            return {{"host", "127.0.0.1"},
                    {"port", std::to_string(broker.port())},
                    {"tls", "no"},
                    {"topic", "topic=T/is, command=T/set, unit=°C"}};
        if (name != "opcua") return device.all;
        Settings settings = opcua.settings({});
        settings.add("nodes", "node=ns=1;s=Setpoint, unit=°C");
        settings.add("writable", "yes");
        return settings;
    }
    // It says what it was told to be.
    bool startMqtt()
    {
        client.reset();
        broker.kill();
        if (!broker.start()) return false;
        client = std::make_unique<support::MqttClient>(broker.port());
        client->heard = [this](const std::string&, const std::string& payload) { client->publish("T/is", payload, 0); };
        client->publish("T/is", "37", 1, true);
        return client->subscribe("T/set");
    }
};

GuardedSetup setupOf(const Rig& rig, const std::string& tag)
{
    app::GuardedBinding binding;
    binding.guard = "heating";
    binding.writes = "vessel.temperature";
    binding.signature = "set by A. Keller";
    binding.shown = "°C";
    binding.limits.min = 293.15;
    binding.limits.max = 308.15;
    binding.tag = {.place = std::uint32_t(rig.placeOf(tag)), .id = tag, .unit = *base::findUnit("°C")};
    binding.readBack = binding.tag;
    binding.tolerance = 0.06; // of registers in tenths
    return {.points = {binding}};
}

const std::vector<std::string> log{"arming disarmed > advisory: ada",
                                   "arming advisory > holding: ada",
                                   "arming holding > armed: ada",
                                   "written 30 °C > 30 °C: ada; set by A. Keller",
                                   "guard_cut 50 °C > 35 °C: max; set by A. Keller",
                                   "written 50 °C > 35 °C: ada; set by A. Keller",
                                   "guard_cut no number > 35 °C: not_finite; set by A. Keller",
                                   "guard_cut_ended  > 25 °C: set by A. Keller",
                                   "written 25 °C > 25 °C: ada; set by A. Keller",
                                   "guard_cut 10 °C > 20 °C: min; set by A. Keller",
                                   "written 10 °C > 20 °C: ada; set by A. Keller",
                                   "arming armed > disarmed: ada"};

} // namespace

class TestGuardedDevices : public QObject {
    Q_OBJECT

private slots:
    void writeTheSameLog_data()
    {
        QTest::addColumn<bool>("again");
        for (const char* name : {"simulated", "modbus", "opcua", "mqtt"}) QTest::newRow(name) << true;
    }
    void writeTheSameLog()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        if (const QString missing = m_devices.missing(name); !missing.isEmpty()) QSKIP(qPrintable(missing));
        Device device = m_devices.device(name);
        QVERIFY(device.start());
        Rig rig(device);
        QVERIFY(rig.open(m_devices.settings(name, device)));
        QVERIFY(rig.runUntil([&] { return rig.connected() && !rig.of(device.tag).empty(); }, 10s));
        // What a broker has kept says nothing of what the device holds now, from which the guard is to know it.
        device.tell();
        const auto isGood = [&] { return connect::qualityOf(rig.of(device.tag).back().status) == Quality::Good; };
        QVERIFY(rig.runUntil(isGood, 5s));

        GuardedWriter writer(setupOf(rig, device.tag),
                             [&rig](const connect::WriteKey& key, std::uint32_t tag, const connect::WriteValue& value) {
                                 return rig.connector->write(key, tag, value, {});
                             });
        double time = 0.0; // of the writer, which is not that of the device
        std::size_t heard = 0;
        std::vector<std::string> found;
        const auto work = [&] {
            for (; heard < rig.samples.size(); ++heard) writer.hear(rig.samples[heard]);
            writer.setThere(rig.connected());
            writer.work(time += 1.0);
            for (const auto& [at, change] : writer.takeNotes())
                if (change.what != "no_heartbeat")
                    found.push_back(change.what + " " + change.before + " > " + change.after + ": " + change.reason);
        };
        const auto holds = [&](double celsius) {
            return rig.runUntil([&] { return std::abs(rig.of(device.tag).back().value - celsius) < 0.06; }, 5s);
        };
        const auto ask = [&](double celsius) { return writer.ask(0, time, celsius + 273.15, Writer::Person).ok(); };
        QVERIFY(ask(30.0));
        QVERIFY(writer.begin(0, time, {.advisory = 1.0, .hold = 1.0}, "ada").ok());
        for (int i = 0; i < 3; ++i) work();
        QVERIFY(writer.press(0, time, "ada").ok());
        for (int i = 0; i < 3; ++i) work();
        QVERIFY(holds(30.0));
        const std::pair<double, double> steps[] = {{50.0, 35.0}, {std::nan(""), 35.0}, {25.0, 25.0}, {10.0, 20.0}};
        for (const auto& [asked, held] : steps) {
            QVERIFY(ask(asked));
            work();
            QVERIFY(holds(held));
        }
        work();
        QCOMPARE(int(writer.points()[0].state().arming), int(ArmState::Armed));
        writer.disarmAll(time, "ada");
        work();
        for (std::size_t i = 0; i < std::min(found.size(), log.size()); ++i) QCOMPARE(found[i], log[i]);
        QCOMPARE(found.size(), log.size());
    }

    // A controller closes its loop over each device as it does in a run of the plant: the same course, and the same cut.
    void loopsGoAsInTheSimulation_data() { writeTheSameLog_data(); }
    void loopsGoAsInTheSimulation()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        if (const QString missing = m_devices.missing(name); !missing.isEmpty()) QSKIP(qPrintable(missing));
        solve::GuardRecord record;
        const std::vector<support::LoopLine> expected = support::loopsInSimulation(record);
        QCOMPARE(expected.size(), std::size_t(support::loopSamples));
        Device device = m_devices.device(name);
        QVERIFY(device.start());
        Rig rig(device);
        QVERIFY(rig.open(m_devices.settings(name, device)));
        QVERIFY(rig.runUntil([&] { return rig.connected() && !rig.of(device.tag).empty(); }, 10s));
        const auto held = [&] { return rig.of(device.tag).back().value; };
        const auto holds = [&](double value) {
            return rig.runUntil([&] { return std::abs(held() - value) < 0.06; }, 5s);
        };
        const auto place = std::uint32_t(rig.placeOf(device.tag));
        QVERIFY(support::writeTo(*rig.connector, place, 37.0).ok());
        QVERIFY(holds(37.0));

        support::LoopRig loops(place, device.tag, [&rig](const auto& key, std::uint32_t tag, const auto& value) {
            return rig.connector->write(key, tag, value, {});
        });
        QVERIFY(loops.arm(37.0));
        for (int i = 0; i < support::loopSamples; ++i) {
            if (i > 0) QVERIFY(loops.pass(held()));
            const double flow = expected[std::size_t(i)].flow;
            QVERIFY(std::abs(loops.written.back() - flow) < 1e-3);
            QVERIFY(holds(flow));
            QCOMPARE(loops.row().limit != guard::Limit::None, expected[std::size_t(i)].cuts);
        }
        QVERIFY(loops.hasNoted("guard_cut"));
        QVERIFY(loops.hasNoted("guard_cut_ended"));
        QCOMPARE(int(loops.row().arming), int(ArmState::Armed));
    }

private:
    Devices m_devices;
};

TITER_TEST(TestGuardedDevices)

} // namespace tst_guarded_devices

#include "tst_guarded_devices.moc"
