// Measured values on the model's line, and beneath it how far they lie from it in σ.
#include "app/traces/twin_gap.h"
#include "app/common/shown_units.h"
#include "ui/look/glyph.h"
#include "ui/plot/axis_scale.h"
#include "ui/plot/marker.h"
#include "ui/plot/trend/tile_chart.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/tiles/parts/setting_number.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::tiles {

using plot::LegendEntry;
using plot::linePen;
using plot::paintEmpty;
using plot::paintLegend;
using plot::seriesColour;
using plot::TileChart;

using look::Marker;
using look::Theme;
using look::Token;
using look::Type;
using plot::Range;

namespace {

constexpr double counted = 86400.0; // the share is that of a day [s]
constexpr double good = 0.9; // share from which on the twin is near [-]; of a normal distribution 95 % lie within ± 2 σ
constexpr std::size_t mostMarkers = 200;

constexpr connect::SettingSpec settings[] = {
    {.key = "sigma",
     .label = QT_TRANSLATE_NOOP("core", "Standard deviation σ"),
     .help = QT_TRANSLATE_NOOP("core", "of the measured value, in its unit; empty: estimated from the differences")},
};

class TwinGapTile : public LiveTile {
    Q_DECLARE_TR_FUNCTIONS(TwinGapTile)

public:
    using LiveTile::LiveTile;

    QString title() const override;
    QString remark() const override;
    QString numbers() const override;

protected:
    void refresh() override;
    std::vector<std::string> lineTags() const override { return tile().tags; }
    app::TraceWindow window() const override;
    QString stateWords() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool hasBoth() const { return tile().tags.size() >= 2 && trace(0) && trace(1); }
    QString shareWords() const;
    QList<LegendEntry> legend() const;
    qreal paintHead(QPainter* painter) const;
    TileChart::Axes axes(const Range& up, bool labelled) const;
    void paintLines(QPainter* painter, const QRectF& rect, qreal labels) const;
    void paintGap(QPainter* painter, const QRectF& rect, qreal labels) const;
    void paintLastOutside(QPainter* painter, const TileChart& chart, const std::vector<double>& inSigma) const;

