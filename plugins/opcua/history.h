// Reads what a server itself has kept of its nodes.
#pragma once

#include "plugins/opcua/link.h"

namespace titer::opcua {

struct PastValue {
    std::uint32_t item;
    Owned<UA_DataValue> value;
};

// Of one span of time, from `from` up to before `to` [µs, UTC]; `items` are places in `all`. Items that turn out to have no past are
// put into `without`. At most about `most` values; `full` says that there are more.
struct Past {
    std::vector<PastValue> values;
    std::vector<std::uint32_t> without;
    bool full = false;
};
base::Result<Past> readPast(Link& link, const std::vector<Item>& all, std::vector<std::uint32_t> items,
                            std::int64_t from, std::int64_t to, std::size_t max, const connect::TaskContext& context);

} // namespace titer::opcua
