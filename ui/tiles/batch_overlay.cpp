// The batch that runs over those before it: aligned on a point in time or on its progress, with the envelope that they make.
#include "app/traces/batch_envelope.h"
#include "app/traces/twin_gap.h"
#include "core/base/not_available.h"
#include "ui/plot/axis_scale.h"
#include "ui/plot/legend.h"
#include "ui/plot/trend/trend_fan.h"
#include "ui/plot/trend/trend_picture.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/tiles/parts/setting_number.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::tiles::batch_overlay {

using plot::LegendEntry;
using plot::linePen;
using plot::paintEmpty;
using plot::paintLegend;
using plot::Series;
using plot::seriesColour;
using plot::TrendModel;

using app::BatchLine;
using app::EnvelopeKind;
using app::FeedPhase;
using look::Theme;
using look::Token;

namespace {

constexpr int envelopePoints = 200;
constexpr std::size_t maxMarkers = 60;
constexpr int maxColumns = 20000;

const char* const alignments[] = {"inoculation", "phase", "progress"};
const char* const envelopes[] = {"mean", "min-max", "best"};

constexpr auto choice = connect::SettingSpec::Kind::Choice;
const connect::SettingSpec settings[] = {
    {.key = "align",
     .label = QT_TRANSLATE_NOOP("core", "Aligned on"),
     .kind = choice,
     .defaultValue = "inoculation",
     .choices = alignments,
     .help = QT_TRANSLATE_NOOP("core", "the start of a batch, the start of a phase, or the progress of a value")},
    {.key = "phase",
     .label = QT_TRANSLATE_NOOP("core", "Phase"),
     .help = QT_TRANSLATE_NOOP("core", "phase at whose start the batches are aligned")},
    {.key = "progress",
     .label = QT_TRANSLATE_NOOP("core", "Progress"),
     .help = QT_TRANSLATE_NOOP("core", "tag that increases during a batch, such as the volume fed")},
    {.key = "envelope",
     .label = QT_TRANSLATE_NOOP("core", "Envelope"),
     .kind = choice,
     .defaultValue = "mean",
     .choices = envelopes,
     .help = QT_TRANSLATE_NOOP("core", "mean ± 3 standard deviations, minimum to maximum, or the best batch")},
    {.key = "best",
     .label = QT_TRANSLATE_NOOP("core", "Best batch"),
     .help = QT_TRANSLATE_NOOP("core", "its name; empty: the one that ended with the highest value")},
    {.key = "count",
     .label = QT_TRANSLATE_NOOP("core", "Batches"),
     .defaultValue = "12",
     .help = QT_TRANSLATE_NOOP("core", "number of earlier batches shown")},
};

class BatchOverlay : public LiveTile {
    Q_DECLARE_TR_FUNCTIONS(BatchOverlay)

public:
    using LiveTile::LiveTile;

    QString remark() const override;
    QString numbers() const override;

protected:
    void refresh() override;
    std::vector<std::string> lineTags() const override;
    app::TraceWindow window() const override;
    QString stateWords() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isOverProgress() const { return setting("align") == "progress" && !setting("progress").empty(); }
    bool isOnPhase() const { return setting("align") == "phase" && !setting("phase").empty(); }
    std::string envelopeKind() const { return setting("envelope").empty() ? "mean" : setting("envelope"); }
    std::vector<FeedPhase> shownBatches() const;
    std::optional<double> zeroOf(const FeedPhase& batch, const std::vector<FeedPhase>& phases) const;
    std::optional<BatchLine> lineOf(const FeedPhase& batch, const std::vector<FeedPhase>& phases) const;
    void makeEnvelope();
    bool hasEnvelope() const;
    QString envelopeName() const;
    QString alarmStatus() const;
    QList<LegendEntry> legend() const;
    TrendModel model() const;
    void paintNow(QPainter* painter, const QRectF& rect, const TrendModel& model) const;

