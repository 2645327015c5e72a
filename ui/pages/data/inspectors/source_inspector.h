// A source: its state with what failed and what to do, how it is set, and its tags with their newest values. [gui]
#pragma once

#include "app/live/data_sources.h"
#include "app/live/recorder/recorder_client.h"
#include "app/plugins/plugin_host.h"
#include "ui/pages/data/inspectors/data_inspector.h"

class QPushButton;
class QVBoxLayout;

namespace titer::widgets {
class HoldButton;
class Label;
class SectionHeader;
} // namespace titer::widgets

namespace titer::pages {

class TagRows;

class SourceInspector : public DataInspector {
    Q_OBJECT
public:
    struct Work {
        app::Document& document;
        app::DataSources& sources;
        app::RecorderClient& recorder;
        app::PluginHost& plugins;
    };
    explicit SourceInspector(const Work& work, QWidget* parent = nullptr);

    void show(const std::string& id);
    // The tags that it had when it was recorded, for the time in which no recorder runs.
    void setRecorded(std::vector<connect::TagInfo> tags);
    // State, ages and values as they are now.
    void refreshLive();
    const std::string& id() const { return m_id; }
    TagRows* tags() const { return m_tags; }
    QPushButton* tryButton() const { return m_try; }
    QPushButton* changeButton() const { return m_change; }
    widgets::Label* stateLabel() const { return m_state; }

signals:
    void changeAsked(const std::string& id);
    void testAsked(const std::string& id);
    void removeAsked(const std::string& id);
    void runAsked(const std::string& id);
    void alarmAsked(const std::string& tag); // "source/name"
    void failed(const QString& sentence);

private:
    void connectAll();
    void showEstimates();
    void refreshSettings(const connect::Source& source);
    void refreshPlate(const app::SourceState* state);
    const app::SourceState* state() const;

    Work m_work;
    std::string m_id;
    std::vector<connect::TagInfo> m_recorded;
    widgets::Label* m_state;
    widgets::Label* m_why;
    QPushButton* m_try;
    QPushButton* m_control;
    widgets::Label* m_unsecured;
    QPushButton* m_change;
    QPushButton* m_test;
    QPushButton* m_run;
    widgets::HoldButton* m_remove;
    QVBoxLayout* m_settings;
    widgets::SectionHeader* m_settingsHead;
    widgets::SectionHeader* m_tagsHead;
    widgets::Label* m_noTags;
    TagRows* m_tags;
};

} // namespace titer::pages
