// A measured run over the simulated chromatogram of a column, in column volumes: a button that chooses it and its zero, and words that
// say how it lies. Which run lies over which column is the same on all pages. [gui]
//
//   MeasuredOver over(chromatograms, plot, button, words);
//   over.show("column", &course);           the plot has the course's data; null: there is none
#pragma once

#include "app/live/recordings/chromatograms.h"
#include "app/run/columns/chromatogram.h"

#include <QObject>

#include <optional>
#include <string>

class QMenu;
class QToolButton;

namespace titer::plot {
class ChromatogramPlot;
}

namespace titer::widgets {
class Label;
}

namespace titer::shown {

class MeasuredOver : public QObject {
    Q_OBJECT
public:
    // All of them outlive it.
    MeasuredOver(app::Chromatograms& chromatograms, plot::ChromatogramPlot* plot, QToolButton* button,
                 widgets::Label* words, QObject* parent = nullptr);

    void show(const std::string& unit, const app::Chromatogram* course);
    // A run by its key, 0 for none; its zero stands where the load begins, or where `zero` names it.
    void layOver(int key, const QString& zero = {});
    // What lies over it and how, empty without.
    QString text() const;

private:
    app::LaidRun laid() const;
    void fillMenu();
    void addZeros(QMenu& menu);
    double zeroAt(const QString& zero, QString& words) const;
    void refresh();
    void layOut(const app::LaidRun& now, const app::MeasuredChromatogram& made);

    app::Chromatograms& m_chromatograms;
    std::string m_unit;
    bool m_any = false;          // there is a course
    double m_packedVolume = 0.0; // of it [m3]
    double m_loadBegin = 0.0;    // [s]
    plot::ChromatogramPlot* m_plot;
    QToolButton* m_button;
    widgets::Label* m_words;
};

} // namespace titer::shown
