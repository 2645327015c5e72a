#include "ui/pages/learn/panes/plant_pane.h"

#include "ui/flow/design_overlay.h"
#include "ui/flow/flow_view.h"
#include "ui/shown/run_kpis.h"

#include <QVBoxLayout>

namespace titer::pages {

PlantPane::PlantPane(LessonWork& work)
    : LessonPane(work, tr("Plant"), tr("open a unit to see all its settings"))
    , m_view(new flow::FlowView(work.document))
    , m_figures(new shown::KpiRow(work.model))
{
    m_view->setReadOnly(true);
    m_view->setMinimumHeight(52 * look::Theme::current().u());
    m_figures->setCompact(true);
    m_figures->hide(); // before the first run the plant has their room
    body()->addWidget(m_view, 1);
    body()->addWidget(m_figures);
    connect(m_view, &flow::FlowView::unitActivated, this,
            [this](const QString& unit) { this->work().showPlace(QStringLiteral("units/") + unit); });
}

void PlantPane::refresh()
{
    const std::shared_ptr<const app::Run>& run = session().run();
    const bool figures = !work().model.isEmpty();
    if (figures != m_figures->isVisibleTo(this)) {
        m_figures->setVisible(figures);
        QMetaObject::invokeMethod(m_view, &flow::FlowView::fit, Qt::QueuedConnection); // it has another height
    }
    if (!run || !run->plant || run->result.times.empty()) return m_view->setOverlay({});
    const flow::DesignOverlay overlay = flow::designOverlay(*run, app::summaryOf(*run));
    m_view->setOverlay(overlay.units, overlay.streams);
}

QWidget* PlantPane::firstStop() const
{
    return m_view;
}

void PlantPane::resizeEvent(QResizeEvent* event)
{
    LessonPane::resizeEvent(event);
    QMetaObject::invokeMethod(m_view, &flow::FlowView::fit, Qt::QueuedConnection); // once it has its place
}

} // namespace titer::pages

#include "ui/pages/learn/panes/moc_plant_pane.cpp"
