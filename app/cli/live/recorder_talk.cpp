#include "app/cli/live/recorder_talk.h"

#include "core/store/project_lock.h"

namespace titer::cli {

using base::Code;
using base::Done;
using base::Error;
using base::say;

namespace {

constexpr int answerTimeout = 5000; // [ms]
constexpr int attachTimeout = 2000; // [ms]

Error noAnswer(const std::string& project)
{
    const std::optional<store::Holder> recorder = store::ProjectLock::recorderOf(project);
    const std::optional<store::Holder> standby = store::ProjectLock::standbyOf(project);
    if (!recorder && standby)
        return {Code::Io, project,
                say("A standby of this project (process {1} on {2}) waits for the first recorder to fall silent; it "
                    "records nothing now.",
                    std::to_string(standby->process), standby->host)};
    if (!recorder)
        return {Code::Io, project, say("No recorder is running for this project; start it with “titer-cli record”.")};
    return {Code::Io, project,
            say("The recorder of this project (process {1} on {2}) does not answer: it is not responding, or "
                "belongs to another account. Nothing was done; check it first.",
                std::to_string(recorder->process), recorder->host)};
}

} // namespace

RecorderTalk::RecorderTalk(const std::string& project)
    : m_project(project)
{
    m_timeout.setSingleShot(true);
    QObject::connect(&m_timeout, &QTimer::timeout, &m_loop, &QEventLoop::quit);
    m_client.attach(project);
}

Done RecorderTalk::attach()
{
    const bool there = wait([this] { return m_client.attached() || m_client.trouble(); }, attachTimeout);
    if (there && !m_client.trouble()) return base::done();
    return m_client.trouble().value_or(noAnswer(m_project));
}

bool RecorderTalk::wait(const std::function<bool()>& done, int time)
{
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &m_loop, [&] {
        if (done()) m_loop.quit();
    });
    look.start(10);
    m_timeout.start(time);
    if (!done()) m_loop.exec();
    return done();
}

Done RecorderTalk::ask(const std::function<void(app::RecorderClient::Answer)>& request)
{
    std::optional<std::optional<Error>> answer;
    request([&answer](const std::optional<Error>& error) { answer = error; });
    if (!wait([&] { return answer.has_value(); }, answerTimeout))
        return Error{Code::Io, {}, say("The recorder did not answer within 5 s.")};
    return *answer ? Done(**answer) : base::done();
}

} // namespace titer::cli
