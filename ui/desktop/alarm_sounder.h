// Plays the tones of alarms. A machine without a sound device, or whose sound server hangs, is silent; nothing waits for it.
#pragma once

#include "core/alarm/definition.h"

#include <QThread>

namespace titer::desktop {

// [gui] The device is touched by a thread of its own, which is left to itself where a sound server hangs.
class AlarmSounder {
public:
    AlarmSounder();
    ~AlarmSounder();

    void play(alarm::Priority priority);

private:
    QThread m_thread;
    QObject* m_player; // lives on m_thread
};

} // namespace titer::desktop
