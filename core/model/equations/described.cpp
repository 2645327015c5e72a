// The description of what a flowsheet names.
#include "core/model/equations/described.h"

#include "core/model/equations/controller_record.h"
#include "core/model/equations/law_record.h"
#include "core/model/equations/unit_record.h"
#include "core/model/flat_params.h"

namespace titer::model {

const RateLaw* lawOf(const Catalogue& catalogue, const base::Json& record)
{
    // The network of a hybrid law changes nothing of what its base law is described by.
    if (isHybrid(record) && baseLawOf(record).isObject()) return lawOf(catalogue, baseLawOf(record));
    if (bringsEquations(record) && catalogue.law(equationsType)) return describedLaw(record);
    const base::Json* type = record.find("type");
    return type && type->isString() ? catalogue.law(type->string()) : nullptr;
}

const UnitType* typeOf(const Catalogue& catalogue, const UnitEntry& entry)
{
    const UnitType* type = catalogue.unit(entry.type);
    return type && entry.type == equationsType && entry.params.isObject() ? describedUnit(*type, entry.params) : type;
}

const ControllerType* typeOf(const Catalogue& catalogue, const ControllerEntry& entry)
{
    const ControllerType* type = catalogue.controller(entry.type);
    return type && entry.type == equationsType && entry.params.isObject() ? describedController(*type, entry.params)
                                                                          : type;
}

} // namespace titer::model
