// Legend, view and numbers of one measured chromatogram.
#include "ui/plot/chromatogram/measured_plot.h"

#include "core/base/not_available.h"
#include "ui/look/theme.h"
#include "ui/plot/chromatogram/measured_view.h"
#include "ui/plot/numbers.h"
#include "ui/plot/trend/trend_legend.h"
#include "ui/plot/trend/trend_table.h"
#include "ui/plot/trend/trend_values.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace titer::plot {

using look::Theme;

MeasuredPlot::MeasuredPlot(QWidget* parent)
    : QWidget(parent)
    , m_legend(new TrendLegend)
    , m_view(new MeasuredView(&m_axis))
    , m_pages(new QStackedLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().u());
    column->addWidget(m_legend);
    column->addLayout(m_pages, 1);
    m_pages->addWidget(m_view);
    m_view->setAccessibleName(tr("Measured chromatogram"));
    connect(m_view, &MeasuredView::tableAsked, this, [this] { showTable(true); });
    connect(m_view, &MeasuredView::shownChanged, this, &MeasuredPlot::refreshLegend);
    connect(&m_axis, &TimeAxis::cursorMoved, this, &MeasuredPlot::refreshLegend);
    connect(m_legend, &TrendLegend::toggled, this, [this](const QString& name) {
        m_view->change([&](MeasuredModel& model) {
            if (!model.curves.hidden.remove(name)) model.curves.hidden.insert(name);
        });
    });
    m_describe.setSingleShot(true);
    m_describe.setInterval(300);
    connect(&m_describe, &QTimer::timeout, this, [this] {
        m_view->setAccessibleDescription(describe(model().curves));
        if (showsTable()) m_table->setContent(model().curves);
    });
    offerNumbers(
        this, {.csv = [this] { return csvOf({model().curves}, {}); }, .picture = [this] { return grab().toImage(); }});
}

MeasuredPlot::~MeasuredPlot()
{
    m_axis.disconnect(this);
}

void MeasuredPlot::setModel(const MeasuredModel& model, bool reset)
{
    Range all;
    for (const Series& series : model.curves.series)
        if (!series.x.isEmpty()) {
            all.include(series.x.constFirst());
            all.include(series.x.constLast());
        }
    QSet<QString> known, off = m_view->model().curves.hidden;
    for (const Series& series : m_view->model().curves.series) known.insert(series.name);
    m_view->change([&](MeasuredModel& shown) {
        shown = model;
        if (reset) return;
        // What is new here begins as it was made.
        for (const QString& name : known)
            if (off.contains(name))
                shown.curves.hidden.insert(name);
            else
                shown.curves.hidden.remove(name);
    });
    m_axis.setExtent(this, all.isValid() ? all : Range());
    if (reset) {
        m_axis.setCursor(base::notAvailable);
        m_axis.showAll();
    }
}

const MeasuredModel& MeasuredPlot::model() const
{
    return m_view->model();
}

void MeasuredPlot::cursorTo(double at)
{
    m_axis.setCursor(at);
}

void MeasuredPlot::showTable(bool shown)
{
    if (shown && !m_table) {
        m_table = new TrendTable;
        m_pages->addWidget(m_table);
        connect(m_table, &TrendTable::left, this, [this] { showTable(false); });
    }
    if (!m_table) return;
    m_pages->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_view);
    if (shown) m_table->setContent(model().curves);
    m_pages->currentWidget()->setFocus();
}

bool MeasuredPlot::showsTable() const
{
    return m_table && m_pages->currentWidget() == m_table;
}

void MeasuredPlot::refreshLegend()
{
    m_legend->setContent(model().curves, m_axis.cursor(), base::notAvailable);
    // Sentence and table read all values, so they wait until the plot has come to rest.
    m_describe.start();
}

} // namespace titer::plot

#include "ui/plot/chromatogram/moc_measured_plot.cpp"
