// Tries what a connector does when it is to write, which else goes through a guarded writer alone.
#pragma once

#include "core/connect/connector.h"

namespace titer::support {

class WriteAccess {
public:
    static connect::WriteKey key() { return {}; }
};

inline base::Done writeTo(connect::Connector& connector, std::uint32_t tag, const connect::WriteValue& value,
                          const connect::TaskContext& context = {})
{
    return connector.write(WriteAccess::key(), tag, value, context);
}

} // namespace titer::support