    app::TwinGap m_gap;
    Range m_time;
};

QString TwinGapTile::title() const
{
    if (!tile().title.empty() || tile().tags.empty()) return LiveTile::title();
    return tr("Twin gap, %1", "name of a tag").arg(label(tagId()));
}

QString TwinGapTile::remark() const
{
    if (std::isnan(m_gap.sigma)) return {};
    const QString sigma = quantityText(m_gap.sigma, tag() ? tag()->unit : std::string());
    return m_gap.isEstimated ? tr("σ %1, estimated from %n difference(s)", "", int(m_gap.difference.size())).arg(sigma)
                             : tr("σ %1, given").arg(sigma);
}

// A day, also where less is shown: the share speaks of it.
app::TraceWindow TwinGapTile::window() const
{
    app::TraceWindow window = LiveTile::window();
    window.from = std::min(window.from, context().feed.now() - counted);
    return window;
}

void TwinGapTile::refresh()
{
    const double now = context().feed.now();
    m_gap = {};
    m_time = {now - span(), now};
    if (hasBoth()) {
        // Sigma was set in the unit of the tag.
        double sigma = settingNumber(setting("sigma"));
        if (tag() && !tag()->ownUnit.empty()) sigma = app::unitScale(tag()->ownUnit, tag()->unit).difference(sigma);
        m_gap = app::twinGap(*trace(0), *trace(1), sigma, now - counted);
        if (!std::isfinite(span())) {
            Range all;
            for (const std::size_t i : {0u, 1u})
                for (const double x : trace(i)->x) all.include(std::min(x, now));
            m_time = {all.from, now};
        }
    }
    update();
}

QString TwinGapTile::shareWords() const
{
    if (!hasBoth()) return {};
    if (std::isnan(m_gap.sigma)) return tr("too few differences to estimate σ");
    if (m_gap.counted == 0) return tr("nothing to compare in the last 24 h");
    return tr("inside ± 2σ: %1 % of 24 h (%2 of %3)")
        .arg(QString::number(std::round(100 * m_gap.share())), QString::number(m_gap.inside),
             QString::number(m_gap.counted));
}

QString TwinGapTile::stateWords() const
{
    if (tile().tags.size() < 2) return {};
    QStringList words{shareWords(), remark()};
    if (!m_gap.difference.empty())
        words +=
            tr("last difference %1").arg(quantityText(m_gap.difference.back(), tag() ? tag()->unit : std::string()));
    words.removeAll(QString());
    return words.isEmpty() ? tr("no values") : words.join(QStringLiteral(", "));
}

QString TwinGapTile::numbers() const
{
    if (m_gap.time.empty() || !tag()) return {};
    QString csv = QStringLiteral("time,%1,%2,%3\n")
                      .arg(csvText(QStringLiteral("difference [%1]").arg(QString::fromStdString(tag()->unit))),
                           QStringLiteral("difference [sigma]"), QStringLiteral("inside 2 sigma"));
    for (std::size_t i = 0; i < m_gap.time.size(); ++i) {
        const double inSigma = m_gap.difference[i] / m_gap.sigma;
        csv += QStringList{csvTime(context().feed, m_gap.time[i]), csvNumber(m_gap.difference[i]), csvNumber(inSigma),
                           std::isnan(inSigma)        ? QString()
                           : std::abs(inSigma) <= 2.0 ? QStringLiteral("1")
                                                      : QStringLiteral("0")}
                   .join(u',') +
               u'\n';
    }
    return csv;
}

QList<LegendEntry> TwinGapTile::legend() const
{
    LegendEntry model{.name = tr("model"), .pen = linePen(seriesColour(1))};
    const bool laboratory = tag() && tag()->origin == app::FeedTag::Origin::Laboratory;
    LegendEntry measured{.name = laboratory ? tr("laboratory") : tr("measured"),
                         .pen = QPen(seriesColour(0), 1),
                         .marker = Marker::TriangleDown};
    return {model, measured};
}

// The legend, and the lamp with its number at the right or beneath.
qreal TwinGapTile::paintHead(QPainter* painter) const
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    const QFontMetricsF metrics(theme.font(Type::Caption));
    const QString words = shareWords();
    const qreal lamp = words.isEmpty() ? 0 : metrics.horizontalAdvance(words) + 6 * u;
    const QRectF row(2 * u, 0, width() - 4 * u, metrics.lineSpacing() + u);
    const qreal legendRoom = row.width() - lamp;
    const bool beneath = legendRoom < row.width() / 3;
    qreal height =
        paintLegend(painter, QRectF(row.topLeft(), QSizeF(beneath ? row.width() : legendRoom, row.height())), legend());
    if (words.isEmpty()) return height;
    const QRectF place = beneath ? row.translated(0, height) : row;
    const qreal left = beneath ? place.left() : place.right() - lamp;
    if (m_gap.counted > 0) {
        const bool near = m_gap.share() >= good;
        // What is normal is silent on the wall.
        if (!near || theme.look() != look::Look::Wall)
            look::paintGlyph(painter, near ? look::Glyph::Ok : look::Glyph::Warn,
                             QPointF(left + 2 * u, place.center().y()), 4 * u);
    }
    painter->setFont(theme.font(Type::Caption));
    painter->setPen(theme.color(Token::Text));
    painter->drawText(QRectF(QPointF(left + 5 * u, place.top()), place.bottomRight()), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(words, Qt::ElideRight, place.right() - left - 5 * u));
    return beneath ? height + row.height() : std::max(height, row.height());
}

TileChart::Axes TwinGapTile::axes(const Range& up, bool labelled) const
{
    TileChart::Axes axes;
    axes.across = m_time;
    axes.up = up;
    axes.words = context().feed.isLive() ? TileChart::Words::Ago : TileChart::Words::Elapsed;
    axes.now = context().feed.now();
    axes.labelled = labelled;
    return axes;
}

void TwinGapTile::paintLines(QPainter* painter, const QRectF& rect, qreal labels) const
{
    Range up;
    for (const std::size_t i : {0u, 1u})
        for (std::size_t p = 0; p < trace(i)->x.size(); ++p)
            if (m_time.contains(trace(i)->x[p])) up.include(trace(i)->y[p]);
    TileChart::Axes axes = this->axes(plot::niceRange(up), std::isnan(m_gap.sigma));
    axes.labelWidth = labels;
    axes.upUnit = tag() ? shown::unitText(tag()->unit) : QString();
    const TileChart chart(painter, rect, axes);
    chart.paintAxes();
    for (const app::TraceGap& gap : trace(0)->gaps) chart.hatch(gap.from, gap.to);
    chart.line(trace(1)->x, trace(1)->y, linePen(seriesColour(1)));
    // So many markers would hide the line: they then are one.
    if (trace(0)->x.size() > mostMarkers)
        chart.line(trace(0)->x, trace(0)->y, linePen(seriesColour(0), 1.5));
    else
        chart.samples(trace(0)->x, trace(0)->y, Marker::TriangleDown, seriesColour(0));
}

