// Places in JSON messages: "sensors.0.value", "$.value", or a JSON pointer "/a.b/0" for keys that hold dots.
#pragma once

#include "core/base/json.h"

namespace titer::mqtt {

class JsonPath {
public:
    JsonPath() = default;
    explicit JsonPath(std::string_view text);

    bool empty() const { return m_steps.empty(); }
    const base::Json* find(const base::Json& json) const;
    // The number as it is written in `text`, which is known to be JSON and to have one at this place.
    std::string_view literal(std::string_view text) const;

private:
    std::vector<std::string> m_steps;
};

} // namespace titer::mqtt
