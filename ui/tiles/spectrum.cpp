// The newest scan of a spectrometer over those before it, which fade, and a reference.
#include "ui/plot/axis_scale.h"
#include "ui/plot/trend/tile_chart.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/tiles/parts/setting_number.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>
#include <deque>

namespace titer::tiles {

using plot::LegendEntry;
using plot::linePen;
using plot::paintEmpty;
using plot::paintLegend;
using plot::seriesColour;
using plot::TileChart;

using app::FeedValue;
using look::Theme;
using look::Token;
using plot::Range;

namespace {

constexpr std::size_t older = 5; // scans before the last
constexpr int referenceColour = 4;

constexpr connect::SettingSpec settings[] = {
    {.key = "start",
     .label = QT_TRANSLATE_NOOP("core", "First position"),
     .help = QT_TRANSLATE_NOOP("core", "of the spectrum, such as 400; empty: points are counted from 0")},
    {.key = "step",
     .label = QT_TRANSLATE_NOOP("core", "Step"),
     .help = QT_TRANSLATE_NOOP("core", "from one point to the next, such as 2; empty: 1")},
    {.key = "unit",
     .label = QT_TRANSLATE_NOOP("core", "Unit across"),
     .help = QT_TRANSLATE_NOOP("core", "of the positions, such as nm or cm⁻¹")},
    {.key = "reference",
     .label = QT_TRANSLATE_NOOP("core", "Reference"),
     .help = QT_TRANSLATE_NOOP("core", "tag of a reference spectrum; empty: none is shown")},
};

class Spectrum : public LiveTile {
    Q_DECLARE_TR_FUNCTIONS(Spectrum)

public:
    using LiveTile::LiveTile;

    QString remark() const override;
    Remark remarkKind() const override { return remarkOf(m_look); }
    QString numbers() const override;

protected:
    void take() override { m_scans.clear(); }
    void refresh() override;
    QString stateWords() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Scan {
        double time = 0.0; // [s]
        std::vector<double> values;
    };
    double positionOf(std::size_t point) const;
    std::vector<double> positions(std::size_t count) const;
    QString unit() const { return QString::fromStdString(setting("unit")); }
    QList<LegendEntry> legend() const;
    void paintScans(const TileChart& chart) const;

