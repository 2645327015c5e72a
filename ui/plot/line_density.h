// Many lines over one axis as one picture: where more of them lie over each other the ink is stronger. Each line is cut to the range that it
// goes through in each column of pixels, so that hundreds of lines of a thousand points take some milliseconds. [any]
#pragma once

#include "ui/plot/axis_scale.h"

#include <QColor>
#include <QImage>
#include <QSize>

#include <span>
#include <vector>

namespace titer::plot {

// Rises.
using LineAxis = std::span<const double>;

// Adds lines one by one; as long as the axis each, NaN is a gap.
class LineDensity {
public:
    // `size` in pixels, for these ranges.
    LineDensity(QSize size, const Range& across, const Range& up, LineAxis axis);

    void add(std::span<const double> values);
    // Of one line the ink is as strong as `single`, from 0 to 1; at most 255 lines make a difference.
    QImage image(const QColor& ink, double single) const;

private:
    // A line goes from one height to another within a column [pixels from the top].
    void put(int column, float low, float high);

    // Of a point of the axis: its column, how much of the way from the point before a pixel is, and how much the way to the next column.
    struct Place {
        int column = 0;
        float perPixel = 0, edge = 0;
    };
    std::size_t rows() const { return std::size_t(m_size.height()) + 1; }

    QSize m_size;
    Range m_up;
    std::vector<Place> m_places;
    std::vector<int>
        m_changes; // of the number of lines from a pixel to the one beneath it, column after column; one more for the last
};

} // namespace titer::plot
