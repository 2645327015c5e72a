// The progress in a lesson, and what of it its file has. [gui]
#pragma once

#include "app/learn/lesson_place.h"

#include <QElapsedTimer>

namespace titer::app {

class KeptProgress {
public:
    KeptProgress() = default;
    // From now on time counts.
    KeptProgress(LessonPlace place, lessons::Progress progress);

    const LessonPlace& place() const { return m_place; }
    const lessons::Progress& now() const { return m_now; }
    lessons::Progress& now() { return m_now; }
    double seconds() const; // at work

    // What is shown counts for nobody: nothing is kept.
    bool isCounted() const { return m_counted; }
    void setCounted(bool counted) { m_counted = counted; }
    // Whether there was something to write.
    base::Result<bool> keep();
    // A copy, to be handed in.
    base::Done exportTo(const QString& path);

private:
    void countTime();

    LessonPlace m_place;
    lessons::Progress m_now, m_kept; // as it is, and as the file has it
    bool m_counted = true;
    QElapsedTimer m_clock; // since the time was counted last
};

} // namespace titer::app
