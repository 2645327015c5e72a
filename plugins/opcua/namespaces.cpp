// The array of namespaces (OPC 10000-5, 6.3.1).
#include "plugins/opcua/namespaces.h"

namespace titer::opcua {

namespace {

struct Question {
    Question()
    {
        UA_ReadValueId_init(&id);
        id.nodeId = UA_NODEID_NUMERIC(0, UA_NS0ID_SERVER_NAMESPACEARRAY);
        id.attributeId = UA_ATTRIBUTEID_VALUE;
        request.timestampsToReturn = UA_TIMESTAMPSTORETURN_NEITHER;
        request.nodesToRead = &id;
        request.nodesToReadSize = 1;
    }
    UA_ReadValueId id;
    UA_ReadRequest request = emptyRequest<UA_ReadRequest>();
};

Namespaces answerOf(const UA_ReadResponse& response)
{
    Namespaces all;
    if (response.resultsSize != 1 || isBad(response.results[0].status)) return all;
    const UA_Variant& value = response.results[0].value;
    if (value.type != &UA_TYPES[UA_TYPES_STRING] || UA_Variant_isScalar(&value)) return all;
    const auto* texts = static_cast<const UA_String*>(value.data);
    for (std::size_t i = 0; i < value.arrayLength; ++i) all.push_back(textOf(texts[i]));
    return all;
}

} // namespace

void askNamespaces(Link& link, std::function<void(Namespaces)> then)
{
    Question question;
    link.send<UA_ReadResponse>(question.request,
                               [then = std::move(then)](UA_ReadResponse& response) { then(answerOf(response)); });
}

base::Result<Namespaces> askNamespaces(Link& link, const connect::TaskContext& context)
{
    Question question;
    const auto response = link.ask<UA_ReadResponse>(question.request, context);
    if (!response) return response.error();
    return answerOf(**response);
}

} // namespace titer::opcua
