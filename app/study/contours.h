// Lines and regions of equal value of a quantity that is known on a grid, by marching squares (W. E. Lorensen and H. E. Cline 1987,
// in two dimensions): linear along the edges of the cells, and at a saddle by the mean of its four corners. [any]
#pragma once

#include <QList>
#include <QPolygonF>

#include <vector>

namespace titer::app {

// Values at across.size() x up.size() nodes; both rise.
struct ContourField {
    std::vector<double> across = {}, up = {};
    std::vector<double> values = {}; // values[j * across.size() + i]; cells with a value that is no number are left out

    double at(std::size_t i, std::size_t j) const { return values[j * across.size() + i]; }
};

// Each line once; one that is closed ends where it begins. Higher values lie to its left with `up` pointing upwards.
QList<QPolygonF> isoLines(const ContourField& field, double level);
// Where the quantity is at least `level`: closed outlines, to be filled by the odd-even rule.
QList<QPolygonF> regionAbove(const ContourField& field, double level);
// Round numbers inside the range of the field, `most` at most: where to draw lines.
QList<double> roundLevels(const ContourField& field, int max);

} // namespace titer::app
