// A demonstration next to a window: made in a folder of its own, recorded while it is looked at, and gone afterwards. One that a process left
// behind which ended otherwise is removed by the next.
//
//   Demonstration demonstration(plugins);
//   demonstration.make();                   progressed(), then ready() or failed()
//   demonstration.record();                 a recorder goes on from where its history ends
//   demonstration.end();                    recorder, permission and folder go
#pragma once

#include "app/common/background_task.h"
#include "app/demonstration/demonstration_project.h"
#include "app/plugins/plugin_host.h"

#include <QLockFile>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace titer::app {

// [gui] Whoever has its project open lets go of it before the end. Several of them do not know of each other.
class Demonstration : public QObject {
    Q_OBJECT

public:
    // `commandLine` is titer-cli, which records; empty: the one next to this program.
    explicit Demonstration(PluginHost& plugins, QString commandLine = {}, QObject* parent = nullptr);
    ~Demonstration() override;

    // Again where there is one already, which is removed first.
    void make();
    bool isMaking() const { return m_task && m_task->isRunning(); }
    // Nothing before it is ready.
    const std::optional<MadeDemonstration>& made() const { return m_made; }
    bool holds(const QString& project) const;
    base::Done record();
    void end();

signals:
    void progressed(const titer::base::Sentence& what, double done); // 0 to 1
    void ready();
    void failed(const titer::base::Error& error);

private:
    base::Done makeFolder();
    void stopRecording();

    PluginHost& m_plugins;
    QString m_commandLine;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<MadeDemonstration> m_made;
    QProcess m_recorder;
    std::unique_ptr<BackgroundTask> m_task; // one for each that is made: letting go of it waits for its end
};

} // namespace titer::app
