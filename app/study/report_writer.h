// Makes a document in the background and writes it to a file.
//
//   writer.write("x.pdf", [text](std::stop_token stop) { return bytesOf(text, stop); });     signals written(path), failed(error)
//   writer.write("x.pdf", std::make_unique<Drawings>(…));                                    where something is drawn in the window first
#pragma once

#include "app/common/background_job.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace titer::app {

// [gui]
class ReportWriter : public BackgroundJob {
    Q_OBJECT

public:
    // [worker] What it gives after a stop is dropped.
    using Make = std::function<QByteArray(std::stop_token stop)>;
    // What is drawn in the window, one thing at a turn of its loop. [gui]
    class Drawings {
    public:
        virtual ~Drawings() = default;
        // One more; after how long the next can be [ms]. Nothing where all are drawn.
        virtual std::optional<int> drawNext() = 0;
        virtual Make make() = 0; // the document with them
    };

    ReportWriter();

    // One that is on its way is stopped first.
    void write(const QString& path, const Make& make);
    void write(const QString& path, std::unique_ptr<Drawings> drawings);
    bool isRunning() const override { return m_drawings || BackgroundJob::isRunning(); }
    // No file is written any more, unless it is whole already; nothing is reported.
    void stop() override;
    const QString& path() const { return m_path; }

signals:
    void written(const QString& path);
    void failed(const titer::base::Error& error);

private:
    void draw();
    void begin(const Make& make);

    QString m_path;
    std::unique_ptr<Drawings> m_drawings; // nullptr: all are made
    QTimer m_turn;
};

} // namespace titer::app
