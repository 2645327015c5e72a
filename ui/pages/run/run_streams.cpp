#include "ui/pages/run/run_streams.h"

namespace titer::pages {

using shown::RunModel;

RunStreams::RunStreams(const RunModel& model, flow::FlowView& view)
    : StreamList(view)
{
    connect(&model, &RunModel::runChanged, this, [this, &model] { setRun(model.run()); });
    connect(&model, &RunModel::timeChanged, this, &RunStreams::setTime);
    connect(this, &StreamList::closeAsked, this, &QWidget::hide);
    hide();
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_streams.cpp"
