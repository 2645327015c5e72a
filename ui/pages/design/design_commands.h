// What the command palette offers of the plant: its units, their fields, and types of units to add. [gui]
#pragma once

#include "ui/widgets/command.h"

#include <QCoreApplication>

#include <string>
#include <vector>

namespace titer::app {
class Document;
struct FormRow;
} // namespace titer::app
namespace titer::flow {
class FlowView;
}

namespace titer::pages {

class InspectorSide;
class OwnStepShelf;
class StepInserter;

class DesignCommands {
    Q_DECLARE_TR_FUNCTIONS(DesignCommands)
public:
    // All of it outlives what is offered.
    DesignCommands(const app::Document& document, flow::FlowView& view, InspectorSide& inspectors, StepInserter& steps,
                   OwnStepShelf& shelf)
        : m_document(document)
        , m_view(view)
        , m_inspectors(inspectors)
        , m_steps(steps)
        , m_shelf(shelf)
    {
    }

    QList<widgets::CommandGroup> find(const QString& typed) const;

private:
    widgets::CommandGroup units(const QString& typed) const;
    std::vector<app::FormRow> fieldsOf(const std::string& unit) const;
    widgets::CommandGroup fields(const QString& typed) const;
    widgets::CommandGroup equations(const QString& typed) const;
    widgets::CommandGroup types(const QString& typed) const;
    void addSteps(widgets::CommandGroup& group, const QString& typed) const;

    const app::Document& m_document;
    flow::FlowView& m_view;
    InspectorSide& m_inspectors;
    StepInserter& m_steps;
    OwnStepShelf& m_shelf;
};

} // namespace titer::pages
