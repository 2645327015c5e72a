// Measured values on the model's line, and beneath it how far they lie from it in σ.
#include "app/traces/twin_gap.h"
#include "app/tags/shown_feed.h"
#include "app/traces/scaled_trace.h"
#include "ui/look/glyph.h"
#include "ui/plot/legend.h"
#include "ui/plot/trend/trend_picture.h"
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

namespace titer::tiles::twin_gap {

using plot::LegendEntry;
using plot::linePen;
using plot::paintEmpty;
using plot::paintLegend;
using plot::Series;
using plot::seriesColour;
using plot::TrendLayout;
using plot::TrendModel;

using look::Theme;
using look::Token;
using look::Type;
using plot::Range;

namespace {

constexpr double counted = 86400.0; // the share is that of a day [s]
constexpr double good = 0.9; // share from which on the twin is near [-]; of a normal distribution 95 % lie within ± 2 σ
constexpr std::size_t maxMarkers = 200;

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
    bool mayCompare() const { return !tag(0) || !tag(1) || app::sameQuantity(tag(0)->unit, tag(1)->unit); }
    app::DataTrace lineOf(std::size_t place) const;
    QString shareWords() const;
    QList<LegendEntry> legend() const;
    qreal paintHead(QPainter* painter) const;
    TrendModel overTime() const;
    TrendModel lines() const;
    TrendModel inSigma() const;
    void paintLastOutside(QPainter* painter, const QRectF& rect, const TrendModel& model) const;

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

// A day, also where less is shown: the share refers to it.
app::TraceWindow TwinGapTile::window() const
{
    app::TraceWindow window = LiveTile::window();
    window.from = std::min(window.from, context().feed.now() - counted);
    return window;
}

// In the unit of what is measured, whichever the model has.
app::DataTrace TwinGapTile::lineOf(std::size_t place) const
{
    app::DataTrace line = *trace(place);
    if (tag(0) && tag(place)) app::scale(line, app::unitScale(tag(place)->unit, tag(0)->unit));
    return line;
}

void TwinGapTile::refresh()
{
    const double now = context().feed.now();
    m_gap = {};
    m_time = {now - span(), now};
    if (hasBoth() && mayCompare()) {
        // Sigma was set in the unit of the tag.
        double sigma = settingNumber(setting("sigma"));
        if (tag() && !tag()->ownUnit.empty()) sigma = app::scaleOf(*tag(), tag()->unit).difference(sigma);
        m_gap = app::twinGap(lineOf(0), lineOf(1), sigma, now - counted);
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
    if (!hasBoth() || !mayCompare()) return {};
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
                         .marker = Theme::series(0).marker};
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

TrendModel TwinGapTile::overTime() const
{
    TrendModel model;
    model.time = m_time;
    model.now = context().feed.now();
    if (context().feed.isLive()) model.words = {plot::TimeWords::BeforeNow, model.now};
    return model;
}

TrendModel TwinGapTile::lines() const
{
    const auto series = [&](std::size_t place, Series::Kind kind) {
        const app::DataTrace line = lineOf(place);
        return Series{.name = {},
                      .unit = tag() ? shown::unitText(tag()->unit) : QString(),
                      .x = {line.x.begin(), line.x.end()},
                      .y = {line.y.begin(), line.y.end()},
                      .colourIndex = int(place),
                      .kind = kind};
    };
    TrendModel model = overTime();
    // So many markers would hide the line: they then are one.
    model.series = {series(1, Series::Line),
                    series(0, trace(0)->x.size() > maxMarkers ? Series::Online : Series::Samples)};
    for (const app::TraceGap& gap : trace(0)->gaps) model.gaps.append({gap.from, gap.to});
    model.timeLabels = std::isnan(m_gap.sigma);
    model.left = plot::niceRange(plot::dataRange(model, false));
    return model;
}

TrendModel TwinGapTile::inSigma() const
{
    Series stems{.name = {}, .unit = tr("difference, σ"), .x = {}, .y = {}, .kind = Series::Stems};
    double max = 3.0;
    for (std::size_t i = 0; i < m_gap.time.size(); ++i) {
        stems.x.append(m_gap.time[i]);
        stems.y.append(m_gap.difference[i] / m_gap.sigma);
        if (m_time.contains(m_gap.time[i])) max = std::max(max, std::abs(stems.y.last()) * 1.1);
    }
    TrendModel model = overTime();
    model.series = {stems};
    model.normal = {-2, 2};
    model.limits = {{-2, {}}, {2, {}}};
    model.left = {-max, max};
    return model;
}

// "2.3σ" next to the newest that lies outside.
void TwinGapTile::paintLastOutside(QPainter* painter, const QRectF& rect, const TrendModel& model) const
{
    const Theme& theme = Theme::current();
    const QFontMetricsF metrics(theme.font(Type::Caption));
    const TrendLayout layout(rect, model);
    const Series& stems = model.series.first();
    for (qsizetype i = stems.x.size(); i-- > 0;) {
        if (!(std::abs(stems.y[i]) > 2.0) || !m_time.contains(stems.x[i])) continue;
        const QString words = plot::valueLabel(stems.y[i], 0.1) + QStringLiteral("σ");
        const qreal width = metrics.horizontalAdvance(words), x = layout.xOf(stems.x[i]);
        const bool atRight = x + width + 2 * theme.u() < layout.area.right();
        painter->setFont(theme.font(Type::Caption));
        painter->setPen(theme.color(Token::Warn));
        painter->drawText(QRectF(atRight ? x + 1.5 * theme.u() : x - width - 1.5 * theme.u(),
                                 layout.yOf(stems.y[i], false) - metrics.height() / 2, width, metrics.height()),
                          Qt::AlignCenter | Qt::TextDontClip, words);
        return;
    }
}

void TwinGapTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (tile().tags.size() < 2)
        return paintEmpty(&painter, rect(), tr("Choose a measured tag, and the model's tag to compare it with."));
    if (!mayCompare())
        return paintEmpty(&painter, rect(), tr("These tags measure different quantities. Choose two that agree."));
    if (!hasBoth() || !m_time.isValid() || (trace(0)->x.empty() && trace(1)->x.empty()))
        return paintEmpty(&painter, rect(), tr("No values to compare yet."));
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), head = paintHead(&painter);
    const QRectF rest = QRectF(rect()).adjusted(u, head + u, -u, 0);
    const bool known = std::isfinite(m_gap.sigma);
    const qreal lower = known ? std::max(rest.height() * 0.45, 18 * u) : 0;
    plot::TrendPicture picture;
    picture.paint(&painter, rest.adjusted(0, 0, 0, -lower), lines(), theme.look());
    if (!known) return;
    const QRectF beneath(rest.left(), rest.bottom() - lower, rest.width(), lower);
    const TrendModel gap = inSigma();
    picture.paint(&painter, beneath, gap, theme.look());
    paintLastOutside(&painter, beneath, gap);
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
    .minColumns = 4,
    .minRows = 3,
    .columns = 4,
    .rows = 4,
    .maxTags = 2,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles::twin_gap
