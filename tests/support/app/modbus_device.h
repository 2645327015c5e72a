// A Modbus device for tests: tests/support/modbus_server.c as a process, over TCP on loopback or over a pair of serial ports.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <cstdint>
#include <string>
#include <vector>

namespace titer::support {

// [gui]
class ModbusDevice {
public:
    enum class Line { Tcp, Rtu };

    // Why it cannot run here, for QSKIP; empty where it can.
    static QString missing();

    explicit ModbusDevice(Line line = Line::Tcp);
    ~ModbusDevice();

    // At the same port each time.
    bool start();
    void kill();
    void freeze(bool frozen);
    // The serial line alone, as when an adapter is pulled out.
    void cutLine();

    int port() const { return m_port; }
    std::string serialPort() const { return m_near; }

    // A command of the server; what it says.
    QByteArray ask(const QByteArray& command);
    void set(char kind, int address, const std::vector<std::uint16_t>& words);
    std::uint16_t get(char kind, int address);

private:
    bool startLine();

    Line m_kind;
    int m_port = 0;
    QTemporaryDir m_folder;
    std::string m_near, m_far; // ends of the serial line
    QProcess m_server, m_line;
    std::vector<int> m_held; // both ends, so that the line outlives whoever uses it
    bool m_isFrozen = false;
};

} // namespace titer::support
