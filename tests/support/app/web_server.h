// A web server for tests that gives one answer to all.
#pragma once

#include "tests/support/app/stand_in_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QRegularExpression>

#include <memory>
#include <utility>

namespace titer::support {

class WebServer : public QObject {
public:
    QByteArray answer, request; // of the last request
    QList<QJsonObject> bodies;

    explicit WebServer(const QByteArray& status, std::optional<QSslConfiguration> tls = {})
        : answer("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n")
    {
        m_server.encryptsAtOnce = tls.has_value();
        m_server.tls = std::move(tls);
        m_server.begun = [this](QSslSocket& socket) {
            auto come = std::make_shared<QByteArray>();
            connect(&socket, &QSslSocket::readyRead, this, [this, &socket, come] {
                *come += socket.readAll();
                const qsizetype end = come->indexOf("\r\n\r\n");
                const QRegularExpressionMatch length =
                    QRegularExpression("content-length: (\\d+)", QRegularExpression::CaseInsensitiveOption)
                        .match(QString::fromUtf8(*come));
                const qsizetype size = end + 4 + length.captured(1).toInt();
                if (end < 0 || come->size() < size) return;
                request = come->left(size);
                come->remove(0, size);
                bodies.push_back(QJsonDocument::fromJson(request.mid(end + 4)).object());
                socket.write(answer);
            });
        };
        m_server.listen(QHostAddress::LocalHost);
    }
    std::string url() const { return (m_server.tls ? "https://" : "http://") + m_server.address() + "/alarms"; }

private:
    StandInServer m_server;
};

} // namespace titer::support
