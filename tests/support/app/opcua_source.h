// The connector of OPC UA in a test's hands.
#pragma once

#include "core/base/time.h"
#include "tests/support/app/connector_conformance.h"
#include "tests/support/app/opcua_server.h"

namespace titer::support {

// Any source of this connector; the test gives the settings.
class OpcUaSource : public Stand {
public:
    std::string connector() const override { return "opcua"; }
    Way way() const override { return Way::Unbidden; }
    std::vector<std::string> tags() const override { return {}; }
    connect::Settings settings() const override { return {}; }
    bool start() override { return true; }
    void kill() override {}
};

// The node of this name.
inline std::string id(const std::string& name)
{
    return "ns=1;s=" + name;
}

// What Reactor.pH is at a time [µs, UTC], as the server has it.
inline double known(std::int64_t time)
{
    return double(time / 100'000 % 100'000);
}

// Whether `part` stands in the text; reports where it does not.
inline bool holds(const std::string& text, const std::string& part)
{
    if (text.find(part) != std::string::npos) return true;
    qWarning("“%s” is not in “%s”", part.c_str(), text.c_str());
    return false;
}

} // namespace titer::support
