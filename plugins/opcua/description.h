// What a server says of nodes: data type, who may write, whether it keeps their past, their unit.
#pragma once

#include "plugins/opcua/link.h"
#include "plugins/opcua/values.h"

namespace titer::opcua {

struct NodeFacts {
    UA_StatusCode status = UA_STATUSCODE_GOOD; // bad: there is no such node, or it may not be read
    TypeFacts type;
    bool array = false;
    bool writable = false;
    bool history = false;
    std::string unit; // empty where none is said
    std::string label;
};

// [one thread at a time] Asks in as few requests as the server takes.
class Description {
public:
    using Finished = std::function<void(std::vector<NodeFacts>& facts)>;

    Description(Link& link, std::vector<Owned<UA_NodeId>> nodes, Finished finished);

    // Asks for the next part; what comes back asks on. The object outlives the answers, or is dropped with its link.
    void start() { readAttributes(); }

private:
    void readAttributes();
    void attributesRead(const UA_ReadResponse& response, std::size_t count);
    void findUnits();
    void unitsFound(const UA_TranslateBrowsePathsToNodeIdsResponse& response, std::size_t count);
    void readUnits();
    bool smaller(UA_StatusCode status, std::size_t count);

    Link& m_link;
    std::vector<Owned<UA_NodeId>> m_nodes;
    Finished m_finished;
    std::vector<NodeFacts> m_facts;
    std::size_t m_at = 0;
    std::size_t m_batch;
    struct UnitNode {
        std::size_t node;
        Owned<UA_NodeId> id;
    };
    std::vector<UnitNode> m_units;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); // handlers of one that is gone do nothing
};

} // namespace titer::opcua
