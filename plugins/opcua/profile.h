// What the settings of a source say, once they have been checked.
#pragma once

#include "core/connect/connector.h"
#include "plugins/opcua/certificates.h"
#include "plugins/opcua/node_name.h"

#include <string>
#include <vector>

namespace titer::opcua {

struct Item {
    NodeName node;
    std::string nodeText; // as people write it
    connect::TagInfo info;
    double sampling = 500.0; // [ms]
};

struct Profile {
    std::string endpoint;
    std::string hostAndPort;
    UA_MessageSecurityMode mode = UA_MESSAGESECURITYMODE_NONE;
    std::string policy; // URI; empty without security
    std::string user, password;
    Trust trust;
    std::optional<Identity> identity; // needed for security and for passwords
    double publishing = 500.0;        // [ms]
    bool writable = false;            // nodes, as far as the server lets them be written
    std::vector<Item> items;

    connect::Protection protection() const;
};

const std::vector<connect::SettingSpec>& specs();
// "HOST:PORT" of an address, empty where it is none.
std::string hostAndPortOf(const std::string& endpoint);
// Makes this computer's certificate where it is needed and missing. `nodesNeeded`: a source without nodes is an error.
Profile readProfile(const connect::Settings& settings, bool nodesNeeded, base::Errors& errors);

} // namespace titer::opcua
