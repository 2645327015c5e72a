// Upright bars that show at a glance whether values are in their normal range: light range with lines at its ends, solid pointer at the
// left for the value, hollow pointer at the right for the set-point, the number beneath.
#include "app/tags/shown_feed.h"
#include "core/base/not_available.h"
#include "ui/plot/axis_scale.h"
#include "ui/tiles/parts/band_bar.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/tiles/parts/tag_limits.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace titer::tiles::bar_in_band {

using look::Look;
using look::Theme;
using look::Token;
using look::Type;
using plot::Range;

namespace {

constexpr int maxBars = 7;
constexpr double day = 86400.0;

using Kind = connect::SettingSpec::Kind;
constexpr connect::SettingSpec columns[] = {
    {.key = "tag",
     .label = QT_TRANSLATE_NOOP("core", "Tag"),
     .help = QT_TRANSLATE_NOOP("core", "one of the tags of the tile"),
     .required = true},
    {.key = "from",
     .label = QT_TRANSLATE_NOOP("core", "From"),
     .kind = Kind::Quantity,
     .help = QT_TRANSLATE_NOOP("core", "lower end of the bar, in the unit of the tag")},
    {.key = "to",
     .label = QT_TRANSLATE_NOOP("core", "To"),
     .kind = Kind::Quantity,
     .help = QT_TRANSLATE_NOOP("core", "upper end of the bar, in the unit of the tag")},
    {.key = "low",
     .label = QT_TRANSLATE_NOOP("core", "Normal from"),
     .kind = Kind::Quantity,
     .help = QT_TRANSLATE_NOOP("core", "lower end of the normal range; empty: the low limit of its alarms")},
    {.key = "high",
     .label = QT_TRANSLATE_NOOP("core", "Normal to"),
     .kind = Kind::Quantity,
     .help = QT_TRANSLATE_NOOP("core", "upper end of the normal range; empty: the high limit of its alarms")},
    {.key = "setpoint",
     .label = QT_TRANSLATE_NOOP("core", "Set-point"),
     .help = QT_TRANSLATE_NOOP("core", "tag of the set-point; empty: none is shown")},
};
constexpr connect::SettingSpec settings[] = {
    {.key = "bar",
     .label = QT_TRANSLATE_NOOP("core", "Ranges"),
     .kind = Kind::Table,
     .help = QT_TRANSLATE_NOOP(
         "core", "ends, normal ranges and set-points of the bars; empty values come from the alarm limits"),
     .many = true,
     .columns = columns},
};

double numberOf(const connect::Settings& row, std::string_view key)
{
    bool isNumber = false;
    const double number = QString::fromStdString(row.value(key)).toDouble(&isNumber);
    return isNumber ? number : base::notAvailable;
}

class BarInBand : public LiveTile {
    Q_DECLARE_TR_FUNCTIONS(BarInBand)

public:
    BarInBand(const TileContext& context, QWidget* parent)
        : LiveTile(context, parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

    QString title() const override
    {
        return tile().title.empty() && tile().tags.size() > 1 ? typeLabel() : LiveTile::title();
    }
    QString numbers() const override;

protected:
    void refresh() override;
    std::vector<std::string> lineTags() const override;
    int lineColumns() const override { return 200; }
    app::TraceWindow window() const override;
    QString stateWords() const override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QList<BandBar> readBars() const;
    void readRange(BandBar& bar) const;
    QString wordsOf(const BandBar& bar) const;
    QString tipOf(const BandBar& bar) const;
    BarPlaces placesOf(int index) const
    {
        return {QRectF(0, 0, width(), height() - keyHeight()), index, int(m_bars.size())};
    }
    int barAt(QPointF at) const;
    void paintKey(QPainter* painter) const;
    QString keyWords() const;
    qreal keyHeight() const;

    QList<BandBar> m_bars;
    int m_current = 0;
};

connect::Settings rowOf(const app::Tile& tile, const std::string& id)
{
    for (const connect::Settings& row : connect::rows(tile.settings, "bar"))
        if (row.value("tag") == id) return row;
    return {};
}

std::vector<std::string> BarInBand::lineTags() const
{
    std::vector<std::string> tags;
    for (const BandBar& bar : m_bars)
        if (bar.fromLastDay) tags.push_back(bar.id);
    return tags;
}

app::TraceWindow BarInBand::window() const
{
    app::TraceWindow window = LiveTile::window();
    window.from = context().feed.now() - day;
    return window;
}

void BarInBand::readRange(BandBar& bar) const
{
    const connect::Settings row = rowOf(tile(), bar.id);
    const app::FeedTag* tag = context().feed.find(bar.id);
    // They were set in the unit of the tag.
    const app::UnitScale shown = tag ? app::scaleOf(*tag, tag->unit) : app::UnitScale();
    const auto set = [&](const char* key) { return shown.of(numberOf(row, key)); };
    bar.range = {set("from"), set("to")};
    bar.normal = normalRange(limitsOf(context().alarms, bar.id, tag));
    if (const double low = set("low"); std::isfinite(low)) bar.normal.from = low;
    if (const double high = set("high"); std::isfinite(high)) bar.normal.to = high;
    if (bar.range.isValid()) return;
    if (bar.normal.isValid()) {
        // The normal range is the middle third.
        bar.range = {bar.normal.from - bar.normal.span(), bar.normal.to + bar.normal.span()};
        if (bar.normal.from >= 0) bar.range.from = std::max(0.0, bar.range.from);
        return;
    }
    bar.fromLastDay = true;
    Range seen = bar.normal;
    seen.include(bar.value);
    seen.include(bar.setpoint);
    const std::vector<std::string> asked = lineTags();
    const auto place = std::find(asked.begin(), asked.end(), bar.id);
    if (const app::DataTrace* line = place == asked.end() ? nullptr : trace(std::size_t(place - asked.begin())))
        for (const double y : line->y) seen.include(y);
    bar.range = plot::niceRange(seen);
}

QList<BandBar> BarInBand::readBars() const
{
    QList<BandBar> bars;
    for (const std::string& id : tile().tags) {
        if (bars.size() == maxBars) break;
        BandBar bar;
        bar.id = id;
        bar.name = shortLabel(id);
        const app::FeedTag* known = context().feed.find(id);
        if (known) bar.tag = *known;
        const app::FeedValue value = context().feed.value(id);
        bar.look = lookOf(known, value, id);
        if (bar.look.isKnown()) bar.value = value.value;
        const std::string setpoint = rowOf(tile(), id).value("setpoint");
        if (const app::FeedTag* point = context().feed.find(setpoint)) {
            const app::UnitScale scale = known ? app::unitScale(point->unit, known->unit) : app::UnitScale();
            bar.setpoint = scale.of(context().feed.value(setpoint).value);
        }
        if (const app::AlarmRow* row = context().alarms.ofTag(id)) bar.alarm = *row;
        readRange(bar);
        bars.append(bar);
    }
    return bars;
}

void BarInBand::refresh()
{
    m_bars = readBars();
    m_current = std::clamp(m_current, 0, std::max(0, int(m_bars.size()) - 1));
    askLines();
    update();
}

QString BarInBand::wordsOf(const BandBar& bar) const
{
    const QString words = tr("%1 %2", "tag, its value").arg(bar.name, bar.look.words());
    if (!bar.alarm) return words;
    return tr("%1, %2, %3", "value, alarm, its priority")
        .arg(words, QString::fromStdString(bar.alarm->definition.name), priorityText(bar.alarm->definition.priority));
}

QString BarInBand::stateWords() const
{
    QStringList words;
    for (const BandBar& bar : m_bars) words.append(wordsOf(bar));
    return words.join(QStringLiteral("; "));
}

QString BarInBand::tipOf(const BandBar& bar) const
{
    QStringList lines{wordsOf(bar)};
    const std::string_view unit = bar.tag ? std::string_view(bar.tag->unit) : std::string_view();
    if (const QString normal = rangeText(bar.normal, unit); !normal.isEmpty())
        lines.append(tr("Normal: %1").arg(normal));
    if (std::isfinite(bar.setpoint)) lines.append(tr("Set-point: %1").arg(quantityText(bar.setpoint, unit)));
    const QString range = rangeText(bar.range, unit);
    lines.append(bar.fromLastDay ? tr("The bar covers %1, the span of the last day.").arg(range)
                                 : tr("The bar covers %1.").arg(range));
    return lines.join(u'\n');
}

QString BarInBand::numbers() const
{
    if (m_bars.isEmpty()) return {};
    QString csv = QStringLiteral("tag,value,unit,normal from,normal to,set-point\n");
    for (const BandBar& bar : m_bars) {
        const QStringList cells{csvText(bar.name),
                                csvNumber(bar.value),
                                csvText(bar.tag ? QString::fromStdString(bar.tag->unit) : QString()),
                                csvNumber(bar.normal.from),
                                csvNumber(bar.normal.to),
                                csvNumber(bar.setpoint)};
        csv += cells.join(u',') + u'\n';
    }
    return csv;
}

// On the wall, where nobody points at a bar to be reported, the signs are explained.
qreal BarInBand::keyHeight() const
{
    const Theme& theme = Theme::current();
    return theme.look() == Look::Wall && width() > 60 * theme.u() && height() > 30 * theme.u()
               ? QFontMetricsF(theme.font(Type::Caption)).height() + theme.u()
               : 0.0;
}

// What is drawn, and nothing else.
QString BarInBand::keyWords() const
{
    const bool normal = std::any_of(m_bars.begin(), m_bars.end(), [](const BandBar& bar) {
        return std::isfinite(bar.normal.from) || std::isfinite(bar.normal.to);
    });
    const bool setpoint =
        std::any_of(m_bars.begin(), m_bars.end(), [](const BandBar& bar) { return std::isfinite(bar.setpoint); });
    QStringList words;
    if (normal) words << tr("Light: normal range");
    words << tr("left: value");
    if (setpoint) words << tr("right: set-point");
    return words.join(QStringLiteral("; "));
}

void BarInBand::paintKey(QPainter* painter) const
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), height = keyHeight();
    if (height <= 0) return;
    const QRectF strip(0, this->height() - height, width(), height);
    painter->setFont(theme.font(Type::Caption));
    painter->setPen(theme.color(Token::Muted));
    const QString words = keyWords();
    painter->drawText(strip.adjusted(u, 0, -u, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, int(strip.width() - 2 * u)));
}

void BarInBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_bars.size(); ++i) paintBandBar(&painter, m_bars[i], placesOf(i));
    paintKey(&painter);
    if (hasFocus() && !m_bars.isEmpty())
        look::paintFocus(&painter, placesOf(m_current).column, Theme::current().radius(look::Radius::Field));
}

int BarInBand::barAt(QPointF at) const
{
    for (int i = 0; i < m_bars.size(); ++i)
        if (placesOf(i).column.contains(at)) return i;
    return -1;
}

bool BarInBand::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = barAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : tipOf(m_bars[index]), this);
        return true;
    }
    return LiveTile::event(event);
}

void BarInBand::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int index = barAt(event->position()); index >= 0)
        emit tagActivated(QString::fromStdString(m_bars[index].id));
}

void BarInBand::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_bars.isEmpty() || (step == 0 && !enters)) return LiveTile::keyPressEvent(event);
    if (enters) emit tagActivated(QString::fromStdString(m_bars[m_current].id));
    m_current = std::clamp(m_current + step, 0, int(m_bars.size()) - 1);
    setAccessibleDescription(tipOf(m_bars[m_current]));
    update();
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new BarInBand(context, parent);
}

} // namespace

extern const TileType bar_in_band{
    .id = "bar_in_band",
    .label = QT_TRANSLATE_NOOP("tiles", "Bars with normal range"),
    .help =
        QT_TRANSLATE_NOOP("tiles", "Up to seven values side by side, each against its normal range and its set-point."),
    .minColumns = 1,
    .minRows = 4,
    .columns = 3,
    .rows = 4,
    .maxTags = maxBars,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles::bar_in_band
