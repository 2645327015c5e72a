// Flux and pressure of a filter or membrane over what passed it. A sheet over the lower half of the page. [gui]
//
//   FiltrationSheet sheet(page);   sheet.open(name, curve);      Escape leaves it, T shows the numbers, Ctrl+C copies them
#pragma once

#include "app/run/filtration_curve.h"
#include "ui/widgets/sheet.h"

namespace titer::plot {
class XyPlot;
}

namespace titer::widgets {
class Label;
}

namespace titer::pages {

// A head, then a row per instant.
QString filtrationCsv(const app::FiltrationCurve& curve);

class FiltrationSheet : public widgets::Sheet {
    Q_OBJECT
public:
    explicit FiltrationSheet(QWidget* page);

    void open(const QString& unit, const app::FiltrationCurve& curve);
    plot::XyPlot* chart() const { return m_chart; }

private:
    widgets::Label* m_title;
    plot::XyPlot* m_chart;
};

} // namespace titer::pages
