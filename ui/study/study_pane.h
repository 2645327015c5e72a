// A pane of a study: what it shows follows the scene that all panes of the study look at. [gui]
//
//   pane->show(scene);                    everything again; what did not change is not recomputed
//   V: a run for validation at the setting
#pragma once

#include "ui/study/plot_pane.h"
#include "ui/study/study_scene.h"

namespace titer::study {

class StudyPane : public PlotPane {
    Q_OBJECT
public:
    using QWidget::show;
    void show(const StudyScene& scene);
    const StudyScene& scene() const { return m_scene; }

signals:
    // A setting that a person chose, natural, one per factor; more of them come while `dragging`.
    void settingChanged(std::vector<double> natural, bool dragging);
    void runSelected(QString id);
    void responseSelected(int response);
    void termToggled(int response, QString term, bool in);
    void limitChanged(int response, bool high, double value); // [unit of the response]
    void axisChanged(int axis, int factor);                   // 0: across, 1: up
    void validationAsked(std::vector<double> natural);        // a run there, one setting per factor

protected:
    using PlotPane::PlotPane;

    // Works out what is shown; `before` is the scene until now.
    virtual State take(const StudyScene& before) = 0;
    // Where a run for validation would stand, natural, one per factor: at a place of the plot, or at the setting. Empty where none can.
    virtual std::vector<double> validationAt(std::optional<QPointF>) const { return {}; }
    bool takesCommonKey(QKeyEvent* event) override;
    bool ownsCommonKey(const QKeyEvent* event) const override;
    void fillCommonMenu(QMenu* menu, std::optional<QPointF> at) override;
    bool isBare() const override { return m_scene.isEmpty(); }

    // The setting that is looked at, natural.
    std::vector<double> naturalSettings() const;
    // Whether the scene before had the same models, response and run: all but the setting and the axes of maps.
    bool showsTheSame(const StudyScene& before) const;
    // "Titer" cannot be shown: why the selected response has no model; empty where it has one.
    QString whyNoFit() const;
    static QStringList warningsOf(const studies::ResponseAnalysis& response);

private:
    StudyScene m_scene;
};

} // namespace titer::study
