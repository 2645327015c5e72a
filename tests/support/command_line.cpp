#include "tests/support/command_line.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace titer::support {

QJsonObject Outcome::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray Outcome::array() const
{
    return QJsonDocument::fromJson(out).array();
}

Outcome runCommandLine(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(QStringLiteral(TITER_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return {-2, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    // A crash has no exit status.
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -3, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace titer::support
