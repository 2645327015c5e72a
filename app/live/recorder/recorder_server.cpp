// Requests come as messages with a number, and each is answered under it; everything else is reported as it happens.
#include "app/live/recorder/recorder_server.h"

#include "app/live/loops/loop_desk.h"

#include <QLocalServer>
#include <QLocalSocket>

#include <algorithm>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using connect::Sample;

namespace {

constexpr std::size_t maxClients = 32;
constexpr qint64 slow = 1 << 20;   // bytes that wait for a window before newest values are put together
constexpr qint64 stuck = 16 << 20; // before samples of a followed source are left out

} // namespace

RecorderServer::RecorderServer(Recorder& recorder, Reload reload, LoopDesk* loops, QObject* parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_reload(std::move(reload))
    , m_loops(loops)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &RecorderServer::accept);
    connect(&m_recorder, &Recorder::pictureChanged, this, &RecorderServer::sendPicture);
    connect(&m_recorder, &Recorder::tagsChanged, this, [this](const std::string& source) {
        for (const auto& client : m_clients)
            if (client->greeted) sendTags(*client, source);
    });
    connect(&m_recorder, &Recorder::alarmsChanged, this, [this](const auto& report) { takeAlarms(*report); });
    if (m_loops) connect(m_loops, &LoopDesk::changed, this, [this](const auto& picture) { takeLoops(*picture); });
    connect(&m_recorder, &Recorder::reported, this, [this](const auto& report) { takeReport(*report); });
    connect(&m_recorder, &Recorder::came, this, [this](const auto& batch) { takeBatch(*batch); });
}

RecorderServer::~RecorderServer()
{
    for (const auto& client : m_clients) client->socket->disconnect(this);
}

base::Done RecorderServer::listen(const std::string& project)
{
    const base::Result<std::string> path = recorderSocket(project);
    if (!path) return path.error();
    // The store is locked by this recorder, so whoever left this socket is gone.
    QLocalServer::removeServer(QString::fromStdString(*path));
    if (m_server->listen(QString::fromStdString(*path))) return base::done();
    return Error{
        Code::Io, *path,
        say(CORE_TR("core", "No window can reach the recorder ({1})."), m_server->errorString().toStdString())};
}

RecorderServer::Client* RecorderServer::find(QLocalSocket* socket)
{
    for (const auto& client : m_clients)
        if (client->socket == socket) return client.get();
    return nullptr;
}

void RecorderServer::accept()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        if (m_clients.size() >= maxClients) {
            delete socket;
            continue;
        }
        auto client = std::make_unique<Client>();
        client->socket = socket;
        m_clients.push_back(std::move(client));
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (Client* from = find(socket)) read(*from);
        });
        connect(socket, &QLocalSocket::bytesWritten, this, [this, socket] {
            if (Client* to = find(socket); to && socket->bytesToWrite() < slow) sendWaiting(*to);
        });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] { remove(socket); });
    }
}

void RecorderServer::remove(QLocalSocket* socket)
{
    Client* client = find(socket);
    if (!client) return;
    for (const std::string& source : client->follows) m_recorder.follow(source, false);
    releaseLoops(*client);
    std::erase_if(m_clients, [&](const auto& other) { return other.get() == client; });
    socket->deleteLater();
}

void RecorderServer::read(Client& client)
{
    QLocalSocket* const socket = client.socket;
    client.reader.add(socket->readAll().toStdString());
    while (const std::optional<RecorderFrame> frame = client.reader.next()) {
        const std::optional<Json> request =
            frame->kind == RecorderFrame::Kind::Message ? readMessage(frame->body) : std::nullopt;
        if (!request) {
            socket->abort();
            return;
        }
        answer(client, *request);
        if (!find(socket)) return;
    }
    if (client.reader.broken()) socket->abort();
}

void RecorderServer::answer(Client& client, const Json& request)
{
    const std::string what = textOf(request, "say");
    if (what == "hello") return greet(client, request);
    if (!client.greeted) return client.socket->abort();
    act(client, request, what);
}

void RecorderServer::greet(Client& client, const Json& request)
{
    Json hello = startMessage("hello");
    hello["protocol"] = recorderProtocol;
    hello["version"] = TITER_VERSION;
    send(client, writeMessage(hello));
    if (integerOf(request, "protocol") != recorderProtocol) {
        client.socket->disconnectFromServer();
        return;
    }
    client.greeted = true;
    const RecorderPicture picture = m_recorder.picture();
    Json state = startMessage("state");
    state["picture"] = pictureJson(picture);
    send(client, writeMessage(state));
    for (const SourceState& source : picture.sources) sendTags(client, source.id);
    sendAlarms(client);
    sendLoops(client);
}

