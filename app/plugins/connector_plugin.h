// What a connector plugin offers to Titer. Its metadata are read before it is loaded:
//   {"id", "label", "version", "api": {"major", "minor"}, "licence", "capabilities": [...]}
#pragma once

#include "core/connect/connector.h"

#include <QtPlugin>

#include <memory>

namespace titer::app {

// [any] The root object of a plugin; does nothing by itself.
class ConnectorPlugin {
public:
    virtual ~ConnectorPlugin() = default;
    virtual const connect::ConnectorInfo& info() const = 0;
    // One for each source; it may be used on any one thread.
    virtual std::unique_ptr<connect::Connector> create() const = 0;
};

} // namespace titer::app

// Carries the major number of the interface, connect::apiMajor.
#define TITER_CONNECTOR_IID "org.titer.connector/7"
static_assert(TITER_CONNECTOR_IID[sizeof TITER_CONNECTOR_IID - 2] == '0' + titer::connect::apiMajor);
Q_DECLARE_INTERFACE(titer::app::ConnectorPlugin, TITER_CONNECTOR_IID)
