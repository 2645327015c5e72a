// The settings of the MQTT connector, read once.
#pragma once

#include "core/connect/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::mqtt {

// What is published for us when the connection breaks.
struct Will {
    std::string topic;
    std::string payload;
};

// How the broker is reached.
struct LinkOptions {
    std::string host;
    int port = 8883;
    bool tls = true;
    std::string ca, certificate, key;
    std::string fingerprint; // "ab:12:…" of the only certificate that is taken
    std::string user, password;
    std::string clientId;
    bool version5 = false;
    bool keepSession = false;
    int keepAlive = 5; // [s]
    std::optional<Will> will;

    std::string address() const { return host + ":" + std::to_string(port); }
};

// A row of the table of topics.
struct TopicRow {
    std::string filter;
    std::string value = {}, time = {}, status = {}; // paths in the message
    std::string unit = {}, name = {};               // as they are, or paths when they begin with "$."
    std::string command = {}, payload = {};         // where and how a value is written
    std::string kind = {};                          // "number", "text"; anything else: what the values are
};

struct Options {
    LinkOptions link;
    bool sparkplug = false;
    std::string hostId;               // Sparkplug: as which this source is known to the nodes
    std::vector<std::string> groups;  // Sparkplug: that are read
    std::int64_t reorder = 2'000'000; // Sparkplug: how long a message is waited for that others overtook [µs]
    bool writable = false;            // Sparkplug: metrics, as far as their nodes let them be written
    int qos = 1;
    std::string discover = "#";
    std::vector<TopicRow> topics;
};

std::span<const connect::SettingSpec> specs();
// With errors the options hold what could be reported.
Options readOptions(const connect::Settings& settings, base::Errors& errors);

} // namespace titer::mqtt
