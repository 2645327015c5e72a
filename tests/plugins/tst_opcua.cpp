// The client of OPC UA against a server of node-opcua, which shares no code with it.
#include "app/plugin_host.h"
#include "core/base/time.h"
#include "core/connect/supervisor.h"
#include "plugins/opcua/certificates.h"
#include "tests/support/app/connector_conformance.h"
#include "tests/support/app/opcua_server.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

#include <cmath>
#include <set>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace titer;
using namespace titer::connect;
using namespace titer::support;
using namespace std::chrono_literals;

namespace {

// Any source of this connector.
class Source : public Stand {
public:
    std::string connector() const override { return "opcua"; }
    Way way() const override { return Way::Unbidden; }
    std::vector<std::string> tags() const override { return {}; }
    Settings settings() const override { return {}; }
    bool start() override { return true; }
    void kill() override {}
};

std::string id(const std::string& name)
{
    return "ns=1;s=" + name;
}

bool holds(const std::string& text, const std::string& part)
{
    if (text.find(part) != std::string::npos) return true;
    qWarning("“%s” is not in “%s”", part.c_str(), text.c_str());
    return false;
}

std::string words(const std::vector<Finding>& findings)
{
    std::string text;
    for (const Finding& finding : findings)
        text += (finding.kind == Finding::Kind::Fault  ? "fault: "
                 : finding.kind == Finding::Kind::Good ? "good: "
                                                       : "notice: ") +
                finding.what.text() + "\n";
    return text;
}

// What Reactor.pH is at a time, as the server has it.
double known(std::int64_t microseconds)
{
    return double(microseconds / 100'000 % 100'000);
}

// A port behind which there is no OPC UA: it says `words` to whoever comes, or nothing.
class Stranger {
public:
    explicit Stranger(QByteArray words)
        : m_words(std::move(words))
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_socket, reinterpret_cast<sockaddr*>(&address), size);
        ::listen(m_socket, 8);
        ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
    }
    ~Stranger()
    {
        for (const int one : m_guests) ::close(one);
        ::close(m_socket);
    }
    void serve()
    {
        pollfd look{m_socket, POLLIN, 0};
        if (::poll(&look, 1, 0) <= 0) return;
        m_guests.push_back(::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC));
        if (!m_words.isEmpty()) (void)!::write(m_guests.back(), m_words.constData(), std::size_t(m_words.size()));
    }
    std::string endpoint() const { return "opc.tcp://127.0.0.1:" + std::to_string(m_port); }

private:
    QByteArray m_words;
    int m_socket = -1, m_port = 0;
    std::vector<int> m_guests;
};

} // namespace

class TestOpcUa : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_server.freeze(false); }
    void readsValuesOfEveryKind();
    void carriesFiveHundredTagsAtTwentyPerSecond();
    void asksInPartsThatTheServerTakes();
    void keepsTheSessionWhereTheConnectionBreaks();
    void readsBackWhatItMissedWhileTheServerWasDown();
    void givesUpAConnectionThatIsSilent();
    void writesInTheTypeOfTheNode();
    void goesOnWithoutNodesThatAreNotThere();
    void noticesANodeThatDisappears();
    void signsInByUserAndPassword();
    void trustsOnlyCertificatesThatAreListed();
    void noticesAnotherCertificateAfterARestart();
    void speaksEverySecurity_data();
    void speaksEverySecurity();
    void keepsItsOwnKeyToItself();
    void showsWhatTheServerHas();
    void tellsThatAPortSpeaksSomethingElse_data();
    void tellsThatAPortSpeaksSomethingElse();
    void refusesSettingsThatDoNotHold_data();
    void refusesSettingsThatDoNotHold();
    void tellsWhatItTouches();

private:
    Settings secured(const char* policy = "Basic256Sha256", const char* security = "SignAndEncrypt") const;

    OpcUaServer m_server;
    Source m_source;
};

void TestOpcUa::initTestCase()
{
    if (const QString reason = NodeScript::missing(); !reason.isEmpty()) QSKIP(qPrintable(reason));
}