    std::vector<BatchLine> m_before; // the oldest first
    BatchLine m_current;
    double m_currentNow = base::notAvailable; // where now lies over the current batch
    std::size_t m_lacking = 0;                // batches that cannot be aligned
    app::BatchEnvelope m_envelope;
    int m_best = -1; // among those before
};

// The one that runs, or ran last, comes last.
std::vector<FeedPhase> BatchOverlay::shownBatches() const
{
    std::vector<FeedPhase> batches = context().feed.batches();
    const double now = context().feed.now();
    std::erase_if(batches, [&](const FeedPhase& batch) { return !(batch.from <= now); });
    const double asked = settingNumber(setting("count"));
    const auto max = std::size_t(std::clamp(std::isfinite(asked) ? asked : 12.0, 0.0, 100.0)) + 1;
    if (batches.size() > max) batches.erase(batches.begin(), batches.end() - std::ptrdiff_t(max));
    return batches;
}

std::vector<std::string> BatchOverlay::lineTags() const
{
    if (tile().tags.empty() || shownBatches().empty()) return {};
    std::vector<std::string> tags{tile().tags.front()};
    if (isOverProgress()) tags.push_back(setting("progress"));
    return tags;
}

// All of the batches that are shown, whatever the span of the board.
app::TraceWindow BatchOverlay::window() const
{
    app::TraceWindow window = LiveTile::window();
    const std::vector<FeedPhase> batches = shownBatches();
    if (batches.empty()) return window;
    window.from = batches.front().from;
    window.columns = std::min(maxColumns, window.columns * int(batches.size()));
    return window;
}

std::optional<double> BatchOverlay::zeroOf(const FeedPhase& batch, const std::vector<FeedPhase>& phases) const
{
    if (!isOnPhase()) return batch.from;
    for (const FeedPhase& phase : phases)
        if (phase.name == setting("phase") && phase.from >= batch.from && !(phase.from > batch.to)) return phase.from;
    return std::nullopt;
}

std::optional<BatchLine> BatchOverlay::lineOf(const FeedPhase& batch, const std::vector<FeedPhase>& phases) const
{
    const std::optional<double> zero = zeroOf(batch, phases);
    if (!zero) return std::nullopt;
    const double to = std::isfinite(batch.to) ? batch.to : context().feed.now();
    BatchLine line = app::cutBatch(*trace(0), batch.from, to, *zero);
    if (isOverProgress()) {
        if (!trace(1)) return std::nullopt;
        line = app::overProgress(line, app::cutBatch(*trace(1), batch.from, to, *zero));
    }
    line.name = batch.name;
    return line;
}

void BatchOverlay::refresh()
{
    m_before.clear();
    m_current = {};
    m_envelope = {};
    m_best = -1;
    m_lacking = 0;
    m_currentNow = base::notAvailable;
    std::vector<FeedPhase> batches = shownBatches();
    if (!batches.empty() && trace(0)) {
        const std::vector<FeedPhase> phases = context().feed.phases();
        const FeedPhase current = batches.back();
        batches.pop_back();
        for (const FeedPhase& batch : batches) {
            std::optional<BatchLine> line = lineOf(batch, phases);
            if (line)
                m_before.push_back(std::move(*line));
            else
                ++m_lacking;
        }
        if (std::optional<BatchLine> line = lineOf(current, phases)) m_current = std::move(*line);
        if (const auto zero = zeroOf(current, phases); zero && !isOverProgress() && !std::isfinite(current.to))
            m_currentNow = context().feed.now() - *zero;
        makeEnvelope();
    }
    update();
}

void BatchOverlay::makeEnvelope()
{
    const std::string kind = envelopeKind();
    if (kind != "best") {
        m_envelope = app::envelopeOf(m_before, kind == "min-max" ? EnvelopeKind::MinMax : EnvelopeKind::MeanSpread,
                                     envelopePoints);
        return;
    }
    const std::string name = setting("best");
    const auto named =
        std::find_if(m_before.begin(), m_before.end(), [&](const BatchLine& b) { return b.name == name; });
    m_best = name.empty() ? app::bestOf(m_before) : named != m_before.end() ? int(named - m_before.begin()) : -1;
}

bool BatchOverlay::hasEnvelope() const
{
    return std::any_of(m_envelope.low.begin(), m_envelope.low.end(), [](double v) { return std::isfinite(v); });
}

QString BatchOverlay::envelopeName() const
{
    if (m_best >= 0)
        return tr("best run: %1", "name of a batch").arg(QString::fromStdString(m_before[std::size_t(m_best)].name));
    if (!hasEnvelope()) return {};
    return envelopeKind() == "min-max" ? tr("min-max of %n batch(es)", "", int(m_envelope.batches))
                                       : tr("mean ± 3 s of %n batch(es)", "", int(m_envelope.batches));
}

QString BatchOverlay::remark() const
{
    const QString aligned = isOverProgress() ? tr("over %1", "a progress").arg(label(setting("progress")))
                            : isOnPhase() ? tr("aligned on %1", "a phase").arg(QString::fromStdString(setting("phase")))
                                          : tr("aligned on inoculation");
    if (m_lacking == 0) return aligned;
    return tr("%1, %n batch(es) without it", "alignment", int(m_lacking)).arg(aligned);
}

// How the newest value stands to the envelope.
QString BatchOverlay::alarmStatus() const
{
    if (m_current.x.empty()) return {};
    std::size_t i = m_current.x.size() - 1;
    while (i > 0 && !std::isfinite(m_current.y[i])) --i;
    const double low = app::valueAt(m_envelope.x, m_envelope.low, m_current.x[i]),
                 high = app::valueAt(m_envelope.x, m_envelope.high, m_current.x[i]);
    const QString value = quantityText(m_current.y[i], tag() ? tag()->unit : std::string());
    if (std::isnan(low) || std::isnan(high) || std::isnan(m_current.y[i])) return value;
    if (m_current.y[i] < low) return tr("%1, below the envelope").arg(value);
    if (m_current.y[i] > high) return tr("%1, above the envelope").arg(value);
    return tr("%1, inside the envelope").arg(value);
}

QString BatchOverlay::stateWords() const
{
    if (m_current.x.empty() && m_before.empty()) return {};
    QStringList words{QString::fromStdString(m_current.name), alarmStatus(), envelopeName(),
                      tr("%n earlier batch(es)", "", int(m_before.size())), remark()};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

// All lines over the places of the envelope; without one over those of the current batch.
QString BatchOverlay::numbers() const
{
    if ((m_current.x.empty() && m_before.empty()) || !tag()) return {};
    const app::FeedTag* progress = isOverProgress() ? context().feed.find(setting("progress")) : nullptr;
    QString csv = progress ? csvHead(*progress) : QStringLiteral("time [s]");
    std::vector<const BatchLine*> lines{&m_current};
    for (const BatchLine& batch : m_before) lines.push_back(&batch);
    for (const BatchLine* line : lines) csv += u',' + csvText(QString::fromStdString(line->name));
    if (hasEnvelope()) csv += QStringLiteral(",low,mean,high");
    csv += u'\n';
    const std::vector<double>& places = hasEnvelope() ? m_envelope.x : m_current.x;
    for (std::size_t i = 0; i < places.size(); ++i) {
        csv += csvNumber(places[i]);
        for (const BatchLine* line : lines) csv += u',' + csvNumber(app::valueAt(line->x, line->y, places[i]));
        if (hasEnvelope())
            csv += u',' + csvNumber(m_envelope.low[i]) + u',' + csvNumber(m_envelope.middle[i]) + u',' +
                   csvNumber(m_envelope.high[i]);
        csv += u'\n';
    }
    return csv;
}

QList<LegendEntry> BatchOverlay::legend() const
{
    const QColor grey = Theme::current().color(Token::Control);
    QList<LegendEntry> entries;
    if (!m_current.x.empty())
        entries += {.name = QString::fromStdString(m_current.name), .pen = linePen(seriesColour(0))};
    if (!m_before.empty())
        entries += {.name = tr("%n earlier batch(es)", "", int(m_before.size())), .pen = linePen(grey, 1)};
    const QString name = envelopeName();
    if (m_best >= 0)
        entries += {.name = name, .pen = linePen(Theme::current().color(Token::Text), 1.5, true)};
    else if (!name.isEmpty())
        entries += {.name = envelopeKind() == "min-max" ? name : tr("%1, mean dashed", "kind of an envelope").arg(name),
                    .pen = envelopeKind() == "min-max" ? QPen(Qt::NoPen)
                                                       : linePen(Theme::current().color(Token::Text), 1.5, true),
                    .fill = plot::envelopeColour(Theme::current().look())};
    else if (!m_before.empty())
        entries += {.name = tr("too few batches for an envelope")};
    return entries;
}

TrendModel BatchOverlay::model() const
{
    TrendModel model;
    const QString unit = tag() ? shown::unitText(tag()->unit) : QString();
    const auto copyOf = [](const std::vector<double>& values) { return QVector<double>(values.begin(), values.end()); };
    const auto add = [&](const std::vector<double>& x, const std::vector<double>& y, Series::Kind kind) {
        model.series.append({.name = {}, .unit = unit, .x = copyOf(x), .y = copyOf(y), .kind = kind});
        for (const double place : x) model.time.include(place);
    };
    for (const BatchLine& batch : m_before) add(batch.x, batch.y, Series::Grey);
    if (envelopeKind() == "mean") add(m_envelope.x, m_envelope.middle, Series::Middle);
    if (m_best >= 0) add(m_before[std::size_t(m_best)].x, m_before[std::size_t(m_best)].y, Series::Middle);
    add(m_current.x, m_current.y, Series::Line);
    if (trace(0) && trace(0)->laboratory && m_current.x.size() <= maxMarkers)
        add(m_current.x, m_current.y, Series::Samples);
    model.envelope = {copyOf(m_envelope.x), copyOf(m_envelope.low), copyOf(m_envelope.high)};
    if (isOverProgress()) {
        const app::FeedTag* progress = context().feed.find(setting("progress"));
        model.words.kind = plot::TimeWords::Quantity;
        if (progress) model.words.unit = shown::unitText(progress->unit);
    }
    if (!model.time.isValid()) model.time = {0, 1};
    model.left = plot::niceRange(plot::dataRange(model, false));
    return model;
}

// Where the batch that runs stands. What the others did after it is no future.
void BatchOverlay::paintNow(QPainter* painter, const QRectF& rect, const TrendModel& model) const
{
    const plot::TrendLayout layout(rect, model);
    if (!layout.time.contains(m_currentNow)) return;
    const double x = layout.xOf(m_currentNow);
    painter->setPen(QPen(Theme::current().color(Token::Text), 2));
    painter->drawLine(QPointF(x, layout.area.top()), QPointF(x, layout.area.bottom()));
}

void BatchOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (tile().tags.empty())
        return paintEmpty(&painter, rect(), tr("Choose the tag whose course in each batch is shown."));
    if (shownBatches().empty())
        return paintEmpty(&painter, rect(),
                          tr("No batch is recorded yet. Batches come from the history of the "
                             "project."));
    if (m_current.x.empty() && m_before.empty())
        return paintEmpty(&painter, rect(),
                          m_lacking > 0 ? tr("No batch has the phase or the progress to align on.")
                                        : tr("No values in these batches yet."));
    const qreal u = Theme::current().u();
    const qreal head = paintLegend(&painter, QRectF(2 * u, 0, width() - 4 * u, 0), legend());
    const QRectF place = QRectF(rect()).adjusted(u, head + u, -u, 0);
    const TrendModel model = this->model();
    plot::TrendPicture().paint(&painter, place, model, Theme::current().look());
    paintNow(&painter, place, model);
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new BatchOverlay(context, parent);
}

} // namespace

extern const TileType batch_overlay{
    .id = "batch_overlay",
    .label = QT_TRANSLATE_NOOP("tiles", "Batch overlay"),
    .help = QT_TRANSLATE_NOOP("tiles", "The running batch over earlier ones, with their envelope."),
    .minColumns = 6,
    .minRows = 4,
    .columns = 6,
    .rows = 4,
    .maxTags = 1,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles::batch_overlay
