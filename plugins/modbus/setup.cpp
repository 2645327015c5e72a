// Reads the settings of a Modbus source.
#include "plugins/modbus/setup.h"

#include "core/base/text.h"

#include <QHostAddress>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>

namespace titer::modbus {

using base::Code;
using base::say;
using connect::Settings;

namespace {

constexpr const char* table = "register";

std::span<const connect::SettingSpec> columns()
{
    const auto specs = modbusSpecs();
    return std::find_if(specs.begin(), specs.end(),
                        [](const auto& spec) { return std::string_view(spec.key) == table; })
        ->columns;
}

template <class Words> int indexOf(const Words& words, std::string_view word, int otherwise)
{
    const auto found = std::find(std::begin(words), std::end(words), word);
    return found == std::end(words) ? otherwise : int(found - std::begin(words));
}

std::optional<double> readRaw(std::string_view text)
{
    if (!text.starts_with("0x") && !text.starts_with("0X")) return base::readNumber(text);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + text.size(), value, 16);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return double(value);
}

class RowReader {
public:
    RowReader(const Settings& row, base::Errors& errors)
        : m_row(row)
        , m_errors(errors)
        , m_name(row.value("name"))
    {
    }

    Register read(int firstAddress)
    {
        Register place;
        place.info.id = m_name;
        place.info.unit = m_row.value("unit");
        place.kind = ::titer::modbus::Kind(indexOf(kindWords, m_row.value("kind"), 0));
        place.type = Type(indexOf(typeWords, m_row.value("type"), int(place.isBits() ? Type::Bool : Type::Uint16)));
        place.bit = integer("bit", 0);
        place.length = integer("length", 1);
        place.address = integer("address", 0) - firstAddress;
        place.lowWordFirst = m_row.value("words") == "low";
        place.lowByteFirst = m_row.value("bytes") == "low";
        place.scale = *connect::quantity(columns(), m_row, "scale");
        place.offset = *connect::quantity(columns(), m_row, "offset");
        place.info.writable = m_row.value("writable") == "yes";
        if (place.type == Type::Text) place.info.kind = connect::TagKind::Text;
        readFailed(place);
        check(place, firstAddress);
        return place;
    }

private:
    void fault(const char* column, base::Sentence what)
    {
        m_errors.push_back({Code::Input, std::string(table) + "/" + column, std::move(what)});
    }

    int integer(const char* column, int otherwise)
    {
        const std::optional<double> value = connect::quantity(columns(), m_row, column);
        if (!value) return otherwise;
        if (*value != std::floor(*value))
            fault(column, say(CORE_TR("core", "“{1}”: {2} is not a whole number."), m_name, m_row.value(column)));
        return int(*value);
    }

    void readFailed(Register& place)
    {
        for (const std::string_view part : base::split(m_row.value("failed"), ' ')) {
            if (base::trimmed(part).empty()) continue;
            const std::optional<double> raw = readRaw(base::trimmed(part));
            if (!raw) {
                fault("failed",
                      say(CORE_TR("core", "“{1}”: “{2}” is not a number such as 0x7FFF or -9999."), m_name, part));
                continue;
            }
            place.failed.push_back(*raw);
            // 0x8000 of a signed number is what the manual writes for -32768.
            const double range = std::exp2(16.0 * place.width());
            if ((place.type == Type::Int16 || place.type == Type::Int32) && *raw >= range / 2.0 && *raw < range)
                place.failed.push_back(*raw - range);
        }
    }

    void check(const Register& place, int firstAddress)
    {
        if (place.address < 0 || place.address + place.width() > 65536)
            fault("address", say(CORE_TR("core", "“{1}” is outside the address range {2} to {3}."), m_name,
                                 std::to_string(firstAddress), std::to_string(65535 + firstAddress)));
        if (place.isBits() && place.type != Type::Bool)
            fault("type",
                  say(CORE_TR("core", "“{1}” is a single bit, which has the type bool; omit the type."), m_name));
        if (place.info.writable && (place.kind == Kind::Input || place.kind == Kind::Discrete))
            fault("writable", say(CORE_TR("core", "“{1}” is of a read-only kind; choose holding or coil, or do not "
                                                  "mark it as writable."),
                                  m_name));
        if (place.scale == 0.0)
            fault(
                "scale",
                say(CORE_TR("core", "“{1}”: with a scale of 0 every value would be the same; enter another."), m_name));
    }

