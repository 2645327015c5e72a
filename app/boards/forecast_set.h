// The set of runs ahead of the run that is shown, made beside the window: again where the run, its time or the spread are others.
//
//   set.want(run, from, 0.05);   set.forecast() is nullptr until changed(); the one before stays until the next is there
#pragma once

#include "app/run_session.h"
#include "core/twin/forecast.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace titer::app {

// What a set was made of, and what it says; its bands are in the order of the columns of the run.
struct MadeForecast {
    std::shared_ptr<const Run> run;
    double from = 0.0; // [s]
    double deviation = 0.0;
    twin::Forecast forecast;
};

// [gui] The runs go on a thread of its own.
class ForecastSet : public QObject {
    Q_OBJECT

public:
    explicit ForecastSet(QObject* parent = nullptr);
    ~ForecastSet() override;

    // Soon; a time that moves is not chased.
    void want(const std::shared_ptr<const Run>& run, double from, double deviation);
    const std::shared_ptr<const MadeForecast>& forecast() const { return m_made; }
    // Of the one that was made last, why there is none.
    const std::optional<base::Error>& error() const { return m_error; }

signals:
    void changed();

private:
    struct Order {
        std::shared_ptr<const Run> run;
        double from = 0.0, deviation = 0.0;
        bool isNear(const Order& other) const;
    };
    void start();
    void take(int number, const Order& order, base::Result<twin::Forecast> forecast);

    Order m_wanted, m_begun;
    std::shared_ptr<const MadeForecast> m_made;
    std::optional<base::Error> m_error;
    std::stop_source m_stop;
    bool m_running = false;
    int m_number = 0;
    QTimer m_soon;
    QThread m_thread;
    QObject* m_worker; // lives on m_thread
};

} // namespace titer::app
