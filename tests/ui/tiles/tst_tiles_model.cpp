// Tiles that hold the model against what is measured: the twin gap, the forecast, the spectrum next to its reference.
#include "tests/support/test_program.h"
#include "tests/support/ui/tiles.h"
#include "tests/support/ui/warnings.h"
#include "ui/shown/ahead_line.h"

#include <QProgressBar>
#include <QTest>
#include <QToolButton>

#include <cmath>

namespace tst_tiles_model {

using namespace titer;
using namespace titer::tiles;
using support::Stage;

namespace {

constexpr double hour = 3600.0, day = 86400.0;
const app::FeedTag measured{
    .id = "recording/titer", .label = "Titer", .unit = "g/L", .origin = app::FeedTag::Origin::Laboratory};
const app::FeedTag modelled{
    .id = "model/production.titer", .label = "Titer", .unit = "g/L", .origin = app::FeedTag::Origin::Model};
const app::FeedTag raman{.id = "src-1/raman", .label = "Raman spectrum", .unit = "1", .kind = connect::TagKind::Array};

// Grows with the square of time, to 5.1 on day 14.
app::DataTrace titerLine()
{
    app::DataTrace line;
    for (int i = 0; i <= 140; ++i) {
        line.x.push_back(i * 0.1 * day);
        line.y.push_back(5.1 * std::pow(i / 140.0, 2));
    }
    return line;
}

// One a day until day 9, next to the line by the given differences.
app::DataTrace samples(const std::vector<double>& differences)
{
    app::DataTrace line;
    for (std::size_t i = 0; i < differences.size(); ++i) {
        line.x.push_back(double(i) * day);
        line.y.push_back(5.1 * std::pow(double(i) / 14.0, 2) + differences[i]);
    }
    line.laboratory = true;
    return line;
}

Stage stageOfTiter(const std::vector<double>& differences)
{
    Stage stage({measured, modelled});
    stage.feed->setNow(9.2 * day);
    stage.feed->setLive(false);
    stage.feed->setLine(modelled.id, titerLine());
    stage.feed->setLine(measured.id, samples(differences));
    stage.feed->setValue(modelled.id, 2.64);
    stage.feed->setValue(measured.id, 2.6);
    return stage;
}

// The same, measured in mg/L while the model reports g/L.
Stage stageInMilligrams(const std::vector<double>& differences)
{
    app::FeedTag inMilligrams = measured;
    inMilligrams.unit = "mg/L";
    Stage stage = stageOfTiter(differences);
    stage.feed->setTags({inMilligrams, modelled});
    app::DataTrace line = samples(differences);
    for (double& value : line.y) value *= 1000.0;
    stage.feed->setLine(measured.id, line);
    stage.feed->setValue(measured.id, 2600.0);
    return stage;
}

// From a time on; 10 % to both sides at the end.
app::FeedBands fanOfTiter(double from)
{
    app::FeedBands bands{.runs = 60, .parameters = 9};
    for (int i = 0; i <= 20; ++i) {
        const double time = from + (14 * day - from) * i / 20.0, titer = 5.1 * std::pow(time / day / 14.0, 2);
        bands.x.push_back(time);
        bands.middle.push_back(titer);
        bands.low80.push_back(titer * (1 - 0.005 * i));
        bands.low50.push_back(titer * (1 - 0.0025 * i));
        bands.high50.push_back(titer * (1 + 0.0025 * i));
        bands.high80.push_back(titer * (1 + 0.005 * i));
    }
    return bands;
}

app::Tile tileOf(const char* type, std::vector<std::string> tags, connect::Settings settings = {})
{
    return {.id = "t1", .type = type, .tags = std::move(tags), .settings = std::move(settings)};
}

const double allOfIt = std::numeric_limits<double>::infinity();

std::vector<double> scan(double shift)
{
    std::vector<double> values;
    for (int i = 0; i < 700; ++i)
        values.push_back(20 - i * 0.02 + 4 * std::sin(i * 0.05) + 8 * std::exp(-std::pow((i - 300) / 6.0, 2)) - shift);
    return values;
}

app::FeedValue scanValue(double time, double age, double shift)
{
    app::FeedValue value;
    value.array = scan(shift);
    value.quality = app::FeedValue::Quality::Good;
    value.status = connect::status::good;
    value.time = time;
    value.age = age;
    return value;
}

} // namespace

class TstTilesModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void cleanup() { look::Theme::current().choose(look::Choice::Light); }

