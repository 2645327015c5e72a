// The socket's other end. What comes is evaluated; a recorder that says nonsense is left.
#include "app/live/recorder/recorder_client.h"

#include "app/live/loops/loop_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>

#include <algorithm>
#include <utility>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;

namespace {

constexpr int lookTime = 1000;  // [ms]
constexpr int valuesTime = 100; // [ms]

} // namespace

RecorderClient::RecorderClient(QObject* parent)
    : QObject(parent)
    , m_socket(new QLocalSocket(this))
{
    m_valuesTimer.setSingleShot(true);
    connect(&m_valuesTimer, &QTimer::timeout, this, &RecorderClient::valuesChanged);
    connect(&m_lookTimer, &QTimer::timeout, this, &RecorderClient::look);
    connect(m_socket, &QLocalSocket::connected, this, &RecorderClient::greet);
    connect(m_socket, &QLocalSocket::readyRead, this, &RecorderClient::read);
    connect(m_socket, &QLocalSocket::disconnected, this, &RecorderClient::lose);
}

RecorderClient::~RecorderClient()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

base::Done RecorderClient::startRecorder(const std::string& project)
{
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath("titer-cli");
    const QString path = QFileInfo(QString::fromStdString(project)).absoluteFilePath();
    if (!QFileInfo(program).isExecutable())
        return Error{
            Code::Io, program.toStdString(),
            say(CORE_TR("core", "The recorder is missing ({1}); install Titer again."), program.toStdString())};
    QProcess process;
    process.setProgram(program);
    process.setArguments({"record", path});
    // Nobody reads what it says; its state comes by the socket.
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (process.startDetached()) return base::done();
    return Error{Code::Io, program.toStdString(),
                 say(CORE_TR("core", "The recorder could not be started ({1})."), process.errorString().toStdString())};
}

void RecorderClient::attach(const std::string& project)
{
    m_lookTimer.stop();
    const bool isOther = std::exchange(m_project, project) != project;
    m_path.clear();
    m_trouble.reset();
    m_socket->abort();
    if (isOther) emit turned();
    if (project.empty()) return;
    const base::Result<std::string> path = recorderSocket(project);
    if (!path) {
        m_trouble = path.error();
        emit attachedChanged();
        return;
    }
    m_path = *path;
    m_lookTimer.start(lookTime);
    look();
}

bool RecorderClient::isReached() const
{
    return m_socket->state() == QLocalSocket::ConnectedState;
}

void RecorderClient::look()
{
    if (m_path.empty() || m_socket->state() != QLocalSocket::UnconnectedState) return;
    m_reader = {};
    m_socket->connectToServer(QString::fromStdString(m_path));
}

void RecorderClient::greet()
{
    Json hello = startMessage("hello");
    hello["protocol"] = recorderProtocol;
    const std::string frame = writeMessage(hello);
    m_socket->write(frame.data(), qint64(frame.size()));
}

void RecorderClient::lose()
{
    const bool was = std::exchange(m_greeted, false);
    m_picture = {};
    m_sources.clear();
    m_alarms.clear();
    const auto answers = std::exchange(m_answers, {});
    for (const auto& [number, answer] : answers)
        if (answer)
            answer(Error{Code::Io, m_project, say(CORE_TR("core", "The recorder stopped before it answered."))});
    if (!was) return;
    emit attachedChanged();
    emit sourcesChanged();
    emit valuesChanged();
    emit alarmsChanged();
}

// One of another version, or something else at its place: not asked again until attach().
void RecorderClient::fail(base::Sentence why)
{
    m_trouble = Error{Code::Io, m_project, std::move(why)};
    m_path.clear();
    m_socket->abort();
    emit attachedChanged();
}

void RecorderClient::read()
{
    m_reader.add(m_socket->readAll().toStdString());
    while (const std::optional<RecorderFrame> frame = m_reader.next()) {
        if (frame->kind == RecorderFrame::Kind::Message) {
            if (const std::optional<Json> json = readMessage(frame->body)) take(*json);
        } else if (frame->kind == RecorderFrame::Kind::Values) {
            if (const std::optional<SourceSamples> samples = readSamples(frame->body)) takeValues(*samples);
        } else if (const std::optional<SourceSamples> samples = readSamples(frame->body)) {
            emit sampled(samples->source, samples->samples);
        }
        if (m_path.empty()) return; // failed meanwhile
    }
    if (m_reader.broken())
        fail(say(CORE_TR("core",
                         "The program that answers instead of the recorder is not a recorder; stop it and restart "
                         "the recorder.")));
}

