// Alarms and loops for the windows of a recorder, and what persons there do about them.
#include "app/live/loops/loop_desk.h"
#include "app/live/loops/loop_json.h"
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
    m_recorder.act(answerWhenActed(client, request, &m_recorder, &Recorder::acted), *act);
}

// The name under which it is said that it was done.
template <class Sender, class Acted>
QString RecorderServer::answerWhenActed(const Client& client, const base::Json& request, Sender* sender, Acted acted)
{
    const QString name = QString::number(++m_acts);
    auto listening = std::make_shared<QMetaObject::Connection>();
    *listening = connect(sender, acted, this,
                         [this, name, listening, number = integerOf(request, "number"),
                          socket = client.socket](const QString& which, const std::vector<Error>& error) {
                             if (which != name) return;
                             const QMetaObject::Connection mine = *listening;
                             if (Client* from = find(socket)) reply(*from, number, error);
                             QObject::disconnect(mine);
                         });
    return name;
}

void RecorderServer::sendLoops(Client& client)
{
    if (m_loops) send(client, writeMessage(loopsJson(m_loops->whole())));
}

void RecorderServer::takeLoops(const LoopPicture& picture)
{
    const std::string frame = writeMessage(loopsJson(picture));
    for (const auto& client : m_clients) {
        if (!client->greeted) continue;
        if (client->missesLoops || client->socket->bytesToWrite() > slowAnswer)
            client->missesLoops = true;
        else
            send(*client, frame);
    }
}

void RecorderServer::actOnLoop(Client& client, const base::Json& request, base::Errors& errors)
{
    std::optional<LoopAct> act = readLoopAct(request);
    if (!act)
        errors.push_back({Code::Input, textOf(request, "loop"),
                          say("The recorder knows no act “{1}” on loops.", textOf(request, "act"))});
    else if (!m_loops)
        errors.push_back({Code::Input, act->loop,
                          say(CORE_TR("core", "The recorder runs no loops; start it with them: titer-cli record FILE "
                                              "--loops PLANT"))});
    if (!errors.empty()) return;
    act->by = store::personOfProcess();
    if (act->what == LoopAct::What::Press) client.presses.insert(act->loop);
    if (act->what == LoopAct::What::Release) client.presses.erase(act->loop);
    m_loops->act(answerWhenActed(client, request, m_loops, &LoopDesk::acted), *act);
}

// A confirmation that nobody holds any more.
void RecorderServer::releaseLoops(const Client& client)
{
    LoopAct release;
    release.what = LoopAct::What::Release;
    for (const std::string& loop : client.presses) {
        release.loop = loop;
        m_loops->act({}, release);
    }
}

} // namespace titer::app
