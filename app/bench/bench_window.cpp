// The figures of the window: titer-bench-window, which lies next to this program, measures them.
#include "app/bench/benchmark.h"

#include "app/bench/scratch_folder.h"
#include "app/cli/common/program_beside.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
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

// The last line that it wrote to a file; empty where it wrote none.
std::string lastLine(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::string last;
    for (std::string line; std::getline(file, line);)
        if (!line.empty()) last = line;
    return last;
}

} // namespace

std::vector<base::Json> windowFigures(const std::vector<std::string>& globs, base::Errors& errors)
{
    const std::filesystem::path program = windowProgram();
    if (program.empty()) return {};
    const ScratchFolder scratch;
    const std::filesystem::path said = scratch.path() / "said";
    std::string command = quoted(program.string()) + (isQuick() ? " --quick" : "");
    for (const std::string& glob : globs) command += " " + quoted(glob);
    std::unique_ptr<FILE, int (*)(FILE*)> output(popen((command + " 2>" + quoted(said.string())).c_str(), "r"), pclose);
    std::string text;
    std::array<char, 4096> buffer;
    while (const std::size_t n = output ? std::fread(buffer.data(), 1, buffer.size(), output.get()) : 0)
        text.append(buffer.data(), n);
    const int status = output ? pclose(output.release()) : -1;
    base::Errors faults;
    base::Json list = base::readJson(text, faults);
    if (status != 0 || !faults.empty() || !list.isArray()) {
        const std::string last = lastLine(said);
        errors.push_back({base::Code::Io, "ui-*",
                          last.empty() ? base::say("The window did not report all of its figures, and did not say why. "
                                                   "“titer-bench-window” measures them by itself.")
                                       : base::say("The window did not report all of its figures. The last that it "
                                                   "said: {1}",
                                                   last)});
    }
    return faults.empty() && list.isArray() ? std::move(list.items()) : std::vector<base::Json>();
}

} // namespace titer::bench
