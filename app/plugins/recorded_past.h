// What a store keeps of a source, for a connector that goes on where it was before it was started.
#pragma once

#include "core/connect/feed.h"
#include "core/store/history/history_reader.h"

namespace titer::app {

// The store of a project, and the source in it.
struct RecordedPast {
    std::string folder, source;
};

// A connector that does.
class GoesOn {
public:
    virtual ~GoesOn() = default;
    virtual void setPast(RecordedPast past) = 0; // before it is opened
};

// Its `tag` is a place among the tags.
using PastValue = std::variant<connect::Sample, connect::LongSample>;
std::int64_t believedTimeOf(const PastValue& value); // [µs, UTC]

// [one thread at a time]
class PastReader {
public:
    static base::Result<PastReader> open(const RecordedPast& past);

    const std::vector<connect::TagInfo>& tags() const { return m_infos; }
    struct Change {
        std::int64_t time = 0; // [µs, UTC]
        std::string value;
    };
    // When the tag took the value that it has now; bad values are none. Nothing where it never had another one, or not for `maxBack` days, or
    // where it took it while nobody listened.
    base::Result<std::optional<Change>> lastChange(std::uint32_t tag, std::stop_token stop);
    static constexpr int maxBack = 256;
    // The newest text of the tag that is not bad; nothing where it has none.
    base::Result<std::optional<std::string>> newestText(std::uint32_t tag);
    // The values of these tags from `from` on in the order in which they became known; of one instant by their times, and of one time in the
    // order of `tags`.
    base::Done each(const std::vector<std::uint32_t>& tags, std::int64_t from,
                    const std::function<void(const PastValue&)>& take, std::stop_token stop);

private:
    PastReader(store::HistoryReader reader, std::vector<store::HistoryTag> tags);
    base::Result<std::vector<PastValue>> values(std::uint32_t tag, std::int64_t from, std::int64_t to,
                                                std::stop_token stop);

    store::HistoryReader m_reader;
    std::vector<store::HistoryTag> m_tags;
    std::vector<connect::TagInfo> m_infos;
};

// A text, or a number as one; nothing of a bad value or an array.
std::optional<std::string> textOf(const connect::Sample& sample);
std::optional<std::string> textOf(const connect::LongSample& sample);

} // namespace titer::app
