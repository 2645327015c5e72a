// The server of tests/node/opcua_server.js.
#pragma once

#include "core/connect/settings.h"
#include "tests/support/node_script.h"

#include <QTemporaryDir>

#include <memory>

namespace titer::support {

class OpcUaServer {
public:
    // At the same port and with the same certificate each time; the arguments are those of the script. One that runs with the same
    // arguments goes on.
    bool start(const QStringList& arguments = {});
    // Whether it shares no code with the client.
    static bool isIndependent() { return NodeScript::missing().isEmpty(); }
    void kill();
    bool isRunning() const { return m_script->isRunning(); }
    void freeze(bool frozen) { frozen ? m_script->freeze() : m_script->thaw(); }
    // It shows another certificate from the next start on.
    void changeCertificate() { ++m_certificate; }

    QByteArray ask(const QByteArray& command, const QByteArray& answer) { return m_script->ask(command, answer); }
    std::string fingerprint() const { return m_fingerprint; }
    std::string endpoint() const { return "opc.tcp://127.0.0.1:" + std::to_string(m_port); }
    // Without security, these nodes ("Tag001"), each change of which is sent.
    connect::Settings settings(std::initializer_list<const char*> nodes, const char* interval = "100 ms") const;

private:
    bool startStandIn();
    QStringList script(const QStringList& wanted) const;

    QTemporaryDir m_folder;
    QStringList m_arguments;
    // One takes a second or two to come up, so the next makes itself ready while this one serves; it listens when it is asked to.
    std::unique_ptr<NodeScript> m_script = std::make_unique<NodeScript>(), m_next;
    QStringList m_nextArguments;
    std::string m_fingerprint;
    int m_port = 0;
    int m_certificate = 0;
};

} // namespace titer::support
