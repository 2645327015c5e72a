// The Modbus source next to a device made with libmodbus: orders of words, limits, refusals, garbage, writing, both kinds of line.
#include "tests/support/app/modbus_stand.h"
#include "tests/support/core/write_access.h"
#include "tests/support/test_program.h"

#include "core/base/math/random.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <cmath>

namespace tst_modbus {

using namespace titer;
using namespace titer::connect;
using namespace std::chrono_literals;
using support::ModbusDevice;
using support::Rig;

namespace {

// The stand with registers of the test in place of its own.
struct Device : support::Stand {
    explicit Device(ModbusDevice::Line line = ModbusDevice::Line::Tcp)
        : server(line)
        , isRtu(line == ModbusDevice::Line::Rtu)
    {
    }
    std::string connector() const override { return "modbus"; }
    Way way() const override { return Way::Polled; }
    std::vector<std::string> tags() const override { return {}; }
    Settings settings() const override
    {
        Settings all;
        if (!more.has("answer_within")) all.add("answer_within", "300 ms");
        if (!more.has("every")) all.add("every", "50 ms");
        const Settings line = isRtu ? Settings{{"link", "rtu"}, {"device", server.serialPort()}, {"parity", "none"}}
                                    : Settings{{"host", "127.0.0.1"}, {"port", std::to_string(server.port())}};
        for (const auto& [key, text] : line.entries()) all.add(key, text);
        for (const auto& [key, text] : more.entries()) all.add(key, text);
        return all;
    }
    bool start() override { return server.start(); }
    void kill() override { server.kill(); }

    ModbusDevice server;
    bool isRtu;
    Settings more;
};

struct Source {
    explicit Source(const Settings& more, ModbusDevice::Line line = ModbusDevice::Line::Tcp)
        : device(line)
    {
        device.more = more;
        isUp = device.start();
    }
    // Opens it, once the registers of the device are as the test wants them.
    bool connect()
    {
        return isUp && rig.open() && rig.runUntil([&] { return rig.connected(); }, 10s);
    }
    // The next sample of a tag.
    Sample next(const std::string& tag)
    {
        const std::size_t before = rig.of(tag).size();
        rig.runUntil([&] { return rig.of(tag).size() > before; }, 10s);
        const std::vector<Sample> all = rig.of(tag);
        return all.size() > before ? all.back() : Sample{0, status::bad, 0, 0, -1e300};
    }
    base::Done write(const std::string& tag, const WriteValue& value, const TaskContext& context = {})
    {
        return support::writeTo(*rig.connector, std::uint32_t(rig.placeOf(tag)), value, context);
    }
    int requests() { return device.server.ask("requests").split(' ').value(0).toInt(); }
    int longest() { return device.server.ask("requests").split(' ').value(1).toInt(); }
    int unbidden() { return device.server.ask("requests").split(' ').value(2).toInt(); }

    Device device;
    Rig rig{device};
    bool isUp = false;
};

std::string row(const std::string& name, int address, const std::string& rest = {})
{
    return "name=" + name + ", address=" + std::to_string(address) + (rest.empty() ? "" : ", " + rest);
}

} // namespace

class TestModbus : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsWordOrdersOfPublishedExamples();
    void readsEveryType();
    void keepsDecimalsOfScaledValues();
    void knowsWhenASensorFailed();
    void readsNeighboursTogether();
    void keepsTheLimitsOfOneRead();
    void countsAddressesAsTheManualDoes();
    void goesOnBesideAWrongAddress();
    void reportsWhatTheDeviceRefuses();
    void outlivesGarbage_data();
    void outlivesGarbage();
    void takesNoAnswerOfAnother_data();
    void takesNoAnswerOfAnother();
    void outlivesMutatedFrames();
    void waitsForASlowDevice();
    void reportsTextsWhenTheyChange();
    void writesAndLooksAtIt();
    void refusesWhatCannotBeWritten();
    void endsAWriteThatIsNotAnswered();
    void comesBackWhenTheAdapterWasPulled();
    void writesOverASerialLine();
    void refusesWrongSettings();
    void reportsItsReachAndProtection();
    void triesASource();
    void readsAsFastAsTheDeviceAnswers();
};

