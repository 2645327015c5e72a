// Where the parts of a prediction profiler lie. [gui]
#pragma once

#include "ui/study/study_axes.h"

#include <QRectF>
#include <QStringList>

namespace titer::study {

struct ProfilerPlaces {
    QRectF rect;
    qreal words = 0.0, labels = 0.0; // widths of the column of words and of the labels of the axes
    qreal column = 0.0, row = 0.0;   // widths and heights of a cell with what parts it from the next
    qreal foot = 0.0;                // where the labels beneath begin
    int factors = 0, responses = 0;

    ProfilerPlaces(const QRectF& place, const QStringList& names, int rows, qreal labelWidth);

    QRectF area(int response, int factor) const; // of the lines
    // Of a chart whose lines lie in area().
    QRectF chart(int response, int factor) const;
    QRectF wordsOf(int response) const;
    QRectF field(int factor) const;
    QRectF name(int factor) const;
    // `names` of the factors, which are whole beneath their columns, on as many lines as they need.
    static QSize min(const QStringList& names, int rows, qreal width, qreal labelWidth);
};

} // namespace titer::study
