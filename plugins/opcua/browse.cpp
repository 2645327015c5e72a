#include "plugins/opcua/browse.h"

#include "plugins/opcua/description.h"
#include "plugins/opcua/namespaces.h"

#include <set>

namespace titer::opcua {

using connect::BrowseNode;

namespace {

constexpr UA_UInt32 atOnce = 500;   // references in one answer
constexpr std::size_t max = 20'000; // references in all; people look for more by other means

struct Found {
    Owned<UA_NodeId> id;
    std::string label;
    bool variable = false;
};

void take(const UA_BrowseResult& result, std::vector<Found>& found)
{
    for (std::size_t i = 0; i < result.referencesSize; ++i) {
        const UA_ReferenceDescription& reference = result.references[i];
        if (reference.nodeId.serverIndex != 0) continue; // lies in another server
        found.push_back({Owned<UA_NodeId>::copy(reference.nodeId.nodeId),
                         reference.displayName.text.length > 0 ? textOf(reference.displayName.text)
                                                               : textOf(reference.browseName.name),
                         reference.nodeClass == UA_NODECLASS_VARIABLE});
    }
}

base::Error noSuchNode(const std::string& node, UA_StatusCode status)
{
    return {
        base::Code::Device, node,
        base::say(CORE_TR("core", "The nodes below {1} cannot be listed ({2})."), node, UA_StatusCode_name(status))};
}

base::Result<std::vector<Found>> children(Link& link, const UA_NodeId& id, const std::string& node,
                                          const connect::TaskContext& context)
{
    UA_BrowseDescription description;
    UA_BrowseDescription_init(&description);
    description.nodeId = id;
    description.browseDirection = UA_BROWSEDIRECTION_FORWARD;
    description.referenceTypeId = UA_NODEID_NUMERIC(0, UA_NS0ID_HIERARCHICALREFERENCES);
    description.includeSubtypes = true;
    description.nodeClassMask = UA_NODECLASS_OBJECT | UA_NODECLASS_VARIABLE;
    description.resultMask = UA_BROWSERESULTMASK_ALL;
    auto request = emptyRequest<UA_BrowseRequest>();
    request.requestedMaxReferencesPerNode = atOnce;
    request.nodesToBrowse = &description;
    request.nodesToBrowseSize = 1;
    const auto response = link.ask<UA_BrowseResponse>(request, context);
    if (!response) return response.error();
    std::vector<Found> found;
    if ((*response)->resultsSize != 1) return noSuchNode(node, UA_STATUSCODE_BADCOMMUNICATIONERROR);
    const UA_BrowseResult& first = (*response)->results[0];
    if (isBad(first.statusCode)) return noSuchNode(node, first.statusCode);
    take(first, found);
    Owned<UA_String> more = Owned<UA_String>::copy(first.continuationPoint);
    while (more->length > 0) {
        auto next = emptyRequest<UA_BrowseNextRequest>();
        next.releaseContinuationPoints = found.size() > max;
        next.continuationPoints = more.get();
        next.continuationPointsSize = 1;
        const auto rest = link.ask<UA_BrowseNextResponse>(next, context);
        if (!rest) return rest.error();
        if ((*rest)->resultsSize != 1 || isBad((*rest)->results[0].statusCode)) break;
        take((*rest)->results[0], found);
        more = Owned<UA_String>::copy((*rest)->results[0].continuationPoint);
    }
    return found;
}

// A hierarchy may lead to one node by several ways.
void dropTwins(std::vector<Found>& found)
{
    std::set<std::string> seen;
    std::erase_if(found, [&](const Found& one) { return !seen.insert(textOf(*one.id)).second; });
}

BrowseNode describe(Found& one, const NodeFacts& facts, const Namespaces& namespaces)
{
    BrowseNode node;
    node.id = writeNodeName(*one.id, namespaces);
    node.label = one.label;
    node.branch = !one.variable;
    if (!one.variable) return node;
    node.tag.id = one.label;
    node.tag.unit = facts.unit;
    node.tag.kind =
        facts.type.kind == connect::TagKind::Number && facts.array ? connect::TagKind::Array : facts.type.kind;
    connect::Settings row{{"node", node.id}, {"name", one.label}};
    if (!facts.unit.empty()) row.add("unit", facts.unit);
    node.setting = connect::writeRow(row);
    node.detail = facts.type.name + (facts.array ? "[]" : "");
    return node;
}

} // namespace

base::Result<std::vector<BrowseNode>> browseNode(Link& link, const std::string& node,
                                                 const connect::TaskContext& context)
{
    const base::Result<Namespaces> namespaces = askNamespaces(link, context);
    if (!namespaces) return namespaces.error();
    Owned<UA_NodeId> id;
    *id.get() = UA_NODEID_NUMERIC(0, UA_NS0ID_OBJECTSFOLDER);
    if (!node.empty()) {
        base::Result<NodeName> read = readNodeName(node);
        if (!read) return read.error();
        place(*read, *namespaces);
        id = std::move(read->id);
    }
    base::Result<std::vector<Found>> found = children(link, *id, node, context);
    if (!found) return found.error();
    dropTwins(*found);

    std::vector<Owned<UA_NodeId>> variables;
    for (const Found& one : *found)
        if (one.variable) variables.push_back(one.id);
    std::optional<std::vector<NodeFacts>> facts;
    Description description(link, std::move(variables), [&](std::vector<NodeFacts>& all) { facts = all; });
    description.start();
    if (auto waited = link.waitFor([&] { return facts.has_value(); }, context); !waited) return waited.error();

    std::vector<BrowseNode> nodes;
    std::size_t variable = 0;
    for (Found& one : *found)
        nodes.push_back(describe(one, one.variable ? (*facts)[variable++] : NodeFacts{}, *namespaces));
    return nodes;
}

} // namespace titer::opcua
