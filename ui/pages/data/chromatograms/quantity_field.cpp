#include "ui/pages/data/chromatograms/quantity_field.h"

#include "app/common/sentence.h"
#include "app/form/typed_number.h"
#include "core/base/units/units.h"

#include <string_view>

namespace titer::pages {

QuantityField::QuantityField(const char* si, const char* usual, const QString& name, const QString& example)
    : m_si(si)
    , m_usual(usual)
{
    setAccessibleName(name);
    setPlaceholderText(example);
    connect(this, &QLineEdit::editingFinished, this, &QuantityField::take);
}

void QuantityField::setValue(double si)
{
    // Large columns have litres.
    const bool large = std::string_view(m_usual) == "mL" && si >= 1e-3;
    m_shown = si > 0.0 ? app::quantityWords(base::writeQuantity(si, large ? "L" : m_usual)) : QString();
    setText(m_shown);
}

void QuantityField::take()
{
    if (!isModified()) return;
    setModified(false);
    const QString typed = text().trimmed();
    if (typed.isEmpty()) return void(emit taken(0.0));
    if (const base::Result<app::TypedNumber> number = app::splitTyped(typed, locale())) {
        const std::string unit = number->rest.toStdString();
        const base::Result<double> read =
            base::readQuantity(unit.empty() ? number->number : number->number + " " + unit, m_si, m_usual);
        if (read && *read > 0.0) return void(emit taken(*read));
    }
    setText(m_shown);
    emit refused(
        tr("“%1” is not a quantity above 0: enter a number with its unit, such as %2.").arg(typed, placeholderText()));
}

} // namespace titer::pages

#include "ui/pages/data/chromatograms/moc_quantity_field.cpp"
