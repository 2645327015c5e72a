// The equations of a controller, held against what it reads and writes and made into the law that is sampled.
#pragma once

#include "core/model/equations/controller_record.h"
#include "core/model/types/params.h"

#include <memory>
#include <string>
#include <vector>

namespace titer::model {

// The units [SI] of what a controller reads, writes and reads besides.
struct ControllerPlaces {
    std::string reads; // empty where it reads no tag
    std::string writes;
    std::vector<std::string> tags; // in the order of the record
};

// At each sample the terms follow from the states that the sample before has left; `output` is written, and each state becomes what its
// `next` says, or grows by its `rates` times the period. At the first sample the states begin as `start` says. Where any of this is no
// number, output and states stay. Faults go to `errors` below `where`, the path of the controller's params; with faults there is no law.
std::shared_ptr<const Controller> readControllerLaw(const ControllerRecord& record, const ParamSet& params,
                                                    const ControllerPlaces& places, base::Errors& errors,
                                                    const std::string& where);

} // namespace titer::model
