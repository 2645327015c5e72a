#include "tests/support/app/opcua_server.h"

namespace titer::support {

// What it is made with; what it holds it learns when it is to listen, so that the next one serves for any of it.
QStringList OpcUaServer::script(const QStringList& wanted) const
{
    QStringList made{"--port", QString::number(m_port), "--pki",
                     m_folder.filePath("pki" + QString::number(m_certificate))};
    if (const qsizetype limit = wanted.indexOf("--limit"); limit >= 0) made += wanted.mid(limit, 2);
    return made;
}

// Without npm a server of the client's own library has to do (tests/support/opcua_stand_in.c).
bool OpcUaServer::startStandIn()
{
    kill();
    m_script->launchProgram(QStringLiteral(TITER_BINARY_DIR "/tests/opcua_stand_in"), {QString::number(m_port)});
    m_script->send("listen");
    if (!m_script->waitUntilReady()) return false;
    m_port = m_script->port();
    return true;
}

bool OpcUaServer::start(const QStringList& wanted)
{
    if (m_script->isRunning() && wanted == m_arguments) return true;
    m_arguments = wanted;
    if (!isIndependent()) return startStandIn();
    kill();
    if (m_next && m_nextArguments == script(wanted)) {
        m_script = std::move(m_next);
    } else {
        m_next.reset();
        m_script->launch("opcua_server.js", script(wanted));
    }
    m_script->send("listen " + wanted.join(' ').toUtf8());
    if (!m_script->waitUntilReady(60'000)) {
        qWarning("%s", m_script->said().constData());
        return false;
    }
    m_port = m_script->port();
    const QByteArray said = m_script->said();
    const qsizetype at = said.indexOf("fingerprint ");
    m_fingerprint = said.mid(at + 12, 64).toStdString();
    m_next = std::make_unique<NodeScript>();
    m_nextArguments = script(wanted);
    m_next->launch("opcua_server.js", m_nextArguments);
    return at >= 0;
}

void OpcUaServer::kill()
{
    m_script->kill();
}

connect::Settings OpcUaServer::settings(std::initializer_list<const char*> nodes, const char* interval) const
{
    connect::Settings settings{{"endpoint", endpoint()}, {"security", "None"}, {"interval", interval}};
    for (const char* node : nodes)
        settings.add("nodes", connect::writeRow({{"node", std::string("ns=1;s=") + node}, {"interval", "0"}}));
    return settings;
}

} // namespace titer::support
