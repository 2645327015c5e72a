// Waiting in the window's figures. processEvents() with a time does not wait for events but asks for them over and over, which takes
// a whole core from what is waited for.
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace titer::bench {

// Events are handled meanwhile.
inline void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

// Asked for each `step`; false where it does not become true within `longest` [ms].
template <class Done> bool waitUntil(Done done, int step, int longest)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && !clock.hasExpired(longest)) wait(step);
    return done();
}

} // namespace titer::bench
