// A mosquitto broker of a test's own, and a client next to the connector that is tested.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

struct mosquitto;

namespace titer::support {

// On loopback, on a port that was free, with all its files in a folder of its own. It ends with whoever started it.
class Broker {
public:
    struct Options {
        bool tls = false;
        std::string user = {}, password = {}; // with them nobody else is let in
        bool clientCertificates = false;
        QByteArray more = {}; // lines of its configuration
    };

    // Why none can run here, for QSKIP; empty where one can.
    static QString missing();

    Broker();
    ~Broker() { kill(); }

    bool start(const Options& options) { return prepare(options) && again(); }
    // All but the start itself: again() does that.
    bool prepare(const Options& options);
    bool start() { return start({}); }
    // As when its machine fails; start again() on the same port.
    void kill();
    bool again();
    // As when a cable is pulled: the process stands still, its connections stay.
    void freeze();
    void thaw();

    int port() const { return m_port; }
    std::string folder() const { return m_folder.path().toStdString(); }
    // Made in the folder at the first use: authority, server certificate, client certificate, and an authority that signed nothing.
    std::string file(const char* name) const { return folder() + "/" + name; }

private:
    bool makeCertificates();
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

class MqttClient {
public:
    explicit MqttClient(int port, const char* id = nullptr);
    ~MqttClient();

    // Returns when the broker has taken it where qos is 1 or 2.
    void publish(const std::string& topic, const std::string& payload, int qos = 1, bool retain = false);
    bool subscribe(const std::string& filter);
    // The next message that came, within the time.
    std::optional<std::pair<std::string, std::string>> take(int timeout = 3000 /*[ms]*/);

    // Instead of take(): called from the client's own thread. Set it before subscribing.
    std::function<void(const std::string& topic, const std::string& payload)> heard;

private:
    friend struct ClientCallbacks;
    mosquitto* m_client;
    std::mutex m_mutex;
    std::vector<std::pair<std::string, std::string>> m_messages;
    std::map<int, bool> m_done; // ids that were answered
};

} // namespace titer::support
