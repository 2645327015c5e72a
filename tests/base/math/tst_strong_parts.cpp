// Strongly connected parts, against graphs whose parts are plain to see and against reachability of random ones.
#include "core/base/math/random.h"
#include "core/base/math/strong_parts.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_strong_parts {

using namespace titer;
using Edges = std::vector<std::vector<int>>;

// Which nodes each one reaches, itself included.
std::vector<std::vector<bool>> reachOf(const Edges& next)
{
    std::vector<std::vector<bool>> reach(next.size(), std::vector<bool>(next.size()));
    for (std::size_t from = 0; from < next.size(); ++from) {
        std::vector<int> open{int(from)};
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            if (reach[from][std::size_t(node)]) continue;
            reach[from][std::size_t(node)] = true;
            open.insert(open.end(), next[std::size_t(node)].begin(), next[std::size_t(node)].end());
        }
    }
    return reach;
}

class StrongPartsTest : public QObject {
    Q_OBJECT

private slots:
    void aChainIsPartsOfOneDownstreamFirst();
    void aLoopIsOnePartInTheOrderInWhichItIsMet();
    void aLongChainNeedsNoDeepStack();
    void nodesShareAPartWhereEachReachesTheOther();
};

void StrongPartsTest::aChainIsPartsOfOneDownstreamFirst()
{
    const base::StrongParts found = base::strongParts({{1}, {2}, {}});
    QCOMPARE(found.parts, (Edges{{2}, {1}, {0}}));
    QCOMPARE(found.partOf, (std::vector<int>{2, 1, 0}));
}

void StrongPartsTest::aLoopIsOnePartInTheOrderInWhichItIsMet()
{
    // 0 leads into the loop 1 3 2, which leads to 4; 4 leads to itself.
    const base::StrongParts found = base::strongParts({{1}, {3}, {1, 4}, {2}, {4}});
    QCOMPARE(found.parts, (Edges{{4}, {1, 3, 2}, {0}}));
    QCOMPARE(found.partOf, (std::vector<int>{2, 1, 1, 1, 0}));
}

void StrongPartsTest::aLongChainNeedsNoDeepStack()
{
    constexpr int length = 1'000'000;
    Edges next(length);
    for (int i = 0; i + 1 < length; ++i) next[std::size_t(i)] = {i + 1};
    QCOMPARE(base::strongParts(next).parts.size(), std::size_t(length));
}

void StrongPartsTest::nodesShareAPartWhereEachReachesTheOther()
{
    constexpr int nodes = 30;
    for (int graph = 0; graph < 200; ++graph) {
        base::Random random(std::uint64_t(graph), "strong parts");
        Edges next(nodes);
        for (int edge = 0; edge < 15 + graph % 40; ++edge)
            next[std::size_t(random.index(nodes))].push_back(int(random.index(nodes)));
        const std::vector<std::vector<bool>> reach = reachOf(next);
        const base::StrongParts found = base::strongParts(next);
        for (std::size_t a = 0; a < nodes; ++a)
            for (std::size_t b = 0; b < nodes; ++b) {
                QCOMPARE(found.partOf[a] == found.partOf[b], reach[a][b] && reach[b][a]);
                if (reach[a][b]) QVERIFY(found.partOf[a] >= found.partOf[b]);
            }
    }
}

TITER_TEST(StrongPartsTest)

} // namespace tst_strong_parts

#include "tst_strong_parts.moc"
