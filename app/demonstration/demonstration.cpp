// The folder of a demonstration, and who records it.
#include "app/demonstration/demonstration.h"

#include "app/common/data_files.h"
#include "app/live/access/trust.h"
#include "app/live/data_sources.h"
#include "core/base/time.h"
#include "core/store/project_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

constexpr int endTime = 3000; // for a recorder to end in good order [ms]
constexpr int beingMade = 60; // a folder without a lock may be that of a process that is just making it [s]

// Next to the folder, so that it is held until that has gone.
QString lockOf(const QString& folder)
{
    return folder + QStringLiteral(".lock");
}

// What stays of a demonstration outside of its folder, and then the folder.
void removeAll(const QString& folder)
{
    for (const QFileInfo& project : QDir(folder).entryInfoList({QStringLiteral("*.titer")}, QDir::Files)) {
        const std::string path = project.absoluteFilePath().toStdString();
        endRecorderOf(path); // that of this process or one that a person started
        (void)forbid(path);  // nobody would ask for it again
    }
    QDir(folder).removeRecursively();
}

// Those of processes that ended otherwise.
void removeStale()
{
    const QFileInfo stem(demonstrationStem());
    for (const QFileInfo& folder :
         stem.dir().entryInfoList({stem.fileName() + u'*'}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot)) {
        const QString path = folder.absoluteFilePath();
        if (folder.ownerId() != geteuid()) continue;
        if (!QFileInfo::exists(lockOf(path)) && folder.lastModified().secsTo(QDateTime::currentDateTime()) < beingMade)
            continue;
        QLockFile lock(lockOf(path));
        lock.setStaleLockTime(0);
        if (!lock.tryLock()) continue;
        removeAll(path);
    }
}

// What a project names is allowed by the person who looks at it: that its one source runs an example in this very program.
Done allowSources(const std::string& path, PluginHost& plugins)
{
    Result<store::ProjectFile> project = store::ProjectFile::open(path, store::Access::Read);
    if (!project) return project.error();
    const Result<std::vector<connect::Source>> sources = project->sources();
    return sources ? allow(path, *sources, plugins) : Done(sources.error());
}

} // namespace

Demonstration::Demonstration(PluginHost& plugins, QString commandLine, QObject* parent)
    : QObject(parent)
    , m_plugins(plugins)
    , m_commandLine(std::move(commandLine))
{
    if (m_commandLine.isEmpty())
        m_commandLine = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("titer-cli"));
    // It ends with this process, however that ends.
    m_recorder.setChildProcessModifier([owner = getpid()] {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (getppid() != owner) _exit(0);
    });
    m_recorder.setStandardInputFile(QProcess::nullDevice());
    m_recorder.setStandardOutputFile(QProcess::nullDevice());
    m_recorder.setStandardErrorFile(QProcess::nullDevice());
    removeStale();
}

Demonstration::~Demonstration()
{
    end();
}

bool Demonstration::holds(const QString& project) const
{
    return m_made && QFileInfo(project) == QFileInfo(QString::fromStdString(m_made->project));
}

Done Demonstration::makeFolder()
{
    m_folder = std::make_unique<QTemporaryDir>(demonstrationStem() + QStringLiteral("XXXXXX"));
    m_folder->setAutoRemove(false);
    m_lock = std::make_unique<QLockFile>(lockOf(m_folder->path()));
    m_lock->setStaleLockTime(0);
    if (m_folder->isValid() && m_lock->tryLock()) return base::done();
    return Error{
        Code::Io, QDir::tempPath().toStdString(),
        say(CORE_TR("core", "The demonstration needs room in the folder for temporary files; free some there."))};
}

void Demonstration::make()
{
    end();
    if (const Done made = makeFolder(); !made) return void(emit failed(made.error()));
    const std::string folder = m_folder->path().toStdString();
    m_task = std::make_unique<BackgroundTask>();
    m_task->start(
        [this, folder](const std::stop_token& stop, const BackgroundTask::Report& report) -> BackgroundTask::Reported {
            const DemonstrationOrder order{folder, base::now().microseconds,
                                           [this, report](const base::Sentence& what, double done) {
                                               report([this, what, done] { emit progressed(what, done); });
                                           }};
            const auto made = std::make_shared<Result<MadeDemonstration>>(makeDemonstration(order, stop));
            return [this, made] {
                if (!*made) return void(emit failed(made->error()));
                m_made = **made;
                emit ready();
            };
        });
}

Done Demonstration::record()
{
    if (!m_made || m_recorder.state() != QProcess::NotRunning) return base::done();
    if (const Done allowed = allowSources(m_made->project, m_plugins); !allowed) return allowed;
    m_recorder.start(m_commandLine, {QStringLiteral("record"), QString::fromStdString(m_made->project)});
    if (m_recorder.waitForStarted()) return base::done();
    return Error{
        Code::Io, m_commandLine.toStdString(),
        say(CORE_TR("core", "The recorder could not be started ({1})."), m_recorder.errorString().toStdString())};
}

void Demonstration::stopRecording()
{
    if (m_recorder.state() == QProcess::NotRunning) return;
    m_recorder.terminate();
    if (m_recorder.waitForFinished(endTime)) return;
    m_recorder.kill();
    m_recorder.waitForFinished(endTime);
}

void Demonstration::end()
{
    m_task.reset();
    stopRecording();
    m_made.reset();
    if (m_folder) removeAll(m_folder->path());
    m_lock.reset();
    m_folder.reset();
}

} // namespace titer::app

#include "app/demonstration/moc_demonstration.cpp"
