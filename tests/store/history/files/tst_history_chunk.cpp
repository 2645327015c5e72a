// Chunks of samples: every bit that is put in comes back, and what is damaged is found.
#include "core/base/math/random.h"
#include "core/store/history/files/chunk.h"
#include "core/store/history/files/chunk_values.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

namespace tst_history_chunk {

using namespace titer::store;
namespace status = titer::connect::status;
using titer::base::Random;

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t start = 1'780'000'000 * second;

std::vector<Point> points(std::size_t count, const std::function<Point(std::size_t)>& make)
{
    std::vector<Point> made;
    for (std::size_t i = 0; i < count; ++i) made.push_back(make(i));
    return made;
}

// Empty where all came back.
std::string whatDiffers(const std::vector<Point>& put)
{
    const Bytes bytes = encodeChunk(put);
    Samples back;
    if (!decodeChunk(bytes, back, true)) return "not decoded";
    if (back.size() != put.size()) return "another number";
    for (std::size_t i = 0; i < put.size(); ++i) {
        if (!isSameSample(back.point(i), put[i])) return "sample " + std::to_string(i);
        if (back.received[i] != put[i].received) return "receive time " + std::to_string(i);
    }
    Samples without;
    if (!decodeChunk(bytes, without, false) || without.time != back.time) return "without receive times";
    return {};
}

// A sensor with `decimals`, once a second, as a random walk.
std::vector<Point> sensor(std::size_t count, int decimals, Random random)
{
    const double power = std::pow(10.0, decimals);
    double steps = std::round(37.2 * power);
    return points(count, [&](std::size_t i) {
        steps += std::round(random.normal() * 3.0);
        const std::int64_t time = start + std::int64_t(i) * second;
        return Point{time, time, steps / power, status::good};
    });
}

} // namespace

class HistoryChunkTest : public QObject {
    Q_OBJECT

private slots:
    void decimalSensorsComeBackAndStaySmall()
    {
        for (int decimals = 0; decimals < 7; ++decimals) {
            const std::vector<Point> put = sensor(1024, decimals, Random(1, "sensor"));
            QCOMPARE(whatDiffers(put), std::string());
            const double size = double(encodeChunk(put).size()) / 1024.0;
            QVERIFY2(size < 1.2, qPrintable(QString("%1 decimals: %2 bytes a point").arg(decimals).arg(size)));
        }
    }

    void jitterOfSomeMillisecondsCostsLessThanAByte()
    {
        Random random(2, "jitter");
        std::vector<Point> put = sensor(1024, 3, Random(1, "sensor"));
        for (Point& point : put) {
            point.time += std::int64_t(random.index(8)) * 1000;
            point.received = point.time;
        }
        QCOMPARE(whatDiffers(put), std::string());
        QVERIFY(encodeChunk(put).size() < 2 * 1024);
    }

    void numbersOf32BitsAreStoredAsWhatTheyWere()
    {
        std::vector<Point> put = sensor(1024, 2, Random(1, "sensor"));
        for (Point& point : put) point.value = double(float(point.value));
        QCOMPARE(whatDiffers(put), std::string());
        QVERIFY(encodeChunk(put).size() < 1300);
        Random random(3, "float");
        for (Point& point : put) point.value = double(float(random.normal()));
        QCOMPARE(whatDiffers(put), std::string());
        QVERIFY(encodeChunk(put).size() < 4300);
    }

    void randomDoublesComeBack()
    {
        Random random(4, "double");
        const std::vector<Point> put = points(3000, [&](std::size_t i) {
            const std::int64_t time = start + std::int64_t(i) * second + std::int64_t(random.index(second));
            return Point{time, time + std::int64_t(random.index(9'000'000)), random.normal() * 1e-7, status::good};
        });
        QCOMPARE(whatDiffers(put), std::string());
        QVERIFY(double(encodeChunk(put).size()) / 3000.0 < 15.0);
    }

