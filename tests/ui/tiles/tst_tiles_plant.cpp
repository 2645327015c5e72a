// Tiles of the plant: a column's chromatogram with its pool, and the flowsheet with values at its units.
#include "core/solve/catalogue.h"
#include "tests/support/core/column_plant.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/tiles.h"
#include "tests/support/ui/warnings.h"
#include "ui/plot/chromatogram/chromatogram_plot.h"
#include "ui/plot/chromatogram/chromatogram_view.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace tst_tiles_plant {

using namespace titer;
using namespace titer::tiles;
using support::Stage;

namespace {

// One run for all slots: it takes some time.
const std::shared_ptr<const app::Run>& eluted()
{
    static const std::shared_ptr<const app::Run> run = [] {
        auto made = std::make_shared<app::Run>();
        base::Errors errors;
        made->flowsheet = model::readPlant(support::columnPlant(), errors);
        made->plant = std::make_shared<const model::Plant>(model::check(made->flowsheet, solve::catalogue(), errors));
        runs::RunRequest request;
        request.tolerance = 1e-4;
        made->result = runs::run(made->plant, request);
        for (const base::Error& e : made->result.errors) qFatal("%s: %s", e.where.c_str(), e.what.text().c_str());
        return made;
    }();
    return run;
}

app::Tile tileOf(const char* type, std::vector<std::string> tags = {}, connect::Settings settings = {})
{
    return {.id = "t1", .type = type, .tags = std::move(tags), .settings = std::move(settings)};
}

// As the feed of a run names its tags.
Stage stageOfRun()
{
    std::vector<app::FeedTag> tags;
    for (const figures::Column& column : eluted()->result.columns)
        tags.push_back({.id = "model/" + column.tag,
                        .label = column.label,
                        .unit = column.unit,
                        .origin = app::FeedTag::Origin::Model});
    Stage stage(tags);
    stage.feed->setRun(eluted());
    stage.feed->setLive(false);
    stage.feed->setNow(eluted()->result.times.back() / 2);
    for (const figures::Column& column : eluted()->result.columns)
        if (const double value = column.values[column.values.size() / 2]; std::isfinite(value))
            stage.feed->setValue("model/" + column.tag, value);
    return stage;
}

} // namespace

