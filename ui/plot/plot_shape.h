// The rule for all plots of a small window: a third of their width as height. A plot that would have less asks for it by its least size,
// and the area that it lies in scrolls. In a large window plots may lie flat over each other, as many as there are. [gui]
//
//   m_shape.keep(this, layoutNow().area);             after each change of size, and of what stands around the lines
//   QSize minimumSizeHint() const { return m_shape.min({40 * u, 22 * u}); }
#pragma once

#include <QRectF>
#include <QSize>

class QWidget;

namespace titer::plot {

class PlotShape {
public:
    static constexpr double share = 1.0 / 3.0; // of the width

    // `area` of the lines within `plot`, as it is now.
    void keep(QWidget* plot, const QRectF& area);
    QSize min(QSize usual) const { return usual.expandedTo({0, m_height}); }
    // How high a plot has to be in which `around` of its height is not of the area of this width [px].
    static int heightFor(double width, double around);

private:
    double m_width = 0.0, m_around = 0.0; // what the height was made for [px]
    int m_height = 0;                     // [px]; 0: any
};

} // namespace titer::plot
