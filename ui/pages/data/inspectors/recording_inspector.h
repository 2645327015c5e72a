// What is known of a recording: its file, how it was read, what was left out, and its tags. [gui]
#pragma once

#include "app/live/recordings/data_recordings.h"
#include "ui/pages/data/inspectors/data_inspector.h"
#include "ui/shown/remaining_time.h"

class QPushButton;
class QVBoxLayout;

namespace titer::widgets {
class Label;
class SectionHeader;
} // namespace titer::widgets

namespace titer::pages {

class TagRows;

class RecordingInspector : public DataInspector {
    Q_OBJECT
public:
    RecordingInspector(app::Document& document, app::DataRecordings& recordings, QWidget* parent = nullptr);

    void show(int key);
    int key() const { return m_key; }
    TagRows* tags() const { return m_tags; }
    QPushButton* runButton() const { return m_run; }
    QPushButton* stopButton() const { return m_stop; }
    QPushButton* againButton() const { return m_again; }
    QString stateText() const;

signals:
    void runAsked(const titer::connect::Settings& settings, const QString& name);

private:
    void refresh();
    void refreshFile(const app::DataRecording& recording);
    void refreshTags(const app::DataRecording& recording);

    app::DataRecordings& m_recordings;
    int m_key = 0;
    widgets::Label* m_state;
    shown::RemainingTime m_remaining; // of the reading
    int m_readingKey = 0;             // whose it is
    QPushButton *m_stop, *m_again;
    QPushButton* m_run;
    QPushButton* m_remove;
    QVBoxLayout* m_file;
    QVBoxLayout* m_read;
    QVBoxLayout* m_notes;
    widgets::SectionHeader* m_readHead;
    widgets::SectionHeader* m_notesHead;
    widgets::SectionHeader* m_tagsHead;
    TagRows* m_tags;
};

} // namespace titer::pages
