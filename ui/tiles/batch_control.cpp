// T² and SPE of the running batch over time, or DModX, each with the limits of its point.
#include "ui/plot/legend.h"
#include "ui/plot/trend/trend_picture.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/tiles/parts/watched_batch.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::tiles::batch_control {

using look::Theme;
using look::Token;
using plot::linePen;
using plot::Series;
using plot::TrendModel;

namespace {

constexpr const char* figures[] = {"both", "t2", "spe", "dmodx"};
constexpr connect::SettingSpec settings[] = {
    {.key = "figure",
     .label = QT_TRANSLATE_NOOP("core", "Figure"),
     .kind = connect::SettingSpec::Kind::Choice,
     .defaultValue = "both",
     .choices = figures,
     .help = QT_TRANSLATE_NOOP(
         "core",
         "T² (how far it lies from the mean), SPE (how it differs now), or both; DModX is the root of SPE by its "
         "mean over good batches")},
};

class BatchControl : public LiveTile {
    Q_DECLARE_TR_FUNCTIONS(BatchControl)

public:
    using LiveTile::LiveTile;

    QString title() const override;
    QString remark() const override { return m_look.note; }
    Remark remarkKind() const override { return remarkOf(m_look); }
    QString numbers() const override;

protected:
    void refresh() override;
    std::vector<std::string> lineTags() const override;
    QString stateWords() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Chart {
        QString name;
        std::string id; // of its tag; limits are called by it
        bool has95 = true;
    };
    bool isOfDmodx() const { return setting("figure") == "dmodx"; }
    std::vector<Chart> charts() const;
    QString chartWords(const Chart& chart) const;
    TrendModel model(std::size_t chart, bool isLowest) const;
    bool hasValues() const;

    std::string m_batch;
    ValueLook m_look; // of the last chart
};

QString BatchControl::title() const
{
    if (!tile().title.empty() || tile().tags.empty()) return LiveTile::title();
    return isOfDmodx() ? tr("DModX of the batch") : tr("T² and SPE of the batch");
}

std::vector<BatchControl::Chart> BatchControl::charts() const
{
    const std::string batch = watchedBatch(context().feed, tagId()), wanted = setting("figure");
    std::vector<Chart> all;
    if (batch.empty()) return all;
    if (isOfDmodx()) return {{tr("DModX"), batch + ".dmodx", false}};
    if (wanted != "spe") all.push_back({tr("T²"), batch + ".t2"});
    if (wanted != "t2") all.push_back({tr("SPE"), batch + ".spe"});
    return all;
}

// Three of each chart; DModX, which stands alone, has two.
std::vector<std::string> BatchControl::lineTags() const
{
    std::vector<std::string> tags;
    for (const Chart& chart : charts())
        for (const char* behind : {"", "_95", "_99"})
            if (chart.has95 || behind != std::string_view("_95")) tags.push_back(chart.id + behind);
    return tags;
}

void BatchControl::refresh()
{
    m_batch = watchedBatch(context().feed, tagId());
    m_look = {};
    if (const std::vector<Chart> all = charts(); !all.empty())
        m_look = lookOf(context().feed.find(all.back().id), context().feed.value(all.back().id), all.back().id);
    update();
}

// "T² 3.2, limit 12": beyond it says so.
QString BatchControl::chartWords(const Chart& chart) const
{
    const double value = context().feed.value(chart.id).value, limit = context().feed.value(chart.id + "_99").value;
    if (!std::isfinite(value)) return {};
    const QString words = tr("%1 %2", "T², SPE or DModX, its value").arg(chart.name, numberText(value, "1"));
    if (!std::isfinite(limit)) return tr("%1, without a limit").arg(words);
    return value > limit ? tr("%1, beyond its limit of %2").arg(words, numberText(limit, "1"))
                         : tr("%1, within its limit of %2").arg(words, numberText(limit, "1"));
}

QString BatchControl::stateWords() const
{
    if (m_batch.empty()) return {};
    QStringList words;
    for (const Chart& chart : charts()) words += chartWords(chart);
    words += m_look.note;
    words.removeAll(QString());
    return words.isEmpty() ? tr("no values") : words.join(QStringLiteral(", "));
}

QString BatchControl::numbers() const
{
    QList<const app::FeedTag*> tags;
    QList<const app::DataTrace*> lines;
    const std::vector<std::string> ids = lineTags();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        tags += context().feed.find(ids[i]);
        lines += trace(i);
    }
    return hasValues() ? linesCsv(context().feed, tags, lines) : QString();
}

