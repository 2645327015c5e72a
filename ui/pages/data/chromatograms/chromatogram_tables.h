// Peaks, fractions and log of measured runs as tables. [gui]
#pragma once

#include "ui/shown/measured_course.h"

#include <QTableWidget>

namespace titer::pages {

struct ChromatogramCell {
    QString shown; // as people read it
    QString exact; // as other programs do
};

// Rows, and where each is across; over them the names of their cells with units.
struct ChromatogramTable {
    QStringList head;
    QList<QList<ChromatogramCell>> rows;
    QList<double> places; // across
};

// Of all runs, one after the other, each on its own first absorbance.
ChromatogramTable peakTable(const QList<shown::ShownChromatogram>& runs, shown::Across across);
// What of the peaks lies in each fraction.
ChromatogramTable fractionTable(const shown::ShownChromatogram& run, shown::Across across);
// Injections and what was logged.
ChromatogramTable logTable(const shown::ShownChromatogram& run, shown::Across across);

void fillTable(QTableWidget* table, const ChromatogramTable& content);
// As a spreadsheet takes it.
QString csvOf(const QTableWidget* table);

} // namespace titer::pages
