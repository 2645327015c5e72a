// The library of components: what flows, dissolves, grows and is made in this field, each as an entry of a plant file's
// `components`, with its group and, where it is not plain chemistry, the source of its figures.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

struct LibraryComponent {
    std::string id;
    std::string label;
    std::string group;  // one of componentGroups()
    std::string source; // empty: plain chemistry
    base::Json entry;   // ready for the `components` of a plant file
};

struct ComponentGroup {
    const char* id;
    const char* label;
};
// In the order in which they are shown.
std::span<const ComponentGroup> componentGroups();

// Reads a list of components (titer.components/1). On any error the list is not to be used.
std::vector<LibraryComponent> readComponentLibrary(std::string_view text, base::Errors& errors);

// The list that comes with Titer, as its file has it and read.
std::string_view componentLibraryText();
const std::vector<LibraryComponent>& componentLibrary();
// nullptr if there is none of this id.
const LibraryComponent* libraryComponent(std::string_view id);

// The names of all components and parameter sets, as they are translated; a test holds them to the lists.
std::span<const char* const> libraryNames();

} // namespace titer::model
