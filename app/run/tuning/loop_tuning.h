// A control loop of the open plant on trial in the background, as the window asks for it: a step of its set-point, or a relay in its place; what
// came of it, and settings by rules that are taken over as one step of undo.
//
//   LoopTuning tuning(document);
//   tuning.start({.controller = "level", .size = "0.05 L"});      job().changed() follows
//   tuning.figures();  tuning.proposals();      if (tuning.canTake()) tuning.take(0);
#pragma once

#include "app/common/background_job.h"
#include "app/document/document.h"
#include "app/run/tuning/loop_trial.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// One of the two.
struct LoopTried {
    std::optional<LoopOutcome> outcome;
    std::optional<base::Error> error;
};

// [gui] The document outlives it.
class LoopTuning {
    Q_DECLARE_TR_FUNCTIONS(LoopTuning)

public:
    using Job = JobOf<LoopTrial, LoopTried>;

    explicit LoopTuning(Document& document);

    Job& job() { return m_job; }

    // Those that hold a measurement at a set-point.
    struct Loop {
        std::string id;
        QString name;
        bool takesRelay = false;
    };
    std::vector<Loop> loops() const;

    // As a person types it, each with its unit; what is empty is as usual().
    struct Ask {
        std::string controller;
        bool isRelay = false;
        QString size = {};       // of the step, as it reads; of the relay, as it writes
        QString at = {};         // of the plant's time
        QString duration = {};   // of the trial
        QString hysteresis = {}; // of the relay, as it reads
    };
    // Of the relay's size, which no set-point without a range has, nothing.
    Ask usual(const std::string& controller, bool isRelay) const;
    // Errors: what was typed, or the plant cannot run.
    base::Done start(const Ask& ask);

    // The last one that was begun; nullptr: none.
    const LoopTrial* trial() const { return m_job.order() ? &*m_job.order() : nullptr; }
    QString name() const; // of its controller
    // Of it, where it has ended well; else nullptr.
    const LoopOutcome* outcome() const;
    // Why nothing came of it, or what is to be known; empty where nothing is.
    QString remark() const;
    struct Figure {
        QString name, value;
    };
    std::vector<Figure> figures() const;
    // By each rule, the usual one first; of a step, and where nothing came of the relay, none.
    struct Proposal {
        QString rule, source, gain, integralTime, derivativeTime;
    };
    std::vector<Proposal> proposals() const;
    // There is a proposal, and the controller is still one that it is for.
    bool canTake() const;
    void take(int proposal);

private:
    QString gainText(double gain) const;

    Document& m_document;
    Job m_job;
};

} // namespace titer::app
