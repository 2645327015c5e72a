// What tags had at a time before now, read from the lines of a feed: for a scrubber that goes back through what was recorded.
#pragma once

#include "app/tags/tag_feed.h"
#include "core/base/not_available.h"

#include <QTimer>

#include <set>

namespace titer::app {

// [gui] The feed outlives this.
class PastValues : public QObject {
    Q_OBJECT

public:
    explicit PastValues(TagFeed& feed, QObject* parent = nullptr);

    // [s of the feed]; NaN: nothing is looked at.
    void moveTo(double seconds);
    double time() const { return m_time; }
    bool isActive() const;
    // Waits for its first data until it is read; what nobody asked for before is read then.
    FeedValue value(std::string_view tag);

signals:
    void changed(); // values were read

private:
    void ask();
    void take(int reader, const std::shared_ptr<const std::vector<DataTrace>>& lines);
    FeedValue valueOf(const DataTrace& line) const;

    static constexpr int pause = 120;            // [ms] between two looks while the scrubber moves
    static constexpr double reach = 7 * 86400.0; // how far back a value is looked for [s]

    TagFeed& m_feed;
    int m_reader;
    double m_time = base::notAvailable;
    std::set<std::string, std::less<>> m_tags;
    std::vector<std::string> m_asked;
    std::shared_ptr<const std::vector<DataTrace>> m_lines; // of what was asked
    QTimer m_wait;
};

} // namespace titer::app
