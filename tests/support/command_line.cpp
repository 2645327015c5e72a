#include "tests/support/command_line.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QPointer>
#include <QProcess>
#include <QTemporaryDir>

namespace titer::support {

namespace {

class CommandServer : public QProcess {
public:
    explicit CommandServer(QObject* parent)
        : QProcess(parent)
    {
    }
    ~CommandServer() override
    {
        closeWriteChannel();
        waitForFinished();
    }
};

// One for all commands of a test program; it ends with the application.
QProcess& commandServer()
{
    static QPointer<CommandServer> server;
    if (!server) {
        server = new CommandServer(QCoreApplication::instance());
        server->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        server->start(QStringLiteral(TITER_COMMAND_SERVER), QStringList());
    }
    return *server;
}

// Of the command, as it ended; -2 and -3 as in Outcome.
int statusOf(const QJsonObject& request)
{
    QProcess& server = commandServer();
    server.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!server.canReadLine())
        if (!server.waitForReadyRead(-1)) return -3;
    return server.readLine().trimmed().toInt();
}

} // namespace

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
    const QTemporaryDir streams;
    QFile in(streams.filePath("in"));
    if (!in.open(QIODevice::WriteOnly) || in.write(input) != input.size()) return {};
    in.close();
    const int status = statusOf({{"words", QJsonArray::fromStringList(arguments)},
                                 {"folder", QDir::currentPath()},
                                 {"environment", QJsonArray::fromStringList(QProcess::systemEnvironment())},
                                 {"streams", streams.path()}});
    return {status, contents(streams.filePath("out")), contents(streams.filePath("err"))};
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace titer::support
