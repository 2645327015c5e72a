#include "app/run/columns/column_rescale.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "app/common/unit_text.h"
#include "app/form/place_words.h"
#include "app/form/plant_words.h"
#include "app/form/typed_number.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/types/column_types.h"

namespace titer::app {

namespace {

QString written(double value, const QLocale& locale)
{
    return fieldNumber(base::writeShort(value, 4), locale);
}

// The unit of a figure where nobody chose another.
std::string usualDisplayUnit(const studies::ScaledFigure& figure)
{
    const std::string_view unit = figure.unit, id = figure.id;
    if (unit == "m") return id == "hetp" ? "mm" : "cm";
    if (unit == "m3/s") return "mL/min";
    if (unit == "m/s") return "cm/h";
    if (unit == "m3") return figure.after < 1e-3 ? "mL" : "L";
    if (unit == "s") return "min";
    return id == "tubing" ? "%" : base::displayUnit(unit);
}

RescaleRow rowOf(const studies::ScaledFigure& figure, const QLocale& locale)
{
    const std::string unit = shownUnit(figure.unit, usualDisplayUnit(figure));
    const auto shown = [&](double si) { return written(base::toUnit(si, unit), locale); };
    const QString words = unitText(unit);
    return {words.isEmpty() ? label(figure.label) : label(figure.label) + QStringLiteral(" [%1]").arg(words),
            shown(figure.before), shown(figure.after), written(figure.after / figure.before, locale)};
}

QString valueWords(const base::Json& value, const QLocale& locale)
{
    if (value.isNull()) return QStringLiteral("-");
    if (value.isString()) return quantityWords(value.string());
    return fieldNumber(base::writeShort(value.number(), 6), locale);
}

// A length as typed; a fault says what is wrong with it.
std::optional<double> readLength(const QString& text, const QLocale& locale, QString& fault)
{
    if (text.trimmed().isEmpty() || !fault.isEmpty()) return std::nullopt;
    const base::Result<TypedNumber> typed = splitTyped(text, locale);
    const base::Result<double> length =
        typed ? base::readQuantity(typed->number + " " + typed->rest.toStdString(), "m", "cm")
              : base::Result<double>(typed.error());
    if (length) return *length;
    fault = sentence(length.error().what);
    return std::nullopt;
}

} // namespace

bool canRescale(const model::Flowsheet& flowsheet, const std::string& unit)
{
    const model::UnitEntry* entry = flowsheet.unit(unit);
    return entry && model::isColumn(entry->type);
}

bool rescalesByDiameter(const model::Flowsheet& flowsheet, const std::string& unit)
{
    const model::UnitEntry* entry = flowsheet.unit(unit);
    return !entry || entry->type == model::columnTypes.front();
}

QString rescaleStart(const model::Flowsheet& flowsheet, const std::string& unit, RescaleSize size)
{
    const char* key = size == RescaleSize::Diameter         ? "diameter"
                      : rescalesByDiameter(flowsheet, unit) ? "length"
                                                            : "bed_height";
    const base::Json* value = model::findAtPath(flowsheet, "units/" + unit + "/params/" + key);
    return value && value->isString() ? quantityWords(value->string()) : QString();
}

Rescaled rescaled(const Document& document, const RescaleOrder& order, const QLocale& locale)
{
    const model::Flowsheet& flowsheet = document.flowsheet();
    const model::Catalogue& catalogue = document.catalogue();
    Rescaled made;
    studies::ColumnScaleRequest request{.unit = order.unit};
    request.diameter = readLength(order.diameter, locale, made.fault);
    request.height = readLength(order.height, locale, made.fault);
    request.keep = order.sameVelocity ? studies::ColumnScaleRequest::Keep::Velocity
                                      : studies::ColumnScaleRequest::Keep::ResidenceTime;
    if (!made.fault.isEmpty()) return made;
    base::Result<studies::ColumnScale> scale = studies::scaleColumn(flowsheet, catalogue, request);
    if (!scale) {
        made.fault = sentence(scale.error().what);
        return made;
    }
    for (const studies::ScaledFigure& figure : scale->figures) made.figures << rowOf(figure, locale);
    for (const studies::ScaledValue& change : scale->changes)
        made.changes << RescaleRow{placeWords(flowsheet, catalogue, change.path), valueWords(change.before, locale),
                                   valueWords(change.after, locale), QString()};
    for (const base::Notice& notice : scale->notices)
        made.notices << inPlantWords(sentence(notice.what), document, notice.where);
    if (!scale->changes.empty()) made.flowsheet = std::move(scale->flowsheet);
    return made;
}

} // namespace titer::app
