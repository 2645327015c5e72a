// How nodes are named: by the number of their namespace, or by its URI. The numbers are in another order after a server was set up again, with one
// namespace more in front for instance; what stays is the URI.
#pragma once

#include "core/connect/connector.h"
#include "plugins/opcua/ua.h"

#include <string>
#include <vector>

namespace titer::opcua {

// The URIs of a server, by number; empty where it does not report them.
using Namespaces = std::vector<std::string>;

// A node as people write it: "nsu=urn:plant;s=Reactor.pH", or by number, "ns=2;s=Reactor.pH".
struct NodeName {
    Owned<UA_NodeId> id;
    std::string uri; // empty: the number in the id counts
};
// Errors have an empty `where`.
base::Result<NodeName> readNodeName(const std::string& text);
// By URI where there is one, for namespaces that a server numbers itself.
std::string writeNodeName(const UA_NodeId& id, const Namespaces& namespaces);

// Puts in the number that this server has for its namespace, one that no server has where it is not there. What was named by number is known by
// its URI from then on.
void place(NodeName& name, const Namespaces& namespaces);

} // namespace titer::opcua