void TwinGapTile::paintGap(QPainter* painter, const QRectF& rect, qreal labels) const
{
    const Theme& theme = Theme::current();
    std::vector<double> inSigma;
    double most = 3.0;
    for (std::size_t i = 0; i < m_gap.time.size(); ++i) {
        inSigma.push_back(m_gap.difference[i] / m_gap.sigma);
        if (m_time.contains(m_gap.time[i])) most = std::max(most, std::abs(inSigma.back()) * 1.1);
    }
    TileChart::Axes axes = this->axes({-most, most}, true);
    axes.labelWidth = labels;
    axes.levels = {-2, 0, 2};
    axes.upUnit = tr("difference, σ");
    const TileChart chart(painter, rect, axes);
    const std::vector<double> ends{m_time.from, m_time.to}, low{-2, -2}, high{2, 2};
    chart.band(ends, low, high, theme.color(Token::Band));
    chart.paintAxes();
    QPen edge(theme.color(Token::Muted), 1);
    edge.setDashPattern({3, 3});
    for (const double level : {-2.0, 2.0}) chart.level(level, edge);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < inSigma.size(); ++i) {
        if (!std::isfinite(inSigma[i]) || !m_time.contains(m_gap.time[i])) continue;
        const bool inside = std::abs(inSigma[i]) <= 2.0;
        const QColor color = inside ? seriesColour(0) : theme.color(Token::Warn);
        const QPointF foot(chart.xOf(m_gap.time[i]), chart.yOf(0)), tip(foot.x(), chart.yOf(inSigma[i]));
        painter->setPen(QPen(color, 1));
        painter->drawLine(foot, tip);
        if (inSigma.size() <= mostMarkers)
            plot::paintMarker(painter, Marker::TriangleDown, tip, 1.75 * theme.u(), color, theme.color(Token::Base));
    }
    painter->restore();
    paintLastOutside(painter, chart, inSigma);
}

// "2.3σ" beside the newest that lies outside.
void TwinGapTile::paintLastOutside(QPainter* painter, const TileChart& chart, const std::vector<double>& inSigma) const
{
    const Theme& theme = Theme::current();
    const QFontMetricsF metrics(theme.font(Type::Caption));
    for (std::size_t i = inSigma.size(); i-- > 0;) {
        if (!(std::abs(inSigma[i]) > 2.0) || !m_time.contains(m_gap.time[i])) continue;
        const QString words = plot::valueLabel(inSigma[i], 0.1) + QStringLiteral("σ");
        const qreal width = metrics.horizontalAdvance(words), x = chart.xOf(m_gap.time[i]);
        const bool atRight = x + width + 2 * theme.u() < chart.area().right();
        painter->setFont(theme.font(Type::Caption));
        painter->setPen(theme.color(Token::Warn));
        painter->drawText(QRectF(atRight ? x + 1.5 * theme.u() : x - width - 1.5 * theme.u(),
                                 chart.yOf(inSigma[i]) - metrics.height() / 2, width, metrics.height()),
                          Qt::AlignCenter | Qt::TextDontClip, words);
        return;
    }
}

void TwinGapTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (tile().tags.size() < 2)
        return paintEmpty(&painter, rect(), tr("Choose a measured tag, and the model's tag to compare it with."));
    if (!hasBoth() || !m_time.isValid() || (trace(0)->x.empty() && trace(1)->x.empty()))
        return paintEmpty(&painter, rect(), tr("No values to compare yet."));
    const qreal u = Theme::current().u(), head = paintHead(&painter);
    QRectF rest = QRectF(rect()).adjusted(u, head + u, -u, 0);
    Range up;
    for (const std::size_t i : {0u, 1u})
        for (const double y : trace(i)->y) up.include(y);
    const qreal labels = std::max(TileChart::labelWidth(plot::niceRange(up)), TileChart::labelWidth({-3, 3}));
    const bool known = std::isfinite(m_gap.sigma);
    const qreal lower = known ? std::max(rest.height() * 0.45, 18 * u) : 0;
    paintLines(&painter, rest.adjusted(0, 0, 0, -lower), labels);
    if (known) paintGap(&painter, QRectF(rest.left(), rest.bottom() - lower, rest.width(), lower), labels);
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new TwinGapTile(context, parent);
}

} // namespace

extern const TileType twin_gap{
    .id = "twin_gap",
    .label = QT_TRANSLATE_NOOP("tiles", "Twin gap"),
    .help = QT_TRANSLATE_NOOP("tiles", "A measured tag on the model's line, and its gap in standard deviations."),
    .leastColumns = 4,
    .leastRows = 3,
    .columns = 4,
    .rows = 4,
    .mostTags = 2,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles
