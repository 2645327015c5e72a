// One number that is read from afar: value, unit, how it went, and one line that says what it should be.
#include "core/base/not_available.h"
#include "ui/plot/axis_scale.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/tiles/parts/sparkline.h"
#include "ui/tiles/parts/tag_limits.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace titer::tiles::big_number {

using app::FeedValue;
using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr qreal minSize = 2.0, maxSize = 7.0; // of the body font
constexpr connect::SettingSpec settings[] = {
    {.key = "setpoint",
     .label = QT_TRANSLATE_NOOP("core", "Set-point"),
     .help = QT_TRANSLATE_NOOP("core", "tag of the set-point; empty: none is shown")},
};

class BigNumber : public LiveTile {
    Q_DECLARE_TR_FUNCTIONS(BigNumber)

public:
    using LiveTile::LiveTile;

    QString title() const override
    {
        return tile().title.empty() && !tile().tags.empty() ? shortLabel(tagId()) : LiveTile::title();
    }
    QString remark() const override
    {
        if (!m_look.note.isEmpty()) return m_look.note;
        return tag() ? originText(*tag()) : QString();
    }
    Remark remarkKind() const override { return remarkOf(m_look); }
    QString numbers() const override;

protected:
    void refresh() override;
    std::vector<std::string> lineTags() const override
    {
        return tile().tags.empty() ? std::vector<std::string>() : std::vector{tile().tags.front()};
    }
    app::TraceWindow window() const override;
    int lineColumns() const override { return width() / 3; }
    QString stateWords() const override;
    QString accessibleTitle() const override { return LiveTile::title(); }
    void paintEvent(QPaintEvent* event) override;

private:
    bool forecasts() const { return tag() && tag()->origin == app::FeedTag::Origin::Model; }
    QString contextWords() const;
    QString targetWords(const app::FeedTag& known) const;
    void paintAlarm(QPainter* painter, const QRectF& value) const;

    FeedValue m_value;
    ValueLook m_look;
    plot::Range m_normal;
    const app::AlarmRow* alarmNow() const { return context().alarms.ofTag(tagId()); }
};

void BigNumber::refresh()
{
    m_value = context().feed.value(tagId());
    m_look = lookOf(tag(), m_value, tagId());
    m_normal = normalRange(limitsOf(context().alarms, tagId(), tag()));
    update();
}

// A run of the model knows what comes after the time that is shown.
app::TraceWindow BigNumber::window() const
{
    app::TraceWindow window = LiveTile::window();
    if (forecasts()) window.to = std::numeric_limits<double>::infinity();
    return window;
}

QString BigNumber::targetWords(const app::FeedTag& known) const
{
    const std::string id = setting("setpoint");
    const app::FeedTag* target = id.empty() ? nullptr : context().feed.find(id);
    const double point = target ? context().feed.value(id).value : base::notAvailable;
    if (!std::isfinite(point)) return m_normal == plot::Range() ? QString() : rangeText(m_normal, known.unit);
    const QString set = numberText(point, known.unit);
    const double above = m_normal.to - point, below = point - m_normal.from;
    if (above > 0 && std::abs(above - below) < 1e-6 * above)
        return tr("set-point %1, band ± %2").arg(set, QLocale().toString(above, 'g', 3));
    const QString range = rangeText(m_normal, known.unit);
    return range.isEmpty() ? tr("set-point %1").arg(set) : tr("set-point %1, %2", "value, range").arg(set, range);
}

