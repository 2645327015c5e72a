// Starts the window's own program again.
#include "app/session/wall_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace titer::app {

base::Done startWall(const QString& project, const QString& board, const QString& screen)
{
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("titer"));
    QStringList words{QStringLiteral("--wall"), QFileInfo(project).absoluteFilePath(), QStringLiteral("--screen"),
                      screen};
    if (!board.isEmpty()) words << QStringLiteral("--board") << board;
    QProcess process;
    process.setProgram(program);
    process.setArguments(words);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (process.startDetached()) return base::done();
    return base::Error{
        base::Code::Io, program.toStdString(),
        base::say(
            CORE_TR("core", "The wall could not be started ({1}). Start “titer --wall” with this project yourself."),
            process.errorString().toStdString())};
}

} // namespace titer::app
