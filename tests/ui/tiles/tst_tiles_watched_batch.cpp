// The tiles of a batch that a source watches: they find its tags by any one of them, and say how it is.
#include "tests/support/test_program.h"
#include "tests/support/ui/tiles.h"
#include "tests/support/ui/warnings.h"
#include "ui/tiles/parts/watched_batch.h"

#include <QTest>

#include <cmath>

namespace tst_tiles_watched_batch {

using namespace titer;
using namespace titer::tiles;
using support::Stage;

namespace {

constexpr double hour = 3600.0;

// Tags of a model of two variables with dots in their names, from a source of its own.
Stage watchedStage(bool isOut)
{
    std::vector<app::FeedTag> tags;
    for (const char* name : {"score1", "score2", "t2", "t2_95", "t2_99", "spe", "spe_95", "spe_99", "dmodx", "dmodx_99",
                             "maturity", "in_control", "t2.tank.pH", "t2.tank.feed", "spe.tank.pH", "spe.tank.feed"})
        tags.push_back({std::string("src-1/good.") + name, std::string("good.") + name,
                        std::string_view(name) == "maturity" ? "%" : "1"});
    tags.push_back({"src-1/good.ellipse", "good.ellipse", "1", connect::TagKind::Array});
    tags.push_back({"src-1/good.alarm", "good.alarm", "", connect::TagKind::Text});
    tags.push_back({"src-1/pH", "pH", "pH"});
    Stage stage(tags);
    stage.feed->setNow(20 * hour);
    const auto set = [&](const char* name, double value) {
        app::FeedValue now;
        now.value = value;
        now.quality = app::FeedValue::Quality::Good;
        now.status = connect::status::good;
        now.age = 0.0;
        stage.feed->setValue(std::string("src-1/good.") + name, now);
        app::DataTrace line;
        for (int i = 0; i <= 20; ++i) {
            line.x.push_back(i * hour);
            line.y.push_back(value * (0.5 + 0.025 * i));
        }
        stage.feed->setLine(std::string("src-1/good.") + name, line);
    };
    for (const auto& [name, value] : {std::pair{"score1", 1.5},
                                      {"score2", -0.5},
                                      {"t2", 3.2},
                                      {"t2_95", 7.0},
                                      {"t2_99", 12.0},
                                      {"spe_95", 5.0},
                                      {"spe_99", 8.0},
                                      {"dmodx_99", 2.0},
                                      {"maturity", 42.0},
                                      {"t2.tank.pH", 3.0},
                                      {"t2.tank.feed", 0.2},
                                      {"spe.tank.pH", 0.5}})
        set(name, value);
    set("spe", isOut ? 20.0 : 2.0);
    set("dmodx", isOut ? 3.2 : 1.0);
    set("spe.tank.feed", isOut ? 19.5 : 1.5);
    set("in_control", isOut ? 0.0 : 1.0);
    app::FeedValue words;
    words.text = isOut ? "SPE beyond its 99 % limit since 7 h: tank.feed (60), tank.pH (1)" : "in control";
    words.quality = app::FeedValue::Quality::Good;
    stage.feed->setValue("src-1/good.alarm", words);
    app::FeedValue ellipse;
    for (int i = 0; i < 48; ++i) {
        ellipse.array.push_back(3.0 * std::cos(i * 0.1309));
        ellipse.array.push_back(2.0 * std::sin(i * 0.1309));
    }
    ellipse.quality = app::FeedValue::Quality::Good;
    stage.feed->setValue("src-1/good.ellipse", ellipse);
    return stage;
}

app::Tile tileOf(const char* type, const char* tag, connect::Settings settings = {})
{
    return {.id = "t1", .type = type, .tags = {tag}, .settings = std::move(settings)};
}

} // namespace

class TstTilesWatchedBatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void findsItsTagsByAnyOfThem()
    {
        const Stage stage = watchedStage(false);
        for (const char* tag : {"src-1/good.t2", "src-1/good.spe.tank.pH", "src-1/good.alarm", "src-1/good.in_control"})
            QCOMPARE(watchedBatch(*stage.feed, tag), std::string("src-1/good"));
        for (const char* tag : {"src-1/pH", "src-1/good", ""}) QCOMPARE(watchedBatch(*stage.feed, tag), std::string());
        QCOMPARE(watchedVariables(*stage.feed, "src-1/good", ".spe."),
                 (std::vector<std::string>{"tank.pH", "tank.feed"}));
    }

