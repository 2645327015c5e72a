// How far the running batch has come along the course of its model, and whether it is in control.
#include "ui/look/glyph.h"
#include "ui/plot/legend.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/tiles/parts/watched_batch.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::tiles::batch_maturity {

using look::Theme;
using look::Token;
using look::Type;

namespace {

class BatchMaturity : public LiveTile {
    Q_DECLARE_TR_FUNCTIONS(BatchMaturity)

public:
    using LiveTile::LiveTile;

    QString title() const override;
    QString remark() const override { return m_look.note; }
    Remark remarkKind() const override { return remarkOf(m_look); }
    QString numbers() const override;

protected:
    void refresh() override;
    QString stateWords() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isJudged() const { return m_control.quality <= app::FeedValue::Quality::Uncertain; }
    bool isOut() const { return isJudged() && m_control.value == 0.0; }
    QString controlWords() const;

    std::string m_batch;
    ValueLook m_look;
    app::FeedValue m_maturity, m_control;
    QString m_alarm; // which figure, since when, and what with
};

QString BatchMaturity::title() const
{
    return tile().title.empty() && !tile().tags.empty() ? tr("Batch maturity") : LiveTile::title();
}

void BatchMaturity::refresh()
{
    m_batch = watchedBatch(context().feed, tagId());
    m_look = {};
    m_maturity = m_control = {};
    m_alarm.clear();
    if (!m_batch.empty()) {
        const std::string maturity = m_batch + ".maturity";
        m_maturity = context().feed.value(maturity);
        m_look = lookOf(context().feed.find(maturity), m_maturity, maturity);
        m_control = context().feed.value(m_batch + ".in_control");
        m_alarm = QString::fromStdString(context().feed.value(m_batch + ".alarm").text);
    }
    update();
}

QString BatchMaturity::controlWords() const
{
    if (!isJudged()) return tr("not judged");
    if (!isOut()) return tr("in control");
    return m_alarm.isEmpty() ? tr("out of control") : m_alarm;
}

QString BatchMaturity::stateWords() const
{
    if (m_batch.empty()) return {};
    return tr("%1, %2", "maturity of a batch, whether it is in control").arg(m_look.words(), controlWords());
}

QString BatchMaturity::numbers() const
{
    if (m_batch.empty()) return {};
    return QStringLiteral("maturity [%],in control\n") + csvNumber(m_maturity.value) + u',' +
           csvNumber(m_control.value) + u'\n';
}

void BatchMaturity::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_batch.empty()) return plot::paintEmpty(&painter, rect(), noWatchedBatch());
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    const QFontMetricsF metrics(theme.font(Type::Caption));
    const QRectF inner = QRectF(rect()).adjusted(2 * u, 0, -2 * u, -u);
    const qreal words = metrics.lineSpacing() + u, bar = 2 * u;
    const QRectF value(inner.left(), inner.top(), inner.width(), std::max(0.0, inner.height() - words - bar - u));
    paintValue(&painter, value, m_look, std::min(value.height() * 0.8, 14 * u));
    const QRectF track(inner.left(), value.bottom(), inner.width(), bar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Grid));
    painter.drawRect(track);
    if (m_look.isKnown() && std::isfinite(m_maturity.value)) {
        painter.setBrush(theme.color(m_look.token()));
        painter.drawRect(QRectF(
            track.topLeft(), QSizeF(track.width() * std::clamp(m_maturity.value, 0.0, 100.0) / 100.0, track.height())));
    }
    const QRectF line(inner.left(), track.bottom() + u, inner.width(), words);
    qreal left = line.left();
    if (isJudged() && (isOut() || theme.look() != look::Look::Wall)) {
        look::paintGlyph(&painter, isOut() ? look::Glyph::Warn : look::Glyph::Ok,
                         QPointF(left + 2 * u, line.center().y()), 4 * u);
        left += 5 * u;
    }
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(isOut() ? Token::Warn : Token::Text));
    painter.drawText(QRectF(QPointF(left, line.top()), line.bottomRight()), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(controlWords(), Qt::ElideRight, line.right() - left));
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new BatchMaturity(context, parent);
}

} // namespace

extern const TileType batch_maturity{
    .id = "batch_maturity",
    .label = QT_TRANSLATE_NOOP("tiles", "Batch maturity"),
    .help = QT_TRANSLATE_NOOP("tiles", "How far a watched batch has come, and whether it is in control."),
    .minColumns = 2,
    .minRows = 2,
    .columns = 3,
    .rows = 2,
    .maxTags = 1,
    .settings = {},
    .make = make,
};

} // namespace titer::tiles::batch_maturity
