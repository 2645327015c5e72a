// titer-cli guard write: one value to a set-point of a device, through its guard: advisory, armed, read back, taken back.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/core_application.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/record/loop_options.h"
#include "app/live/access/secrets.h"
#include "app/live/connectors.h"
#include "app/live/guarded/guarded_source.h"
#include "app/plugins/plugin_host.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <cmath>
#include <filesystem>
#include <functional>

namespace titer::cli {

namespace {

using app::GuardedPoint;
using app::GuardedState;
using app::GuardNote;
using base::Code;
using base::Json;
using base::say;
using guard::ArmState;
using guard::Distrust;

constexpr double patience = 60.0; // for what should take a moment [s]

struct WriteOrder {
    std::string plant, setPoint, connector;
    connect::Settings settings, device;
    guard::ArmTerms terms{.advisory = 60.0, .armed = 60.0};
    bool isConfirmed = false;
    std::optional<std::string> audit; // file
};

// A value on its way to a device.
class GuardedWrite {
public:
    GuardedWrite(const WriteOrder& order, app::GuardedSource& source, LongWork& work, const std::string& unit,
                 int point)
        : m_order(order)
        , m_source(source)
        , m_work(work)
        , m_unit(unit)
        , m_point(std::size_t(point))
    {
        if (const auto& file = order.audit)
            m_trail =
                std::filesystem::exists(*file) ? store::AuditTrail::at(*file) : store::AuditTrail::ofItsOwn(*file);
    }

    base::Done run(double value);
    Json json() const;

private:
    const GuardedPoint& point() const { return m_source.writer().points()[m_point]; }
    GuardedState state() const { return point().state(); }
    // False where a person has stopped it, or the time is over.
    bool until(const std::function<bool()>& reached, double seconds);
    void take();
    base::Done advise();
    base::Done drive();
    base::Done takeBack(base::Done done);
    base::Done ended(const char* status, base::Done done = base::done());

