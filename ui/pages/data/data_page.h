// The Data page: recordings and sources at the left, trends and quality in the middle, what is known of the chosen one at the right. [gui]
//
//   DataPage page({document, recordings, chromatograms, sources, history, samples, recorder, plugins, ensureProject});
//   page.showRecording(key);  page.isSettled()         everything asked for is drawn
//   signals importAsked(), exampleAsked(), runAsked(connector, settings, name)
#pragma once

#include "app/live/data_sources.h"
#include "app/live/history/data_history.h"
#include "app/live/history/sample_access.h"
#include "app/live/recorder/recorder_client.h"
#include "app/live/recordings/chromatograms.h"
#include "app/plugins/plugin_host.h"
#include "ui/pages/page.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace titer::widgets {
class Segments;
}

namespace titer::pages {

class ChromatogramPanel;

class DataList;
class DataTrends;
class AllowSheet;
class IntervalInspector;
class RecorderCard;
class RecordingInspector;
class SampleInspector;
class SamplePanel;
class SourceInspector;
class SourceSheet;
class WorkBar;
struct DataGroup;
struct DataRow;
struct TrendTag;

class DataPage : public QWidget, public Page {
    Q_OBJECT
public:
    // All of it outlives the page.
    struct Work {
        app::Document& document;
        app::DataRecordings& recordings;
        app::Chromatograms& chromatograms;
        app::DataSources& sources;
        app::DataHistory& history;
        app::SampleAccess& samples;
        app::RecorderClient& recorder;
        app::PluginHost& plugins;
        std::function<bool()> ensureProject; // makes one where there is none; false where that failed
    };
    explicit DataPage(const Work& work, QWidget* parent = nullptr);

    void showRecording(int key);
    void showSource(const std::string& id);
    // A batch of the store or a part of it.
    void showInterval(std::int64_t id);
    // The table of samples.
    void showSamples();
    SourceSheet& sheet();
    void addSource();
    // Asks for a name; and ends the latest batch that goes on.
    void beginBatch();
    void endBatch();
    // An example can be offered where nothing has been recorded.
    void setExampleOffered(bool offered);

    QWidget* widget() override { return this; }
    void focusFirst() override;
    bool back() override;
    QList<QWidget*> regions() const override;
    QList<Act> acts() override;
    // "source/ID", "recording/KEY"; "shipped/EXAMPLE": the recording that comes with it.
    void showPlace(const QString& place) override;

    // What a recorder kept: a source, or a batch.
    bool showsSource() const { return !m_sourceId.empty(); }
    bool isSettled() const;

    DataList* list() const { return m_list; }
    DataTrends* trends() const { return m_trends; }
    ChromatogramPanel* chromatogram() const { return m_chromatogram; }
    // A run of a chromatography system as such, or over time as any other recording.
    void showAsRun(bool asRun);
    bool showsRun() const;
    RecordingInspector* recordingInspector() const { return m_recording; }
    SourceInspector* sourceInspector() const { return m_source; }
    IntervalInspector* intervalInspector() const { return m_batch; }
    SamplePanel* samplePanel() const { return m_samplePanel; }
    SampleInspector* sampleInspector() const { return m_sample; }
    SourceSheet* sourceSheet() const { return m_sheet; }
    AllowSheet* allowSheet() const { return m_allow; }
    RecorderCard* recorderCard() const { return m_card; }
    WorkBar* workBar() const { return m_exporting; }

signals:
    void importAsked();
    void exampleAsked();
    void alarmAsked(const std::string& tag); // how alarms on it are set up, "source/name"
    void runAsked(const std::string& connector, const titer::connect::Settings& settings, const QString& name);
    void failed(const QString& sentence);   // something that was asked for could not be done
    void reported(const QString& sentence); // it was

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* emptyState();
    void connectAll();
    void refreshList();
    void refreshContent();
    void refreshShown();
    QList<TrendTag> trendTags() const;
    TrendTag trendTag(const QString& name, const connect::TagInfo& info) const;
    void choose(const QString& id);
    void askTraces();
    void arrange();
    void showDetails(bool shown);
    // data_page_runs.cpp
    void connectRuns();
    void showRun();
    // data_page_store.cpp
    void connectStore();
    QList<DataRow> intervalRows() const;
    QStringList tagsOf(const std::string& source) const;
    bool isListed() const;
    void showStoreContent();
    void takeHistory(const std::shared_ptr<const app::SourceHistory>& history);
    void zoomToInterval();
    void chooseFoundTags();
    const store::Interval* openBatch() const;
    // data_page_samples.cpp
    void connectSamples();
    DataGroup sampleGroup() const;
    void showTable();
    bool showsLaboratory() const;
    // Whether there is something that estimators gave, or a reason why they give nothing.
    bool hasEstimates() const;
    bool showsEstimates() const;
    // data_page_sources.cpp
    void connectSources();
    DataGroup sourceGroup() const;
    DataRow estimateRow() const;
    void refreshLive();
    void showSourceContent();
    void keepSource(const connect::Source& source);
    void removeSource(const std::string& id);
    void startRecording();
    // Whether the sources may run; else they are asked for, and `then` follows once they are allowed.
    bool askPermission(std::function<void()> then);
    void exportShown();
    void report(const base::Error& error);

    Work m_work;
    app::DataRecordings& m_recordings;
    int m_key = 0;                                     // of the recording that is shown, or
    std::string m_sourceId;                            // of the source that is, or wholeStore for
    std::int64_t m_interval = 0;                       // the batch or part of it
    bool m_table = false;                              // the table of samples is shown instead
    bool m_shown = false;                              // its content stands in the trends
    std::shared_ptr<const app::SourceHistory> m_known; // of the source
    std::shared_ptr<const app::StoreSurvey> m_survey;  // of the store
    std::shared_ptr<const app::SamplePicture> m_pictureOfSamples;
    std::int64_t m_sampleTime = 0; // at which it was shown [µs, UTC]
    QTimer m_second;               // while the page is seen: states, ages and the newest values
    bool m_narrow = false;
    QHBoxLayout* m_row;
    DataList* m_list;
    QWidget* m_left;
    QWidget* m_middle;
    QStackedWidget* m_content;
    DataTrends* m_trends;
    QWidget* m_side;
    RecordingInspector* m_recording;
    QToolButton* m_details;
    QToolButton* m_sampleDetails = nullptr; // the same next to the table
    QToolButton* m_runDetails;              // and next to a chromatogram
    bool m_asRun = true;                    // runs of chromatography systems are shown as such
    ChromatogramPanel* m_chromatogram;
    QList<widgets::Segments*> m_ways; // of showing one: in its head, and in that of the trends
    QPushButton* m_example = nullptr;
    QPushButton* m_firstSource = nullptr;
    QStackedWidget* m_inspectors;
    SourceInspector* m_source;
    IntervalInspector* m_batch;
    SamplePanel* m_samplePanel;
    SampleInspector* m_sample;
    RecorderCard* m_card;
    WorkBar* m_exporting;
    SourceSheet* m_sheet;
    AllowSheet* m_allow;
    std::function<void()> m_afterAllow;
};

} // namespace titer::pages