void TestModbus::initTestCase()
{
    if (const QString missing = ModbusDevice::missing(); !missing.isEmpty()) QSKIP(qPrintable(missing));
}

// 55.32, 100, -1: Siemens SITRANS F, Modbus RTU operating instructions, table of floats (high word first). 20.0: JUMO dicon touch, and
// 550.0: JUMO LOGOSCREEN nt, interface descriptions (low word first). 123456.0 in four orders: unit test of libmodbus.
void TestModbus::readsWordOrdersOfPublishedExamples()
{
    struct Example {
        double value;
        std::vector<std::uint16_t> words;
        const char* order;
    };
    const Example examples[] = {{55.32, {0x425D, 0x47AE}, ""},
                                {100.0, {0x42C8, 0x0000}, ""},
                                {-1.0, {0xBF80, 0x0000}, ""},
                                {20.0, {0x0000, 0x41A0}, "words=low"},
                                {550.0, {0x8000, 0x4409}, "words=low"},
                                {123456.0, {0x47F1, 0x2000}, ""},
                                {123456.0, {0x0020, 0xF147}, "words=low, bytes=low"},
                                {123456.0, {0xF147, 0x0020}, "bytes=low"},
                                {123456.0, {0x2000, 0x47F1}, "words=low"}};
    Settings registers;
    int address = 0;
    for (const Example& example : examples) {
        const std::string order = *example.order ? std::string(", ") + example.order : std::string();
        registers.add("register", row("v" + std::to_string(address), address, "type=float32" + order));
        address += 2;
    }
    Source source(registers);
    QVERIFY(source.isUp);
    address = 0;
    for (const Example& example : examples) {
        source.device.server.set('h', address, example.words);
        address += 2;
    }
    QVERIFY(source.connect());
    address = 0;
    for (const Example& example : examples) {
        QCOMPARE(source.next("v" + std::to_string(address)).value, example.value);
        address += 2;
    }
}

void TestModbus::readsEveryType()
{
    struct Case {
        const char* type;
        char kind;
        std::vector<std::uint16_t> words;
        double value;
        Status status = status::good;
    };
    const Case cases[] = {{"int16", 'h', {0xFF38}, -200.0},
                          {"uint16", 'i', {0xFF38}, 65336.0},
                          {"int32", 'h', {0xFFFF, 0xFFFE}, -2.0},
                          {"uint32", 'i', {0x075B, 0xCD15}, 123456789.0},
                          {"int64", 'h', {0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF}, -1.0},
                          {"uint64", 'h', {0, 1, 0, 0}, 4294967296.0},
                          {"uint64", 'h', {0x8000, 0, 0, 1}, 9223372036854775808.0, status::uncertain}, // not exact
                          {"float64", 'i', {0x400C, 0xCCCC, 0xCCCC, 0xCCCD}, 3.6},
                          {"bool", 'h', {2}, 1.0},
                          {"bit, bit=9", 'h', {0x0200}, 1.0},
                          {"bit, bit=8", 'h', {0x0200}, 0.0},
                          {"bool", 'c', {1}, 1.0},
                          {"bool", 'd', {1}, 1.0}};
    const auto kindOf = [](char kind) {
        return kind == 'h' ? "holding" : kind == 'i' ? "input" : kind == 'c' ? "coil" : "discrete";
    };
    Settings registers;
    int address = 7;
    for (const Case& one : cases)
        registers.add("register", row("v" + std::to_string(address), address,
                                      std::string("type=") + one.type + ", kind=" + kindOf(one.kind))),
            address += 5;
    Source source(registers);
    QVERIFY(source.isUp);
    address = 7;
    for (const Case& one : cases) source.device.server.set(one.kind, address, one.words), address += 5;
    QVERIFY(source.connect());
    address = 7;
    for (const Case& one : cases) {
        const Sample sample = source.next("v" + std::to_string(address));
        QCOMPARE(sample.value, one.value);
        QCOMPARE(sample.status, one.status);
        QCOMPARE(sample.sourceTime, sample.receiveTime); // as old as its answer
        address += 5;
    }
}