    void theGapIsCountedOverADayWithAGivenSigma()
    {
        Stage stage = stageOfTiter({0.02, -0.03, 0.01, 0.02, -0.04, 0.03, 0.0, -0.02, 0.04, 0.2});
        TileView& view =
            stage.show(tileOf("twin_gap", {measured.id, modelled.id}, {{"sigma", "0,05"}}), {480, 360}, allOfIt);
        QCOMPARE(view.remark(), QString("σ 0.05\u00A0g/L, given"));
        // Of the last 24 h there is the sample of day 9 alone, which is 4 σ off.
        QVERIFY2(view.sentence().contains("inside ± 2σ: 0 % of 24 h (0 of 1)"), qPrintable(view.sentence()));
        QCOMPARE(view.numbers().count(u'\n'), 11);
    }

    void theGapSaysThatItsSigmaIsEstimated()
    {
        Stage stage = stageOfTiter({0.02, -0.03, 0.01, 0.02, -0.04, 0.03, 0.0, -0.02, 0.04, 0.01});
        TileView& view = stage.show(tileOf("twin_gap", {measured.id, modelled.id}), {480, 360}, allOfIt);
        QVERIFY2(view.remark().contains("estimated from 10 difference"), qPrintable(view.remark()));
        QVERIFY(view.sentence().contains("100 % of 24 h (1 of 1)"));
        // With too few it says so and shows no share.
        Stage few = stageOfTiter({0.02, -0.03, 0.01});
        TileView& other = few.show(tileOf("twin_gap", {measured.id, modelled.id}), {480, 360}, allOfIt);
        QVERIFY2(other.sentence().contains("too few differences"), qPrintable(other.sentence()));
        QVERIFY(other.remark().isEmpty());
    }

    // Or 5 g/L would be 5,000 on an axis of g/L, and the gap of it as much.
    void whatIsMeasuredInAnotherUnitIsHeldAgainstTheModelInOne()
    {
        const std::vector<double> differences{0.02, -0.03, 0.01, 0.02, -0.04, 0.03, 0.0, -0.02, 0.04, 0.01};
        Stage same = stageOfTiter(differences), other = stageInMilligrams(differences);
        const app::Tile fan = tileOf("forecast_fan", {modelled.id, measured.id});
        same.show(fan, {480, 360}, allOfIt);
        other.show(fan, {480, 360}, allOfIt);
        QVERIFY(other.picture("forecast_fan-milligrams") == same.picture("forecast_fan-grams"));
        Stage gap = stageInMilligrams(differences), inGrams = stageOfTiter(differences);
        const app::Tile tile = tileOf("twin_gap", {measured.id, modelled.id});
        TileView& view = gap.show(tile, {480, 360}, allOfIt);
        const QString words = inGrams.show(tile, {480, 360}, allOfIt).remark();
        QVERIFY2(words.contains("0.026"), qPrintable(words));
        QVERIFY2(view.remark().contains("mg/L") && view.remark().contains("26.3"), qPrintable(view.remark()));
        QVERIFY2(view.sentence().contains("100 % of 24 h (1 of 1)"), qPrintable(view.sentence()));
    }

    void theGapRefusesTwoQuantities()
    {
        app::FeedTag warmth = measured;
        warmth.unit = "°C";
        Stage stage = stageOfTiter({0.02, -0.03, 0.01, 0.02, -0.04, 0.03});
        stage.feed->setTags({warmth, modelled});
        TileView& view = stage.show(tileOf("twin_gap", {measured.id, modelled.id}), {480, 360}, allOfIt);
        QVERIFY2(!view.sentence().contains("inside"), qPrintable(view.sentence()));
        QVERIFY(support::inked(stage.picture("twin_gap-refused")) > 0.005);
    }

    void theForecastReportsItsEndAndThatItIsOneRun()
    {
        Stage stage = stageOfTiter({0, 0, 0});
        TileView& view =
            stage.show(tileOf("forecast_fan", {modelled.id, measured.id}, {{"target", "4.5"}}), {480, 360}, allOfIt);
        QVERIFY2(view.sentence().contains("day 14: 5.10\u00A0g/L"), qPrintable(view.sentence()));
        QVERIFY(view.sentence().contains("one forecast run, no band"));
        QVERIFY(view.sentence().contains("target 4.50\u00A0g/L"));
        stage.feed->setNow(14 * day);
        stage.settle();
        QVERIFY2(view.sentence().contains("no forecast run"), qPrintable(view.sentence()));
    }

