// What was advised in a batch, what a person answered, and what came of it. They are entries of the audit trail of a project, so that who and
// when are known and nothing is ever overwritten.
#pragma once

#include "core/base/not_available.h"
#include "core/store/audit.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::store {

// Shares of the runs that lie below: 10, 50 and 90 %.
struct AdviceShares {
    double p10 = base::notAvailable, p50 = base::notAvailable, p90 = base::notAvailable;
};

struct KeptAdvice {
    enum class Answer { Accepted, Declined, Lapsed };
    // What the goal came to, in the end.
    struct Outcome {
        double time = 0.0, value = 0.0; // [s] of the run; [unit of the goal]
        bool isEstimated = false;       // what measures it does not reach that far
        std::string at = {}, by = {};   // UTC, ISO 8601; account with its display name
    };
    std::string id = {};    // "A-12", of the entry of the answer
    std::string batch = {}; // its name
    // The number of the plant, what it was and what was advised [SI], and the unit for showing, empty of a bare number.
    std::string path = {}, name = {}, unit = {};
    double now = 0.0, value = 0.0;
    std::string goal = {}, goalUnit = {}; // SI
    bool isMinimized = false;
    double from = 0.0, until = 0.0; // of the run: when it was advised, and when its promise falls due [s]
    AdviceShares planned = {}, promised = {}, gain = {}; // [unit of the goal]
    std::vector<std::string> limits = {};                // that are crossed, and when, in words
    Answer answer = Answer::Lapsed;
    std::string reason = {};
    std::optional<Outcome> came = {};
    std::string at = {}, by = {}; // of the answer
};

const char* answerWord(KeptAdvice::Answer answer); // "accepted", "declined", "lapsed"

// [any] As AuditTrail: of two who compare one at once the second is refused.
class AdviceRecord {
public:
    static AdviceRecord ofProject(const std::string& path) { return AdviceRecord(AuditTrail::ofProject(path)); }

    // Errors: it is of no batch, or declined without a reason.
    base::Result<KeptAdvice> add(const KeptAdvice& advice) const;
    // What the goal came to. Errors: there is no such advice, it was not accepted, or it was compared already.
    base::Result<KeptAdvice> compare(const std::string& id, const KeptAdvice::Outcome& came) const;
    // In the order of the answers.
    base::Result<std::vector<KeptAdvice>> read() const;

private:
    explicit AdviceRecord(AuditTrail trail)
        : m_trail(std::move(trail))
    {
    }

    AuditTrail m_trail;
};

} // namespace titer::store
