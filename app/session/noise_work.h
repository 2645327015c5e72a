// Noise of an estimator as the recording over the plant makes it most likely: sought in the background, shown, and taken
// over as one step of undo.
//
//   NoiseWork noise(document, shadow);
//   if (noise.whyNot("vessel").isEmpty()) noise.start("vessel");      job().changed() follows
//   noise.channels();  noise.walks();      if (noise.canTake()) noise.take();
#pragma once

#include "app/common/background_job.h"
#include "app/live/channel_noise.h"
#include "app/session/plant_shadow.h"
#include "core/twin/recorded/noise_proposal.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// All that the worker needs.
struct NoiseOrder {
    FitRun recording;
    std::vector<model::TagEntry> stated;
    std::shared_ptr<const model::Flowsheet> flowsheet; // with all estimators
    std::shared_ptr<const model::Plant> plant;         // of it
    std::string estimator, unit;                       // ids
};

struct NoiseOutcome {
    std::optional<twin::NoiseProposal> proposal;
    base::Errors errors;
};

// [worker] Reads the recording once, and takes it through the estimator some hundred times. Nothing comes of one that is stopped.
NoiseOutcome proposedFor(const NoiseOrder& order, const std::stop_token& stop);

// The estimator with what is proposed: noise of channels, walks of states and parameters; all else stays. [any]
model::EstimatorEntry withProposal(model::EstimatorEntry estimator, const twin::NoiseProposal& proposal);

// [gui] Document and shadow outlive it.
class NoiseWork {
    Q_DECLARE_TR_FUNCTIONS(NoiseWork)

public:
    using Job = JobOf<NoiseOrder, NoiseOutcome>;

    NoiseWork(Document& document, PlantShadow& shadow);

    Job& job() { return m_job; }
    const PlantShadow& shadow() const { return m_shadow; }
    std::string unit() const { return m_job.order() ? m_job.order()->unit : std::string(); }
    // Why it cannot be sought for a unit, with what to do; empty where it can.
    QString whyNot(const std::string& unit) const;
    void start(const std::string& unit);

    // As a table shows it; all texts are in the language as it is now.
    struct Channel {
        QString tag, present, proposed, samples, inBand, correlation, chance, verdict;
        bool isWhite = false;
    };
    std::vector<Channel> channels() const;
    struct Walk {
        QString name, present, proposed;
    };
    std::vector<Walk> walks() const;
    // Where the noise of each channel comes from, to be read and chosen.
    ChannelNoise channelNoise() { return {m_shadow.estimators(), m_shadow.live()}; }
    // What was found, or why nothing was; and what is to be known of it.
    QStringList remarks() const;

    // There is a proposal, and the plant is still the one that it is for.
    bool canTake() const;
    void take();

private:
    const NoiseOutcome* outcome() const;
    const twin::NoiseProposal* proposal() const;
    // As it is now; nullptr where there is none.
    static const model::EstimatorEntry* estimatorIn(const model::Flowsheet& flowsheet, const std::string& id);
    QString tagLabel(const std::string& tag) const;

    Document& m_document;
    PlantShadow& m_shadow;
    Job m_job;
};

} // namespace titer::app
