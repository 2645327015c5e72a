// Tiles of plots over one time: one cursor, one zoom, now at the right. Their tags are drawn in the plots that groups() names. [gui]
//
// The lines are read for the stretch and the width that is shown. While nobody has zoomed or panned, the plots follow now; Home, or a
// double click, leads back to that.
#pragma once

#include "ui/plot/time_axis.h"
#include "ui/tiles/parts/live_tile.h"

namespace titer::plot {
class IntervalLane;
class TrendPlot;
} // namespace titer::plot

class QVBoxLayout;

namespace titer::tiles {

class TrendStack : public LiveTile {
    Q_OBJECT

public:
    // What has no room for its plots presses them together, or scrolls.
    enum class Tight { Presses, Scrolls };

    TrendStack(const TileContext& context, QWidget* parent, Tight tight = Tight::Presses);
    ~TrendStack() override;

    QString title() const override;
    QString remark() const override;
    Remark remarkKind() const override;
    QString numbers() const override;

    bool hasNotes() const override { return true; }
    // At the cursor, else at the end of what is shown.
    void writeNote() override;
    plot::IntervalLane* lane() const { return m_lane; }
    plot::TimeAxis* timeAxis() { return &m_axis; }
    const QList<plot::TrendPlot*>& plots() const { return m_plots; }

    // One of the tile's tags in a plot.
    struct Part {
        std::size_t place = 0; // in tile().tags
        bool right = false;
    };
    using Group = QList<Part>;

protected:
    // What each plot shows, from above.
    virtual QList<Group> groups() const = 0;
    void take() override;
    void refresh() override;
    std::vector<std::string> lineTags() const override { return tile().tags; }
    app::TraceWindow window() const override;
    QString stateWords() const override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QString accessibleTitle() const override { return tile().tags.size() == 1 ? LiveTile::title() : title(); }

private:
    void arrange(qsizetype count);
    void moveTime();
    void moveLimit(const QString& alarm, double value);
    void showNotes();
    void fill(plot::TrendPlot* plot, const Group& group);
    plot::TimeWords timeWords() const;

    plot::TimeAxis m_axis;
    plot::Range m_seen;         // all that any lines reached over [s]
    QVBoxLayout* m_column;      // of the plots
    QWidget* m_place = nullptr; // that scrolls; nullptr where nothing does
    plot::IntervalLane* m_lane; // of notes, while there are any
    QList<plot::TrendPlot*> m_plots;
};

// A setting that all of them have.
inline constexpr const char* timeChoices[] = {"before now", "clock"};
inline constexpr connect::SettingSpec timeSetting{
    .key = "time",
    .label = QT_TRANSLATE_NOOP("core", "Time axis"),
    .kind = connect::SettingSpec::Kind::Choice,
    .defaultValue = "before now",
    .choices = timeChoices,
    .help = QT_TRANSLATE_NOOP("core", "hours before now, or the time of day; a run of the model shows its own time")};

} // namespace titer::tiles
