#include "app/live/standby/heartbeat_file.h"

#include "app/common/post.h"
#include "core/base/time.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace titer::app {

namespace {

constexpr int beatEvery = 1000;                // [ms]
constexpr int lookAtBeatsEvery = 250;          // [ms]
constexpr std::uintmax_t largestBeat = 65'536; // [bytes]
constexpr int ownInARow = 5;                   // after which no other recorder writes there any more

std::optional<std::string> textAt(const std::string& path)
{
    std::error_code none;
    if (!std::filesystem::is_regular_file(path, none) || std::filesystem::file_size(path, none) > largestBeat)
        return std::nullopt;
    const std::ifstream file(path, std::ios::binary);
    if (!file.is_open()) return std::nullopt;
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

std::optional<Heartbeat> heartbeatAt(const std::string& path)
{
    const std::optional<std::string> text = textAt(path);
    return text ? readHeartbeat(*text) : std::nullopt;
}

// What lies there of one that was killed goes, and no link is followed.
std::error_code writeAnew(const std::string& path, const std::string& text)
{
    ::unlink(path.c_str());
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (file < 0) return {errno, std::generic_category()};
    const ssize_t written = ::write(file, text.data(), text.size());
    int fault = written < 0 ? errno : written < std::ssize(text) ? ENOSPC : 0;
    if (::close(file) != 0 && fault == 0) fault = errno;
    return {fault, std::generic_category()};
}

} // namespace

base::Done mayBeHeartbeat(const std::string& path)
{
    std::error_code none;
    if (!std::filesystem::exists(std::filesystem::symlink_status(path, none))) return base::done();
    if (const std::optional<std::string> text = textAt(path); text && beginsAsHeartbeat(*text)) return base::done();
    return base::Error{
        base::Code::Input, path,
        base::say(CORE_TR("core", "Another file is there and was kept. Choose a name that is free, or that "
                                  "of a file with heartbeats of a recorder."))};
}

void HeartbeatFile::write(const Heartbeat& beat)
{
    const std::string beside = m_path + ".part";
    for (const std::string& path : {m_path, beside})
        if (const base::Done may = mayBeHeartbeat(path); !may) {
            emit written(may.error());
            return;
        }
    lookForOther(beat);
    std::error_code fault = writeAnew(beside, textOf(beat));
    if (!fault) std::filesystem::rename(beside, m_path, fault);
    if (!fault) {
        m_hasWritten = true;
        std::optional<base::Error> said;
        if (m_other)
            said = base::Error{base::Code::Input, m_path,
                               base::say(CORE_TR("core", "The recorder on {1} (process {2}) writes its heartbeats into "
                                                         "this file as well, and hides which of both is silent. Give "
                                                         "each recorder a file of its own."),
                                         m_other->host, std::to_string(m_other->process))};
        emit written(said);
        return;
    }
    emit written(
        base::Error{base::Code::Io, m_path,
                    base::say(CORE_TR("core", "The heartbeat for the standby could not be written ({1}); after 5 s the "
                                              "standby records as well."),
                              fault.message())});
}

// What lies there was written by this one, but for the first time.
void HeartbeatFile::lookForOther(const Heartbeat& beat)
{
    const std::optional<Heartbeat> there = m_hasWritten ? heartbeatAt(m_path) : std::nullopt;
    if (!there) return;
    if (!there->isOfSameRecorder(beat)) {
        m_other = there;
        m_own = 0;
    } else if (++m_own >= ownInARow) {
        m_other.reset();
    }
}

void HeartbeatFile::read()
{
    emit wasRead(heartbeatAt(m_path));
}

HeartbeatThread::HeartbeatThread(const std::string& path)
    : m_thread(new QThread)
    , m_file(new HeartbeatFile(path))
{
    m_thread->setObjectName("heartbeat");
    m_file->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_file, &QObject::deleteLater);
    m_thread->start();
}

// What was asked of the file before comes first.
HeartbeatThread::~HeartbeatThread()
{
    post(m_file, [thread = m_thread](HeartbeatFile&) { thread->quit(); });
    if (m_thread->wait(threadStopTimeout)) delete m_thread;
}

HeartbeatSender::HeartbeatSender(const std::string& path, std::function<State()> state)
    : m_state(std::move(state))
    , m_thread(path)
{
    m_beat.host = QSysInfo::machineHostName().toStdString();
    m_beat.process = QCoreApplication::applicationPid();
    m_beat.started = base::now().microseconds;
    connect(m_thread.file(), &HeartbeatFile::written, this, &HeartbeatSender::take);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_waits) send(m_state());
    });
    m_timer.start(beatEvery);
    send(m_state());
}

HeartbeatSender::~HeartbeatSender()
{
    m_timer.stop();
    send({.ends = true});
}

void HeartbeatSender::send(const State& state)
{
    ++m_beat.count;
    m_beat.time = base::now().microseconds;
    m_beat.records = state.records;
    m_beat.away = state.away;
    m_beat.ends = state.ends;
    m_waits = true;
    post(m_thread.file(), [beat = m_beat](HeartbeatFile& file) { file.write(beat); });
}

void HeartbeatSender::take(const std::optional<base::Error>& fault)
{
    m_waits = false;
    const std::string trouble = fault ? fault->what.text() : "";
    if (std::exchange(m_trouble, trouble) != trouble) emit troubled(fault);
}

HeartbeatWatch::HeartbeatWatch(const std::string& path)
    : m_thread(path)
{
    connect(m_thread.file(), &HeartbeatFile::wasRead, this, [this](const std::optional<Heartbeat>& beat) {
        m_asked.reset();
        m_judge.see(beat, m_clock.look(AwakeClock::Clock::now()));
        emit looked();
    });
    connect(&m_timer, &QTimer::timeout, this, &HeartbeatWatch::read);
    m_timer.start(lookAtBeatsEvery);
}

void HeartbeatWatch::read()
{
    const auto now = m_clock.look(AwakeClock::Clock::now());
    if (m_asked) {
        if (now - *m_asked >= HeartbeatJudge::silence) emit looked();
        return;
    }
    m_asked = now;
    post(m_thread.file(), [](HeartbeatFile& file) { file.read(); });
}

HeartbeatWatch::~HeartbeatWatch() = default;

} // namespace titer::app

#include "app/live/standby/moc_heartbeat_file.cpp"
