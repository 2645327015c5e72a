// Work beside the window on a thread of its own, one piece after the other. Of work that was stopped, or that newer work took the place
// of, nothing is told any more.
//
//   beside.start([=](const std::stop_token& stop, const Beside::Tell& tell) {
//       tell([=] { a part, shown in the window });
//       return [=] { the end, shown in the window };
//   });
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <stop_token>

namespace titer::app {

// [gui]
class Beside : public QObject {
    Q_OBJECT

public:
    using Told = std::function<void()>;            // runs in the window
    using Tell = std::function<void(const Told&)>; // [worker]
    using Work = std::function<Told(const std::stop_token&, const Tell&)>;

    explicit Beside(const QString& name, QObject* parent = nullptr);
    ~Beside() override;

    void start(const Work& work);
    void stop();
    bool isRunning() const { return m_running; }

private:
    void inWindow(int number, const Told& told);

    std::stop_source m_stop;
    bool m_running = false;
    int m_number = 0;
    QThread m_thread;
    QObject* m_worker; // lives on m_thread
};

} // namespace titer::app
