// Tries a program: starts it for a few seconds and reports what it writes.
#include "core/base/text.h"
#include "plugins/process/process.h"

namespace titer::process {

using base::say;
using Kind = connect::Finding::Kind;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds atMost(5000);
constexpr milliseconds afterFirst(1000); // more tags may follow the first line
constexpr std::size_t maxTrialLines = 1000;
constexpr std::size_t maxFaults = 5; // that are reported

struct Trial {
    std::size_t lines = 0;
    std::vector<connect::TagInfo> tags;
    std::vector<base::Sentence> faults;
    std::optional<Exit> exit;
    LogTail log;
};

void addTag(Trial& trial, const connect::TagInfo& info)
{
    for (connect::TagInfo& tag : trial.tags)
        if (tag.id == info.id) return;
    trial.tags.push_back(info);
}

void takeLine(Trial& trial, const LineReader::Line& line)
{
    ++trial.lines;
    const base::Result<Message> message =
        line.tooLong ? base::Error{base::Code::Device,
                                   {},
                                   say(CORE_TR("core", "A line is longer than {1} bytes; write shorter ones."),
                                       std::to_string(maxLineLength))}
                     : readMessage(line.text);
    if (!message) {
        trial.faults.push_back(
            say(CORE_TR("core", "“{1}” cannot be read: {2}"), shown(line.text, 120), message.error().what.text()));
        return;
    }
    if (const auto* tags = std::get_if<std::vector<connect::TagInfo>>(&*message))
        for (const connect::TagInfo& info : *tags) addTag(trial, info);
    if (const Value* value = std::get_if<Value>(&*message))
        addTag(trial, {value->tag, {}, value->unit.value_or(""), kindOf(*value)});
}

void watch(Child& child, Trial& trial, const connect::TaskContext& context)
{
    const auto begin = std::chrono::steady_clock::now();
    auto until = begin + atMost;
    LineReader reader;
    for (auto now = begin; now < until && trial.lines < maxTrialLines; now = std::chrono::steady_clock::now()) {
        if (context.stop.stop_requested()) return;
        if (context.progress) context.progress(double((now - begin).count()) / double((until - begin).count()));
        trial.exit = child.ended();
        std::string bytes, errors;
        const Child::Came came = child.readOutput(bytes);
        if (child.readErrors(errors) == Child::Came::Some) trial.log.add(errors);
        reader.add(bytes);
        while (const auto line = reader.next()) takeLine(trial, *line);
        if (trial.lines > 0) until = std::min(until, now + afterFirst);
        if (came == Child::Came::Some) continue;
        if (trial.exit) {
            if (const auto rest = reader.rest()) takeLine(trial, *rest);
            break;
        }
        if (came == Child::Came::End) until = std::min(until, now + afterFirst); // it is about to end
        child.wait(milliseconds(50), false);
    }
    trial.log.finish();
}

void report(const Trial& trial, std::vector<connect::Finding>& findings)
{
    std::vector<std::string> names;
    for (const connect::TagInfo& tag : trial.tags)
        names.push_back(tag.unit.empty() || tag.unit == "1" ? tag.id : tag.id + " [" + tag.unit + "]");
    if (!names.empty())
        findings.push_back({Kind::Good,
                            {},
                            say(CORE_TR("core", "It wrote {1} lines with the tags {2}."), std::to_string(trial.lines),
                                shown(base::join(names, ", "), 400))});
    for (std::size_t i = 0; i < std::min(trial.faults.size(), maxFaults); ++i)
        findings.push_back({Kind::Fault, {}, trial.faults[i]});
    if (trial.faults.size() > maxFaults)
        findings.push_back(
            {Kind::Fault,
             {},
             say(CORE_TR("core", "{1} lines in total could not be read."), std::to_string(trial.faults.size()))});
    if (trial.exit)
        findings.push_back({Kind::Fault,
                            {},
                            say(CORE_TR("core", "It ended at once, with exit code {1}; it should run until its "
                                                "standard input ends."),
                                std::to_string(trial.exit->signal ? 128 + trial.exit->signal : trial.exit->code))});
    else if (trial.lines == 0)
        findings.push_back(
            {Kind::Notice,
             {},
             say(CORE_TR("core", "It is running, but wrote nothing within {1} s; check that it flushes each line."),
                 std::to_string(atMost.count() / 1000))});
    if (const std::string said = trial.log.text(); !said.empty())
        findings.push_back({Kind::Notice, {}, say(CORE_TR("core", "Its standard error reports: {1}"), said)});
}

} // namespace

std::vector<connect::Finding> Process::test(const connect::Settings& settings, const connect::TaskContext& context)
{
    std::vector<connect::Finding> findings;
    base::Errors errors;
    const std::optional<Program> program = readProgram(settings, context, errors);
    for (const base::Error& error : errors) findings.push_back({Kind::Fault, error.where, error.what});
    if (!program) return findings;
    for (const base::Notice& notice : uncoveredFiles(*program))
        findings.push_back({Kind::Notice, notice.where, notice.what});
    base::Result<Child> child = Child::start(program->command);
    if (!child) {
        findings.push_back({Kind::Fault, "executable", child.error().what});
        return findings;
    }
    findings.push_back(
        {Kind::Good, "executable", say(CORE_TR("core", "The program is {1}."), commandLine(program->command))});
    Trial trial;
    trial.log.start(program->command.executable);
    watch(*child, trial, context);
    report(trial, findings);
    return findings;
}

} // namespace titer::process
