// The estimators that are in effect in the window: those of the plant, and those that its project keeps next to or instead of them. Each
// change is a step of undo among those of the plant, and goes where the estimator stands.
//
//   EstimatorSetup setup(document);
//   model::Flowsheet all = setup.flowsheet();   all.estimators…   setup.apply(all.estimators, tr("Estimate a parameter"));
#pragma once

#include "app/document/document.h"
#include "core/model/flowsheet.h"

#include <QObject>

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// [gui] The document outlives it.
class EstimatorSetup : public QObject {
    Q_OBJECT

public:
    explicit EstimatorSetup(Document& document, QObject* parent = nullptr);

    // That of the document, with all estimators.
    model::Flowsheet flowsheet() const;
    // Those of the project alone.
    const std::vector<model::EstimatorEntry>& own() const { return m_own; }
    bool isOwn(std::string_view id) const;
    // Why those of the project cannot be read; they then stay as they are.
    const std::optional<base::Error>& unreadable() const { return m_unreadable; }

    // All estimators as they shall be; those that are new stand in the plant. An estimator that is left out goes, also where the plant has
    // another one of its id.
    void apply(const std::vector<model::EstimatorEntry>& after, const QString& text);

signals:
    void changed(); // own()

private:
    using Entries = std::vector<model::EstimatorEntry>;
    class Step;

    void load();
    void save();
    void put(const Entries& own);

    Document& m_document;
    Entries m_own;
    std::optional<base::Error> m_unreadable;
    bool m_opened = false; // another plant, whose project comes with it
};

} // namespace titer::app
