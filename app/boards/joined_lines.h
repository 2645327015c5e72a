// Lines out of several feeds: each reader's question in parts to the feeds that have its tags, and their answers as one. Tags by formula are
// computed from the lines of their inputs.
//
//   JoinedLines lines(formulas, [](std::string_view tag) { return JoinedLines::Place{feed, later, leads}; });
//   lines.ask(reader, tags, window);  lines.take(feed, number, answer);      signal read(reader, lines)
#pragma once

#include "app/tags/calculated.h"
#include "app/tags/tag_feed.h"

#include <QObject>

#include <functional>
#include <map>

namespace titer::app {

// [gui]
class JoinedLines : public QObject {
    Q_OBJECT

public:
    struct Place {
        TagFeed* feed = nullptr;
        double later = 0.0;  // its times by those of the lines [s]
        bool isMain = false; // the times of the lines are its own
    };
    // The formulas outlive this.
    JoinedLines(const CalculatedSet& formulas, std::function<Place(std::string_view tag)> placeOf)
        : m_formulas(formulas)
        , m_placeOf(std::move(placeOf))
    {
    }

    void ask(int reader, const std::vector<std::string>& tags, const TraceWindow& window);
    // All of them, since tags are in other feeds or formulas are others now.
    void askAgain();
    void forget(int reader);
    void take(TagFeed& feed, int number, const std::shared_ptr<const std::vector<DataTrace>>& lines);

signals:
    void read(int reader, const std::shared_ptr<const std::vector<titer::app::DataTrace>>& lines);

private:
    // The share of a feed in what a reader asked for.
    struct Part {
        int number = 0;                  // as its reader
        std::vector<std::size_t> places; // in what was asked for
        double later = 0.0;              // [s]
        bool isMain = false;
        std::shared_ptr<const std::vector<DataTrace>> lines;
    };
    struct Reader {
        std::vector<std::string> asked;
        std::vector<std::string> tags; // the same, with the inputs instead of formulas
        TraceWindow window;
        std::map<TagFeed*, Part> parts;
        std::map<TagFeed*, int> numbers; // stay, so that a feed knows who asks again
    };

    void askParts(Reader& reader);
    void report(int number, const Reader& reader);
    DataTrace traceOf(const std::string& tag, const Reader& reader, const std::vector<DataTrace>& lines) const;

    const CalculatedSet& m_formulas;
    std::function<Place(std::string_view tag)> m_placeOf;
    std::map<int, Reader> m_readers;
};

} // namespace titer::app
