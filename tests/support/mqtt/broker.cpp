// Starts mosquitto and talks to it.
#include "tests/support/mqtt/broker.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <mosquitto.h>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace titer::support {

namespace {

QString program(const char* name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {"/usr/sbin", "/usr/local/sbin"}) : found;
}

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    bind(socket, reinterpret_cast<sockaddr*>(&address), size);
    getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

bool answers(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(std::uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool connected = connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    ::close(socket);
    return connected;
}

bool runs(const QString& name, const QStringList& arguments, const QString& folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(name, arguments);
    if (process.waitForFinished(20'000) && process.exitCode() == 0) return true;
    qWarning("%s: %s", qPrintable(name), process.readAll().constData());
    return false;
}

} // namespace

QString Broker::missing()
{
    return program("mosquitto").isEmpty() ? QStringLiteral("mosquitto is not installed") : QString();
}

Broker::Broker()
{
    // A test that is killed leaves no broker behind.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

bool Broker::makeCertificates()
{
    const QString folder = m_folder.path(), openssl = program("openssl");
    const auto authority = [&](const char* name) {
        return runs(openssl,
                    {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
                     "2", "-subj", QString("/CN=%1").arg(name), "-keyout", QString("%1.key").arg(name), "-out",
                     QString("%1.pem").arg(name)},
                    folder);
    };
    const auto certificate = [&](const char* name, const char* extension) {
        return runs(openssl,
                    {"req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj",
                     QString("/CN=%1").arg(name), "-addext", extension, "-keyout", QString("%1.key").arg(name), "-out",
                     QString("%1.csr").arg(name)},
                    folder) &&
               runs(openssl,
                    {"x509", "-req", "-in", QString("%1.csr").arg(name), "-CA", "authority.pem", "-CAkey",
                     "authority.key", "-CAcreateserial", "-days", "2", "-copy_extensions", "copy", "-out",
                     QString("%1.pem").arg(name)},
                    folder);
    };
    return authority("authority") && authority("other") && certificate("server", "subjectAltName=IP:127.0.0.1") &&
           certificate("client", "subjectAltName=DNS:client");
}

bool Broker::prepare(const Options& options)
{
    m_port = freePort();
    QByteArray lines = "listener " + QByteArray::number(m_port) + " 127.0.0.1\n";
    if (geteuid() == 0) lines += "user root\n";
    if (options.tls) {
        if (!makeCertificates()) return false;
        const QByteArray folder = m_folder.path().toUtf8() + "/";
        lines += "certfile " + folder + "server.pem\nkeyfile " + folder + "server.key\n";
        if (options.clientCertificates) lines += "cafile " + folder + "authority.pem\nrequire_certificate true\n";
    }
    if (options.user.empty()) {
        lines += "allow_anonymous true\n";
    } else {
        const QString file = m_folder.filePath("passwords");
        if (!runs(program("mosquitto_passwd"),
                  {"-b", "-c", file, QString::fromStdString(options.user), QString::fromStdString(options.password)},
                  m_folder.path()))
            return false;
        lines += "allow_anonymous false\npassword_file " + file.toUtf8() + "\n";
    }
    QFile configuration(m_folder.filePath("broker.conf"));
    if (!configuration.open(QIODevice::WriteOnly)) return false;
    configuration.write(lines + options.more);
    configuration.close();
    return true;
}

bool Broker::again()
{
    m_process.start(program("mosquitto"), {"-c", m_folder.filePath("broker.conf")});
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < 10'000; QThread::msleep(10)) {
        if (answers(m_port)) return true;
        if (m_process.waitForFinished(0)) break;
    }
    qWarning("mosquitto did not start: %s", m_process.readAll().constData());
    return false;
}

void Broker::kill()
{
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.kill();
    m_process.waitForFinished(5000);
}

void Broker::freeze()
{
    if (m_process.state() == QProcess::NotRunning) return;
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void Broker::thaw()
{
    if (m_process.state() == QProcess::NotRunning) return;
    ::kill(pid_t(m_process.processId()), SIGCONT);
}

struct ClientCallbacks {
    static void message(mosquitto*, void* self, const mosquitto_message* message)
    {
        MqttClient& client = *static_cast<MqttClient*>(self);
        const std::string payload(static_cast<const char*>(message->payload), std::size_t(message->payloadlen));
        if (client.heard) {
            client.heard(message->topic, payload);
            return;
        }
        const std::lock_guard lock(client.m_mutex);
        client.m_messages.emplace_back(message->topic, payload);
    }
    static void done(mosquitto*, void* self, int id)
    {
        MqttClient& client = *static_cast<MqttClient*>(self);
        const std::lock_guard lock(client.m_mutex);
        client.m_done[id] = true;
    }
    static void subscribed(mosquitto* client, void* self, int id, int, const int*) { done(client, self, id); }
    static bool wait(MqttClient& client, int id)
    {
        QElapsedTimer clock;
        for (clock.start(); clock.elapsed() < 10'000; QThread::msleep(1)) {
            const std::lock_guard lock(client.m_mutex);
            if (client.m_done.erase(id) > 0) return true;
        }
        return false;
    }
};

MqttClient::MqttClient(int port, const char* id)
    : m_client(nullptr)
{
    static const int begun = mosquitto_lib_init();
    Q_UNUSED(begun);
    m_client = mosquitto_new(id, true, this);
    mosquitto_message_callback_set(m_client, ClientCallbacks::message);
    mosquitto_publish_callback_set(m_client, ClientCallbacks::done);
    mosquitto_subscribe_callback_set(m_client, ClientCallbacks::subscribed);
    if (mosquitto_connect(m_client, "127.0.0.1", port, 60) != MOSQ_ERR_SUCCESS) qWarning("no broker on port %d", port);
    mosquitto_loop_start(m_client);
}

MqttClient::~MqttClient()
{
    mosquitto_disconnect(m_client);
    mosquitto_loop_stop(m_client, false);
    mosquitto_destroy(m_client);
}

void MqttClient::publish(const std::string& topic, const std::string& payload, int qos, bool retain)
{
    int id = 0;
    const int code = mosquitto_publish(m_client, &id, topic.c_str(), int(payload.size()), payload.data(), qos, retain);
    if (code != MOSQ_ERR_SUCCESS || (qos > 0 && !ClientCallbacks::wait(*this, id)))
        qWarning("%s was not published: %s", topic.c_str(), mosquitto_strerror(code));
}

bool MqttClient::subscribe(const std::string& filter)
{
    int id = 0;
    return mosquitto_subscribe(m_client, &id, filter.c_str(), 1) == MOSQ_ERR_SUCCESS &&
           ClientCallbacks::wait(*this, id);
}

std::optional<std::pair<std::string, std::string>> MqttClient::take(int timeout)
{
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < timeout; QThread::msleep(2)) {
        const std::lock_guard lock(m_mutex);
        if (m_messages.empty()) continue;
        auto first = m_messages.front();
        m_messages.erase(m_messages.begin());
        return first;
    }
    return std::nullopt;
}

} // namespace titer::support