Settings TestOpcUa::secured(const char* policy, const char* security) const
{
    return {{"endpoint", m_server.endpoint()},   {"security", security}, {"policy", policy},
            {"trusted", m_server.fingerprint()}, {"interval", "100 ms"}, {"nodes", "node=ns=1;s=Setpoint"}};
}

void TestOpcUa::readsValuesOfEveryKind()
{
    QVERIFY(m_server.start());
    Rig rig(m_source);
    Settings settings = m_server.settings(
        {"Temperatur µ/°C 温度", "Count", "Running", "State", "Total", "Spectrum", "Doubtful", "Reactor.pH"});
    settings.add("nodes", "node=ns=1;s=Setpoint, name=Target, unit=rpm");
    const std::int64_t before = base::now().microseconds;
    QVERIFY(rig.open(settings));
    QVERIFY(rig.runUntil([&] { return rig.samples.size() >= 6 && rig.longs.size() >= 3; }, 10s));
    QCOMPARE(rig.connector->status().state, State::Connected);
    QCOMPARE(rig.connector->status().protection, Protection::NotNeeded);
    QCOMPARE(rig.of(id("Temperatur µ/°C 温度")).at(0).value, 37.1); // a float on the way
    QCOMPARE(rig.of(id("Count")).at(0).value, 7.0);
    QCOMPARE(rig.of(id("Running")).at(0).value, 1.0);
    QCOMPARE(rig.of(id("Doubtful")).at(0).status, status::uncertainSensorNotAccurate);
    const auto longOf = [&](const char* name) {
        for (const LongSample& sample : rig.longs)
            if (int(sample.tag) == rig.placeOf(id(name))) return sample.value;
        return decltype(LongSample::value)();
    };
    QCOMPARE(std::get<std::string>(longOf("State")), std::string("wächst, „gut“"));
    QCOMPARE(std::get<std::string>(longOf("Total")), std::string("9007199254740993"));
    QCOMPARE(std::get<std::vector<double>>(longOf("Spectrum")), (std::vector<double>{1, 2.5, 4}));
    const auto infoOf = [&](const char* name) { return rig.tags.at(std::size_t(rig.placeOf(id(name)))); };
    QCOMPARE(infoOf("State").kind, TagKind::Text);
    QCOMPARE(infoOf("Total").kind, TagKind::Text);
    QCOMPARE(infoOf("Spectrum").kind, TagKind::Array);
    QCOMPARE(infoOf("Reactor.pH").unit, std::string("°C"));
    QCOMPARE(infoOf("Setpoint").unit, std::string("rpm"));
    QCOMPARE(infoOf("Setpoint").label, std::string("Target"));
    QVERIFY(infoOf("Setpoint").writable);
    QVERIFY(!infoOf("Total").writable);
    const Sample first = rig.of(id("Reactor.pH")).at(0);
    QCOMPARE(first.value, known(first.sourceTime));
    QCOMPARE(first.receiveTime % 1000, std::int64_t(0));
    QVERIFY(first.receiveTime >= before - 1000 && first.sourceTime <= base::now().microseconds);
}

void TestOpcUa::carriesFiveHundredTagsAtTwentyPerSecond()
{
    QVERIFY(m_server.start({"--every", "50"}));
    Settings settings{{"endpoint", m_server.endpoint()}, {"security", "None"}, {"interval", "50 ms"}};
    for (int i = 0; i < 500; ++i)
        settings.add("nodes",
                     "node=ns=1;s=Tag" + QString::number(i).rightJustified(3, '0').toStdString() + ", interval=0");
    Rig rig(m_source);
    QVERIFY(rig.open(settings));
    QVERIFY(rig.runUntil([&] { return rig.connected(); }, 10s));
    rig.run(5s);
    // Tag i is step + i / 1000 at each step: none may be missing between the first and the last that came.
    std::vector<std::vector<double>> steps(500);
    for (const Sample& sample : rig.samples) steps[sample.tag].push_back(sample.value - sample.tag / 1000.0);
    std::size_t count = 0;
    for (const std::vector<double>& one : steps) {
        QVERIFY2(one.size() >= 50,
                 std::to_string(one.size()).c_str()); // half of what is due, where the machine is busy
        count += one.size();
        for (std::size_t i = 1; i < one.size(); ++i) QVERIFY(std::abs(one[i] - one[i - 1] - 1.0) < 1e-6);
    }
    qInfo("%zu values of 500 tags in 5 s, longest call %lld ms", count,
          static_cast<long long>(rig.longestCall.count()));
    QVERIFY(rig.gaps.empty());
    QCOMPARE(rig.lost, 0.0);
    QVERIFY(rig.longestCall < 300ms);
}

