// Title, legend and view of one trend, and its export.
#include "ui/plot/trend/trend_plot.h"

#include "ui/plot/numbers.h"
#include "ui/plot/svg.h"
#include "ui/plot/trend/trend_fan.h"
#include "ui/plot/trend/trend_legend.h"
#include "ui/plot/trend/trend_table.h"
#include "ui/plot/trend/trend_values.h"
#include "ui/plot/trend/trend_view.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace titer::plot {

using look::Look;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

TrendPlot::TrendPlot(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_axis(&m_ownAxis)
    , m_title(new Label({}, Type::Strong))
    , m_legend(new TrendLegend)
    , m_view(new TrendView(&m_ownAxis))
    , m_pages(new QStackedLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().u() / 2);
    column->addWidget(m_title);
    column->addWidget(m_legend);
    column->addLayout(m_pages, 1);
    m_pages->addWidget(m_view);
    connect(m_view, &TrendView::limitMoved, this, &TrendPlot::limitMoved);
    connect(m_view, &TrendView::tableAsked, this, [this] { showTable(true); });
    connect(m_legend, &TrendLegend::toggled, this,
            [this](const QString& name) { setHidden(name, !model().hidden.contains(name)); });
    connect(m_view, &TrendView::shownChanged, this, &TrendPlot::refreshLegend);
    m_describe.setSingleShot(true);
    m_describe.setInterval(300);
    connect(&m_describe, &QTimer::timeout, this, [this] {
        m_view->setAccessibleDescription(describe(model()));
        if (showsTable()) m_table->setContent(model());
    });
    shareTimeAxis(nullptr);
    setTitle(title);
    offerNumbers(this, {.csv = [this] { return csv({}); }, .picture = [this] { return picture(size(), {}); }});
}

TrendPlot::~TrendPlot()
{
    m_axis->disconnect(this);
    m_axis->removeExtent(this);
}

void TrendPlot::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    refreshLegend();
}

const TrendModel& TrendPlot::model() const
{
    return m_view->model();
}

void TrendPlot::setSeries(const QList<Series>& series)
{
    m_view->change([&](TrendModel& model) { model.series = series; });
    reportAxis();
    emit seriesChanged();
}

void TrendPlot::change(const std::function<void(TrendModel&)>& change)
{
    m_view->change(change);
    reportAxis();
    emit seriesChanged();
}

void TrendPlot::setLegendShown(bool shown)
{
    m_legend->setVisible(shown);
}

void TrendPlot::setShapeKept(bool kept)
{
    m_keepsShape = kept;
    fitLegend();
}

void TrendPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitLegend();
}

void TrendPlot::fitLegend()
{
    if (!m_keepsShape) return m_legend->setMaxLines(0);
    const qreal above = layout()->spacing() + (m_title->isHidden() ? 0 : m_title->sizeHint().height());
    const auto isSquashed = [&](int lines) {
        const QSizeF rest(width(), height() - above - m_legend->heightOf(lines));
        const QRectF area = TrendLayout(QRectF(QPointF(), rest), model()).area;
        return 3 * area.height() < area.width();
    };
    int lines = m_legend->linesNeeded(width());
    while (lines > 1 && isSquashed(lines)) --lines;
    m_legend->setMaxLines(lines);
}

void TrendPlot::setPhases(const QList<Phase>& phases)
{
    m_view->change([&](TrendModel& model) { model.phases = phases; });
}

void TrendPlot::setMarks(const QList<double>& marks)
{
    m_view->change([&](TrendModel& model) { model.marks = marks; });
}

void TrendPlot::setLimits(const QList<Limit>& limits)
{
    m_view->change([&](TrendModel& model) { model.limits = limits; });
}

void TrendPlot::setGaps(const QList<Range>& gaps, const QList<Range>& refilled)
{
    m_view->change([&](TrendModel& model) {
        model.gaps = gaps;
        model.refilled = refilled;
    });
}

void TrendPlot::setLogarithmic(bool log)
{
    m_view->setLogarithmic(log);
}

void TrendPlot::setHidden(const QString& name, bool hidden)
{
    m_view->change([&](TrendModel& model) {
        if (hidden)
            model.hidden.insert(name);
        else
            model.hidden.remove(name);
    });
    emit seriesChanged();
}