    std::deque<Scan> m_scans; // the last in front
    std::vector<double> m_reference;
    ValueLook m_look;
    double m_age = 0.0; // [s]
};

// The feed tells the newest scan alone: those before it are what this tile has seen.
void Spectrum::refresh()
{
    const FeedValue value = context().feed.value(tagId());
    m_look = lookOf(tag(), value);
    m_age = value.age;
    const bool isNew =
        m_scans.empty() || value.time != m_scans.front().time || value.array.size() != m_scans.front().values.size();
    if (!value.array.empty() && isNew) {
        m_scans.push_front({value.time, value.array});
        if (m_scans.size() > older + 1) m_scans.pop_back();
    }
    const std::string reference = setting("reference");
    m_reference = reference.empty() ? std::vector<double>() : context().feed.value(reference).array;
    update();
}

double Spectrum::positionOf(std::size_t point) const
{
    const double start = settingNumber(setting("start")), step = settingNumber(setting("step"));
    return (std::isfinite(start) ? start : 0.0) + double(point) * (std::isfinite(step) && step != 0.0 ? step : 1.0);
}

std::vector<double> Spectrum::positions(std::size_t count) const
{
    std::vector<double> x(count);
    for (std::size_t i = 0; i < count; ++i) x[i] = positionOf(i);
    return x;
}

QString Spectrum::remark() const
{
    if (!m_look.note.isEmpty()) return m_look.note;
    if (m_scans.empty() || !std::isfinite(m_age)) return {};
    return tr("scan %1", "its age, such as 6 min old").arg(ageText(m_age));
}

QString Spectrum::stateWords() const
{
    if (tagId().empty() || m_scans.empty()) return m_look.note;
    const std::vector<double>& last = m_scans.front().values;
    std::size_t peak = 0;
    for (std::size_t i = 0; i < last.size(); ++i)
        if (!(last[i] <= last[peak])) peak = std::isfinite(last[i]) ? i : peak;
    const QString place = plot::shortValue(positionOf(peak));
    const QString words = tr("%n point(s), maximum %1 at %2", "", int(last.size()))
                              .arg(quantityText(last[peak], tag() ? tag()->unit : std::string()),
                                   unit().isEmpty() ? place : place + QChar(0x00a0) + unit());
    return m_look.note.isEmpty() ? words : tr("%1, %2", "scan, its age or the cause").arg(words, m_look.note);
}

QString Spectrum::numbers() const
{
    if (m_scans.empty() || !tag()) return {};
    const std::vector<double>& last = m_scans.front().values;
    QString csv = csvText(unit().isEmpty() ? QStringLiteral("point") : QStringLiteral("position [%1]").arg(unit())) +
                  u',' + csvHead(*tag()) + (m_reference.empty() ? QString() : QStringLiteral(",reference")) + u'\n';
    for (std::size_t i = 0; i < last.size(); ++i) {
        csv += csvNumber(positionOf(i)) + u',' + csvNumber(last[i]);
        if (!m_reference.empty()) csv += u',' + (i < m_reference.size() ? csvNumber(m_reference[i]) : QString());
        csv += u'\n';
    }
    return csv;
}

QList<LegendEntry> Spectrum::legend() const
{
    const Theme& theme = Theme::current();
    QList<LegendEntry> entries;
    entries += {.name = tr("last", "scan of a spectrometer"), .pen = linePen(seriesColour(0))};
    if (m_scans.size() > 1)
        entries += {.name = tr("%n earlier", "scans of a spectrometer", int(m_scans.size()) - 1),
                    .pen = linePen(theme.color(Token::Control), 1.5)};
    if (!m_reference.empty())
        entries += {.name = tr("reference"), .pen = linePen(seriesColour(referenceColour), 1.5, true)};
    return entries;
}

// The older, the nearer to the ground.
void Spectrum::paintScans(const TileChart& chart) const
{
    const Theme& theme = Theme::current();
    const QColor near = theme.color(Token::Control), far = theme.color(Token::Grid);
    for (std::size_t i = m_scans.size(); i-- > 1;) {
        const double share = double(i - 1) / double(older);
        const auto mix = [&](float a, float b) { return float(a + (b - a) * share); };
        const QColor grey = QColor::fromRgbF(mix(near.redF(), far.redF()), mix(near.greenF(), far.greenF()),
                                             mix(near.blueF(), far.blueF()));
        chart.line(positions(m_scans[i].values.size()), m_scans[i].values, linePen(grey, 1.5));
    }
    if (!m_reference.empty())
        chart.line(positions(m_reference.size()), m_reference, linePen(seriesColour(referenceColour), 1.5, true));
    const bool fresh = m_look.quality != FeedValue::Quality::Stale && m_look.quality != FeedValue::Quality::Bad;
    chart.line(positions(m_scans.front().values.size()), m_scans.front().values,
               linePen(fresh ? seriesColour(0) : theme.color(Token::Muted)));
}

void Spectrum::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (tagId().empty()) return paintEmpty(&painter, rect(), tr("Choose a tag whose values are spectra."));
    if (m_scans.empty())
        return paintEmpty(&painter, rect(),
                          tag() && tag()->kind != connect::TagKind::Array
                              ? tr("%1 delivers no spectra.").arg(label(tagId()))
                              : tr("No scan yet."));
    const qreal u = Theme::current().u();
    const qreal head = paintLegend(&painter, QRectF(2 * u, 0, width() - 4 * u, 0), legend());
    Range across, up;
    for (const Scan& scan : m_scans) {
        for (const std::size_t end : {std::size_t(0), scan.values.size() - 1}) across.include(positionOf(end));
        for (const double v : scan.values) up.include(v);
    }
    for (const double v : m_reference) up.include(v);
    TileChart::Axes axes;
    axes.across = across;
    axes.up = plot::niceRange(up);
    axes.acrossUnit = unit();
    axes.upUnit = tag() ? shown::unitText(tag()->unit) : QString();
    const TileChart chart(&painter, QRectF(rect()).adjusted(u, head, -u, 0), axes);
    chart.paintAxes();
    paintScans(chart);
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new Spectrum(context, parent);
}

} // namespace

extern const TileType spectrum{
    .id = "spectrum",
    .label = QT_TRANSLATE_NOOP("tiles", "Spectrum"),
    .help = QT_TRANSLATE_NOOP("tiles", "The latest scan of a spectrometer over earlier ones, with a reference."),
    .leastColumns = 4,
    .leastRows = 3,
    .columns = 4,
    .rows = 4,
    .mostTags = 1,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles
