// The estimators of a project among the sources of its recorder: one that is always there, and is not seen where nothing is estimated.
#include "app/live/estimators/estimator_source.h"
#include "app/live/recorder/recorder.h"

namespace titer::app {

void Recorder::addEstimators()
{
    add({.id = estimatorSource, .label = "Twin", .connector = estimatorSource, .settings = {}});
}

bool Recorder::isOfEstimators(const Line& line)
{
    return line.source.id == estimatorSource;
}

// A project without estimators has no such source.
bool Recorder::isSeen(const Line& line)
{
    return !isOfEstimators(line) || !line.tags.empty() || !line.state.status.why.pattern.empty();
}

base::Result<std::unique_ptr<connect::Connector>> Recorder::connectorOf(const Line& line)
{
    if (isOfEstimators(line)) return std::unique_ptr<connect::Connector>(new EstimatorSource(m_project, m_clocks));
    return m_plugins.create(line.source.connector);
}

} // namespace titer::app