    const WriteOrder& m_order;
    app::GuardedSource& m_source;
    LongWork& m_work;
    const std::string m_unit;
    const std::size_t m_point;
    const std::string m_by = store::personOfProcess();
    bool m_wasArmed = false;
    std::optional<store::AuditTrail> m_trail;
    std::vector<GuardNote> m_notes;
    std::optional<base::Error> m_trouble; // of the trail
    const char* m_status = "stopped";
    double m_let = NAN, m_held = NAN; // while it was armed, or would have been [SI]
};

// What happened goes to whoever looks, and into the trail.
void GuardedWrite::take()
{
    for (GuardNote& note : m_source.writer().takeNotes()) {
        const store::AuditChange& change = note.change;
        complain(base::writeNumber(note.time, 1) + " s  " + app::noteText(change) + "\n");
        if (m_trail)
            if (const auto kept = m_trail->append(change); !kept) m_trouble = kept.error();
        m_notes.push_back(std::move(note));
    }
}

bool GuardedWrite::until(const std::function<bool()>& reached, double seconds)
{
    const double end = m_source.now() + seconds;
    while (!reached()) {
        if (m_work.stopped() || m_trouble || m_source.now() > end) return false;
        m_source.work();
        take();
    }
    return true;
}

base::Done GuardedWrite::ended(const char* status, base::Done done)
{
    m_status = status;
    return m_trouble ? base::Done(*m_trouble) : done;
}

base::Done GuardedWrite::run(double value)
{
    app::GuardedWriter& writer = m_source.writer();
    if (!until([this] { return std::isfinite(state().held); }, patience))
        return ended("failed",
                     base::Error{Code::Device, m_order.setPoint,
                                 say("The device does not say what it holds; check the tag that is read back.")});
    const auto ask = [&](double asked, guard::Writer by) { return writer.ask(m_point, m_source.now(), asked, by); };
    for (const base::Done& done : {ask(state().held, guard::Writer::Recipe), ask(value, guard::Writer::Person),
                                   writer.begin(m_point, m_source.now(), m_order.terms, m_by)})
        if (!done) return ended("failed", done);
    base::Done done = advise();
    if (done && m_order.isConfirmed && !m_work.stopped() && !m_trouble) done = drive();
    return takeBack(std::move(done));
}

// Whatever came: back to what the device held before.
base::Done GuardedWrite::takeBack(base::Done done)
{
    const app::GuardedBinding& binding = point().binding();
    const double before = state().recipe;
    const auto isBack = [&] { return std::abs(state().held - before) <= binding.allowedOff(before); };
    const auto workWhile = [this](const std::function<bool()>& goesOn, double seconds) {
        for (const double end = m_source.now() + seconds; goesOn() && m_source.now() < end;) {
            m_source.work();
            take();
        }
    };
    m_source.writer().disarmAll(m_source.now(), m_by);
    m_source.work();
    take();
    workWhile([this] { return point().isDriven(); }, patience);
    if (!m_wasArmed || !done) return m_trouble ? base::Done(*m_trouble) : done;
    workWhile([&] { return !isBack(); }, binding.within);
    if (isBack()) return m_trouble ? base::Done(*m_trouble) : done;
    return ended("failed", base::Error{Code::Device, m_order.setPoint,
                                       say("The device does not hold {1} as it did before; look at it, and set it by "
                                           "hand.",
                                           base::writeQuantity(before, m_unit))});
}

base::Done GuardedWrite::advise()
{
    const double longest = m_order.terms.advisory + patience;
    const bool isOver = until([this] { return state().advisoryLeft <= 0.0 && std::isfinite(state().let); }, longest);
    m_let = state().let;
    m_held = state().held;
    if (isOver || m_work.stopped()) return ended(isOver ? "advised" : "stopped");
    const Distrust doubt = state().doubt;
    return ended("failed", base::Error{Code::Device, m_order.setPoint,
                                       say("{1} {2}", whyText(doubt, m_order.setPoint, m_order.terms).text(),
                                           remedyText(doubt).text())});
}

base::Done GuardedWrite::drive()
{
    app::GuardedWriter& writer = m_source.writer();
    const auto is = [this](ArmState arming) { return state().arming == arming; };
    // The advisory period begins anew where anything is amiss while the confirmation is held.
    const bool isArmed = until(
        [&] {
            if (is(ArmState::Advisory)) static_cast<void>(writer.press(m_point, m_source.now(), m_by));
            if (is(ArmState::Armed)) return true;
            // Somebody may have set the device meanwhile.
            if (const double held = state().held; std::isfinite(held))
                static_cast<void>(writer.ask(m_point, m_source.now(), held, guard::Writer::Recipe));
            return false;
        },
        m_order.terms.hold + m_order.terms.advisory + patience);
    m_wasArmed = isArmed;
    if (!isArmed && !m_work.stopped())
        return ended("failed", base::Error{Code::Device, m_order.setPoint, remedyText(state().doubt)});
    until(
        [&] {
            if (is(ArmState::Armed)) m_let = state().let, m_held = state().held;
            return !is(ArmState::Armed);
        },
        m_order.terms.armed + patience);
    const Distrust dropped = state().dropped;
    if (dropped == Distrust::None || dropped == Distrust::TimeOver)
        return ended(m_work.stopped() ? "stopped" : "written");
    return ended("dropped", base::Error{Code::Device, m_order.setPoint,
                                        say("{1} {2}", whyText(dropped, m_order.setPoint, m_order.terms).text(),
                                            remedyText(dropped).text())});
}

Json GuardedWrite::json() const
{
    const auto number = [this](double si) { return std::isfinite(si) ? Json(base::toUnit(si, m_unit)) : Json(); };
    Json json = Json::object();
    json["format"] = "titer.guard_write/1";
    json["set_point"] = m_order.setPoint;
    json["guard"] = point().binding().guard;
    json["status"] = m_status;
    json["unit"] = m_unit;
    json["let"] = number(m_let);
    json["held"] = number(m_held);
    json["notes"] = Json::array();
    for (const auto& [time, change] : m_notes) {
        Json note = Json::object();
        note["time"] = time;
        note["what"] = change.what;
        note["place"] = change.place;
        note["before"] = change.before;
        note["after"] = change.after;
        note["reason"] = change.reason;
        json["notes"].push(std::move(note));
    }
    return json;
}

int writeBy(const Arguments& arguments, const WriteOrder& order, const model::Plant& plant, double value,
            const std::string& unit)
{
    app::PluginHost host;
    app::addBuiltInConnectors(host);
    auto connector = host.create(order.connector);
    base::Errors errors;
    base::Notices notices;
    if (!connector) errors.push_back(connector.error());
    if (connector) errors = app::checkSecrets((*connector)->info().settings, order.settings);
    const auto resolved = connector ? app::resolve(order.settings, (*connector)->info().settings) : order.settings;
    if (!resolved) errors.push_back(resolved.error());
    if (!errors.empty()) {
        printErrors(errors, order.connector);
        return exitError;
    }
    LongWork work("guard write");
    app::GuardedSource source(std::move(*connector));
    errors = source.open(plant, *resolved, order.device, notices, work.token());
    printNotices(notices, order.connector);
    const int point = errors.empty() ? source.writer().find(order.setPoint) : -1;
    if (errors.empty() && point < 0)
        errors.push_back({Code::Input, order.setPoint,
                          say("No tag of the source drives this set-point; name it by --device "
                              "\"setpoint=writes={1}, tag=TAG\".",
                              order.setPoint)});
    if (!errors.empty()) {
        printErrors(errors, order.connector);
        return exitError;
    }
    GuardedWrite write(order, source, work, unit, point);
    const base::Done done = write.run(value);
    work.clear();
    const Json json = write.json();
    const auto shown = [&json, &unit](const char* key) {
        const Json* number = json.find(key);
        return number->isNumber() ? base::writeShort(number->number(), 6) + " " + unit : std::string("unknown");
    };
    if (arguments.json())
        printJson(json);
    else
        print(order.setPoint + ": " + json.find("status")->string() + ", let through " + shown("let") + ", held " +
              shown("held") + "\n");
    if (!done) printError(done.error(), order.setPoint);
    return done && !work.stopped() ? exitDone : exitError;
}

int writeGuarded(const Arguments& arguments)
{
    WriteOrder order;
    order.plant = arguments.positional(0);
    order.setPoint = arguments.positional(1);
    order.connector = arguments.value("--connector").value_or("");
    order.audit = arguments.value("--audit");
    std::string fault;
    readTerms(arguments, "--for", order.terms, fault);
    const std::optional<std::string> confirmed = arguments.value("--confirm");
    if (order.connector.empty()) fault = "say by --connector which source it is";
    if (confirmed && *confirmed != order.setPoint) fault = "--confirm wants the set-point once more, " + order.setPoint;
    if (!addSettings(arguments, "--set", order.settings)) fault = "--set wants KEY=VALUE, such as host=10.0.0.5";
    if (!addSettings(arguments, "--device", order.device)) fault = "--device wants KEY=VALUE, such as heartbeat=alive";
    if (!fault.empty()) return usageError(arguments.command(), fault);
    order.isConfirmed = confirmed.has_value();
    if (!order.audit && order.plant.ends_with(".titer")) order.audit = order.plant;

    const CoreApplication application;
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet flowsheet = readFlowsheet(order.plant, errors, notices);
    printNotices(notices, order.plant);
    const std::shared_ptr<const model::Plant> plant = errors.empty() ? checkedPlant(flowsheet, {}, errors) : nullptr;
    double value = NAN;
    std::string unit;
    if (plant) {
        const auto target = model::findWriteTarget(*plant, order.setPoint);
        if (target) unit = model::displayUnitOf(*plant, *target);
        const base::Result<double> read =
            target ? base::readQuantity(arguments.positional(2), model::unitOf(*plant, *target), unit) : target.error();
        if (read)
            value = *read;
        else
            errors.push_back({Code::Input, order.setPoint, read.error().what});
    }
    printErrors(errors, order.plant);
    if (!errors.empty() || !plant) return exitError;
    return writeBy(arguments, order, *plant, value, unit);
}

constexpr Positional guardWritePositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer) with the guard"},
    {.name = "SETPOINT", .help = "that has a guard, such as feed.out.flow"},
    {.name = "VALUE", .help = "such as \"20 mL/h\""}};
