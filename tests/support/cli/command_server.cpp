// Runs command lines of titer-cli, each in a process forked from this one: to load the libraries takes several times as long as
// most commands do. A line of JSON on standard input names each: {"words": [...], "folder": "...", "environment": ["NAME=VALUE"],
// "streams": "folder of the files in, out and err"}. A line on standard output says how it ended: its exit status, -2 after two
// minutes without an end, -3 after a crash.
#include "app/cli/commands.h"
#include "app/cli/common/console.h"
#include "core/base/json.h"

#include <csignal>
#include <fstream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using titer::base::Json;

namespace {

constexpr int noCommand = 126;

std::vector<std::string> textsIn(const Json& request, const char* key)
{
    std::vector<std::string> texts;
    for (const Json& text : request.find(key)->items()) texts.push_back(text.string());
    return texts;
}

bool open(const std::string& path, int flags, int descriptor)
{
    const int file = ::open(path.c_str(), flags, 0600);
    return file >= 0 && ::dup2(file, descriptor) == descriptor && ::close(file) == 0;
}

// Stands where a process of titer-cli does when its main() begins.
bool enter(const Json& request)
{
    ::clearenv();
    for (const std::string& variable : textsIn(request, "environment")) {
        const std::size_t at = variable.find('=');
        ::setenv(variable.substr(0, at).c_str(), variable.substr(at + 1).c_str(), 1);
    }
    const std::string streams = request.find("streams")->string();
    return ::chdir(request.find("folder")->string().c_str()) == 0 && open(streams + "/in", O_RDONLY, STDIN_FILENO) &&
           open(streams + "/out", O_CREAT | O_WRONLY, STDOUT_FILENO) &&
           open(streams + "/err", O_CREAT | O_WRONLY, STDERR_FILENO);
}

int howItEnded(pid_t child)
{
    int status = 0;
    if (::waitpid(child, &status, 0) != child) return -3;
    if (WIFEXITED(status)) return WEXITSTATUS(status);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM ? -2 : -3;
}

} // namespace

int main()
{
    // Not by std::cin: its buffer would be the command's.
    std::ifstream requests("/dev/stdin");
    std::string line;
    while (std::getline(requests, line)) {
        titer::base::Errors errors;
        const Json request = titer::base::readJson(line, errors);
        const pid_t child = ::fork();
        if (child == 0) {
            if (!enter(request)) return noCommand;
            ::alarm(120);
            return titer::cli::finish(titer::cli::runWords(textsIn(request, "words")));
        }
        const std::string ended = std::to_string(howItEnded(child)) + "\n";
        if (::write(STDOUT_FILENO, ended.data(), ended.size()) != ssize_t(ended.size())) return 1;
    }
    return 0;
}
