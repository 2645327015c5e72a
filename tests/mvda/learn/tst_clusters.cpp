// Clusters against R's hclust, cutree and kmeans (R 4.2.2) of the same scaled rows: scale(x), dist(x).
#include "core/mvda/learn/cluster_ways.h"
#include "core/mvda/learn/clusters.h"
#include "tests/mvda/learn/formula_table.h"
#include "tests/support/test_program.h"

namespace tst_clusters {

using namespace titer;
using namespace titer::mvda;
using Eigen::Index;

class ClustersTest : public QObject {
    Q_OBJECT

private slots:
    void rowsJoinAsInHclust_data();
    void rowsJoinAsInHclust();
    void kMeansIsThatOfR();
    void theNumberIsFoundBySilhouettes();
    void equalRowsMakeNoClusterOfTheirOwn();
    void newRowsGoToTheNearestCentre();
    void whatCannotBeClusteredIsNamed();
};

void ClustersTest::rowsJoinAsInHclust_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QVector<double>>("heights"); // the last five
    QTest::addColumn<QVector<int>>("places");     // cutree(h, 4); none where ties leave a choice
    const auto row = [](ClusterWay way, const QVector<double>& heights, const QVector<int>& places) {
        QTest::newRow(nameOf(way)) << int(way) << heights << places;
    };
    row(ClusterWay::Ward, {3.1741516662, 3.3861603185, 4.2541392467, 5.6961834971, 6.3922566433},
        {1, 2, 2, 3, 2, 1, 3, 2, 2, 4, 3, 1, 3, 3, 2, 2, 4, 3, 1, 3, 4, 2, 4, 3});
    row(ClusterWay::Complete, {2.6008716139, 2.8992366240, 2.8992366240, 4.2147777388, 4.7099777327},
        {1, 2, 3, 4, 3, 1, 4, 2, 2, 2, 4, 1, 4, 4, 2, 3, 2, 4, 1, 4, 2, 2, 2, 4});
    row(ClusterWay::Average, {1.8164924788, 1.9255484906, 2.3139353707, 2.6039212075, 2.7274467799},
        {1, 2, 2, 3, 2, 3, 3, 2, 2, 4, 3, 1, 3, 3, 2, 2, 4, 3, 1, 3, 4, 2, 4, 3});
    row(ClusterWay::Single, {1.2547719134, 1.2547719134, 1.2547719134, 1.2547719134, 1.7525884094}, {});
}

void ClustersTest::rowsJoinAsInHclust()
{
    QFETCH(int, way);
    QFETCH(QVector<double>, heights);
    QFETCH(QVector<int>, places);
    const base::Result<Clusters> clusters = clustersOf(formulaBlock(), {.way = ClusterWay(way), .count = 4});
    QVERIFY(clusters.ok());
    QCOMPARE(clusters->merges.size(), std::size_t(23));
    QCOMPARE(clusters->merges[0].a, -2);
    QCOMPARE(clusters->merges[0].b, -9);
    for (qsizetype i = 0; i < 5; ++i)
        QVERIFY(std::abs(clusters->merges[std::size_t(18 + i)].height - heights[i]) < 1e-9);
    for (qsizetype i = 0; i < places.size(); ++i) QCOMPARE(clusters->places[std::size_t(i)] + 1, places[i]);
}

// kmeans(x, 4, nstart = 200): the sums of squares, and the rows of each; its mean silhouette by the formula of Rousseeuw.
void ClustersTest::kMeansIsThatOfR()
{
    const base::Result<Clusters> clusters = clustersOf(formulaBlock(), {.count = 4});
    QVERIFY(clusters.ok());
    QVERIFY(std::abs(clusters->within.sum() - 22.665681483375) < 1e-10);
    QVERIFY(std::abs(clusters->total - 69.0) < 1e-10);
    QVERIFY(std::abs(clusters->silhouettes.mean() - 0.341722673262) < 1e-10);
    const std::vector<int> ofR{1, 4, 4, 2, 4, 1, 3, 4, 4, 2, 3, 1, 3, 3, 4, 4, 2, 3, 1, 3, 2, 4, 2, 2};
    QCOMPARE(clusters->places, byFirstRow(ofR));
}

void ClustersTest::theNumberIsFoundBySilhouettes()
{
    Block table{.names = {"x", "y"}, .units = {"", ""}, .cells = MatrixXd(18, 2)};
    for (int i = 0; i < 18; ++i)
        table.cells.row(i) << 10.0 * (i % 3) + 0.1 * i, 10.0 * (i % 3 == 1) + 0.07 * ((5 * i) % 9);
    for (const ClusterWay way : {ClusterWay::KMeans, ClusterWay::Ward, ClusterWay::Single}) {
        const base::Result<Clusters> clusters = clustersOf(table, {.way = way});
        QVERIFY(clusters.ok());
        QCOMPARE(clusters->count(), 3);
        QCOMPARE(clusters->tried.size(), std::size_t(9));
        for (std::size_t i = 0; i < 18; ++i) QCOMPARE(clusters->places[i], int(i % 3));
    }
}

// As many clusters as rows that differ: each start that draws one twice is mended.
void ClustersTest::equalRowsMakeNoClusterOfTheirOwn()
{
    Block table{.names = {"x"}, .units = {""}, .cells = MatrixXd(9, 1)};
    table.cells << 1, 1, 1, 1, 1, 1, 2, 3, 9;
    const base::Result<Clusters> clusters = clustersOf(table, {.count = 4, .starts = 1});
    QVERIFY(clusters.ok());
    QCOMPARE(clusters->places, std::vector<int>({0, 0, 0, 0, 0, 0, 1, 2, 3}));
    QVERIFY(clusters->within.sum() == 0.0 && clusters->silhouettes[8] == 0.0 && clusters->silhouettes[0] == 1.0);
}

void ClustersTest::newRowsGoToTheNearestCentre()
{
    const Block table = formulaBlock();
    const base::Result<Clusters> clusters = clustersOf(table, {.count = 4});
    QVERIFY(clusters.ok());
    const base::Result<ClusterPrediction> own = predict(*clusters, table);
    QVERIFY(own.ok() && own->places == clusters->places && own->outside.empty());
    Block far = table;
    far.cells(3, 2) = 100.0;
    const base::Result<ClusterPrediction> said = predict(*clusters, far);
    QVERIFY(said.ok() && said->outside.size() == 1 && said->outside[0].row == 3 && said->outside[0].column == 2);
    far.cells(3, 2) = NAN;
    QVERIFY(!predict(*clusters, far));
}

void ClustersTest::whatCannotBeClusteredIsNamed()
{
    const auto fault = [](const Block& table, const ClusterRequest& request) {
        const base::Result<Clusters> clusters = clustersOf(table, request);
        return clusters ? QString() : QString::fromStdString(clusters.error().what.text());
    };
    Block table = formulaBlock();
    QVERIFY(fault(table, {.count = 25}).contains("25 clusters are asked for, and 24 rows differ"));
    table.cells(2, 0) = NAN;
    QVERIFY(fault(table, {}).contains(QString::fromUtf8("“a” is missing in row 3")));
    table.cells.col(0).setConstant(1.0);
    QVERIFY(fault(table, {}).contains(QString::fromUtf8("“a” is 1 in every row")));
    table.cells.setConstant(1.0);
    QVERIFY(fault(table, {.scale = Scale::None}).contains("1 rows differ"));
}

TITER_TEST(ClustersTest)

} // namespace tst_clusters

#include "tst_clusters.moc"
