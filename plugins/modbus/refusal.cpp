// The exceptions of the protocol, in words.
#include "plugins/modbus/modbus.h"

namespace titer::modbus {

using base::say;
namespace status = connect::status;

base::Sentence unfit(const Setup& setup, const Answer& answer)
{
    return say(CORE_TR("core", "The answers of {1} do not match the requests: {2}."), setup.place(), answer.why.text());
}

Refusal refusalOf(int code, const Register& place, const Setup& setup)
{
    const std::string& name = place.info.id;
    const std::string address = std::string(kindWords[int(place.kind)]) + " " + std::to_string(place.address);
    const auto ofAddress = [&](base::Sentence why) {
        return Refusal{status::badConfigurationError,
                       {std::move(why),
                        say(CORE_TR("core", "Compare kind, address and type with the manual of the device; some count "
                                            "from 0, others from 1."))},
                       true};
    };
    switch (code) {
    case 1:
        return ofAddress(say(CORE_TR("core", "“{1}”: the device does not support this kind of request ({2}, counted "
                                             "from 0)."),
                             name, address));
    case 2:
        return ofAddress(say(CORE_TR("core", "“{1}”: the device has nothing at this address ({2}, counted from 0)."),
                             name, address));
    case 3:
        return ofAddress(
            say(CORE_TR("core", "“{1}”: the device does not accept this value or length ({2}, counted from 0)."), name,
                address));
    case 5:
    case 6:
        return {status::badDeviceFailure,
                {say(CORE_TR("core", "“{1}”: the device reports that it is busy."), name),
                 say(CORE_TR("core", "Read it less often."))},
                false};
    case 10:
    case 11:
        return {
            status::badNoCommunication,
            {say(CORE_TR("core", "The gateway {1} does not reach the unit {2}."), setup.place(),
                 std::to_string(setup.unit)),
             say(CORE_TR("core", "Check that the unit number is right and that the device behind the gateway is on."))},
            false};
    default:
        return {status::badDeviceFailure,
                {say(CORE_TR("core", "“{1}”: the device reports an internal failure (exception {2})."), name,
                     std::to_string(code)),
                 say(CORE_TR("core", "Check the device; its display or log may show more."))},
                false};
    }
}

} // namespace titer::modbus