    void theForecastShowsTheBandsOfASetOfRuns()
    {
        Stage stage = stageOfTiter({0, 0, 0});
        TileView& view = stage.show(tileOf("forecast_fan", {modelled.id, measured.id}), {480, 360}, allOfIt);
        QVERIFY(view.sentence().contains("no band")); // not there yet
        stage.feed->setBands(std::make_shared<app::FeedBands>(fanOfTiter(9.2 * day)));
        stage.settle();
        QVERIFY2(view.sentence().contains("kinetics ± 5 %"), qPrintable(view.sentence()));
        QVERIFY2(view.sentence().contains("80 % within 4.59 to 5.61\u00A0g/L"), qPrintable(view.sentence()));
        QVERIFY(view.numbers().contains("time [s],p10,p25,p50,p75,p90\n"));
        // Those of a time to come are none from now on; without a spread nobody asks for them.
        stage.feed->setBands(std::make_shared<app::FeedBands>(fanOfTiter(12 * day)));
        stage.settle();
        QVERIFY(view.sentence().contains("no band"));
        stage.feed->setBands(std::make_shared<app::FeedBands>(fanOfTiter(9.2 * day)));
        view.setTile(tileOf("forecast_fan", {modelled.id, measured.id}, {{"spread", "0"}}));
        stage.settle();
        QVERIFY(view.sentence().contains("no band"));
    }

    void theForecastReportsItsProgressAndCanBeStopped()
    {
        using Kind = app::SetState::Kind;
        Stage stage = stageOfTiter({0, 0, 0});
        TileView& view = stage.show(tileOf("forecast_fan", {modelled.id, measured.id}), {480, 360}, allOfIt);
        auto* line = view.findChild<shown::AheadLine*>();
        QVERIFY(line);
        const auto report = [&](const app::SetState& state) {
            stage.feed->setBands(std::make_shared<app::FeedBands>(app::FeedBands{.state = state}));
            stage.settle();
        };
        // What is soon over is not reported.
        report({.kind = Kind::Working, .done = 0.9, .elapsed = 0.3});
        QVERIFY(!line->isVisible());
        report({.kind = Kind::Working, .done = 0.25, .elapsed = 4});
        QVERIFY2(line->isVisible() && line->words().contains("25 %"), qPrintable(line->words()));
        QVERIFY2(line->words().contains("12 s left"), qPrintable(line->words()));
        QVERIFY(support::inked(stage.picture("forecast_fan-working")) > 0.02);
        QTest::keyClick(line->button(), Qt::Key_Space);
        QVERIFY(stage.feed->areBandsStopped());
        report({.kind = Kind::Stopped});
        QVERIFY2(view.sentence().contains("were stopped"), qPrintable(view.sentence()));
        QTest::mouseClick(line->button(), Qt::LeftButton);
        QVERIFY(!stage.feed->areBandsStopped());
        // Why there are none stands as a sentence, within the tile.
        report({.kind = Kind::Failed,
                .why = base::say("No unit of this plant has kinetics with parameters that could vary; a forecast with "
                                 "bands needs a bioreactor.")});
        QVERIFY2(line->isVisible() && line->words().contains("needs a bioreactor"), qPrintable(line->words()));
        QVERIFY(!line->button()->isVisible());
        QVERIFY(view.rect().contains(line->geometry()));
        QVERIFY(support::inked(stage.picture("forecast_fan-failed")) > 0.02);
        report({.kind = Kind::Made});
        QVERIFY(!line->isVisible());
    }

    // A bar of progress paints at once, and the tile behind it too, while there is no band yet.
    void theForecastIsPaintedWhileItsBandsAreMade()
    {
        Stage stage = stageOfTiter({0, 0, 0});
        TileView& view = stage.show(tileOf("forecast_fan", {modelled.id, measured.id}), {800, 360}, allOfIt);
        for (const double done : {0.25, 0.6, 0.9}) {
            const app::SetState state{.kind = app::SetState::Kind::Working, .done = done, .elapsed = 4.0};
            stage.feed->setBands(std::make_shared<app::FeedBands>(app::FeedBands{.state = state}));
            stage.settle();
            QVERIFY(view.findChild<QProgressBar*>()->isVisible());
        }
    }

