// The quality codes of samples, in words.
#include "core/connect/sample.h"

#include "core/base/result.h"
#include "core/base/text.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace titer::connect {

namespace {

struct Entry {
    Status status;
    StatusText text;
};

constexpr std::array table{
    Entry{status::good, {"Good", CORE_TR("core", "good")}},
    Entry{status::goodLocalOverride, {"GoodLocalOverride", CORE_TR("core", "entered by hand")}},
    Entry{status::uncertain, {"Uncertain", CORE_TR("core", "uncertain")}},
    Entry{status::uncertainNoCommunicationLastUsable,
          {"UncertainNoCommunicationLastUsableValue", CORE_TR("core", "no connection, last value")}},
    Entry{status::uncertainLastUsable, {"UncertainLastUsableValue", CORE_TR("core", "last usable value")}},
    Entry{status::uncertainSensorNotAccurate, {"UncertainSensorNotAccurate", CORE_TR("core", "sensor not accurate")}},
    Entry{status::uncertainUnitsExceeded, {"UncertainEngineeringUnitsExceeded", CORE_TR("core", "outside its range")}},
    Entry{status::bad, {"Bad", CORE_TR("core", "bad")}},
    Entry{status::badCommunicationError, {"BadCommunicationError", CORE_TR("core", "communication error")}},
    Entry{status::badTimeout, {"BadTimeout", CORE_TR("core", "no answer in time")}},
    Entry{status::badNoCommunication, {"BadNoCommunication", CORE_TR("core", "no connection")}},
    Entry{status::badWaitingForInitialData, {"BadWaitingForInitialData", CORE_TR("core", "no value yet")}},
    Entry{status::badConfigurationError, {"BadConfigurationError", CORE_TR("core", "misconfigured")}},
    Entry{status::badNotConnected, {"BadNotConnected", CORE_TR("core", "not connected")}},
    Entry{status::badDeviceFailure, {"BadDeviceFailure", CORE_TR("core", "device failed")}},
    Entry{status::badSensorFailure, {"BadSensorFailure", CORE_TR("core", "sensor failed")}},
    Entry{status::badOutOfService, {"BadOutOfService", CORE_TR("core", "out of service")}},
};

} // namespace

Quality qualityOf(Status status)
{
    switch (status >> 30) {
    case 0:
        return Quality::Good;
    case 1:
        return Quality::Uncertain;
    default:
        return Quality::Bad;
    }
}

StatusText textOf(Status status)
{
    const Status code = status & 0xFFFF0000; // without the information bits
    for (const Entry& entry : table)
        if (entry.status == code) return entry.text;
    switch (qualityOf(status)) {
    case Quality::Good:
        return textOf(status::good);
    case Quality::Uncertain:
        return textOf(status::uncertain);
    case Quality::Bad:
        break;
    }
    return textOf(status::bad);
}

std::string writeStatus(Status status)
{
    const std::string name = textOf(status).name;
    for (const Entry& entry : table)
        if (entry.status == status) return name;
    std::array<char, 16> number{};
    std::snprintf(number.data(), number.size(), " 0x%08X", unsigned(status));
    return name + number.data();
}

std::optional<Status> readStatus(std::string_view text)
{
    for (const Entry& entry : table)
        if (text == entry.text.name) return entry.status;
    const std::string word = base::lowerAscii(text);
    if (const std::size_t at = word.find("0x"); at != std::string::npos) {
        Status status = 0;
        const char *begin = word.data() + at + 2, *end = word.data() + word.size();
        if (const auto read = std::from_chars(begin, end, status, 16); read.ec == std::errc() && read.ptr == end)
            return status;
    }
    if (base::startsWith(word, "good")) return status::good;
    if (base::startsWith(word, "uncertain")) return status::uncertain;
    if (base::startsWith(word, "bad")) return status::bad;
    return std::nullopt;
}

Sample makeMark(Mark mark, std::int64_t from, std::int64_t to, double value)
{
    return {markTag, std::uint32_t(mark), from, to, value};
}

} // namespace titer::connect
