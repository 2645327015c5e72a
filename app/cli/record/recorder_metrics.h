// The health of a recorder as a file in the text format of OpenMetrics, for a scraper on this computer.
#pragma once

#include "app/live/recorder/recorder.h"

#include <QTimer>

#include <optional>
#include <string>

namespace titer::cli {

// [gui] Written whole at once and every 15 s, and removed when the recorder ends in good order, so that nobody takes it for running.
class RecorderMetrics {
public:
    RecorderMetrics(const app::Recorder& recorder, std::string path);
    ~RecorderMetrics();
    RecorderMetrics(const RecorderMetrics&) = delete;
    RecorderMetrics& operator=(const RecorderMetrics&) = delete;

    // What would keep it from writing there: a file that is none of these is not replaced.
    static base::Done canWrite(const std::string& path);

private:
    void write();

    const app::Recorder& m_recorder;
    std::string m_path;
    std::string m_trouble; // that was reported
    QTimer m_timer;
};

} // namespace titer::cli
