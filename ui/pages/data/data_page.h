// The Data page: recordings and sources at the left, trends and quality in the middle, what is known of the chosen one at the right. [gui]
//
//   DataPage page({document, recordings, chromatograms, sources, history, samples, recorder, plugins, ensureProject});
//   page.showRecording(key);  page.isSettled()                  everything asked for is drawn
//   page.traces(), page.samples(), page.runs(), page.sources()  its parts
//   signals importAsked(), exampleAsked(), runAsked(connector, settings, name)
#pragma once

#include "app/live/data_sources.h"
#include "app/live/history/data_history.h"
#include "app/live/history/sample_access.h"
#include "app/live/recorder/recorder_client.h"
#include "app/live/recordings/chromatograms.h"
#include "app/plugins/plugin_host.h"
#include "ui/pages/data/data_listing.h"
#include "ui/pages/page.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace titer::pages {

class ChromatogramRuns;
class DataList;
class SampleView;
class SourceControl;
class TraceView;

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
    bool showsSource() const;
    // A run of a chromatography system as such.
    bool showsRun() const;
    bool isSettled() const;

    DataList* list() const { return m_list; }
    SourceControl& sources() const { return *m_sources; }
    TraceView& traces() const { return *m_traces; }
    SampleView& samples() const { return *m_samples; }
    ChromatogramRuns& runs() const { return *m_runs; }

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
    void layOut();
    void addDetails();
    void connectParts();
    void connectWork();
    void refreshList();
    void refreshContent();
    void refreshShown();
    void refreshLive();
    void select(const DataPlace& place);
    void choose(const DataPlace& place);
    void showTable();
    void arrange();
    void showDetails(bool shown);
    void report(const base::Error& error);
    void reportImport(int key);

    Work m_work;
    DataListing m_listing;
    QTimer m_second; // while the page is seen: states, ages and the newest values
    bool m_narrow = false;
    QHBoxLayout* m_row;
    DataList* m_list;
    QWidget* m_left;
    QWidget* m_middle;
    QStackedWidget* m_content;
    QWidget* m_nothing = nullptr; // where there is nothing to show
    QWidget* m_side;
    QToolButton* m_details;
    QToolButton* m_sampleDetails; // the same next to the table
    QToolButton* m_runDetails;    // and next to a chromatogram
    QPushButton* m_example;
    QStackedWidget* m_inspectors;
    SourceControl* m_sources;
    TraceView* m_traces;
    SampleView* m_samples;
    ChromatogramRuns* m_runs;
};

} // namespace titer::pages
