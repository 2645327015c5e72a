// Alarms for the windows of a recorder, and what persons there do about them.
#include "app/live/recorder/alarm_protocol.h"
#include "app/live/recorder/recorder_server.h"

#include <QLocalSocket>

namespace titer::app {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr qint64 slowAnswer = 1 << 20; // bytes that wait for a window

} // namespace

void RecorderServer::sendAlarms(Client& client)
{
    send(client, writeAlarms({true, m_recorder.alarms(), m_recorder.raisedToday()}));
}

void RecorderServer::takeAlarms(const AlarmReport& report)
{
    const std::string frames = writeAlarms(report);
    for (const auto& client : m_clients) {
        if (!client->greeted) continue;
        if (client->missesAlarms || client->socket->bytesToWrite() > slowAnswer)
            client->missesAlarms = true;
        else
            send(*client, frames);
    }
}

void RecorderServer::actOnAlarm(Client& client, const base::Json& request, base::Errors& errors)
{
    const std::optional<alarm::Act> act = readAct(request);
    if (!act) {
        errors.push_back({Code::Input, textOf(request, "alarm"),
                          say("The recorder knows no act “{1}” on alarms.", textOf(request, "act"))});
        return;
    }
    const QString name = QString::number(++m_alarmActs);
    auto listening = std::make_shared<QMetaObject::Connection>();
    *listening = connect(&m_recorder, &Recorder::acted, this,
                         [this, name, listening, number = integerOf(request, "number"),
                          socket = client.socket](const QString& which, const std::vector<Error>& error) {
                             if (which != name) return;
                             const QMetaObject::Connection mine = *listening;
                             if (Client* from = find(socket)) reply(*from, number, error);
                             QObject::disconnect(mine);
                         });
    m_recorder.act(name, *act);
}

} // namespace titer::app
