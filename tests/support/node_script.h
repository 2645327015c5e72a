// A counterpart written for node (tests/node/*.js), run for one test.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace titer::support {

// The script prints "ready PORT" when it serves, takes commands as lines on standard input, and ends with whoever started it.
class NodeScript {
public:
    // Why no script can run here, for QSKIP; it names npm. Empty where one can.
    static QString missing();

    ~NodeScript() { kill(); }

    // Starts tests/node/NAME and waits until it is ready; false where it is not within the time.
    bool start(const QString& name, const QStringList& arguments = {}, int timeout = 30'000 /*[ms]*/);
    // The same in two steps, for scripts that take their time.
    void launch(const QString& name, const QStringList& arguments = {});
    // A program of the build folder in its place, with the protocol of the scripts.
    void launchProgram(const QString& path, const QStringList& arguments);
    bool waitUntilReady(int timeout = 30'000 /*[ms]*/);
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    int port() const { return m_port; } // 0 where the script named none

    void send(const QByteArray& line);
    // Sends a line; the answer is the next line that begins with `answer`, empty where none came in time.
    QByteArray ask(const QByteArray& line, const QByteArray& answer, int timeout = 10'000 /*[ms]*/);
    // Waits for a line that begins with `start`.
    QByteArray waitForLine(const QByteArray& start, int timeout = 10'000 /*[ms]*/);

    // As when a cable is pulled: the process stands still, its connections stay.
    void freeze();
    void thaw();
    void kill();
    // What it printed besides, to be shown when a test fails.
    QByteArray said() const { return m_said; }

private:
    QProcess m_process;
    QByteArray m_said;
    int m_port = 0;
};

} // namespace titer::support