    void theForecastSaysWhyItHasNoBands()
    {
        Stage stage = stageOfTiter({0, 0, 0});
        TileView& view = stage.show(tileOf("forecast_fan", {measured.id}), {480, 360}, allOfIt);
        QVERIFY2(view.sentence().contains("not part of the model"), qPrintable(view.sentence()));
        view.setTile(tileOf("forecast_fan", {modelled.id}, {{"spread", "0"}}));
        stage.settle();
        QVERIFY2(view.sentence().contains("parameter spread"), qPrintable(view.sentence()));
        view.setTile(tileOf("forecast_fan", {modelled.id}));
        stage.settle();
        QVERIFY2(view.sentence().contains("Run the plant"), qPrintable(view.sentence()));
        stage.feed->setNow(14 * day);
        stage.settle();
        QVERIFY2(view.sentence().contains("ends here"), qPrintable(view.sentence()));
    }

    void theSpectrumKeepsTheScansThatItSaw()
    {
        Stage stage({raman});
        stage.feed->setNow(hour);
        TileView& view =
            stage.show(tileOf("spectrum", {raman.id}, {{"start", "400"}, {"step", "2"}, {"unit", "cm⁻¹"}}), {480, 360});
        for (int i = 0; i < 8; ++i) {
            stage.feed->setValue(raman.id, scanValue(i * 600.0, 360, i * 0.5));
            stage.settle();
        }
        QVERIFY2(view.sentence().contains("700 point") && view.sentence().contains("cm⁻¹"),
                 qPrintable(view.sentence()));
        QCOMPARE(view.remark(), QString("scan 6 min old"));
        QVERIFY(view.numbers().startsWith("position [cm⁻¹],"));
        QVERIFY(view.numbers().contains("\n402,"));
        // The peak stands where it was put: point 300 lies at 1,000.
        QVERIFY2(view.sentence().contains("1,000") || view.sentence().contains("1000") ||
                     view.sentence().contains("996"),
                 qPrintable(view.sentence()));
        const double none = std::nan("");
        app::FeedValue half = scanValue(9000, 0, 0);
        std::fill(half.array.begin() + 100, half.array.begin() + 200, none);
        stage.feed->setValue(raman.id, half);
        stage.settle();
        QVERIFY(view.numbers().contains("\n600,\n"));
    }

    void looksRightInEveryLook()
    {
        const support::Warnings warnings;
        const std::vector<double> differences{0.02, -0.03, 0.01, 0.02, -0.04, 0.03, 0.0, -0.02, 0.15, 0.01};
        for (const auto& [choice, name] :
             {std::pair(look::Choice::Light, "light"), std::pair(look::Choice::Dark, "dark"),
              std::pair(look::Choice::Wall, "wall")}) {
            look::Theme::current().choose(choice);
            const QSize size = choice == look::Choice::Wall ? QSize(900, 640) : QSize(480, 300);
            Stage gap = stageOfTiter(differences);
            gap.show(tileOf("twin_gap", {measured.id, modelled.id}), size, allOfIt);
            QVERIFY(support::inked(gap.picture(QStringLiteral("twin_gap-%1").arg(QLatin1String(name)))) > 0.02);
            Stage fan = stageOfTiter(differences);
            fan.feed->setBands(std::make_shared<app::FeedBands>(fanOfTiter(9.2 * day)));
            fan.show(tileOf("forecast_fan", {modelled.id, measured.id}, {{"target", "4.5"}}), size, allOfIt);
            QVERIFY(support::inked(fan.picture(QStringLiteral("forecast_fan-%1").arg(QLatin1String(name)))) > 0.02);
            Stage spectrum(
                {raman, {.id = "src-1/fresh", .label = "Fresh medium", .unit = "1", .kind = connect::TagKind::Array}});
            spectrum.feed->setNow(hour);
            spectrum.feed->setValue("src-1/fresh", scanValue(0, 0, -2));
            spectrum.show(tileOf("spectrum", {raman.id},
                                 {{"start", "400"}, {"step", "2"}, {"unit", "cm⁻¹"}, {"reference", "src-1/fresh"}}),
                          size);
            for (int i = 0; i < 6; ++i) {
                spectrum.feed->setValue(raman.id, scanValue(i * 600.0, 360, i * 0.5));
                spectrum.settle();
            }
            QVERIFY(support::inked(spectrum.picture(QStringLiteral("spectrum-%1").arg(QLatin1String(name)))) > 0.02);
        }
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(TstTilesModel)

} // namespace tst_tiles_model

#include "tst_tiles_model.moc"
