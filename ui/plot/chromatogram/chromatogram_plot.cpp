// Title, legend, view and figures of one chromatogram.
#include "ui/plot/chromatogram/chromatogram_plot.h"

#include "core/base/not_available.h"
#include "ui/plot/chromatogram/chromatogram_view.h"
#include "ui/plot/numbers.h"
#include "ui/plot/trend/trend_legend.h"
#include "ui/plot/trend/trend_table.h"
#include "ui/plot/trend/trend_values.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace titer::plot {

using look::Theme;
using look::Type;
using widgets::Label;

ChromatogramPlot::ChromatogramPlot(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_axis(&m_ownAxis)
    , m_title(new Label({}, Type::Strong))
    , m_across(new widgets::Segments({{{}, tr("Time")}, {{}, tr("Volume")}}))
    , m_head(new QHBoxLayout)
    , m_legend(new TrendLegend)
    , m_view(new ChromatogramView(&m_ownAxis))
    , m_pages(new QStackedLayout)
    , m_figures(new FigureRow)
{
    const int u = Theme::current().u();
    m_across->setAccessibleName(tr("Horizontal axis"));
    m_head->setSpacing(2 * u);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_head->addWidget(m_across);
    m_figures->setAccessibleName(tr("Pool"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u);
    column->addLayout(m_head);
    column->addWidget(m_legend);
    column->addLayout(m_pages, 1);
    column->addWidget(m_figures);
    m_pages->addWidget(m_view);
    connect(m_across, &widgets::Segments::currentChanged, this, [this](int index) { setOverVolume(index == 1); });
    connect(m_view, &ChromatogramView::tableAsked, this, [this] { showTable(true); });
    connect(m_view, &ChromatogramView::shownChanged, this, &ChromatogramPlot::refreshLegend);
    connect(m_view, &ChromatogramView::cutMoved, this, &ChromatogramPlot::cutMoved);
    connect(m_view, &ChromatogramView::cutSet, this, &ChromatogramPlot::cutSet);
    connect(m_legend, &TrendLegend::toggled, this, [this](const QString& name) {
        m_view->change([&](ChromatogramModel& model) {
            if (!model.hidden.remove(name)) model.hidden.insert(name);
        });
    });
    m_describe.setSingleShot(true);
    m_describe.setInterval(300);
    connect(&m_describe, &QTimer::timeout, this, [this] {
        const TrendModel trend = asTrend(model());
        m_view->setAccessibleDescription(describe(trend));
        if (showsTable()) m_table->setContent(trend);
    });
    shareTimeAxis(nullptr);
    setTitle(title);
    offerNumbers(this, {.csv = [this] { return csvOf({asTrend(model())}, {}); },
                        .picture = [this] { return grab().toImage(); }});
}

ChromatogramPlot::~ChromatogramPlot()
{
    m_axis->disconnect(this);
    m_axis->removeExtent(this);
}

void ChromatogramPlot::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    refreshLegend();
}

const ChromatogramModel& ChromatogramPlot::model() const
{
    return m_view->model();
}

void ChromatogramPlot::setData(const ChromatogramData& content)
{
    m_view->change([&](ChromatogramModel& shown) {
        shown.data = content;
        if (content.volume.isEmpty()) shown.overVolume = false;
    });
    m_across->setVisible(!content.volume.isEmpty());
    reportAxis();
}

void ChromatogramPlot::setFractions(const QList<Range>& fractions, double volumeOfEach)
{
    m_view->change([&](ChromatogramModel& model) {
        model.data.fractions = fractions;
        model.data.fractionVolume = volumeOfEach;
    });
}

void ChromatogramPlot::setMeasured(const QList<MeasuredLine>& lines)
{
    m_view->change([&](ChromatogramModel& model) { model.data.measured = lines; });
}

void ChromatogramPlot::setCut(const Range& cut)
{
    m_view->change([&](ChromatogramModel& model) { model.cut = cut; });
    m_figures->setVisible(cut.isValid());
}

void ChromatogramPlot::setFigures(const QList<Figure>& figures)
{
    m_figures->setFigures(figures);
}

void ChromatogramPlot::setOverVolume(bool overVolume)
{
    m_across->setCurrent(overVolume ? 1 : 0);
    m_view->change([&](ChromatogramModel& model) { model.overVolume = overVolume && !model.data.volume.isEmpty(); });
}

void ChromatogramPlot::addTool(QWidget* tool)
{
    m_head->insertWidget(m_head->count() - 1, tool);
}

void ChromatogramPlot::shareTimeAxis(TimeAxis* axis)
{
    m_axis->disconnect(this);
    m_axis->removeExtent(this);
    m_axis = axis ? axis : &m_ownAxis;
    connect(m_axis, &TimeAxis::cursorMoved, this, &ChromatogramPlot::refreshLegend);
    m_view->setTimeAxis(m_axis);
    reportAxis();
}

void ChromatogramPlot::showTable(bool shown)
{
    if (shown && !m_table) {
        m_table = new TrendTable;
        m_pages->addWidget(m_table);
        connect(m_table, &TrendTable::left, this, [this] { showTable(false); });
    }
    if (!m_table) return;
    m_pages->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_view);
    if (shown) m_table->setContent(asTrend(model()));
    m_pages->currentWidget()->setFocus();
}

bool ChromatogramPlot::showsTable() const
{
    return m_table && m_pages->currentWidget() == m_table;
}

void ChromatogramPlot::reportAxis()
{
    const QVector<double>& time = model().data.time;
    m_axis->setExtent(this, time.size() < 2 ? Range() : Range{time.first(), time.last()});
}

void ChromatogramPlot::refreshLegend()
{
    m_legend->setContent(asTrend(model()), m_axis->cursor(), base::notAvailable);
    m_view->setAccessibleName(m_title->text().isEmpty() ? tr("Chromatogram")
                                                        : tr("Chromatogram, %1").arg(m_title->text()));
    // Sentence and table read all values, so they wait until the plot has come to rest.
    m_describe.start();
}

} // namespace titer::plot

#include "ui/plot/chromatogram/moc_chromatogram_plot.cpp"
