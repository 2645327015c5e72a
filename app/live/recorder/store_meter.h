// How large the store of a recorder is, and for how long its disk lasts.
#pragma once

#include "app/live/recorder/recorder_picture.h"

#include <QElapsedTimer>

#include <string>

namespace titer::app {

class StoreMeter {
public:
    explicit StoreMeter(std::string folder);

    double sinceLast(); // [s], and not 0
    // Of a recorder that has kept so many values since it began.
    void measure(RecorderTotals& totals);

private:
    std::string m_folder;
    std::int64_t m_bytesAtStart;
    QElapsedTimer m_since;
    int m_measurements = 0;
};

} // namespace titer::app
