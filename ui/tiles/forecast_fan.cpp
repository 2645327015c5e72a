// Where a value goes: what was, with its samples, and what the model says from now on. Bands come from a set of runs ahead whose parameters
// spread as the tile states; until it is there, and where it cannot be, one run ahead is one line, and the tile says so.
#include "app/boards/forecast_set.h"
#include "app/tags/shown_feed.h"
#include "app/traces/scaled_trace.h"
#include "core/base/not_available.h"
#include "ui/plot/axis_scale.h"
#include "ui/plot/legend.h"
#include "ui/plot/trend/trend_picture.h"
#include "ui/shown/ahead_line.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/tiles/parts/setting_number.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::tiles::forecast_fan {

using plot::LegendEntry;
using plot::linePen;
using plot::paintEmpty;
using plot::paintLegend;
using plot::Series;
using plot::seriesColour;
using plot::TrendModel;

using look::Theme;
using plot::Range;

namespace {

constexpr std::size_t maxMarkers = 200;
constexpr double maxSpread = 100.0;                    // [%]
constexpr double earlyShare = 0.05;                    // of the time ahead: so much later bands may begin
constexpr double outerShade = 0.18, innerShade = 0.35; // of the colour of the line

constexpr connect::SettingSpec settings[] = {
    {.key = "target",
     .label = QT_TRANSLATE_NOOP("core", "Target"),
     .help = QT_TRANSLATE_NOOP("core", "target value, in its unit; empty: none is shown")},
    {.key = "spread",
     .label = QT_TRANSLATE_NOOP("core", "Parameter spread, %"),
     .defaultValue = "5",
     .help = QT_TRANSLATE_NOOP(
         "core",
         "standard deviation of each parameter of kinetics and own equations in the forecast runs, because models "
         "do not specify one; units with a running estimator start from its estimate instead; 0: one run without "
         "bands")},
};

class ForecastFan : public LiveTile {
    Q_DECLARE_TR_FUNCTIONS(ForecastFan)

public:
    ForecastFan(const TileContext& context, QWidget* parent);

    QString remark() const override { return tag() ? originText(*tag()) : QString(); }
    QString numbers() const override;

protected:
    void refresh() override;
    std::vector<std::string> lineTags() const override { return tile().tags; }
    app::TraceWindow window() const override;
    QString stateWords() const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeLine();
    QString whyNoBands(bool asked) const;
    bool hasForecast() const { return std::isfinite(m_end) && m_endTime > m_now; }
    double spread() const;
    QString endWords() const;
    QString rangeWords() const;
    QString honestWords() const;
    double shownTarget() const;
    QString samplesName() const;
    std::string unit() const { return tag() ? tag()->unit : std::string(); }
    bool onOneAxis() const { return !tag() || !tag(1) || app::sameQuantity(tag()->unit, tag(1)->unit); }
    TrendModel model() const;
    Series line() const;
    Series samples() const;
    Range timeShown() const;