    const Settings& m_row;
    base::Errors& m_errors;
    std::string m_name;
};

void readRegisters(const Settings& settings, Setup& setup, base::Errors& errors)
{
    const int firstAddress = settings.value("first_address") == "1" ? 1 : 0;
    const int maxRead = int(*connect::quantity(modbusSpecs(), settings, "max_read"));
    for (const Settings& row : connect::rows(settings, table)) {
        Register place = RowReader(row, errors).read(firstAddress);
        const auto isSame = [&](const Register& other) { return other.info.id == place.info.id; };
        if (std::any_of(setup.registers.begin(), setup.registers.end(), isSame))
            errors.push_back(
                {Code::Input, std::string(table) + "/name",
                 say(CORE_TR("core", "Two tags are called “{1}”; give one of them a different name."), place.info.id)});
        if (!place.isBits() && place.width() > maxRead)
            errors.push_back({Code::Input, "max_read",
                              say(CORE_TR("core", "“{1}” takes {2} registers, above the maximum of one read."),
                                  place.info.id, std::to_string(place.width()))});
        setup.registers.push_back(std::move(place));
    }
    if (!errors.empty()) return;
    setup.blocks = group(setup.registers, int(*connect::quantity(modbusSpecs(), settings, "hole")), maxRead);
}

} // namespace

std::string Setup::place() const
{
    if (isRtu) return device;
    return (host.find(':') == std::string::npos ? host : "[" + host + "]") + ":" + std::to_string(port);
}

connect::Protection Setup::protection() const
{
    if (isRtu || host == "localhost" || QHostAddress(QString::fromStdString(host)).isLoopback())
        return connect::Protection::NotNeeded;
    return connect::Protection::Unsecured; // Modbus has no encryption
}

std::vector<connect::AccessScope> accessScopeOf(const Settings& settings)
{
    using Kind = connect::AccessScope::Kind;
    const std::vector<Settings> rows = connect::rows(settings, "register");
    const bool writes =
        std::any_of(rows.begin(), rows.end(), [](const Settings& row) { return row.value("writable") == "yes"; });
    const auto scopeOf = [&](Kind kind, const std::string& what) {
        std::vector<connect::AccessScope> all{{kind, what}};
        if (writes) all.push_back({Kind::Write, what});
        return all;
    };
    if (settings.value("link") == "rtu") {
        if (settings.value("device").empty()) return {};
        return scopeOf(Kind::Device, settings.value("device"));
    }
    if (settings.value("host").empty()) return {};
    Setup setup;
    setup.host = settings.value("host");
    const std::optional<double> port = connect::quantity(modbusSpecs(), settings, "port");
    setup.port = int(std::clamp(port.value_or(0.0), 0.0, 65535.0));
    return scopeOf(Kind::Host, setup.place());
}

Setup readSetup(const Settings& given, base::Errors& errors)
{
    const Settings settings = connect::presentSettings(modbusSpecs(), given);
    Setup setup;
    errors = connect::checkSettings(modbusSpecs(), settings);
    if (!errors.empty()) return setup;
    const auto number = [&](const char* key) { return *connect::quantity(modbusSpecs(), settings, key); };
    const auto milliseconds = [&](const char* key) {
        return std::chrono::milliseconds(std::llround(number(key) * 1000.0));
    };
    setup.isRtu = settings.value("link") == "rtu";
    setup.host = settings.value("host");
    setup.device = settings.value("device");
    setup.port = int(number("port"));
    setup.unit = int(number("unit"));
    setup.baud = int(number("baud"));
    setup.parity = settings.value("parity") == "odd" ? 'O' : settings.value("parity") == "none" ? 'N' : 'E';
    setup.stopBits = settings.value("stop_bits") == "2" ? 2 : 1;
    setup.answerWithin = milliseconds("answer_within");
    setup.every = milliseconds("every");
    if (!setup.isRtu && setup.host.empty())
        errors.push_back({Code::Input, "host",
                          say(CORE_TR("core", "Modbus over TCP needs a host; enter its name or "
                                              "address."))});
    if (setup.isRtu && setup.device.empty())
        errors.push_back({Code::Input, "device",
                          say(CORE_TR("core", "Modbus over a serial line needs its port, such as "
                                              "/dev/ttyUSB0; enter it."))});
    constexpr int lastOnLine = 247;
    if (setup.isRtu && (setup.unit < 1 || setup.unit > lastOnLine))
        errors.push_back({Code::Input, "unit",
                          say(CORE_TR("core", "On a serial line devices have the numbers 1 to {1}, not {2}."),
                              std::to_string(lastOnLine), std::to_string(setup.unit))});
    readRegisters(settings, setup, errors);
    return setup;
}

} // namespace titer::modbus
