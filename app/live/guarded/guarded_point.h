// One set-point that is driven: its guard, its arming, what was asked for, what the device holds. It writes nothing itself.
#pragma once

#include "app/live/guarded/guarded_setup.h"
#include "core/guard/arming.h"
#include "core/guard/guard.h"
#include "core/store/audit.h"

namespace titer::app {

// What happened at a set-point, as the audit trail of the project takes it.
struct GuardNote {
    double time = 0.0; // of the writer's clock [s]
    store::AuditChange change;
};

// In one line, "guard_cut  3 L/h > 2 L/h  (max; set by A. Keller)".
std::string noteText(const store::AuditChange& change);

// How a set-point stands, for whoever looks. Values are in SI; NaN where nobody knows.
struct GuardedState {
    guard::ArmState arming = guard::ArmState::Disarmed;
    guard::Distrust dropped = guard::Distrust::None;            // why, where it dropped
    guard::Distrust doubt = guard::Distrust::None;              // what keeps it from being armed now
    double advisoryLeft = 0.0, holdLeft = 0.0, armedLeft = 0.0; // [s]
    double asked = 0.0;                                         // what the writer wants
    double let = 0.0;                        // what the guard lets through; while it is not driven: would let through
    guard::Limit limit = guard::Limit::None; // that cuts now
    double held = 0.0;                       // what the device holds
    double recipe = 0.0;                     // what it goes back to in good order
    double dropsTo = 0.0;                    // where trust is lost: the fall-back of its guard, else the recipe
    bool isDriven = false;                   // it is written to
    double written = 0.0;                    // what the device took last, while it is driven
};

// [one thread at a time] Times are the writer's, in seconds.
class GuardedPoint {
public:
    GuardedPoint(GuardedBinding binding, const guard::Place& place, double pace);

    const GuardedBinding& binding() const { return m_binding; }
    const guard::Arming& arming() const { return m_arming; }
    GuardedState state() const;
    // What it holds, as a controller is to know it: what was written, while it is driven and the device holds that or is on its way there,
    // since a device rounds; else what the device says [SI].
    double standing() const;
    std::string name() const { return m_binding.writes; }

    void hear(const connect::Sample& sample);
    // The first that asks for anything but the recipe is the writer; another one is refused until it is begun anew.
    base::Done ask(double time, double value, guard::Writer writer, double readAt);
    void setInBand(bool inBand) { m_trust.inBand = inBand; }
    void setClockSound(bool isSound) { m_trust.isClockSound = isSound; }

    // --- of a person, who is named in the notes
    base::Done begin(double time, const guard::ArmTerms& terms, const std::string& by);
    base::Done press(double time, const std::string& by);
    void release(double time);
    void acknowledge(double time, const std::string& by);
    void disarm(double time, const std::string& by);

    // Looks at what is known now.
    void look(double time, bool isThere, bool isLocal);
    // What the device is to be written now, in SI; nothing where nothing is due. wrote() follows.
    std::optional<double> due(double time);
    void wrote(double time, double value, const base::Done& done);
    // The device did not take a value, or a beat.
    void refuse(double time, const base::Error& error);
    bool isDriven() const { return m_isDriven; }
    // Whether the device is to know that somebody is there: before the first value, too.
    bool needsBeat() const { return m_isDriven || m_arming.state() == guard::ArmState::Holding; }

    std::vector<GuardNote> takeNotes() { return std::exchange(m_notes, {}); }

private:
    double guardTime(double time) const { return time * m_pace; }
    bool isOff() const;
    bool follows(double time);
    bool isWatched() const; // goes through the guard, though it may not be driven
    bool runsAway() const;
    void follow();
    void setDriven(bool driven);
    double back() const;
    void followDevice(double time);
    void decide(double time);
    void note(double time, std::string what, std::string before, std::string after, std::string reason);
    void noteCut(double time);
    void noteState(double time, guard::ArmState before, const std::string& by);
    std::string text(double si) const;

    const GuardedBinding m_binding;
    const guard::Guard m_guard;
    const double m_pace;
    guard::Arming m_arming;
    guard::Trust m_trust;
    std::vector<double> m_tags;           // of the interlocks [SI]
    bool m_tagsChanged = false;           // since they were decided by
    std::vector<double> m_real, m_shadow; // memories of the guard: of what the device does, of what it would do
    bool m_hasBegun = false;              // m_real
    bool m_isShadowed = false;            // m_shadow has begun
    bool m_isDriven = false;              // armed, or back at the recipe, or on the way there
    bool m_isLeaving = false;             // driven only until it has come to the recipe
    bool m_hasLeft = false;               // it has come there, or as near as the guard lets it
    bool m_fallsBack = false;             // to the fall-back of its guard, where that states one
    bool m_isNew = false;                 // what was asked for is to go through the guard yet
    bool m_isToNote = false;              // what a person asked for
    std::optional<guard::Writer> m_writer;
    double m_asked, m_readAt, m_recipe, m_held;    // [SI], m_readAt [s]; NaN where there is none
    std::optional<double> m_written;               // last, while it is driven [SI]
    std::vector<std::pair<double, double>> m_sent; // when [s] and what [SI], as may still be on its way back
    std::optional<double> m_offSince;              // the device holds another value [s]
    guard::Verdict m_verdict;
    guard::Limit m_noted = guard::Limit::None; // the cut that stands in the notes
    std::string m_by;                          // who had the last word
    std::vector<GuardNote> m_notes;
};

} // namespace titer::app
