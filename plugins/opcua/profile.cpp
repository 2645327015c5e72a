#include "plugins/opcua/profile.h"

#include "core/base/text.h"
#include "plugins/opcua/values.h"

#include <open62541/util.h>

#include <algorithm>
#include <set>

namespace titer::opcua {

using base::Code;
using base::say;
using connect::SettingSpec;

namespace {

constexpr const char* modes[] = {"SignAndEncrypt", "Sign", "None"};
constexpr const char* noYes[] = {"no", "yes"};
constexpr const char* policies[] = {"Basic256Sha256", "Aes256_Sha256_RsaPss", "Aes128_Sha256_RsaOaep"};

const std::vector<SettingSpec>& nodeColumns()
{
    static const std::vector<SettingSpec> columns = {
        {.key = "node",
         .label = CORE_TR("core", "Node id"),
         .help = CORE_TR("core", "such as nsu=urn:plant;s=Reactor.pH, or ns=2;s=Reactor.pH"),
         .required = true},
        {.key = "name",
         .label = CORE_TR("core", "Name"),
         .help = CORE_TR("core", "name of the tag; if empty: the node id")},
        {.key = "unit",
         .label = CORE_TR("core", "Unit"),
         .help = CORE_TR("core", "if empty: as the server reports it")},
        {.key = "interval",
         .label = CORE_TR("core", "Sampling"),
         .kind = SettingSpec::Kind::Quantity,
         .unit = "s",
         .bare = "s",
         .min = 0.0,
         .max = 86400.0,
         .help = CORE_TR(
             "core", "how often the server samples the value, 0 for each change; if empty: the publishing interval")}};
    return columns;
}

void readSecurity(const connect::Settings& settings, Profile& profile, base::Errors& errors)
{
    const std::string mode = settings.has("security") ? settings.value("security") : modes[0];
    profile.mode = mode == "None"   ? UA_MESSAGESECURITYMODE_NONE
                   : mode == "Sign" ? UA_MESSAGESECURITYMODE_SIGN
                                    : UA_MESSAGESECURITYMODE_SIGNANDENCRYPT;
    const std::string policy = settings.has("policy") ? settings.value("policy") : policies[0];
    if (profile.mode != UA_MESSAGESECURITYMODE_NONE)
        profile.policy = "http://opcfoundation.org/UA/SecurityPolicy#" + policy;
    for (const std::string& entry : settings.values("trusted"))
        if (auto added = profile.trust.add(entry); !added)
            errors.push_back({Code::Input, "trusted", added.error().what});
    profile.user = settings.value("user");
    profile.password = settings.value("password");
    if (profile.user.empty() && !profile.password.empty())
        errors.push_back({Code::Input, "user", say(CORE_TR("core", "A password without a user; enter the user too."))});
}

void readItem(const connect::Settings& row, Profile& profile, std::set<std::string>& known, base::Errors& errors)
{
    base::Result<NodeName> node = readNodeName(row.value("node"));
    if (!node) {
        errors.push_back({Code::Input, "nodes/node", node.error().what});
        return;
    }
    Item item{std::move(*node), row.value("node"), {}, profile.publishing};
    item.info.id = item.nodeText;
    item.info.label = row.value("name");
    item.info.unit = row.value("unit");
    if (const auto sampling = connect::quantity(nodeColumns(), row, "interval")) item.sampling = *sampling * 1000.0;
    if (!known.insert(item.info.id).second)
        errors.push_back({Code::Input, "nodes/node",
                          say(CORE_TR("core", "The node {1} is named twice; name it once."), item.info.id)});
    profile.items.push_back(std::move(item));
}

bool staysHere(const std::string& hostAndPort)
{
    const std::string host = base::lowerAscii(hostAndPort.substr(0, hostAndPort.rfind(':')));
    return host == "localhost" || host == "::1" || host == "[::1]" || base::startsWith(host, "127.");
}

} // namespace

const std::vector<SettingSpec>& specs()
{
    static const std::vector<SettingSpec> all = {
        {.key = "endpoint",
         .label = CORE_TR("core", "Address"),
         .help = CORE_TR("core", "of the server, such as opc.tcp://10.0.0.5:4840"),
         .required = true},
        {.key = "security",
         .label = CORE_TR("core", "Security"),
         .kind = SettingSpec::Kind::Choice,
         .defaultValue = modes[0],
         .choices = modes,
         .help = CORE_TR("core", "None allows anyone on the network path to read and change the data"),
         .group = CORE_TR("core", "Security")},
        {.key = "policy",
         .label = CORE_TR("core", "Policy"),
         .kind = SettingSpec::Kind::Choice,
         .defaultValue = policies[0],
         .choices = policies,
         .help = CORE_TR("core", "the algorithms, one that the server provides"),
         .group = CORE_TR("core", "Security")},
        {.key = "trusted",
         .label = CORE_TR("core", "Trusted certificates"),
         .help = CORE_TR("core", "of the server: the SHA-256 fingerprint, or a file that contains it"),
         .many = true,
         .group = CORE_TR("core", "Security"),
         .path = true,
         .trust = true},
        {.key = "user",
         .label = CORE_TR("core", "User"),
         .help = CORE_TR("core", "if omitted: anonymous"),
         .group = CORE_TR("core", "Security")},
        {.key = "password",
         .label = CORE_TR("core", "Password"),
         .kind = SettingSpec::Kind::Secret,
         .group = CORE_TR("core", "Security")},
        {.key = "interval",
         .label = CORE_TR("core", "Interval"),
         .kind = SettingSpec::Kind::Quantity,
         .unit = "s",
         .bare = "s",
         .defaultValue = "500 ms",
         .min = 0.01,
         .max = 3600.0,
         .help = CORE_TR("core", "how often the server sends changes")},
        {.key = "writable",
         .label = CORE_TR("core", "Writable"),
         .kind = SettingSpec::Kind::Choice,
         .defaultValue = noYes[0],
         .choices = noYes,
         .help = CORE_TR("core", "yes: nodes are tags that may be written to, as far as the server allows it")},
        {.key = "nodes",
         .label = CORE_TR("core", "Nodes"),
         .kind = SettingSpec::Kind::Table,
         .help = CORE_TR("core", "to read, one per row"),
         .many = true,
         .columns = nodeColumns()}};
    return all;
}

std::string hostAndPortOf(const std::string& endpoint)
{
    UA_String host{}, path{};
    UA_UInt16 port = 4840;
    const UA_String url = borrow(endpoint);
    if (!base::startsWith(endpoint, "opc.tcp://") ||
        UA_parseEndpointUrl(&url, &host, &port, &path) != UA_STATUSCODE_GOOD || host.length == 0)
        return {};
    return textOf(host) + ":" + std::to_string(port == 0 ? 4840 : port);
}

Profile readProfile(const connect::Settings& settings, bool nodesNeeded, base::Errors& errors)
{
    Profile profile;
    for (base::Error& error : connect::checkSettings(specs(), settings)) errors.push_back(std::move(error));
    if (!errors.empty()) return profile;
    profile.endpoint = settings.value("endpoint");
    profile.hostAndPort = hostAndPortOf(profile.endpoint);
    if (profile.hostAndPort.empty())
        errors.push_back(
            {Code::Input, "endpoint",
             say(CORE_TR("core", "“{1}” is not an address such as opc.tcp://10.0.0.5:4840."), profile.endpoint)});
    profile.publishing = connect::quantity(specs(), settings, "interval").value_or(0.5) * 1000.0;
    profile.writable = settings.value("writable") == "yes";
    readSecurity(settings, profile, errors);
    std::set<std::string> known;
    for (const connect::Settings& row : connect::rows(settings, "nodes")) readItem(row, profile, known, errors);
    if (nodesNeeded && profile.items.empty() && errors.empty())
        errors.push_back({Code::Input, "nodes", say(CORE_TR("core", "No node is named; add the nodes to read."))});
    if (errors.empty() && (profile.mode != UA_MESSAGESECURITYMODE_NONE || !profile.user.empty())) {
        base::Result<Identity> identity = ownIdentity();
        if (identity)
            profile.identity = std::move(*identity);
        else
            errors.push_back(identity.error());
    }
    return profile;
}

connect::Protection Profile::protection() const
{
    if (mode == UA_MESSAGESECURITYMODE_SIGNANDENCRYPT) return connect::Protection::Secured;
    return staysHere(hostAndPort) ? connect::Protection::NotNeeded : connect::Protection::Unsecured;
}

} // namespace titer::opcua
