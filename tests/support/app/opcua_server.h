// The server of tests/node/opcua_server.js.
#pragma once

#include "core/connect/settings.h"
#include "tests/support/node_script.h"

#include <QTemporaryDir>

#include <initializer_list>
#include <string>

namespace titer::support {

class OpcUaServer {
public:
    // At the same port and with the same certificate each time; the arguments are those of the script. One that runs with the same
    // arguments goes on.
    bool start(const QStringList& arguments = {});
    // A server of the client's own library, which is up at once: for tests that are of something else than the protocol.
    bool startStandIn();
    // Why that one cannot run here, for QSKIP; empty where it can.
    static QString missingStandIn();
    // Whether it shares no code with the client.
    static bool isIndependent() { return NodeScript::missing().isEmpty(); }
    void kill();
    bool isRunning() const { return m_serves && m_script.isRunning(); }
    void freeze(bool frozen);
    // It shows another certificate from the next start on.
    void changeCertificate() { ++m_certificate; }

    QByteArray ask(const QByteArray& command, const QByteArray& answer) { return m_script.ask(command, answer); }
    std::string fingerprint() const { return m_fingerprint; }
    std::string endpoint() const { return "opc.tcp://127.0.0.1:" + std::to_string(m_port); }
    // Without security, these nodes ("Tag001"), each change of which is sent.
    connect::Settings settings(std::initializer_list<const char*> nodes, const char* interval = "100 ms") const;

private:
    QTemporaryDir m_folder;
    QStringList m_arguments;
    // It takes seconds of a processor to come up, so that it stays for the next start where a server is killed.
    NodeScript m_script;
    bool m_serves = false, m_isStandIn = false, m_isFrozen = false;
    std::string m_fingerprint;
    int m_port = 0;
    int m_certificate = 0;
};

} // namespace titer::support
