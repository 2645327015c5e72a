#include "plugins/opcua/failure.h"

#include "core/base/text.h"

namespace titer::opcua {

using base::say;

namespace {

Explanation untrusted(const Failure& failure, const Profile& profile)
{
    return {
        say(CORE_TR("core", "The certificate of {1} is not trusted; its fingerprint is {2}."), profile.hostAndPort,
            failure.untrusted),
        say(CORE_TR("core", "Compare the fingerprint with that of the server, and add it under “trusted” if it is the "
                            "same.")),
        true, true};
}

Explanation ofStatus(const Failure& failure, const Profile& profile)
{
    switch (failure.status) {
    case UA_STATUSCODE_BADUSERACCESSDENIED:
    case UA_STATUSCODE_BADIDENTITYTOKENREJECTED:
    case UA_STATUSCODE_BADIDENTITYTOKENINVALID:
        if (base::startsWith(failure.logged, "No suitable endpoint"))
            return {say(CORE_TR("core", "The server does not offer this security with this kind of user.")),
                    say(CORE_TR("core", "Choose another security or policy, or enter a user.")), true, true};
        return {say(CORE_TR("core", "The server refused the user or the password.")),
                say(CORE_TR("core", "Enter another user and password.")), true, true};
    case UA_STATUSCODE_BADSECURITYCHECKSFAILED:
    case UA_STATUSCODE_BADCERTIFICATEUNTRUSTED:
    case UA_STATUSCODE_BADCERTIFICATEINVALID:
    case UA_STATUSCODE_BADCERTIFICATEURIINVALID:
    case UA_STATUSCODE_BADCERTIFICATEUSENOTALLOWED:
    case UA_STATUSCODE_BADCERTIFICATEISSUERUSENOTALLOWED:
    case UA_STATUSCODE_BADCERTIFICATETIMEINVALID:
    case UA_STATUSCODE_BADCERTIFICATEISSUERTIMEINVALID:
    case UA_STATUSCODE_BADCERTIFICATEHOSTNAMEINVALID:
    case UA_STATUSCODE_BADCERTIFICATEREVOCATIONUNKNOWN:
    case UA_STATUSCODE_BADCERTIFICATEISSUERREVOCATIONUNKNOWN:
    case UA_STATUSCODE_BADCERTIFICATEREVOKED:
    case UA_STATUSCODE_BADCERTIFICATEISSUERREVOKED:
    case UA_STATUSCODE_BADCERTIFICATECHAININCOMPLETE:
    case UA_STATUSCODE_BADCERTIFICATEPOLICYCHECKFAILED:
    case UA_STATUSCODE_BADNOVALIDCERTIFICATES:
    case UA_STATUSCODE_BADAPPLICATIONSIGNATUREINVALID:
        return {
            say(CORE_TR("core", "The server refused Titer's certificate ({1})."), UA_StatusCode_name(failure.status)),
            say(CORE_TR("core", "Let the server trust {1}."), profile.identity ? profile.identity->path : "-"), false,
            true};
    case UA_STATUSCODE_BADTCPMESSAGETYPEINVALID:
    case UA_STATUSCODE_BADTCPMESSAGETOOLARGE:
    case UA_STATUSCODE_BADDECODINGERROR:
    case UA_STATUSCODE_BADCOMMUNICATIONERROR:
        return {say(CORE_TR("core", "The data from {1} are not OPC UA ({2})."), profile.hostAndPort,
                    UA_StatusCode_name(failure.status)),
                say(CORE_TR("core", "Check whether address and port are those of the OPC UA server.")), false, true};
    default:
        return {say(CORE_TR("core", "{1} ended the connection ({2})."), profile.hostAndPort,
                    UA_StatusCode_name(failure.status)),
                {},
                false,
                true};
    }
}

} // namespace

Explanation explain(const Failure& failure, const Profile& profile)
{
    if (!failure.untrusted.empty()) return untrusted(failure, profile);
    if (!failure.inTime)
        return {say(CORE_TR("core", "{1} does not answer."), profile.hostAndPort),
                say(CORE_TR("core", "Check whether the server is running and the network is connected.")), false,
                false};
    if (failure.broke)
        return {say(CORE_TR("core", "The connection to {1} was lost ({2})."), profile.hostAndPort,
                    UA_StatusCode_name(failure.status)),
                say(CORE_TR("core", "Check whether the server is running and the network is connected.")), false,
                false};
    if (!failure.reached)
        return {say(CORE_TR("core", "{1} cannot be reached."), profile.hostAndPort),
                say(CORE_TR("core", "Check whether the server is running and the network is connected.")), false,
                false};
    return ofStatus(failure, profile);
}

} // namespace titer::opcua
