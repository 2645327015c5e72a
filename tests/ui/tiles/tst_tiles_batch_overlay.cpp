// The batch overlay: which batches it takes, how it aligns them, and what it says of the one that runs.
#include "tests/support/test_program.h"
#include "tests/support/ui/tiles.h"
#include "tests/support/ui/warnings.h"

#include <QTest>

#include <cmath>

namespace tst_tiles_batch_overlay {

using namespace titer;
using namespace titer::tiles;
using support::Stage;

namespace {

constexpr double day = 86400.0;
const app::FeedTag cells{.id = "src-1/VCD", .label = "Viable cells", .unit = "1e6 cells/mL"};
const app::FeedTag fed{.id = "src-1/fed", .label = "Volume fed", .unit = "L"};

// Thirteen batches of 14 days, one after the other with a day between; the last one stands on day 9.
constexpr int count = 13;
double beginOf(int batch)
{
    return batch * 15 * day;
}

Stage stageOfBatches()
{
    Stage stage({cells, fed});
    std::vector<app::FeedPhase> batches, phases;
    app::DataTrace line, volume;
    const double now = beginOf(count - 1) + 9 * day;
    for (int b = 0; b < count; ++b) {
        const bool runs = b + 1 == count;
        batches.push_back(
            {"", "B-" + std::to_string(405 + b), beginOf(b), runs ? std::nan("") : beginOf(b) + 14 * day});
        // Fed from another day on in each.
        if (b != 2) phases.push_back({"", "Feed", beginOf(b) + (2 + b % 3) * day, batches.back().to});
        for (double t = 0; t <= 14 * day && beginOf(b) + t <= now; t += day / 8) {
            line.x.push_back(beginOf(b) + t);
            line.y.push_back((23 + std::sin(b * 2.1)) / (1 + std::exp(-(t / day - 4 - 0.1 * (b % 4)) / 1.2)));
            volume.x.push_back(beginOf(b) + t);
            volume.y.push_back(t / day * 10);
        }
        line.x.push_back(beginOf(b) + 14 * day + 3600);
        line.y.push_back(std::nan(""));
        volume.x.push_back(beginOf(b) + 14 * day + 3600);
        volume.y.push_back(0.0);
    }
    stage.feed->setNow(now);
    stage.feed->setBatches(batches);
    stage.feed->setPhases(phases);
    stage.feed->setLine(cells.id, line);
    stage.feed->setLine(fed.id, volume);
    return stage;
}

app::Tile tileOf(connect::Settings settings = {})
{
    return {.id = "t1", .type = "batch_overlay", .tags = {cells.id}, .settings = std::move(settings)};
}

} // namespace

class TstTilesBatchOverlay : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void cleanup() { look::Theme::current().choose(look::Choice::Light); }

    void namesTheKindOfItsEnvelope_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::addRow("mean") << "mean"
                              << "mean ± 3 s of 12 batch";
        QTest::addRow("range") << "min-max"
                               << "min-max of 12 batch";
        QTest::addRow("best") << "best"
                              << "best run: B-";
    }
    void namesTheKindOfItsEnvelope()
    {
        QFETCH(QString, kind);
        QFETCH(QString, words);
        Stage stage = stageOfBatches();
        TileView& view = stage.show(tileOf({{"envelope", kind.toStdString()}}), {700, 320});
        QVERIFY2(view.sentence().contains(words), qPrintable(view.sentence()));
        QVERIFY2(view.sentence().contains("B-417"), qPrintable(view.sentence()));
    }

    void asksForAllOfTheBatchesThatItShows()
    {
        Stage stage = stageOfBatches();
        stage.show(tileOf({{"count", "5"}}), {700, 320});
        QCOMPARE(stage.feed->asked().size(), std::size_t(1));
        QCOMPARE(stage.feed->asked().begin()->second.window.from, beginOf(count - 6));
    }

    void leavesOutBatchesWithoutThePhaseAndSaysSo()
    {
        Stage stage = stageOfBatches();
        TileView& view = stage.show(tileOf({{"align", "phase"}, {"phase", "Feed"}}), {700, 320});
        QVERIFY2(view.remark().startsWith("aligned on Feed, 1 batch"), qPrintable(view.remark()));
        QVERIFY2(view.sentence().contains("mean ± 3 s of 11 batch"), qPrintable(view.sentence()));
    }

    void drawsOverAProgress()
    {
        Stage stage = stageOfBatches();
        TileView& view = stage.show(tileOf({{"align", "progress"}, {"progress", fed.id}}), {700, 320});
        QCOMPARE(view.remark(), QString("over Volume fed"));
        QVERIFY2(view.numbers().startsWith("Volume fed [L],B-417,B-405,"), qPrintable(view.numbers().left(80)));
        QVERIFY(view.numbers().contains("\n140,"));
    }

    void saysThatThereAreTooFew()
    {
        Stage stage = stageOfBatches();
        TileView& view = stage.show(tileOf({{"count", "1"}}), {700, 320});
        QVERIFY2(!view.sentence().contains("mean"), qPrintable(view.sentence()));
        stage.feed->setBatches({});
        stage.settle();
        QVERIFY(view.sentence().endsWith("empty"));
    }

    void looksRightInEveryLook()
    {
        const support::Warnings warnings;
        for (const auto& [choice, name] :
             {std::pair(look::Choice::Light, "light"), std::pair(look::Choice::Dark, "dark"),
              std::pair(look::Choice::Wall, "wall")}) {
            look::Theme::current().choose(choice);
            Stage stage = stageOfBatches();
            stage.show(tileOf(), choice == look::Choice::Wall ? QSize(1000, 620) : QSize(700, 300));
            QVERIFY(support::inked(stage.picture(QStringLiteral("batch_overlay-%1").arg(QLatin1String(name)))) > 0.02);
        }
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(TstTilesBatchOverlay)

} // namespace tst_tiles_batch_overlay

#include "tst_tiles_batch_overlay.moc"
