// What is asked of a server now and then: a test, a list, the past, a value to be written.
#include "plugins/opcua/browse.h"
#include "plugins/opcua/failure.h"
#include "plugins/opcua/history.h"
#include "plugins/opcua/namespaces.h"
#include "plugins/opcua/opcua.h"

#include <algorithm>
#include <utility>

namespace titer::opcua {

using base::Code;
using base::Error;
using base::say;
using connect::Finding;
using std::chrono::milliseconds;

namespace {

constexpr std::chrono::seconds askTimeout(6);
constexpr milliseconds askStep(20);
constexpr std::int64_t maxWindow = 3'600'000'000; // of reading back at once [µs]
constexpr std::int64_t minWindow = 1000;
constexpr std::size_t pastAtOnce = 20'000;

// A link that is up, or why there is none.
std::unique_ptr<Link> connectNow(const Profile& profile, const connect::TaskContext& context, Failure& failure)
{
    auto link = std::make_unique<Link>(profile);
    const Link::Clock::time_point until = Link::Clock::now() + askTimeout;
    link->connect();
    while (link->phase() == Link::Phase::Connecting) {
        if (context.stop.stop_requested() || Link::Clock::now() > until)
            link->drop({.status = UA_STATUSCODE_BADTIMEOUT, .inTime = false});
        else
            link->run(askStep);
    }
    if (link->phase() == Link::Phase::Up) return link;
    failure = link->failure();
    return nullptr;
}

std::vector<NodeFacts> factsOf(Link& link, const Profile& profile, const connect::TaskContext& context)
{
    std::vector<Owned<UA_NodeId>> nodes;
    for (const Item& item : profile.items) nodes.push_back(item.node.id);
    std::optional<std::vector<NodeFacts>> facts;
    Description description(link, std::move(nodes), [&](std::vector<NodeFacts>& all) { facts = all; });
    description.start();
    if (!link.waitFor([&] { return facts.has_value(); }, context)) return {};
    return *facts;
}

void addSecurity(const Link& link, const Profile& profile, std::vector<Finding>& findings)
{
    if (profile.protection() == connect::Protection::Unsecured)
        findings.push_back({Finding::Kind::Notice, "security",
                            profile.mode == UA_MESSAGESECURITYMODE_SIGN
                                ? say(CORE_TR("core", "Others on the network path can read the data."))
                                : say(CORE_TR("core", "Others on the network path can read and change the data."))});
    if (link.serverExpiry() && *link.serverExpiry() < base::now().microseconds)
        findings.push_back({Finding::Kind::Notice, "trusted",
                            say(CORE_TR("core", "The certificate of the server expired on {1}."),
                                base::writeInstant({*link.serverExpiry()}))});
    if (profile.identity)
        findings.push_back({Finding::Kind::Notice, "security",
                            say(CORE_TR("core", "Titer shows the certificate {1} with the fingerprint {2}."),
                                profile.identity->path, fingerprintOf(profile.identity->certificate))});
}

// A number may be that of another namespace after the server was set up again.
void placeNodes(Profile& profile, const Namespaces& namespaces, std::vector<Finding>& findings)
{
    bool reported = false;
    for (Item& item : profile.items) {
        const bool numbered = item.node.uri.empty();
        place(item.node, namespaces);
        if (!numbered || item.node.uri.empty() || std::exchange(reported, true)) continue;
        findings.push_back(
            {Finding::Kind::Notice, "nodes",
             say(CORE_TR("core", "The number of a namespace may change when the server is set up again. Write {1} "
                                 "instead of {2}, and others accordingly."),
                 writeNodeName(*item.node.id, namespaces), item.nodeText)});
    }
}

void addNodes(const std::vector<NodeFacts>& facts, const Profile& profile, std::vector<Finding>& findings)
{
    std::size_t past = 0, good = 0;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (isBad(facts[i].status)) {
            findings.push_back({Finding::Kind::Fault, "nodes",
                                say(CORE_TR("core", "The node {1} cannot be read ({2})."), profile.items[i].nodeText,
                                    UA_StatusCode_name(facts[i].status))});
            continue;
        }
        ++good;
        if (facts[i].history) ++past;
    }
    if (good > 0)
        findings.push_back({Finding::Kind::Good, "nodes",
                            say(CORE_TR("core", "{1} of {2} nodes can be read; the server keeps the history of {3}."),
                                std::to_string(good), std::to_string(profile.items.size()), std::to_string(past))});
}

Error writeFailed(const std::string& node, UA_StatusCode status)
{
    return {
        Code::Device, node,
        say(CORE_TR("core", "The server did not accept the value for {1} ({2})."), node, UA_StatusCode_name(status))};
}

} // namespace

