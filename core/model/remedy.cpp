// The offers that many checks share.
#include "core/model/remedy.h"

namespace titer::model {

using base::say;

Offer offerToSet(std::string path, std::string text)
{
    base::Sentence label = say(CORE_TR("core", "Set to {1}"), text);
    return {std::move(label), {{Edit::Kind::Set, std::move(path), std::move(text)}}};
}

Offer offerToRemove(std::string path)
{
    return {say(CORE_TR("core", "Remove it")), {{Edit::Kind::Remove, std::move(path)}}};
}

Offer offerToRename(std::string path, std::string key)
{
    base::Sentence label = say(CORE_TR("core", "Rename to “{1}”"), key);
    return {std::move(label), {{Edit::Kind::Rename, std::move(path), std::move(key)}}};
}

} // namespace titer::model
