#include "tests/support/app/opcua_server.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace titer::support {

namespace {

const QString standIn = QStringLiteral(TITER_BINARY_DIR "/tests/opcua_stand_in");

} // namespace

QString OpcUaServer::missingStandIn()
{
    return QFileInfo::exists(standIn) ? QString() : QStringLiteral("open62541 is not installed");
}

// tests/support/opcua_stand_in.c
bool OpcUaServer::startStandIn()
{
    kill();
    m_isStandIn = true;
    m_script.launchProgram(standIn, {QString::number(m_port)});
    m_script.send("listen");
    m_serves = m_script.waitUntilReady();
    if (!m_serves) qWarning("%s", m_script.said().constData());
    m_port = m_serves ? m_script.port() : m_port;
    return m_serves;
}

bool OpcUaServer::start(const QStringList& wanted)
{
    if (isRunning() && wanted == m_arguments) return true;
    m_arguments = wanted;
    if (!isIndependent()) return startStandIn(); // without npm it has to do
    kill();
    m_isStandIn = false;
    if (!m_script.isRunning()) m_script.launch("opcua_server.js");
    const QStringList made{"--port", QString::number(m_port), "--pki",
                           m_folder.filePath("pki" + QString::number(m_certificate))};
    const QJsonArray words = QJsonArray::fromStringList(made + wanted);
    m_script.send("listen " + QJsonDocument(words).toJson(QJsonDocument::Compact));
    const QByteArray fingerprint = m_script.waitForLine("fingerprint", 60'000);
    m_fingerprint = fingerprint.mid(12).toStdString();
    m_serves = !fingerprint.isEmpty() && m_script.waitUntilReady();
    if (!m_serves) qWarning("%s", m_script.said().constData());
    m_port = m_serves ? m_script.port() : m_port;
    return m_serves;
}

void OpcUaServer::freeze(bool frozen)
{
    m_isFrozen = frozen;
    frozen ? m_script.freeze() : m_script.thaw();
}

// One that stands still cannot be told.
void OpcUaServer::kill()
{
    if (!isRunning()) return;
    m_serves = false;
    if (m_isFrozen || m_isStandIn || m_script.ask("die", "dead").isEmpty()) m_script.kill();
    m_isFrozen = false;
}

connect::Settings OpcUaServer::settings(std::initializer_list<const char*> nodes, const char* interval) const
{
    connect::Settings settings{{"endpoint", endpoint()}, {"security", "None"}, {"interval", interval}};
    for (const char* node : nodes)
        settings.add("nodes", connect::writeRow({{"node", std::string("ns=1;s=") + node}, {"interval", "0"}}));
    return settings;
}

} // namespace titer::support
