// What models explain and predict of responses whose rows are drawn anew, beside what they do of the responses as they are: the permutation
// test of the model, which is asked for here. [gui]
#pragma once

#include "app/analyse/analyse_session.h"
#include "ui/plot/xy/xy_model.h"
#include "ui/study/plot_pane.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace titer::analyse {

class PermutedPane : public study::PlotPane {
    Q_OBJECT
public:
    // The session outlives the pane.
    explicit PermutedPane(app::AnalyseSession& session, QWidget* parent = nullptr);

    QComboBox* count() const { return m_count; }
    QSpinBox* seed() const { return m_seed; }
    // Begins the test, or stops it.
    QPushButton* button() const { return m_button; }
    const plot::XyModel& shown() const { return m_model; }
    QString csv() const override;
    QRectF lines() const override;

protected:
    void paintPlot(QPainter* painter, const QRectF& rect) override;
    bool isBare() const override { return m_model.curves.isEmpty(); }

private:
    void act();
    void begin();
    void refresh();

    app::AnalyseSession& m_session;
    QComboBox* m_count;
    QSpinBox* m_seed;
    QPushButton* m_button;
    QString m_fault; // why it did not begin
    plot::XyModel m_model;
};

} // namespace titer::analyse