    std::shared_ptr<const app::FeedBands> m_bands; // those that begin at now or before it, else nothing
    shown::AheadLine* m_line;                      // beneath the picture
    double m_now = 0.0;
    double m_end = base::notAvailable; // the last value of the line ahead
    double m_endTime = base::notAvailable;
};

ForecastFan::ForecastFan(const TileContext& context, QWidget* parent)
    : LiveTile(context, parent)
    , m_line(new shown::AheadLine(this))
{
    connect(m_line, &shown::AheadLine::stopAsked, this,
            [this](bool stopped) { this->context().feed.stopBands(spread(), stopped); });
}

void ForecastFan::resizeEvent(QResizeEvent* event)
{
    LiveTile::resizeEvent(event);
    placeLine();
}

void ForecastFan::placeLine()
{
    const int u = Theme::current().u(), across = width() - 4 * u;
    const int high = std::max(m_line->heightForWidth(across), m_line->sizeHint().height());
    m_line->setGeometry(2 * u, height() - high - u, across, high);
}

// All of what lies ahead.
app::TraceWindow ForecastFan::window() const
{
    app::TraceWindow window = LiveTile::window();
    window.to = std::numeric_limits<double>::infinity();
    return window;
}

void ForecastFan::refresh()
{
    m_now = context().feed.now();
    m_end = m_endTime = base::notAvailable;
    if (const app::DataTrace* line = trace(0))
        for (std::size_t i = std::min(line->x.size(), line->y.size()); i-- > 0;) {
            if (!std::isfinite(line->y[i])) continue;
            m_end = line->y[i];
            m_endTime = line->x[i];
            break;
        }
    const auto asked = hasForecast() && spread() > 0.0 ? context().feed.bands(tagId(), spread()) : nullptr;
    // Of a time to come they are not a forecast from now on.
    const bool shown = asked && !asked->x.empty() && asked->x.front() <= m_now + earlyShare * (m_endTime - m_now);
    m_bands = shown ? asked : nullptr;
    // Its bar of progress paints at once, and this tile behind it.
    m_line->setState(asked ? asked->state : app::SetState(), whyNoBands(bool(asked)));
    placeLine();
    update();
}

// Where no set of runs could give any; `asked`: one is made, or was.
QString ForecastFan::whyNoBands(bool asked) const
{
    if (!tag() || !trace(0) || trace(0)->x.empty()) return {};
    if (tag()->origin != app::FeedTag::Origin::Model)
        return tr("This tag is not part of the model, so there is no forecast. Choose a tag of the model.");
    if (!hasForecast()) return tr("The run of the model ends here, so there is no forecast. Choose an earlier time.");
    if (!(spread() > 0.0)) return tr("This tile has a parameter spread of 0, so no band is shown.");
    return asked ? QString() : tr("No run of the model is open, so no band is shown. Run the plant.");
}

// Relative; as the tile states it, else its default.
double ForecastFan::spread() const
{
    const std::string text = setting("spread");
    if (text.empty()) return app::usualSpread;
    const double percent = settingNumber(text);
    return std::isfinite(percent) ? std::clamp(percent, 0.0, maxSpread) / 100.0 : 0.0;
}

// "80 % within 4.72 to 5.50"
QString ForecastFan::rangeWords() const
{
    if (!m_bands || m_bands->low80.empty() || !std::isfinite(m_bands->low80.back())) return {};
    return tr("80 % within %1 to %2")
        .arg(numberText(m_bands->low80.back(), unit()), quantityText(m_bands->high80.back(), unit()));
}

// "day 14: 5.10 g/L"
QString ForecastFan::endWords() const
{
    if (!hasForecast()) return {};
    const QString when = context().feed.isLive() && context().feed.origin() > 0
                             ? tr("in %1").arg(plot::cursorLabel(m_endTime - m_now, m_endTime - m_now))
                             : plot::cursorLabel(m_endTime, m_endTime);
    const double end = m_bands && std::isfinite(m_bands->middle.back()) ? m_bands->middle.back() : m_end;
    return tr("%1: %2", "time, value").arg(when, quantityText(end, unit()));
}

QString ForecastFan::honestWords() const
{
    if (!trace(0) || trace(0)->x.empty()) return {};
    if (m_bands && !m_bands->estimated.empty()) return tr("%n forecast run(s) from the estimate", "", m_bands->runs);
    if (m_bands)
        return tr("%n forecast run(s), kinetics ± %1 % typed in by hand", "", m_bands->runs)
            .arg(QLocale().toString(100.0 * spread()));
    return hasForecast() ? tr("one forecast run, no band") : tr("no forecast run");
}

// Samples often have the name of what the model reports.
QString ForecastFan::samplesName() const
{
    const QString name = label(tagId(1));
    if (name != label(tagId())) return name;
    return tag(1) && tag(1)->origin == app::FeedTag::Origin::Laboratory ? tr("laboratory") : tr("measured");
}

// It was set in the unit of the tag.
double ForecastFan::shownTarget() const
{
    const double set = settingNumber(setting("target"));
    return tag() && !tag()->ownUnit.empty() ? app::scaleOf(*tag(), tag()->unit).of(set) : set;
}

QString ForecastFan::stateWords() const
{
    if (tile().tags.empty()) return {};
    QStringList words{valueLook().words(), endWords(), rangeWords(), honestWords(), m_line->words()};
    const double target = shownTarget();
    if (std::isfinite(target)) words += tr("target %1").arg(quantityText(target, unit()));
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString ForecastFan::numbers() const
{
    if (!trace(0) || trace(0)->x.empty() || !tag()) return {};
    QList<const app::FeedTag*> tags{tag()};
    QList<const app::DataTrace*> lines{trace(0)};
    if (tag(1) && trace(1)) {
        tags += tag(1);
        lines += trace(1);
    }
    const QString csv = linesCsv(context().feed, tags, lines);
    if (!m_bands) return csv;
    QString bands = QStringLiteral("\ntime [s],p10,p25,p50,p75,p90\n");
    for (std::size_t i = 0; i < m_bands->x.size(); ++i)
        bands +=
            QStringList{csvNumber(m_bands->x[i]),      csvNumber(m_bands->low80[i]),  csvNumber(m_bands->low50[i]),
                        csvNumber(m_bands->middle[i]), csvNumber(m_bands->high50[i]), csvNumber(m_bands->high80[i])}
                .join(u',') +
            u'\n';
    return csv + bands;
}

// From now on it is the middle of the bands, where there are any.
Series ForecastFan::line() const
{
    Series line{.name = label(tagId()), .unit = shown::unitText(unit()), .x = {}, .y = {}};
    const app::DataTrace& known = *trace(0);
    for (std::size_t i = 0; i < std::min(known.x.size(), known.y.size()); ++i) {
        if (m_bands && known.x[i] > m_now) break;
        line.x.append(known.x[i]);
        line.y.append(known.y[i]);
    }
    if (!m_bands) return line;
    for (std::size_t i = 0; i < m_bands->x.size(); ++i) {
        if (!line.x.isEmpty() && m_bands->x[i] <= line.x.last()) continue;
        line.x.append(m_bands->x[i]);
        line.y.append(m_bands->middle[i]);
    }
    const auto copyOf = [](const std::vector<double>& values) { return QVector<double>(values.begin(), values.end()); };
    line.fan = {copyOf(m_bands->x), copyOf(m_bands->low80), copyOf(m_bands->low50), copyOf(m_bands->high50),
                copyOf(m_bands->high80)};
    return line;
}

// On the axis of the model, or at the right where they measure another quantity.
Series ForecastFan::samples() const
{
    app::DataTrace known = *trace(1);
    if (tag() && tag(1)) app::scale(known, app::unitScale(tag(1)->unit, unit()));
    return {.name = samplesName(),
            .unit = shown::unitText(onOneAxis() ? unit() : tag(1)->unit),
            .x = {known.x.begin(), known.x.end()},
            .y = {known.y.begin(), known.y.end()},
            .colourIndex = 1,
            .right = !onOneAxis(),
            .kind = known.x.size() > maxMarkers ? Series::Online : Series::Samples};
}

Range ForecastFan::timeShown() const
{
    Range time;
    for (const std::size_t place : {0u, 1u}) {
        const app::DataTrace* line = trace(place);
        for (std::size_t i = 0; line && i < std::min(line->x.size(), line->y.size()); ++i)
            if (!(line->x[i] < m_now - span())) time.include(line->x[i]);
    }
    if (std::isfinite(span())) time.from = m_now - span();
    time.include(m_now);
    return time;
}

TrendModel ForecastFan::model() const
{
    TrendModel model;
    model.series = {line()};
    if (trace(1)) {
        model.series.append(samples());
        for (const app::TraceGap& gap : trace(1)->gaps) model.gaps.append({gap.from, gap.to});
    }
    if (const double target = shownTarget(); std::isfinite(target))
        model.limits = {{target, tr("target %1").arg(quantityText(target, unit()))}};
    if (context().feed.isLive() && context().feed.origin() > 0) model.words = {plot::TimeWords::BeforeNow, m_now};
    model.now = m_now;
    model.time = timeShown();
    model.left = plot::niceRange(plot::dataRange(model, false));
    if (!onOneAxis()) model.right = plot::niceRange(plot::dataRange(model, true));
    return model;
}

void ForecastFan::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (tile().tags.empty())
        return paintEmpty(&painter, rect(), tr("Choose a tag of the model, and the matching samples."));
    if (!trace(0) || trace(0)->x.empty()) return paintEmpty(&painter, rect(), tr("No values yet."));
    const qreal u = Theme::current().u();
    QList<LegendEntry> entries{{.name = label(tagId()), .pen = linePen(seriesColour(0))}};
    if (tile().tags.size() > 1)
        entries += {.name = samplesName(), .pen = QPen(seriesColour(1), 1), .marker = Theme::series(1).marker};
    entries += {.name = honestWords(),
                .pen = hasForecast() ? linePen(seriesColour(0), 2, true) : QPen(Qt::NoPen),
                .value = endWords()};
    if (m_bands) {
        QColor outer = seriesColour(0), inner = seriesColour(0);
        outer.setAlphaF(outerShade);
        inner.setAlphaF(innerShade);
        entries += {.name = tr("50 %"), .fill = inner};
        entries += {.name = rangeWords(), .fill = outer};
    }
    const qreal head = paintLegend(&painter, QRectF(2 * u, 0, width() - 4 * u, 0), entries);
    const qreal foot = m_line->isVisibleTo(this) ? m_line->height() + u : 0;
    plot::TrendPicture().paint(&painter, QRectF(rect()).adjusted(u, head + u, -u, -foot), model(),
                               Theme::current().look());
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new ForecastFan(context, parent);
}

} // namespace

extern const TileType forecast_fan{
    .id = "forecast_fan",
    .label = QT_TRANSLATE_NOOP("tiles", "Forecast"),
    .help = QT_TRANSLATE_NOOP("tiles", "The past time course of a value, and the prediction of the model's run."),
    .minColumns = 4,
    .minRows = 3,
    .columns = 4,
    .rows = 4,
    .maxTags = 2,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles::forecast_fan
