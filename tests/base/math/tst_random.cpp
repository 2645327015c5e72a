// The generator against its published vectors, and the draws against their distributions.
#include "core/base/math/random.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <set>
#include <vector>

namespace tst_random {

using namespace titer::base;

using Words = std::array<std::uint32_t, 4>;

class TestRandom : public QObject {
    Q_OBJECT

private slots:
    void givesThePublishedVectors();
    void repeatsAStreamExactly();
    void keepsStreamsApart();
    void drawsUniformNumbers();
    void drawsNormalNumbers();
    void drawsEveryIndexAlike();
};

// kat_vectors of the Random123 distribution, "philox4x32 10".
void TestRandom::givesThePublishedVectors()
{
    QVERIFY((philox({0, 0, 0, 0}, {0, 0}) == Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    const std::uint32_t all = 0xffffffff;
    QVERIFY((philox({all, all, all, all}, {all, all}) == Words{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    QVERIFY((philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}) ==
             Words{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

void TestRandom::repeatsAStreamExactly()
{
    Random a(42, "noise/production.ph"), b(42, "noise/production.ph");
    for (int i = 0; i < 1000; ++i) QCOMPARE(a.bits(), b.bits());
    // The first draws of seed 0, so that files made from a seed stay what they are.
    const Words words = philox({0, 0, 0x84222325, 0xcbf29ce4}, {0, 0});
    Random unnamed(0, "");
    QCOMPARE(unnamed.bits(), std::uint64_t(words[1]) << 32 | words[0]);
    QCOMPARE(unnamed.bits(), std::uint64_t(words[3]) << 32 | words[2]);
}

void TestRandom::keepsStreamsApart()
{
    std::set<std::uint64_t> seen;
    for (std::uint64_t seed : {0u, 1u, 2u})
        for (const char* name : {"", "a", "b", "ab"}) {
            Random random(seed, name);
            for (int i = 0; i < 100; ++i) seen.insert(random.bits());
        }
    QCOMPARE(seen.size(), std::size_t(1200));
}

void TestRandom::drawsUniformNumbers()
{
    Random random(1, "uniform");
    std::vector<int> bins(20);
    double sum = 0.0;
    constexpr int count = 200000;
    for (int i = 0; i < count; ++i) {
        const double u = random.uniform();
        QVERIFY(u >= 0.0 && u < 1.0);
        ++bins[std::size_t(u * 20.0)];
        sum += u;
    }
    double chiSquare = 0.0;
    for (const int n : bins) chiSquare += (n - count / 20.0) * (n - count / 20.0) / (count / 20.0);
    QVERIFY2(chiSquare < 43.8, std::to_string(chiSquare).c_str()); // 0.1 % point with 19 degrees of freedom
    QVERIFY(std::abs(sum / count - 0.5) < 4.0 * std::sqrt(1.0 / 12.0 / count));
}

void TestRandom::drawsNormalNumbers()
{
    Random random(1, "normal");
    constexpr int count = 200000;
    double sum = 0.0, squares = 0.0, fourths = 0.0;
    int beyond = 0;
    for (int i = 0; i < count; ++i) {
        const double x = random.normal();
        sum += x;
        squares += x * x;
        fourths += x * x * x * x;
        beyond += std::abs(x) > 1.959964;
    }
    QVERIFY(std::abs(sum / count) < 4.0 / std::sqrt(count));
    QVERIFY(std::abs(squares / count - 1.0) < 4.0 * std::sqrt(2.0 / count));
    QVERIFY(std::abs(fourths / count - 3.0) < 4.0 * std::sqrt(96.0 / count));
    QVERIFY(std::abs(beyond / double(count) - 0.05) < 4.0 * std::sqrt(0.05 * 0.95 / count));
}

void TestRandom::drawsEveryIndexAlike()
{
    Random random(3, "index");
    std::vector<int> bins(7);
    for (int i = 0; i < 70000; ++i) ++bins[random.index(7)];
    for (const int n : bins) QVERIFY(std::abs(n - 10000) < 4 * 93);
    QCOMPARE(random.index(0), 0u);
    QCOMPARE(random.index(1), 0u);
}

TITER_TEST(TestRandom)

} // namespace tst_random

#include "tst_random.moc"
