// What the client of OPC UA does when the server or the network does not do what it should.
#include "app/plugins/plugin_host.h"
#include "core/connect/supervisor.h"
#include "tests/support/app/opcua_source.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tst_opcua_faults {

using namespace titer;
using namespace titer::connect;
using namespace titer::support;
using namespace std::chrono_literals;

namespace {

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

class TestOpcUaFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_server.freeze(false); }
    void keepsTheSessionWhereTheConnectionBreaks();
    void readsBackWhatItMissedWhileTheServerWasDown();
    void readsALongPastInPartsThatFit();
    void readsAValueBetweenTwoSpansOnce();
    void keepsToANodeWhoseNamespaceHasAnotherNumber();
    void givesUpAConnectionThatIsSilent();
    void reportsThatAPortSpeaksSomethingElse_data();
    void reportsThatAPortSpeaksSomethingElse();

private:
    OpcUaServer m_server;
    OpcUaSource m_source;
};

void TestOpcUaFaults::initTestCase()
{
    if (const QString reason = NodeScript::missing(); !reason.isEmpty()) QSKIP(qPrintable(reason));
}

void TestOpcUaFaults::keepsTheSessionWhereTheConnectionBreaks()
{
    QVERIFY(m_server.start());
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
        QVERIFY(holds(rig.connector->status().why.text(), "was lost"));
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

void TestOpcUaFaults::readsBackWhatItMissedWhileTheServerWasDown()
{
    QVERIFY(m_server.start());
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
            while (auto aside = feed.takeOutOfBand())
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
    QVERIFY(m_server.start({"--past", "60"}));
    QVERIFY(runUntil([&] { return supervisor.status().state == State::Connected; }, 5s));
    const auto readBack = [&] {
        return std::any_of(gaps.begin(), gaps.end(),
                           [](const Gap& gap) { return gap.detail.find("read back") != std::string::npos; });
    };
    QVERIFY(runUntil(readBack, 10s));
    const Gap gap = gaps.back();
    QCOMPARE(gap.cause, Gap::Cause::Disconnected);
    QVERIFY(gap.to - gap.from > 2'000'000);
    std::set<std::int64_t> times;
    for (const Sample& sample : samples)
        if (sample.sourceTime > last && sample.sourceTime < gap.to && sample.status == status::good) {
            times.insert(sample.sourceTime);
            QCOMPARE(sample.value, known(sample.sourceTime));
        }
    // All that the new server keeps of the gap, of which a busy machine makes less.
    std::int64_t kept = 0;
    for (const QByteArray& time :
         m_server.ask("kept " + QByteArray::number(qint64(last / 1000)), "kept").split(' ').mid(1))
        if (const std::int64_t instant = time.toLongLong() * 1000; instant < gap.to) {
            QVERIFY2(times.contains(instant), time.constData());
            ++kept;
        }
    QVERIFY(kept > 20);
    supervisor.stop();
}

void TestOpcUaFaults::readsALongPastInPartsThatFit()
{
    QVERIFY(m_server.start({"--past", "400"}));
    Rig rig(m_source, 512);
    QVERIFY(rig.open(m_server.settings({"Reactor.pH", "Tag000"})));
    QVERIFY(rig.runUntil([&] { return rig.connected(); }, 10s));
    rig.run(300ms);
    rig.samples.clear();
    const std::int64_t to = base::now().microseconds - 5'000'000, begin = to - 390'000'000;
    std::int64_t from = begin, count = 0;
    for (bool done = false; !done;) {
        const base::Result<HistoryRead> read = rig.connector->readHistory(from, to, {});
        QVERIFY(read.ok());
        QVERIFY(read->until >= from);
        from = read->until;
        count += read->samples;
        done = read->done;
        rig.run(5ms);
    }
    QCOMPARE(rig.lost, 0.0); // the feed has room for 512
    std::set<std::int64_t> times;
    for (const Sample& sample : rig.of(id("Reactor.pH"))) {
        QCOMPARE(sample.value, known(sample.sourceTime));
        if (sample.sourceTime >= begin && sample.sourceTime < to) QVERIFY(times.insert(sample.sourceTime).second);
    }
    QCOMPARE(std::int64_t(times.size()), count);
    QVERIFY2(count >= 3899 && count <= 3901, std::to_string(count).c_str());
}

void TestOpcUaFaults::readsAValueBetweenTwoSpansOnce()
{
    QVERIFY(m_server.start({"--past", "400"}));
    Rig rig(m_source);
    QVERIFY(rig.open(m_server.settings({"Reactor.pH"})));
    QVERIFY(rig.runUntil([&] { return rig.connected(); }, 10s));
    const auto readsBack = [&](std::int64_t from, std::int64_t to) {
        std::vector<std::int64_t> times;
        rig.run(300ms);
        rig.samples.clear();
        for (bool done = false; !done;) {
            const base::Result<HistoryRead> read = rig.connector->readHistory(from, to, {});
            if (!read) return times;
            from = read->until;
            done = read->done;
            rig.run(5ms);
        }
        for (const Sample& sample : rig.of(id("Reactor.pH")))
            if (sample.sourceTime <= to) times.push_back(sample.sourceTime);
        return times;
    };
    const std::int64_t now = base::now().microseconds;
    const std::vector<std::int64_t> all = readsBack(now - 100'000'000, now - 98'000'000);
    QVERIFY(all.size() > 10);
    // A span that begins within a millisecond, and one that ends with a value.
    const std::size_t middle = all.size() / 2;
    std::vector<std::int64_t> parts = readsBack(now - 100'000'000, all[middle]);
    QCOMPARE(parts.size(), middle);
    for (const std::int64_t time : readsBack(all[middle], all[middle + 2] + 456)) parts.push_back(time);
    QCOMPARE(parts.size(), middle + 3);
    for (const std::int64_t time : readsBack(all[middle + 2] + 456, now - 98'000'000)) parts.push_back(time);
    QCOMPARE(parts, all);
}

// The server comes up with one more namespace in front, where a variable of the same name lies.
void TestOpcUaFaults::keepsToANodeWhoseNamespaceHasAnotherNumber()
{
    const std::string nodes[] = {"ns=2;s=Level", "nsu=urn:plant;s=Level"}; // by number and by URI
    QVERIFY(m_server.start({"--spaces", "urn:plant"}));
    Rig rig(m_source);
    Settings settings = m_server.settings({});
    for (const std::string& node : nodes) settings.add("nodes", "node=" + node);
    QVERIFY(rig.open(settings));
    const auto onlyRight = [&] {
        constexpr double right = 9.0; // the length of "urn:plant"
        for (const std::string& node : nodes)
            for (const Sample& sample : rig.of(node))
                if (qualityOf(sample.status) == Quality::Good && sample.value != right) return false;
        return true;
    };
    const auto values = [&](const std::string& node) {
        return std::ranges::count_if(rig.of(node),
                                     [](const Sample& one) { return qualityOf(one.status) == Quality::Good; });
    };
    // Another value of each since there were so many.
    const auto hearsBoth = [&](const auto& before, std::chrono::milliseconds atMost) {
        return rig.runUntil([&] { return values(nodes[0]) > before[0] && values(nodes[1]) > before[1]; }, atMost);
    };
    QVERIFY(hearsBoth(std::array<std::ptrdiff_t, 2>{0, 0}, 10s));
    QVERIFY(onlyRight());
    m_server.kill();
    QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Retrying; }, 10s));
    const std::array before{values(nodes[0]), values(nodes[1])};
    QVERIFY(m_server.start({"--spaces", "urn:another,urn:plant"}));
    QVERIFY(hearsBoth(before, 20s));
    rig.run(500ms);
    QVERIFY(onlyRight());
    // Gone altogether: no value rather than that of another.
    m_server.kill();
    QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Retrying; }, 10s));
    QVERIFY(m_server.start({"--spaces", "urn:another"}));
    QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Degraded; }, 20s));
    QVERIFY(onlyRight());
}

void TestOpcUaFaults::givesUpAConnectionThatIsSilent()
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

void TestOpcUaFaults::reportsThatAPortSpeaksSomethingElse_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << QByteArray("are not OPC UA");
    QTest::newRow("zeros") << QByteArray(4096, '\0') << QByteArray("are not OPC UA");
    QTest::newRow("a huge message") << QByteArray("ACKF\xff\xff\xff\x7f rest", 13) << QByteArray("are not OPC UA");
    QTest::newRow("nothing at all") << QByteArray() << QByteArray("does not answer");
}

void TestOpcUaFaults::reportsThatAPortSpeaksSomethingElse()
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

TITER_TEST(TestOpcUaFaults)

} // namespace tst_opcua_faults

#include "tst_opcua_faults.moc"
