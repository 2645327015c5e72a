// What a fit found, in its sheet: the courses while they come nearer, profiles and correlations, the values with their intervals, and what
// is to be known of them. [gui]
//
//   FitResult result(fit);  result.refresh();      the course by itself, while the fit moves
#pragma once

#include "app/fit/parameter_fit.h"
#include "ui/plot/xy/xy_plot.h"

#include <QWidget>

class QComboBox;
class QScrollArea;
class QTableWidget;
class QVBoxLayout;

namespace titer::pages {

class FitResult : public QWidget {
    Q_OBJECT
public:
    explicit FitResult(app::ParameterFit& fit, QWidget* parent = nullptr);

    void refresh();

    QComboBox* courses() const { return m_courses; }
    plot::XyPlot* plot() const { return m_plot; }
    QTableWidget* correlation() const { return m_correlation; }
    QTableWidget* values() const { return m_values; }

private:
    void refreshValues();
    void refreshFindings();
    void refreshCourses();
    void refreshPlot();
    plot::XyModel courseModel(const app::FitPicture& picture) const;
    plot::XyModel profileModel(const app::FitProfile& profile) const;
    void showCorrelation();

    app::ParameterFit& m_fit;
    QComboBox* m_courses;
    plot::XyPlot* m_plot;
    QTableWidget *m_correlation, *m_values;
    QVBoxLayout* m_findings;
    QScrollArea* m_found; // in which they are
};

} // namespace titer::pages
