// Tries what a connector does when it is to write: whoever runs one cannot ask for it.
#pragma once

#include "core/connect/connector.h"

namespace titer::support {

inline base::Done writeTo(connect::Connector& connector, std::uint32_t tag, const connect::WriteValue& value,
                          const connect::TaskContext& context = {})
{
    struct Access : connect::Connector {
        static constexpr auto act() { return &Access::write; }
    };
    return (connector.*Access::act())(tag, value, context);
}

} // namespace titer::support
