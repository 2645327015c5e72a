// A tree from the topics that were heard.
#include "plugins/mqtt/browse.h"

#include "core/base/text.h"
#include "core/base/utf8.h"
#include "plugins/mqtt/message.h"

namespace titer::mqtt {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using connect::BrowseNode;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t maxTopics = 20'000;
constexpr std::size_t maxBytes = 64 << 20; // of messages
constexpr std::size_t maxDetail = 60;
constexpr int maxMessages = 500;

std::string shortened(std::string text)
{
    if (text.size() <= maxDetail) return text;
    std::size_t end = 0;
    while (end < maxDetail) end += std::max<std::size_t>(1, base::utf8Length(std::string_view(text).substr(end)));
    return text.substr(0, end) + "…";
}

// A member that reports when the others were measured, if there is one.
std::string timeMember(const Json& json)
{
    for (const char* key : {"timestamp", "time", "ts", "datetime"})
        if (const Json* member = json.find(key); member && readTime(*member)) return key;
    return {};
}

BrowseNode tagNode(const std::string& topic, const std::string& path, const std::string& time, const Json& value,
                   std::string label)
{
    BrowseNode node;
    node.id = path.empty() ? topic + "/" : topic + "#" + path;
    node.label = std::move(label);
    node.tag.id = path.empty() ? topic : topic + "#" + path;
    node.tag.kind = value.isString()  ? connect::TagKind::Text
                    : value.isArray() ? connect::TagKind::Array
                                      : connect::TagKind::Number;
    node.detail = shortened(value.isString() ? value.string() : value.write(false));
    connect::Settings row{{"topic", topic}};
    if (!path.empty()) row.add("value", path);
    if (!time.empty() && path != time) row.add("time", time);
    node.setting = connect::writeRow(row);
    return node;
}

void addMembers(const std::string& topic, const Json& json, const std::string& path, const std::string& time,
                std::vector<BrowseNode>& nodes)
{
    for (const auto& [key, member] : json.members()) {
        const bool odd = key.empty() || key.find_first_of("./~$") != std::string::npos;
        if (odd) continue;
        const std::string inner = path.empty() ? key : path + "." + key;
        if (member.isObject())
            addMembers(topic, member, inner, time, nodes);
        else if (!member.isNull())
            nodes.push_back(tagNode(topic, inner, time, member, inner));
    }
}

} // namespace

Browser::Browser(connect::Settings settings)
    : m_settings(std::move(settings))
    , m_options(readOptions(m_settings, m_errors))
{
    // Next to the source itself, which may be running.
    m_options.link.clientId.clear();
    m_options.link.keepSession = false;
}

void Browser::opened()
{
    m_link->subscribe(m_options.discover, 0);
}

void Browser::arrived(const Message& message)
{
    const bool known = m_heard.count(std::string(message.topic)) > 0;
    if ((!known && m_heard.size() == maxTopics) || base::firstInvalidUtf8(message.topic) != std::string_view::npos)
        return;
    if (message.payload.empty() && message.retained) return;
    std::string& kept = m_heard[std::string(message.topic)];
    m_bytes -= kept.size();
    kept = m_bytes + message.payload.size() <= maxBytes ? message.payload : std::string_view();
    m_bytes += kept.size();
}

base::Done Browser::listen(std::chrono::milliseconds span, const connect::TaskContext& context)
{
    const auto begin = Link::Clock::now();
    if (!m_link || m_link->phase() == Link::Phase::Closed) m_link.reset(new Link(m_options.link, *this, begin));
    std::optional<Link::Clock::time_point> until;
    for (auto now = begin; !context.stop.stop_requested(); now = Link::Clock::now()) {
        m_link->work(now, maxMessages);
        if (m_link->phase() == Link::Phase::Closed) return Error{Code::Device, m_options.link.address(), m_link->why()};
        if (!until && m_link->phase() == Link::Phase::Open) until = now + span;
        if (until && now >= *until) break;
        if (until && context.progress) context.progress(1.0 - std::chrono::duration<double>(*until - now) / span);
        m_link->wait(20ms);
    }
    return base::done();
}

base::Result<std::vector<BrowseNode>> Browser::children(const std::string& node, const connect::TaskContext& context)
{
    if (!m_errors.empty()) return m_errors.front();
    if (m_options.sparkplug)
        return Error{
            Code::Device, m_options.link.address(),
            say(CORE_TR("core", "With Sparkplug the nodes announce their tags; start the source to see them."))};
    if (const base::Done done = listen(m_link ? 100ms : 2000ms, context); !done) return done.error();
    std::vector<BrowseNode> nodes;
    if (!node.empty()) members(node.substr(0, node.size() - 1), nodes);
    levels(node, nodes);
    return nodes;
}

// What a message on this topic holds, where it is an object.
void Browser::members(const std::string& topic, std::vector<BrowseNode>& nodes) const
{
    const auto heard = m_heard.find(topic);
    if (heard == m_heard.end()) return;
    const base::Result<Payload> payload = Payload::read(heard->second);
    if (payload && payload->json().isObject())
        addMembers(topic, payload->json(), {}, timeMember(payload->json()), nodes);
}

void Browser::levels(const std::string& prefix, std::vector<BrowseNode>& nodes) const
{
    std::string last;
    bool any = false;
    for (auto heard = m_heard.lower_bound(prefix); heard != m_heard.end() && base::startsWith(heard->first, prefix);
         ++heard) {
        const std::size_t end = heard->first.find('/', prefix.size());
        const std::string topic = heard->first.substr(0, end);
        if (any && topic == last) {
            nodes.back().branch = true;
            continue;
        }
        any = true;
        last = topic;
        const std::string label = topic.substr(prefix.size());
        const bool whole = end == std::string::npos;
        const base::Result<Payload> payload = whole ? Payload::read(heard->second) : base::Result<Payload>(Payload());
        if (whole && payload && !payload->json().isObject()) {
            nodes.push_back(tagNode(topic, {}, {}, payload->json(), label));
        } else {
            BrowseNode& node = nodes.emplace_back();
            node.id = topic + "/";
            node.label = label.empty() ? "/" : label;
            node.branch = !whole || bool(payload);
            if (!payload) node.detail = payload.error().what.text();
        }
    }
}

} // namespace titer::mqtt
