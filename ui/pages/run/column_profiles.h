// What a column holds along its bed and within a bead, at the time of the page; played and scrubbed with the run's own time. [gui]
//
//   ColumnProfiles profiles(model);        follows run, unit and time of the model
//   profiles.setPlaying(true);             as the page's transport stands
//   signals playToggled(), runAsked() where there are no profiles
#pragma once

#include "ui/plot/xy/xy_plot.h"
#include "ui/shown/run_model.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QSlider;
class QStackedWidget;
class QToolButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class ColumnProfiles : public QWidget {
    Q_OBJECT
public:
    explicit ColumnProfiles(shown::RunModel& model, QWidget* parent = nullptr);

    void setPlaying(bool playing);
    bool hasProfiles() const { return profiles() != nullptr; }
    plot::XyPlot* along() const { return m_along; }
    plot::XyPlot* within() const { return m_within; }
    QSlider* scrubber() const { return m_scrubber; }

signals:
    void playToggled();
    void runAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* emptyState();
    const solve::UnitProfiles* profiles() const;
    void rebuild();
    void chooseComponent();
    void refresh();
    void scrub(int value);
    std::size_t markedPosition() const;

    shown::RunModel& m_model;
    QStackedWidget* m_pages;
    QComboBox* m_component;
    QToolButton* m_play;
    QSlider* m_scrubber;
    widgets::Label* m_time;
    QBoxLayout* m_plots;
    plot::XyPlot* m_along;
    plot::XyPlot* m_within;
    shown::Scale m_scale; // from the component's basis to what is shown
    QString m_unit;
    double m_position = 0.0;                // of the bead that is looked at [m]
    double m_maxLiquid = 1, m_maxBound = 1; // over the whole run, so that the axes stand still [shown]
};

} // namespace titer::pages
