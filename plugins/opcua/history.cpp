// HistoryRead of raw values with continuation points (Part 11, 6.4.3).
#include "plugins/opcua/history.h"

#include "plugins/opcua/values.h"

#include <algorithm>

namespace titer::opcua {

namespace {

constexpr UA_UInt32 valuesAtOnce = 1000; // of one node in one answer
constexpr std::size_t nodesAtOnce = 50;

struct Reading {
    std::uint32_t item;
    Owned<UA_String> more; // continuation point; empty at the beginning
};

void takePast(const UA_HistoryReadResult& result, std::uint32_t item, Past& past)
{
    if (result.historyData.encoding != UA_EXTENSIONOBJECT_DECODED ||
        result.historyData.content.decoded.type != &UA_TYPES[UA_TYPES_HISTORYDATA])
        return;
    const auto& data = *static_cast<const UA_HistoryData*>(result.historyData.content.decoded.data);
    for (std::size_t i = 0; i < data.dataValuesSize; ++i)
        past.values.push_back({item, Owned<UA_DataValue>::copy(data.dataValues[i])});
}

base::Result<Owned<UA_HistoryReadResponse>> ask(Link& link, const std::vector<Item>& all, std::vector<Reading>& some,
                                                UA_ReadRawModifiedDetails& details, bool release,
                                                const connect::TaskContext& context)
{
    std::vector<UA_HistoryReadValueId> ids(some.size());
    for (std::size_t i = 0; i < some.size(); ++i) {
        UA_HistoryReadValueId_init(&ids[i]);
        ids[i].nodeId = *all[some[i].item].node.id;
        ids[i].continuationPoint = *some[i].more;
    }
    auto request = emptyRequest<UA_HistoryReadRequest>();
    UA_ExtensionObject_setValueNoDelete(&request.historyReadDetails, &details,
                                        &UA_TYPES[UA_TYPES_READRAWMODIFIEDDETAILS]);
    request.timestampsToReturn = UA_TIMESTAMPSTORETURN_BOTH;
    request.releaseContinuationPoints = release;
    request.nodesToRead = ids.data();
    request.nodesToReadSize = ids.size();
    return link.ask<UA_HistoryReadResponse>(request, context);
}

} // namespace

base::Result<Past> readPast(Link& link, const std::vector<Item>& all, std::vector<std::uint32_t> items,
                            std::int64_t from, std::int64_t to, std::size_t max, const connect::TaskContext& context)
{
    UA_ReadRawModifiedDetails details;
    UA_ReadRawModifiedDetails_init(&details);
    details.startTime = dateTimeOf(from);
    details.endTime = dateTimeOf(to);
    details.numValuesPerNode = valuesAtOnce;
    Past past;
    std::vector<Reading> waiting;
    for (const std::uint32_t item : items) waiting.push_back({item, {}});
    while (!waiting.empty()) {
        const std::size_t count = std::min(nodesAtOnce, waiting.size());
        std::vector<Reading> some(std::make_move_iterator(waiting.end() - std::ptrdiff_t(count)),
                                  std::make_move_iterator(waiting.end()));
        waiting.resize(waiting.size() - count);
        const auto response = ask(link, all, some, details, past.full, context);
        if (!response) return response.error();
        if (past.full) continue; // only let go of what was begun
        for (std::size_t i = 0; i < std::min(count, (*response)->resultsSize); ++i) {
            const UA_HistoryReadResult& result = (*response)->results[i];
            if (isBad(result.statusCode)) {
                past.without.push_back(some[i].item);
                continue;
            }
            takePast(result, some[i].item, past);
            if (result.continuationPoint.length > 0)
                waiting.push_back({some[i].item, Owned<UA_String>::copy(result.continuationPoint)});
        }
        if (past.values.size() > max && !waiting.empty()) {
            past.full = true;
            std::erase_if(waiting, [](const Reading& reading) { return reading.more->length == 0; });
        }
    }
    return past;
}

} // namespace titer::opcua
