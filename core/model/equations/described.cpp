// The description of what a flowsheet names.
#include "core/model/equations/described.h"

#include "core/model/equations/law_record.h"
#include "core/model/flat_params.h"

namespace titer::model {

const RateLaw* lawOf(const Catalogue& catalogue, const base::Json& record)
{
    if (bringsEquations(record) && catalogue.law(equationsType)) return describedLaw(record);
    const base::Json* type = record.find("type");
    return type && type->isString() ? catalogue.law(type->string()) : nullptr;
}

const UnitType* typeOf(const Catalogue& catalogue, const UnitEntry& entry)
{
    return catalogue.unit(entry.type);
}

} // namespace titer::model
