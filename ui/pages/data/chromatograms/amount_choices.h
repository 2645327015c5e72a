// What leads from areas to amounts and yields: absorptivity and path length, what was loaded, and how much volume lies between
// detector and fraction collector. [gui]
#pragma once

#include "app/live/recordings/chromatograms.h"
#include "ui/pages/data/chromatograms/choice_grid.h"

namespace titer::pages {

class QuantityField;

class AmountChoices : public ChoiceGrid {
    Q_OBJECT
public:
    explicit AmountChoices(QWidget* parent = nullptr);

    void show(const app::ChromatogramChoice& choice);

    QuantityField* absorptivity() const { return m_absorptivity; }
    QuantityField* path() const { return m_path; }
    QuantityField* loaded() const { return m_loaded; }
    QuantityField* delay() const { return m_delay; }

signals:
    void chosen(const titer::app::ChromatogramChoice& choice);
    void refused(const QString& sentence);

private:
    void follow(QuantityField* field, double& value);

    app::ChromatogramChoice m_choice;
    QuantityField *m_absorptivity, *m_path, *m_loaded, *m_delay;
};

} // namespace titer::pages