std::vector<Finding> OpcUa::test(const connect::Settings& settings, const connect::TaskContext& context)
{
    std::vector<Finding> findings;
    base::Errors errors;
    Profile profile = readProfile(settings, false, errors);
    for (const Error& error : errors) findings.push_back({Finding::Kind::Fault, error.where, error.what});
    if (!errors.empty()) return findings;
    Failure failure;
    const std::unique_ptr<Link> link = connectNow(profile, context, failure);
    if (!link) {
        const Explanation explanation = explain(failure, profile);
        const char* where = failure.untrusted.empty() ? "endpoint" : "trusted";
        findings.push_back({Finding::Kind::Fault, where, explanation.why});
        if (!explanation.remedy.pattern.empty()) findings.push_back({Finding::Kind::Notice, where, explanation.remedy});
        return findings;
    }
    findings.push_back({Finding::Kind::Good, "endpoint",
                        say(CORE_TR("core", "Connected to “{1}” at {2}."), link->serverName(), profile.hostAndPort)});
    addSecurity(*link, profile, findings);
    if (const auto namespaces = askNamespaces(*link, context)) placeNodes(profile, *namespaces, findings);
    addNodes(factsOf(*link, profile, context), profile, findings);
    return findings;
}

base::Result<std::vector<connect::BrowseNode>> OpcUa::browse(const connect::Settings& settings, const std::string& node,
                                                             const connect::TaskContext& context)
{
    if (!m_browser || !(m_browser->settings == settings) || m_browser->link->phase() != Link::Phase::Up) {
        m_browser.reset();
        base::Errors errors;
        const Profile profile = readProfile(settings, false, errors);
        if (!errors.empty()) return errors.front();
        Failure failure;
        std::unique_ptr<Link> link = connectNow(profile, context, failure);
        if (!link) return Error{Code::Device, "endpoint", explain(failure, profile).why};
        m_browser = Browser{settings, std::move(link)};
    }
    return browseNode(*m_browser->link, node, context);
}

base::Result<connect::HistoryRead> OpcUa::readHistory(std::int64_t from, std::int64_t to,
                                                      const connect::TaskContext& context)
{
    if (!m_link || m_link->phase() != Link::Phase::Up)
        return Error{Code::Device, "opcua", say(CORE_TR("core", "The source is not connected."))};
    if (m_withPast.empty() || from >= to) return connect::HistoryRead{to, true, 0};
    const std::int64_t end = std::min(to, from + m_window);
    const std::size_t room = m_feed->samples().room();
    const std::size_t max = std::min(pastAtOnce, room);
    base::Result<Past> past = readPast(*m_link, m_profile.items, m_withPast, from, end, max, context);
    if (!past) return past.error();
    for (const std::uint32_t item : past->without) std::erase(m_withPast, item);
    if (past->full || past->values.size() > room) {
        // A span with fewer values, or the same when there is room again.
        m_window = std::max(minWindow, m_window / 4);
        return connect::HistoryRead{from, false, 0};
    }
    // Servers give the end of a span too, and some cut its times to milliseconds: a value would come with two spans.
    const std::int64_t received = receiveTime();
    const auto timeOf = [&](const PastValue& value) { return sourceTimeOf(*value.value, received); };
    std::erase_if(past->values, [&](const PastValue& value) { return timeOf(value) < from || timeOf(value) >= end; });
    std::sort(past->values.begin(), past->values.end(),
              [&](const PastValue& a, const PastValue& b) { return timeOf(a) < timeOf(b); });
    for (const PastValue& value : past->values) m_delivery.value(value.item, *value.value, received);
    if (past->values.size() < max / 8) m_window = std::min(maxWindow, m_window * 2);
    return connect::HistoryRead{end, end >= to, std::int64_t(past->values.size())};
}

