// How a measured run is looked at: what stands across, where it counts from, its baseline, the column that it belongs to, the
// absorbance whose peaks are reported. [gui]
#pragma once

#include "ui/pages/data/chromatograms/choice_grid.h"
#include "ui/shown/measured_course.h"

class QComboBox;

namespace titer::widgets {
class EntryBox;
}

namespace titer::pages {

class QuantityField;

class ChromatogramChoices : public ChoiceGrid {
    Q_OBJECT
public:
    explicit ChromatogramChoices(QWidget* parent = nullptr);

    struct Content {
        const figures::MeasuredRun* run = nullptr; // as it counts now
        app::ChromatogramChoice choice;
        app::PackedBed bed;                             // that of the choice, as the plant has it
        QList<std::pair<QString, std::string>> columns; // of the plant: name, id
        shown::Across across = shown::Across::Volume;
    };
    void show(const Content& content);

    QComboBox* across() const { return m_across; }
    widgets::EntryBox* zero() const { return m_zero; }
    QComboBox* baseline() const { return m_baseline; }
    QuantityField* window() const { return m_window; }
    QComboBox* column() const { return m_column; }
    QuantityField* volume() const { return m_volume; }
    QuantityField* height() const { return m_height; }
    QComboBox* uv() const { return m_uv; }

signals:
    void acrossChosen(titer::shown::Across across);
    void chosen(const titer::app::ChromatogramChoice& choice);
    void refused(const QString& sentence); // what was typed is no quantity

private:
    void fillZeros();
    void takeBaseline(int index);
    void takeColumn(int index);
    // Takes what is typed into a field for a value of the choice.
    void follow(QuantityField* field, double& value);

    Content m_content;
    QComboBox *m_across, *m_baseline, *m_column, *m_uv;
    widgets::EntryBox* m_zero;
    QuantityField *m_window, *m_volume, *m_height;
    QWidget* m_uvCell;
};

} // namespace titer::pages
