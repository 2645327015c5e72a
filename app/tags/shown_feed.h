// The tags of a feed in the units that this person chose; everything else is as the feed has it.
#pragma once

#include "app/common/shown_units.h"
#include "app/tags/tag_feed.h"

#include <map>

namespace titer::app {

// [gui] The feed outlives this.
class ShownFeed : public TagFeed {
    Q_OBJECT

public:
    explicit ShownFeed(TagFeed& feed, QObject* parent = nullptr);
    ~ShownFeed() override;

    // All that is measured in such a unit is shown in this one; empty: as the person reads it elsewhere.
    void setUnit(const std::string& unit);
    const std::string& unit() const { return m_unit; }

    std::int64_t origin() const override { return m_feed.origin(); }
    double now() const override { return m_feed.now(); }
    bool isLive() const override { return m_feed.isLive(); }
    const std::vector<FeedTag>& tags() const override { return m_tags; }
    FeedValue value(std::string_view tag) const override;
    std::vector<FeedPhase> phases() const override { return m_feed.phases(); }
    std::vector<FeedPhase> batches() const override { return m_feed.batches(); }
    std::vector<FeedPhase> notes() const override { return m_feed.notes(); }
    bool takesNotes() const override { return m_feed.takesNotes(); }
    void annotate(const FeedNote& note) override { m_feed.annotate(note); }
    void lookAt(const std::vector<std::string>& tags) override { m_feed.lookAt(tags); }
    std::shared_ptr<const Run> run() const override { return m_feed.run(); }
    std::shared_ptr<const model::Flowsheet> flowsheet() const override { return m_feed.flowsheet(); }
    std::shared_ptr<const FeedBands> bands(std::string_view tag, double deviation) override;
    void stopBands(double deviation, bool stopped) override { m_feed.stopBands(deviation, stopped); }
    void ask(int reader, const std::vector<std::string>& tags, const TraceWindow& window) override;
    void forget(int reader) override;

private:
    struct Reader {
        int number = 0; // as the feed knows it
        std::vector<std::string> tags;
    };

    void refresh();
    void takeLines(int number, const std::shared_ptr<const std::vector<DataTrace>>& lines);

    TagFeed& m_feed;
    std::string m_unit;
    std::vector<FeedTag> m_tags;
    std::map<std::string, UnitScale, std::less<>> m_scales; // of tags that are shown in another unit
    std::map<int, Reader> m_readers;
};

// The rule for every page: what measures a variable of the model is shown as that variable is; everything else in the
// unit that was chosen for it or its quantity, or else in that of its source.
std::string shownUnitOf(const FeedTag& tag);
// Of its values, which come in its own unit, to the one in which it is shown; over another basis too, as g/L shown in mM.
UnitScale scaleOf(const FeedTag& tag, const std::string& to);

// In which unit something is shown, and how it comes there.
struct ShownAs {
    std::string unit;
    UnitScale scale;
};
// The same rule for what is in `unit` and belongs to a tag, such as the limit of its alarm. What measures something
// else than the tag, and what belongs to none (nullptr), is shown in the unit that was chosen for its quantity.
ShownAs shownAs(const FeedTag* tag, const std::string& unit);

} // namespace titer::app