// The type of the value that is there, since that is what the server expects; else what its data type says.
base::Result<const UA_DataType*> OpcUa::typeToWrite(std::uint32_t tag, const connect::TaskContext& context)
{
    const Item& item = m_profile.items[tag];
    UA_ReadValueId ids[2];
    for (UA_ReadValueId& id : ids) {
        UA_ReadValueId_init(&id);
        id.nodeId = *item.node.id;
    }
    ids[0].attributeId = UA_ATTRIBUTEID_VALUE;
    ids[1].attributeId = UA_ATTRIBUTEID_DATATYPE;
    auto request = emptyRequest<UA_ReadRequest>();
    request.timestampsToReturn = UA_TIMESTAMPSTORETURN_NEITHER;
    request.nodesToRead = ids;
    request.nodesToReadSize = 2;
    const auto response = m_link->ask<UA_ReadResponse>(request, context);
    if (!response) return response.error();
    if ((*response)->resultsSize != 2) return writeFailed(item.nodeText, UA_STATUSCODE_BADCOMMUNICATIONERROR);
    const UA_DataValue& now = (*response)->results[0];
    const UA_DataValue& type = (*response)->results[1];
    if (now.hasValue && now.value.type) {
        if (UA_Variant_isScalar(&now.value)) return now.value.type;
        return Error{Code::Input, item.nodeText,
                     say(CORE_TR("core", "{1} is an array; only single values are written."), item.nodeText)};
    }
    if (type.hasValue && UA_Variant_hasScalarType(&type.value, typeOf<UA_NodeId>()))
        if (const UA_DataType* builtin = factsOf(*static_cast<const UA_NodeId*>(type.value.data)).builtin)
            return builtin;
    return writeFailed(item.nodeText,
                       type.hasStatus && isBad(type.status) ? type.status : UA_STATUSCODE_BADTYPEMISMATCH);
}

base::Done OpcUa::write(const connect::WriteKey&, std::uint32_t tag, const connect::WriteValue& value,
                        const connect::TaskContext& context)
{
    if (!m_link || m_link->phase() != Link::Phase::Up)
        return Error{Code::Device, "opcua", say(CORE_TR("core", "The source is not connected; nothing was written."))};
    if (tag >= m_profile.items.size())
        return Error{Code::Input, "opcua",
                     say(CORE_TR("core", "There is no tag with the number {1}."), std::to_string(tag))};
    const Item& item = m_profile.items[tag];
    if (!m_profile.writable)
        return Error{Code::Input, item.nodeText,
                     say(CORE_TR("core", "The settings of this source let nothing be written; set “writable”."))};
    const base::Result<const UA_DataType*> type = typeToWrite(tag, context);
    if (!type) return type.error();
    base::Result<Owned<UA_Variant>> variant = makeValue(value, **type);
    if (!variant) return Error{Code::Input, item.nodeText, variant.error().what};
    UA_WriteValue one;
    UA_WriteValue_init(&one);
    one.nodeId = *item.node.id;
    one.attributeId = UA_ATTRIBUTEID_VALUE;
    one.value.hasValue = true;
    one.value.value = **variant; // borrowed
    auto request = emptyRequest<UA_WriteRequest>();
    request.nodesToWrite = &one;
    request.nodesToWriteSize = 1;
    const auto response = m_link->ask<UA_WriteResponse>(request, context);
    if (!response) return Error{response.error().code, item.nodeText, response.error().what};
    if ((*response)->resultsSize != 1) return writeFailed(item.nodeText, UA_STATUSCODE_BADCOMMUNICATIONERROR);
    if (isBad((*response)->results[0])) return writeFailed(item.nodeText, (*response)->results[0]);
    return base::done();
}

} // namespace titer::opcua
