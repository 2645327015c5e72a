// What units, laws and controllers have in common: a list of all, or one by its id.
#pragma once

#include "app/cli/common/arguments.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "core/base/json.h"
#include "core/base/text.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace titer::cli {

inline constexpr Positional catalogueArguments[] = {
    {.name = "ID", .help = "describe only this one", .required = false}};

template <class Type> struct CatalogueTexts {
    base::Json (*json)(const Type&);
    std::string (*text)(const Type&);  // all about one
    std::string (*extra)(const Type&); // last column of the list
};

// `kind` is what one entry is called ("unit operation").
template <class Type>
int listCatalogue(const Arguments& arguments, std::span<const Type* const> all, const char* kind,
                  const CatalogueTexts<Type>& texts)
{
    const std::string id = arguments.positional(0);
    std::vector<const Type*> chosen;
    std::vector<std::string> ids;
    for (const Type* type : all) {
        ids.push_back(type->id);
        const bool formerly =
            std::any_of(type->formerly.begin(), type->formerly.end(), [&](const char* old) { return id == old; });
        if (id.empty() || id == type->id || formerly) chosen.push_back(type);
    }
    if (chosen.empty() && !id.empty()) {
        const std::string meant = base::nearest(id, ids);
        printError({base::Code::Input, id,
                    meant.empty() ? base::say("There is no {1} with this id. “titer-cli {2}” lists them.", kind,
                                              arguments.command().name)
                                  : base::say("There is no {1} with this id. Did you mean “{2}”?", kind, meant)});
        return exitError;
    }
    if (arguments.json()) {
        base::Json list = base::Json::array();
        for (const Type* type : chosen) list.push(texts.json(*type));
        printJson(list);
    } else if (id.empty()) {
        Table table;
        for (const Type* type : chosen) table.add({type->id, type->label, texts.extra(*type)});
        print(table.text());
    } else {
        print(texts.text(*chosen.front()));
    }
    return exitDone;
}

} // namespace titer::cli
