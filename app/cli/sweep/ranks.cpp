#include "app/cli/sweep/ranks.h"

#include <dlfcn.h>

#include <filesystem>

namespace titer::cli {

namespace fs = std::filesystem;

namespace {

// Next to the program, or one folder deeper, named after the machine, as Debian installs libraries.
fs::path findModule()
{
    std::error_code ignored;
    const fs::path libraries = fs::read_symlink("/proc/self/exe", ignored).parent_path().parent_path() / "lib";
    const auto below = [&](const fs::path& folder) { return folder / "titer" / "ranks_mpi.so"; };
    if (fs::exists(below(libraries), ignored)) return below(libraries);
    for (const fs::directory_entry& entry : fs::directory_iterator(libraries, ignored))
        if (fs::exists(below(entry.path()), ignored)) return below(entry.path());
    return {};
}

} // namespace

base::Result<std::unique_ptr<Ranks>> joinRanks()
{
    const auto missing = [](const char* why) {
        return base::Error{base::Code::Input, "--mpi",
                           base::say("MPI cannot be used: {1}. Install OpenMPI (libopenmpi-dev, openmpi-bin) and "
                                     "build Titer again, or omit --mpi.",
                                     why)};
    };
    const fs::path module = findModule();
    if (module.empty()) return missing("this build has none");
    // Parts that OpenMPI loads by itself look for its symbols among those of the program.
    void* library = dlopen(module.c_str(), RTLD_NOW | RTLD_GLOBAL);
    if (!library) return missing(dlerror());
    using Join = Ranks* (*)();
    const auto join = reinterpret_cast<Join>(dlsym(library, "titerJoinRanks"));
    std::unique_ptr<Ranks> ranks(join ? join() : nullptr);
    if (!ranks) return missing("it did not start");
    return ranks;
}

} // namespace titer::cli
