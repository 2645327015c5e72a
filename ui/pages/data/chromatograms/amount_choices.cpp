#include "ui/pages/data/chromatograms/amount_choices.h"

#include "ui/pages/data/chromatograms/quantity_field.h"

namespace titer::pages {

AmountChoices::AmountChoices(QWidget* parent)
    : ChoiceGrid(parent)
    , m_absorptivity(new QuantityField("m2/kg", "L/g/cm", tr("Absorptivity"), QStringLiteral("1.4 L/g/cm")))
    , m_path(new QuantityField("m", "mm", tr("Path length"), QStringLiteral("2 mm")))
    , m_loaded(new QuantityField("kg", "mg", tr("Loaded"), QStringLiteral("5 mg")))
    , m_delay(new QuantityField("m3", "mL", tr("Detector to collector"), QStringLiteral("0.2 mL")))
{
    m_absorptivity->setToolTip(tr("Of the product at this wavelength; amounts follow from it and the path length"));
    m_path->setToolTip(tr("Of the cell; 1 cm where the system already shows the absorbance for 1 cm"));
    m_loaded->setToolTip(tr("The mass that was loaded; yields are amounts over it"));
    m_delay->setToolTip(tr("The volume between detector and fraction collector, where the system has not taken it into "
                           "account"));
    cell(m_absorptivity->accessibleName(), {m_absorptivity});
    cell(m_path->accessibleName(), {m_path});
    cell(m_loaded->accessibleName(), {m_loaded});
    cell(m_delay->accessibleName(), {m_delay});
    follow(m_absorptivity, m_choice.absorptivity);
    follow(m_path, m_choice.pathLength);
    follow(m_loaded, m_choice.loaded);
    follow(m_delay, m_choice.delay);
}

void AmountChoices::follow(QuantityField* field, double& value)
{
    connect(field, &QuantityField::refused, this, &AmountChoices::refused);
    connect(field, &QuantityField::taken, this, [this, &value](double si) {
        value = si;
        emit chosen(m_choice);
    });
}

void AmountChoices::show(const app::ChromatogramChoice& choice)
{
    m_choice = choice;
    m_absorptivity->setValue(choice.absorptivity);
    m_path->setValue(choice.pathLength);
    m_loaded->setValue(choice.loaded);
    m_delay->setValue(choice.delay);
}

} // namespace titer::pages

#include "ui/pages/data/chromatograms/moc_amount_choices.cpp"
