// The guards of a plant in forms: their limits, and edits of them. Whoever changes a limit signs all of the guard's, with the day. [any]
#pragma once

#include "app/document/edits.h"
#include "app/form/form_model.h"
#include "app/form/tag_names.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

// "Feed: Outlet, flow": what a guard stands before.
QString guardName(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::GuardEntry& guard);

// What it stands before, its limits, its interlocks and a place for one more, what stands where a write is refused, who signed.
std::vector<FormRow> guardForm(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                               const model::Plant* plant, std::string_view guard, const QLocale& locale = QLocale());

// Set-points that no guard stands before yet.
std::vector<ReadTag> unguarded(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                               const model::Plant* plant);

struct AddedGuard {
    model::Flowsheet flowsheet;
    std::string guard; // its id
};
// It has no limits yet.
base::Result<AddedGuard> addGuard(const model::Flowsheet& before, const std::string& writes);
Edited removeGuard(const model::Flowsheet& before, std::string_view guard);

// Whether a row is one of guardForm().
bool isOfGuard(std::string_view path);
// A number of a row; null: no such limit.
Edited setInGuard(const model::Flowsheet& before, std::string_view path, base::Json value);
// A choice of a row. An interlock whose tag is none is removed.
Edited chooseInGuard(const model::Flowsheet& before, const model::Catalogue& catalogue, std::string_view path,
                     const std::string& chosen);

} // namespace titer::app
