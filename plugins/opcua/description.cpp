#include "plugins/opcua/description.h"

#include <algorithm>

namespace titer::opcua {

namespace {

constexpr std::size_t describedAtOnce = 250; // nodes in one request, unless the server takes fewer
constexpr UA_UInt32 attributes[] = {UA_ATTRIBUTEID_DATATYPE, UA_ATTRIBUTEID_VALUERANK, UA_ATTRIBUTEID_USERACCESSLEVEL,
                                    UA_ATTRIBUTEID_DISPLAYNAME};
constexpr std::size_t perNode = std::size(attributes);

template <class T> const T* scalar(const UA_DataValue& value, int type)
{
    if (!value.hasValue || !UA_Variant_hasScalarType(&value.value, &UA_TYPES[type])) return nullptr;
    return static_cast<const T*>(value.value.data);
}

NodeFacts factsFrom(const UA_DataValue* values)
{
    NodeFacts facts;
    if (values[0].hasStatus) facts.status = values[0].status;
    if (const auto* type = scalar<UA_NodeId>(values[0], UA_TYPES_NODEID)) facts.type = factsOf(*type);
    if (const auto* rank = scalar<UA_Int32>(values[1], UA_TYPES_INT32)) facts.array = *rank >= 1;
    if (const auto* access = scalar<UA_Byte>(values[2], UA_TYPES_BYTE)) {
        facts.writable = *access & UA_ACCESSLEVELMASK_WRITE;
        facts.history = *access & UA_ACCESSLEVELMASK_HISTORYREAD;
    }
    if (const auto* name = scalar<UA_LocalizedText>(values[3], UA_TYPES_LOCALIZEDTEXT))
        facts.label = textOf(name->text);
    return facts;
}

} // namespace

Description::Description(Link& link, std::vector<Owned<UA_NodeId>> nodes, Finished finished)
    : m_link(link)
    , m_nodes(std::move(nodes))
    , m_finished(std::move(finished))
    , m_facts(m_nodes.size())
    , m_batch(describedAtOnce)
{
}

// Whether the same is to be asked again in smaller parts.
bool Description::smaller(UA_StatusCode status, std::size_t count)
{
    if (status != UA_STATUSCODE_BADTOOMANYOPERATIONS || count <= 1) return false;
    m_batch = count / 2;
    return true;
}

void Description::readAttributes()
{
    const std::size_t count = std::min(m_batch, m_nodes.size() - m_at);
    if (count == 0) {
        m_at = 0;
        return findUnits();
    }
    std::vector<UA_ReadValueId> ids(count * perNode);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        UA_ReadValueId_init(&ids[i]);
        ids[i].nodeId = *m_nodes[m_at + i / perNode];
        ids[i].attributeId = attributes[i % perNode];
    }
    auto request = emptyRequest<UA_ReadRequest>();
    request.timestampsToReturn = UA_TIMESTAMPSTORETURN_NEITHER;
    request.nodesToRead = ids.data();
    request.nodesToReadSize = ids.size();
    m_link.send<UA_ReadResponse>(request, [this, count, alive = std::weak_ptr(m_alive)](UA_ReadResponse& response) {
        if (!alive.expired()) attributesRead(response, count);
    });
}

void Description::attributesRead(const UA_ReadResponse& response, std::size_t count)
{
    const UA_StatusCode result = response.responseHeader.serviceResult;
    if (smaller(result, count)) return readAttributes();
    const bool good = !isBad(result) && response.resultsSize == count * perNode;
    for (std::size_t i = 0; i < count; ++i) {
        if (good)
            m_facts[m_at + i] = factsFrom(response.results + i * perNode);
        else
            m_facts[m_at + i].status = isBad(result) ? result : UA_STATUSCODE_BADCOMMUNICATIONERROR;
    }
    m_at += count;
    readAttributes();
}

// A unit is a property of the node, called EngineeringUnits (Part 8).
void Description::findUnits()
{
    const std::size_t count = std::min(m_batch, m_nodes.size() - m_at);
    if (count == 0) return readUnits();
    UA_RelativePathElement element;
    UA_RelativePathElement_init(&element);
    element.referenceTypeId = UA_NODEID_NUMERIC(0, UA_NS0ID_HASPROPERTY);
    element.includeSubtypes = true;
    element.targetName = {0, borrow("EngineeringUnits")};
    std::vector<UA_BrowsePath> paths(count);
    for (std::size_t i = 0; i < count; ++i) paths[i] = {*m_nodes[m_at + i], {1, &element}};
    auto request = emptyRequest<UA_TranslateBrowsePathsToNodeIdsRequest>();
    request.browsePaths = paths.data();
    request.browsePathsSize = count;
    m_link.send<UA_TranslateBrowsePathsToNodeIdsResponse>(
        request, [this, count, alive = std::weak_ptr(m_alive)](UA_TranslateBrowsePathsToNodeIdsResponse& response) {
            if (!alive.expired()) unitsFound(response, count);
        });
}

void Description::unitsFound(const UA_TranslateBrowsePathsToNodeIdsResponse& response, std::size_t count)
{
    if (smaller(response.responseHeader.serviceResult, count)) return findUnits();
    for (std::size_t i = 0; i < std::min(count, response.resultsSize); ++i) {
        const UA_BrowsePathResult& result = response.results[i];
        if (isBad(result.statusCode) || result.targetsSize == 0) continue;
        m_units.push_back({m_at + i, Owned<UA_NodeId>::copy(result.targets[0].targetId.nodeId)});
    }
    m_at += count;
    findUnits();
}

void Description::readUnits()
{
    if (m_units.empty()) return m_finished(m_facts);
    const std::size_t count = std::min(m_batch, m_units.size());
    std::vector<UA_ReadValueId> ids(count);
    for (std::size_t i = 0; i < count; ++i) {
        UA_ReadValueId_init(&ids[i]);
        ids[i].nodeId = *m_units[i].id;
        ids[i].attributeId = UA_ATTRIBUTEID_VALUE;
    }
    auto request = emptyRequest<UA_ReadRequest>();
    request.timestampsToReturn = UA_TIMESTAMPSTORETURN_NEITHER;
    request.nodesToRead = ids.data();
    request.nodesToReadSize = ids.size();
    m_link.send<UA_ReadResponse>(request, [this, count, alive = std::weak_ptr(m_alive)](UA_ReadResponse& response) {
        if (alive.expired()) return;
        if (smaller(response.responseHeader.serviceResult, count)) return readUnits();
        for (std::size_t i = 0; i < std::min(count, response.resultsSize); ++i)
            if (const auto* unit = scalar<UA_EUInformation>(response.results[i], UA_TYPES_EUINFORMATION))
                m_facts[m_units[i].node].unit = textOf(unit->displayName.text);
        m_units.erase(m_units.begin(), m_units.begin() + std::ptrdiff_t(count));
        readUnits();
    });
}

} // namespace titer::opcua
