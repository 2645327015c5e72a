// The source that runs a program, through the cases of all connectors. Its counterpart is a shell script that passes on the lines of a
// file as it grows, and ends at once while the stand is not up.
#include "app/live/access/machine_commands.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "tests/support/app/connector_conformance.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>

#include <csignal>

namespace tst_process_conformance {

using namespace titer;
using titer::support::Case;

namespace {

class ProcessStand : public support::Stand {
public:
    ProcessStand()
    {
        std::ofstream(path("source.sh")) << "#!/bin/sh\n"
                                            "[ -e \"$1/up\" ] || { echo 'no instrument' >&2; exit 1; }\n"
                                            "echo '{\"tags\": [{\"tag\": \"pH\"}, {\"tag\": \"Prozeßwärme °\"}]}'\n"
                                            "echo $$ > \"$1/pid\"\n"
                                            "exec tail -s 0.05 -n +1 -f \"$1/lines\"\n";
        std::filesystem::permissions(path("source.sh"), std::filesystem::perms::owner_all);
    }
    ~ProcessStand() override { kill(); }

    std::string connector() const override { return "process"; }
    Way way() const override { return Way::Streamed; }
    std::vector<std::string> tags() const override { return {"pH", "Prozeßwärme °"}; }
    connect::Settings settings() const override
    {
        return {{"executable", path("source.sh")},
                {"argument", m_folder.path().toStdString()},
                {"sha256", *base::sha256OfFile(path("source.sh"))},
                {"interval", "0.5 s"}};
    }
    connect::Settings kept() const override
    {
        const auto command = app::addMachineCommand("conformance", path("source.sh"), {m_folder.path().toStdString()});
        return {{"command", command ? command->name : command.error().what.text()}, {"interval", "0.5 s"}};
    }
    bool start() override
    {
        std::ofstream(path("lines"));
        return std::ofstream(path("up")).good();
    }
    void kill() override
    {
        std::filesystem::remove(path("up"));
        send(SIGKILL);
        std::filesystem::remove(path("pid"));
    }
    void freeze(bool frozen) override { send(frozen ? SIGSTOP : SIGCONT); }
    bool give(const std::vector<support::Given>& values) override
    {
        std::ofstream lines(path("lines"), std::ios::app);
        for (const support::Given& given : values) {
            lines << R"({"tag": ")" << tags()[given.tag] << R"(", "value": )" << base::writeNumber(given.value);
            if (given.sourceTime != 0) lines << R"(, "time": ")" << base::writeInstant({given.sourceTime}) << '"';
            lines << "}\n";
        }
        return lines.good();
    }
    void garble() override
    {
        std::ofstream(path("lines"), std::ios::app) << "{\"tag\": \n\xff\xfe\nNaN\n"
                                                    << std::string(100'000, 'x') << "\n";
    }

private:
    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    // To the program, where it runs and is not yet another.
    void send(int signal) const
    {
        pid_t pid = 0;
        std::ifstream(path("pid")) >> pid;
        std::string name;
        std::ifstream("/proc/" + std::to_string(pid) + "/comm") >> name;
        if (pid > 0 && (name == "tail" || name == "source.sh")) ::kill(pid, signal);
    }

    QTemporaryDir m_folder;
};

} // namespace

TITER_CONFORMANCE_TEST(ProcessStand)

} // namespace tst_process_conformance