void TestModbus::keepsDecimalsOfScaledValues()
{
    Source source({{"register", row("T", 0, "scale=0.1, unit=°C")},
                   {"register", row("p", 1, "scale=0.001, offset=-1")},
                   {"register", row("big", 2, "scale=10")},
                   {"register", row("f", 3, "type=float32")}});
    QVERIFY(source.isUp);
    source.device.server.set('h', 0, {372, 1013, 7, 0x4214, 0xCCCD});
    QVERIFY(source.connect());
    QCOMPARE(source.next("T").value, 37.2);
    QVERIFY(std::abs(source.next("p").value - 0.013) < 1e-15);
    QCOMPARE(source.next("big").value, 70.0);
    QCOMPARE(source.next("f").value, 37.2); // and not 37.20000076293945
    QCOMPARE(source.rig.tags[0].unit, std::string("°C"));
}

void TestModbus::knowsWhenASensorFailed()
{
    Source source({{"register", row("a", 0, "type=int16, failed=0x7FFF -9999")},
                   {"register", row("b", 1, "type=int16, failed=0x8000")},
                   {"register", row("c", 2, "type=float32")}});
    QVERIFY(source.isUp);
    source.device.server.set('h', 0, {0x7FFF, 0x8000, 0x7FC0, 0x0000});
    QVERIFY(source.connect());
    for (const char* tag : {"a", "b", "c"}) {
        const Sample sample = source.next(tag);
        QCOMPARE(sample.status, status::badSensorFailure);
        QVERIFY(std::isnan(sample.value)); // never a silent number
    }
    source.device.server.set('h', 0, {std::uint16_t(-9999)});
    source.next("a");
    QCOMPARE(source.next("a").status, status::badSensorFailure);
    source.device.server.set('h', 0, {5, 6, 0x3F80, 0});
    source.next("c");
    QCOMPARE(source.next("a").value, 5.0);
    QCOMPARE(source.next("b").value, 6.0);
    QCOMPARE(source.next("c").value, 1.0);
}

void TestModbus::readsNeighboursTogether()
{
    // 0 and 9 lie 8 apart and are read together; 19 lies 9 apart; kinds never mix.
    Source source({{"register", row("a", 0)},
                   {"register", row("b", 9)},
                   {"register", row("c", 19)},
                   {"register", row("d", 0, "kind=input")}});
    QVERIFY(source.connect());
    source.rig.run(300ms);
    const int before = source.requests();
    const std::size_t rounds = source.rig.of("a").size();
    source.rig.run(500ms);
    const int asked = source.requests() - before, passed = int(source.rig.of("a").size() - rounds);
    QVERIFY2(std::abs(asked - 3 * passed) <= 3, std::to_string(asked).c_str());
    QCOMPARE(source.longest(), 10);
}

void TestModbus::keepsTheLimitsOfOneRead()
{
    Settings registers;
    for (int i = 0; i < 250; ++i) registers.add("register", row("h" + std::to_string(i), i));
    for (int i = 0; i < 300; ++i) registers.add("register", row("c" + std::to_string(i), i, "kind=coil"));
    Source source(registers);
    QVERIFY(source.isUp);
    source.device.server.set('h', 249, {77});
    source.device.server.set('c', 299, {1});
    QVERIFY(source.connect());
    QCOMPARE(source.next("h249").value, 77.0);
    QCOMPARE(source.next("c299").value, 1.0);
    QCOMPARE(source.longest(), 300); // of coils
    source.rig.stop();
    source.device.server.kill();
    QVERIFY(source.device.server.start());
    Settings fewer{{"longest", "16"}};
    for (int i = 0; i < 100; ++i) fewer.add("register", row("h" + std::to_string(i), i));
    source.device.more = fewer;
    QVERIFY(source.connect());
    source.next("h99");
    QCOMPARE(source.longest(), 16);
}

void TestModbus::countsAddressesAsTheManualDoes()
{
    Source source({{"first_address", "1"}, {"register", row("a", 1)}, {"register", row("z", 300)}});
    QVERIFY(source.isUp);
    source.device.server.set('h', 0, {11});
    source.device.server.set('h', 299, {22});
    QVERIFY(source.connect());
    QCOMPARE(source.next("a").value, 11.0);
    QCOMPARE(source.next("z").value, 22.0);
}