void RecorderClient::take(const Json& json)
{
    const std::string what = textOf(json, "say");
    if (what == "hello") {
        if (integerOf(json, "protocol") != recorderProtocol)
            return fail(
                say(CORE_TR("core",
                            "The running recorder is of another version of Titer ({1}); stop it and start it again."),
                    textOf(json, "version")));
        m_trouble.reset();
        m_greeted = true;
        for (const auto& [source, count] : m_followers) ask("follow", source, Json::object(), {});
        emit attachedChanged();
    } else if (what == "state") {
        if (const Json* picture = json.find("picture")) m_picture = readPicture(*picture);
        std::erase_if(m_sources, [&](const auto& entry) {
            return std::none_of(sources().begin(), sources().end(),
                                [&](const auto& state) { return state.id == entry.first; });
        });
        emit sourcesChanged();
    } else if (what == "tags") {
        takeTags(json);
    } else if (what == "text") {
        takeText(json);
    } else if (what == "alarms") {
        if (m_alarms.take(json)) emit alarmsChanged();
    } else if (what == "loops") {
        emit loopsChanged(std::make_shared<const LoopPicture>(readLoops(json)));
    } else if (what == "answer") {
        takeAnswer(json);
    }
}

void RecorderClient::takeTags(const Json& json)
{
    Source& source = m_sources[textOf(json, "source")];
    const Json* tags = json.find("tags");
    source.tags = tags ? readTags(*tags) : std::vector<connect::TagInfo>();
    source.places.clear();
    for (std::uint32_t place = 0; place < source.tags.size(); ++place) source.places[source.tags[place].id] = place;
    emit sourcesChanged();
}

void RecorderClient::takeValues(const SourceSamples& samples)
{
    Source& source = m_sources[samples.source];
    for (const connect::Sample& sample : samples.samples) {
        if (sample.tag >= source.tags.size()) continue;
        source.values[sample.tag] = {sample.value, {}, {}, sample.status, sample.sourceTime, sample.receiveTime};
    }
    if (!m_valuesTimer.isActive()) m_valuesTimer.start(valuesTime);
}

void RecorderClient::takeText(const Json& json)
{
    const Json* member = json.find("sample");
    const std::optional<connect::LongSample> sample = member ? readLongSample(*member) : std::nullopt;
    if (!sample) return;
    LiveValue value;
    value.status = sample->status;
    value.sourceTime = sample->sourceTime;
    value.receiveTime = sample->receiveTime;
    if (const auto* text = std::get_if<std::string>(&sample->value)) value.text = *text;
    if (const auto* array = std::get_if<std::vector<double>>(&sample->value)) {
        value.array = *array;
        value.value = double(array->size());
    }
    m_sources[textOf(json, "source")].values[sample->tag] = std::move(value);
    if (!m_valuesTimer.isActive()) m_valuesTimer.start(valuesTime);
}

void RecorderClient::takeAnswer(const Json& json)
{
    const auto found = m_answers.find(integerOf(json, "number"));
    if (found == m_answers.end()) return;
    const Answer answer = std::move(found->second);
    m_answers.erase(found);
    const Json* error = json.find("error");
    if (!answer) return;
    if (error)
        answer(Error{Code::Device, textOf(json, "where"), readSentence(*error)});
    else
        answer(std::nullopt);
}

std::vector<connect::TagInfo> RecorderClient::tags(const std::string& id) const
{
    const auto found = m_sources.find(id);
    return found == m_sources.end() ? std::vector<connect::TagInfo>() : found->second.tags;
}

std::optional<LiveValue> RecorderClient::value(const std::string& id, const std::string& tag) const
{
    const auto source = m_sources.find(id);
    if (source == m_sources.end()) return std::nullopt;
    const auto place = source->second.places.find(tag);
    if (place == source->second.places.end()) return std::nullopt;
    const auto value = source->second.values.find(place->second);
    if (value == source->second.values.end()) return std::nullopt;
    return value->second;
}

void RecorderClient::ask(const char* what, const std::string& id, Json request, Answer answer)
{
    if (!m_greeted) {
        if (answer)
            answer(Error{Code::Io, m_project,
                         say(CORE_TR("core", "No recorder is running for this project; start it "
                                             "first."))});
        return;
    }
    request["say"] = what;
    request["number"] = ++m_number;
    if (!id.empty()) request["source"] = id;
    m_answers[m_number] = std::move(answer);
    const std::string frame = writeMessage(request);
    m_socket->write(frame.data(), qint64(frame.size()));
}

void RecorderClient::reload(Answer answer, const std::string& reason)
{
    Json request = Json::object();
    request["reason"] = reason;
    ask("reload", {}, std::move(request), std::move(answer));
}

void RecorderClient::act(const alarm::Act& act, Answer answer)
{
    ask("alarm", {}, actJson(act), std::move(answer));
}

void RecorderClient::actOnLoop(const LoopAct& act, Answer answer)
{
    ask("loop", {}, loopActJson(act), std::move(answer));
}

void RecorderClient::startSource(const std::string& id, Answer answer)
{
    ask("start", id, Json::object(), std::move(answer));
}

void RecorderClient::stopSource(const std::string& id, Answer answer)
{
    ask("stop", id, Json::object(), std::move(answer));
}

void RecorderClient::retryNow(const std::string& id, Answer answer)
{
    ask("retry", id, Json::object(), std::move(answer));
}

void RecorderClient::follow(const std::string& id, bool on)
{
    const int count = m_followers[id] += on ? 1 : -1;
    if (count == 0) m_followers.erase(id);
    if (count == (on ? 1 : 0)) ask(on ? "follow" : "unfollow", id, Json::object(), {});
}

} // namespace titer::app

#include "app/live/recorder/moc_recorder_client.cpp"