    void saysHowTheBatchIs_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("isOut");
        QTest::addColumn<QString>("words");
        QTest::newRow("maturity") << "batch_maturity" << false << "42";
        QTest::newRow("in control") << "batch_maturity" << false << "in control";
        QTest::newRow("out of control") << "batch_maturity" << true << "since 7 h: tank.feed (60)";
        QTest::newRow("within") << "batch_control" << false << "within its limit of 12";
        QTest::newRow("beyond") << "batch_control" << true << "beyond its limit of 8";
        QTest::newRow("largest") << "batch_contributions" << true << "largest: tank.feed 19.5";
        QTest::newRow("scores") << "batch_scores" << false << "21 point";
    }
    void saysHowTheBatchIs()
    {
        QFETCH(QString, type);
        QFETCH(bool, isOut);
        QFETCH(QString, words);
        Stage stage = watchedStage(isOut);
        const support::Warnings warnings;
        TileView& view = stage.show(tileOf(qPrintable(type), "src-1/good.t2"), {500, 320});
        QVERIFY2(view.sentence().contains(words), qPrintable(view.sentence()));
        QVERIFY(!view.numbers().isEmpty());
        QVERIFY(support::inked(stage.picture(type)) > 0.0);
        QCOMPARE(warnings.messages(), QStringList());
    }

    // T² in place of SPE, by the setting.
    void showsThePartsOfT2()
    {
        Stage stage = watchedStage(true);
        TileView& view = stage.show(tileOf("batch_contributions", "src-1/good.spe", {{"of", "t2"}}), {500, 320});
        QVERIFY2(view.sentence().contains("largest: tank.pH 3"), qPrintable(view.sentence()));
        QVERIFY2(view.numbers().startsWith("variable,contribution to T²\ntank.pH,3\ntank.feed,0.2"),
                 qPrintable(view.numbers()));
    }

    // Which has one limit.
    void showsDModX()
    {
        Stage stage = watchedStage(true);
        const support::Warnings warnings;
        TileView& view = stage.show(tileOf("batch_control", "src-1/good.spe", {{"figure", "dmodx"}}), {500, 320});
        QCOMPARE(view.title(), QString("DModX of the batch"));
        QVERIFY2(view.sentence().contains("DModX 3.20, beyond its limit of 2.00"), qPrintable(view.sentence()));
        QVERIFY2(view.numbers().contains("good.dmodx_99") && !view.numbers().contains("spe"),
                 qPrintable(view.numbers()));
        QVERIFY(support::inked(stage.picture("dmodx")) > 0.0);
        QCOMPARE(warnings.messages(), QStringList());
    }

    // The next batch begins where maturity falls back.
    void theScoresAreThoseOfTheLastBatch()
    {
        Stage stage = watchedStage(false);
        app::DataTrace maturity;
        for (int i = 0; i <= 20; ++i) {
            maturity.x.push_back(i * hour);
            maturity.y.push_back(i < 15 ? 60.0 + i : i - 15.0);
        }
        stage.feed->setLine("src-1/good.maturity", maturity);
        const TileView& view = stage.show(tileOf("batch_scores", "src-1/good.maturity"), {500, 320});
        QVERIFY2(view.sentence().contains("6 point"), qPrintable(view.sentence()));
    }

    // A sample may reach several points at once.
    void ofSeveralPointsAtOneTimeTheLastIsShown()
    {
        Stage stage = watchedStage(false);
        for (const auto& [name, step] : {std::pair{"score1", 1.0}, {"score2", 2.0}, {"maturity", 5.0}}) {
            app::DataTrace line;
            line.x = {0.0, hour, hour};
            line.y = {0.0, step, 2.0 * step};
            stage.feed->setLine(std::string("src-1/good.") + name, line);
        }
        const TileView& view = stage.show(tileOf("batch_scores", "src-1/good.t2"), {500, 320});
        QVERIFY2(view.sentence().contains("2 point"), qPrintable(view.sentence()));
        QVERIFY2(view.numbers().endsWith(",2,4\n"), qPrintable(view.numbers()));
    }
};

TITER_WINDOW_TEST(TstTilesWatchedBatch)

} // namespace tst_tiles_watched_batch

#include "tst_tiles_watched_batch.moc"
