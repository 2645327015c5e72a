// Gives what lies in a scroll area, such as plots, all the height there is, and scrolls only below its least height: a scroll area alone
// would take the height that it likes best. [gui]
#pragma once

#include <QWidget>

namespace titer::shown {

class PlotPlace : public QWidget {
    Q_OBJECT
public:
    explicit PlotPlace(QWidget* plots); // with a layout

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_plots;
};

} // namespace titer::shown
