// The settings of a Modbus source.
#pragma once

#include "core/connect/connector.h"
#include "plugins/modbus/register.h"

#include <chrono>

namespace titer::modbus {

struct Setup {
    bool isRtu = false;
    std::string host, device;
    int port = 502;
    int unit = 1;
    int baud = 19200;
    char parity = 'E'; // E, O, N
    int stopBits = 1;
    std::chrono::milliseconds answerWithin{1000};
    std::chrono::milliseconds every{1000};
    std::vector<Register> registers;
    std::vector<Block> blocks;

    std::string place() const; // where the device is, in words
    connect::Protection protection() const;
};

std::span<const connect::SettingSpec> modbusSpecs();
// Every fault at once; with errors the setup is not to be used.
Setup readSetup(const connect::Settings& settings, base::Errors& errors);
// What settings, right or wrong, would touch.
std::vector<connect::AccessScope> accessScopeOf(const connect::Settings& settings);

} // namespace titer::modbus
