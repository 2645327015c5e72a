// What a stream carries, derived from the plant, and how that is drawn. [any]
//
//   contents(flowsheet, graph, catalogue)     per stream
//   penOf(Content::Broth)                     token, width and dash in px, white core
//   contentName(Content::Broth)               "cells and broth", for accessible names and tooltips
#pragma once

#include "core/model/types/catalogue.h"
#include "ui/flow/layout/flow_graph.h"
#include "ui/look/theme.h"

#include <QList>
#include <QString>

#include <vector>

namespace titer::flow {

enum class Content { Broth, Clarified, Product, Buffer, Waste, Gas };

struct StreamPen {
    look::Token color = look::Token::Buffer;
    qreal width = 1.75;
    QList<qreal> dash; // px
    bool core = false; // 1 px of base in the middle
};

// What a unit holds, per unit: for the colour of its level.
std::vector<Content> holdings(const model::Flowsheet& flowsheet, const FlowGraph& graph,
                              const model::Catalogue& catalogue);
std::vector<Content> contents(const model::Flowsheet& flowsheet, const FlowGraph& graph,
                              const model::Catalogue& catalogue);

// The liquid in a vessel that holds what these streams bring.
look::Token levelFill(Content content);
StreamPen penOf(Content content);
QString contentName(Content content);

} // namespace titer::flow
