// The middle of the Data page: trends of chosen tags over one time, with gaps hatched, and the quality of each tag beneath. [gui]
//
//   trends.show({tr("Recordings"), name, tags, {0, 14 * 86400}});     starts again; wanted() asks for the lines
//   trends.setTraces(traces);                                         the lines of chosen()
//   signal wanted()                                                   read chosen() within window(), then call setTraces()
#pragma once

#include "app/common/shown_units.h"
#include "app/tags/shown_feed.h"
#include "app/traces/data_trace.h"
#include "ui/pages/data/trends/data_lane.h"
#include "ui/plot/trend/plot_column.h"
#include "ui/plot/trend/quality_strip.h"

#include <QTimer>

#include <map>

class QScrollArea;
class QToolButton;

namespace titer::widgets {
class Card;
class Label;
class LinkedLine;
class Segments;
class TagChooser;
} // namespace titer::widgets

namespace titer::pages {

class PlotFigure;
class TagChips;

struct TrendTag {
    QString name, unit;    // as people read them
    std::string stated;    // unit as the source has it
    app::FeedTag tag = {}; // what it measures
};

// In the unit in which a person reads it on every page (app::shownUnitOf); what is stored keeps its own.
struct ShownTag {
    QString unit; // as people read it
    app::UnitScale scale;
};
ShownTag shownAs(const TrendTag& tag);

class DataTrends : public QWidget {
    Q_OBJECT
public:
    struct Content {
        QString place; // where the name is listed
        QString name;
        QList<TrendTag> tags;
        plot::Range extent; // [s]
    };

    explicit DataTrends(QWidget* parent = nullptr);
    ~DataTrends() override;

    void show(const Content& content);
    void setName(const QString& place, const QString& name);
    QStringList tagNames() const;
    // The same tags, where it has changed what they measure.
    void setTags(const QList<TrendTag>& tags);
    // The same source with a longer extent; what is chosen stays.
    void extend(const plot::Range& extent);
    // What stands over the plots, and whether a person may add to it; without it there is none.
    void setLane(const TrendLane& lane, bool writable);
    void hideLane();
    // A field for words at the cursor, or at the newest time without one.
    void writeNote();
    // Where there is nothing to be shown: what to say instead.
    void setHint(const QString& hint);
    // Asks for the lines again.
    void askAgain() { ask(); }
    const QList<int>& chosen() const { return m_chosen; }
    void choose(const QList<int>& tags);
    void toggle(int tag, bool shown);
    app::TraceWindow window() const;
    void setTraces(const std::vector<app::DataTrace>& traces);
    // All traces asked for are shown.
    bool isCurrent() const { return m_current; }

    plot::PlotColumn* column() const { return m_column; }
    plot::QualityStrip* quality() const { return m_quality; }
    widgets::Segments* ranges() const { return m_ranges; }
    widgets::TagChooser* chooser() const { return m_chooser; }
    plot::IntervalLane* lane() const { return m_lane; }
    TagChips* chips() const { return m_chips; }
    QToolButton* exportButton() const { return m_export; }
    // The newest values, next to the plots.
    const QList<PlotFigure*>& figures() const { return m_figures; }
    // What of it is seen [s].
    plot::Range shown() const;
    // At the right of the head.
    void addTool(QWidget* tool);
    // The tags get a line of their own.
    void setNarrow(bool narrow);

signals:
    void wanted();
    void noteWritten(const titer::app::FeedNote& note);
    void exportAsked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void ask();
    void showName();
    void openChooser();
    void showRange(int index);
    void rangeMoved();
    void refill();
    void refreshQuality();
    void refreshLane();
    void refreshFigures();
    void arrange();

    Content m_content;
    QList<int> m_chosen;
    std::vector<app::DataTrace> m_traces;
    app::TraceWindow m_window;
    bool m_current = false;
    bool m_thinned = false;
    bool m_narrow = false;
    QTimer m_settle; // after a zoom
    widgets::LinkedLine* m_place;
    QString m_placeName, m_name; // as setName() had them
    QToolButton* m_choose;
    QToolButton* m_note;
    QToolButton* m_export;
    TagChips* m_chips;
    QList<PlotFigure*> m_figures;
    std::map<int, app::DataTrace::Newest> m_newest; // by tag; a line that is zoomed may not reach it
    widgets::Segments* m_ranges;
    QWidget* m_head;
    QScrollArea* m_scroll;
    plot::PlotColumn* m_column;
    TrendLane m_intervals;
    bool m_mayWrite = false;
    widgets::Card* m_over;
    plot::IntervalLane* m_lane;
    widgets::Card* m_strip;
    plot::QualityStrip* m_quality;
    widgets::TagChooser* m_chooser;
    widgets::Label* m_hint;
};

} // namespace titer::pages
