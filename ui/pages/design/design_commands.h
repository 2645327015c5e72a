// What the command palette offers of the plant: its units, their fields, streams, and types of units to add. [gui]
#pragma once

#include "app/form/form_model.h"
#include "ui/widgets/command.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace titer::app {
class Document;
}
namespace titer::model {
struct Plant;
}
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
                   OwnStepShelf& shelf);

    QList<widgets::CommandGroup> find(const QString& typed) const;

private:
    widgets::CommandGroup units(const QString& typed) const;
    widgets::CommandGroup streams(const QString& typed) const;
    struct UnitFields {
        QString name, symbol; // of the unit
        std::vector<app::FormRow> rows;
    };
    const std::vector<UnitFields>& allFields() const;
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
    // As they are at an edit of the document and with the plant that was checked last; nothing once other units of measure are shown.
    mutable std::optional<std::vector<UnitFields>> m_fields;
    mutable std::pair<quint64, std::shared_ptr<const model::Plant>> m_fieldsOf;
};

} // namespace titer::pages
