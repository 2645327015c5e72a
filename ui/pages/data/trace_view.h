// A recording, a source or a batch over time on the Data page, with what is known of it: its gaps, intervals and notes; also while no
// recorder runs. What is shown can be written to a file. [gui]
//
//   view.choose(place);  view.show();           signals reported(sentence), failed(sentence)
#pragma once

#include "app/live/data_sources.h"
#include "app/live/history/data_history.h"
#include "app/live/recordings/data_recordings.h"
#include "ui/pages/data/data_listing.h"
#include "ui/pages/data/data_place.h"

#include <QList>
#include <QObject>

#include <array>
#include <memory>

namespace titer::pages {

class DataTrends;
class IntervalInspector;
class RecordingInspector;
class SourceInspector;
class WorkBar;
struct TrendTag;

class TraceView : public QObject {
    Q_OBJECT
public:
    // All of it outlives the view.
    struct Work {
        app::Document& document;
        app::DataRecordings& recordings;
        app::DataSources& sources;
        app::DataHistory& history;
        const DataListing& listing;
        SourceInspector& source;
    };
    // Over the page it asks for files.
    TraceView(const Work& work, QWidget* page);

    const DataPlace& place() const { return m_place; }
    // Only the place; its content is shown by show(). True where its traces stand there already, and goTo() leads to it.
    bool choose(const DataPlace& place);
    // No recording and no source any more, but this.
    void leave(const DataPlace& place = {});
    // What it is called and consists of, where it is not shown already.
    void show();
    // The time of a batch, and the tags that a search names.
    void goTo();
    // It may have been read again, or be another now: then it is not shown any more.
    void checkRecording();
    void checkSource();
    void setSearched(const QString& words) { m_searched = words.trimmed(); }
    // Everything asked for is drawn.
    bool isSettled() const;

    DataTrends* trends() const { return m_trends; }
    RecordingInspector* recordingInspector() const { return m_recording; }
    IntervalInspector* intervalInspector() const { return m_batch; }
    WorkBar* workBar() const { return m_exporting; }

signals:
    void reported(const QString& sentence);
    void failed(const QString& sentence);

private:
    void connectStore();
    void connectExport();
    std::array<app::FileExport*, 2> exports() const; // of the store, and of recordings
    void showExport();
    void showRecording();
    void showOfStore();
    QList<TrendTag> trendTags() const;
    TrendTag trendTag(const QString& name, const connect::TagInfo& info) const;
    void askTraces();
    void takeHistory(const std::shared_ptr<const app::SourceHistory>& history);
    void zoomToInterval();
    void chooseFoundTags();
    void exportShown();
    const store::Interval* interval() const;

    Work m_work;
    QWidget* m_page;
    DataPlace m_place;
    bool m_shown = false;                              // its content stands in the trends
    std::shared_ptr<const app::SourceHistory> m_known; // of the source
    QString m_searched;
    DataTrends* m_trends;
    RecordingInspector* m_recording;
    IntervalInspector* m_batch;
    WorkBar* m_exporting;
};

} // namespace titer::pages
