// A zip archive in memory, as the results of chromatography systems are. What a stranger packed is bounded: how many
// entries, how large each of them, and how much all of them together unpack to.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

// How much may still be unpacked, of an archive and of those within it.
struct ZipBudget {
    std::uint64_t bytes = 1'000'000'000;
};

// [one thread at a time] The bytes outlive it.
class ZipBytes {
public:
    // Zeros behind the archive are no part of it.
    static Result<ZipBytes> open(std::string_view bytes, ZipBudget& budget);
    ZipBytes(ZipBytes&&) noexcept;
    ZipBytes& operator=(ZipBytes&&) noexcept;
    ~ZipBytes();

    const std::vector<std::string>& names() const;
    Result<std::string> read(std::size_t entry);

private:
    struct State;
    explicit ZipBytes(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace titer::base
