// Servers of one thread for tests: plain, or with TLS from the first byte or from later on.
#pragma once

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <optional>

namespace titer::support {

class StandInServer : public QTcpServer {
public:
    std::function<void(QSslSocket& socket)> begun; // each that connects
    std::optional<QSslConfiguration> tls;          // what it shows where it encrypts
    bool encryptsAtOnce = false;

    std::string address() const { return "127.0.0.1:" + std::to_string(serverPort()); }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto* socket = new QSslSocket(this);
        if (!socket->setSocketDescriptor(handle)) return;
        if (tls) socket->setSslConfiguration(*tls);
        if (encryptsAtOnce) socket->startServerEncryption();
        begun(*socket);
    }
};

} // namespace titer::support
