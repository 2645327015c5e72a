// What the settings of an MQTT source say.
#include "plugins/mqtt/mqtt_settings.h"

#include "core/base/text.h"
#include "core/base/tls.h"

#include <mosquitto.h>

namespace titer::mqtt {

using base::Code;
using base::say;
using connect::SettingSpec;
using Kind = SettingSpec::Kind;

namespace {

constexpr const char* noYes[] = {"no", "yes"};
constexpr const char* versions[] = {"3.1.1", "5"};
constexpr const char* payloads[] = {"plain", "sparkplug"};
constexpr const char* services[] = {"0", "1", "2"};
constexpr const char* kinds[] = {"auto", "number", "text"};

constexpr SettingSpec columns[] = {
    {.key = "topic",
     .label = CORE_TR("core", "Topic"),
     .help = CORE_TR("core", "with + for any one level and # for all below; each topic received is a tag"),
     .required = true},
    {.key = "value",
     .label = CORE_TR("core", "Value"),
     .help = CORE_TR("core",
                     "path in a JSON message, such as sensors.0.value; empty: the message is a number or a text, or "
                     "an object with one tag per member")},
    {.key = "time",
     .label = CORE_TR("core", "Time"),
     .help = CORE_TR("core",
                     "path of the measurement time: ISO 8601 with time zone, or s, ms, µs or ns since 1970; empty: the "
                     "time of arrival")},
    {.key = "status",
     .label = CORE_TR("core", "Status"),
     .help = CORE_TR("core", "path of the quality: true, good, uncertain, bad or an OPC UA status code")},
    {.key = "unit", .label = CORE_TR("core", "Unit"), .help = CORE_TR("core", "such as g/L, or its path after $.")},
    {.key = "kind",
     .label = CORE_TR("core", "Kind"),
     .kind = Kind::Choice,
     .defaultValue = "auto",
     .choices = kinds,
     .help = CORE_TR("core", "number: a text is a bad value; text: also numbers are kept as they are written; auto: "
                             "number where a unit is given, otherwise as the first value is")},
    {.key = "name", .label = CORE_TR("core", "Name"), .help = CORE_TR("core", "for display, or its path after $.")},
    {.key = "command",
     .label = CORE_TR("core", "Command topic"),
     .help = CORE_TR("core", "where a value is written; each + is replaced as in the topic")},
    {.key = "payload",
     .label = CORE_TR("core", "Command"),
     .defaultValue = "{value}",
     .help = CORE_TR("core", "the message sent, with {value} as the place of the value")},
};

constexpr SettingSpec allSpecs[] = {
    {.key = "host",
     .label = CORE_TR("core", "Host"),
     .help = CORE_TR("core", "name or address of the broker"),
     .required = true},
    {.key = "port",
     .label = CORE_TR("core", "Port"),
     .kind = Kind::Quantity,
     .min = 1,
     .max = 65535,
     .help = CORE_TR("core", "empty: 8883 with TLS, 1883 without")},
    {.key = "payload",
     .label = CORE_TR("core", "Messages"),
     .kind = Kind::Choice,
     .defaultValue = "plain",
     .choices = payloads,
     .help = CORE_TR("core",
                     "plain: numbers, texts and JSON on topics; sparkplug: Sparkplug B 3.0, where nodes announce their "
                     "tags")},
    {.key = "tls",
     .label = CORE_TR("core", "TLS"),
     .kind = Kind::Choice,
     .defaultValue = "yes",
     .choices = noYes,
     .help = CORE_TR("core", "no: anyone on the network path can read and change the data, including the password"),
     .group = CORE_TR("core", "Security")},
    {.key = "ca",
     .label = CORE_TR("core", "Authorities"),
     .kind = Kind::File,
     .help =
         CORE_TR("core", "PEM file of the authorities that may sign the broker's certificate; empty: those that this "
                         "system trusts"),
     .group = CORE_TR("core", "Security"),
     .trust = true},
    {.key = "fingerprint",
     .label = CORE_TR("core", "Fingerprint"),
     .help =
         CORE_TR("core", "SHA-256 of the broker's certificate, as the connection test reports it: no other is accepted "
                         "then, and no authority need have signed it"),
     .group = CORE_TR("core", "Security"),
     .trust = true},
    {.key = "certificate",
     .label = CORE_TR("core", "Own certificate"),
     .kind = Kind::File,
     .help = CORE_TR("core", "PEM file, for brokers that require one"),
     .group = CORE_TR("core", "Security")},
    {.key = "key",
     .label = CORE_TR("core", "Its key"),
     .kind = Kind::File,
     .help = CORE_TR("core", "PEM file; empty: it is in the certificate file"),
     .group = CORE_TR("core", "Security")},
    {.key = "user", .label = CORE_TR("core", "User"), .group = CORE_TR("core", "Security")},
    {.key = "password",
     .label = CORE_TR("core", "Password"),
     .kind = Kind::Secret,
     .group = CORE_TR("core", "Security")},
    {.key = "protocol",
     .label = CORE_TR("core", "Version of MQTT"),
     .kind = Kind::Choice,
     .defaultValue = "3.1.1",
     .choices = versions,
     .group = CORE_TR("core", "Protocol")},
    {.key = "client_id",
     .label = CORE_TR("core", "Client id"),
     .help =
         CORE_TR("core", "the name of this source at the broker, which no other client may use; empty: a random one"),
     .group = CORE_TR("core", "Protocol")},
    {.key = "keep_session",
     .label = CORE_TR("core", "Keep the session"),
     .kind = Kind::Choice,
     .defaultValue = "no",
     .choices = noYes,
     .help = CORE_TR("core", "yes: the broker keeps messages while Titer is disconnected; for messages with their own "
                             "time"),
     .group = CORE_TR("core", "Protocol")},
    {.key = "qos",
     .label = CORE_TR("core", "Quality of service"),
     .kind = Kind::Choice,
     .defaultValue = "1",
     .choices = services,
     .help = CORE_TR("core", "0: may be lost, 1: delivered at least once, 2: delivered exactly once, but lost if the "
                             "recorder is killed during the delivery"),
     .group = CORE_TR("core", "Protocol")},
    {.key = "keep_alive",
     .label = CORE_TR("core", "Keep-alive"),
     .kind = Kind::Quantity,
     .unit = "s",
     .bare = "s",
     .defaultValue = "5 s",
     .min = 5,
     .max = 3600,
     .help = CORE_TR("core", "maximum time between two messages of broker and Titer"),
     .group = CORE_TR("core", "Protocol")},
    {.key = "host_id",
     .label = CORE_TR("core", "Host application"),
     .help = CORE_TR("core", "the id of Titer for the nodes; no other host may use it"),
     .group = CORE_TR("core", "Sparkplug")},
    {.key = "group",
     .label = CORE_TR("core", "Groups"),
     .help = CORE_TR("core", "of nodes to read; none: all"),
     .many = true,
     .group = CORE_TR("core", "Sparkplug")},
    {.key = "reorder",
     .label = CORE_TR("core", "Reorder timeout"),
     .kind = Kind::Quantity,
     .unit = "s",
     .bare = "s",
     .defaultValue = "2 s",
     .min = 0.1,
     .max = 60,
     .help = CORE_TR("core", "how long to wait for an overtaken message; then the node is asked for all its tags"),
     .group = CORE_TR("core", "Sparkplug")},
    {.key = "writable",
     .label = CORE_TR("core", "Writable"),
     .kind = Kind::Choice,
     .defaultValue = "no",
     .choices = noYes,
     .help = CORE_TR("core", "yes: metrics are tags that may be written to, as far as their node allows it"),
     .group = CORE_TR("core", "Sparkplug")},
    {.key = "discover",
     .label = CORE_TR("core", "Topics to browse"),
     .defaultValue = "#",
     .help = CORE_TR("core", "listened to for a moment when the source is browsed"),
     .group = CORE_TR("core", "Topics")},
    {.key = "topic",
     .label = CORE_TR("core", "Topics"),
     .kind = Kind::Table,
     .many = true,
     .columns = columns,
     .group = CORE_TR("core", "Topics")},
};

std::string textOr(const connect::Settings& settings, std::string_view key, const char* otherwise)
{
    const std::string text = settings.value(key);
    return text.empty() ? otherwise : text;
}

void checkFilter(const std::string& filter, const char* where, base::Errors& errors)
{
    if (mosquitto_sub_topic_check2(filter.data(), filter.size()) == MOSQ_ERR_SUCCESS) return;
    errors.push_back({Code::Input, where,
                      say(CORE_TR("core", "“{1}” is not a topic: + must be a whole level, # the last ones."), filter)});
}

TopicRow readTopic(const connect::Settings& row, base::Errors& errors)
{
    TopicRow topic{row.value("topic"), row.value("value"), row.value("time"),    row.value("status"),
                   row.value("unit"),  row.value("name"),  row.value("command"), textOr(row, "payload", "{value}"),
                   row.value("kind")};
    checkFilter(topic.filter, "topic/topic", errors);
    std::string command = topic.command;
    std::size_t asked = 0, given = 0;
    for (char& c : command)
        if (c == '+') {
            c = 'x';
            ++asked;
        }
    for (const char c : topic.filter) given += c == '+' ? 1 : 0;
    if (!command.empty() &&
        (asked > given || mosquitto_pub_topic_check2(command.data(), command.size()) != MOSQ_ERR_SUCCESS))
        errors.push_back(
            {Code::Input, "topic/command",
             say(CORE_TR("core",
                         "“{1}” is not a command topic: # is not allowed, and + only as often as in the topic."),
                 topic.command)});
    return topic;
}

void readLink(const connect::Settings& settings, LinkOptions& link, base::Errors& errors)
{
    link.host = settings.value("host");
    link.tls = textOr(settings, "tls", "yes") == "yes";
    link.port = int(connect::quantity(specs(), settings, "port").value_or(link.tls ? 8883 : 1883));
    link.ca = settings.value("ca");
    link.certificate = settings.value("certificate");
    link.key = settings.value("key");
    link.user = settings.value("user");
    link.password = settings.value("password");
    link.clientId = settings.value("client_id");
    link.version5 = settings.value("protocol") == "5";
    link.keepSession = settings.value("keep_session") == "yes";
    link.keepAlive = int(connect::quantity(specs(), settings, "keep_alive").value_or(5));
    if (const std::string text = settings.value("fingerprint"); !text.empty()) {
        link.fingerprint = base::readFingerprint(text);
        if (link.fingerprint.empty())
            errors.push_back(
                {Code::Input, "fingerprint",
                 say(CORE_TR("core", "“{1}” is not a SHA-256 fingerprint, which has 64 hexadecimal digits."), text)});
    }
    if (link.keepSession && link.clientId.empty())
        errors.push_back(
            {Code::Input, "client_id",
             say(CORE_TR("core", "The broker keeps a session only for a client with an id; enter a client id."))});
    if (!link.password.empty() && link.user.empty())
        errors.push_back({Code::Input, "user", say(CORE_TR("core", "A password needs a user; enter the user."))});
}

void checkName(const std::string& name, const char* key, base::Errors& errors)
{
    if (!name.empty() && name.find_first_of("/+#") == std::string::npos) return;
    errors.push_back(
        {Code::Input, key,
         say(CORE_TR("core", "“{1}” is not a Sparkplug name; it must not be empty or contain /, + or #."), name)});
}

void readSparkplug(const connect::Settings& settings, Options& options, base::Errors& errors)
{
    options.hostId = settings.value("host_id");
    options.groups = settings.values("group");
    options.writable = settings.value("writable") == "yes";
    options.reorder = std::int64_t(connect::quantity(specs(), settings, "reorder").value_or(2.0) * 1e6);
    checkName(options.hostId, "host_id", errors);
    for (const std::string& group : options.groups) checkName(group, "group", errors);
    if (options.link.keepSession)
        errors.push_back(
            {Code::Input, "keep_session", say(CORE_TR("core", "Sparkplug does not allow a kept session; choose no."))});
    if (settings.has("topic"))
        errors.push_back(
            {Code::Input, "topic",
             say(CORE_TR(
                 "core",
                 "With Sparkplug the nodes announce their tags; remove the topics, or choose plain messages."))});
}

} // namespace

std::span<const SettingSpec> specs()
{
    return allSpecs;
}

Options readOptions(const connect::Settings& settings, base::Errors& errors)
{
    errors = connect::checkSettings(specs(), settings);
    Options options;
    readLink(settings, options.link, errors);
    options.qos = textOr(settings, "qos", "1")[0] - '0';
    options.discover = textOr(settings, "discover", "#");
    checkFilter(options.discover, "discover", errors);
    options.sparkplug = settings.value("payload") == "sparkplug";
    if (options.sparkplug) readSparkplug(settings, options, errors);
    for (const connect::Settings& row : connect::rows(settings, "topic"))
        if (row.has("topic")) options.topics.push_back(readTopic(row, errors));
    return options;
}

} // namespace titer::mqtt
