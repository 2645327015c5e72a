// Runs titer-cli as scripts do.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace titer::support {

struct Outcome {
    int status = -1; // exit status; -2 after two minutes without an end, -3 after a crash
    QByteArray out;
    QByteArray err;

    QJsonObject object() const;
    QJsonArray array() const;
};

// In a process of its own, in the folder and with the environment that the test has now; forked by a server (cli/command_server)
// that has loaded the libraries once.
Outcome runCommandLine(const QStringList& arguments, const QByteArray& input = {});

// Of a file that was written; empty where it cannot be read.
QByteArray contents(const QString& path);

} // namespace titer::support