void TestOpcUa::asksInPartsThatTheServerTakes()
{
    QVERIFY(m_server.start({"--limit", "60", "--every", "200"}));
    Settings settings{{"endpoint", m_server.endpoint()}, {"security", "None"}};
    for (int i = 0; i < 200; ++i)
        settings.add("nodes", "node=ns=1;s=Tag" + QString::number(i).rightJustified(3, '0').toStdString());
    Rig rig(m_source);
    QVERIFY(rig.open(settings));
    std::set<std::uint32_t> heard;
    QVERIFY(rig.runUntil(
        [&] {
            for (const Sample& sample : rig.samples)
                if (sample.status == status::good) heard.insert(sample.tag);
            rig.samples.clear();
            return heard.size() == 200;
        },
        15s));
    QCOMPARE(rig.connector->status().state, State::Connected);
}

void TestOpcUa::keepsTheSessionWhereTheConnectionBreaks()
{
    QVERIFY(m_server.start({"--every", "100"}));
    Rig rig(m_source);
    QVERIFY(rig.open(m_server.settings({"Tag000"})));
    QVERIFY(rig.hears(id("Tag000"), 10s));
    const QByteArray sessions = m_server.ask("sessions", "sessions"),
                     subscriptions = m_server.ask("subscriptions", "subscriptions");
    for (int i = 0; i < 2; ++i) {
        rig.run(500ms);
        rig.statuses.clear();
        QCOMPARE(m_server.ask("drop", "dropped"), QByteArray("dropped 1"));
        QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Retrying; }, 5s));
        QVERIFY(holds(rig.connector->status().why.text(), "broke"));
        QVERIFY(rig.connector->status().retryAt > 0);
        QVERIFY(rig.hears(id("Tag000"), 5s));
    }
    rig.run(500ms);
    QCOMPARE(m_server.ask("sessions", "sessions"), sessions);
    QCOMPARE(m_server.ask("subscriptions", "subscriptions"), subscriptions);
    // What came up meanwhile waited in the server, and what was under way was asked for again.
    const std::vector<Sample> samples = rig.of(id("Tag000"));
    std::set<double> values;
    for (const Sample& sample : samples) values.insert(sample.value);
    QCOMPARE(double(values.size()), *values.rbegin() - *values.begin() + 1.0);
    QVERIFY(rig.gaps.empty());
}