bool BatchControl::hasValues() const
{
    for (std::size_t i = 0; i < lineTags().size(); ++i)
        if (trace(i) && std::ranges::any_of(trace(i)->y, [](double value) { return std::isfinite(value); }))
            return true;
    return false;
}

TrendModel BatchControl::model(std::size_t chart, bool isLowest) const
{
    TrendModel model;
    const auto add = [&](std::size_t place, Series::Kind kind) {
        const app::DataTrace* line = trace(place);
        if (!line) return;
        Series series{.name = {},
                      .unit = charts()[chart].name,
                      .x = {line->x.begin(), line->x.end()},
                      .y = {line->y.begin(), line->y.end()},
                      .kind = kind};
        if (!std::isfinite(span()))
            for (const double x : line->x) model.time.include(x);
        model.series.append(series);
    };
    const double now = context().feed.now();
    if (std::isfinite(span())) model.time = {now - span(), now};
    add(3 * chart, Series::Line);
    const bool has95 = charts()[chart].has95;
    add(3 * chart + (has95 ? 2 : 1), Series::Middle);
    if (has95) add(3 * chart + 1, Series::Grey);
    if (!model.time.isValid()) model.time = {now - 1, now};
    if (const app::DataTrace* line = trace(3 * chart))
        for (const app::TraceGap& gap : line->gaps) model.gaps.append({gap.from, gap.to});
    model.now = now;
    if (context().feed.isLive()) model.words = {plot::TimeWords::BeforeNow, now};
    model.timeLabels = isLowest;
    model.left = plot::niceRange(plot::dataRange(model, false));
    return model;
}

void BatchControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_batch.empty()) return plot::paintEmpty(&painter, rect(), noWatchedBatch());
    if (!hasValues()) return plot::paintEmpty(&painter, rect(), tr("No point of the batch is judged yet."));
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    QList<plot::LegendEntry> legend{{.name = tr("batch"), .pen = linePen(plot::seriesColour(0))},
                                    {.name = tr("99 % limit"), .pen = linePen(theme.color(Token::Text), 1.5, true)}};
    if (!isOfDmodx()) legend.append({.name = tr("95 % limit"), .pen = linePen(theme.color(Token::Control), 1)});
    const qreal head = plot::paintLegend(&painter, QRectF(2 * u, 0, width() - 4 * u, 0), legend);
    const QRectF place = QRectF(rect()).adjusted(u, head + u, -u, 0);
    const std::size_t count = charts().size();
    for (std::size_t i = 0; i < count; ++i)
        plot::TrendPicture().paint(&painter,
                                   QRectF(place.left(), place.top() + place.height() * double(i) / double(count),
                                          place.width(), place.height() / double(count)),
                                   model(i, i + 1 == count), theme.look());
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new BatchControl(context, parent);
}

} // namespace

extern const TileType batch_control{
    .id = "batch_control",
    .label = QT_TRANSLATE_NOOP("tiles", "T² and SPE"),
    .help =
        QT_TRANSLATE_NOOP("tiles", "T² and SPE of a watched batch over time, or DModX, with the limits of each point."),
    .minColumns = 4,
    .minRows = 3,
    .columns = 6,
    .rows = 4,
    .maxTags = 1,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles::batch_control
