// The card of a multivariate model as sections of lines, from its file: what of it is known. A measuring method (a model or a learner that
// predicts) has sections by the words of ICH Q2(R2) and Q14 (2023): specificity, range, accuracy, precision, robustness.
#pragma once

#include "app/analyse/card/card_line.h"
#include "app/analyse/card/model_life.h"
#include "core/mvda/model.h"

namespace titer::app {

// `model` is that of the file where it has components; of learners and clusters it is not looked at.
std::vector<CardSection> cardSections(const base::Json& file, const mvda::Model& model, const ModelLife& life);

} // namespace titer::app