void TestOpcUa::readsBackWhatItMissedWhileTheServerWasDown()
{
    QVERIFY(m_server.start({"--every", "100"}));
    app::PluginHost host{QStringList{QStringLiteral(TITER_PLUGIN_DIR)}};
    auto created = host.create("opcua");
    QVERIFY(created.ok());
    Feed feed(1 << 16, Backpressure::DropOldest);
    Supervisor supervisor(std::move(*created), feed);
    base::Errors errors;
    supervisor.open(m_server.settings({"Reactor.pH"}), {}, errors);
    QVERIFY(errors.empty());
    QVERIFY(supervisor.start({}).ok());
    std::vector<Sample> samples;
    std::vector<Gap> gaps;
    const auto runUntil = [&](auto reached, std::chrono::milliseconds atMost) {
        const auto end = std::chrono::steady_clock::now() + atMost;
        while (std::chrono::steady_clock::now() < end) {
            supervisor.work(std::chrono::steady_clock::now());
            while (auto sample = feed.samples().pop())
                if (markOf(*sample) == Mark::None) samples.push_back(*sample);
            while (auto aside = feed.takeAside())
                if (auto* gap = std::get_if<Gap>(&*aside)) gaps.push_back(*gap);
            if (reached()) return true;
            QTest::qSleep(5);
        }
        return false;
    };
    const auto good = [&] { return !samples.empty() && samples.back().status == status::good; };
    QVERIFY(runUntil([&] { return good() && samples.size() > 5; }, 10s));
    const std::int64_t last = samples.back().sourceTime;
    m_server.kill();
    QVERIFY(runUntil([&] { return supervisor.status().state == State::Retrying; }, 5s));
    QVERIFY(supervisor.openGap().has_value());
    runUntil([] { return false; }, 2s);
    QVERIFY(m_server.start({"--every", "100", "--past", "60"}));
    QVERIFY(runUntil([&] { return supervisor.status().state == State::Connected; }, 5s));
    const auto readBack = [&] {
        return std::any_of(gaps.begin(), gaps.end(),
                           [](const Gap& gap) { return gap.detail.find("read back") != std::string::npos; });
    };
    QVERIFY(runUntil(readBack, 10s));
    const Gap gap = gaps.back();
    QCOMPARE(gap.cause, Gap::Cause::Disconnected);
    QVERIFY(gap.to - gap.from > 2'000'000);
    // The past of the new server has a value every 100 ms.
    std::set<std::int64_t> times;
    for (const Sample& sample : samples)
        if (sample.sourceTime > last && sample.sourceTime < gap.to && sample.status == status::good) {
            times.insert(sample.sourceTime);
            QCOMPARE(sample.value, known(sample.sourceTime));
        }
    QVERIFY2(double(times.size()) > 0.9 * double(gap.to - last) / 100'000.0, std::to_string(times.size()).c_str());
    supervisor.stop();
}

void TestOpcUa::givesUpAConnectionThatIsSilent()
{
    QVERIFY(m_server.start());
    Rig rig(m_source);
    QVERIFY(rig.open(m_server.settings({"Tag000"})));
    QVERIFY(rig.hears(id("Tag000"), 10s));
    m_server.freeze(true);
    QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Retrying; }, 14s));
    QVERIFY(holds(rig.connector->status().why.text(), "does not answer"));
    m_server.freeze(false);
    QVERIFY(rig.hears(id("Tag000"), 8s));
}

