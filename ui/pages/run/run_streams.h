// The streams of the run that is shown as a table beneath plant and figures, at the time of the page; hidden until it is asked for. [gui]
#pragma once

#include "ui/flow/stream_list.h"
#include "ui/shown/run_model.h"

namespace titer::pages {

class RunStreams : public flow::StreamList {
    Q_OBJECT
public:
    RunStreams(const shown::RunModel& model, flow::FlowView& view);
};

} // namespace titer::pages
