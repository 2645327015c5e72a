// What a recorder was given and has not committed yet, in two files beside the store that outlive the process, not the power: whoever
// kills it takes nothing that another was told is received. The next recorder takes in what the store does not have (found_spools.h).
#pragma once

#include "core/store/history/spool/spool_format.h"

#include <array>

namespace titer::store {

struct SpoolLimits {
    std::size_t turn =
        std::size_t(1) << 20; // size at which the other file is written to, once the store has what is in that [bytes]
    std::size_t whole = std::size_t(64) << 20; // of both, while the store takes nothing [bytes]
};

// Of one feed. [one thread at a time] but for markAt(), which any thread calls.
class Spool : public connect::FeedSpool {
public:
    // Nothing is written before there is something to keep.
    Spool(std::string historyFolder, std::string source, const SpoolLimits& limits = {});
    ~Spool() override;
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;

    void describe(const std::vector<connect::TagInfo>& tags) override;
    void take(const connect::Sample& sample) override;
    void take(const connect::OutOfBand& aside) override;
    // One write for all that was taken. What finds no room is not tried again: it is safe once the store has it.
    base::Done write(std::uint64_t kept) override;
    connect::SpoolMark markAt(std::uint64_t taken) const override { return {m_head.spool, taken}; }
    // The files stay where the store has not all of it.
    void end(std::uint64_t kept) override;

private:
    struct Part {
        int file = -1;
        std::string path;
        std::size_t bytes = 0;
        std::uint64_t end = 0; // position behind the last of it
    };

    void begin();
    void tell(std::uint32_t tag);
    base::Done append();
    base::Done open(Part& part, int which);
    void turn(std::uint64_t kept);
    base::Error trouble(const std::string& why) const;

    const std::string m_folder;
    const SpoolLimits m_limits;
    SpoolHead m_head;
    std::array<Part, 2> m_parts;
    int m_present = 0; // which of them is written to
    Bytes m_record;    // what waits for write()
    std::uint64_t m_position = 0;
    std::vector<connect::TagInfo> m_tags;
    std::vector<bool> m_told; // tags that the present file describes
    std::optional<base::Error> m_trouble;
};

} // namespace titer::store