void TestOpcUa::writesInTheTypeOfTheNode()
{
    QVERIFY(m_server.start());
    Rig rig(m_source);
    const Settings settings =
        m_server.settings({"Setpoint", "Count", "Running", "State", "Locked", "Spectrum", "nowhere"});
    QVERIFY(rig.open(settings));
    QVERIFY(rig.runUntil([&] { return rig.connected(); }, 10s));
    const auto write = [&](std::uint32_t tag, WriteValue value) {
        const base::Done done = rig.connector->write(tag, value, {});
        return done ? std::string("done") : done.error().what.text();
    };
    const auto valueOf = [&](const char* name) { return m_server.ask(QByteArray("value ") + name, "value"); };
    QCOMPARE(write(0, 2.25), std::string("done"));
    QCOMPARE(valueOf("Setpoint"), QByteArray("value 2.25"));
    QCOMPARE(write(1, -12.0), std::string("done"));
    QCOMPARE(valueOf("Count"), QByteArray("value -12"));
    QVERIFY(holds(write(1, 12.5), "does not fit the data type Int16"));
    QVERIFY(holds(write(1, 40'000.0), "does not fit"));
    QCOMPARE(write(1, std::string("13")), std::string("done"));
    QCOMPARE(write(2, std::string("false")), std::string("done"));
    QCOMPARE(valueOf("Running"), QByteArray("value false"));
    QVERIFY(holds(write(2, 0.5), "does not fit"));
    QCOMPARE(write(3, std::string("ruht µ")), std::string("done"));
    QCOMPARE(valueOf("State"), QByteArray("value ruht µ"));
    QVERIFY(holds(write(4, 1.0), "did not take the value"));
    QCOMPARE(valueOf("Locked"), QByteArray("value 2.5"));
    QVERIFY(holds(write(5, 1.0), "holds an array"));
    QVERIFY(holds(write(6, 1.0), "BadNodeIdUnknown"));
    QVERIFY(rig.runUntil([&] { return rig.of(id("Setpoint")).back().value == 2.25; }, 5s)); // and is read again
    rig.stop();
    QVERIFY(holds(write(0, 1.0), "not connected"));
}

void TestOpcUa::goesOnWithoutNodesThatAreNotThere()
{
    QVERIFY(m_server.start());
    Rig rig(m_source);
    QVERIFY(rig.open(m_server.settings({"Nowhere", "Tag000"})));
    QVERIFY(rig.hears(id("Tag000"), 10s));
    const ConnectorStatus status = rig.connector->status();
    QCOMPARE(status.state, State::Degraded);
    QVERIFY(holds(status.why.text(), "1 of 2 nodes cannot be read, the first is ns=1;s=Nowhere (BadNodeIdUnknown)"));
    QVERIFY(!status.remedy.text().empty());
    QCOMPARE(rig.of(id("Nowhere")).at(0).status, Status(0x80340000));
}

void TestOpcUa::noticesANodeThatDisappears()
{
    QVERIFY(m_server.start());
    Rig rig(m_source);
    QVERIFY(rig.open(m_server.settings({"Tag000", "Tag001"})));
    QVERIFY(rig.hears(id("Tag001"), 10s));
    QVERIFY(!m_server.ask("vanish Tag001", "vanished").isEmpty());
    QVERIFY(rig.runUntil([&] { return qualityOf(rig.of(id("Tag001")).back().status) == Quality::Bad; }, 10s));
    QVERIFY(rig.hears(id("Tag000"), 5s));
    m_server.kill(); // the next test finds all nodes
}

void TestOpcUa::signsInByUserAndPassword()
{
    QVERIFY(m_server.start());
    Settings settings = secured();
    settings.add("user", "operator");
    settings.add("password", "falsch");
    Rig rig(m_source);
    QVERIFY(rig.open(settings));
    QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Faulted; }, 10s));
    QVERIFY(holds(rig.connector->status().why.text(), "refused the user or the password"));
    QVERIFY(!rig.connector->status().remedy.text().empty());
    rig.stop();
    settings.set("password", "tröpfchen");
    QVERIFY(rig.open(settings));
    QVERIFY(rig.hears(id("Setpoint"), 10s));
}

void TestOpcUa::trustsOnlyCertificatesThatAreListed()
{
    QVERIFY(m_server.start());
    Settings settings = secured();
    const std::string fingerprint =
        QByteArray::fromHex(QByteArray::fromStdString(m_server.fingerprint())).toHex(':').toUpper().toStdString();
    settings.set("trusted", std::string(64, 'a'));
    Rig rig(m_source);
    QVERIFY(rig.open(settings));
    QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Faulted; }, 10s));
    QVERIFY(holds(rig.connector->status().why.text(), "is not trusted; its fingerprint is " + fingerprint));
    QVERIFY(holds(rig.connector->status().remedy.text(), "trusted"));
    rig.run(500ms);
    QCOMPARE(rig.connector->status().state, State::Faulted); // it does not try on
    QVERIFY(rig.samples.empty());
    const std::string told = words(rig.connector->test(settings, {}));
    QVERIFY(holds(told, "fault: The certificate of") && holds(told, fingerprint));
    rig.stop();
    settings.set("trusted", fingerprint); // as it was shown
    QVERIFY(rig.open(settings));
    QVERIFY(rig.hears(id("Setpoint"), 10s));
    QCOMPARE(rig.connector->status().protection, Protection::Secured);
}

