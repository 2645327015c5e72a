// The card of a multivariate model as sections of lines, from its file: what of it is known. A measuring method (a model that predicts) has
// sections by the words of ICH Q2(R2) and Q14 (2023): specificity, range, accuracy, precision, robustness.
#pragma once

#include "app/cli/mvda/model_file.h"

namespace titer::cli {

struct CardLine {
    std::string what, value; // “not shown” where nothing shows it
};

struct CardSection {
    std::string title;
    std::vector<CardLine> lines;
};

std::vector<CardSection> cardSections(const ModelFile& file);
// As aligned text, and as Markdown with a table for each section.
std::string cardText(const std::vector<CardSection>& sections);
std::string cardMarkdown(const std::vector<CardSection>& sections);

} // namespace titer::cli
