// What a check offers as a remedy: a few plain edits of the plant file, and the words for the button that makes them. No edit is more
// than a person could have made by hand.
#pragma once

#include "core/base/result.h"

#include <string>
#include <utility>
#include <vector>

namespace titer::model {

struct Catalogue;
struct Flowsheet;
struct Plant;

struct Edit {
    enum class Kind {
        Set,    // `text` as a person types it, at `path`
        Remove, // what stands at `path`: a key, an item of a list, an entry of the tags
        Rename, // the key at `path` becomes `text`
        Supply, // the port `path` ("units/n1/in") gets a stream to or from a new unit of the type `text`
        Insert, // a new unit of the type `text` into the stream `path` ("streams/3"); what leaves it is the last stream then
        Transfer // a new phase that sends on what is in a vessel, about `text` ("50 L"), by its port `path` ("units/n1/out")
    };
    Kind kind = Kind::Set;
    std::string path;
    std::string text = {};
    std::string id = {}; // Supply: wished for the new unit, with a label by its port; empty: both by its type

    bool operator==(const Edit&) const = default;
};

// No edits: nothing is offered, because there are several ways out or none that an edit can take.
struct Offer {
    base::Sentence label; // on a button: "Set to {1}"
    std::vector<Edit> edits;
};

Offer offerToSet(std::string path, std::string text);
Offer offerToRemove(std::string path);
Offer offerToRename(std::string path, std::string key);

// An offer with the fault or notice that it remedies.
struct Remedy {
    std::string where;
    base::Sentence what;
    Offer offer;
};
using Remedies = std::vector<Remedy>;

// As check() in core/model/plant/plant.h, and hands over what its steps offer.
Plant check(const Flowsheet& flowsheet, const Catalogue& catalogue, base::Errors& errors, Remedies& remedies);

} // namespace titer::model
