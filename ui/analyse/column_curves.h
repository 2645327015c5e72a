// Curves whose points are columns of the table. [any]
#pragma once

#include "ui/analyse/analyse_picture.h"

namespace titer::analyse {

// Columns across: points of their axis where they are such, names where they have room, else their numbers.
void placeColumns(AnalysePicture& picture, const app::Analysis& analysis);
// A line over their axis, else points, from zero each unless they have an interval.
plot::XyCurve columnCurve(const mvda::Model& model, const mvda::VectorXd& values);
// Whiskers to zero show how large points are; a line needs none.
void standOnZero(plot::XyCurve& curve);
QList<Subject> columnSubjects(const mvda::Model& model);

} // namespace titer::analyse
