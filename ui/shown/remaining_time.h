// How long something that reports its progress still takes, evaluated by how it went so far. [gui]
//
//   m_remaining.start();                      where it begins
//   m_remaining.words(0.4)                    "12 s left"; empty while nothing can be said, and for what takes no time
#pragma once

#include "ui/shown/run_values.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace titer::shown {

class RemainingTime {
    Q_DECLARE_TR_FUNCTIONS(RemainingTime)

public:
    void start(double done = 0.0)
    {
        m_from = done;
        m_since.start();
    }
    void stop() { m_since.invalidate(); }
    bool isRunning() const { return m_since.isValid(); }

    QString words(double done) const
    {
        return m_since.isValid() ? words(done - m_from, 1.0 - done, double(m_since.elapsed()) * 1e-3) : QString();
    }
    // A share `ran` took `seconds`; `open` is the share that is left.
    static QString words(double ran, double open, double seconds)
    {
        constexpr double soon = 0.5, minRan = 0.02; // [s], share
        if (!(seconds >= soon) || !(ran >= minRan) || !(open > 0.0)) return {};
        const double left = seconds * open / ran;
        //: A time such as 12 s.
        return left < 1.0 ? QString() : tr("%1 left").arg(lengthText(left));
    }

private:
    QElapsedTimer m_since;
    double m_from = 0.0;
};

} // namespace titer::shown
