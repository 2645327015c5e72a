// What lies beneath a node of a server.
#pragma once

#include "plugins/opcua/link.h"

namespace titer::opcua {

// The setting of a tag is the row that reads it.
base::Result<std::vector<connect::BrowseNode>> browseNode(Link& link, const std::string& node,
                                                          const connect::TaskContext& context);

} // namespace titer::opcua
