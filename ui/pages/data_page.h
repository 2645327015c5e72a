// The Data page: recordings at the left, their trends and quality in the middle, what is known of the chosen one at the right. [gui]
//
//   DataPage page(document, recordings);
//   page.showRecording(key);  page.isSettled()         everything asked for is drawn
//   signals importAsked(), exampleAsked(), runAsked(settings, name)
#pragma once

#include "app/live/data_recordings.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace titer::pages {

class DataList;
class DataTrends;
class RecordingInspector;

class DataPage : public QWidget {
    Q_OBJECT
public:
    DataPage(app::Document& document, app::DataRecordings& recordings, QWidget* parent = nullptr);

    void showRecording(int key);
    // An example can be offered where nothing has been recorded.
    void setExampleOffered(bool offered);
    void focusFirst();
    bool isSettled() const;
    // Closes what lies over the page; false where nothing does.
    bool back();
    QList<QWidget*> regions() const;

    DataList* list() const { return m_list; }
    DataTrends* trends() const { return m_trends; }
    RecordingInspector* recordingInspector() const { return m_recording; }

signals:
    void importAsked();
    void exampleAsked();
    void runAsked(const titer::connect::Settings& settings, const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* emptyState();
    void connectAll();
    void refreshList();
    void refreshContent();
    void choose(const QString& id);
    void askTraces();
    void arrange();
    void showDetails(bool shown);

    app::DataRecordings& m_recordings;
    int m_key = 0;        // of the recording that is shown
    bool m_shown = false; // its content stands in the trends
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
    QPushButton* m_example = nullptr;
};

} // namespace titer::pages