QString BigNumber::contextWords() const
{
    const app::FeedTag* known = tag();
    if (!known) return {};
    const app::DataTrace* line = trace(0);
    const double now = context().feed.now();
    if (m_look.quality == FeedValue::Quality::Bad) {
        const auto newest = line ? newestOf(*line, now) : std::nullopt;
        if (!newest) return {};
        return tr("last good %1, %2", "value, its age")
            .arg(quantityText(line->y[*newest], known->unit), ageText(now - line->x[*newest]));
    }
    if (m_look.quality == FeedValue::Quality::Stale && std::isfinite(known->interval))
        return tr("normally every %1").arg(shown::lengthText(known->interval));
    if (line && !line->x.empty() && line->x.back() > now && std::isfinite(line->y.back()))
        return tr("%1: %2", "day 14: 5.1 g/L")
            .arg(plot::cursorLabel(line->x.back(), line->x.back()), quantityText(line->y.back(), known->unit));
    const QString target = targetWords(*known);
    return target.isEmpty() ? QString::fromStdString(known->place) : target;
}

QString BigNumber::stateWords() const
{
    if (tagId().empty()) return {};
    QString words = valueLook().words();
    if (const QString more = contextWords(); !more.isEmpty())
        words = tr("%1, %2", "value, what it should be").arg(words, more);
    const app::AlarmRow* row = alarmNow();
    if (!row) return words;
    return tr("%1, %2, %3", "value, alarm, its priority")
        .arg(words, QString::fromStdString(row->definition.name), priorityText(row->definition.priority));
}

QString BigNumber::numbers() const
{
    const app::FeedTag* known = tag();
    const app::DataTrace* line = trace(0);
    if (!known || !line || line->x.empty()) return {};
    return linesCsv(context().feed, {known}, {line});
}

void BigNumber::paintAlarm(QPainter* painter, const QRectF& value) const
{
    const app::AlarmRow* row = alarmNow();
    if (!row) return;
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    const QRectF frame = value.adjusted(-1.5 * u, 0, 1.5 * u, 0);
    painter->setPen(QPen(theme.color(tokenOf(row->definition.priority)), 0.5 * u));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(frame, u, u);
    const qreal size = 4 * u;
    look::paintGlyph(painter, glyphOf(row->definition.priority), {frame.right() + u + size / 2, frame.center().y()},
                     size);
}

void BigNumber::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    const QFont small = theme.font(theme.look() == look::Look::Wall ? Type::Body : Type::Caption);
    const QFontMetricsF metrics(small);
    QRectF rest = QRectF(rect()).adjusted(2 * u, 0, -u, 0);
    const QString words = contextWords();
    const QRectF foot(rest.left(), rest.bottom() - metrics.height(), rest.width(), metrics.height());
    rest.setBottom(foot.top() - u);
    painter.setFont(small);
    painter.setPen(theme.color(Token::Muted));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(words, Qt::ElideRight, foot.width()));

    const qreal body = QFontInfo(theme.font(Type::Body)).pixelSize();
    qreal size = std::clamp(rest.height() / 1.36, minSize * body, maxSize * body);
    const qreal third = rest.width() / 3;
    const bool number = tag() && tag()->kind == connect::TagKind::Number;
    const QRectF left(rest.topLeft(),
                      QSizeF(rest.width() - (number ? third + 3 * u : 0) - (alarmNow() ? 6 * u : 0), rest.height()));
    paintAlarm(&painter, paintValue(&painter, left, m_look, size));
    if (!number || third < 10 * u) return;
    Sparkline spark;
    spark.line = trace(0);
    spark.now = context().feed.now();
    spark.time = {spark.now - span(), forecasts() ? std::numeric_limits<double>::infinity() : spark.now};
    spark.normal = m_normal;
    spark.quality = m_look.quality;
    if (const app::AlarmRow* row = alarmNow()) spark.alarm = row->definition.priority;
    paintSparkline(&painter, {rest.right() - third, rest.top() + u, third - u, rest.height() - 2 * u}, spark);
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new BigNumber(context, parent);
}

} // namespace

extern const TileType big_number{
    .id = "big_number",
    .label = QT_TRANSLATE_NOOP("tiles", "Big number"),
    .help = QT_TRANSLATE_NOOP(
        "tiles", "One value to be read from a distance, with its time course and its target. L sets its limits."),
    .minColumns = 2,
    .minRows = 2,
    .columns = 3,
    .rows = 2,
    .maxTags = 1,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles::big_number
