// Starts, asks and kills the Modbus device of the tests.
#include "tests/support/app/modbus_device.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace titer::support {

namespace {

const QString program = QStringLiteral(TITER_BINARY_DIR "/tests/modbus_server");
constexpr int timeout = 10'000; // [ms]

void end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning) return;
    process.kill();
    process.waitForFinished(timeout);
}

} // namespace

QString ModbusDevice::missing()
{
    if (!QFileInfo::exists(program)) return QStringLiteral("libmodbus-dev is not installed");
    if (QStandardPaths::findExecutable(QStringLiteral("socat")).isEmpty())
        return QStringLiteral("socat is not installed");
    return {};
}

ModbusDevice::ModbusDevice(Line line)
    : m_kind(line)
    , m_near(m_folder.filePath(QStringLiteral("near")).toStdString())
    , m_far(m_folder.filePath(QStringLiteral("far")).toStdString())
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QTcpServer free;
    if (line == Line::Tcp && free.listen(QHostAddress::LocalHost)) m_port = free.serverPort();
}

ModbusDevice::~ModbusDevice()
{
    kill();
    cutLine();
}

bool ModbusDevice::startLine()
{
    if (m_line.state() != QProcess::NotRunning) return true;
    const auto end = [](const std::string& path) {
        return QStringLiteral("pty,raw,echo=0,link=") + QString::fromStdString(path);
    };
    // It goes with the test, also with one that crashes.
    m_line.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_line.start(QStringLiteral("socat"), {end(m_near), end(m_far)});
    const auto isThere = [](const std::string& path) { return QFileInfo::exists(QString::fromStdString(path)); };
    if (!QTest::qWaitFor([&] { return isThere(m_near) && isThere(m_far); }, timeout)) return false;
    for (const std::string& path : {m_near, m_far}) m_held.push_back(::open(path.c_str(), O_RDWR | O_NOCTTY));
    return true;
}

bool ModbusDevice::start()
{
    if (m_server.state() != QProcess::NotRunning) return true;
    const bool isTcp = m_kind == Line::Tcp;
    if (!isTcp && !startLine()) return false;
    m_server.start(program, {isTcp ? QStringLiteral("tcp") : QStringLiteral("rtu"),
                             isTcp ? QString::number(m_port) : QString::fromStdString(m_far)});
    while (!m_server.canReadLine())
        if (!m_server.waitForReadyRead(timeout)) return false;
    return m_server.readLine() == "ready\n";
}

void ModbusDevice::kill()
{
    end(m_server);
    m_isFrozen = false;
}

void ModbusDevice::cutLine()
{
    for (const int file : m_held) ::close(file);
    m_held.clear();
    end(m_line);
}

void ModbusDevice::freeze(bool frozen)
{
    if (m_server.state() == QProcess::NotRunning || frozen == m_isFrozen) return;
    ::kill(pid_t(m_server.processId()), frozen ? SIGSTOP : SIGCONT);
    m_isFrozen = frozen;
}

QByteArray ModbusDevice::ask(const QByteArray& command)
{
    m_server.write(command + "\n");
    while (!m_server.canReadLine())
        if (!m_server.waitForReadyRead(timeout)) return {};
    return m_server.readLine().trimmed();
}

void ModbusDevice::set(char kind, int address, const std::vector<std::uint16_t>& words)
{
    QByteArray command = QByteArray("set ") + kind + " " + QByteArray::number(address);
    for (const std::uint16_t word : words) command += " " + QByteArray::number(word);
    ask(command);
}

std::uint16_t ModbusDevice::get(char kind, int address)
{
    return std::uint16_t(ask(QByteArray("get ") + kind + " " + QByteArray::number(address)).toInt());
}

} // namespace titer::support
