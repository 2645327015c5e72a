// A program that ends is started again by itself; what it wrote until then is kept.
#include "plugins/process/process.h"

#include "core/base/hash.h"
#include "core/base/time.h"

#include <cmath>

namespace titer::process {

using base::Code;
using base::Error;
using base::say;
using connect::State;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr milliseconds tick(10);                // between two looks at a program that runs
constexpr milliseconds fullWait(2);             // until a full feed is tried again
constexpr seconds provenAfter(30);              // a program that ran so long did not end at its start
constexpr seconds answerWithin(10);             // a write
constexpr std::size_t maxHeld = 4096;           // entries, while an answer is awaited and the feed is full
constexpr std::int64_t faultShown = 60'000'000; // how long the status shows a line that could not be read [µs]

// Receive times are whole milliseconds, which are cheap to store.
std::int64_t receivedNow()
{
    const std::int64_t now = base::now().microseconds;
    return now - now % 1000;
}

} // namespace

std::vector<connect::AccessScope> Process::accessScope(const connect::Settings& settings) const
{
    using Kind = connect::AccessScope::Kind;
    const std::string executable = settings.value("executable"), name = settings.value("command");
    if (executable.empty() && name.empty()) return {};
    const std::string what = executable.empty() ? name : commandLine({executable, settings.values("argument"), {}, {}});
    std::vector<connect::AccessScope> all{{Kind::Command, what}};
    if (settings.value("writable") == "yes") all.push_back({Kind::Write, what});
    return all;
}

connect::Opened Process::open(const connect::Settings& settings, const connect::TaskContext& context,
                              base::Errors& errors)
{
    stop();
    connect::Opened opened;
    m_program = readProgram(settings, context, errors);
    m_stamps.clear();
    m_status = {m_program ? State::Configured : State::Faulted};
    if (!m_program) {
        m_status.why = errors.front().what;
        return opened;
    }
    m_writable = settings.value("writable") == "yes";
    m_interval.reset();
    if (const auto interval = connect::quantity(processInfo().settings, settings, "interval"))
        m_interval = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(*interval));
    m_backoff = connect::Backoff(settings.value("command") + m_program->command.executable);
    opened.notices = uncoveredFiles(*m_program);
    opened.understood.push_back(say(CORE_TR("core", "The program is {1}."), commandLine(m_program->command)));
    return opened;
}

base::Done Process::start(connect::Feed& feed)
{
    if (!m_program)
        return Error{Code::Device, "process", say(CORE_TR("core", "No program is set; open the source first."))};
    m_feed = &feed;
    m_intake.start(feed, m_writable);
    m_startAt = {};
    m_toWrite.clear();
    m_backoff.reset();
    m_status = {State::Connecting};
    return base::done();
}

void Process::stop()
{
    m_child.reset();
    m_intake.stop();
    m_feed = nullptr;
    m_status = {State::Stopped};
}

std::optional<connect::Heartbeat> Process::heartbeat() const
{
    if (!m_interval || !m_child) return std::nullopt;
    return connect::Heartbeat{m_heard, *m_interval};
}

void Process::retry(base::Sentence why, base::Sentence remedy, Clock::time_point now)
{
    const milliseconds wait = m_backoff.next(connect::Backoff::Failure::Refused);
    m_startAt = now + wait;
    m_status = {.state = State::Retrying,
                .why = std::move(why),
                .remedy = std::move(remedy),
                .retryAt = base::now().microseconds + std::chrono::microseconds(wait).count(),
                .attempts = m_backoff.failures()};
}

// They may have been exchanged since they were hashed.
base::Done Process::checkFiles()
{
    m_stamps.resize(m_program->files.size());
    for (std::size_t i = 0; i < m_stamps.size(); ++i) {
        const Program::File& file = m_program->files[i];
        const base::FileStamp stamp = base::fileStamp(file.path);
        if (stamp == m_stamps[i]) continue;
        const base::Result<std::string> hash = base::sha256OfFile(file.path);
        if (!hash) return Error{Code::Io, file.path, hash.error().what};
        if (*hash != file.sha256) return Error{Code::Input, file.path, changedFile(file.path, *hash)};
        m_stamps[i] = stamp;
    }
    return base::done();
}

