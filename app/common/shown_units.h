// In which unit this person sees a quantity: as chosen at the figure itself, else for all figures of its quantity, else as the figure's own
// description says. What is stored and computed keeps its unit. [gui]
//
//   shownUnit("Pa")                            "psi" where that was chosen for pressures, else "bar"
//   shownUnit(kpi.unit, kpi.displayUnit, "model/p.titer")
//   ShownUnits::current().choose("model/p.titer", "mg/L")      this figure; "" as before
//   ShownUnits::current().chooseFor("Pa", "psi")               every pressure; "" as before
//   connect(&ShownUnits::current(), &ShownUnits::changed, ...) everything that writes quantities does so again
#pragma once

#include <QObject>
#include <QString>

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

class Settings;

// A kind of quantity for which a unit can be chosen.
struct QuantityKind {
    const char* si;   // its unit in core
    const char* name; // "Pressure", in the context "units"
};

std::span<const QuantityKind> quantityKinds();
QString nameOf(const QuantityKind& kind);
// Of a unit such as "bar" or "kg/m3"; nullptr where no unit can be chosen for what it measures.
const QuantityKind* kindOf(std::string_view unit);

// From one unit to another of the same quantity: to = from x factor + offset.
struct UnitScale {
    double factor = 1.0;
    double offset = 0.0;

    double of(double value) const { return value * factor + offset; }
    // Of a difference, which no offset touches.
    double difference(double value) const { return value * factor; }
    bool isSame() const { return factor == 1.0 && offset == 0.0; }
};

// Whether values in them can stand on one axis; of what has no unit that Titer knows it is taken to be so.
bool sameQuantity(std::string_view one, std::string_view other);
// As it is where the units do not measure the same.
UnitScale unitScale(std::string_view from, std::string_view to);

class ShownUnits : public QObject {
    Q_OBJECT

public:
    static ShownUnits& current();

    // Takes over what the settings hold and keeps there what is chosen from now on; they outlive every choice.
    void keepIn(Settings& settings);
    // Nothing is kept any more; every choice is gone.
    void forget();

    // `own`: in which it is written without a choice; empty: as usual. `figure`: what boards and pages call it, "model/p.titer";
    // empty where it has no name.
    std::string unitOf(std::string_view si, std::string_view own = {}, std::string_view figure = {}) const;
    // What was chosen, empty where nothing was.
    std::string chosen(std::string_view figure) const;
    std::string chosenFor(std::string_view si) const;

    void choose(std::string_view figure, const std::string& unit);
    void chooseFor(std::string_view si, const std::string& unit);

signals:
    void changed();

private:
    using Choices = std::map<std::string, std::string, std::less<>>;

    ShownUnits() = default;
    void set(Choices& choices, std::string_view key, const std::string& unit, const char* setting);

    Settings* m_settings = nullptr;
    Choices m_kinds;   // by the SI unit of the kind
    Choices m_figures; // by the name of the figure
};

std::string shownUnit(std::string_view si, std::string_view own = {}, std::string_view figure = {});

} // namespace titer::app