void TestOpcUa::noticesAnotherCertificateAfterARestart()
{
    QVERIFY(m_server.start());
    Rig rig(m_source);
    QVERIFY(rig.open(secured()));
    QVERIFY(rig.hears(id("Setpoint"), 10s));
    m_server.kill();
    m_server.changeCertificate();
    QVERIFY(m_server.start());
    QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Faulted; }, 15s));
    QVERIFY(holds(rig.connector->status().why.text(), "is not trusted"));
    rig.stop();
    QVERIFY(rig.open(secured()));
    QVERIFY(rig.hears(id("Setpoint"), 10s));
}

void TestOpcUa::speaksEverySecurity_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("security");
    for (const char* policy : {"Basic256Sha256", "Aes256_Sha256_RsaPss"})
        for (const char* security : {"Sign", "SignAndEncrypt"})
            QTest::addRow("%s %s", policy, security) << QByteArray(policy) << QByteArray(security);
}

void TestOpcUa::speaksEverySecurity()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, security);
    QVERIFY(m_server.start());
    Rig rig(m_source);
    QVERIFY(rig.open(secured(policy.constData(), security.constData())));
    QVERIFY(rig.hears(id("Setpoint"), 10s));
    const QByteArray sessions = m_server.ask("sessions", "sessions");
    QCOMPARE(m_server.ask("drop", "dropped"), QByteArray("dropped 1"));
    QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Retrying; }, 5s));
    QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Connected; }, 5s));
    QCOMPARE(m_server.ask("sessions", "sessions"), sessions);
}

void TestOpcUa::keepsItsOwnKeyToItself()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/titer/opcua";
    QDir(folder).removeRecursively();
    const auto first = opcua::ownIdentity();
    QVERIFY(first.ok());
    const QFileInfo key(folder + "/titer.key");
    QCOMPARE(int(key.permissions() & ~(QFile::ReadUser | QFile::WriteUser)), int(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(holds(first->uri, "urn:titer:client:"));
    const auto expiry = opcua::expiryOf(first->certificate);
    QVERIFY(expiry.has_value());
    const double days = double(*expiry - base::now().microseconds) / 86.4e9;
    QVERIFY2(days > 3648.0 && days < 3652.0, std::to_string(days).c_str());
    const auto second = opcua::ownIdentity();
    QCOMPARE(second->certificate, first->certificate);
    QCOMPARE(second->uri, first->uri);
    QFile::remove(folder + "/titer.key"); // half of it is of no use
    QVERIFY(opcua::ownIdentity()->certificate != first->certificate);
}

void TestOpcUa::showsWhatTheServerHas()
{
    QVERIFY(m_server.start());
    Rig rig(m_source);
    const Settings settings = m_server.settings({});
    const auto top = rig.connector->browse(settings, {}, {});
    QVERIFY(top.ok());
    const auto plant =
        std::find_if(top->begin(), top->end(), [](const BrowseNode& node) { return node.label == "Plant"; });
    QVERIFY(plant != top->end() && plant->branch && !plant->setting);
    const auto nodes = rig.connector->browse(settings, plant->id, {});
    QVERIFY(nodes.ok());
    QVERIFY(nodes->size() > 500);
    const auto find = [&](const char* label) {
        return *std::find_if(nodes->begin(), nodes->end(), [&](const BrowseNode& node) { return node.label == label; });
    };
    QCOMPARE(find("Reactor.pH").tag.unit, std::string("°C"));
    QCOMPARE(find("Reactor.pH").detail, std::string("Double"));
    QVERIFY(find("Setpoint").tag.writable && !find("Locked").tag.writable);
    QCOMPARE(find("Spectrum").tag.kind, TagKind::Array);
    QCOMPARE(find("Spectrum").detail, std::string("Double[]"));
    const BrowseNode foreign = find("Temperatur µ/°C 温度");
    QVERIFY(!foreign.branch && foreign.setting.has_value());
    QVERIFY(!rig.connector->browse(settings, "ns=1;s=nowhere", {}).ok());
    // What it found can be read.
    Settings chosen = settings;
    chosen.add(rig.connector->info().browseSetting, *foreign.setting);
    QVERIFY(rig.open(chosen));
    QVERIFY(rig.hears(foreign.id, 10s));
    m_server.kill();
    rig.stop();
    QVERIFY(!rig.connector->browse(settings, {}, {}).ok());
}

void TestOpcUa::tellsThatAPortSpeaksSomethingElse_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << QByteArray("is no OPC UA");
    QTest::newRow("zeros") << QByteArray(4096, '\0') << QByteArray("is no OPC UA");
    QTest::newRow("a huge message") << QByteArray("ACKF\xff\xff\xff\x7f rest", 13) << QByteArray("is no OPC UA");
    QTest::newRow("nothing at all") << QByteArray() << QByteArray("does not answer");
}