    void anyBitsComeBack()
    {
        Random random(5, "bits");
        for (int round = 0; round < 300; ++round) {
            const std::size_t count = 1 + random.index(300);
            const std::uint64_t mask = random.bits();
            std::vector<Point> put = points(count, [&](std::size_t) {
                return Point{std::int64_t(random.bits() >> (random.bits() & 63)), std::int64_t(random.bits() & mask),
                             std::bit_cast<double>(random.bits() & mask), std::uint32_t(random.bits())};
            });
            QCOMPARE(whatDiffers(put), std::string());
        }
    }

    void whatIsNoNumberComesBack()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const double payload = std::bit_cast<double>(std::uint64_t(0x7FF8000000001234));
        const double infinite = std::numeric_limits<double>::infinity();
        const double odd[] = {none, payload, infinite, -infinite, -0.0, 0.0, 5e-324, 1.7976931348623157e308, -none};
        std::vector<Point> put = sensor(1024, 2, Random(1, "sensor"));
        for (std::size_t i = 0; i < put.size(); i += 100) put[i].value = odd[(i / 100) % std::size(odd)];
        for (std::size_t i = 500; i < 700; ++i) put[i] = {put[i].time, put[i].received, none, status::badDeviceFailure};
        QCOMPARE(whatDiffers(put), std::string());
        QVERIFY(encodeChunk(put).size() < 1700);
        for (const double value : odd) QCOMPARE(whatDiffers({{1, 2, value, status::bad}}), std::string());
        QCOMPARE(whatDiffers(std::vector<Point>(9, {start, start, none, status::bad})), std::string());
    }

    void aConstantDelayCostsNothing()
    {
        std::vector<Point> put = sensor(1024, 2, Random(1, "sensor"));
        const std::size_t without = encodeChunk(put).size();
        for (Point& point : put) point.received = point.time + 7000;
        QCOMPARE(whatDiffers(put), std::string());
        QVERIFY(encodeChunk(put).size() <= without + 2);
    }

    void anyFlippedByteIsFound()
    {
        const Bytes whole = encodeChunk(sensor(200, 2, Random(1, "sensor")));
        Samples samples;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            for (const int bit : {0, 3, 7}) {
                Bytes broken = whole;
                broken[i] ^= std::byte(1 << bit);
                QVERIFY(!decodeChunk(broken, samples, true));
                QCOMPARE(samples.size(), std::size_t(0));
            }
            QVERIFY(!decodeChunk(std::span(whole).first(i), samples, true));
        }
    }

    // The checksum is right, the rest is anything: nothing may be read beyond what is there.
    void forgedBytesAreSurvived()
    {
        Random random(6, "forged");
        const Bytes whole = encodeChunk(sensor(200, 2, Random(1, "sensor")));
        Samples samples;
        for (int round = 0; round < 20'000; ++round) {
            Bytes forged(whole.begin(), whole.end() - 8);
            if (random.index(4) == 0) forged.resize(random.index(forged.size()));
            for (std::uint64_t n = random.index(6); n > 0 && !forged.empty(); --n)
                forged[random.index(forged.size())] = std::byte(random.bits());
            seal(forged);
            if (decodeChunk(forged, samples, true)) QVERIFY(samples.received.size() == samples.size());
        }
    }

    void spectraComeBack()
    {
        Random random(7, "spectrum");
        std::vector<double> spectrum(3000), back(3000);
        for (double& value : spectrum) value = std::round(random.normal(0.4, 0.01) * 1e5) / 1e5;
        Bytes bytes;
        putValues(bytes, spectrum);
        ByteReader in(bytes);
        readValues(in, back);
        QVERIFY(in.ok());
        QVERIFY(back == spectrum);
        QVERIFY(bytes.size() < 3000 * 2);
    }
};

TITER_TEST(HistoryChunkTest)

} // namespace tst_history_chunk

#include "tst_history_chunk.moc"
