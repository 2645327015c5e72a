// The chromatogram of a column in the last run, with a measured run over it in column volumes. [gui]
#pragma once

#include "app/run/run_session.h"
#include "ui/shown/run_model.h"

#include <QWidget>

#include <memory>

class QToolButton;

namespace titer::app {
class Chromatograms;
}

namespace titer::plot {
class ChromatogramPlot;
}

namespace titer::shown {
class MeasuredOver;
}

namespace titer::widgets {
class Label;
}

namespace titer::form {

class ColumnResult : public QWidget {
    Q_OBJECT
public:
    explicit ColumnResult(app::Chromatograms& chromatograms, QWidget* parent = nullptr);

    void show(const std::shared_ptr<const app::Run>& run, int unit);
    plot::ChromatogramPlot* plot() const { return m_plot; }
    QToolButton* measuredButton() const { return m_over; }
    QString measuredText() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    shown::RunModel m_model;
    plot::ChromatogramPlot* m_plot;
    QToolButton* m_over;
    widgets::Label *m_words, *m_fault;
    shown::MeasuredOver* m_measured;
};

} // namespace titer::form
