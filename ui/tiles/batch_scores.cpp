// The first two scores of the running batch against each other as it runs, with the ellipse of good batches at the point that it has reached.
#include "ui/plot/xy/xy_picture.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/tiles/parts/watched_batch.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace titer::tiles::batch_scores {

using look::Theme;
using look::Token;
using plot::XyCurve;
using plot::XyModel;

namespace {

constexpr int eachPoint = 10'000; // no line is thinned, since two of them are laid together

class BatchScores : public LiveTile {
    Q_DECLARE_TR_FUNCTIONS(BatchScores)

public:
    using LiveTile::LiveTile;

    QString title() const override;
    QString remark() const override { return m_look.note; }
    Remark remarkKind() const override { return remarkOf(m_look); }
    QString numbers() const override;

protected:
    void refresh() override;
    std::vector<std::string> lineTags() const override;
    int lineColumns() const override { return eachPoint; }
    QString stateWords() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    XyModel model() const;

    std::string m_batch;
    ValueLook m_look;                 // of the second score
    QVector<double> m_time, m_x, m_y; // where both are there
    std::vector<double> m_ellipse;    // x, y, x, y, …
};

QString BatchScores::title() const
{
    return tile().title.empty() && !tile().tags.empty() ? tr("Scores of the batch") : LiveTile::title();
}

std::vector<std::string> BatchScores::lineTags() const
{
    const std::string batch = watchedBatch(context().feed, tagId());
    if (batch.empty() || !context().feed.find(batch + ".score2")) return {};
    return {batch + ".score1", batch + ".score2", batch + ".maturity"};
}

// Of the batch that runs: a maturity that falls back is the next one's.
void BatchScores::refresh()
{
    m_batch = watchedBatch(context().feed, tagId());
    m_look = {};
    m_time.clear();
    m_x.clear();
    m_y.clear();
    m_ellipse.clear();
    if (!m_batch.empty()) {
        const std::string second = m_batch + ".score2";
        m_look = lookOf(context().feed.find(second), context().feed.value(second), second);
        m_ellipse = context().feed.value(m_batch + ".ellipse").array;
    }
    const app::DataTrace *across = trace(0), *up = trace(1), *maturity = trace(2);
    if (across && up && maturity) {
        double before = -1.0;
        for (std::size_t i = 0, j = 0, k = 0; i < across->x.size(); ++i) {
            const double time = across->x[i];
            // Of several points at one time, as where a sample reaches them at once, the last.
            if (i + 1 < across->x.size() && across->x[i + 1] == time) continue;
            while (j < up->x.size() && (up->x[j] < time || (j + 1 < up->x.size() && up->x[j + 1] == time))) ++j;
            while (k < maturity->x.size() &&
                   (maturity->x[k] < time || (k + 1 < maturity->x.size() && maturity->x[k + 1] == time)))
                ++k;
            const bool isThere =
                j < up->x.size() && k < maturity->x.size() && up->x[j] == time && maturity->x[k] == time;
            if (!isThere || !std::isfinite(across->y[i]) || !std::isfinite(up->y[j])) continue;
            if (maturity->y[k] < before) {
                m_time.clear();
                m_x.clear();
                m_y.clear();
            }
            before = maturity->y[k];
            m_time.append(time);
            m_x.append(across->y[i]);
            m_y.append(up->y[j]);
        }
    }
    update();
}

QString BatchScores::stateWords() const
{
    if (m_batch.empty()) return {};
    if (m_x.isEmpty()) return m_look.note;
    const QString words = tr("%n point(s), the last at %1 and %2", "", int(m_x.size()))
                              .arg(numberText(m_x.last(), "1"), numberText(m_y.last(), "1"));
    return m_look.note.isEmpty() ? words : tr("%1, %2", "scores, their age or the cause").arg(words, m_look.note);
}

QString BatchScores::numbers() const
{
    if (m_x.isEmpty()) return {};
    QString csv = QStringLiteral("time,score 1,score 2\n");
    for (qsizetype i = 0; i < m_x.size(); ++i)
        csv += csvTime(context().feed, m_time[i]) + u',' + csvNumber(m_x[i]) + u',' + csvNumber(m_y[i]) + u'\n';
    return csv;
}

XyModel BatchScores::model() const
{
    if (m_batch.empty()) return {.message = noWatchedBatch()};
    if (!context().feed.find(m_batch + ".score2"))
        return {.message = tr("The model of this batch has one component alone. Two are drawn against each other.")};
    if (m_x.isEmpty()) return {.message = tr("No point of the batch is judged yet.")};
    XyModel model;
    model.acrossTitle = tr("score 1");
    model.leftUnit = tr("score 2");
    XyCurve last{.name = tr("now"), .x = {m_x.last()}, .y = {m_y.last()}, .kind = XyCurve::Points};
    if (!m_look.isKnown() || m_look.quality == app::FeedValue::Quality::Stale) last.token = Token::Muted;
    XyCurve way{.name = tr("batch"), .x = m_x, .y = m_y, .points = m_x.size() <= 60, .width = 1.5};
    model.curves = {last, way};
    if (m_ellipse.size() >= 6) {
        XyCurve ellipse{.name = tr("99 % of good batches now"), .dashed = true, .width = 1.5, .token = Token::Text};
        for (std::size_t i = 0; i + 1 < m_ellipse.size(); i += 2) {
            ellipse.x.append(m_ellipse[i]);
            ellipse.y.append(m_ellipse[i + 1]);
        }
        ellipse.x.append(ellipse.x.first());
        ellipse.y.append(ellipse.y.first());
        model.curves.append(ellipse);
    }
    return model;
}

void BatchScores::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal u = Theme::current().u();
    plot::paintXy(&painter, QRectF(rect()).adjusted(2 * u, 0, -u, 0), model());
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new BatchScores(context, parent);
}

} // namespace

extern const TileType batch_scores{
    .id = "batch_scores",
    .label = QT_TRANSLATE_NOOP("tiles", "Batch scores"),
    .help = QT_TRANSLATE_NOOP("tiles",
                              "The first two scores of a watched batch as it runs, with the ellipse of good ones."),
    .minColumns = 4,
    .minRows = 3,
    .columns = 4,
    .rows = 4,
    .maxTags = 1,
    .settings = {},
    .make = make,
};

} // namespace titer::tiles::batch_scores