void TrendPlot::shareTimeAxis(TimeAxis* axis)
{
    m_axis->disconnect(this);
    m_axis->removeExtent(this);
    m_axis = axis ? axis : &m_ownAxis;
    connect(m_axis, &TimeAxis::cursorMoved, this, &TrendPlot::refreshLegend);
    connect(m_axis, &TimeAxis::markMoved, this, &TrendPlot::refreshLegend);
    m_view->setTimeAxis(m_axis);
    reportAxis();
}

void TrendPlot::setModest()
{
    m_view->setModest();
}

void TrendPlot::setPlace(bool first, bool last, bool roomAtRight)
{
    m_view->change([=](TrendModel& model) {
        model.phaseNames = first;
        model.timeLabels = last;
        model.roomAtRight = roomAtRight;
    });
}

bool TrendPlot::usesRightAxis() const
{
    return hasRightAxis(model()) || namesFanEnds(model());
}

void TrendPlot::showTable(bool shown)
{
    if (shown && !m_table) {
        m_table = new TrendTable;
        m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes the height that the lines have
        m_pages->addWidget(m_table);
        connect(m_table, &TrendTable::left, this, [this] { showTable(false); });
    }
    if (!m_table) return;
    m_pages->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_view);
    if (shown) m_table->setContent(model());
    m_pages->currentWidget()->setFocus();
}

bool TrendPlot::showsTable() const
{
    return m_table && m_pages->currentWidget() == m_table;
}

void TrendPlot::reportAxis()
{
    Range extent;
    for (const Series& series : model().series) {
        for (qsizetype i = 0; i < series.x.size() && !std::isfinite(extent.from); ++i) extent.include(series.x[i]);
        if (!series.x.isEmpty()) {
            extent.include(series.x.first());
            extent.include(series.x.last());
        }
    }
    m_axis->setExtent(this, extent);
}

void TrendPlot::refreshLegend()
{
    if (m_legend->setContent(model(), m_axis->cursor(), m_axis->mark())) fitLegend();
    QStringList names;
    for (const Series& series : model().series)
        if (!names.contains(series.name)) names.append(series.name);
    const QString about = m_title->text().isEmpty() ? names.join(QStringLiteral(", ")) : m_title->text();
    m_view->setAccessibleName(tr("Trend, %1").arg(about));
    // Sentence and table read all values, so they wait until the plot has come to rest.
    m_describe.start();
}

void TrendPlot::paint(QPainter* painter, const QRectF& rect, const QString& foot, Look look)
{
    const qreal u = Theme::current().u();
    painter->save();
    painter->fillRect(rect, Theme::color(Token::Base, look));
    QRectF rest = rect.adjusted(2 * u, u, -2 * u, -u);
    if (!m_title->text().isEmpty()) {
        painter->setFont(Theme::current().font(Type::Strong));
        painter->setPen(Theme::color(Token::Text, look));
        const qreal height = QFontMetricsF(painter->font()).lineSpacing() + u;
        painter->drawText(QRectF(rest.topLeft(), QSizeF(rest.width(), height)), Qt::AlignLeft | Qt::AlignVCenter,
                          m_title->text());
        rest.setTop(rest.top() + height);
    }
    const qreal legend = m_legend->heightForWidth(static_cast<int>(rest.width()));
    m_legend->paint(painter, QRectF(rest.topLeft(), QSizeF(rest.width(), legend)), look);
    rest.setTop(rest.top() + legend);
    if (!foot.isEmpty()) {
        painter->setFont(Theme::current().font(Type::Caption));
        painter->setPen(Theme::color(Token::Muted, look));
        const qreal height = QFontMetricsF(painter->font()).lineSpacing() * (foot.count(u'\n') + 1);
        painter->drawText(QRectF(rest.left(), rest.bottom() - height, rest.width(), height), Qt::AlignLeft, foot);
        rest.setBottom(rest.bottom() - height - u);
    }
    m_view->paintPicture(painter, rest, look);
    painter->restore();
}

QImage TrendPlot::picture(QSize size, const QString& foot, qreal pixelRatio, Look look)
{
    QImage image(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    paint(&painter, QRectF(QPointF(), QSizeF(size)), foot, look);
    return image;
}

QByteArray TrendPlot::svg(QSize size, const QString& foot, Look look)
{
    const auto draw = [&](QPainter* painter) { paint(painter, QRectF(QPointF(), QSizeF(size)), foot, look); };
    return svgOf(size, draw, m_title->text(), describe(model()));
}

QString TrendPlot::csv(const QString& foot) const
{
    return csvOf({model()}, foot);
}

} // namespace titer::plot

#include "ui/plot/trend/moc_trend_plot.cpp"
