// What is done on the thread of another object.
#pragma once

#include <QMetaObject>

#include <utility>

namespace titer::app {

constexpr int threadStopTimeout = 2000; // that a thread has to end, before it is left to end by itself [ms]

// Runs `act(*receiver)` on the receiver's thread, in its turn; not where the receiver is gone before.
template <class Receiver, class Act> void post(Receiver* receiver, Act act)
{
    QMetaObject::invokeMethod(
        receiver, [receiver, act = std::move(act)]() mutable { act(*receiver); }, Qt::QueuedConnection);
}

} // namespace titer::app
