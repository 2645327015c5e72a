// How exactly each channel of an estimator is measured, as people read it, and the choice of a tag of the recording that tells it of each
// sample. What is chosen is a step of undo, and goes where the estimator stands.
//
//   ChannelNoise noise(setup, live);
//   noise.words("e", "OD");                 "0.05 g/L and 3 % of the value"
//   noise.choices("e", "OD");               what is stated, and the tags that can be it
//   noise.choose("e", "OD", "OD.error");
#pragma once

#include "app/live/estimators/estimator_setup.h"
#include "app/live/live_session.h"

#include <QCoreApplication>

#include <string>
#include <vector>

namespace titer::app {

// "0.05 g/L"; differences of SI, in which degrees have no zero. [any]
QString noiseQuantity(double si, const std::string& unit);
QString noiseShare(double share); // "3 %"
// Of a share and a quantity, each of which may be empty.
QString noiseText(const QString& absolute, const QString& share);
// As it is stated, a text or a number of SI; empty where nothing is.
QString noiseAsStated(const base::Json& json, const std::string& unit);
QString noiseAsStated(const model::ChannelEntry& channel, const std::string& unit);

// [gui] Setup and live session outlive it.
class ChannelNoise {
    Q_DECLARE_TR_FUNCTIONS(ChannelNoise)

public:
    ChannelNoise(EstimatorSetup& setup, const LiveSession& live);

    // By the ids of an estimator and of the tag that it takes as a channel. What is in effect: a tag, what is stated, or the scatter.
    QString words(const std::string& estimator, const std::string& tag) const;
    struct Choice {
        std::string tag = {}; // empty: what is stated
        QString name = {}, help = {};
        bool isChosen = false;
    };
    // What is stated first; then tags of the recording that measure nothing else and have a unit of the same dimension, those called after the
    // channel ("OD.error") first; and the chosen one, where it is none of those.
    std::vector<Choice> choices(const std::string& estimator, const std::string& tag) const;
    // Why there is nothing to choose from, with what to do; empty where there is.
    QString whyNone(const std::string& estimator, const std::string& tag) const;
    void choose(const std::string& estimator, const std::string& tag, const std::string& noiseTag);

private:
    const twin::MappedTag* mapped(const std::string& tag) const;
    model::ChannelEntry entry(const std::string& estimator, const std::string& tag) const;
    QString label(const std::string& tag) const;
    QString stated(const model::ChannelEntry& entry) const;

    EstimatorSetup& m_setup;
    const LiveSession& m_live;
};

} // namespace titer::app