void TestModbus::goesOnBesideAWrongAddress()
{
    // The device has 300 registers; those in the same read go on all the same.
    Source source({{"register", row("good", 298)}, {"register", row("wrong", 301)}, {"register", row("far", 10)}});
    QVERIFY(source.isUp);
    source.device.server.set('h', 298, {5});
    QVERIFY(source.connect());
    QCOMPARE(source.next("good").value, 5.0);
    source.next("far");
    source.rig.run(300ms);
    const std::vector<Sample> wrong = source.rig.of("wrong");
    QCOMPARE(wrong.size(), std::size_t(1)); // reported once
    QCOMPARE(wrong[0].status, status::badConfigurationError);
    const ConnectorStatus said = source.rig.connector->status();
    QCOMPARE(said.state, State::Degraded);
    QVERIFY2(said.why.text().find("“wrong”") != std::string::npos, said.why.text().c_str());
    QVERIFY(!said.remedy.text().empty());
}

void TestModbus::reportsWhatTheDeviceRefuses()
{
    Source source({{"register", row("a", 0)}});
    QVERIFY(source.connect());
    QCOMPARE(source.rig.connector->status().state, State::Connected);
    const std::pair<int, const char*> refusals[] = {
        {4, "failure"}, {6, "busy"}, {11, "unit 1"}, {1, "this kind of request"}, {3, "length"}, {8, "exception 8"}};
    for (const auto& [code, words] : refusals) {
        source.device.server.ask("exception " + QByteArray::number(code) + " 6");
        const auto says = [&, text = words] {
            return source.rig.connector->status().why.text().find(text) != std::string::npos;
        };
        QVERIFY2(source.rig.runUntil(says, 5s), words);
        QCOMPARE(source.rig.connector->status().state, State::Degraded);
        source.rig.read();
        QCOMPARE(qualityOf(source.rig.of("a").back().status), Quality::Bad);
        QVERIFY(source.rig.runUntil([&] { return source.rig.connector->status().state == State::Connected; }, 5s));
        QCOMPARE(source.next("a").status, status::good);
    }
}

void TestModbus::outlivesGarbage_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("noise") << 1;
    QTest::newRow("wrong function") << 2;
    QTest::newRow("too short") << 3;
    QTest::newRow("cut off") << 4;
}

void TestModbus::outlivesGarbage()
{
    QFETCH(int, mode);
    // Over a serial line the checksum finds them all alike.
    for (const ModbusDevice::Line line : {ModbusDevice::Line::Tcp, ModbusDevice::Line::Rtu}) {
        if (line == ModbusDevice::Line::Rtu && mode > 1) continue;
        Source source(
            {{"answer_within", "150 ms"}, {"register", row("a", 0, "type=uint32")}, {"register", row("b", 100)}}, line);
        QVERIFY(source.isUp);
        source.device.server.set('h', 0, {0, 1234});
        QVERIFY(source.connect());
        source.next("b");
        const std::size_t before = source.rig.of("a").size();
        source.device.server.ask("garble " + QByteArray::number(mode) + (mode == 4 ? " 1" : " 2"));
        source.rig.run(400ms);
        QVERIFY(source.rig.hears("a", 10s));
        QVERIFY(source.rig.of("a").size() > before);
        // Nothing that came of it counts as a good value.
        for (const Sample& sample : source.rig.of("a"))
            QVERIFY(sample.value == 1234.0 || qualityOf(sample.status) == Quality::Bad);
    }
}

// Complete and with values, but of another unit, to another function or to another transaction, as from a gateway that mixes them up.
void TestModbus::takesNoAnswerOfAnother_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("says"); // empty: passed over, since the right one follows
    QTest::newRow("unit") << 5 << "of unit 5 where unit 1";
    QTest::newRow("function") << 6 << "to function 4 where function 3";
    QTest::newRow("transaction") << 7 << "";
}

