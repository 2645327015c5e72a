// What a person does with sources on the Data page: adding and changing, allowing, starting and stopping their recorder. [gui]
//
//   control.addSource();  control.addSource({{"model", file}});      signals kept(id), runAsked(…), failed(sentence)
#pragma once

#include "app/live/data_sources.h"
#include "app/live/recorder/recorder_client.h"
#include "app/plugins/plugin_host.h"

#include <QObject>

#include <functional>

namespace titer::pages {

class AllowSheet;
class RecorderCard;
class SourceInspector;
class SourceSheet;

class SourceControl : public QObject {
    Q_OBJECT
public:
    // All of it outlives the control.
    struct Work {
        app::Document& document;
        app::DataSources& sources;
        app::RecorderClient& recorder;
        app::PluginHost& plugins;
        std::function<bool()> ensureProject; // makes one where there is none; false where that failed
    };
    // Its sheets lie over the page.
    SourceControl(const Work& work, QWidget* page);

    void addSource(const connect::Settings& known = {}); // that its settings begin with

    SourceInspector* inspector() const { return m_inspector; }
    SourceSheet* sheet() const { return m_sheet; }
    AllowSheet* allowSheet() const { return m_allow; }
    RecorderCard* recorderCard() const { return m_card; }

signals:
    void kept(const std::string& id);
    void runAsked(const std::string& connector, const titer::connect::Settings& settings, const QString& name);
    void failed(const QString& sentence);

private:
    void connectInspector();
    SourceSheet& freshSheet();
    void keepSource(const connect::Source& source);
    void removeSource(const std::string& id);
    void startRecording();
    // Whether the sources may run; else they are asked for, and `then` follows once they are allowed.
    bool askPermission(std::function<void()> then);
    void report(const base::Error& error);

    Work m_work;
    SourceInspector* m_inspector;
    RecorderCard* m_card;
    SourceSheet* m_sheet;
    AllowSheet* m_allow;
    std::function<void()> m_afterAllow;
};

} // namespace titer::pages
