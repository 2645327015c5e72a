// The namespaces of a server in the order that they have now.
#pragma once

#include "plugins/opcua/link.h"
#include "plugins/opcua/node_name.h"

#include <functional>

namespace titer::opcua {

// `then` is called once, unless the link ends before.
void askNamespaces(Link& link, std::function<void(Namespaces)> then);
base::Result<Namespaces> askNamespaces(Link& link, const connect::TaskContext& context);

} // namespace titer::opcua
