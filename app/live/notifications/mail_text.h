// A mail as it is sent: headers and body of ASCII (RFC 5322, RFC 2045, RFC 2047).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

struct Mail {
    std::string from; // addresses of ASCII
    std::vector<std::string> to;
    std::string subject, body; // UTF-8; whatever stands in them begins no header
    std::int64_t time = 0;     // [µs, UTC]
};

// Lines end with CR LF and have 76 characters at most, but for lists of addresses, one a line.
std::string mailText(const Mail& mail);

// A text of a header: as it is where it is printable ASCII, else as encoded words (RFC 2047, B).
std::string headerText(std::string_view text);
// RFC 2045, section 6.7; lines end with CR LF.
std::string quotedPrintable(std::string_view text);

} // namespace titer::app
