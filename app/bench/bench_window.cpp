// The figures of the window: titer-bench-window, which lies next to this program, measures them.
#include "app/bench/benchmark.h"

#include "app/cli/common/program_beside.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace titer::bench {

namespace {

// The program next to this one; empty where it was not built.
std::filesystem::path windowProgram()
{
    std::error_code error;
    const std::filesystem::path program = cli::programBeside("titer-bench-window");
    return std::filesystem::exists(program, error) ? program : std::filesystem::path();
}

std::string quoted(const std::string& text)
{
    std::string result = "'";
    for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

base::Error failedWindow(std::string_view what)
{
    return {base::Code::Io, "ui-*", base::say(std::string(what))};
}

} // namespace

std::vector<base::Json> windowFigures(base::Errors& errors)
{
    const std::filesystem::path program = windowProgram();
    if (program.empty()) return {};
    const std::string command = quoted(program.string()) + (isQuick() ? " --quick" : "") + " 2>/dev/null";
    const std::unique_ptr<FILE, int (*)(FILE*)> output(popen(command.c_str(), "r"), pclose);
    if (!output) {
        errors.push_back(failedWindow(
            "The program of the window's figures could not be started; look whether “titer-bench-window” runs."));
        return {};
    }
    std::string text;
    std::array<char, 4096> buffer;
    while (const std::size_t n = std::fread(buffer.data(), 1, buffer.size(), output.get()))
        text.append(buffer.data(), n);
    base::Errors faults;
    base::Json list = base::readJson(text, faults);
    if (!faults.empty() || !list.isArray()) {
        errors.push_back(failedWindow("The window did not report its figures; “titer-bench-window” shows the reason."));
        return {};
    }
    return std::move(list.items());
}

} // namespace titer::bench