void RecorderServer::act(Client& client, const Json& request, const std::string& what)
{
    const std::string source = textOf(request, "source");
    base::Errors errors;
    if (what == "reload") {
        if (const base::Done done = m_reload(textOf(request, "reason")); !done) errors.push_back(done.error());
    } else if (what == "start") {
        m_recorder.startSource(source);
    } else if (what == "stop") {
        m_recorder.stopSource(source);
    } else if (what == "retry") {
        m_recorder.retryNow(source);
    } else if (what == "follow" || what == "unfollow") {
        follow(client, source, what == "follow");
    } else if (what == "alarm") {
        actOnAlarm(client, request, errors);
        if (errors.empty()) return; // answered when it has been done
    } else if (what == "loop") {
        actOnLoop(client, request, errors);
        if (errors.empty()) return; // likewise
    } else {
        errors.push_back({Code::Input, what, say("The recorder knows no request “{1}”.", what)});
    }
    reply(client, integerOf(request, "number"), errors);
}

void RecorderServer::reply(Client& client, std::int64_t number, const base::Errors& errors)
{
    Json json = startMessage("answer");
    json["number"] = number;
    if (!errors.empty()) {
        json["where"] = errors.front().where;
        json["error"] = sentenceJson(errors.front().what);
    }
    send(client, writeMessage(json));
}

void RecorderServer::follow(Client& client, const std::string& source, bool on)
{
    const bool changed = on ? client.follows.insert(source).second : client.follows.erase(source) > 0;
    if (changed) m_recorder.follow(source, on);
    if (on) sendNewest(client, source);
}

void RecorderServer::send(Client& client, const std::string& frames)
{
    client.socket->write(frames.data(), qint64(frames.size()));
}

void RecorderServer::sendPicture()
{
    Json state = startMessage("state");
    state["picture"] = pictureJson(m_recorder.picture());
    const std::string frame = writeMessage(state);
    for (const auto& client : m_clients)
        if (client->greeted && client->socket->bytesToWrite() < slow) send(*client, frame);
}

void RecorderServer::sendTags(Client& client, const std::string& source)
{
    Json json = startMessage("tags");
    json["source"] = source;
    json["tags"] = tagsJson(m_recorder.tags(source));
    send(client, writeMessage(json));
    sendNewest(client, source);
}

void RecorderServer::sendNewest(Client& client, const std::string& source)
{
    send(client, writeSamples(RecorderFrame::Kind::Values, source, m_recorder.newest(source)));
    for (const connect::LongSample& sample : m_recorder.newestTexts(source)) {
        Json json = startMessage("text");
        json["source"] = source;
        json["sample"] = longSampleJson(sample);
        send(client, writeMessage(json));
    }
}

void RecorderServer::takeReport(const HistoryReport& report)
{
    for (const auto& client : m_clients) {
        if (!client->greeted) continue;
        for (const HistoryReport::Source& source : report.sources) {
            if (source.changed.empty()) continue;
            auto& waiting = client->waiting[source.id];
            for (const Sample& sample : source.changed) waiting[sample.tag] = sample;
        }
        if (client->socket->bytesToWrite() < slow) sendWaiting(*client);
    }
    for (const HistoryReport::Source& source : report.sources)
        for (const connect::LongSample& sample : source.changedTexts) {
            Json json = startMessage("text");
            json["source"] = source.id;
            json["sample"] = longSampleJson(sample);
            const std::string frame = writeMessage(json);
            for (const auto& client : m_clients)
                if (client->greeted && client->socket->bytesToWrite() < stuck) send(*client, frame);
        }
}

void RecorderServer::sendWaiting(Client& client)
{
    for (auto& [source, values] : client.waiting) {
        std::vector<Sample> samples;
        for (const auto& [tag, sample] : values) samples.push_back(sample);
        send(client, writeSamples(RecorderFrame::Kind::Values, source, samples));
    }
    client.waiting.clear();
    if (std::exchange(client.missesAlarms, false)) sendAlarms(client);
    if (std::exchange(client.missesLoops, false)) sendLoops(client);
    for (const auto& [source, gap] : client.missed)
        send(client, writeSamples(RecorderFrame::Kind::Samples, source, {&gap, 1}));
    client.missed.clear();
}

void RecorderServer::takeBatch(const SourceBatch& batch)
{
    if (batch.samples.empty() && batch.texts.empty()) return;
    std::string frames = writeSamples(RecorderFrame::Kind::Samples, batch.source, batch.samples);
    for (const connect::LongSample& sample : batch.texts) {
        Json json = startMessage("long");
        json["source"] = batch.source;
        json["sample"] = longSampleJson(sample);
        frames += writeMessage(json);
    }
    for (const auto& client : m_clients) {
        if (!client->follows.contains(batch.source)) continue;
        if (client->socket->bytesToWrite() < stuck && !client->missed.contains(batch.source)) {
            send(*client, frames);
            continue;
        }
        if (batch.samples.empty()) continue;
        const std::int64_t from = batch.samples.front().sourceTime, to = batch.samples.back().sourceTime;
        Sample& gap = client->missed.try_emplace(batch.source, connect::makeMark(connect::Mark::Gap, from, to, 0.0))
                          .first->second;
        gap.receiveTime = std::max(gap.receiveTime, to);
        gap.value += double(batch.samples.size());
    }
}

} // namespace titer::app

#include "app/live/recorder/moc_recorder_server.cpp"
