// The Modbus source before the cases of all connectors, over either line.
#pragma once

#include "tests/support/app/connector_conformance.h"
#include "tests/support/app/modbus_device.h"

#include <bit>

namespace titer::support {

class ModbusStand : public Stand {
public:
    explicit ModbusStand(ModbusDevice::Line line)
        : m_device(line)
        , m_isRtu(line == ModbusDevice::Line::Rtu)
    {
    }

    std::string connector() const override { return "modbus"; }
    Way way() const override { return Way::Polled; }
    std::vector<std::string> tags() const override { return {"pH", "Température °C"}; }
    connect::Settings settings() const override
    {
        connect::Settings settings{{"every", "60 ms"},
                                   {"answer_within", "300 ms"},
                                   {"register", "name=pH, address=0, type=float32"},
                                   {"register", "name=Température °C, address=2, type=float32"}};
        if (m_isRtu) settings.add("parity", "none");
        settings.add("link", m_isRtu ? "rtu" : "tcp");
        settings.add(m_isRtu ? "device" : "host", m_isRtu ? m_device.serialPort() : "127.0.0.1");
        if (!m_isRtu) settings.add("port", std::to_string(m_device.port()));
        return settings;
    }
    QString missing() const override { return ModbusDevice::missing(); }
    std::string whyNot(Case one) const override
    {
        if (one == Case::Clock || one == Case::Duplicates || one == Case::Disorder)
            return "Modbus has no source times: a value is as old as its answer";
        return {};
    }
    bool start() override { return m_device.start(); }
    void kill() override { m_device.kill(); }
    void freeze(bool frozen) override { m_device.freeze(frozen); }
    bool give(const std::vector<Given>& values) override
    {
        for (const Given& given : values) {
            const auto bits = std::bit_cast<std::uint32_t>(float(given.value));
            m_device.set('h', 2 * int(given.tag), {std::uint16_t(bits >> 16), std::uint16_t(bits)});
        }
        return true;
    }
    void garble() override { m_device.ask("garble 1 4"); }

private:
    ModbusDevice m_device;
    bool m_isRtu;
};

} // namespace titer::support
