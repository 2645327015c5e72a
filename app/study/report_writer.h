// Makes a document in the background and writes it to a file.
//
//   writer.write("x.pdf", [text](std::stop_token stop) { return bytesOf(text, stop); });     signals written(path), failed(error)
#pragma once

#include "app/common/background_task.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <stop_token>

namespace titer::app {

// [gui]
class ReportWriter : public QObject {
    Q_OBJECT

public:
    // [worker] What it gives after a stop is dropped.
    using Make = std::function<QByteArray(std::stop_token stop)>;

    explicit ReportWriter(QObject* parent = nullptr);

    // One that is on its way is stopped first.
    void write(const QString& path, const Make& make);
    // No file is written any more, unless it is whole already; nothing is reported.
    void stop() { m_task.stop(); }

signals:
    void written(const QString& path);
    void failed(const titer::base::Error& error);

private:
    BackgroundTask m_task;
};

} // namespace titer::app
