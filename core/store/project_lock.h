// Who has a project open for writing: a small file next to it, held with an advisory lock that the kernel drops when the holder
// ends, however it ends.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace titer::store {

// Where what is recorded for a project lies: "dir/name.history" next to "dir/name.titer".
std::string historyFolder(std::string_view projectPath);

struct Holder {
    std::string user;
    std::string host;
    long process = 0;
};

// [one thread at a time] Released with the object.
class ProjectLock {
public:
    ProjectLock() = default;
    ProjectLock(ProjectLock&& other) noexcept;
    ProjectLock& operator=(ProjectLock&& other) noexcept;
    ~ProjectLock();

    // Takes the lock of the project at `path`. Without it `holder` says who has it; neither means that the folder does not
    // let anybody write.
    static ProjectLock take(const std::string& path, std::optional<Holder>& holder);
    bool taken() const { return m_file >= 0; }
    void release();

    // Who records for the project at `path`, whether or not the project itself is open there.
    static std::optional<Holder> recorderOf(const std::string& path);

    // The same for the standby of the project, which holds nothing else while it waits.
    static ProjectLock takeStandby(const std::string& path, std::optional<Holder>& holder);
    static std::optional<Holder> standbyOf(const std::string& path);

    // "dir/.name.titer.lock"
    static std::string besides(const std::string& path);

private:
    int m_file = -1;
    std::string m_path;
};

} // namespace titer::store
