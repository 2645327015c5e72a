// Registers what needs no plugin.
#include "app/live/connectors.h"

#include "app/live/recorded_source.h"
#include "app/live/simulated/simulated_plant.h"
#include "app/plugins/plugin_host.h"

namespace titer::app {

namespace {

class SimulatedPlantPlugin : public ConnectorPlugin {
public:
    const connect::ConnectorInfo& info() const override { return simulatedPlantInfo(); }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<SimulatedPlant>(); }
};

} // namespace

void addBuiltInConnectors(PluginHost& host)
{
    static const SimulatedPlantPlugin simulatedPlant;
    static const RecordedSourcePlugin recordedSource;
    host.addBuiltIn(simulatedPlant, {"browse", "poll", "write", "simulated"});
    host.addBuiltIn(recordedSource, {"subscribe"});
}

} // namespace titer::app