void TestOpcUa::tellsThatAPortSpeaksSomethingElse()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, why);
    Stranger stranger(words);
    Rig rig(m_source);
    QVERIFY(rig.open({{"endpoint", stranger.endpoint()}, {"security", "None"}, {"nodes", "node=i=2258"}}));
    QVERIFY(rig.runUntil(
        [&] {
            stranger.serve();
            return rig.connector->status().state == State::Retrying;
        },
        13s));
    QVERIFY(holds(rig.connector->status().why.text(), why.toStdString()));
    QVERIFY(!rig.connector->status().remedy.text().empty());
    QVERIFY(rig.samples.empty());
}

void TestOpcUa::refusesSettingsThatDoNotHold_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("no address") << QByteArray("endpoint") << QByteArray("10.0.0.5:4840") << QByteArray("endpoint");
    QTest::newRow("another protocol") << QByteArray("endpoint") << QByteArray("http://a:1") << QByteArray("endpoint");
    QTest::newRow("a port out of range") << QByteArray("endpoint") << QByteArray("opc.tcp://a:99999")
                                         << QByteArray("endpoint");
    QTest::newRow("a node id that is none")
        << QByteArray("nodes") << QByteArray("node=Reactor.pH") << QByteArray("nodes/node");
    QTest::newRow("the same node twice") << QByteArray("nodes") << QByteArray("node=i=2258, name=b")
                                         << QByteArray("nodes/node");
    QTest::newRow("no certificate") << QByteArray("trusted") << QByteArray("/etc/passwd") << QByteArray("trusted");
    QTest::newRow("half a fingerprint") << QByteArray("trusted") << QByteArray("AB:CD") << QByteArray("trusted");
    QTest::newRow("a password alone") << QByteArray("password") << QByteArray("x") << QByteArray("user");
    QTest::newRow("another security") << QByteArray("security") << QByteArray("Maybe") << QByteArray("security");
    QTest::newRow("too often") << QByteArray("interval") << QByteArray("1 us") << QByteArray("interval");
}

void TestOpcUa::refusesSettingsThatDoNotHold()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, where);
    Rig rig(m_source);
    Settings settings{{"endpoint", "opc.tcp://127.0.0.1:4840"}, {"security", "None"}, {"nodes", "node=i=2258"}};
    if (key == "nodes")
        settings.add("nodes", value.toStdString());
    else
        settings.set(key.constData(), value.toStdString());
    base::Errors errors;
    rig.connector->open(settings, {}, errors);
    QVERIFY(!errors.empty());
    QCOMPARE(errors.front().where, where.toStdString());
    QVERIFY(!errors.front().what.text().empty());
    QCOMPARE(rig.connector->status().state, State::Faulted);
}

void TestOpcUa::tellsWhatItTouches()
{
    Rig rig(m_source);
    const auto reach = rig.connector->reach({{"endpoint", "opc.tcp://plant.example"}, {"trusted", "/etc/plant.pem"}});
    QCOMPARE(reach,
             (std::vector<Reach>{{Reach::Kind::Host, "plant.example:4840"}, {Reach::Kind::Path, "/etc/plant.pem"}}));
    QVERIFY(rig.connector->reach({{"endpoint", "nonsense"}}).empty());
}

QTEST_GUILESS_MAIN(TestOpcUa)
#include "tst_opcua.moc"
