// The foot of the inspector: the selected unit's course in the last run, pale behind it that of the run before the last change, and how
// long the run took. [gui]
#pragma once

#include "app/run/auto_run.h"
#include "ui/plot/trend/trend_types.h"

#include <QWidget>

#include <string>

class QHBoxLayout;

namespace titer::plot {
class TrendPlot;
}
namespace titer::widgets {
class Label;
}

namespace titer::form {

class Preview : public QWidget {
    Q_OBJECT
public:
    explicit Preview(app::AutoRun& runs, QWidget* parent = nullptr);

    void setUnit(const std::string& unit);
    // As high as this at most [px]; its head alone where that leaves too little for a plot.
    void setRoom(int height);
    const QList<plot::Series>& series() const { return m_series; }
    QSize minimumSizeHint() const override; // of the figure alone

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeRun();
    void refresh();
    void layOut();
    void fitHead();
    QList<plot::Series> linesOf(const app::Run& run) const;

    app::AutoRun& m_runs;
    std::shared_ptr<const app::Run> m_run, m_before; // the last, and the one before it of the same plant
    QList<plot::Series> m_series;
    std::string m_unit;
    QString m_words, m_value; // the figure with its name, and alone
    int m_room = QWIDGETSIZE_MAX;
    QHBoxLayout* m_head;
    widgets::Label* m_title;
    widgets::Label* m_note;
    widgets::Label* m_figure;
    plot::TrendPlot* m_plot;
};

} // namespace titer::form