void TestModbus::takesNoAnswerOfAnother()
{
    QFETCH(int, mode);
    QFETCH(QString, says);
    Source source({{"register", row("a", 0)}, {"register", row("b", 100)}});
    QVERIFY(source.isUp);
    source.device.server.set('h', 0, {1234});
    source.device.server.set('h', 100, {77});
    QVERIFY(source.connect());
    source.next("b");
    source.device.server.ask("garble " + QByteArray::number(mode) + " 2");
    const auto isBad = [](const Sample& sample) { return qualityOf(sample.status) == Quality::Bad; };
    const auto hasBad = [&](const char* tag) { return std::ranges::any_of(source.rig.of(tag), isBad); };
    if (!says.isEmpty()) {
        QVERIFY(source.rig.runUntil([&] { return hasBad("a") && hasBad("b"); }, 10s));
        QVERIFY(source.rig.runUntil([&] { return source.rig.gaps.size() == 2; }, 10s)); // each is counted
        for (const Gap& gap : source.rig.gaps) {
            QCOMPARE(gap.cause, Gap::Cause::Unreadable);
            QCOMPARE(gap.lost, std::int64_t(1));
            QVERIFY2(gap.detail.find(says.toStdString()) != std::string::npos, gap.detail.c_str());
        }
    } else {
        source.rig.run(300ms);
        QVERIFY(source.rig.gaps.empty() && !hasBad("a"));
    }
    QCOMPARE(source.next("a").value, 1234.0);
    QCOMPARE(source.next("b").value, 77.0);
    QVERIFY(source.rig.runUntil([&] { return source.rig.connector->status().state == State::Connected; }, 10s));
    for (const char* tag : {"a", "b"})
        for (const Sample& sample : source.rig.of(tag)) QVERIFY(isBad(sample) || sample.value != 0x5A5A);
}

