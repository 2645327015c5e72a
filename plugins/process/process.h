// Runs a program of any language as a source: it writes one JSON object per line on its standard output and reads what is to be
// written from its standard input (the lines: plugins/process/lines.h; examples: resources/connectors).
//
// Which program that is belongs to this computer, not to a project. A project holds the setting `command`, the name of an entry
// {executable, arguments, sha256} in the settings of this computer, and perhaps `environment` and `interval`. Whoever runs the source
// looks the name up, drops every `executable`, `argument` and `sha256` that the project itself brings, and sets those of the entry:
//   executable   absolute path
//   argument     one for each argument, in order
//   sha256       of the file `executable`, 64 hexadecimal digits
// The program is not started where the file has another hash, neither at first nor after it ended. The hash covers that file alone:
// of a script that is an argument of its interpreter it says nothing, so a script should be the executable itself ("#!").
//
// The program gets PATH, LANG, HOME and those variables of the environment that `environment` names, no other open file, and the home
// folder as its working directory. It should end when its standard input ends; when the source is stopped it is asked to by SIGTERM,
// and killed a second later with what it started itself. Where Titer itself is killed the program goes with it, on Linux at once; on other
// systems it gets the end of its standard input.
#pragma once

#include "core/base/file_stamp.h"
#include "core/connect/backoff.h"
#include "core/connect/connector.h"
#include "plugins/process/child.h"
#include "plugins/process/intake.h"
#include "plugins/process/log_tail.h"
#include "plugins/process/program.h"

namespace titer::process {

// [one thread at a time]
class Process : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return processInfo(); }
    std::vector<connect::AccessScope> accessScope(const connect::Settings& settings) const override;
    std::vector<connect::Finding> test(const connect::Settings& settings, const connect::TaskContext& context) override;
    connect::Opened open(const connect::Settings& settings, const connect::TaskContext& context,
                         base::Errors& errors) override;
    base::Done start(connect::Feed& feed) override;
    Clock::time_point work(Clock::time_point now) override;
    void stop() override;
    connect::ConnectorStatus status() const override { return m_status; }
    std::optional<connect::Heartbeat> heartbeat() const override;
    base::Done write(const connect::WriteKey& key, std::uint32_t tag, const connect::WriteValue& value,
                     const connect::TaskContext& context) override;

private:
    enum class Pumped { More, Full, AllRead, Closed };
    Pumped pump(std::size_t maxHeld);
    base::Done checkFiles();
    void startChild(Clock::time_point now);
    void childEnded(const Exit& exit, Clock::time_point now);
    void retry(base::Sentence why, base::Sentence remedy, Clock::time_point now);
    void evaluate(Clock::time_point now);
    void sendWaiting();
    base::Done checkWrite(std::uint32_t tag, const connect::WriteValue& value) const;
    base::Done awaitAnswer(std::int64_t id, const std::string& tag, const connect::TaskContext& context);

    std::optional<Program> m_program;
    std::vector<base::FileStamp> m_stamps; // of its files as they were hashed
    bool m_writable = false;               // tags, as far as the program announces them so
    std::optional<Clock::duration> m_interval;
    connect::Feed* m_feed = nullptr;
    connect::ConnectorStatus m_status;
    connect::Backoff m_backoff{"process"};

    std::optional<Child> m_child;
    LineReader m_lines;
    Intake m_intake;
    LogTail m_log;
    std::string m_toWrite;               // the program has not taken yet
    std::int64_t m_writes = 0;           // numbers of writes
    std::int64_t m_messagesBefore = 0;   // before the program was last started
    std::int64_t m_unreadableBefore = 0; // likewise
    Clock::time_point m_startAt{};       // when the program is to be started
    Clock::time_point m_started{};       // when it last was
    Clock::time_point m_heard{};         // when it last wrote
};

} // namespace titer::process
