#include "tests/support/node_script.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sys/prctl.h>

namespace titer::support {

namespace {

const QString folder = QStringLiteral(TITER_BINARY_DIR "/node");

QString textOf(const QString& name)
{
    QFile file(folder + "/" + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString NodeScript::missing()
{
    if (QFileInfo::exists(folder + "/complete")) return {};
    const QString why = textOf("why.txt");
    return why.isEmpty() ? QStringLiteral("the npm packages of tests/node were not fetched") : why;
}

bool NodeScript::start(const QString& name, const QStringList& arguments, int timeout)
{
    launch(name, arguments);
    return waitUntilReady(timeout);
}

void NodeScript::launch(const QString& name, const QStringList& arguments)
{
    launchProgram(textOf("node.txt"), QStringList{QStringLiteral(TITER_SOURCE_DIR "/tests/node/") + name} + arguments);
}

void NodeScript::launchProgram(const QString& path, const QStringList& arguments)
{
    kill();
    m_said.clear();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("NODE_PATH", folder + "/node_modules");
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // A test that is killed leaves no server behind.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(path, arguments);
}

bool NodeScript::waitUntilReady(int timeout)
{
    const QByteArray ready = waitForLine("ready", timeout);
    m_port = ready.mid(6).trimmed().toInt();
    return !ready.isEmpty();
}

void NodeScript::send(const QByteArray& line)
{
    m_process.write(line + "\n");
    m_process.waitForBytesWritten();
}

QByteArray NodeScript::ask(const QByteArray& line, const QByteArray& answer, int timeout)
{
    send(line);
    return waitForLine(answer, timeout);
}

QByteArray NodeScript::waitForLine(const QByteArray& start, int timeout)
{
    QElapsedTimer clock;
    clock.start();
    for (;;) {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            if (line.startsWith(start)) return line;
            m_said += line + "\n";
        }
        const int left = timeout - int(clock.elapsed());
        if (left <= 0 || !m_process.waitForReadyRead(left)) {
            if (m_process.canReadLine()) continue;
            m_said += m_process.readAll();
            return {};
        }
    }
}

void NodeScript::freeze()
{
    if (isRunning()) ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void NodeScript::thaw()
{
    if (isRunning()) ::kill(pid_t(m_process.processId()), SIGCONT);
}

void NodeScript::kill()
{
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.kill();
    m_process.waitForFinished(5'000);
}

} // namespace titer::support
