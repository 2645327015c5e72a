// Puts a step that comes whole behind the selected unit. [gui]
#pragma once

#include "app/run/run_session.h"
#include "core/model/flowsheet.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace titer::app {
class AutoRun;
class Document;
} // namespace titer::app

namespace titer::flow {
class FlowView;
}

namespace titer::model {
struct StepTemplate;
}

namespace titer::pages {

class OwnStepShelf;

class StepInserter : public QObject {
    Q_OBJECT

public:
    StepInserter(app::Document& document, const app::AutoRun& runs, const OwnStepShelf& shelf, QObject* parent);

    // Behind what is selected there: an outlet, the source of a stream, else the outlet of a unit that leads nowhere or out of the plant
    // and has what the step takes; a step that takes nothing from another unit needs none.
    void insertBehindSelected(const QString& step, const flow::FlowView& view);

signals:
    // The new ones, and of them the one that the product leaves by, behind which the next step comes; empty: there is none.
    void inserted(const QStringList& units, const QString& exit);
    void said(const QString& hint); // what to do instead, or to know of it

private:
    // What waits for a run of the plant that it is sized by.
    struct Waiting {
        QString step;
        model::PortRef outlet;
        quint64 edit = 0; // of the document
    };

    void insert(const QString& step, const QString& unit, const std::optional<model::PortRef>& port);
    bool runFirst(const model::StepTemplate& step, const model::PortRef& outlet);
    void insertSized(const std::shared_ptr<const app::Run>& run);
    void insertBehind(const model::StepTemplate& step, const std::optional<model::PortRef>& outlet,
                      const std::shared_ptr<const app::Run>& run);

    app::Document& m_document;
    const app::AutoRun& m_runs;
    const OwnStepShelf& m_shelf;
    app::RunSession m_trial; // of a plant that was not run yet as it stands
    std::optional<Waiting> m_waiting;
};

} // namespace titer::pages