void Process::startChild(Clock::time_point now)
{
    const std::string& path = m_program->command.executable;
    const base::Sentence look = say(CORE_TR("core", "Check that the file exists and is executable."));
    const base::Done same = checkFiles();
    if (!same && same.error().code == Code::Io) return retry(same.error().what, look, now);
    if (!same) {
        m_status = {State::Faulted, same.error().what};
        return;
    }
    base::Result<Child> child = Child::start(m_program->command);
    if (!child) return retry(child.error().what, look, now);
    m_child.emplace(std::move(*child));
    m_lines = {};
    m_log.start(path);
    m_toWrite.clear();
    m_started = m_heard = now;
    m_messagesBefore = m_intake.messages();
    m_unreadableBefore = m_intake.unreadable();
    m_status.retryAt = 0;
    m_status.state = m_backoff.failures() > 0 ? State::Retrying : State::Connecting;
}

Process::Pumped Process::pump(std::size_t max)
{
    std::int64_t received = receivedNow();
    m_intake.report(received, false);
    while (m_intake.flush() || m_intake.held() < max) {
        if (const std::optional<LineReader::Line> line = m_lines.next()) {
            m_intake.take(*line, received);
            continue;
        }
        std::string bytes;
        const Child::Came came = m_child->readOutput(bytes);
        m_lines.add(bytes);
        if (came == Child::Came::Some) return Pumped::More;
        m_feed->samples().setClock(received);
        return came == Child::Came::End ? Pumped::Closed : Pumped::AllRead;
    }
    return Pumped::Full;
}

Process::Clock::time_point Process::work(Clock::time_point now)
{
    if (!m_feed || m_status.state == State::Faulted) return Clock::time_point::max();
    if (!m_child) {
        if (now < m_startAt) return m_startAt;
        startChild(now);
        if (!m_child) return m_status.state == State::Faulted ? Clock::time_point::max() : m_startAt;
    }
    // Asked first: what it wrote before it ended is then all there.
    const std::optional<Exit> exit = m_child->ended();
    std::string errors;
    if (m_child->readErrors(errors) == Child::Came::Some) m_log.add(errors);
    const std::int64_t before = m_intake.messages();
    const Pumped pumped = pump(0);
    // One that has to wait for our reader is not silent.
    if (m_intake.messages() > before || pumped == Pumped::Full) m_heard = now;
    evaluate(now);
    if (pumped == Pumped::More) return now;
    if (pumped == Pumped::Full) return now + fullWait;
    if (exit) {
        childEnded(*exit, now);
        return m_startAt;
    }
    // Nothing can come any more from one that closed its output.
    if (pumped == Pumped::Closed) m_child->end();
    sendWaiting();
    return now + tick;
}

// Connected with the first message; degraded for a while after a line that could not be read.
void Process::evaluate(Clock::time_point now)
{
    if (now - m_started > provenAfter) m_backoff.reset();
    if (m_intake.messages() == m_messagesBefore && m_intake.unreadable() == m_unreadableBefore) return;
    const bool faulty = m_intake.unreadable() > 0 && receivedNow() - m_intake.lastUnreadable() < faultShown;
    m_status = {faulty ? State::Degraded : State::Connected};
    if (!faulty) return;
    m_status.why = m_intake.fault();
    m_status.remedy =
        say(CORE_TR("core", "{1} lines could not be read since the source was started; correct the output of the "
                            "program."),
            std::to_string(m_intake.unreadable()));
}

