// Advice on what lies over the plant: made anew with each new sample, from what its estimators know then; answered by a person, and compared
// with what came in the end. Answers stand in the trail of the project.
//
//   LiveAdvice advice(document, {live, nameOfTheBatch, layAgain});
//   advice.begin({goal, false, limits, {}});      offers() follow, with changed()
//   advice.accept(0);  advice.decline(1, "pump at its limit");      advice.record()
#pragma once

#include "app/live/live_session.h"
#include "app/run/advice/advice_session.h"
#include "core/store/advice_record.h"

#include <QObject>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace titer::app {

// States as they were estimated, as what parameters were learned from; nothing where there are too few. [any]
std::optional<twin::LearnedFrom> learnedFrom(const model::Plant& plant, const std::vector<EstimateTrack>& tracks);

// [gui] Document and live session outlive it. Never is more than one list on its way: it is given up for a newer sample that comes long after its own,
// but no two of them one after the other, so that fast recordings are advised too.
class LiveAdvice : public QObject {
    Q_OBJECT

public:
    using Answer = store::KeptAdvice::Answer;

    // A change that stands in the newest list.
    struct Offer {
        twin::Advice advice;
        AdviceChange change;
        bool isHeldBack = false;
        double since = 0.0;                // when it came into the lists [s]
        std::optional<Answer> answer = {}; // it is left out of what is open, until it has left the lists
    };
    static constexpr double usualValidity = 4.0 * 3600.0; // [s]

    // What lies over the plant.
    struct Laid {
        LiveSession& live;
        std::function<QString()> name;   // of the recording or source, which its batch has
        std::function<void()> takePlant; // lays it over the plant as that is now, at the same time
    };
    LiveAdvice(Document& document, Laid laid, QObject* parent = nullptr);

    // With each new sample from now on. An offer that nobody answers lapses so long after it came into the lists [s].
    void begin(const AdviceOrder& order, double validity = usualValidity);
    void end();
    // Offers of what lies over the plant no longer.
    void forget();
    bool isOn() const { return m_isOn; }
    bool isRunning() const { return m_session.isRunning(); }
    double done() const { return m_session.done(); }
    const AdviceOrder& order() const { return m_order; }
    double validity() const { return m_validity; }

    // Advised first, then those that are held back. Those of a list before stay until the next is there.
    const std::vector<Offer>& offers() const { return m_offers; }
    // Behind offers(); nullptr before the first list.
    const std::shared_ptr<const PreparedAdvice>& found() const { return m_found; }
    double at() const; // of the list [s]; NaN without one
    const base::Errors& errors() const { return m_session.errors(); }
    // Why there can be no advice now; empty where there can.
    QString whyNot() const;

    // Errors: the project cannot be written to, or the recipe cannot be changed so; nothing is changed then.
    base::Done accept(std::size_t offer);
    base::Done decline(std::size_t offer, const std::string& reason);
    // Adds what was measured while columns of the plant were loaded, by its tags. Errors: nothing lies over a plant, and those of the file.
    base::Errors readLoading(const std::string& path, TrainOrder& train) const;
    // Of all batches of the project, oldest first.
    const std::vector<store::KeptAdvice>& record() const { return m_record; }
    // Why it cannot be read or written to.
    const std::optional<base::Error>& recordFailure() const { return m_recordFailure; }

signals:
    void changed();

private:
    // What a list was made of.
    struct Mark {
        int generation = -1;
        std::int64_t samples = 0; // that estimators took
        double time = 0.0;        // [s]
        bool isOf(const Mark& other) const { return generation == other.generation && samples == other.samples; }
    };

    Mark markNow() const;
    void look();
    void start(const Mark& mark);
    void takeList();
    void letLapse();
    void compare();
    bool isLaid() const;
    std::optional<store::KeptAdvice::Outcome> outcomeOf(const store::KeptAdvice& advice) const;
    void readRecord();
    base::Done keep(const Offer& offer, Answer answer, const std::string& reason);

    Document& m_document;
    Laid m_laid;
    AdviceSession m_session;
    BackgroundTask m_reading;
    AdviceOrder m_order;
    double m_validity = usualValidity;
    bool m_isOn = false, m_gaveUp = false; // the one before the one that is on its way
    Mark m_begun;
    std::shared_ptr<const PreparedAdvice> m_found;
    std::vector<Offer> m_offers;
    std::vector<store::KeptAdvice> m_record;
    std::set<std::string> m_compared; // ids, also of those that could not be
    std::optional<base::Error> m_recordFailure;
};

} // namespace titer::app
