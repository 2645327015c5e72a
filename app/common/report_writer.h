// Makes a document beside the window and writes it to a file.
//
//   writer.write("x.pdf", [text](std::stop_token stop) { return bytesOf(text, stop); });     signals written(path), failed(error)
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThread>

#include <functional>
#include <stop_token>

namespace titer::app {

// [gui]
class ReportWriter : public QObject {
    Q_OBJECT

public:
    // Runs on the thread of the writer; what it gives after a stop is dropped.
    using Make = std::function<QByteArray(std::stop_token stop)>;

    explicit ReportWriter(QObject* parent = nullptr);
    ~ReportWriter() override;

    // One that is on its way is stopped first.
    void write(const QString& path, const Make& make);
    // No file is written any more, unless it is whole already; nothing is told.
    void stop();

signals:
    void written(const QString& path);
    void failed(const titer::base::Error& error);

private:
    std::stop_source m_stop;
    int m_number = 0;
    QThread m_thread;
    QObject* m_worker; // lives on m_thread
};

} // namespace titer::app