void Process::childEnded(const Exit& exit, Clock::time_point now)
{
    // What it wrote last may lack its line end.
    if (const std::optional<LineReader::Line> rest = m_lines.rest()) m_intake.take(*rest, receivedNow());
    std::string errors;
    if (m_child->readErrors(errors) == Child::Came::Some) m_log.add(errors);
    m_log.finish();
    m_intake.report(receivedNow(), true);
    m_intake.flush();
    m_child.reset();

    const std::string said = m_log.text();
    base::Sentence why = exit.signal != 0
                             ? say(CORE_TR("core", "The program was ended by signal {1}."), std::to_string(exit.signal))
                             : say(CORE_TR("core", "The program ended with exit code {1}."), std::to_string(exit.code));
    if (!said.empty() && exit.signal != 0)
        why = say(CORE_TR("core", "The program was ended by signal {1}; its message: {2}"), std::to_string(exit.signal),
                  said);
    else if (!said.empty())
        why = say(CORE_TR("core", "The program ended with exit code {1}; its message: {2}"), std::to_string(exit.code),
                  said);
    retry(std::move(why),
          say(CORE_TR("core", "It is restarted automatically; it should run until its standard input ends.")), now);
}

void Process::sendWaiting()
{
    if (m_toWrite.empty()) return;
    const std::optional<std::size_t> taken = m_child->write(m_toWrite);
    if (taken) m_toWrite.erase(0, *taken);
}

base::Done Process::checkWrite(std::uint32_t tag, const connect::WriteValue& value) const
{
    const auto refuse = [](base::Sentence what) { return Error{Code::Device, "process", std::move(what)}; };
    if (!m_child || tag >= m_intake.tags().size())
        return refuse(say(CORE_TR("core", "The program is not running; nothing was written.")));
    const connect::TagInfo& info = m_intake.tags()[tag];
    if (!info.writable)
        return refuse(
            say(CORE_TR("core", "The program did not announce “{1}” as writable; nothing was written."), info.id));
    const double* number = std::get_if<double>(&value);
    if ((number != nullptr) != (info.kind == connect::TagKind::Number) || (number && !std::isfinite(*number)))
        return refuse(say(CORE_TR("core", "The value does not fit “{1}”; nothing was written."), info.id));
    if (!m_toWrite.empty())
        return refuse(say(CORE_TR("core", "The program has not read its previous input; nothing was written.")));
    return base::done();
}

base::Done Process::write(const connect::WriteKey&, std::uint32_t tag, const connect::WriteValue& value,
                          const connect::TaskContext& context)
{
    if (base::Done fit = checkWrite(tag, value); !fit) return fit;
    const std::string id = m_intake.tags()[tag].id;
    m_toWrite = writeLine(id, value, ++m_writes);
    return awaitAnswer(m_writes, id, context);
}

base::Done Process::awaitAnswer(std::int64_t id, const std::string& tag, const connect::TaskContext& context)
{
    const auto fault = [](base::Sentence what) { return Error{Code::Device, "process", std::move(what)}; };
    const Clock::time_point until = Clock::now() + answerWithin;
    const std::size_t length = m_toWrite.size();
    while (Clock::now() < until && !context.stop.stop_requested() && !m_child->ended()) {
        sendWaiting();
        const Pumped pumped = pump(maxHeld);
        if (const std::optional<Answer> answer = m_intake.answerTo(id)) {
            if (!answer->error) return base::done();
            return fault(
                say(CORE_TR("core", "The program did not accept the value of “{1}”: {2}"), tag, *answer->error));
        }
        if (pumped != Pumped::More) m_child->wait(tick, !m_toWrite.empty());
    }
    if (m_toWrite.size() == length) {
        m_toWrite.clear(); // it has seen nothing of it
        return fault(say(CORE_TR("core", "The program does not read its input; nothing was written.")));
    }
    return fault(say(CORE_TR("core", "The program did not confirm that it wrote “{1}”; check whether it did."), tag));
}

} // namespace titer::process
