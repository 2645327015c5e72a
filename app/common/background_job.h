// Work in the background that is kept with what was asked for and with what has come of it, whoever shows it: pages and sheets come and go,
// a job stays with the project.
//
//   JobOf<Order, Part> advice(carryOut);           [worker] carryOut(order, pass, stop) passes on each part that it has
//   advice.start(order);  advice.order();  advice.parts();
//   running.add(id, page, advice, words)           a row in the list of what is under way (app/session/running_work.h)
#pragma once

#include "app/common/background_task.h"

#include <optional>
#include <utility>
#include <vector>

namespace titer::app {

// [gui]
class BackgroundJob : public QObject {
    Q_OBJECT

public:
    explicit BackgroundJob(QThread::Priority priority = QThread::InheritPriority);

    virtual bool isRunning() const { return m_task.isRunning(); }
    // What has come of it stays.
    virtual void stop();

signals:
    void begun();
    void changed(); // something came of it, or it has ended

protected:
    BackgroundTask m_task;
};

template <class Order, class Part> class JobOf : public BackgroundJob {
public:
    using Pass = std::function<void(Part)>;
    using Work = std::function<void(const Order&, const Pass&, const std::stop_token&)>; // [worker]

    explicit JobOf(Work work)
        : m_work(std::move(work))
    {
    }

    // One that is on its way is stopped first. What is `known` stands before what comes.
    void start(Order order, std::vector<Part> known = {})
    {
        m_order = std::move(order);
        m_parts = std::move(known);
        m_isDone = false;
        m_task.start(
            [this, work = m_work, order = *m_order](const std::stop_token& stop,
                                                    const BackgroundTask::Report& report) -> BackgroundTask::Reported {
                const auto pass = [&](Part part) {
                    report([this, part = std::move(part)] {
                        m_parts.push_back(part);
                        emit changed();
                    });
                };
                work(order, pass, stop);
                return [this] {
                    m_isDone = true;
                    emit changed();
                };
            });
        emit begun();
        emit changed();
    }
    // Nothing was asked for.
    void clear()
    {
        m_order.reset();
        m_parts.clear();
        m_isDone = false;
        m_task.stop();
        emit changed();
    }
    const std::optional<Order>& order() const { return m_order; }
    const std::vector<Part>& parts() const { return m_parts; }
    // Carried out to its end.
    bool isDone() const { return m_isDone; }

private:
    Work m_work;
    std::optional<Order> m_order;
    std::vector<Part> m_parts;
    bool m_isDone = false;
};

} // namespace titer::app
