// Finds the address of a name while others go on: libmosquitto asks the resolver in a way that may block for half a minute. Once it
// has answered here, it answers there at once.
#pragma once

#include <netdb.h>

#include <memory>
#include <string>

namespace titer::mqtt {

// [one thread at a time]
class NameLookup {
public:
    enum class Answer { Pending, Known, Unknown };

    explicit NameLookup(std::string name);
    ~NameLookup();
    NameLookup(const NameLookup&) = delete;
    NameLookup& operator=(const NameLookup&) = delete;

    Answer answer() const;

private:
    struct Request {
        std::string name;
        addrinfo hints{};
        gaicb block{};
    };
    std::unique_ptr<Request> m_request;
    bool m_begun = false;
};

// Nobody need be asked for it.
bool isAddress(const std::string& host);

} // namespace titer::mqtt
