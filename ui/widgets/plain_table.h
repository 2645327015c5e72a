// A table of rows without a grid, as sheets and pages list things: rows are selected as a whole, Tab leads past it. [gui]
#pragma once

#include <QStringList>

class QComboBox;
class QTableWidget;

namespace titer::widgets {

// Empty, each column as wide as what is in it; `name` is for screen readers.
QTableWidget* plainTable(const QStringList& head, const QString& name);
// Other entries in a box that a person chooses from; what was chosen stays, where it is there still, else the first is.
void setEntries(QComboBox* box, const QStringList& entries);

} // namespace titer::widgets
