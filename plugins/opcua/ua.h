// The types of open62541 as values that clean up after themselves.
#pragma once

#include <open62541/types_generated_handling.h>

#include <string>
#include <string_view>
#include <utility>

namespace titer::opcua {

template <class T> const UA_DataType* typeOf();

#define TITER_UA_TYPE(NAME, INDEX)                                                                                     \
    template <> inline const UA_DataType* typeOf<UA_##NAME>()                                                          \
    {                                                                                                                  \
        return &UA_TYPES[UA_TYPES_##INDEX];                                                                            \
    }
TITER_UA_TYPE(NodeId, NODEID)
TITER_UA_TYPE(String, STRING)
TITER_UA_TYPE(Variant, VARIANT)
TITER_UA_TYPE(DataValue, DATAVALUE)
TITER_UA_TYPE(ExtensionObject, EXTENSIONOBJECT)
TITER_UA_TYPE(ReadRequest, READREQUEST)
TITER_UA_TYPE(ReadResponse, READRESPONSE)
TITER_UA_TYPE(WriteRequest, WRITEREQUEST)
TITER_UA_TYPE(WriteResponse, WRITERESPONSE)
TITER_UA_TYPE(BrowseRequest, BROWSEREQUEST)
TITER_UA_TYPE(BrowseResponse, BROWSERESPONSE)
TITER_UA_TYPE(BrowseNextRequest, BROWSENEXTREQUEST)
TITER_UA_TYPE(BrowseNextResponse, BROWSENEXTRESPONSE)
TITER_UA_TYPE(TranslateBrowsePathsToNodeIdsRequest, TRANSLATEBROWSEPATHSTONODEIDSREQUEST)
TITER_UA_TYPE(TranslateBrowsePathsToNodeIdsResponse, TRANSLATEBROWSEPATHSTONODEIDSRESPONSE)
TITER_UA_TYPE(CreateSubscriptionRequest, CREATESUBSCRIPTIONREQUEST)
TITER_UA_TYPE(CreateSubscriptionResponse, CREATESUBSCRIPTIONRESPONSE)
TITER_UA_TYPE(CreateMonitoredItemsRequest, CREATEMONITOREDITEMSREQUEST)
TITER_UA_TYPE(CreateMonitoredItemsResponse, CREATEMONITOREDITEMSRESPONSE)
TITER_UA_TYPE(PublishRequest, PUBLISHREQUEST)
TITER_UA_TYPE(PublishResponse, PUBLISHRESPONSE)
TITER_UA_TYPE(RepublishRequest, REPUBLISHREQUEST)
TITER_UA_TYPE(RepublishResponse, REPUBLISHRESPONSE)
TITER_UA_TYPE(HistoryReadRequest, HISTORYREADREQUEST)
TITER_UA_TYPE(HistoryReadResponse, HISTORYREADRESPONSE)
#undef TITER_UA_TYPE

template <class T> class Owned {
public:
    Owned() { UA_init(&m_value, typeOf<T>()); }
    Owned(Owned&& other) noexcept
        : m_value(other.release())
    {
    }
    Owned(const Owned& other)
    {
        UA_init(&m_value, typeOf<T>());
        UA_copy(&other.m_value, &m_value, typeOf<T>());
    }
    Owned& operator=(Owned other) noexcept
    {
        std::swap(m_value, other.m_value);
        return *this;
    }
    ~Owned() { UA_clear(&m_value, typeOf<T>()); }

    // Takes what `value` holds and leaves it empty.
    static Owned take(T& value)
    {
        Owned owned;
        std::swap(owned.m_value, value);
        return owned;
    }
    static Owned copy(const T& value)
    {
        Owned owned;
        UA_copy(&value, &owned.m_value, typeOf<T>());
        return owned;
    }
    T release()
    {
        T value = m_value;
        UA_init(&m_value, typeOf<T>());
        return value;
    }

    T* get() { return &m_value; }
    const T& operator*() const { return m_value; }
    const T* operator->() const { return &m_value; }
    T* operator->() { return &m_value; }

private:
    T m_value;
};

// A request that borrows what it points to.
template <class T> T emptyRequest()
{
    T request;
    UA_init(&request, typeOf<T>());
    return request;
}

inline std::string textOf(const UA_String& text)
{
    return {reinterpret_cast<const char*>(text.data), text.length};
}

// Borrows the characters.
inline UA_String borrow(std::string_view text)
{
    return {text.size(), reinterpret_cast<UA_Byte*>(const_cast<char*>(text.data()))};
}

inline bool isBad(UA_StatusCode status)
{
    return (status >> 30) >= 2;
}

} // namespace titer::opcua