constexpr Option guardWriteOptions[] = {
    {.name = "--connector", .value = "ID", .help = "of the source: simulated_plant, modbus, opcua, mqtt, process"},
    {.name = "--set",
     .value = "KEY=VALUE",
     .help = "a setting of the connector; connectors list --json lists them",
     .many = true},
    {.name = "--device",
     .value = "KEY=VALUE",
     .help = "how the device is driven: setpoint, heartbeat, beat_every, falls_back, remote",
     .many = true},
    {.name = "--advisory", .value = "T", .help = "how long it is only shown first; default: 1min"},
    {.name = "--confirm", .value = "SETPOINT", .help = "the set-point once more; without it nothing is written"},
    {.name = "--hold", .value = "T", .help = "how long the confirmation is held, 0.5s at least; default: 2s"},
    {.name = "--for", .value = "T", .help = "how long it is armed; default: 1min"},
    {.name = "--audit", .value = "FILE", .help = "audit trail for the log; default: that of the project"},
};

} // namespace

const Command guardWrite{
    .name = "guard write",
    .summary = "Write a value to a device through its guard",
    .positionals = guardWritePositionals,
    .options = guardWriteOptions,
    .about =
        "First it is advisory: the log says what the guard would let through. With --confirm it is then armed for a "
        "stated time,\nand the device holds what the guard lets through. It is read back; where the device holds "
        "another value, is operated\nlocally, disconnects or refuses, it drops and says why, with exit status 1. At "
        "the "
        "end, and by Ctrl-C at any time, the\ndevice goes back to what it held before. --json prints "
        "titer.guard_write/1.",
    .example = "titer-cli guard write guarded.plant.json feed.out.flow \"20 mL/h\" --connector simulated_plant --set "
               "plant=guarded.plant.json --advisory 10s --for 30s --confirm feed.out.flow",
    .run = writeGuarded};

} // namespace titer::cli