class TstTilesPlant : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void cleanup() { look::Theme::current().choose(look::Choice::Light); }

    void readsTheChromatogramOfTheRun()
    {
        Stage stage = stageOfRun();
        TileView& view = stage.show(tileOf("chromatogram"), {760, 420});
        auto* plot = view.findChild<plot::ChromatogramPlot*>();
        QVERIFY(plot && plot->isVisible());
        QVERIFY(!plot->model().data.isEmpty());
        QVERIFY(plot->model().cut.isValid());
        QVERIFY2(view.sentence().contains("Yield"), qPrintable(view.sentence()));
        QVERIFY(view.numbers().startsWith("time [s],volume [CV],UV [mAU]"));
        QVERIFY(view.title().startsWith("Chromatogram, "));
    }

    void anotherCutHasAnotherPool()
    {
        Stage stage = stageOfRun();
        TileView& view = stage.show(tileOf("chromatogram"), {760, 420});
        auto* plot = view.findChild<plot::ChromatogramPlot*>();
        const QString before = view.sentence();
        const plot::Range cut = plot->model().cut;
        plot->setCut({cut.from, cut.from + cut.span() / 2});
        emit plot->cutMoved(cut.from, cut.from + cut.span() / 2);
        QVERIFY(view.sentence() != before);
    }

    void saysWhatIsMissing()
    {
        Stage stage;
        TileView& view = stage.show(tileOf("chromatogram"), {760, 420});
        QVERIFY(view.sentence().contains("Run the model"));
        QVERIFY(view.numbers().isEmpty());
        stage.feed->setRun(eluted());
        stage.settle();
        QVERIFY(!view.numbers().isEmpty());
        view.setTile(tileOf("chromatogram", {}, {{"unit", "nowhere"}}));
        stage.settle();
        QVERIFY2(view.sentence().contains("no column “nowhere”"), qPrintable(view.sentence()));
    }

    void showsAChromatogramAsItWasMeasured()
    {
        Stage stage({{.id = "src-1/UV", .label = "UV 280", .unit = "mAU"},
                     {.id = "src-1/Cond", .label = "Conductivity", .unit = "mS/cm"},
                     {.id = "src-1/Flow", .label = "Flow", .unit = "L/h"},
                     {.id = "src-1/Mass", .label = "Scale", .unit = "kg"}});
        std::vector<double> x, uv, conductivity, flow;
        for (int i = 0; i <= 600; ++i) {
            x.push_back(10'000.0 + 10.0 * i);
            uv.push_back(20.0 + 1000.0 * std::exp(-std::pow((i - 300) / 30.0, 2)));
            conductivity.push_back(i < 250 ? 15.0 : 4.0);
            flow.push_back(6.0);
        }
        stage.feed->setNow(16'000.0);
        stage.feed->setLine("src-1/UV", x, uv);
        stage.feed->setLine("src-1/Cond", x, conductivity);
        stage.feed->setLine("src-1/Flow", x, flow);
        stage.feed->setBatches({{"column", "Cycle 3", 10'000.0, std::nan("")}});
        TileView& view =
            stage.show(tileOf("chromatogram", {"src-1/UV", "src-1/Cond", "src-1/Flow"}, {{"bed", "2"}}), {760, 420});
        auto* plot = view.findChild<plot::ChromatogramPlot*>();
        QVERIFY(plot && plot->isVisible());
        // In mAU, from the begin of the cycle on; 6 L/h for 6000 s are 5 of 2 L.
        QCOMPARE(plot->model().data.time.front(), 0.0);
        QVERIFY(std::abs(plot->model().data.of(plot::Signal::Uv)[300] - 1020.0) < 1e-6);
        QVERIFY(std::abs(plot->model().data.volume.back() - 5.0) < 1e-9);
        QVERIFY(plot->model().cut.contains(3000.0));
        QVERIFY2(view.sentence().contains("Fraction of the UV area"), qPrintable(view.sentence()));
        QVERIFY(view.sentence().contains("CV"));
        QVERIFY(view.numbers().count(u'\n') > 500);
        const plot::Range cut{2500.0, 3000.0};
        plot->setCut(cut);
        emit plot->cutMoved(cut.from, cut.to);
        stage.feed->setNow(16'010.0);
        stage.settle();
        QCOMPARE(plot->model().cut.to, cut.to); // stays a person's
        view.setTile(tileOf("chromatogram", {"src-1/Mass", "src-1/UV"}));
        stage.feed->setLine("src-1/Mass", x, flow);
        stage.settle();
        QVERIFY2(view.sentence().contains("Scale is not a detector"), qPrintable(view.sentence()));
    }

    void theFlowsheetShowsValuesAtTheirUnits()
    {
        Stage stage = stageOfRun();
        TileView& view = stage.show(tileOf("flowsheet"), {900, 420});
        QVERIFY2(view.numbers().contains("\ncolumn,model/column."), qPrintable(view.numbers()));
        QVERIFY2(view.sentence().contains("column: "), qPrintable(view.sentence()));
    }

    void theFlowsheetShowsWhatWasChosen()
    {
        Stage stage = stageOfRun();
        const std::string tag = "model/" + eluted()->result.columns.front().tag;
        TileView& view = stage.show(tileOf("flowsheet", {tag, "src-1/elsewhere"}), {900, 420});
        QCOMPARE(view.numbers().count(u'\n'), 2);
        QVERIFY(view.numbers().contains(QString::fromStdString(tag)));
    }

    void theFlowsheetWithoutARunShowsWhatIsMeasured()
    {
        Stage stage({{.id = "src-1/UV", .label = "Detector", .unit = "AU"}});
        stage.feed->setValue("src-1/UV", 0.7);
        TileView& view = stage.show(tileOf("flowsheet"), {900, 420});
        QVERIFY2(view.sentence().contains("empty"), qPrintable(view.sentence()));
        auto sheet = std::make_shared<model::Flowsheet>(eluted()->flowsheet);
        sheet->tags.push_back({"UV", "column.uv"});
        stage.feed->setFlowsheet(sheet);
        stage.settle();
        QVERIFY2(view.numbers().contains("\ncolumn,src-1/UV,0.7"), qPrintable(view.numbers()));
        QVERIFY(support::inked(stage.picture(QStringLiteral("flowsheet-measured"))) > 0.01);
    }

    void lookRightInEveryLook()
    {
        const support::Warnings warnings;
        for (const auto& [choice, name] :
             {std::pair(look::Choice::Light, "light"), std::pair(look::Choice::Dark, "dark"),
              std::pair(look::Choice::Wall, "wall")}) {
            look::Theme::current().choose(choice);
            const QSize size = choice == look::Choice::Wall ? QSize(1200, 800) : QSize(760, 420);
            Stage column = stageOfRun();
            column.show(tileOf("chromatogram"), size);
            QVERIFY(support::inked(column.picture(QStringLiteral("chromatogram-%1").arg(QLatin1String(name)))) > 0.02);
            Stage plant = stageOfRun();
            plant.show(tileOf("flowsheet"), size);
            QVERIFY(support::inked(plant.picture(QStringLiteral("flowsheet-%1").arg(QLatin1String(name)))) > 0.01);
        }
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(TstTilesPlant)

} // namespace tst_tiles_plant

#include "tst_tiles_plant.moc"
