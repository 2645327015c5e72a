// A source for measurements: so many tags, so many samples a second in all, and what they did before.
#pragma once

#include "app/plugins/connector_plugin.h"

#include <string>

namespace titer::bench {

// Settings: "tags", and "rate" in samples a second of all of them.
class BenchSource : public app::ConnectorPlugin {
public:
    const connect::ConnectorInfo& info() const override;
    std::unique_ptr<connect::Connector> create() const override;
};

// "t0", "t1" ... as the source "bench" in the store next to this project: samples up to now, `seconds` back, `rate` a second of each.
base::Done fillStore(const std::string& project, int tags, double seconds, double rate);

} // namespace titer::bench
