// The library of components: read strictly. What the values of an entry may be is the plant's check to say; a test holds the list
// that comes with Titer against it.
#include "core/model/library/component_library.h"

#include "core/model/library/library_file.h"

#include <algorithm>

namespace titer::model {

namespace {

constexpr ComponentGroup groups[] = {
    {"cells", CORE_TR("core", "Cells and solids")},
    {"sugars_and_alcohols", CORE_TR("core", "Sugars and alcohols")},
    {"amino_acids", CORE_TR("core", "Amino acids")},
    {"organic_acids", CORE_TR("core", "Organic acids")},
    {"gases", CORE_TR("core", "Gases")},
    {"ions_and_salts", CORE_TR("core", "Ions and salts")},
    {"buffers", CORE_TR("core", "Buffers")},
    {"products", CORE_TR("core", "Products and their variants")},
    {"impurities", CORE_TR("core", "Impurities and viruses")},
    {"excipients", CORE_TR("core", "Excipients and additives")},
};

std::vector<std::string> groupIds()
{
    std::vector<std::string> ids;
    for (const ComponentGroup& group : groups) ids.emplace_back(group.id);
    return ids;
}

} // namespace

std::span<const ComponentGroup> componentGroups()
{
    return groups;
}

std::vector<LibraryComponent> readComponentLibrary(std::string_view text, base::Errors& errors)
{
    LibraryFile file(text, "titer.components/1", "components", errors);
    std::vector<LibraryComponent> all;
    for (const LibraryFile::Entry& entry : file.entries()) {
        file.rejectUnknownKeys(entry,
                               {"id", "label", "group", "basis", "molar_mass", "cell_mass", "diameter", "density",
                                "carbon", "nitrogen", "reduction", "charge", "pka", "role", "source"});
        LibraryComponent component{file.id(entry), file.text(entry, "label"), file.oneOf(entry, "group", groupIds()),
                                   file.text(entry, "source", false), *entry.object};
        component.entry.erase("group");
        component.entry.erase("source");
        all.push_back(std::move(component));
    }
    return all;
}

const std::vector<LibraryComponent>& componentLibrary()
{
    static const std::vector<LibraryComponent> all = [] {
        base::Errors ignored; // a test reads the list
        return readComponentLibrary(componentLibraryText(), ignored);
    }();
    return all;
}

const LibraryComponent* libraryComponent(std::string_view id)
{
    const auto& all = componentLibrary();
    const auto found = std::find_if(all.begin(), all.end(), [id](const LibraryComponent& c) { return c.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace titer::model
