// Programs that are built and installed next to one another.
#pragma once

#include <filesystem>
#include <string_view>

namespace titer::cli {

// The program of this name next to the one that runs, whether it is there or not; empty where that one cannot be told.
inline std::filesystem::path programBeside(std::string_view name)
{
    std::error_code error;
    const std::filesystem::path here = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::path() : here.parent_path() / name;
}

} // namespace titer::cli
