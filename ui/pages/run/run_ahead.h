// Looks ahead of the run that the Run page shows: from now on while something goes on, else from the time at which a person asked for it. [gui]
//
//   RunAhead ahead(model);                 button(): on and off, and the spread; line(): progress, stop, why there are no bands
//   ahead.setNow(t, Held);                 a run that is held, a recording or source; a run that is Running is looked at once it is held
//   ahead.setNow(NaN, Ended);              from where a person wants it
//   ahead.follow(&live);                   once: from what its estimators know, where these stand at that time
//   ahead.now()                            where the future begins; NaN: nowhere
//   signals changed()                      now(), forecast() or words()
//           reported(sentence)                 what was asked for cannot be
//           optimumAsked()                     from the menu of the button: what lies ahead, at its best
#pragma once

#include "app/boards/forecast_set.h"
#include "core/base/not_available.h"
#include "ui/shown/run_model.h"

#include <QObject>

class QToolButton;

namespace titer::shown {
class AheadLine;
}

namespace titer::pages {

class RunAhead : public QObject {
    Q_OBJECT
public:
    enum class Course { Ended, Held, Running };

    explicit RunAhead(shown::RunModel& model, QObject* parent = nullptr);

    void follow(app::LiveSession* live) { m_live = live; }
    QToolButton* button() const { return m_button; }
    shown::AheadLine* line() const { return m_line; }
    void setNow(double seconds, Course course);
    // Of a run that is on its way.
    void setSegments(const std::vector<runs::Segment>& segments) { m_segments = segments; }
    // Without its words.
    void setCompact(bool compact);
    // What was asked of another one, about the same run.
    void goOnFrom(const RunAhead& former);
    // A page that is hidden asks for nothing.
    void setShown(bool shown);
    double now() const { return m_course == Course::Ended ? m_asked : m_now; }
    bool isOn() const;
    // nullptr while there is none of the run that is shown.
    std::shared_ptr<const app::MadeForecast> forecast() const;
    // What is known at now(), or, where nothing is looked at, at the time that is shown; without a plant where there is no run.
    twin::ForecastRequest request() const;
    // "forecast from the estimate, 80 % and 50 % of 60 runs"; empty while nothing is looked at.
    QString words() const;

signals:
    void changed();
    void reported(const QString& sentence);
    void optimumAsked(); // of the recipe

private:
    void toggle(bool on);
    void runChanged();
    void refresh();
    void want();
    void fillMenu();
    QString whyNone() const;
    app::AheadOrder order(double from) const;
    QString estimatedUnits(const std::vector<twin::EstimatedState>& states) const;
    double until() const;

    shown::RunModel& m_model;
    app::LiveSession* m_live = nullptr;
    mutable app::RunEstimates m_estimates;
    app::ForecastSet m_set;
    QToolButton* m_button;
    shown::AheadLine* m_line;
    const figures::RunResult* m_of = nullptr; // the run of which was asked
    std::vector<runs::Segment> m_segments;
    double m_now = base::notAvailable;
    double m_asked = base::notAvailable; // [s]
    double m_spread = app::usualSpread;
    Course m_course = Course::Ended;
    bool m_follows = true; // looks ahead while something goes on
    bool m_shown = false;
};

} // namespace titer::pages
