// Files of what is shown, written in the background one after the other: values, and at their foot what they are of, as remarks.
//
//   FileExport file;  file.start(path, foot, values);        signals changed(), exported(path, samples), failed(error)
#pragma once

#include "app/common/background_task.h"
#include "core/base/result.h"

#include <QObject>

#include <cstdint>
#include <deque>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

namespace titer::app {

// Passes a share on at most 5 times a second, so that whoever listens is not flooded.
std::function<void(double)> nowAndThen(std::function<void(double)> report);

using WriteChunk = std::function<bool(std::string_view)>; // false: no more

// `values` hands its text to what it is given and returns the number of samples. The file is replaced whole, or left as it was. [any]
base::Result<std::int64_t> writeShown(const std::string& path, const std::string& foot,
                                      const std::function<base::Result<std::int64_t>(const WriteChunk&)>& values);

// [gui] It goes on whatever becomes of what was shown.
class FileExport : public QObject {
    Q_OBJECT

public:
    using Progress = std::function<void(double done)>;
    // Hands its text over and returns the number of samples. [worker]
    using Values =
        std::function<base::Result<std::int64_t>(const WriteChunk&, const std::stop_token&, const Progress&)>;

    using QObject::QObject;

    // Behind those that are under way. The file is replaced whole, or left as it was.
    void start(const std::string& path, const std::string& foot, Values values);
    // All of them; each says that it was.
    void stop() { m_task.interrupt(); }
    bool isRunning() const { return !m_paths.empty(); }
    // Of the one under way.
    const std::string& path() const { return m_paths.front(); }
    double done() const { return m_done; } // 0 to 1

signals:
    void changed(); // one begins, has come further or is over
    void exported(const std::string& path, std::int64_t samples);
    void failed(const titer::base::Error& error);

private:
    void setDone(double done);

    std::deque<std::string> m_paths; // that are not over
    double m_done = 0.0;
    BackgroundTask m_task;
};

} // namespace titer::app
