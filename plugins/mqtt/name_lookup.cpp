// The resolver of the C library, which does the waiting.
#include "plugins/mqtt/name_lookup.h"

#include <arpa/inet.h>

namespace titer::mqtt {

NameLookup::NameLookup(std::string name)
    : m_request(std::make_unique<Request>())
{
    m_request->name = std::move(name);
    m_request->hints.ai_socktype = SOCK_STREAM;
    m_request->block.ar_name = m_request->name.c_str();
    m_request->block.ar_request = &m_request->hints;
    gaicb* list[] = {&m_request->block};
    m_begun = getaddrinfo_a(GAI_NOWAIT, list, 1, nullptr) == 0;
}

NameLookup::~NameLookup()
{
    if (answer() == Answer::Pending && gai_cancel(&m_request->block) == EAI_NOTCANCELED) {
        // The resolver is at it and will write its answer there, so that place is left to it.
        static_cast<void>(m_request.release());
        return;
    }
    if (m_request->block.ar_result) freeaddrinfo(m_request->block.ar_result);
}

NameLookup::Answer NameLookup::answer() const
{
    const int error = m_begun ? gai_error(&m_request->block) : EAI_FAIL;
    return error == 0 ? Answer::Known : error == EAI_INPROGRESS ? Answer::Pending : Answer::Unknown;
}

bool isAddress(const std::string& host)
{
    in6_addr place;
    return inet_pton(AF_INET, host.c_str(), &place) == 1 || inet_pton(AF_INET6, host.c_str(), &place) == 1;
}

} // namespace titer::mqtt