// A device whose answers are right at first and then bent at random: bits turned, bytes put in, taken out, cut off.
void TestModbus::outlivesMutatedFrames()
{
    base::Random random(7, "frames");
    bool bends = true;
    int frames = 0;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto answer = [&](QTcpSocket& socket) {
        for (QByteArray all = socket.readAll(); all.size() >= 12; all.remove(0, 12)) {
            const int count = quint8(all[11]);
            QByteArray frame = all.left(4) + '\0' + char(3 + 2 * count) + all.mid(6, 2) + char(2 * count) +
                               QByteArray(2 * count, '\1');
            for (std::uint64_t left = bends ? random.index(4) : 0; left > 0; --left) {
                const auto at = qsizetype(random.index(std::uint64_t(frame.size()) + 1));
                const auto byte = char(random.index(256));
                const std::uint64_t act = random.index(4);
                if (act == 0 && at < frame.size()) frame[at] = byte;
                if (act == 1) frame.insert(at, byte);
                if (act == 2) frame.remove(at, 1);
                if (act == 3 && random.index(4) == 0) frame.truncate(at);
            }
            socket.write(frame);
            ++frames;
        }
    };
    QObject::connect(&server, &QTcpServer::newConnection, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, [&, socket] { answer(*socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    Device device;
    Rig rig(device);
    const Settings settings{{"host", "127.0.0.1"},
                            {"port", std::to_string(server.serverPort())},
                            {"every", "0"},
                            {"answer_within", "20 ms"},
                            {"register", row("a", 0, "type=float64")},
                            {"register", row("text", 200, "type=text, length=20")},
                            {"register", row("b", 100, "type=uint16")}};
    // One connector after the other, so that the waits before a new attempt do not add up.
    for (int round = 0; round < 60; ++round) {
        QVERIFY(rig.open(settings));
        rig.run(35ms);
    }
    qInfo("%d bent frames", frames);
    QVERIFY(frames > 80);
    bends = false;
    QVERIFY(rig.open(settings));
    QVERIFY(rig.hears("b", 10s));
    QCOMPARE(rig.of("b").back().value, 257.0);
}

void TestModbus::waitsForASlowDevice()
{
    Source source({{"every", "50 ms"}, {"register", row("a", 0)}, {"register", row("b", 100)}});
    QVERIFY(source.connect());
    source.next("b");
    source.device.server.ask("slow 100");
    const int before = source.requests();
    QVERIFY(source.rig.runUntil([&] { return source.rig.connector->status().state == State::Degraded; }, 10s));
    QVERIFY(!source.rig.connector->status().remedy.text().empty());
    QVERIFY(source.rig.runUntil([&] { return source.requests() > before + 5; }, 10s));
    QCOMPARE(source.unbidden(), 0); // one after the other
    source.device.server.ask("slow 0");
    QVERIFY(source.rig.runUntil([&] { return source.rig.connector->status().state == State::Connected; }, 10s));
}

void TestModbus::reportsTextsWhenTheyChange()
{
    Source source({{"register", row("name", 0, "type=text, length=4")}, {"register", row("n", 20)}});
    QVERIFY(source.isUp);
    source.device.server.set('h', 0, {0x4142, 0x4300, 0, 0});
    QVERIFY(source.connect());
    QCOMPARE(source.rig.tags[0].kind, TagKind::Text);
    source.rig.run(400ms);
    QCOMPARE(source.rig.longs.size(), std::size_t(1));
    QCOMPARE(std::get<std::string>(source.rig.longs[0].value), std::string("ABC"));
    source.device.server.set('h', 0, {0x5859});
    source.rig.run(400ms);
    QCOMPARE(source.rig.longs.size(), std::size_t(2));
    QCOMPARE(std::get<std::string>(source.rig.longs[1].value), std::string("XYC"));
}

void TestModbus::writesAndLooksAtIt()
{
    Source source({{"register", row("T", 0, "type=int16, scale=0.1, writable=yes")},
                   {"register", row("f", 1, "type=float32, words=low, writable=yes")},
                   {"register", row("flag", 5, "type=bit, bit=3, writable=yes")},
                   {"register", row("valve", 6, "kind=coil, writable=yes")},
                   {"register", row("name", 10, "type=text, length=3, writable=yes")},
                   {"register", row("big", 20, "type=uint64, writable=yes")}});
    QVERIFY(source.isUp);
    ModbusDevice& server = source.device.server;
    server.set('h', 5, {0x8001});
    QVERIFY(source.connect());
    QVERIFY(source.rig.tags[0].writable);
    const auto wrote = [&](const char* tag, const WriteValue& value) {
        const base::Done done = source.write(tag, value);
        if (!done) qWarning("%s", done.error().what.text().c_str());
        return done.ok();
    };
    QVERIFY(wrote("T", -12.5));
    QCOMPARE(int(std::int16_t(server.get('h', 0))), -125);
    QVERIFY(wrote("f", 20.0));
    QCOMPARE(server.get('h', 1), std::uint16_t(0x0000));
    QCOMPARE(server.get('h', 2), std::uint16_t(0x41A0));
    QVERIFY(wrote("flag", 1.0));
    QCOMPARE(server.get('h', 5), std::uint16_t(0x8009)); // the other bits stay
    QVERIFY(wrote("flag", 0.0));
    QCOMPARE(server.get('h', 5), std::uint16_t(0x8001));
    QVERIFY(wrote("valve", std::string("1")));
    QCOMPARE(server.get('c', 6), std::uint16_t(1));
    QVERIFY(wrote("name", std::string("AbCd")));
    QCOMPARE(server.get('h', 11), std::uint16_t(0x4364));
    QVERIFY(wrote("big", 4294967296.0));
    QCOMPARE(server.get('h', 21), std::uint16_t(1));
    source.rig.read();
    // What the device holds now came with it.
    QCOMPARE(source.rig.of("T").back().value, -12.5);
    QCOMPARE(source.rig.of("f").back().value, 20.0);
    QVERIFY(source.rig.hears("T", 5s)); // and the rounds go on
}

void TestModbus::refusesWhatCannotBeWritten()
{
    Source source({{"register", row("read", 0)},
                   {"register", row("T", 1, "type=int16, scale=0.1, writable=yes")},
                   {"register", row("valve", 6, "kind=coil, writable=yes")},
                   {"register", row("name", 10, "type=text, length=1, writable=yes")}});
    QVERIFY(source.isUp);
    const auto refused = [&](const base::Done& done, const char* words) {
        if (!done.ok() && done.error().what.text().find(words) != std::string::npos) return true;
        qWarning("%s", done.ok() ? "taken" : done.error().what.text().c_str());
        return false;
    };
    QVERIFY(source.rig.open());
    QVERIFY(refused(source.write("T", 1.0), "not connected"));
    QVERIFY(source.connect());
    QVERIFY(refused(source.write("read", 1.0), "writable"));
    QVERIFY(refused(support::writeTo(*source.rig.connector, 99, 1.0, {}), "writable"));
    for (const double value : {4000.0, -4000.0, std::nan(""), double(INFINITY)})
        QVERIFY(refused(source.write("T", value), "does not fit"));
    QVERIFY(refused(source.write("T", std::string("warm")), "does not fit"));
    QVERIFY(refused(source.write("valve", 2.0), "does not fit"));
    QVERIFY(refused(source.write("name", std::string("ABC")), "does not fit"));
    source.device.server.ask("exception 4 5"); // one or two may go to a round
    QVERIFY(refused(source.write("T", 1.0), "failure"));
    QVERIFY(source.rig.hears("T", 5s));
}

void TestModbus::endsAWriteThatIsNotAnswered()
{
    Source source({{"register", row("T", 1, "writable=yes")}});
    QVERIFY(source.connect());
    source.device.server.freeze(true);
    QVERIFY(!source.write("T", 1.0).ok()); // by its own limit
    source.device.server.freeze(false);
    QVERIFY(source.rig.hears("T", 10s));

    source.device.server.freeze(true);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!source.write("T", 1.0, {{}, stop.get_token()}).ok());
    QCOMPARE(source.rig.connector->status().state, State::Connected); // at its limit it would have given the device up
    source.device.server.freeze(false);
    QVERIFY(source.rig.hears("T", 10s));

    // Whoever runs it may stop it from within the event loop that a write turns.
    source.device.server.freeze(true);
    QTimer::singleShot(50, [&] { source.rig.connector->stop(); });
    QVERIFY(!source.write("T", 1.0).ok());
    QCOMPARE(source.rig.connector->status().state, State::Stopped);
}

void TestModbus::comesBackWhenTheAdapterWasPulled()
{
    Source source({{"register", row("a", 0)}}, ModbusDevice::Line::Rtu);
    QVERIFY(source.connect());
    source.next("a");
    source.device.server.kill();
    source.device.server.cutLine();
    QVERIFY(source.rig.runUntil([&] { return source.rig.connector->status().state == State::Retrying; }, 10s));
    QVERIFY(source.rig.runUntil(
        [&] { return source.rig.connector->status().why.text().find("serial port") != std::string::npos; }, 10s));
    QVERIFY(source.device.start());
    QVERIFY(source.rig.hears("a", 15s));
}

void TestModbus::writesOverASerialLine()
{
    Source source({{"register", row("a", 3, "type=float32, writable=yes")}}, ModbusDevice::Line::Rtu);
    QVERIFY(source.connect());
    QVERIFY(source.write("a", 100.0).ok());
    QCOMPARE(source.device.server.get('h', 3), std::uint16_t(0x42C8));
    QVERIFY(source.rig.hears("a", 5s));
}

void TestModbus::refusesWrongSettings()
{
    const Settings host{{"host", "127.0.0.1"}};
    const std::pair<Settings, std::string> wrong[] = {
        {{{"register", row("a", 0)}}, "host"},
        {{{"link", "rtu"}, {"register", row("a", 0)}}, "device"},
        {{{"link", "rtu"}, {"device", "/dev/x"}, {"unit", "0"}, {"register", row("a", 0)}}, "unit"},
        {{{"host", "h"}}, "register"},
        {{{"host", "h"}, {"port", "0"}, {"register", row("a", 0)}}, "port"},
        {{{"host", "h"}, {"register", "name=a"}}, "register/address"},
        {{{"host", "h"}, {"register", "address=1"}}, "register/name"},
        {{{"host", "h"}, {"register", row("a", 65536)}}, "register/address"},
        {{{"host", "h"}, {"register", row("a", 65535, "type=float32")}}, "register/address"},
        {{{"host", "h"}, {"first_address", "1"}, {"register", row("a", 0)}}, "register/address"},
        {{{"host", "h"}, {"register", "name=a, address=1.5"}}, "register/address"},
        {{{"host", "h"}, {"register", row("a", 0, "type=real")}}, "register/type"},
        {{{"host", "h"}, {"register", row("a", 0, "kind=coil, type=int16")}}, "register/type"},
        {{{"host", "h"}, {"register", row("a", 0, "kind=input, writable=yes")}}, "register/writable"},
        {{{"host", "h"}, {"register", row("a", 0, "scale=0")}}, "register/scale"},
        {{{"host", "h"}, {"register", row("a", 0, "failed=lots")}}, "register/failed"},
        {{{"host", "h"}, {"register", row("a", 0)}, {"register", row("a", 1)}}, "register/name"},
        {{{"host", "h"}, {"max_read", "1"}, {"register", row("a", 0, "type=float32")}}, "max_read"}};
    Device device;
    const Rig rig(device);
    for (const auto& [settings, where] : wrong) {
        base::Errors errors;
        rig.connector->open(settings, {}, errors);
        QVERIFY2(!errors.empty(), where.c_str());
        QCOMPARE(errors[0].where, where);
        QCOMPARE(rig.connector->status().state, State::Faulted);
    }
}

void TestModbus::reportsItsReachAndProtection()
{
    Device device;
    const Rig rig(device);
    const auto accessScope = [&](const Settings& settings) {
        const std::vector<AccessScope> all = rig.connector->accessScope(settings);
        return all.size() == 1 ? all[0] : AccessScope{AccessScope::Kind::Command, "none"};
    };
    QCOMPARE(accessScope({{"host", "10.20.4.17"}}), (AccessScope{AccessScope::Kind::Host, "10.20.4.17:502"}));
    QCOMPARE(accessScope({{"host", "fe80::1"}, {"port", "1502"}}),
             (AccessScope{AccessScope::Kind::Host, "[fe80::1]:1502"}));
    QCOMPARE(accessScope({{"link", "rtu"}, {"device", "/dev/ttyUSB0"}}),
             (AccessScope{AccessScope::Kind::Device, "/dev/ttyUSB0"}));
    QCOMPARE(rig.connector
                 ->accessScope(
                     {{"host", "10.20.4.17"}, {"register", row("a", 0)}, {"register", row("b", 1, "writable=yes")}})
                 .back(),
             (AccessScope{AccessScope::Kind::Write, "10.20.4.17:502"}));
    const auto protection = [&](Settings settings) {
        settings.add("register", row("a", 0));
        base::Errors errors;
        rig.connector->open(settings, {}, errors);
        return rig.connector->status().protection;
    };
    QCOMPARE(protection({{"host", "10.20.4.17"}}), Protection::Unsecured);
    QCOMPARE(protection({{"host", "127.0.0.1"}}), Protection::NotNeeded);
    QCOMPARE(protection({{"link", "rtu"}, {"device", "/dev/ttyUSB0"}}), Protection::NotNeeded);
}

void TestModbus::triesASource()
{
    Source source({{"register", row("T", 0, "unit=°C, scale=0.1")}, {"register", row("wrong", 4000)}});
    QVERIFY(source.isUp);
    source.device.server.set('h', 0, {372});
    bool shows = false, complains = false;
    for (const Finding& finding : source.rig.connector->test(source.device.settings(), {})) {
        shows = shows || finding.what.text() == "T = 37.2 °C";
        complains = complains ||
                    (finding.kind == Finding::Kind::Fault && finding.what.text().find("“wrong”") != std::string::npos);
    }
    QVERIFY(shows);
    QVERIFY(complains);
}

// A figure, and that it asks as often as it is answered.
void TestModbus::readsAsFastAsTheDeviceAnswers()
{
    Settings registers{{"every", "0"}};
    for (int i = 0; i < 125; ++i) registers.add("register", row("v" + std::to_string(i), i));
    Source source(registers);
    QVERIFY(source.connect());
    const int before = source.requests();
    QElapsedTimer clock;
    clock.start();
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, [&] {
        const auto now = Connector::Clock::now();
        const auto next = source.rig.connector->work(now);
        source.rig.read();
        timer.start(std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(next - now)));
    });
    timer.start(0);
    QEventLoop loop; // QTest::qWait sleeps between its turns
    QTimer::singleShot(1500, &loop, &QEventLoop::quit);
    loop.exec();
    timer.stop();
    const double perSecond = 1000.0 * (source.requests() - before) / double(clock.elapsed());
    qInfo("%.0f reads of 125 registers a second, %.0f values a second", perSecond, 125.0 * perSecond);
}

TITER_TEST(TestModbus)

} // namespace tst_modbus

#include "tst_modbus.moc"
