// Gives the plots of a scroll area all the height there is, and scrolls only below their least height: a scroll area alone would take
// the height that they like best. [gui]
#pragma once

#include "ui/plot/trend/plot_column.h"

namespace titer::shown {

class PlotPlace : public QWidget {
    Q_OBJECT
public:
    explicit PlotPlace(plot::PlotColumn* column);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    plot::PlotColumn* m_column;
};

} // namespace titer::shown
