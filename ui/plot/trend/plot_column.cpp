// A stack of trends.
#include "ui/plot/trend/plot_column.h"

#include "ui/plot/svg.h"
#include "ui/plot/trend/trend_values.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace titer::plot {

using look::Look;
using look::Theme;
using widgets::Card;

PlotColumn::PlotColumn(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    const auto space = [this] { m_column->setSpacing(3 * Theme::current().u()); };
    connect(&Theme::current(), &Theme::changed, this, space);
    space();
}

PlotColumn::~PlotColumn()
{
    // The plots use the axis until they are gone.
    for (TrendPlot* plot : std::as_const(m_plots)) delete plot;
}

TrendPlot* PlotColumn::addPlot(const QString& title)
{
    auto* card = new Card;
    card->setPadding(3);
    auto* plot = new TrendPlot(title);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(plot, 1);
    card->body()->addLayout(row, 1);
    m_column->addWidget(card, 1);
    plot->setModest();
    plot->shareTimeAxis(&m_axis);
    plot->setPhases(m_phases);
    plot->setMarks(m_marks);
    if (!m_ahead.isEmpty()) plot->change([this](TrendModel& model) { model.ahead = m_ahead; });
    m_plots.append(plot);
    connect(plot, &TrendPlot::seriesChanged, this, &PlotColumn::arrange);
    arrange();
    return plot;
}

void PlotColumn::removePlot(TrendPlot* plot)
{
    if (!m_plots.removeOne(plot)) return;
    QWidget* card = plot->parentWidget();
    delete plot;
    delete card;
    arrange();
}

void PlotColumn::setPhases(const QList<Phase>& phases, bool named)
{
    m_phases = phases;
    m_namesPhases = named;
    for (TrendPlot* plot : std::as_const(m_plots)) plot->setPhases(phases);
    arrange();
}

void PlotColumn::setMarks(const QList<double>& marks)
{
    m_marks = marks;
    for (TrendPlot* plot : std::as_const(m_plots)) plot->setMarks(marks);
}

void PlotColumn::setAhead(const QString& words)
{
    if (words == m_ahead) return;
    m_ahead = words;
    for (TrendPlot* plot : std::as_const(m_plots)) plot->change([&](TrendModel& model) { model.ahead = words; });
}

void PlotColumn::setSide(TrendPlot* plot, QWidget* side)
{
    static_cast<Card*>(plot->parentWidget())->body()->itemAt(0)->layout()->addWidget(side);
}

// All plots keep the same margins, so that one cursor is one straight line.
void PlotColumn::arrange()
{
    const bool right =
        std::any_of(m_plots.begin(), m_plots.end(), [](const TrendPlot* plot) { return plot->usesRightAxis(); });
    for (TrendPlot* plot : std::as_const(m_plots))
        plot->setPlace(m_namesPhases && plot == m_plots.first(), plot == m_plots.last(), right);
}

void PlotColumn::paint(QPainter* painter, const QSizeF& size, const QString& foot, Look look)
{
    const qreal each = size.height() / std::max<qsizetype>(1, m_plots.size());
    for (int i = 0; i < m_plots.size(); ++i)
        m_plots[i]->paint(painter, QRectF(0, i * each, size.width(), each), i + 1 == m_plots.size() ? foot : QString(),
                          look);
}

QImage PlotColumn::picture(QSize size, const QString& foot, qreal pixelRatio, Look look)
{
    QImage image(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Theme::color(look::Token::Base, look));
    QPainter painter(&image);
    paint(&painter, QSizeF(size), foot, look);
    return image;
}

QByteArray PlotColumn::svg(QSize size, const QString& foot, Look look)
{
    return svgOf(size, [&](QPainter* painter) { paint(painter, QSizeF(size), foot, look); });
}

QString PlotColumn::csv(const QString& foot) const
{
    QList<TrendModel> models;
    for (const TrendPlot* plot : m_plots) models.append(plot->model());
    return csvOf(models, foot);
}

} // namespace titer::plot

#include "ui/plot/trend/moc_plot_column.cpp"
