// What the controllers of a plant may read and write, and a new controller among them. [any]
#pragma once

#include "app/document/edits.h"
#include "app/form/tag_names.h"

#include "core/model/plant/plant.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

// Tags of a plant with the names of their units before them: "Bioreactor: Volume". As it is set up where `plant` is there and knows it.
class ControllerTags {
public:
    ControllerTags(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::Plant* plant);

    // What units report and what is in them, and the flows of streams.
    const std::vector<ReadTag>& read() const { return m_read; }
    // Set-points, and flows that something can write.
    const std::vector<ReadTag>& written() const { return m_written; }
    // The SI unit of one of them; empty where it is none.
    std::string unitRead(std::string_view tag) const;
    std::string unitWritten(std::string_view tag) const;
    // In which it is shown, where that of the SI unit does not suit; else empty.
    std::string displayUnitWritten(std::string_view tag) const;

private:
    QString nameOf(const std::string& tag) const;

    const model::Flowsheet& m_flowsheet;
    const model::Catalogue& m_catalogue;
    std::vector<ReadTag> m_read, m_written;
};

struct AddedController {
    model::Flowsheet flowsheet;
    std::string controller; // its id
};
// A controller of a type, which writes what no other one does: about a unit where one is named. What it reads and holds is a first guess
// that people change; a set-point that nothing says is left open, for the check to ask for. None of a type that reads in a unit of measurement
// that the plant has nothing in.
base::Result<AddedController> addController(const model::Flowsheet& before, const model::Catalogue& catalogue,
                                            const model::Plant* plant, std::string_view type,
                                            std::string_view unit = {});

} // namespace titer::app
