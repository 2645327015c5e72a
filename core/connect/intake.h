// Stands between a connector and whoever reads its samples: evaluates their times, remembers the last of each tag, and puts in what
// the connector does not say itself.
#pragma once

#include "core/connect/feed.h"

#include <deque>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace titer::connect {

struct IntakeOptions {
    bool evaluatesTimes = true;        // not for recordings, which have a time of their own
    std::function<std::int64_t()> now; // this computer's clock [µs, UTC]
};

// A clock that cannot be right.
struct Doubt {
    std::int64_t seen = 0;  // when it was seen last [µs, UTC]
    std::int64_t ahead = 0; // how far the source's clock is ahead of this computer's; negative: behind [µs]
};

// [one thread at a time] `out` outlives it.
class Intake {
public:
    Intake(Feed& out, IntakeOptions options);

    // What the connector writes to; it may do so from one thread of its own.
    Feed& feed() { return m_in; }
    void setTags(std::vector<TagInfo> tags);
    const std::vector<TagInfo>& tags() const { return m_tags; }
    int tagsRevision() const { return m_tagsRevision; } // raised with each that comes up or changes

    // Hands on what came. False where the reader has no room: what is left is handed on next time.
    bool move();
    bool isEmpty() const { return m_own.empty() && !m_heldSample && !m_heldOutOfBand && !m_mark; }
    // More than half of the room is free: what was missed may be read.
    bool hasRoom() const { return m_in.samples().room() > m_in.samples().capacity() / 2; }

    // After what came before: each tag loses its value at `at`, or right after its last sample where that is believed and later. What a
    // clock that is ahead has stamped later ends right after its stamp too, once that has come and the tag is still lost.
    void markLost(std::int64_t at) { m_mark = Change{Change::Kind::Lost, at, m_options.now()}; }
    // Each tag keeps its value, but nobody knows whether it still holds; until it is heard of again.
    void markSilent(std::int64_t at) { m_mark = Change{Change::Kind::Silent, at, m_options.now()}; }
    void endSilence(std::int64_t at) { m_mark = Change{Change::Kind::Heard, at, m_options.now()}; }
    void report(Gap gap) { m_own.emplace_back(OutOfBand(std::move(gap))); }

    // move() will have something to say though nothing comes.
    bool owes() const { return m_owedAt.has_value(); }

    std::int64_t lastReceived() const { return m_lastReceived; } // 0 before the first [µs, UTC]
    std::int64_t lastSource() const
    {
        return m_lastSource;
    } // the latest that is believed; 0 before the first [µs, UTC]
    std::int64_t count() const { return m_count; } // samples handed on
    const std::optional<Doubt>& doubt() const { return m_doubt; }
    bool sawUnknownTag() const { return m_sawUnknownTag; }

private:
    struct Last {
        std::optional<Sample> sample;          // the latest by the time that is believed
        std::int64_t stamped = 0, doubted = 0; // latest source times, of texts too: believed, and ahead [µs, UTC]
        bool lost = false;                     // it was marked so, and nothing has come since
        bool silent = false;                   // likewise, but what comes late does not end that
        std::int64_t marked = 0;               // where the last mark stands [µs, UTC]
    };
    struct Change {
        enum class Kind { Lost, Silent, Heard };
        Kind kind;
        std::int64_t at;   // [µs, UTC]
        std::int64_t said; // samples received later are not touched [µs, UTC]
    };

    bool moveAll();
    bool moveOwn();
    bool moveOutOfBand(std::uint64_t before);
    bool moveSamples();
    void expand(const Change& change);
    void expandOne(const Change& change, std::uint32_t tag);
    void lose(std::uint32_t tag, std::int64_t time, std::int64_t said);
    void endDoubted();
    void note(std::uint32_t tag, std::int64_t sourceTime, std::int64_t receiveTime);
    void evaluate(Status& status, std::int64_t& sourceTime, std::int64_t& receiveTime);
    void take(Sample& sample);
    void take(OutOfBand& aside);

    Feed& m_out;
    Feed m_in;
    IntakeOptions m_options;
    std::vector<TagInfo> m_tags;
    std::vector<Last> m_last;
    std::optional<Sample> m_heldSample; // found no room
    std::optional<OutOfBand> m_heldOutOfBand;
    std::optional<Change> m_mark;                      // once all that came before is handed on
    std::optional<std::int64_t> m_owedAt;              // stamp of a lost tag that is still to come [µs, UTC]
    std::deque<std::variant<Sample, OutOfBand>> m_own; // found no room yet
    std::int64_t m_lastReceived = 0, m_lastSource = 0, m_count = 0;
    std::optional<Doubt> m_doubt;
    bool m_sawUnknownTag = false;
    int m_tagsRevision = 0;
};

} // namespace titer::connect
